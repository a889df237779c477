"""What a place held or called spam is looked through in the window, one by one, and is not asked about again."""

from ceo_desk.services.desk import Desk
from ceo_desk.services.results import Period
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.sifting.view import SiftingView
from tests.ui.answering import card_room
from tests.ui.answering.inbox_room import HELD, SPAM, InboxRoom, build
from tests.ui.stage import CLARA, JONAS, StageBuilder


def walk(build_stage: StageBuilder) -> tuple[InboxRoom, SiftingView]:
    """From Today into the walk."""
    room = build(build_stage)
    room.stage.go(Place.TODAY)
    line = next(one for one in room.stage.buttons() if "put 2 comments into held or spam" in one.accessibleName())
    room.stage.click(line)
    room.settle()
    view = room.stage.screen
    assert isinstance(view, SiftingView)
    return room, view


def test_the_day_leads_through_all_of_them_and_says_what_was_rescued(build_stage: StageBuilder) -> None:
    room, view = walk(build_stage)
    assert view.current is not None
    assert (view.current.author, view.count.text()) == (HELD.author, "1 of 2")
    assert view.comment.toPlainText() == HELD.text
    room.stage.click("This one is fine")
    room.stage.until(lambda: view.count.text() == "2 of 2")
    assert view.comment.toPlainText() == SPAM.text
    room.stage.click("It is spam")
    room.stage.until(lambda: view.current is None)
    room.settle()
    assert "You looked through 2 comments." in room.stage.words()
    assert "Rescued: 1." in room.stage.words()
    assert room.state_of(HELD.author) == "waiting"
    assert room.state_of(SPAM.author) == "spam"
    assert room.desk.results.rescued(Period()) == 1
    room.stage.click("Back to Today")
    room.settle()
    assert not any("held or spam" in one.accessibleName() for one in room.stage.buttons())


def test_keys_decide_and_undo_brings_it_back(build_stage: StageBuilder) -> None:
    room, view = walk(build_stage)
    room.stage.press("Right")
    room.stage.until(lambda: view.at == 1)
    room.press("Ctrl+Z")
    room.stage.until(lambda: view.at == 0)
    room.settle()
    assert (room.state_of(HELD.author), view.rescued) == ("held", 0)
    room.stage.press("S")
    room.stage.until(lambda: view.at == 1)
    room.stage.press("Left")
    room.stage.until(lambda: view.current is None)
    room.settle()
    assert room.desk.sifting.items() == ()
    assert "Rescued: 0." in room.stage.words()


def test_a_leader_without_an_assistant_has_a_quiet_line(build_stage: StageBuilder) -> None:
    room = card_room.build(build_stage, HELD, SPAM, prepare=leave_clara_alone)
    room.stage.click("2 comments wait in spam and held")
    room.stage.settle()
    assert isinstance(room.stage.screen, SiftingView)


def leave_clara_alone(desk: Desk) -> None:
    """Nobody assists her."""
    desk.people.remove(JONAS, actor=CLARA, at=desk.clock())


def test_what_was_held_is_marked_as_spam_by_its_rule(build_stage: StageBuilder) -> None:
    room, view = walk(build_stage)
    room.stage.click("It advertises: mark it as spam")
    room.stage.until(lambda: view.at == 1)
    room.settle()
    assert room.state_of(HELD.author) == "spam"
