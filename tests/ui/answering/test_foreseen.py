"""A hard comment that was foreseen comes true: its answer stands beside it, for the leader and for the assistant."""

from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.answering.own_words.foreseen_note import ForeseenNote
from tests.ui.answering import inbox_room
from tests.ui.answering.card_room import ASKS, INES, CardRoom, build, said
from tests.ui.stage import CLARA, JONAS, StageBuilder

TOM = said("104", "Tom Halvorsen", "I like the big room.", 20)
FORESEEN = "What happens to those who sit alone with the paper?"
ANSWER = "Four small tables stay until [the hour]."


def foresee(desk: Desk) -> None:
    """Jonas foresaw what Ines asks below Clara's post."""
    draft = desk.writing.begin(Changes(title="Why breakfast moves", body="From March on."), actor=CLARA).id
    desk.publishing.order(Order(draft, ("remote",), hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    desk.own_words.foreseeing.file(draft, FORESEEN, ANSWER, actor=JONAS)


def room_of(build_stage: StageBuilder, scale: int = 100) -> CardRoom:
    """Ines' card."""
    room = build(build_stage, said("103", INES, ASKS, 50), TOM, prepare=foresee, scale=scale)
    room.go(INES)
    room.stage.settle()
    return room


def press(room: CardRoom, note: ForeseenNote) -> None:
    """Presses the answer."""
    assert note.choice is not None
    room.stage.click(note.choice)


def test_the_answer_stands_below_the_leaders_field_and_goes_in_by_one_press(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    note = room.view.board.reply.foreseen
    room.stage.until(note.isVisible)
    assert note.choice is not None
    assert note.choice.text() == ANSWER
    assert note.choice.accessibleDescription() == f"You foresaw: “{FORESEEN}”"
    assert not room.stage.has_button("What I said before")
    press(room, note)
    assert room.editor.words() == ANSWER
    assert not note.isVisible()
    assert room.stage.focus() is room.editor
    room.editor.undo()
    assert room.editor.words() == ""
    assert note.isVisible()


def test_it_goes_behind_what_is_typed_and_an_open_gap_keeps_it_here(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.stage.until(room.view.board.reply.foreseen.isVisible)
    room.write("Dear Ines,")
    press(room, room.view.board.reply.foreseen)
    assert room.editor.words() == f"Dear Ines,\n{ANSWER}"
    room.decide()
    assert room.view.board.banner.accessibleName() == "One gap is still open: the hour."
    assert room.desk.outbox.deliveries() == ()


def test_nothing_stands_beside_a_comment_that_nobody_foresaw(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.stage.until(room.view.board.reply.foreseen.isVisible)
    room.go(TOM.author)
    room.stage.settle()
    assert not room.view.board.reply.foreseen.isVisible()
    room.go(INES)
    room.stage.until(room.view.board.reply.foreseen.isVisible)
    room.stage.press("Alt+2")
    assert not room.view.board.reply.foreseen.isVisible()


def test_where_there_is_little_room_a_button_leads_to_it(build_stage: StageBuilder) -> None:
    room = room_of(build_stage, scale=200)
    room.stage.press("Alt+1")
    room.stage.until(lambda: room.stage.has_button("You foresaw this"))
    assert not room.view.board.reply.foreseen.isVisible()
    room.stage.click("You foresaw this")
    room.stage.click(room.view.board.reply.starts.choices[0])
    assert room.editor.words() == ANSWER


def test_it_stands_in_the_assistants_thread_and_first_behind_w(build_stage: StageBuilder) -> None:
    room = inbox_room.build(build_stage, said("103", INES, ASKS, 50), TOM, prepare=foresee)
    note = room.view.thread_pane.foreseen
    assert room.current == INES
    room.stage.until(note.isVisible)
    room.press("W")
    assert [one.text() for one in room.view.panel.rows()] == [f"1  {ANSWER}"]
    room.press("Escape")
    assert note.choice is not None
    room.stage.click(note.choice)
    assert room.editor.words() == ANSWER
    assert not note.isVisible()
    room.press("Escape", "J")
    room.stage.until(lambda: room.current == TOM.author)
    room.settle()
    assert not note.isVisible()
