"""What the time line of versions says."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.draft import Revision, Why
from ceo_desk.domain.publication import Kind, State
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.writing.versions.model import NOW as PAGE
from ceo_desk.ui.writing.versions.model import Moment, Outing, TimeLine, folded
from ceo_desk.ui.writing.versions.presenter import Line, Telling

NOW = datetime(2026, 11, 24, 16, 30).astimezone().astimezone(UTC)
CLARA = Sitter("Clara Winterfeld", "leader", assistant="Jonas Reed")
JONAS = Sitter("Jonas Reed", "assistant", leader="Clara Winterfeld")


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> Iterator[None]:
    """The words are English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def kept(
    why: str, body: str = "", *, hours: float = 5.5, by: str = CLARA.name, words: int = 140, gone: bool = False
) -> Revision:
    at = NOW - timedelta(hours=hours)
    return Revision(f"{why}-{body}-{hours}", "d", at, by, words, why, body or f"{why}{hours}", gone)


def publication(state: State, *, live_hours: float | None = None) -> Publication:
    live = None if live_hours is None else NOW - timedelta(hours=live_hours)
    return Publication(
        "p", 1, Kind.POST, "d", "", "a", "m", state, "", "", None, "", "r", NOW, "", "", "", "", "", "", live
    )


def line(*history: Revision, sitter: Sitter = CLARA, outings: dict[str, tuple[Outing, ...]] | None = None) -> Line:
    """The last line of a history."""
    return Telling(sitter, NOW).line(folded(history, outings or {})[-1])


def test_a_version_says_when_and_how_many_words_came() -> None:
    moments = folded([kept("left", words=100), kept("left", "b", hours=5, words=141)], {})
    first, second = (Telling(CLARA, NOW).line(one) for one in moments)
    assert first.moment == first.whole == "Today, before lunch"
    assert first.change == "100 words"
    assert second.change == "41 words more"
    assert second.spoken == f"Today, before lunch. {second.time}. 41 words more"
    assert line(kept("left", words=9_000), kept("left", "b", words=7_000)).change == "2,000 words fewer"
    assert line(kept("left"), kept("left", "b")).change == "As many words as before"


@pytest.mark.parametrize(
    ("why", "you", "other"),
    [
        (Why.BEGAN, "When you began it", "When Jonas Reed began it"),
        (Why.IMPORTED, "When you brought it in from a file", "When Jonas Reed brought it in from a file"),
        (Why.PROPOSED, "When you asked for approval", "When Jonas Reed asked for approval"),
        (Why.APPROVED, "When you approved it", "When Jonas Reed approved it"),
        (Why.GIVEN, "When you gave it to Jonas", "When Jonas gave it to you"),
        (Why.RESTORED, "When you brought back an earlier text", "When Jonas Reed brought back an earlier text"),
        (Why.CHANGED_OUTSIDE, "Changed outside the desk", "Changed outside the desk"),
        (Why.KEPT_BOTH, "Kept beside its file", "Kept beside its file"),
        (Why.PUBLISHED, "When it went out", "When it went out"),
        (Why.PAUSED, "Before a long pause", "Written by Jonas Reed"),
        (Why.SAVED, "", "Written by Jonas Reed"),
        (Why.LEFT, "", "Written by Jonas Reed"),
        ("unheard of", "", ""),
    ],
)
def test_why_it_was_kept_and_who_did_it(why: str, you: str, other: str) -> None:
    assert line(kept(why)).telling == you
    assert line(kept(why, by=JONAS.name)).telling == other


def test_it_is_told_to_the_assistant_as_the_assistant_knows_it() -> None:
    assert line(kept("given"), sitter=JONAS).telling == "When Clara gave it to you"
    assert line(kept("given", by=JONAS.name), sitter=JONAS).telling == "When you gave it to Clara"
    assert line(kept("given"), sitter=Sitter(CLARA.name, "leader")).telling == "When you gave it away"


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (3.0, "the text of 13:30"),
        (26.0, "yesterday’s text"),
        (4 * 24.0, "Friday’s text"),
        (20 * 24.0, "the text of 4 November"),
    ],
)
def test_what_came_back_is_named_by_its_day(hours: float, said: str) -> None:
    history = [kept("began", "old", hours=hours), kept("left", "other", hours=2), kept("restored", "old", hours=1)]
    telling = Telling(CLARA, NOW)
    _, before, after = (telling.line(one) for one in folded(history, {}))
    assert after.telling == f"When you brought back {said}"
    assert before.telling == f"Before {said} came back"


@pytest.mark.parametrize(
    ("state", "live_hours", "said"),
    [
        (State.LIVE, 30.0, "Published yesterday, Blog"),
        (State.LIVE, 4 * 24.0, "Published on Friday, Blog"),
        (State.SENT, None, "Published, Blog"),
        (State.SCHEDULED, None, "On its way to Blog"),
        (State.WITHDRAWN, None, "Published, then taken down, Blog"),
        (State.CANCELLED, None, ""),
    ],
)
def test_what_went_out_is_said_first(state: State, live_hours: float | None, said: str) -> None:
    version = kept("left")
    outings: dict[str, tuple[Outing, ...]] = {version.id: (Outing("Blog", publication(state, live_hours=live_hours)),)}
    assert line(version, outings=outings).telling == said


def test_neighbours_with_the_same_text_are_one_line() -> None:
    history = [kept("began", "a"), kept("left", "b", hours=4), kept("given", "b", hours=3), kept("left", "b", hours=2)]
    moments = folded(history, {})
    assert [len(one.revisions) for one in moments] == [1, 3]
    told = Telling(CLARA, NOW).line(moments[1])
    assert told.id == history[-1].id
    assert told.telling == "When you gave it to Jonas"


def test_a_forgotten_version_is_there_and_counts_for_nothing() -> None:
    history = [kept("left", "a", words=100), kept("left", "b", words=500, gone=True), kept("left", "c", words=110)]
    telling = Telling(CLARA, NOW)
    lines = [telling.line(one) for one in folded(history, {})]
    assert lines[1].is_forgotten
    assert lines[1].change == "Forgotten. Its words are erased."
    assert lines[2].change == "10 words more"


def test_the_page_stands_on_top() -> None:
    telling = Telling(CLARA, NOW)
    assert telling.now_line(TimeLine(())).spoken == "As it is now. Not kept as a version yet"
    quiet = telling.now_line(TimeLine((), Moment((kept("left"),))))
    assert (quiet.id, quiet.moment, quiet.telling) == (PAGE, "As it is now", "Today, before lunch")
    given = telling.now_line(TimeLine((), Moment((kept("given"),))))
    assert given.telling == "When you gave it to Jonas"
    assert given.spoken == "As it is now. Today, before lunch. When you gave it to Jonas"


def test_a_day_is_said_once() -> None:
    moments = [Moment((kept("left", hours=hours),)) for hours in (1, 2, 20, 25, 24 * 7, 24 * 40)]
    assert Telling(CLARA, NOW).days(moments) == ["Today", "", "Yesterday", "", "Last week", "October"]
