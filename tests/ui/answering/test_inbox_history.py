"""A comment's history by a key, and what the leader changed in a proposal, shown word by word."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from ceo_desk.domain.deed import Deed, DeedKind
from ceo_desk.domain.pin import Proof
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.desk import Desk
from ceo_desk.ui.answering.own_words.deed_line import LearntEntry
from ceo_desk.ui.answering.own_words.deed_words import deed_proof, deed_sentence
from ceo_desk.ui.frame.place import Go, Place
from tests.services.desks import BEGIN
from tests.ui.answering.card_room import INES, id_of
from tests.ui.answering.inbox_room import InboxRoom, build
from tests.ui.stage import CLARA, JONAS, StageBuilder


def change_it(desk: Desk) -> None:
    """Clara gives it to Jonas, he suggests, she says it in her words; it waits to go."""
    comment = id_of(desk, INES)
    desk.answering.assign(comment, JONAS, "Ask the kitchen.", actor=CLARA)
    desk.answering.reply(ReplyOrder(comment, "It opens at five.", is_proposal=True), actor=JONAS)
    desk.answering.reply(ReplyOrder(comment, "It opens at six.", 0), actor=CLARA)
    desk.sender.drain()


def opened(build_stage: StageBuilder) -> InboxRoom:
    """The inbox at the comment that was answered."""
    room = build(build_stage, prepare=change_it)
    room.stage.session.window.go(Go(Place.ANSWER, room.item(INES).id))
    room.settle()
    return room


def test_the_history_opens_by_its_key_and_closes_again(build_stage: StageBuilder) -> None:
    room = opened(build_stage)
    room.rows.setFocus()
    room.press("Shift+H")
    words = room.stage.words()
    for sentence in (
        "Clara gave it to Jonas, today",
        "Ask the kitchen.",
        "Jonas suggested an answer, today",
        "Clara changed what Jonas suggested, today",
        "Approved at this desk as Clara Winterfeld.",
        "The answer is out, today",
        "writes here for the first time",
    ):
        assert sentence in words
    room.press("Shift+H")
    assert "gave it to Jonas" not in room.stage.words()


def test_what_was_changed_stands_in_the_conversation_word_by_word(build_stage: StageBuilder) -> None:
    room = opened(build_stage)
    (entry,) = room.view.thread_pane.findChildren(LearntEntry)
    assert "Clara changed what Jonas suggested" in room.stage.words()
    text = entry.text
    assert text.toPlainText() == "It opens at fivesix."
    cursor = QTextCursor(text.document())
    looks = {}
    for word in ("opens", "five", "six"):
        cursor.setPosition(text.toPlainText().index(word) + 1)
        looks[word] = (cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline())
    assert looks == {"opens": (False, False), "five": (True, False), "six": (False, True)}
    before = cursor.charFormat().foreground().color()
    room.stage.theme.recoloured.emit()
    cursor.setPosition(text.toPlainText().index("six") + 1)
    assert cursor.charFormat().foreground().color() == before


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        (Deed(DeedKind.SEEN, BEGIN, JONAS), "Jonas saw that it needs no answer, "),
        (Deed(DeedKind.HIDDEN, BEGIN, JONAS, "insults"), "Jonas hid it, because it insults somebody, "),
        (Deed(DeedKind.PUT_OFF, BEGIN, JONAS, "2026-11-25T08:00:00.000Z"), "Jonas put it off until tomorrow, "),
        (Deed(DeedKind.PROMISED, BEGIN, CLARA, "2026-12-01"), "Clara promised something by 1 December, "),
        (Deed(DeedKind.PROMISE_KEPT, BEGIN, CLARA), "Clara kept the promise, "),
        (Deed(DeedKind.OUT, BEGIN, "desk"), "The answer is out, today, "),
    ],
)
def test_each_deed_is_one_sentence(deed: Deed, sentence: str) -> None:
    assert deed_sentence(deed, BEGIN).startswith(sentence)


def test_an_approval_says_what_stands_behind_it() -> None:
    said = Deed(DeedKind.SAID_YES, BEGIN, CLARA, JONAS)
    assert deed_proof(said) == ""
    assert deed_proof(replace(said, proof=Proof.PIN)) == "Approved with the PIN."
    assert deed_proof(replace(said, proof=Proof.DESK)) == "Approved at this desk as Clara Winterfeld."
