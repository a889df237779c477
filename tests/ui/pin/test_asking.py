"""Where a PIN is set, the window asks for it at approval, and remembers it for a while."""

import json

from shiboken6 import isValid

from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.pin.panel import PinPanel
from tests.ui.answering import inbox_room
from tests.ui.answering.card_room import INES, CardRoom, build, id_of
from tests.ui.publishing.blogs import Blogs, open_at, open_stage, primary
from tests.ui.stage import CLARA, JONAS, Stage, StageBuilder

PIN = "28-11!"


def set_pin(desk: Desk) -> None:
    """Clara has a PIN."""
    desk.pin.set(PIN, actor=CLARA)


def panel(stage: Stage) -> PinPanel:
    """The question for the PIN, once it is there."""
    stage.until(lambda: isinstance(stage.session.window.panels.shown(), PinPanel), "nobody asks for the PIN")
    shown = stage.session.window.panels.shown()
    assert isinstance(shown, PinPanel)
    return shown


def is_asking(stage: Stage) -> bool:
    """True while it is asked for."""
    return stage.session.window.panels.shown() is not None


def give(stage: Stage, typed: str = PIN) -> None:
    """Types a PIN into the question and presses."""
    asked = panel(stage)
    assert stage.focus() is asked.pin.line
    stage.type(typed)
    stage.click("Approve")
    stage.until(lambda: not isValid(asked) or (asked.approve.isEnabled() and not asked.pin.text()))
    stage.settle()


def answer(room: CardRoom, author: str, words: str) -> None:
    """Writes to somebody and presses the large button."""
    room.go(author)
    room.write(words)
    room.decide()


def proved(desk: Desk) -> list[str]:
    """What stands behind each approval, in their order."""
    entries = [one for gone in desk.outbox.all() for one in desk.record.entries(gone.id)]
    return [json.loads(one.value)["proved"] for one in entries if one.verb == "publication.approved"]


def test_an_answer_waits_for_the_pin_and_the_next_one_does_not(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=set_pin)
    answer(room, INES, "Dear Ines, it stays.")
    asked = panel(room.stage)
    assert "Approve with your PIN" in room.stage.words()
    assert asked.pin.line.displayText() == ""
    assert room.desk.outbox.all() == ()
    give(room.stage)
    assert [one.state for one in room.desk.outbox.all()] == [State.HELD]
    assert not is_asking(room.stage)

    answer(room, "Kenji Arai", "Then we leave the door open.")
    assert len(room.desk.outbox.all()) == 2
    assert not is_asking(room.stage)
    assert proved(room.desk) == ["pin", "pin"]


def test_a_wrong_pin_is_said_and_typed_again(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=set_pin)
    answer(room, INES, "Dear Ines, it stays.")
    give(room.stage, "0000")
    assert "That is not the PIN. Type it again." in room.stage.words()
    assert panel(room.stage).pin.text() == ""
    for _ in range(4):
        give(room.stage, "0000")
    assert "Too many wrong PINs. You can type it again from" in room.stage.words()
    give(room.stage)
    assert room.desk.outbox.all() == ()
    room.watch.move(61)
    give(room.stage)
    assert len(room.desk.outbox.all()) == 1


def test_not_now_sends_nothing_and_keeps_the_words(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=set_pin)
    answer(room, INES, "Dear Ines, it stays.")
    panel(room.stage)
    room.stage.click("Not now")
    room.stage.settle()
    assert "Nothing went out: it needs your PIN." in room.stage.words()
    assert room.editor.words() == "Dear Ines, it stays."
    assert not room.editor.isReadOnly()
    room.decide()
    panel(room.stage)
    room.stage.press("Escape")
    room.stage.settle()
    assert not is_asking(room.stage)
    assert room.desk.outbox.all() == ()


def test_who_goes_elsewhere_has_not_approved(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=set_pin)
    answer(room, INES, "Dear Ines, it stays.")
    panel(room.stage)
    room.stage.session.window.go(Go(Place.TODAY))
    room.stage.settle()
    assert not is_asking(room.stage)
    assert room.desk.outbox.all() == ()
    assert room.desk.answering.words_kept(room.comment(INES)) == "Dear Ines, it stays."


def test_what_the_assistant_suggests_goes_out_with_it(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        set_pin(desk)
        desk.answering.reply(ReplyOrder(id_of(desk, INES), "It stays.", is_proposal=True), actor=JONAS)

    room = build(build_stage, prepare=prepare)
    room.go(INES)
    room.decide()
    give(room.stage)
    (sent,) = room.desk.outbox.all()
    assert (sent.state, sent.approved_by) == (State.HELD, CLARA)
    assert proved(room.desk) == ["pin"]


def test_a_post_is_published_with_it(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs)
    with stage.guard.lifted():
        set_pin(stage.desk)
    open_at(stage, blogs.drafts[0])
    assert primary(stage) == "Publish now"
    stage.click(stage.session.window.footer.primary)
    give(stage)
    assert [one.state for one in stage.desk.outbox.posts()] == [State.HELD]


def test_the_assistants_desk_asks_once_it_shows_the_leaders_face(build_stage: StageBuilder) -> None:
    blogs = Blogs()
    stage = open_stage(build_stage, blogs, face="assistant")
    with stage.guard.lifted():
        set_pin(stage.desk)
        stage.desk.publishing.order(Order(blogs.drafts[0], ("alderbay",), is_proposal=True), actor=JONAS)
    stage.click(stage.session.window.rail.sitter)
    stage.until(lambda: stage.session.window.context.sitter.is_leader)
    stage.settle()
    open_at(stage, blogs.drafts[0])
    stage.click(stage.session.window.footer.primary)
    give(stage)
    assert stage.desk.outbox.posts()[0].approved_by == CLARA

    stage.click(stage.session.window.rail.sitter)
    stage.until(lambda: not stage.session.window.context.sitter.is_leader)
    stage.click(stage.session.window.rail.sitter)
    stage.until(lambda: stage.session.window.context.sitter.is_leader)
    stage.settle()
    with stage.guard.lifted():
        draft = blogs.write(stage.desk, "Another post")
    open_at(stage, draft)
    stage.click(stage.session.window.footer.primary)
    panel(stage)


def test_the_assistants_own_answers_ask_for_none(build_stage: StageBuilder) -> None:
    room = inbox_room.build(build_stage, prepare=set_pin)
    room.reply("It stays.")
    room.stage.click("Send as Clara")
    room.settle()
    assert not is_asking(room.stage)
    assert [one.state for one in room.desk.outbox.all()] == [State.HELD]
