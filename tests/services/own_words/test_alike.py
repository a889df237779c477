"""Comments that are alike: found, laid out with one text, and each of them answered or left alone by itself."""

from ceo_desk.domain.comment import CommentState
from ceo_desk.services.answering.answering import ReplyOrder
from tests.services.answering.test_answering import bring
from tests.services.conftest import ACTOR, Room
from tests.services.own_words.test_said_before import id_of, said

SAUNA = "Is the sauna at Fern Lodge open on Sundays in winter?"


def ask(room: Room) -> tuple[str, ...]:
    """Four people, three of whom ask the same."""
    bring(
        room,
        said(room, 1, "Tom Halvorsen", "Will the sauna be open on winter Sundays?"),
        said(room, 2, "Kenji Arai", "Who chose the new lamps?"),
        said(room, 3, "Ines Barreto", "The sauna: open or closed on a Sunday in winter, at Fern Lodge?"),
        said(room, 9, "Petra Lindqvist", SAUNA),
    )
    return tuple(id_of(room, one) for one in ("Petra Lindqvist", "Ines Barreto", "Tom Halvorsen"))


def test_those_who_wait_and_are_most_alike_are_offered_the_nearest_first(room: Room) -> None:
    petra, ines, tom = ask(room)
    alike = room.desk.own_words.alike
    assert [one.id for one in alike.near(petra)] == [ines, tom]
    room.desk.answering.seen((ines,), actor=ACTOR)
    assert [one.id for one in alike.near(petra)] == [tom]
    room.desk.answering.seen((tom, petra, id_of(room, "Kenji Arai")), actor=ACTOR)
    assert alike.near(petra) == ()


def test_the_text_is_laid_out_for_each_and_written_over_nothing(room: Room) -> None:
    petra, ines, tom = group = ask(room)
    alike, answering = room.desk.own_words.alike, room.desk.answering
    answering.keep_words(tom, "Tom, come and see.")
    alike.lay_out(group, "It is open.")
    assert [one.text for one in alike.replies(group, "It is open.")] == [
        "Petra, it is open.",
        "Ines, it is open.",
        "Tom, come and see.",
    ]
    assert [one.is_kept for one in alike.replies(group, "It is open.")] == [False, False, True]
    answering.keep_words(ines, "Ines, it is open, and warm.")
    alike.lay_out(group, "It is closed.", "It is open.")
    assert [answering.words_kept(one) for one in group] == [
        "Petra, it is closed.",
        "Ines, it is open, and warm.",
        "Tom, come and see.",
    ]
    assert alike.replies((petra,), "It is closed.")[0].is_kept is False


def test_who_is_answered_decided_or_gone_is_no_longer_among_them(room: Room) -> None:
    petra, ines, tom = group = ask(room)
    room.desk.answering.seen((ines,), actor=ACTOR)
    room.desk.answering.reply(ReplyOrder(tom, "Yes.", 0), actor=ACTOR)
    room.desk.sender.drain()
    assert room.desk.inbox.find(tom).state is CommentState.ANSWERED
    replies = room.desk.own_words.alike.replies((*group, "nowhere"), "Yes.")
    assert [one.comment.id for one in replies] == [petra]


def test_who_is_left_out_waits_on_and_keeps_only_words_of_their_own(room: Room) -> None:
    petra, ines, _ = group = ask(room)
    alike, answering = room.desk.own_words.alike, room.desk.answering
    alike.lay_out(group, "It is open.")
    first, second, _ = alike.replies(group, "It is open.")
    alike.leave_out(first, first.text)
    alike.leave_out(second, "Ines, it is open for you.")
    assert (answering.words_kept(petra), answering.words_kept(ines)) == ("", "Ines, it is open for you.")
    assert room.desk.inbox.find(petra).state is CommentState.WAITING


def test_the_one_text_is_kept_while_it_is_written_and_is_nobodys_answer(room: Room) -> None:
    alike = room.desk.own_words.alike
    alike.keep_text("It is open.")
    assert (alike.text_kept(), room.desk.answering.with_words()) == ("It is open.", frozenset())
    alike.keep_text("")
    assert alike.text_kept() == ""
