"""Before it goes, the ten seconds, and what became of it."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.publishing.network.work import lay_out
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.material import BLOG, Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA, JONAS


def scenes() -> tuple[Scene, ...]:
    """Every state of the way out."""
    return (
        Scene("03-publish", _choose_both),
        Scene("03-publish-takeback", _count_down),
        Scene("publish-linkedin-text", _lay_out),
        Scene("publish-linkedin-own", _make_own),
        Scene("publish-linkedin-document", _look_at_the_document, prepare=_add_a_document),
        Scene("publish-linkedin-stale", _choose_both, prepare=_change_after_laying_out),
        Scene("publish-linkedin-alone", _open, prepare=_take_the_blog_post_back),
        Scene("publish-now", _open),
        Scene("publish-another-time", _choose_a_time),
        Scene("publish-it-is-out", _go_out),
        Scene("publish-scheduled", _schedule),
        Scene("publish-taken-back", _take_back),
        Scene("publish-hard-rule", _open, prepare=_leave_no_words),
        Scene("publish-offline", _go_out, prepare=_break_the_line),
        Scene("publish-proposal", _open, prepare=_propose),
        Scene("publish-assistant", _open, base="inbox"),
        Scene("publish-nowhere", _write_and_open, base="empty"),
    )


def _open(at: Set) -> None:
    at.stage.go(Place.PUBLISH, draft_of(at.stage.desk, words.PORTERS))


def _choose_both(at: Set) -> None:
    _open(at)
    press(at, "LinkedIn")
    press(at, "Thursday")


def _lay_out(at: Set) -> None:
    _choose_both(at)
    press(at, "Lay out a text for LinkedIn")


def _make_own(at: Set) -> None:
    _lay_out(at)
    press(at, "Done")


def _change_after_laying_out(desk: Desk, day: Day) -> None:
    del day
    draft = draft_of(desk, words.PORTERS)
    lay_out(desk, draft, CLARA)
    body = desk.writing.show(draft, actor=CLARA).content.body
    desk.writing.edit(draft, Changes(body=body.replace("Last Tuesday", "Last Friday")), actor=CLARA)


def _look_at_the_document(at: Set) -> None:
    _choose_both(at)
    press(at, "Change")
    press(at, "Done")
    at.stage.settle()


def _add_a_document(desk: Desk, day: Day) -> None:
    del day
    with TemporaryDirectory() as folder:
        file = Path(folder) / words.DOCUMENT
        file.write_bytes(b"%PDF-1.7\n%%EOF\n")
        lay_out(desk, draft_of(desk, words.PORTERS), CLARA)
        desk.writing.edit(draft_of(desk, words.PORTERS), Changes(document=file), actor=CLARA)


def _take_the_blog_post_back(desk: Desk, day: Day) -> None:
    draft = draft_of(desk, words.PORTERS)
    lay_out(desk, draft, CLARA)
    network = next(one.name for one in desk.accounts.all() if one.capabilities.content == "plain")
    due = day.watch.at + timedelta(minutes=1)
    blog, _ = desk.publishing.order(Order(draft, (BLOG, network), due, hold_seconds=0), actor=CLARA)
    desk.publishing.cancel(blog.id, actor=CLARA)
    day.watch.at = due + timedelta(seconds=1)
    desk.sender.drain()


def _press_primary(at: Set) -> None:
    at.stage.click(at.stage.session.window.footer.primary)
    at.stage.settle()


def _count_down(at: Set) -> None:
    _open(at)
    press(at, "LinkedIn")
    press(at, "Now")
    _press_primary(at)
    at.day.watch.at += timedelta(seconds=3)
    at.stage.session.background.reload()
    at.stage.settle()


def _go_out(at: Set) -> None:
    _open(at)
    press(at, "Now")
    _press_primary(at)
    at.day.watch.at += timedelta(seconds=11)
    at.stage.session.background.send()
    at.stage.settle()
    at.stage.session.background.changed()
    at.stage.settle()


def _schedule(at: Set) -> None:
    _open(at)
    press(at, "Thursday")
    _press_primary(at)
    at.day.watch.at += timedelta(seconds=11)
    at.stage.session.background.send()
    at.stage.settle()
    at.stage.session.background.changed()
    at.stage.settle()


def _take_back(at: Set) -> None:
    _open(at)
    press(at, "Now")
    _press_primary(at)
    at.stage.press("Escape")
    at.stage.settle()


def _choose_a_time(at: Set) -> None:
    _open(at)
    press(at, "Another time")


def _leave_no_words(desk: Desk, day: Day) -> None:
    del day
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=""), actor=CLARA)


def _break_the_line(desk: Desk, day: Day) -> None:
    del desk
    day.blog.is_offline = True


def _propose(desk: Desk, day: Day) -> None:
    del day
    desk.publishing.order(Order(draft_of(desk, words.PORTERS), (BLOG,), is_proposal=True), actor=JONAS)


def _write_and_open(at: Set) -> None:
    with at.stage.guard.lifted():
        at.stage.desk.writing.begin(Changes(title=words.PORTERS, body=words.PORTERS_TEXT), actor=CLARA)
    _open(at)
