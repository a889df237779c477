"""What the leader refused or changed, for who proposed it, until they have looked."""

from datetime import timedelta

import pytest

from ceo_desk.domain.errors import Unknown
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.today_facts import Lesson
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

JONAS = "Jonas"


@pytest.fixture
def staffed(room: Room) -> Room:
    """Clara leads, Jonas assists."""
    room.desk.people.add(ACTOR, "leader", actor=ACTOR, at=room.watch.at)
    room.desk.people.add(JONAS, "assistant", actor=ACTOR, at=room.watch.at)
    return room


def propose(room: Room, one: str, text: str) -> str:
    """Jonas suggests an answer; its id."""
    room.watch.move(60)
    return room.desk.answering.reply(ReplyOrder(one, text, is_proposal=True), actor=JONAS).id


def propose_post(room: Room) -> tuple[str, str]:
    """Jonas suggests a post; the draft's and the publication's id."""
    room.watch.move(60)
    draft = room.write(title="A post")
    (one,) = room.desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor=JONAS)
    return draft, one.id


def refuse(room: Room, publication: str) -> None:
    """Clara says no."""
    room.watch.move(60)
    room.desk.publishing.cancel(publication, actor=ACTOR)


def lessons(room: Room, actor: str = JONAS, face: str = "assistant") -> tuple[Lesson, ...]:
    """What stands on somebody's Today."""
    return room.desk.today.look(actor=actor, face=face).lessons


def test_a_refused_answer_comes_with_the_word_why(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    proposal = propose(staffed, one, "At five.")
    refuse(staffed, proposal)
    staffed.desk.answering.assign(one, JONAS, "Ask the kitchen.", actor=ACTOR)
    (lesson,) = lessons(staffed)
    assert (lesson.is_refused, lesson.comment, lesson.person, lesson.by) == (True, one, "Ines", ACTOR)
    assert (lesson.words, lesson.why) == ("At five.", "Ask the kitchen.")
    assert lessons(staffed, ACTOR, "leader") == ()
    assert lessons(staffed, "Mats") == ()


def test_a_changed_answer_comes_with_what_went_instead(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    propose(staffed, one, "At five.")
    staffed.watch.move(60)
    staffed.desk.answering.reply(ReplyOrder(one, "At six.", 0), actor=ACTOR)
    (lesson,) = lessons(staffed)
    assert (lesson.is_refused, lesson.words, lesson.why) == (False, "At six.", "")


def test_posts_are_lessons_too(staffed: Room) -> None:
    refused, first = propose_post(staffed)
    changed, _ = propose_post(staffed)
    refuse(staffed, first)
    staffed.watch.move(60)
    staffed.desk.writing.edit(changed, Changes(body="Another sentence."), actor=ACTOR)
    staffed.order(changed)
    assert [(one.draft, one.is_refused, one.words) for one in lessons(staffed)] == [
        (changed, False, "A post"),
        (refused, True, "A post"),
    ]


def test_what_went_as_it_was_or_was_taken_back_by_oneself_teaches_nothing(staffed: Room) -> None:
    first, second, third = bring(
        staffed, comment(staffed), comment(staffed, "8", author_key="b"), comment(staffed, "9", author_key="c")
    )
    staffed.desk.publishing.approve(propose(staffed, first, "At five."), actor=ACTOR)
    staffed.desk.publishing.cancel(propose(staffed, second, "At six."), actor=JONAS)
    propose(staffed, third, "At seven.")
    assert lessons(staffed) == ()


def test_it_is_gone_once_it_was_looked_at_or_proposed_anew(staffed: Room) -> None:
    first, second = bring(staffed, comment(staffed), comment(staffed, "8", author_key="b"))
    for one in (first, second):
        refuse(staffed, propose(staffed, one, "At five."))
    newest, oldest = lessons(staffed)
    assert (newest.comment, oldest.comment) == (second, first)
    staffed.desk.lessons.learn(oldest.publication, actor=JONAS)
    assert lessons(staffed) == (newest,)
    staffed.start_again()
    assert lessons(staffed) == (newest,)
    staffed.desk.upkeep.examine(rebuild=True)
    assert lessons(staffed) == (newest,)
    staffed.desk.lessons.learn(newest.publication, actor=JONAS)
    assert lessons(staffed) == ()
    assert [deed.kind for deed in staffed.desk.own_words.history.of(first)] == ["proposed", "said-no"]
    with pytest.raises(Unknown):
        staffed.desk.lessons.learn("nothing", actor=JONAS)


def test_a_change_that_was_taken_back_is_none(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    propose(staffed, one, "At five.")
    staffed.watch.move(60)
    sent = staffed.desk.answering.reply(ReplyOrder(one, "At six.", 600), actor=ACTOR)
    assert len(lessons(staffed)) == 1
    refuse(staffed, sent.id)
    assert lessons(staffed) == ()


def test_another_proposal_takes_the_place_of_a_lesson(staffed: Room) -> None:
    draft, first = propose_post(staffed)
    staffed.watch.move(60)
    staffed.desk.writing.edit(draft, Changes(body="Another sentence."), actor=ACTOR)
    staffed.order(draft)
    staffed.desk.sender.drain()
    assert [one.publication for one in lessons(staffed)] == [first]
    staffed.watch.move(60)
    staffed.desk.writing.edit(draft, Changes(body="A third sentence."), actor=JONAS)
    staffed.desk.publishing.order(Order(draft, ("remote",), is_proposal=True), actor=JONAS)
    assert lessons(staffed) == ()


def test_a_lesson_stays_while_the_leader_writes_on(staffed: Room) -> None:
    draft, first = propose_post(staffed)
    for text in ("Another sentence.", "A third sentence."):
        staffed.watch.move(60)
        staffed.desk.writing.edit(draft, Changes(body=text), actor=ACTOR)
        staffed.order(draft)
        staffed.desk.sender.drain()
    staffed.watch.move(60)
    staffed.desk.writing.edit(draft, Changes(body="A fourth sentence."), actor=ACTOR)
    staffed.desk.publishing.cancel(staffed.order(draft, hold=60).id, actor=ACTOR)
    staffed.desk.lessons.learn(first, actor=ACTOR)
    assert [one.publication for one in lessons(staffed)] == [first]
    staffed.desk.lessons.learn(first, actor=JONAS)
    assert lessons(staffed) == ()


def test_old_ones_and_those_that_nobody_can_open_are_passed_over(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    draft, post = propose_post(staffed)
    proposal = propose(staffed, one, "At five.")
    refuse(staffed, post)
    refuse(staffed, proposal)
    assert len(lessons(staffed)) == 2
    staffed.desk.writing.trash(draft, actor=ACTOR)
    staffed.desk.database.write(lambda connection: connection.execute("DELETE FROM comments"))
    assert lessons(staffed) == ()
    (other,) = bring(staffed, comment(staffed, "8", author_key="b"))
    refuse(staffed, propose(staffed, other, "At six."))
    staffed.watch.at += timedelta(days=15)
    assert lessons(staffed) == ()
