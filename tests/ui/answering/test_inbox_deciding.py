"""What the assistant decides by keys alone, for one and for many, and how it is undone."""

from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from tests.ui.answering.card_room import id_of
from tests.ui.answering.inbox_room import WAITS, build
from tests.ui.stage import CLARA, JONAS, StageBuilder

ORDER = [one.author for one in WAITS]


def test_spam_takes_the_row_out_at_once_and_u_brings_it_back(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("J", "S", "5")

    assert room.state_of("Tom Halvorsen") == "spam"
    assert room.names == [ORDER[0], *ORDER[2:]]
    assert room.current == "Petra Lindqvist"
    assert room.state == "Marked as spam: Tom."
    assert room.counts["Spam"] == 2
    room.press("U")
    assert room.state_of("Tom Halvorsen") == "waiting"
    assert room.names == ORDER
    assert room.current == "Tom Halvorsen"
    assert not room.stage.session.window.footer.has_undo()


def test_each_decision_can_be_undone_one_after_the_other(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    for key in ("S", "5", "S", "5"):
        room.stage.press(key)
    room.settle()
    assert room.names == ORDER[2:]

    room.press("Ctrl+Z")
    assert room.state_of("Tom Halvorsen") == "waiting"
    room.press("U")
    assert room.state_of("Ines Barreto") == "waiting"
    assert room.names == ORDER
    room.press("U")
    assert room.names == ORDER


def test_hiding_names_a_rule_by_its_number(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("H")

    assert room.view.panel.isVisible()
    assert "Which rule does it break?" in room.stage.words()
    assert "Disagreeing with you is not on the list." in room.stage.words()
    assert room.primary == "Hide it"
    assert not room.stage.session.window.footer.primary.isEnabled()
    assert room.state == "Choose the rule that was broken."
    room.press("2")
    assert room.state_of("Ines Barreto") == "hidden"
    assert room.state == "Hidden. Rule: Insults a person."
    assert not room.view.panel.isVisible()
    assert room.rows.hasFocus()
    room.stage.click("Undo")
    room.settle()
    assert room.state_of("Ines Barreto") == "waiting"


def test_esc_closes_the_question_and_nothing_happened(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("H", "Escape")

    assert not room.view.panel.isVisible()
    assert room.state_of("Ines Barreto") == "waiting"
    assert room.rows.hasFocus()


def test_a_rule_is_chosen_by_mouse_and_the_primary_hides(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("H")
    room.stage.click(room.view.panel.rows()[4])
    assert room.stage.session.window.footer.primary.isEnabled()
    room.press("Ctrl+Return")
    assert room.state_of("Ines Barreto") == "hidden"


def test_later_asks_until_when(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("L")

    assert "Until when?" in room.stage.words()
    assert room.primary == "Put off until this evening"
    room.press("2")
    assert room.state_of("Ines Barreto") == "later"
    assert room.counts["Later"] == 1
    room.press("L", "Down", "Return")
    assert room.state_of("Tom Halvorsen") == "later"
    room.press("U", "U")
    assert room.names == ORDER


def test_many_are_previewed_before_the_primary_does_it(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("X", "Shift+J", "Shift+J")

    assert room.state == "3 selected. They leave the list without an answer."
    assert room.primary == "Mark 3 as seen"
    room.press("S")
    assert room.state == "3 selected. Choose the rule that was broken."
    assert not room.stage.session.window.footer.primary.isEnabled()
    room.press("5")
    assert room.state == "3 comments will be marked as spam. Rule: Advertises something."
    assert room.primary == "Mark 3 as spam"
    assert room.desk.reading.counts()["spam"] == 1, "nothing is done before the primary"
    room.press("Ctrl+Return")
    assert room.names == ORDER[3:]
    assert room.state == "3 marked as spam."
    assert room.desk.reading.counts()["spam"] == 4
    room.press("U")
    assert room.names == ORDER


def test_shift_k_takes_back_and_x_toggles(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("Shift+J", "Shift+J", "Shift+K")
    assert len(room.rows.rows.selected) == 2
    room.press("X")
    assert len(room.rows.rows.selected) == 1
    room.press("Escape")
    assert not room.rows.rows.selected
    assert room.primary == "Propose to Clara"


def test_many_are_hidden_for_one_rule_and_put_off_together(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("X", "Shift+J", "H")
    assert room.primary == "Hide 2"
    room.press("5")
    assert room.counts["Hidden"] == 0, "of many, the sentence is read first"
    assert room.state.startswith("2 comments will be hidden. Rule: ")
    room.press("Return")
    assert room.counts["Hidden"] == 2
    room.press("X", "Shift+J", "L")
    assert room.primary == "Put off 2 until this evening"
    room.press("Ctrl+Return")
    assert room.counts["Later"] == 2
    assert room.names == ORDER[4:]


def test_a_approves_what_is_held_and_says_where_there_is_nothing_to_approve(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("A")
    assert room.state == "Everybody sees this comment already."
    room.folder("Held")
    room.rows.setFocus()
    room.press("A")
    assert room.state_of("One Who Knows") == "waiting"
    assert room.view.pane.empty_words() == "Nothing is held."
    room.press("U")
    assert room.state_of("One Who Knows") == "held"
    assert room.names == ["One Who Knows"]


def test_only_the_leader_approves_what_is_proposed(build_stage: StageBuilder) -> None:
    def propose(desk: Desk) -> None:
        desk.answering.reply(ReplyOrder(id_of(desk, "Ines Barreto"), "It stays.", is_proposal=True), actor=JONAS)

    room = build(build_stage, prepare=propose)
    room.folder("Proposed")
    room.rows.setFocus()
    assert room.names == ["Ines Barreto"]
    assert [one.text.toPlainText() for one in room.view.thread_pane.entries][-1] == "It stays."
    room.press("A")
    assert room.state == "Only Clara can approve this answer."
    assert room.state_of("Ines Barreto") == "proposed"
    room.press("R")
    assert room.editor.words() == "It stays."
    room.type(" Come and see.")
    assert room.primary == "Propose again to Clara"
    room.press("Ctrl+Return")
    room.folder("Proposed")
    assert [one.text.toPlainText() for one in room.view.thread_pane.entries][-1] == "It stays. Come and see."
    room.stage.click("Take it back")
    room.settle()
    assert room.state_of("Ines Barreto") == "waiting"


def test_seen_and_wait_again_stand_beside_the_reply(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.stage.click("Seen, needs no answer")
    room.settle()
    assert room.state_of("Ines Barreto") == "seen"
    assert room.state == "Seen, needs no answer: Ines."
    room.folder("Seen")
    room.stage.click("Wait again")
    room.settle()
    assert room.state_of("Ines Barreto") == "waiting"
    room.folder("Spam")
    assert room.primary == "Let Cheap wait again"
    room.press("Ctrl+Return")
    assert room.state_of("Cheap Flights") == "waiting"


def test_a_comment_is_given_to_the_leader_with_a_reason(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.stage.click("Assign…")
    assert "Who takes it?" in room.stage.words()
    assert room.primary == "Give to Clara Winterfeld"
    field = room.view.panel.field()
    field.setFocus()
    room.type("knows the room")
    room.press("Return")
    item = room.item("Ines Barreto")
    assert (item.state.value, item.assigned_to, item.assigned_why) == ("leader", CLARA, "knows the room")
    assert room.names == ORDER, "it still waits"
    assert room.counts["For Clara"] == 1
    room.press("U")
    assert room.state_of("Ines Barreto") == "waiting"


def test_what_the_account_may_not_do_is_said_and_the_row_comes_back(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    with room.stage.guard.lifted():
        room.desk.accounts.remove("remote", actor=CLARA)
        room.stage.press("S")
        room.stage.press("5")
        room.settle()

    assert any("account" in one.sentence for one in room.stage.surprises)
