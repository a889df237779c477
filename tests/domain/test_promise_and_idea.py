"""The rules of promises and ideas, and the words that people hear."""

from datetime import UTC, date, datetime

import pytest

from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.idea import MOVES as IDEA_MOVES
from ceo_desk.domain.idea import IdeaStatus, Voicing, check_change, to_hear
from ceo_desk.domain.idea_words import STARTS, reply_start
from ceo_desk.domain.promise import MOVES, Promise, PromiseState, check_move, is_due

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


def made(due: date, state: PromiseState = PromiseState.OPEN, first: date | None = None) -> Promise:
    return Promise("p", "Clara", "", due, first or due, state, NOW, "Clara")


def test_every_state_has_its_moves() -> None:
    assert set(MOVES) == set(PromiseState)
    assert set(IDEA_MOVES) == set(IdeaStatus)
    for state in PromiseState:
        for to in PromiseState:
            if to in MOVES[state]:
                check_move(state, to)
            else:
                with pytest.raises(NotAllowed):
                    check_move(state, to)
    for status in IdeaStatus:
        assert status not in IDEA_MOVES[status]
        with pytest.raises(NotAllowed):
            check_change(status, status, "Because.")


def test_a_promise_is_due_from_its_day_on_until_it_is_closed() -> None:
    day = date(2026, 12, 1)
    assert not is_due(made(day), date(2026, 11, 30))
    assert is_due(made(day), day)
    assert is_due(made(day), date(2026, 12, 9))
    assert not is_due(made(day, PromiseState.KEPT), day)
    assert not made(day).is_moved
    assert made(day, first=date(2026, 11, 25)).is_moved


def test_a_no_needs_a_reason() -> None:
    with pytest.raises(BadInput):
        check_change(IdeaStatus.HEARD, IdeaStatus.NO, " ")
    check_change(IdeaStatus.HEARD, IdeaStatus.NO, "The roof can't carry it.")
    check_change(IdeaStatus.NO, IdeaStatus.LOOKING, "")


def test_each_person_hears_once_where_they_wrote_last() -> None:
    voicings = [
        Voicing("1", "ines", True),
        Voicing("2", "tom", True),
        Voicing("3", "ines", True),
        Voicing("4", "mei", False),
        Voicing("5", "ola", True),
        Voicing("6", "ola", False),
    ]
    assert to_hear(voicings, frozenset()) == ("2", "3", "5")
    assert to_hear(voicings, frozenset({"1"})) == ("2", "5"), "who was told in one thread was told"
    assert to_hear(voicings, frozenset({"2", "3", "5"})) == ()


def test_no_two_people_in_a_row_read_the_same() -> None:
    assert set(STARTS) == set(IdeaStatus)
    names = ("Ines Barreto", "Tom Halvorsen", "Mei Lin Tan", "Ola Nordmann", "guest")
    for status in IdeaStatus:
        said = [reply_start(name, place, status, "A night library.", "", STARTS) for place, name in enumerate(names)]
        assert len({one.partition(", ")[2] or one for one in said}) == len(names)
        assert all("“A night library”" in one for one in said)
        assert said[0].startswith("Ines, ")
        assert said[4][0].isupper()
        assert ".." not in "".join(said)


def test_the_reason_is_said_and_a_title_that_was_erased_is_not_missed() -> None:
    words = reply_start("Ines Barreto", 0, IdeaStatus.NO, "", "The roof can't carry it")
    assert "your idea" in words
    assert words.endswith("The roof can't carry it.")
    assert reply_start("Ines Barreto", 0, IdeaStatus.NO, "Roof garden", "Too dear!").endswith("Too dear!")
