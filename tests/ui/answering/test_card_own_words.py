"""At the card: words to begin with, and what is said before an answer goes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import Page, RemoteStatus, Voice
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import ASKS, INES, CardRoom, build, id_of, said
from tests.ui.stage import CLARA, JONAS, StageBuilder

PETRA = said("90", "Petra Lindqvist", "When breakfast moves, what happens to who sits alone with the paper?", 200)
TOM = said("104", "Tom Halvorsen", "I like the big room.", 20)
FOUR_TABLES = "Dear Petra, four small tables stay."


def answered(desk: Desk) -> None:
    """Petra asked the same and was answered; Jonas prepared something."""
    desk.answering.reply(ReplyOrder(id_of(desk, "Petra Lindqvist"), FOUR_TABLES, 0), actor=CLARA)
    desk.sender.drain()
    desk.own_words.prepared.keep("Breakfast and paper", "On [the day] the paper comes at six.", actor=JONAS)


def room_of(build_stage: StageBuilder, **more: object) -> CardRoom:
    """Ines asks what Petra asked."""
    room = build(build_stage, PETRA, said("103", INES, ASKS, 50), TOM, prepare=answered, **more)  # type: ignore[arg-type]  # of build
    room.go(INES)
    room.stage.settle()
    return room


def banner(room: CardRoom) -> str:
    """What the banner says; "" where there is none."""
    shown = room.view.board.banner
    return shown.accessibleName() if shown.isVisible() else ""


def test_what_was_said_before_goes_in_as_a_start_and_out_by_one_undo(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.stage.click("What I said before")
    starts = room.view.board.reply.starts
    assert [one.text() for one in starts.choices] == [
        "Dear Ines, four small tables stay.",
        "On [the day] the paper comes at six.",
    ]
    assert "To Petra on" in starts.choices[0].accessibleDescription()
    assert starts.choices[1].accessibleDescription() == "Prepared: Breakfast and paper"
    assert room.stage.focus() is starts.choices[0]
    assert not room.editor.isVisible()
    room.stage.press("Space")
    assert room.editor.words() == "Dear Ines, four small tables stay."
    assert room.editor.isVisible()
    room.editor.undo()
    assert room.editor.words() == ""


def test_words_to_begin_with_never_go_over_typed_ones(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.write("My own.")
    room.stage.click("What I said before")
    room.stage.press("Escape")
    assert room.editor.isVisible()
    assert room.editor.words() == "My own."
    room.stage.click("What I said before")
    room.stage.click(room.view.board.reply.starts.choices[0])
    assert room.editor.words() == "My own.\nDear Ines, four small tables stay."
    room.editor.undo()
    assert room.editor.words() == "My own."


def test_nothing_is_offered_where_nothing_is_near(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.go("Tom Halvorsen")
    room.stage.settle()
    assert not room.stage.has_button("What I said before")


def test_another_way_puts_the_field_back(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.stage.click("What I said before")
    room.stage.press("Alt+4")
    room.stage.press("Alt+1")
    assert room.editor.isVisible()


def test_a_gap_that_is_open_keeps_it_here(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.stage.click("What I said before")
    room.stage.click(room.view.board.reply.starts.choices[1])
    room.decide()
    assert banner(room) == "One gap is still open: the day."
    assert not room.stage.has_button("Send it all the same")
    room.stage.click("Fill it")
    assert room.stage.focus() is room.editor
    assert not room.editor.isReadOnly()
    assert room.desk.outbox.deliveries() == ()


def test_the_same_words_twice_are_asked_about_and_go_all_the_same(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.write(FOUR_TABLES.replace("Petra", "Ines"))
    room.decide()
    assert banner(room).startswith("You said the same to Petra")
    assert room.shown == INES
    room.stage.click("Change it")
    assert not banner(room)
    assert room.stage.focus() is room.editor
    room.decide()
    room.stage.click("Send it all the same")
    room.stage.settle()
    (delivery,) = room.desk.outbox.deliveries()
    assert delivery.comment == room.comment(INES)


def test_an_answer_that_sends_people_away_is_flagged(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.write("Please contact our support team.")
    room.decide()
    assert banner(room) == "This sends Ines away: “Please contact our support team.”"
    room.stage.click("Answer here")
    assert room.stage.focus() is room.editor
    assert room.desk.outbox.deliveries() == ()


def test_a_colleague_who_answered_meanwhile_is_said_before_the_second_answer(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.write("At six.")
    mats = said("300", "Mats Holm", "Four tables stay.", 0, voice=Voice.COLLEAGUE, parent="103")
    room.bring(replace(mats, at=BEGIN - timedelta(minutes=5)))
    assert room.shown == INES
    room.decide()
    assert banner(room).startswith("Mats answered this comment 5 minutes ago.")
    room.stage.click("Send it all the same")
    room.stage.settle()
    assert len(room.desk.outbox.deliveries()) == 1


def test_a_proposal_that_came_meanwhile_is_asked_about(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.write("At six.")
    ines = room.comment(INES)
    with room.stage.guard.lifted():
        room.desk.answering.reply(ReplyOrder(ines, "At five.", is_proposal=True), actor=JONAS)
    room.stage.settle()
    room.decide()
    assert banner(room) == "Jonas suggests another answer to this comment."
    room.stage.click("Send it all the same")
    room.stage.settle()
    assert room.desk.inbox.find(ines).state is not CommentState.PROPOSED


def propose(desk: Desk) -> None:
    """Jonas suggests an answer that sends people away."""
    answered(desk)
    comment = id_of(desk, INES)
    desk.answering.reply(ReplyOrder(comment, "Please contact our support team.", is_proposal=True), actor=JONAS)


def test_what_is_proposed_is_looked_at_as_well(build_stage: StageBuilder) -> None:
    room = build(build_stage, PETRA, said("103", INES, ASKS, 50), TOM, prepare=propose)
    room.go(INES)
    room.stage.settle()
    room.decide()
    assert banner(room).startswith("This sends Ines away")
    room.stage.click("Send it all the same")
    room.stage.settle()
    (delivery,) = room.desk.outbox.deliveries()
    assert delivery.state is State.HELD


def test_what_is_proposed_can_be_changed_instead(build_stage: StageBuilder) -> None:
    room = build(build_stage, PETRA, said("103", INES, ASKS, 50), TOM, prepare=propose)
    room.go(INES)
    room.stage.settle()
    room.decide()
    room.stage.click("Answer here")
    assert room.editor.words() == "Please contact our support team."


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (RemoteStatus.SPAM, "The comment of Ines is marked as spam."),
        (RemoteStatus.GONE, "The comment of Ines was deleted."),
    ],
)
def test_an_answer_to_what_went_meanwhile_is_asked_about(
    build_stage: StageBuilder, status: RemoteStatus, sentence: str
) -> None:
    room = room_of(build_stage)
    room.write("At six.")
    room.bring_pages(Page(statuses={"103": status}))
    assert room.shown == INES
    room.decide()
    assert banner(room) == sentence
    assert room.desk.outbox.deliveries() == ()
    room.stage.click("Leave it here")
    assert not banner(room)
    assert room.editor.words() == "At six."
    assert room.stage.focus() is room.editor
    room.decide()
    room.stage.click("Send it all the same")
    room.stage.settle()
    (delivery,) = room.desk.outbox.deliveries()
    assert delivery.comment == room.comment(INES)


def test_what_is_proposed_stays_proposed_where_its_comment_went(build_stage: StageBuilder) -> None:
    room = build(build_stage, PETRA, said("103", INES, ASKS, 50), TOM, prepare=propose)
    room.go(INES)
    room.stage.settle()
    room.bring_pages(Page(statuses={"103": RemoteStatus.SPAM}))
    room.decide()
    assert banner(room) == "The comment of Ines is marked as spam."
    room.stage.click("Leave it here")
    assert room.editor.words() == ""
    assert room.desk.outbox.deliveries() == ()


def test_in_place_of_sending_people_away_it_is_promised_with_a_day(build_stage: StageBuilder) -> None:
    room = room_of(build_stage)
    room.write("Please contact our support team.")
    room.decide()
    room.stage.click("Promise it with a day")
    assert not banner(room)
    marking = room.view.following.marking
    assert marking.panel is not None
    assert marking.panel.accessibleName() == "Your promise to Ines"
    assert marking.words is not None
    room.stage.type("A quiet table", marking.words.line)
    room.stage.press("Return")
    room.stage.settle()
    (promise,) = room.desk.following_up.promises.open()
    assert (promise.comment, promise.words, promise.owner) == (room.comment(INES), "A quiet table", CLARA)
    assert room.editor.words() == "Please contact our support team."
    assert not room.editor.isReadOnly()
    assert room.desk.outbox.replies_to(room.comment(INES)) == ()


def test_what_is_proposed_stays_proposed_while_it_is_promised(build_stage: StageBuilder) -> None:
    room = build(build_stage, PETRA, said("103", INES, ASKS, 50), TOM, prepare=propose)
    room.go(INES)
    room.stage.settle()
    room.decide()
    room.stage.click("Promise it with a day")
    assert room.view.following.marking.panel is not None
    room.stage.press("Escape")
    assert room.desk.inbox.find(room.comment(INES)).state is CommentState.PROPOSED
