"""What is said before an answer goes."""

from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Page, RemoteComment, RemotePost, RemoteStatus, Voice
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.own_words.before_sending import Doubt, Doubted
from ceo_desk.storage.record import bodies
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.services.own_words.test_said_before import answer, id_of, said

KIND = "Thank you for taking the time. It means a lot to me."


def look(room: Room, author: str, text: str, *known: str) -> tuple[Doubted, ...]:
    """What is said before this goes to somebody."""
    return room.desk.own_words.before_sending.look(id_of(room, author), text, frozenset(known))


def fill(room: Room, *more: RemoteComment) -> None:
    """Three people under one post; Noor wrote to what Ines asked."""
    bring(
        room,
        said(room, 1, "Ines Barreto", "Why so early?"),
        said(room, 2, "Tom Halvorsen", "I like it."),
        said(room, 3, "Noor Haddad", "I like it, too.", parent="501"),
        *more,
    )


def test_nothing_is_said_where_nothing_speaks_against_it(room: Room) -> None:
    fill(room)
    assert look(room, "Ines Barreto", "Because the bakers come at five.") == ()
    assert look(room, "Ines Barreto", "?!") == ()
    with pytest.raises(Unknown):
        room.desk.own_words.before_sending.look("nobody", "Words.")


def test_an_open_gap_stops_it_and_is_named(room: Room) -> None:
    fill(room)
    assert look(room, "Ines Barreto", "It opens on [the day].\nAsk [a name].") == (
        Doubted(Doubt.GAP, words="the day"),
        Doubted(Doubt.GAP, words="a name"),
    )
    ines = id_of(room, "Ines Barreto")
    with pytest.raises(BadInput, match=r"One gap is still open: the day\."):
        room.desk.answering.reply(ReplyOrder(ines, "On [the day]."), actor=ACTOR)
    with pytest.raises(BadInput, match=r"2 gaps are still open: the day, a name\."):
        room.desk.answering.reply(ReplyOrder(ines, "On [the day], [a name].", is_proposal=True), actor=ACTOR)


def test_the_same_words_under_one_post_are_noticed_whatever_the_name(room: Room) -> None:
    fill(room)
    answer(room, "Tom Halvorsen", f"Tom, {KIND}")
    (found,) = look(room, "Ines Barreto", f"Ines, {KIND.upper()}")
    assert (found.doubt, found.who, found.is_in_thread) == (Doubt.SAID_TWICE, "Tom Halvorsen", False)
    assert look(room, "Ines Barreto", f"{KIND} Come in April.") == ()


def test_the_same_words_in_one_thread_are_noticed_while_they_wait_to_go(room: Room) -> None:
    fill(room)
    first = room.desk.answering.reply(ReplyOrder(id_of(room, "Noor Haddad"), KIND, 600), actor=ACTOR)
    (found,) = look(room, "Ines Barreto", KIND)
    assert (found.who, found.at, found.is_in_thread) == ("Noor Haddad", room.watch.at, True)
    name = room.desk.database.read().execute("SELECT package FROM publications WHERE id = ?", (first.id,)).fetchone()[0]
    room.desk.database.write(lambda connection: bodies.erase(connection, name))
    assert look(room, "Ines Barreto", KIND) == ()


def test_words_under_another_post_are_no_repetition(room: Room) -> None:
    fill(room, said(room, 4, "Kenji Arai", "Well said.", post="2"))
    answer(room, "Kenji Arai", KIND)
    assert look(room, "Ines Barreto", KIND) == ()


def test_a_known_post_bounds_how_far_back_is_looked(room: Room) -> None:
    fill(room)
    answer(room, "Tom Halvorsen", KIND)
    assert len(look(room, "Ines Barreto", KIND)) == 1
    late = RemotePost("1", "Breakfast", "https://remote.example/1", room.watch.at + timedelta(days=1))
    room.service.pages = [Page((), (late,))]
    room.desk.reading.fetch(tell=lambda _: None)
    assert look(room, "Ines Barreto", KIND) == ()


def test_a_comment_that_somebody_answered_is_asked_about(room: Room) -> None:
    fill(room)
    answer(room, "Tom Halvorsen", "Good.")
    (found,) = look(room, "Tom Halvorsen", "Fine.")
    assert (found.doubt, found.who, found.at) == (Doubt.ANSWERED, ACTOR, room.watch.at)
    (ours,) = room.desk.outbox.all()
    assert look(room, "Tom Halvorsen", "Fine.", ours.id) == ()


def test_a_colleague_who_answered_on_the_site_meanwhile_is_named(room: Room) -> None:
    fill(room)
    mats = said(room, 9, "Mats", "At five.", voice=Voice.COLLEAGUE, parent="501")
    bring(room, mats)
    (found,) = look(room, "Ines Barreto", "At six.")
    assert (found.doubt, found.who, found.at) == (Doubt.ANSWERED, "Mats", mats.at)


def test_another_account_of_the_desk_and_a_proposal_count_too(room: Room) -> None:
    fill(room)
    ines = id_of(room, "Ines Barreto")
    proposed = room.desk.answering.reply(ReplyOrder(ines, "At five.", is_proposal=True), actor="Jonas")
    (found,) = look(room, "Ines Barreto", "At six.")
    assert (found.doubt, found.who) == (Doubt.PROPOSED, "Jonas")
    assert look(room, "Ines Barreto", "At six.", proposed.id) == ()
    room.desk.publishing.cancel(proposed.id, actor=ACTOR)
    assert look(room, "Ines Barreto", "At six.") == ()
    room.desk.answering.reply(ReplyOrder(ines, "At five.", 600), actor="Mats")
    (found,) = look(room, "Ines Barreto", "At six.")
    assert (found.doubt, found.who) == (Doubt.ANSWERED, "Mats")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Thank you. Please contact our support team.", "Please contact our support team."),
        ("Bitte wenden Sie sich an unseren Kundendienst.", "Bitte wenden Sie sich an unseren Kundendienst."),
        ("Send us an e-mail.", "Send us an e-mail."),
        ("朝食は七時からです。", ""),
        ("I will look into it myself.", ""),
    ],
)
def test_an_answer_that_sends_people_away_is_noticed(room: Room, text: str, sentence: str) -> None:
    (one,) = bring(room, comment(room))
    found = room.desk.own_words.before_sending.look(one, text)
    assert [each.words for each in found] == ([sentence] if sentence else [])
    assert all(each.doubt is Doubt.DEFLECTS for each in found)


def test_in_a_pause_each_answer_is_asked_about_and_a_proposal_is_not(room: Room) -> None:
    fill(room)
    room.desk.publishing.pause(is_on=True, actor=ACTOR)
    assert look(room, "Ines Barreto", "Because the bakers come at five.") == (Doubted(Doubt.PAUSED),)
    before = room.desk.own_words.before_sending
    assert before.look(id_of(room, "Ines Barreto"), "Because of them.", is_proposal=True) == ()
    room.desk.publishing.pause(is_on=False, actor=ACTOR)
    assert look(room, "Ines Barreto", "Because the bakers come at five.") == ()


@pytest.mark.parametrize(
    ("status", "doubt"),
    [(RemoteStatus.SPAM, Doubt.SPAM), (RemoteStatus.TRASH, Doubt.GONE), (RemoteStatus.GONE, Doubt.GONE)],
)
def test_a_comment_that_readers_no_longer_see_is_asked_about(room: Room, status: RemoteStatus, doubt: Doubt) -> None:
    fill(room)
    ines = id_of(room, "Ines Barreto")
    room.service.pages = [Page(statuses={"501": status})]
    room.desk.reading.fetch(tell=lambda _: None)
    look = room.desk.own_words.before_sending.look
    assert look(ines, "Because the bakers come at five.") == (Doubted(doubt),)
    assert look(ines, "Because of them.", is_proposal=True) == (Doubted(doubt),)
    room.desk.publishing.pause(is_on=True, actor=ACTOR)
    assert [one.doubt for one in look(ines, "Send us an e-mail.")] == [doubt, Doubt.PAUSED, Doubt.DEFLECTS]
