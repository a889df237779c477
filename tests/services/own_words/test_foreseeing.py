"""Hard comments filed before a post goes out, and the one that comes true."""

import sqlite3
from collections.abc import Callable

import pytest

from ceo_desk.domain.channel import RemoteComment
from ceo_desk.domain.errors import BadInput, NotAllowed, Unknown
from ceo_desk.storage import foreseen
from ceo_desk.storage.record import bodies
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

MONEY = "You only close the library at night to save money on staff."
MONEY_ANSWER = "It costs [the sum] a year; that was not the reason."
QUIET = "Guests who work shifts have nowhere quiet to go any more."
QUIET_ANSWER = "The tower room stays open all night."
LONG = (
    "I came here first as a child, with my grandmother, who read the paper by the window every morning of the summer."
    " Now I work shifts, arrive long after midnight, and there is nowhere quiet left for me."
)


@pytest.fixture
def draft(room: Room) -> str:
    """A draft with two foreseen comments."""
    draft = room.write("From March the library closes at ten.", "We close the library at night")
    room.desk.own_words.foreseeing.file(draft, f" {MONEY} ", MONEY_ANSWER, actor="Jonas")
    room.watch.move(1)
    room.desk.own_words.foreseeing.file(draft, QUIET, QUIET_ANSWER, actor="Jonas")
    return draft


def below(room: Room, draft: str) -> Callable[[str, str], RemoteComment]:
    """Publishes the draft; makes comments under its post."""
    publication = room.order(draft)
    room.desk.sender.drain()
    post = room.now(publication).remote_id
    return lambda number, text: comment(room, number, text=text, post=post, author=f"Reader {number}")


def texts_of(room: Room) -> str:
    """Everything that is stored as a text."""
    reader = room.desk.database.read()
    return " ".join(bodies.get(reader, row[0]) for row in reader.execute("SELECT hash FROM bodies"))


def test_they_are_filed_changed_and_dropped_for_good(room: Room, draft: str) -> None:
    desk = room.desk.own_words.foreseeing
    money, quiet = desk.of_draft(draft)
    assert (money.draft, money.comment, money.answer, money.filed_by) == (draft, MONEY, MONEY_ANSWER, "Jonas")
    changed = desk.change(quiet.id, QUIET, "The tower stays open.", actor=ACTOR)
    assert (changed.id, changed.answer, changed.filed_by) == (quiet.id, "The tower stays open.", "Jonas")
    assert desk.of_draft(draft) == (money, changed)
    assert "tower room" not in texts_of(room)
    assert desk.change(quiet.id, QUIET, "The tower stays open.", actor=ACTOR) == changed
    desk.drop(money.id, actor=ACTOR)
    assert desk.of_draft(draft) == (changed,)
    assert "save money" not in texts_of(room)
    for entry in room.desk.record.entries(money.id):
        assert "money" not in entry.value
    with pytest.raises(Unknown):
        desk.drop(money.id, actor=ACTOR)
    with pytest.raises(Unknown):
        desk.change(money.id, MONEY, MONEY_ANSWER, actor=ACTOR)


def test_words_that_another_one_says_too_stay(room: Room, draft: str) -> None:
    desk = room.desk.own_words.foreseeing
    other = desk.file(room.write(), MONEY, QUIET_ANSWER, actor=ACTOR)
    for one in desk.of_draft(draft):
        desk.drop(one.id, actor=ACTOR)
    assert desk.of_draft(other.draft) == (other,)


def test_five_are_enough_and_each_needs_words_and_a_draft(room: Room, draft: str) -> None:
    desk = room.desk.own_words.foreseeing
    for number in range(3):
        desk.file(draft, f"Hard comment {number}.", "An answer.", actor=ACTOR)
    with pytest.raises(NotAllowed, match="has its 5 hard comments already"):
        desk.file(draft, "One more.", "An answer.", actor=ACTOR)
    assert len(desk.of_draft(draft)) == 5
    for words in ((" ", "An answer."), ("A comment.", "\n")):
        with pytest.raises(BadInput):
            desk.file(room.write(), *words, actor=ACTOR)
    for ask in (lambda: desk.of_draft("nobody"), lambda: desk.file("nobody", "A.", "B.", actor=ACTOR)):
        with pytest.raises(Unknown):
            ask()


def test_the_record_alone_makes_them_again(room: Room, draft: str) -> None:
    desk = room.desk.own_words.foreseeing
    money, quiet = desk.of_draft(draft)
    desk.change(quiet.id, QUIET, "New words.", actor=ACTOR)
    desk.drop(money.id, actor=ACTOR)
    desk.file(draft, MONEY, "Newer words.", actor=ACTOR)
    before = desk.of_draft(draft)
    assert room.desk.upkeep.examine(rebuild=True) == ()
    assert desk.of_draft(draft) == before


def test_one_whose_words_are_gone_is_left_out(room: Room, draft: str) -> None:
    desk = room.desk.own_words.foreseeing
    money, quiet = desk.of_draft(draft)
    name = room.desk.database.read().execute("SELECT answer FROM foreseen WHERE id = ?", (money.id,)).fetchone()[0]
    room.desk.database.write(lambda connection: bodies.erase(connection, name))
    assert desk.of_draft(draft) == (quiet,)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("So it is all about money, and staff who are let go.", MONEY_ANSWER),
        ("I work shifts. Where else is it quiet?", QUIET_ANSWER),
        (LONG, QUIET_ANSWER),
        ("You close the library at night! I will miss it.", ""),
        ("When do the eggs arrive?", ""),
    ],
)
def test_such_a_comment_meets_the_one_that_was_foreseen(room: Room, draft: str, text: str, answer: str) -> None:
    (one,) = bring(room, below(room, draft)("1", text))
    met = room.desk.own_words.foreseeing.met(one)
    assert (met.answer if met else "") == answer


def test_it_is_met_under_its_own_post_alone(room: Room, draft: str) -> None:
    (one,) = bring(room, comment(room, text=MONEY, post="999"))
    assert room.desk.own_words.foreseeing.met(one) is None
    other = room.write("Other words.", "Another post")
    below(room, draft)
    (_, two) = bring(room, comment(room, text=MONEY, post="999"), below(room, other)("2", QUIET))
    assert room.desk.own_words.foreseeing.met(two) is None
    with pytest.raises(Unknown):
        room.desk.own_words.foreseeing.met("nobody")


def test_the_same_words_meet_even_if_they_are_only_those_of_the_title(room: Room, draft: str) -> None:
    room.desk.own_words.foreseeing.file(draft, "Why do you close the library?", "Because.", actor=ACTOR)
    (one,) = bring(room, below(room, draft)("1", "Why close the library?"))
    met = room.desk.own_words.foreseeing.met(one)
    assert met is not None
    assert met.answer == "Because."


def test_looking_for_them_walks_over_no_post_and_no_comment(room: Room) -> None:
    reader: sqlite3.Connection = room.desk.database.read()
    for sql in (foreseen.OF_DRAFT, foreseen.BELOW):
        told = [row["detail"] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}", ("x",) * sql.count("?"))]
        assert not [line for line in told if "SCAN" in line and "foreseen" not in line and "SCAN f" not in line], told
