"""Ideas: people gathered across comments, and each of them answered in person when it gets on."""

from datetime import timedelta

import pytest

from ceo_desk.domain.channel import RemoteComment, RemoteStatus
from ceo_desk.domain.errors import BadInput, NotAllowed, Unknown
from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

NAMES = ("Ines Barreto", "Tom Halvorsen", "Mei Lin Tan")


def voices(room: Room, *more: RemoteComment) -> dict[str, str]:
    """Three people's comments and more; remote id → id."""
    said = [comment(room, str(7 + at), author=name, author_key=name) for at, name in enumerate(NAMES)]
    bring(room, *said, *more)
    return {item.remote_id: item.id for item in room.desk.reading.ask(everything()).items}


def everything() -> Question:
    return Question("all")


def test_it_gathers_people_and_each_change_drafts_one_reply_a_person(room: Room) -> None:
    again = comment(room, "20", author=NAMES[0], author_key=NAMES[0], at=room.watch.at + timedelta(minutes=1))
    ids = voices(room, again)
    desk = room.desk.following_up.ideas
    idea = desk.open("  A night\nlibrary ", (ids["7"], ids["7"]), actor=ACTOR)
    for one in ("8", "9", "20", "8"):
        idea = desk.join(idea.id, ids[one], actor=ACTOR)
    assert (idea.title, idea.status, len(idea.comments)) == ("A night library", IdeaStatus.HEARD, 4)
    assert desk.replies(idea.id) == (), "nothing has changed yet"
    assert [one.id for one in desk.of_comment(ids["9"])] == [idea.id]

    desk.change(idea.id, IdeaStatus.DOING, "It opens in May.", actor=ACTOR)
    replies = desk.replies(idea.id)
    assert {one.comment.remote_id for one in replies} == {"20", "8", "9"}
    texts = [one.text for one in replies]
    assert len(set(texts)) == 3
    assert all(text.endswith("It opens in May.") for text in texts)
    assert {text.partition(",")[0] for text in texts} == {"Ines", "Tom", "Mei"}
    card = desk.card(idea.id)
    assert (card.people, card.to_hear, len(card.comments)) == (3, 3, 4)


def test_nobody_hears_the_same_twice_and_what_was_taken_back_was_not_heard(room: Room) -> None:
    ids = voices(room)
    desk = room.desk.following_up.ideas
    idea = desk.open("A night library", tuple(ids[one] for one in ("7", "8", "9")), actor=ACTOR)
    desk.change(idea.id, IdeaStatus.LOOKING, actor=ACTOR)
    first = desk.send(idea.id, ReplyOrder(ids["7"], "Ines, we look.", 0), actor=ACTOR)
    desk.skip(idea.id, ids["8"], actor=ACTOR)
    assert [one.comment.id for one in desk.replies(idea.id)] == [ids["9"]]
    room.desk.publishing.cancel(first.id, actor=ACTOR)
    waiting = desk.replies(idea.id)
    assert {one.comment.id for one in waiting} == {ids["7"], ids["9"]}
    (back,) = (one for one in waiting if one.comment.id == ids["7"])
    assert (back.text, back.is_kept) == ("Ines, we look.", True), "the words that were taken back"

    desk.send(idea.id, ReplyOrder(ids["7"], "Ines, we look.", 0), actor=ACTOR)
    other = room.desk.answering.reply(ReplyOrder(ids["9"], "Something else."), actor=ACTOR)
    assert desk.replies(idea.id) == (), "an answer to the third one is on its way"
    room.desk.sender.drain()
    room.watch.move(60)
    room.desk.sender.drain()
    assert room.now(other).state is State.LIVE
    assert [one.comment.id for one in desk.replies(idea.id)] == [ids["9"]]
    desk.change(idea.id, IdeaStatus.DONE, actor=ACTOR)
    assert len(desk.replies(idea.id)) == 3, "of the next change everybody hears"


def test_nobody_is_answered_where_nobody_reads(room: Room) -> None:
    ids = voices(room, comment(room, "20", author="Ola", author_key="ola", status=RemoteStatus.SPAM))
    desk = room.desk.following_up.ideas
    idea = desk.open("A night library", (ids["7"], ids["20"]), actor=ACTOR)
    desk.change(idea.id, IdeaStatus.NO, "Too few would come.", actor=ACTOR)
    assert [one.comment.id for one in desk.replies(idea.id)] == [ids["7"]]


def test_a_comment_that_was_erased_leaves_the_idea_whole(room: Room) -> None:
    ids = voices(room)
    desk = room.desk.following_up.ideas
    idea = desk.open("A night library", (ids["7"], ids["8"]), actor=ACTOR)
    desk.change(idea.id, IdeaStatus.LOOKING, actor=ACTOR)
    room.desk.database.write(lambda connection: connection.execute("DELETE FROM comments WHERE id = ?", (ids["7"],)))
    card = desk.card(idea.id)
    assert (card.idea.title, card.people, card.to_hear) == ("A night library", 2, 1)
    assert room.desk.upkeep.examine(rebuild=True) == ()
    assert desk.find(idea.id) == card.idea


def test_the_record_holds_neither_names_nor_words(room: Room) -> None:
    ids = voices(room)
    desk = room.desk.following_up.ideas
    idea = desk.open("A night library", (ids["7"],), actor=ACTOR)
    desk.change(idea.id, IdeaStatus.NO, "Too few would come.", actor=ACTOR)
    desk.skip(idea.id, ids["7"], actor=ACTOR)
    told = " ".join(f"{entry.subject} {entry.value}" for entry in room.desk.record.entries(idea.id))
    assert not any(word in told for word in ("night", "Ines", "Too few", "early"))
    desk.leave(idea.id, ids["7"], actor=ACTOR)
    desk.leave(idea.id, ids["7"], actor=ACTOR)
    assert [entry.verb for entry in room.desk.record.entries(idea.id)] == [
        "idea.opened",
        "idea.joined",
        "idea.changed",
        "idea.told",
        "idea.left",
    ]
    assert room.desk.upkeep.examine(rebuild=True) == ()


def test_ideas_are_found_by_a_few_letters(room: Room) -> None:
    ids = voices(room)
    desk = room.desk.following_up.ideas
    library = desk.open("A night library", (ids["7"],), actor=ACTOR)
    garden = desk.open("A roof garden", actor=ACTOR)
    assert {one.id for one in desk.near("")} == {library.id, garden.id}
    assert [one.id for one in desk.near("LIB night")] == [library.id]
    desk.change(library.id, IdeaStatus.DONE, actor=ACTOR)
    assert desk.near("library") == ()
    assert [one.idea.id for one in desk.cards()] == [garden.id, library.id]
    assert [one.idea.id for one in desk.cards(IdeaStatus.DONE)] == [library.id]
    assert desk.counts()[IdeaStatus.DONE] == 1
    figures = room.desk.following_up.figures(None, None)
    assert (figures.promises_kept, figures.promises_open, figures.ideas[IdeaStatus.HEARD]) == (0, 0, 1)


def test_what_can_not_be_is_said_in_words(room: Room) -> None:
    desk = room.desk.following_up.ideas
    with pytest.raises(BadInput, match="no name"):
        desk.open(" ", actor=ACTOR)
    with pytest.raises(BadInput, match="too long"):
        desk.open("x" * 121, actor=ACTOR)
    with pytest.raises(Unknown):
        desk.open("An idea", ("nobody",), actor=ACTOR)
    with pytest.raises(Unknown):
        desk.find("nothing")
    idea = desk.open("An idea", actor=ACTOR)
    with pytest.raises(NotAllowed):
        desk.change(idea.id, IdeaStatus.HEARD, actor=ACTOR)
    with pytest.raises(BadInput):
        desk.change(idea.id, IdeaStatus.NO, actor=ACTOR)
