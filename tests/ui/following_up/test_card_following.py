"""On the leader's card: a promise, an idea, and a promise whose day has come."""

from datetime import timedelta

from ceo_desk.domain.promise import PromiseState
from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.promises import PromiseOrder
from tests.ui.answering.card_room import INES, CardRoom, build, id_of
from tests.ui.stage import CLARA, JONAS, StageBuilder

TOM = "Tom Halvorsen"


def test_a_promise_is_made_beside_the_answer_and_can_be_undone(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.click("Promise…")
    marking = view.following.marking
    assert marking.words is not None
    assert marking.owner is not None
    assert marking.day is not None
    room.stage.type("A later start.", marking.words.line)
    marking.owner.menu.pick(1)
    marking.day.menu.pick(1)
    room.stage.click("Promise it")
    room.stage.settle()
    desk = room.desk.following_up.promises
    (made,) = desk.open()
    assert (made.words, made.owner, made.due) == ("A later start.", JONAS, desk.today() + timedelta(days=1))
    assert (room.shown, marking.panel) == (INES, None)
    assert "Promised. It comes back tomorrow." in room.state
    room.stage.press("Ctrl+Z")
    room.stage.settle()
    assert desk.open() == ()


def test_an_idea_is_named_or_joined_by_a_few_letters(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.click("This is an idea")
    room.stage.click("Keep it as a new idea")
    room.stage.settle()
    marking = view.following.marking
    assert marking.panel is not None
    assert "no name" in marking.panel.trouble.text()
    assert marking.idea is not None
    room.stage.type("A night library", marking.idea.field.line)
    room.stage.click("Keep it as a new idea")
    room.stage.settle()
    desk = room.desk.following_up.ideas
    (card,) = desk.cards()
    assert [one.author for one in card.comments] == [INES]

    room.go(TOM)
    room.stage.click("This is an idea")
    room.stage.settle()
    room.stage.press("Escape")
    assert not marking.close(), "it is closed"
    assert room.shown == TOM
    room.stage.click("This is an idea")
    assert marking.idea is not None
    room.stage.type("libr", marking.idea.field.line)
    room.stage.settle()
    room.stage.click("A night library")
    room.stage.settle()
    assert {one.author for one in desk.card(card.idea.id).comments} == {INES, TOM}
    room.stage.press("Ctrl+Z")
    room.stage.until(lambda: {one.author for one in desk.card(card.idea.id).comments} == {INES})


def due(desk: Desk) -> None:
    """Ines was promised something for today, and needs no answer any more."""
    promises = desk.following_up.promises
    promises.make(PromiseOrder(id_of(desk, INES), words="A later start.", due=promises.today()), actor=CLARA)
    desk.answering.seen((id_of(desk, INES),), actor=CLARA)


def promise_of(room: CardRoom) -> PromiseState:
    (one,) = room.desk.following_up.promises.of_comment(room.comment(INES))
    return one.state


def test_a_promise_whose_day_has_come_is_a_card_and_is_kept_there(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=due)
    room.go()
    assert room.shown == INES, "it comes first"
    assert "You promised Ines" in room.view.board.card.why.text()
    room.stage.click("It is kept")
    room.stage.settle()
    assert promise_of(room) is PromiseState.KEPT
    assert room.shown != INES
    room.stage.press("Ctrl+Z")
    room.stage.settle()
    assert promise_of(room) is PromiseState.OPEN
    assert room.shown == INES


def test_it_gets_another_day_or_is_let_go_with_a_word_why(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=due)
    view = room.go()
    room.stage.click("Let it go…")
    room.stage.click("Let it go")
    room.stage.settle()
    ending = view.following.ending
    assert ending.panel is not None
    assert "word why" in ending.panel.trouble.text()
    room.stage.press("Escape")
    room.stage.click("Another day…")
    assert ending.day is not None
    ending.day.menu.pick(len(ending.day.menu.menu_shown.actions()) - 1)
    assert ending.day.day.isVisible()
    room.stage.click("Move it")
    room.stage.settle()
    promises = room.desk.following_up.promises
    (one,) = promises.open()
    assert (one.due, one.is_moved) == (promises.today() + timedelta(days=30), True)
    assert room.shown != INES
    room.stage.press("Ctrl+Z")
    room.stage.settle()
    assert promises.open()[0].due == promises.today()
    room.stage.click("Let it go…")
    assert ending.why is not None
    room.stage.type("The kitchen is closed.", ending.why.line)
    room.stage.press("Return")
    room.stage.settle()
    assert promise_of(room) is PromiseState.LET_GO
