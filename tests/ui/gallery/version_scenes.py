"""The versions of a post: the time line, two of them compared, and what is brought back or forgotten."""

from dataclasses import replace
from datetime import timedelta

from ceo_desk.domain.draft import Why
from ceo_desk.services.desk import Desk
from ceo_desk.ui.writing.versions.view import VersionsView
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.material import NOW, Day
from tests.ui.gallery.scene import Drive, Scene, Set
from tests.ui.gallery.writing_scenes import open_page
from tests.ui.stage import CLARA, JONAS

LATER = NOW + timedelta(days=3, hours=8, minutes=30)
"""Friday, half past four."""
TOWELS = "By half past eleven I was carrying towels."
FEW_TOWELS = "By eleven I was carrying towels and two suitcases."
NOTEBOOK = "- The porters keep a notebook of what guests ask for. It has no reader.\n"
ASKED = "What did your last night shift teach you?"


def scenes() -> tuple[Scene, ...]:
    """Every state of the versions."""
    return (
        Scene("versions", _open, prepare=_live_with_it),
        Scene("versions-compared", _open_row(3), prepare=_live_with_it),
        Scene("versions-compared-two", _compare_two, prepare=_live_with_it),
        Scene("versions-choosing", _choose_other, prepare=_live_with_it),
        Scene("versions-looks", _open_row(1), prepare=_dress_up),
        Scene("versions-objects", _open_row(1), prepare=_change_objects),
        Scene("versions-same", _open_row(2), prepare=_go_back),
        Scene("versions-forget", _ask_to_forget, prepare=_live_with_it),
        Scene("versions-forgotten", _forget, prepare=_live_with_it),
        Scene("versions-brought-back", _bring_back, prepare=_live_with_it),
        Scene("versions-none", _open),
        Scene("versions-many", _open, prepare=_keep_many),
    )


def _keep(desk: Desk, body: str, *, by: str = CLARA, why: Why = Why.LEFT, title: str = "") -> None:
    draft = draft_of(desk, words.PORTERS)
    content = desk.writing.show(draft, actor=by).content
    desk.writing.keep(draft, replace(content, title=title or content.title, body=body))
    desk.writing.leave(draft, actor=by, why=why)


def _live_with_it(desk: Desk, day: Day) -> None:
    """Written on Friday, shortened by Jonas over lunch yesterday, given away, gone back, written on this morning."""
    text = words.PORTERS_TEXT
    short = text.replace(" It has no reader.", "").replace(f"{ASKED}\n", "")
    turned = text.replace(TOWELS, FEW_TOWELS).replace(
        "- The porters keep a notebook of what guests ask for. It has no reader.\n", ""
    )
    steps = (
        (70, text.replace("\n## What we change now\n", ""), CLARA, Why.LEFT),
        (51.5, text.replace("£150", "£100"), CLARA, Why.GIVEN),
        (28.2, short, JONAS, Why.LEFT),
        (27, turned, CLARA, Why.PAUSED),
        (7.2, f"{turned}\nMine taught me to carry towels. Tell me yours, and I answer.\n", CLARA, Why.LEFT),
    )
    for hours, body, by, why in steps:
        day.watch.at = LATER - timedelta(hours=hours)
        _keep(desk, body, by=by, why=why)
    day.watch.at = LATER


def _dress_up(desk: Desk, day: Day) -> None:
    text = words.PORTERS_TEXT
    dressed = text.replace("Amara and Luis", "**Amara** and *Luis*").replace("## What", "### What")
    for hours, body in ((30, text), (5, dressed)):
        day.watch.at = LATER - timedelta(hours=hours)
        _keep(desk, body)
    day.watch.at = LATER


def _change_objects(desk: Desk, day: Day) -> None:
    """A table goes, code changes, a task is done, Hebrew and Chinese words come."""
    table = "| Hour | Guests |\n|---|---|\n| 23 | 14 |\n"
    before = (
        f"Nights in figures.\n\n{table}\n```\nnights = 3\n```\n\n- [ ] Ask Luis\n\n"
        "שלום לכל האורחים שלנו\n\n这是重要的事情\n"
    )
    after = (
        "Nights in figures.\n\n```\nnights = 4\n```\n\n- [x] Ask Luis\n\n"
        "שלום לכל האורחים הטובים שלנו\n\n这是很重要的事情\n\n<video>a</video>\n"
    )
    for hours, body in ((30, before), (5, after)):
        day.watch.at = LATER - timedelta(hours=hours)
        _keep(desk, body)
    day.watch.at = LATER


def _go_back(desk: Desk, day: Day) -> None:
    """A text that came back: the version that it came from says the same."""
    draft = draft_of(desk, words.PORTERS)
    first = desk.writing.show(draft, actor=CLARA).revision
    for hours, body in ((7, "Something else altogether.\n"), (6, f"{words.PORTERS_TEXT}\nMore of it.\n")):
        day.watch.at = LATER - timedelta(hours=hours)
        _keep(desk, body)
    day.watch.at = LATER - timedelta(hours=1)
    desk.writing.restore(draft, first, actor=CLARA)
    day.watch.at = LATER


def _keep_many(desk: Desk, day: Day) -> None:
    draft = draft_of(desk, words.PORTERS)
    content = desk.writing.show(draft, actor=CLARA).content
    paragraph = "The lift was silent, the lamps were low, and nobody had asked for anything yet. "
    for number in range(500):
        day.watch.at = LATER - timedelta(hours=3 * (500 - number))
        body = f"{words.PORTERS_TEXT}\n{paragraph * (1 + number % 7)}{number}\n"
        desk.writing.keep(draft, replace(content, body=body))
        desk.writing.pause(draft, actor=CLARA)
    desk.writing.leave(draft, actor=CLARA)
    day.watch.at = LATER


def _open(at: Set) -> None:
    open_page(at)
    press(at, "Versions")


def _view(at: Set) -> VersionsView:
    assert at.stage.screen.isVisible()
    return next(one for one in at.stage.screen.findChildren(VersionsView) if one.isVisible())


def _open_row(row: int) -> Drive:
    def drive(at: Set) -> None:
        _open(at)
        view = _view(at)
        view.list.chosen.emit(view.rows.line_at(row).id)
        at.stage.settle()

    return drive


def _choose_other(at: Set) -> None:
    _open_row(3)(at)
    press(at, "Compare with")


def _compare_two(at: Set) -> None:
    _choose_other(at)
    view = _view(at)
    view.list.compared.emit(view.rows.line_at(1).id)
    at.stage.settle()


def _ask_to_forget(at: Set) -> None:
    _open_row(3)(at)
    press(at, "Forget it")


def _forget(at: Set) -> None:
    _ask_to_forget(at)
    press(at, "Forget it for good")


def _bring_back(at: Set) -> None:
    _open_row(3)(at)
    press(at, "The next change")
    press(at, "The change before")
    press(at, "Bring this back")
