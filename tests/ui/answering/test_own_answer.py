"""An answer of ours that is out, changed and taken away from the thread of the real window."""

from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.inbox.own_answer import OwnAnswer
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.frame.place import Place
from tests.ui.stage import CLARA, Stage, StageBuilder, practice


def answered(desk: Desk) -> None:
    practice(desk)
    one = desk.inbox.page((*desk.inbox.counts(),), None, None, None, 1).items[0]
    desk.answering.reply(ReplyOrder(one.id, "First words.", 0), actor=CLARA)
    desk.sender.drain()


def own_of(stage: Stage) -> OwnAnswer:
    (answer,) = [one for one in stage.desk.outbox.all() if one.comment]
    view = stage.go(Place.ANSWER, answer.comment)
    assert isinstance(view, InboxView)
    stage.until(lambda: view.thread_pane.own)
    return view.thread_pane.own[0]


def test_it_is_changed_and_the_change_is_taken_back(build_stage: StageBuilder) -> None:
    stage = build_stage(answered, face="assistant")
    own = own_of(stage)
    (answer,) = [one for one in stage.desk.outbox.all() if one.comment]
    stage.click("Change your answer")
    stage.until(lambda: own.editor.words() == "First words.")
    assert not own.send.isEnabled()
    own.editor.put("Second words.")
    stage.click("Leave it as it is")
    stage.settle()
    stage.click("Change your answer")
    stage.until(lambda: own.editor.words() == "First words.")
    own.editor.put("Second words.")
    stage.press("Esc", own.editor)
    stage.settle()
    stage.click("Change your answer")
    stage.until(lambda: own.editor.words() == "Second words.")
    stage.click("Send the change")
    stage.until(lambda: stage.desk.outbox.find(answer.id).state is State.HELD)
    stage.settle()
    stage.press("Ctrl+Z")
    stage.until(lambda: stage.desk.outbox.find(answer.id).state is State.LIVE)
    assert [one.text for one in stage.desk.reading.thread(answer.comment)][-1] == "First words."
    assert not stage.surprises


def test_it_is_taken_away_after_a_question(build_stage: StageBuilder) -> None:
    stage = build_stage(answered, face="assistant")
    own = own_of(stage)
    (answer,) = [one for one in stage.desk.outbox.all() if one.comment]
    stage.click(own.remove)
    stage.click(own.keep)
    assert stage.desk.outbox.find(answer.id).state is State.LIVE
    stage.click(own.remove)
    stage.click(own.sure)
    stage.until(lambda: stage.desk.outbox.find(answer.id).state is State.WITHDRAWN)
    stage.settle()
    assert not stage.has_button("Change your answer")
    assert not stage.surprises
