"""A promise whose day has come: on the first screen, in the tray, on a blank page."""

from datetime import timedelta

import pytest

from ceo_desk.domain.prompting import PromptKind
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.following_up.promises import PromiseOrder
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room

JONAS = "Jonas"
DAY = 24 * 3600


@pytest.fixture
def staffed(room: Room) -> Room:
    """Clara leads, Jonas helps, Ines was answered."""
    for name, face in ((ACTOR, "leader"), (JONAS, "assistant")):
        room.desk.people.add(name, face, actor=ACTOR, at=room.watch.at)
    return room


def test_it_is_a_card_in_the_tray_of_its_owner(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    staffed.desk.answering.reply(ReplyOrder(one, "I look into it.", 0), actor=ACTOR)
    staffed.desk.sender.drain()
    desk = staffed.desk.following_up.promises
    due = desk.today() + timedelta(days=1)
    made = desk.make(PromiseOrder(one, words="A later start.", due=due), actor=ACTOR)
    today = staffed.desk.today
    assert today.look(actor=ACTOR, face="leader").people == ()

    staffed.watch.move(DAY)
    facts = today.look(actor=ACTOR, face="leader")
    (person,) = facts.people
    assert (person.comment.id, person.promise) == (one, made)
    assert person.reasons[0] == (Reason.PROMISED, due.isoformat())
    assert (facts.needs_me_total, facts.waiting_total, facts.promised) == (1, 0, ())
    assert today.look(actor=JONAS, face="assistant").people == ()
    assert desk.due_to(one) == made
    (prompt,) = staffed.desk.beginnings.prompts()
    assert (prompt.kind, prompt.words, prompt.author) == (PromptKind.PROMISE, "A later start.", "Ines")
    assert staffed.desk.beginnings.begin(prompt).body.startswith("> A later start.")
    staffed.desk.beginnings.settle(prompt)
    assert staffed.desk.beginnings.prompts() == ()

    desk.keep(made.id, actor=ACTOR)
    assert today.look(actor=ACTOR, face="leader").people == ()
    assert desk.due_to(one) is None


def test_a_person_who_waits_as_well_is_one_card_and_counts_once(staffed: Room) -> None:
    (one,) = bring(staffed, comment(staffed))
    desk = staffed.desk.following_up.promises
    first = desk.make(PromiseOrder(one, due=desk.today()), actor=ACTOR)
    second = desk.make(PromiseOrder(one, words="And a lamp.", due=desk.today()), actor=ACTOR)
    alone = desk.make(PromiseOrder(draft="d", words="More light.", due=desk.today()), actor=ACTOR)
    facts = staffed.desk.today.look(actor=ACTOR, face="leader")
    assert [one.comment.author for one in facts.people] == ["Ines"]
    assert facts.needs_me_total == 1
    shown = {facts.people[0].promise, *facts.promised}
    assert shown == {first, second, alone}
