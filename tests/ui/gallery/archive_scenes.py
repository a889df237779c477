"""The archive: posts of an old blog, listed, searched, asked about, and an export that is read."""

from PySide6.QtCore import QPoint

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.archive import Archived
from ceo_desk.text.site_export import read_export
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.archive.work import Read
from ceo_desk.ui.writing.posts.view import PostsView
from tests.support.block_post import BLOCKS
from tests.support.exports import Item, export_of
from tests.ui.gallery import blog_scenes, words
from tests.ui.gallery.hands import press
from tests.ui.gallery.material import Day
from tests.ui.gallery.scene import Scene, Set

EXPORT = "alderbay.WordPress.2026-11-26.xml"
TITLES = (*tuple(words.OTHERS), words.BREAKFAST, words.PORTERS, words.FERN_LODGE)
PARTS = (0, 1, 2, 4, 11, 15)


def scenes() -> tuple[Scene, ...]:
    """Every state of it."""
    return (
        Scene("archive-offered", _arrive),
        Scene("archive-reading", _read_long),
        Scene("archive-read", _read),
        Scene("archive-posts", _open_list, prepare=_keep),
        Scene("archive-found", _search, prepare=_keep),
        Scene("archive-not-found", _search_in_vain, prepare=_keep),
        Scene("archive-on-blog", _open_one_there, prepare=_keep_and_list),
        Scene("archive-removing", _ask_to_remove, base="inbox", prepare=_keep),
        Scene("archive-post-open", _open_one, prepare=_keep),
    )


def _items(urls: tuple[str, ...] = ()) -> tuple[Item, ...]:
    text = "\n\n".join(BLOCKS[number] for number in PARTS)
    made = [
        Item(n, title, text, at=f"20{19 - n % 7}-0{1 + n % 9}-12 08:00:00", link=urls[n] if n < len(urls) else "")
        for n, title in enumerate(TITLES)
    ]
    return (*made, Item(70, "About us", text, kind="page"), Item(71, words.UNWRITTEN, text, status="draft"))


def _keep(desk: Desk, day: Day) -> None:
    del day
    desk.archive.keep(read_export(export_of(*_items())))


def _keep_and_list(desk: Desk, day: Day) -> None:
    blog_scenes._list(desk, day)
    desk.archive.keep(read_export(export_of(*_items(("https://alderbay.example/4",)))))


def _arrive(at: Set) -> None:
    at.stage.go(Place.POSTS)
    at.stage.settle()


def _view(at: Set) -> PostsView:
    screen = at.stage.screen
    assert isinstance(screen, PostsView)
    return screen


def _read_long(at: Set) -> None:
    _arrive(at)
    exports = _view(at).files.exports
    exports._name = EXPORT
    exports._on_still_reading()


def _read(at: Set) -> None:
    _arrive(at)
    exports = _view(at).files.exports
    exports._job = job = exports._context.jobs.start(Lane.LOOK, lambda _: None, lambda _: None)
    exports._on_read(job, Read(Archived(112, 112, 0, 340), 112))
    at.stage.settle()


def _open_list(at: Set) -> None:
    _arrive(at)
    press(at, "Archive")
    at.stage.settle()


def _search(at: Set) -> None:
    _open_list(at)
    _type(at, "night")


def _search_in_vain(at: Set) -> None:
    _open_list(at)
    _type(at, "zeppelin")


def _type(at: Set, looked_for: str) -> None:
    archive = _view(at).archive
    archive.line.setText(looked_for)
    archive.line.returnPressed.emit()
    at.stage.settle()


def _open_row(at: Set, title: str) -> None:
    archive = _view(at).archive
    lines = [archive.model.line_at(row) for row in range(archive.model.rowCount())]
    (post,) = [line.id for line in lines if line is not None and line.title == title]
    archive.table.opened.emit(post)
    at.stage.settle()


def _ask_to_remove(at: Set) -> None:
    _open_list(at)
    archive = _view(at).archive
    archive.table.asked_more.emit(0, QPoint(9, 9))
    archive.menu.actions()[-1].trigger()
    archive.menu.close()
    at.stage.settle()


def _open_one_there(at: Set) -> None:
    _open_list(at)
    _open_row(at, TITLES[0])


def _open_one(at: Set) -> None:
    _open_list(at)
    _open_row(at, TITLES[1])
