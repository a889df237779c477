"""When nobody waits any more, and one column at large text."""

from datetime import timedelta

from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.frame.place import Go, Place
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import INES, build, id_of, said
from tests.ui.stage import CLARA, StageBuilder


def test_you_are_done_says_who_heard_and_one_kind_word(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        desk.answering.seen((id_of(desk, "Rosa Lindgren"),), actor=CLARA)
        desk.answering.reply(ReplyOrder(id_of(desk, INES), "It stays.", 0), actor=CLARA)
        desk.sender.drain()

    kind = "Thank you for your words."
    room = build(
        build_stage, said("101", INES, "Does it stay?", 5), said("102", "Rosa Lindgren", kind, 1), prepare=prepare
    )
    room.watch.move(60)
    room.stage.session.background.changed()
    room.stage.settle()
    room.go()

    words = room.stage.words()
    assert "You are done." in words
    assert "Nobody is waiting for you." in words
    assert "heard from you this week, and the longest wait was 5 hours." in words
    assert "Rosa Lindgren, today" in words
    assert room.primary == "Write a post"
    assert not room.stage.has_button("Answer more people")
    wishes: list[Go] = []
    room.view.going.disconnect()
    room.view.going.connect(wishes.append)
    room.stage.press("Ctrl+Return")
    assert [one.place for one in wishes] == [Place.PAGE]


def test_more_people_than_a_tray_holds_are_answered_on_demand(build_stage: StageBuilder) -> None:
    people = [said(str(200 + n), f"Reader Number{n}", "Is it true?", n) for n in range(1, 10)]
    room = build(build_stage, *people)
    room.go()
    assert "1 of 7" in room.stage.words()
    for number in range(7):
        room.stage.click("Seen, needs no answer")
        room.stage.settle()
        assert number == 6 or f"{number + 2} of 7" in room.stage.words()

    assert "You are done for now." in room.stage.words()
    assert "Two more people are waiting." in room.stage.words()
    room.stage.click("Answer more people")
    room.stage.settle()
    assert "1 of 2" in room.stage.words()


def test_the_last_answer_on_its_way_is_no_more_people(build_stage: StageBuilder) -> None:
    room = build(build_stage, said("101", INES, "Does it stay?", 5))
    room.go()
    assert not room.stage.has_button("Next")
    room.write("It does.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()

    assert "You are done." in room.stage.words()
    assert "Your answers are on their way." in room.stage.words()
    assert room.state == "Goes to Ines in 10 seconds."
    assert not room.stage.has_button("Answer more people")


def test_one_column_reads_first_and_pins_the_question_over_the_answer(build_stage: StageBuilder) -> None:
    room = build(build_stage, scale=200)
    view = room.go(INES)
    assert view.board.card.isVisible()
    assert view.board.tiles.isVisible()
    assert not room.editor.isVisible()
    assert room.primary == "Answer Ines"

    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert room.stage.focus() is room.editor
    assert not view.board.tiles.isVisible()
    assert view.board.pinned.quote.text() == "“… what happens to those who sit alone with the paper?”"
    assert not view.board.pinned.quote.is_cut()
    room.write("They stay.")
    assert room.primary == "Send to Ines"
    room.stage.click("Show all")
    assert view.board.card.isVisible()
    room.stage.click(view.board.tiles.tiles[Way.ANSWER])
    assert room.editor.words() == "They stay."
    room.stage.press("Escape")
    assert view.board.tiles.isVisible()
    room.stage.click("Seen, needs no answer")
    room.stage.settle()
    assert room.shown != INES


def test_a_narrow_window_becomes_wide_without_losing_a_word(build_stage: StageBuilder) -> None:
    room = build(build_stage, size=(980, 800))
    view = room.go(INES)
    room.stage.click(view.board.tiles.tiles[Way.ANSWER])
    room.write("They stay.")
    room.stage.window.resize(1280, 800)
    room.stage.settle()
    assert view.board.card.isVisible()
    assert room.editor.isVisible()
    assert room.editor.words() == "They stay."
    room.stage.window.resize(980, 800)
    room.stage.settle()
    assert view.board.pinned.isVisible()


def test_a_long_comment_scrolls_in_its_card_and_the_tiles_stay(build_stage: StageBuilder) -> None:
    text = "I have come here every spring, and nobody could tell me why. " * 60
    room = build(build_stage, said("101", INES, text, 5, at=BEGIN - timedelta(hours=5)))
    view = room.go(INES)
    assert view.board.tiles.isVisible()
    assert not view.board.tiles.visibleRegion().isEmpty()
    assert view.board._was_narrow is False
    assert view.board.scrolled.verticalScrollBar().maximum() == 0


def test_a_strip_is_no_higher_than_its_sentence(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        long = "Mats should read this before anybody answers, and the kitchen, too, because it is about both of them."
        desk.answering.assign(id_of(desk, INES), CLARA, long, actor=CLARA)

    room = build(build_stage, prepare=prepare)
    view = room.go(INES)
    high = view.board.card.why.height()
    room.stage.click("Next")
    room.stage.settle()
    assert view.board.card.why.height() < high
