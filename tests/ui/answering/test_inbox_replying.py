"""The assistant's reply: saved as it is typed, proposed or sent, taken back, and what stands around it."""

from datetime import timedelta

from PySide6.QtTest import QTest

from ceo_desk.domain.channel import Voice
from ceo_desk.domain.publication import State
from ceo_desk.services.desk import Desk
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import said
from tests.ui.answering.inbox_room import WAITS, InboxRoom, build
from tests.ui.stage import CLARA, StageBuilder

ORDER = [one.author for one in WAITS]


def test_a_reply_is_kept_as_it_is_typed_and_there_again(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.reply("Dear Ines, it stays.")
    room.press("Escape", "J")
    assert room.editor.words() == ""
    assert room.desk.answering.words_kept(room.item("Ines Barreto").id) == "Dear Ines, it stays."
    room.press("K")
    assert room.editor.words() == "Dear Ines, it stays."


def test_the_primary_waits_for_words_and_then_proposes(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    assert room.primary == "Propose to Clara"
    assert not room.stage.session.window.footer.primary.isEnabled()
    assert room.state == "Press R to write a reply."
    room.reply("It stays.")
    assert room.stage.session.window.footer.primary.isEnabled()
    room.press("Ctrl+Return")

    assert room.state_of("Ines Barreto") == "proposed"
    assert room.state == "Proposed to Clara."
    assert room.names == ORDER[1:]
    assert room.current == "Tom Halvorsen"
    assert room.editor.words() == ""
    assert room.rows.hasFocus()
    room.press("U")
    assert room.state_of("Ines Barreto") == "waiting"
    assert room.current == "Ines Barreto"
    assert room.editor.words() == "It stays."


def test_sending_can_be_taken_back_for_ten_seconds(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.reply("It stays.")
    room.stage.click("Send as Clara")
    room.settle()

    assert room.names == ORDER[1:]
    assert room.state == "Goes to Ines in 10 seconds"
    room.watch.move(2)
    room.stage.until(lambda: room.state == "Goes to Ines in 8 seconds")
    room.press("U")
    assert room.names == ORDER
    assert room.current == "Ines Barreto"
    assert room.editor.words() == "It stays."
    assert not room.service.posts


def test_what_is_sent_goes_out_and_is_answered(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.reply("It stays.")
    room.stage.click("Send as Clara")
    room.settle()
    room.stage.pass_time(11)
    room.stage.until(lambda: room.state_of("Ines Barreto") == "answered")
    room.settle()

    assert room.names == ORDER[1:]
    assert room.counts["Answered"] == 1
    room.folder("Answered")
    texts = [one.text.toPlainText() for one in room.view.thread_pane.entries]
    assert texts == [WAITS[0].text, "It stays."]
    assert "our answer" in room.view.thread_pane.entries[1].accessibleName()


def test_without_a_leader_the_primary_sends(build_stage: StageBuilder) -> None:
    def alone(desk: Desk) -> None:
        desk.people.remove(CLARA, actor=CLARA, at=desk.clock())

    room = build(build_stage, prepare=alone)
    leader = room.stage.session.window.context.sitter.leader
    assert room.primary == (f"Propose to {leader.split()[0]}" if leader else "Send to Ines")


def test_a_refused_send_brings_the_row_and_the_words_back(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.reply("It stays.")
    with room.stage.guard.lifted():
        room.desk.accounts.remove("remote", actor=CLARA)
    room.stage.click("Send as Clara")
    room.settle()

    assert any("account" in one.sentence.lower() for one in room.stage.surprises)
    assert room.desk.answering.words_kept(room.desk.inbox.find(_first(room)).id) == "It stays."


def _first(room: InboxRoom) -> str:
    row = room.desk.database.read().execute("SELECT id FROM comments WHERE author = 'Ines Barreto'").fetchone()
    return str(row[0])


def test_history_opens_in_place(build_stage: StageBuilder) -> None:
    earlier = said("90", "Ines Barreto", "A good start.", 90, at=BEGIN - timedelta(days=10))
    answer = said("91", CLARA, "Thank you.", 89, voice=Voice.OWN, parent="90", author_key="clara")
    room = build(build_stage, earlier, answer, *WAITS)
    assert room.current == "Ines Barreto"

    room.stage.click("History")
    room.settle()
    assert "Ines wrote once before. 1 was answered." in room.stage.words()
    assert "A good start." in room.stage.words()
    room.press("Escape")
    assert "A good start." not in room.stage.words()


def test_a_long_conversation_opens_like_a_short_one(build_stage: StageBuilder) -> None:
    answers = [said(str(500 + n), f"Reader {n}", f"Number {n}.", 20 - n / 100, parent="101") for n in range(300)]
    room = build(build_stage, *WAITS, *answers)

    assert len(room.view.thread_pane.entries) == 12
    room.stage.click("More of this conversation")
    room.settle()
    assert len(room.view.thread_pane.entries) == 62
    assert room.stage.has_button("239 more in this conversation")
    room.bring()
    assert len(room.view.thread_pane.entries) == 62
    room.press("J", "K")
    assert room.editor.isVisible()


def test_offline_the_footer_says_so_and_writing_goes_on(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.bring()
    room.stage.session.background._act(is_offline=True)
    room.stage.turn()
    assert room.state == "You are offline. Everything is saved."
    room.reply("It stays.")
    room.stage.click("Send as Clara")
    room.settle()
    assert room.names == ORDER[1:]


def test_one_column_shows_the_list_or_the_thread(build_stage: StageBuilder) -> None:
    room = build(build_stage, scale=200)
    view = room.view

    assert view.pane.isVisible()
    assert not view.thread_pane.isVisible()
    assert view.pane.folder_menu.words() == "Waiting 5"
    room.press("Return")
    assert not view.pane.isVisible()
    assert room.editor.hasFocus()
    room.press("Escape")
    assert view.pane.isVisible()
    assert room.rows.hasFocus()
    room.press_row("Ines Barreto")
    assert view.thread_pane.isVisible()
    room.stage.click("Back to the list")
    assert view.pane.isVisible()
    view.pane.folder_menu.chosen.emit("held")
    room.settle()
    assert room.names == ["One Who Knows"]


def test_two_columns_where_three_are_too_many(build_stage: StageBuilder) -> None:
    room = build(build_stage, scale=125)

    assert room.view.pane.folder_menu.isVisible()
    assert room.view.thread_pane.isVisible()
    assert not room.view.folders.isVisible()


def test_keys_that_come_quickly_act_on_the_row_that_is_current(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.stage.press("J")
    room.stage.press("J")
    room.stage.press("S")
    room.stage.press("5")
    QTest.qWait(10)
    room.settle()

    assert room.state_of("Petra Lindqvist") == "spam"
    assert room.state_of("Ines Barreto") == "waiting"
    sent = room.desk.outbox.in_states(State.APPROVED)
    assert not sent
