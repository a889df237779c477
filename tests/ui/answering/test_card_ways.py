"""The other ways on from a card: thanks, the assistant, later, hiding, seen; and what undoes them."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate
from PySide6.QtTest import QTest

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.publication import State
from ceo_desk.domain.rules_of_engagement import DISAGREEING, ON_SCREEN
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.card.tile_reply import with_line
from ceo_desk.ui.answering.tile_later import moments_of
from ceo_desk.ui.frame.place import Go, Place
from tests.ui.answering.card_room import INES, CardRoom, build, id_of
from tests.ui.stage import CLARA, JONAS, StageBuilder

SUGGESTED = "Dear Ines, the long table stays.\nMats keeps a place for you."


def propose(desk: Desk) -> None:
    """Jonas gives the comment to Clara with a note, and suggests an answer."""
    comment = id_of(desk, INES)
    desk.answering.assign(comment, CLARA, "I asked Mats.", actor=JONAS)
    desk.answering.reply(ReplyOrder(comment, SUGGESTED, is_proposal=True), actor=JONAS)


def state(room: CardRoom) -> CommentState:
    """Where Ines's comment stands."""
    return room.desk.inbox.find(room.comment(INES)).state


def undo(room: CardRoom) -> None:
    """Presses the undo of the footer."""
    room.stage.click(room.stage.session.window.footer.undo_button())
    room.stage.settle()


def test_a_ready_line_goes_into_the_answer_and_can_be_changed(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.press("Alt+2")
    assert not room.stage.session.window.footer.primary.isEnabled()
    first, second, _ = view.board.reply.choices
    assert room.stage.focus() is first
    room.stage.click(first)
    room.stage.click(second)
    line = second.text()
    assert room.editor.words() == line
    room.write(" Come in April.")
    room.decide()

    (delivery,) = room.desk.outbox.deliveries()
    package = room.desk.outbox.package(delivery)
    assert package.text == f"{line} Come in April."  # type: ignore[union-attr]  # a reply


def test_a_ready_line_never_takes_the_persons_own_words() -> None:
    lines = ("Thank you.", "Thanks a lot.")
    assert with_line("", "Thank you.", lines) == "Thank you."
    assert with_line("My own.", "Thank you.", lines) == "Thank you.\nMy own."
    assert with_line("Thank you.\nMy own.", "Thanks a lot.", lines) == "Thanks a lot.\nMy own."


def test_the_assistant_gets_it_with_a_word_and_it_comes_back_by_undo(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.stage.press("Alt+3")
    room.stage.type("What does the kitchen say?")
    room.stage.click("Next")
    room.stage.press("Alt+Left")
    room.stage.press("Alt+3")
    room.decide()

    item = room.desk.inbox.find(room.comment(INES))
    assert (item.assigned_to, item.assigned_why) == (JONAS, "What does the kitchen say?")
    assert room.shown != INES
    assert room.state == "Jonas has it now."
    room.go()
    assert INES not in [card.person.comment.author for card in room.view.deck.cards if not card.is_done]
    undo(room)
    assert room.shown == INES
    assert room.desk.inbox.find(room.comment(INES)).assigned_to == ""


def test_where_nobody_is_named_the_way_to_settings_is_there(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=lambda desk: desk.people.remove(JONAS, actor=CLARA, at=desk.clock()))
    view = room.go(INES)
    wishes: list[Go] = []
    view.going.disconnect()
    view.going.connect(wishes.append)
    room.stage.click("Ask…")

    assert not room.stage.session.window.footer.primary.isEnabled()
    assert room.state == "Nobody is named as your assistant."
    room.stage.click("Name somebody in Settings")
    assert [one.place for one in wishes] == [Place.SETTINGS]


def test_put_off_until_a_time_and_undone(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.click("Later")
    rows = view.board.later.rows
    assert [row.text() for row in rows] == ["This evening", "Tomorrow morning", "Monday", "Another day"]
    room.stage.click(rows[1])
    assert room.primary == "Put off until tomorrow morning"
    room.stage.click(rows[3])
    view.board.later.day.setDate(QDate(2026, 12, 3))
    assert room.primary == "Put off until 3 December"
    room.decide()

    assert state(room) is CommentState.LATER
    assert room.state == "Put off until 3 December."
    undo(room)
    assert (room.shown, state(room)) == (INES, CommentState.WAITING)


def test_the_times_to_choose_are_ahead_and_each_another() -> None:
    monday = datetime(2026, 11, 23, 8, tzinfo=UTC)
    for hours in range(24 * 7):
        now = monday + timedelta(hours=hours)
        moments = moments_of(now)
        assert all(one.at > now for one in moments)
        assert len({one.at for one in moments}) == len(moments)
        assert 1 <= len(moments) <= 3


def test_hiding_names_a_rule_and_is_undone(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.click("Hide…")
    assert not room.stage.session.window.footer.primary.isEnabled()
    assert room.state == "Choose the rule that it breaks."
    assert DISAGREEING in room.stage.words()
    room.stage.click(view.board.hide_panel.rows["exposes"])
    assert room.state == "Hidden comments are kept. You can show them again."
    room.decide()

    assert state(room) is CommentState.HIDDEN
    assert room.state == "Hidden. Rule: exposes somebody."
    room.stage.press("Ctrl+Z")
    room.stage.settle()
    assert (room.shown, state(room)) == (INES, CommentState.WAITING)


def test_the_rules_explain_themselves_and_not_hiding_is_one_press(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.stage.click("Hide…")
    row = view.board.hide_panel.rows["insults"]
    before = row.height()
    room.stage.click("Read the rules")
    room.stage.settle()
    assert row.accessibleDescription() == ON_SCREEN["insults"].sentence
    assert row.height() > before
    room.stage.click("Do not hide it")
    assert room.primary == "Send to Ines"
    assert state(room) is CommentState.WAITING


def test_seen_needs_no_answer_and_is_undone(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.stage.click("Seen, needs no answer")
    room.stage.settle()

    assert state(room) is CommentState.SEEN
    assert room.state == "Seen. Ines needs no answer."
    undo(room)
    assert (room.shown, state(room)) == (INES, CommentState.WAITING)


def test_a_suggested_answer_goes_out_exactly_as_it_is_read(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=propose)
    view = room.go(INES)
    words = room.stage.words()
    assert "Jonas asks for your word. Ines has waited 2 days." in words
    assert "Jonas suggests this answer" in words
    assert "Jonas says\nI asked Mats." in words
    assert view.board.proposal.text.toPlainText() == SUGGESTED
    assert room.primary == "Send as it is"
    (proposed,) = room.desk.outbox.in_states(State.PROPOSED)
    room.stage.press("Ctrl+Return")
    room.stage.settle()

    (delivery,) = room.desk.outbox.deliveries()
    assert (delivery.id, delivery.package_sha256) == (proposed.id, proposed.package_sha256)
    assert room.state == "Goes to Ines in 10 seconds."
    room.stage.click("Take it back")
    room.stage.settle()
    assert (room.shown, room.editor.words()) == (INES, SUGGESTED)
    assert room.primary == "Send to Ines"


def test_a_suggested_answer_is_changed(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=propose)
    room.go(INES)
    room.stage.click("Change it")
    room.stage.settle()
    assert room.stage.focus() is room.editor
    assert room.editor.words() == SUGGESTED
    room.write(" Yours, Clara")
    QTest.qWait(300)
    room.stage.click("Next")
    room.stage.press("Alt+Left")
    room.stage.settle()
    assert room.primary == "Send to Ines", "the person's own version is there again"
    room.stage.press("Ctrl+Return")
    room.stage.settle()

    (delivery,) = room.desk.outbox.deliveries()
    assert room.desk.outbox.package(delivery).text == f"{SUGGESTED} Yours, Clara"  # type: ignore[union-attr]  # a reply


def test_a_suggested_answer_goes_back_with_a_word(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=propose)
    room.go(INES)
    room.stage.click("Not like this…")
    assert "What should Jonas change?" in room.stage.words()
    room.stage.type("Warmer.")
    room.decide()

    item = room.desk.inbox.find(room.comment(INES))
    assert (item.assigned_to, item.assigned_why) == (JONAS, "Warmer.")
    assert not room.desk.outbox.in_states(State.PROPOSED)
    undo(room)
    assert (room.shown, room.editor.words()) == (INES, SUGGESTED)
