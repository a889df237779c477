"""In the assistant's inbox: words to begin with by a key, and what is said before an answer goes."""

from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from tests.ui.answering.card_room import ASKS, INES, id_of, said
from tests.ui.answering.inbox_room import InboxRoom, build
from tests.ui.stage import CLARA, JONAS, StageBuilder

PETRA = said("90", "Petra Lindqvist", "When breakfast moves, what happens to who sits alone with the paper?", 200)
TOM = said("104", "Tom Halvorsen", "I like the big room.", 20)
FOUR_TABLES = "Dear Petra, four small tables stay."


def answered(desk: Desk) -> None:
    """Petra asked the same and was answered; Jonas prepared two answers."""
    desk.answering.reply(ReplyOrder(id_of(desk, "Petra Lindqvist"), FOUR_TABLES, 0), actor=CLARA)
    desk.sender.drain()
    desk.own_words.prepared.keep("Breakfast and paper", "On [the day] the paper comes at six.", actor=JONAS)
    desk.own_words.prepared.keep("A dog", "Dogs are welcome.", actor=JONAS)


def room_of(build_stage: StageBuilder) -> InboxRoom:
    """Ines asks what Petra asked; hers is the current row."""
    room = build(build_stage, PETRA, said("103", INES, ASKS, 50), TOM, prepare=answered)
    assert room.current == INES
    return room


def choices(room: InboxRoom) -> list[str]:
    """The rows of the panel."""
    assert room.view.panel.isVisible()
    return [one.text() for one in room.view.panel.rows()]


def test_w_offers_what_was_said_before_and_a_number_puts_it_in(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.press("W")
    assert choices(room) == ["1  Dear Ines, four small tables stay.", "2  On [the day] the paper comes at six."]
    assert room.primary == "Put it into the reply"
    room.press("1")
    assert room.editor.words() == "Dear Ines, four small tables stay."
    assert room.stage.focus() is room.editor
    room.editor.undo()
    assert room.editor.words() == ""


def test_p_offers_every_prepared_answer_the_nearest_first(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.press("P")
    assert choices(room) == ["1  On [the day] the paper comes at six.", "2  Dogs are welcome."]
    room.press("Down", "Ctrl+Return")
    assert room.editor.words() == "Dogs are welcome."


def test_a_key_says_so_where_there_is_nothing_to_begin_with(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.press("W")
    assert room.state == "Nothing like it was answered before."
    room.press("P")
    assert room.state == "No answer is prepared yet. Settings keeps them."
    assert not room.view.panel.isVisible()


def test_an_open_gap_keeps_the_reply_here(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.press("P", "1", "Ctrl+Return")
    assert room.state == "One gap is still open: the day."
    assert room.editor.words() == "On [the day] the paper comes at six."
    assert room.state_of(INES) == "waiting"


def test_the_same_words_are_asked_about_before_they_are_proposed(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.reply("Dear Ines, four small tables stay.")
    room.press("Ctrl+Return")
    assert choices(room) == ["1  Change it", "2  Propose it all the same"]
    assert room.view.panel.accessibleName().startswith("You said the same to Petra")
    assert room.state == "Nothing has gone yet."
    room.press("1")
    assert room.stage.focus() is room.editor
    assert room.editor.words() == "Dear Ines, four small tables stay."
    room.press("Ctrl+Return", "2")
    assert room.state_of(INES) == "proposed"


def test_a_reply_that_sends_people_away_is_flagged_and_goes_all_the_same(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.reply("Please contact our support team.")
    room.stage.click("Send as Clara")
    room.settle()
    assert choices(room) == ["1  Answer here", "2  Promise it with a day", "3  Send it all the same"]
    room.press("3")
    (delivery,) = room.desk.outbox.deliveries()
    assert delivery.comment == room.item(INES).id


def test_what_is_typed_while_it_is_looked_at_stays(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.reply("At six.")
    room.view.hands.press_primary()
    room.editor.insertPlainText(" Or at seven.")
    room.settle()
    assert room.editor.words() == "At six. Or at seven."
    assert room.state_of(INES) == "waiting"


def test_a_reply_to_what_went_meanwhile_is_asked_about_before_it_is_proposed(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.reply("At six.")
    with room.stage.guard.lifted():
        room.desk.answering.moderate((room.item(INES).id,), "trash", "", actor=CLARA)
    room.press("Ctrl+Return")
    assert choices(room) == ["1  Leave it here", "2  Propose it all the same"]
    assert room.view.panel.accessibleName() == "The comment of Ines was deleted."
    room.press("1")
    assert room.editor.words() == "At six."
    assert room.stage.focus() is room.editor
    assert room.desk.outbox.replies_to(room.item(INES).id) == ()


def test_in_place_of_sending_people_away_it_is_promised_with_a_day(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.reply("Please contact our support team.")
    room.press("Ctrl+Return", "2")
    marking = room.view.following.marking
    assert marking.panel is not None
    assert marking.panel.accessibleName() == "Your promise to Ines"
    assert marking.words is not None
    assert room.stage.focus() is marking.words.line
    room.stage.type("A quiet table", marking.words.line)
    room.stage.press("Return")
    room.settle()
    (promise,) = room.desk.following_up.promises.open()
    assert (promise.comment, promise.words, promise.owner) == (room.item(INES).id, "A quiet table", JONAS)
    assert room.editor.words() == "Please contact our support team."
    assert room.desk.outbox.replies_to(room.item(INES).id) == ()
