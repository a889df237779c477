"""Write: the posts, the page, and what stands beside it."""

from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.storage.writer import Priority
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.parts.banners import Banner
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, order, press
from tests.ui.gallery.material import BLOG, LINKEDIN, NOW, Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA, JONAS


def scenes() -> tuple[Scene, ...]:
    """Every state of Write."""
    return (
        Scene("02-write", open_page),
        Scene("write-posts", _open_posts, prepare=_fill_the_shelf),
        Scene("write-posts-empty", _open_posts, base="empty"),
        Scene("write-posts-none-scheduled", _choose_scheduled),
        Scene("write-posts-trash", _discard),
        Scene("write-empty-page", _open_new),
        Scene("write-find", _find),
        Scene("write-link", _link),
        Scene("write-picture", _see_picture, prepare=_put_picture),
        Scene("write-alone", _alone),
        Scene("write-failed-save", _fill_the_disk),
        Scene("write-failed-closing", _close_unsaved),
        Scene("write-locked", open_page, prepare=_put_what_is_kept),
        Scene("write-assistant-about", _open_about, base="inbox"),
        Scene("write-assistant-letters", _open_letters, base="inbox"),
    )


def _open_posts(at: Set) -> None:
    at.stage.go(Place.POSTS)


def open_page(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))


def _open_new(at: Set) -> None:
    at.stage.go(Place.PAGE)


def _fill_the_shelf(desk: Desk, day: Day) -> None:
    order(desk, words.FERN_LODGE, in_hours=48)
    order(desk, words.UNWRITTEN, to=LINKEDIN)
    desk.publishing.order(Order(draft_of(desk, words.PORTERS), (BLOG,), is_proposal=True), actor=JONAS)
    desk.sender.drain()
    day.watch.at = NOW


def _choose_scheduled(at: Set) -> None:
    _open_posts(at)
    press(at, "Scheduled")


def _discard(at: Set) -> None:
    at.stage.go(Place.POSTS)
    at.stage.press("Delete")
    at.stage.settle()


def _find(at: Set) -> None:
    open_page(at)
    at.stage.press("Ctrl+F")
    at.stage.type("night")
    at.stage.settle()


def _link(at: Set) -> None:
    open_page(at)
    at.stage.press("Ctrl+A")
    at.stage.press("Ctrl+K")


def _put_picture(desk: Desk, day: Day) -> None:
    from ceo_desk.services.writing.writing import Changes
    from ceo_desk.shipped import material

    del day
    folder = material("resources", "practice", "pictures")
    body = f"The harbour at two in the morning.\n\n![Houses at a harbour by night](harbour.png)\n\n{words.PORTERS_TEXT}"
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=body, near=folder), actor=CLARA)


def _see_picture(at: Set) -> None:
    open_page(at)


def _alone(at: Set) -> None:
    open_page(at)
    at.stage.press("F11")


def _fill_the_disk(at: Set) -> None:
    """For real: the database may not grow, and the ballast is gone."""
    open_page(at)
    with at.stage.guard.lifted():
        at.stage.desk.folder.ballast.unlink(missing_ok=True)
        at.stage.desk.database.write(
            lambda writer: writer.execute(
                f"PRAGMA max_page_count = {writer.execute('PRAGMA page_count').fetchone()[0]}"
            ).fetchone(),
            Priority.KEYSTROKE,
        )
    screen = at.stage.screen
    editor = next(one for one in screen.findChildren(PageEditor) if one.isVisible())
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    editor.insertPlainText(" And so we begin." * 4000)
    at.stage.until(lambda: any(one.isVisible() for one in screen.findChildren(Banner)))
    editor.undo()


def _close_unsaved(at: Set) -> None:
    _fill_the_disk(at)
    at.stage.until(lambda: "Kept Words" in str(at.stage.screen.closing()))  # where text is large, no label says it
    at.stage.session.window.close()


def _put_what_is_kept(desk: Desk, day: Day) -> None:
    from ceo_desk.services.writing.writing import Changes

    del day
    body = f"Nights in figures.\n\n| Hour | Guests |\n|---|---|\n| 23 | 14 |\n| 02 | 3 |\n\n{words.PORTERS_TEXT}"
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=body), actor=CLARA)


def _open_about(at: Set) -> None:
    open_page(at)
    press(at, "About it")


def _open_letters(at: Set) -> None:
    open_page(at)
    press(at, "As letters")
