"""Answering: saved as it is typed, sent, taken back, refused, offline."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from ceo_desk.app import open_desk
from ceo_desk.domain.channel import Problem, Rejected
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import TAKE_BACK_SECONDS
from ceo_desk.ui.frame.place import Go, Place
from tests.ui.answering.card_room import INES, CardRoom, build, id_of, said
from tests.ui.stage import CLARA, StageBuilder

CLOSED = Problem("comments_closed", "Comments on this post were closed, so your answer could not go there.", "", "403")


def refuse(desk: Desk) -> None:
    """An answer to Ines that did not get there."""
    one = desk.answering.reply(ReplyOrder(id_of(desk, INES), "Dear Ines, come.", 0), actor=CLARA)
    desk.outbox.intend(one.id, desk.clock())
    desk.outbox.settle(one.id, Rejected(CLOSED), at=desk.clock())


def test_words_are_saved_while_they_are_typed(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    assert room.primary == "Send to Ines"
    assert not room.stage.session.window.footer.primary.isEnabled()
    assert room.state == "Write a few words, then send them."

    room.write("Dear Ines,")
    comment, presses = room.comment(INES), 0
    while not room.desk.answering.words_kept(comment):  # somebody who never pauses is saved all the same
        QTest.qWait(60)
        room.write("x")
        presses += 1
        assert presses < 30
    assert presses > 1
    room.stage.until(lambda: room.desk.answering.words_kept(comment) == "Dear Ines," + "x" * presses)
    assert room.state == "Saved. After sending you have 10 seconds to take it back."


def test_words_are_there_again_after_another_card_another_place_and_another_window(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.write("Dear Ines,")
    room.stage.click("Next")
    room.stage.settle()
    assert room.editor.words() == ""
    room.stage.press("Alt+Left")
    room.stage.settle()
    assert room.editor.words() == "Dear Ines,"

    room.write(" welcome")
    room.stage.go(Place.TODAY)
    room.go(INES)
    assert room.editor.words() == "Dear Ines, welcome"

    room.write(" back")
    room.stage.session.rebuild()
    room.stage.settle()
    assert room.shown == INES
    assert room.editor.words() == "Dear Ines, welcome back"


def test_words_outlive_the_desk(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    comment, folder = room.comment(INES), room.desk.folder.root
    room.write("Dear Ines,")
    room.stage.session.window.close()
    room.stage.until(room.stage.jobs.is_idle)
    room.stage.close()

    with room.stage.guard.lifted():
        again = open_desk(folder, environment={})
        assert again.answering.words_kept(comment) == "Dear Ines,"
        again.close()


def test_sent_words_go_out_once_the_take_back_is_over(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    comment = room.comment(INES)
    room.write("Dear Ines, the table stays.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()

    assert room.shown != INES, "the next card is shown already"
    assert "2 of 3" in room.stage.words()
    assert room.state == "Goes to Ines in 10 seconds."
    assert room.stage.has_button("Take it back")
    room.watch.move(2)
    room.stage.until(lambda: room.state == "Goes to Ines in 8 seconds.")

    room.watch.move(9)
    room.stage.until(lambda: room.desk.inbox.find(comment).state is CommentState.ANSWERED)
    assert [post.content for post in room.service.posts.values()] == ["Dear Ines, the table stays."]
    room.stage.until(lambda: not room.stage.has_button("Take it back"))
    assert room.desk.answering.with_words() == frozenset()


@pytest.mark.parametrize(
    "back",
    [
        lambda room: room.stage.click("Take it back"),
        lambda room: room.stage.press("Ctrl+Z"),
        lambda room: room.stage.press("Escape"),
    ],
    ids=["button", "ctrl-z", "escape"],
)
def test_what_is_taken_back_is_a_card_again_with_its_words(
    build_stage: StageBuilder, back: Callable[[CardRoom], None]
) -> None:
    room = build(build_stage)
    room.go(INES)
    room.write("Dear Ines, the table stays.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    back(room)
    room.stage.settle()

    assert room.shown == INES
    assert room.editor.words() == "Dear Ines, the table stays."
    assert "1 of 3" in room.stage.words()
    room.stage.until(lambda: not room.stage.has_button("Take it back"))
    room.watch.move(20)
    QTest.qWait(300)
    room.stage.settle()
    assert not room.service.posts


def test_what_was_sent_from_here_is_taken_back_from_elsewhere(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.write("Dear Ines.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    room.stage.go(Place.TODAY)
    room.stage.press("Ctrl+Z")
    room.stage.settle()

    assert room.shown == INES
    assert room.editor.words() == "Dear Ines."


def test_a_second_press_says_nothing_to_the_next_person(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        for author in ("Tom Halvorsen", "Kenji Arai"):
            desk.answering.keep_words(id_of(desk, author), "Not yet.")

    room = build(build_stage, prepare=prepare)
    room.go(INES)
    room.write("Dear Ines.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    room.stage.press("Ctrl+Return")
    room.stage.settle()

    assert len(room.desk.outbox.deliveries()) == 1
    room.decide()
    assert len(room.desk.outbox.deliveries()) == 2


def test_without_a_take_back_it_goes_out_at_once(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        desk.settings.set(TAKE_BACK_SECONDS, 0, actor=CLARA, at=desk.clock())

    room = build(build_stage, prepare=prepare)
    room.go(INES)
    room.write("Dear Ines.")
    assert room.state == "Saved. It goes out at once."
    room.stage.press("Ctrl+Return")
    room.stage.until(lambda: room.desk.inbox.find(room.comment(INES)).state is CommentState.ANSWERED)
    assert not room.stage.has_button("Take it back")


def test_a_refused_answer_comes_first_with_its_words_and_the_reason(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=refuse)
    room.go()

    assert room.shown == INES
    assert room.editor.words() == "Dear Ines, come."
    assert room.stage.has_button("Write a post instead")
    assert CLOSED.sentence in room.stage.words()
    assert room.view.board.scrolled.verticalScrollBar().maximum() == 0

    room.stage.click("Keep it")
    room.stage.settle()
    assert CLOSED.sentence not in room.stage.words()
    assert room.editor.words() == "Dear Ines, come."
    assert room.desk.outbox.all()[-1].state is State.CANCELLED


def test_a_refused_answer_becomes_a_post(build_stage: StageBuilder) -> None:
    room = build(build_stage, prepare=refuse)
    view = room.go()
    wishes: list[Go] = []
    view.going.disconnect()
    view.going.connect(wishes.append)

    room.stage.click("Write a post instead")
    room.stage.settle()

    (draft,) = room.desk.writing.all(actor=CLARA)
    assert draft.content.body.strip() == "Dear Ines, come."
    assert [(one.place, one.subject) for one in wishes] == [(Place.PAGE, draft.id)]


def test_an_answer_that_is_refused_while_the_next_is_typed_waits_its_turn(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go("Tom Halvorsen")
    room.write("Dear Tom,")
    with room.stage.guard.lifted():
        refuse(room.desk)
    room.stage.session.background.changed()
    room.stage.settle()
    room.stage.until(lambda: "did not get there" in room.state)

    assert (room.shown, room.editor.words()) == ("Tom Halvorsen", "Dear Tom,")
    assert room.stage.focus() is room.editor
    room.stage.click("Next")
    room.stage.settle()
    assert room.shown == INES
    assert CLOSED.sentence in room.stage.words()


def test_offline_the_words_wait_and_the_state_says_so(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.write("Dear Ines.")
    room.service.is_offline = True
    activity = room.stage.session.background
    room.stage.until(lambda: not activity.activity.is_looking)
    activity._act(is_offline=True)
    room.stage.turn()
    assert room.state == "Saved. You are offline. It goes out when you are back."
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    room.watch.move(11)
    room.stage.until(lambda: room.desk.outbox.deliveries()[0].state is State.WAITING)
    room.stage.until(lambda: room.desk.outbox.deliveries()[0].problem is not None)
    room.stage.settle()
    room.service.is_offline = False
    room.stage.session.background.send(is_hurried=True)
    room.stage.until(lambda: room.desk.inbox.find(room.comment(INES)).state is CommentState.ANSWERED)


def test_another_answer_on_its_way_is_said_and_the_words_stay(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    room.go(INES)
    room.write("Dear Ines.")
    with room.stage.guard.lifted():
        room.desk.answering.reply(ReplyOrder(room.comment(INES), "From another window.", 600), actor=CLARA)
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert "You answered this comment a moment ago." in room.stage.words()
    room.stage.click("Send it all the same")
    room.stage.settle()

    assert "Another answer to this comment is on its way." in room.stage.words()
    assert (room.shown, room.editor.words()) == (INES, "Dear Ines.")
    assert not room.editor.isReadOnly()


def test_a_thousand_arrivals_move_neither_card_nor_caret(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    view = room.go(INES)
    room.write("Dear Ines, welcome.")
    room.editor.moveCursor(QTextCursor.MoveOperation.Left)
    room.editor.moveCursor(QTextCursor.MoveOperation.Left)
    place, caret = view.board.header.count.text(), room.editor.textCursor().position()
    scrolled = view.board.card.comment.mapTo(room.stage.window, view.board.card.comment.rect().topLeft())

    room.bring(*(said(str(1_000 + n), f"Reader {n}", f"Is number {n} true?", 1 + n / 100) for n in range(1_000)))
    room.stage.until(lambda: room.stage.session.background.facts.needs_me_total > 1_000)  # type: ignore[union-attr]  # they are here
    room.stage.type("!", room.editor)

    assert (room.shown, view.board.header.count.text()) == (INES, place)
    assert room.editor.words() == "Dear Ines, welcom!e."
    assert room.editor.textCursor().position() == caret + 1
    assert room.stage.focus() is room.editor
    assert view.board.card.comment.mapTo(room.stage.window, view.board.card.comment.rect().topLeft()) == scrolled
    assert room.stage.session.window.rail.tiles[Place.ANSWER].count > 1_000


def test_in_a_pause_an_answer_goes_only_where_it_is_said_for_this_one(build_stage: StageBuilder) -> None:
    room = build(build_stage)
    with room.stage.guard.lifted():
        room.desk.publishing.pause(is_on=True, actor=CLARA)
        room.watch.move(1)
    room.go(INES)
    room.write("Dear Ines.")
    room.stage.press("Ctrl+Return")
    room.stage.settle()
    assert "You paused everything. Send this answer all the same?" in room.stage.words()
    assert not room.desk.outbox.replies_to(room.comment(INES))
    room.stage.click("Send it all the same")
    room.stage.settle()
    (reply,) = room.desk.outbox.replies_to(room.comment(INES))
    assert (reply.state, reply.why) == (State.HELD, Why.TURN)
    room.watch.move(11)
    room.stage.until(lambda: room.desk.inbox.find(room.comment(INES)).state is CommentState.ANSWERED)
