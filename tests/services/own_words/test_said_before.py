"""What we answered to the comments most like one, and never anybody else's words."""

from datetime import timedelta

import pytest

from ceo_desk.domain.channel import RemoteComment, Voice
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import Unknown
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.storage.record import bodies
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

ALL = tuple(CommentState)
ASKS = "If breakfast moves into the kitchen, what happens to those who sit alone?"


def said(room: Room, number: int, author: str, text: str, **changes: object) -> RemoteComment:
    """Somebody's words, the higher its number the newer."""
    at = room.watch.at - timedelta(hours=100 - number)
    return comment(room, str(500 + number), author=author, text=text, at=at, author_key=author, **changes)


def answer(room: Room, author: str, text: str) -> None:
    """An answer that readers have."""
    room.watch.move(60)
    room.desk.answering.reply(ReplyOrder(id_of(room, author), text, 0), actor=ACTOR)
    room.desk.sender.drain()


def id_of(room: Room, author: str) -> str:
    """The id of somebody's comment."""
    return next(one.id for one in room.desk.inbox.page(ALL, None, None, None, 50).items if one.author == author)


def test_the_nearest_answers_come_first_and_are_addressed_to_who_asks_now(room: Room) -> None:
    bring(
        room,
        said(room, 1, "Tom Halvorsen", "Is the sauna open on Sundays in winter?"),
        said(room, 2, "Petra Lindqvist", "Who sits alone when breakfast moves to the kitchen? What happens then?"),
        said(room, 3, "Kenji Arai", "What happens in the kitchen at breakfast?"),
        said(room, 4, "Noor Haddad", "Breakfast in the kitchen: what happens to those alone?"),
        said(room, 9, "Ines Barreto", ASKS),
    )
    answer(room, "Tom Halvorsen", "Yes, Tom, until six.")
    answer(room, "Kenji Arai", "Dear Kenji, bread and eggs.")
    answer(room, "Petra Lindqvist", "Dear Petra, four small tables stay.")
    near = room.desk.own_words.said_before.near(id_of(room, "Ines Barreto"))
    assert [one.author for one in near] == ["Petra Lindqvist", "Kenji Arai"]
    assert near[0].text == "Dear Petra, four small tables stay."
    assert near[0].start == "Dear Ines, four small tables stay."
    assert near[0].asked.startswith("Who sits alone")


def test_the_same_answer_is_shown_once_and_three_at_most(room: Room) -> None:
    askers = [said(room, number, f"Reader {number}", f"{ASKS} {number}") for number in range(1, 7)]
    bring(room, *askers, said(room, 9, "Ines Barreto", ASKS))
    for number, text in enumerate(("A.", "a.", "B.", "C.", "D.", "E."), start=1):
        answer(room, f"Reader {number}", text)
    near = room.desk.own_words.said_before.near(id_of(room, "Ines Barreto"))
    assert [one.text for one in near] == ["E.", "D.", "C."]


def test_nothing_is_near_without_words_answers_or_a_text_that_was_kept(room: Room) -> None:
    ours = said(room, 2, "Clara", "The colleague's own words.", voice=Voice.COLLEAGUE, parent="501")
    bring(room, said(room, 1, "Petra", ASKS), ours, said(room, 8, "Tom", "?"), said(room, 9, "Ines", ASKS))
    near = room.desk.own_words.said_before.near
    assert near(id_of(room, "Ines")) == ()  # a colleague answered on the site: that is not in this desk's record
    answer(room, "Petra", "It stays.")
    assert [one.text for one in near(id_of(room, "Ines"))] == ["It stays."]
    assert near(id_of(room, "Tom")) == ()
    reply = room.desk.outbox.all()[0]
    package = room.desk.database.read().execute("SELECT package FROM publications WHERE id = ?", (reply.id,))
    name = package.fetchone()[0]
    room.desk.database.write(lambda connection: bodies.erase(connection, name))
    assert near(id_of(room, "Ines")) == ()
    with pytest.raises(Unknown):
        near("nobody")


def test_signs_without_blanks_are_found_too(room: Room) -> None:
    bring(
        room,
        said(room, 1, "森田 恵子", "朝食はキッチンですか。"),
        said(room, 9, "山田", "朝食はいつからキッチンですか。"),
    )
    answer(room, "森田 恵子", "はい、三月から。")
    assert [one.text for one in room.desk.own_words.said_before.near(id_of(room, "山田"))] == ["はい、三月から。"]


def test_of_a_very_long_comment_the_longest_words_are_looked_for(room: Room) -> None:
    long = " ".join(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}{'x' * (n % 9)}" for n in range(400))
    bring(room, said(room, 1, "Petra", long), said(room, 9, "Ines", long))
    answer(room, "Petra", "So long.")
    assert [one.text for one in room.desk.own_words.said_before.near(id_of(room, "Ines"))] == ["So long."]
