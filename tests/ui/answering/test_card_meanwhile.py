"""What is said on a card about its comment, once something happened to it elsewhere."""

import pytest

from ceo_desk.domain.comment import CommentState
from ceo_desk.ui.answering.card.meanwhile import OVER, sentence_of
from tests.ui.answering.card_room import ASKS, INES, build, said
from tests.ui.stage import CLARA, StageBuilder


@pytest.mark.parametrize("state", list(CommentState))
def test_only_what_needs_nobody_any_more_is_told(state: CommentState) -> None:
    assert bool(sentence_of("Ines", state)) == (state in OVER)


def test_it_is_told_on_the_open_card_and_the_person_goes_on(build_stage: StageBuilder) -> None:
    room = build(build_stage, said("103", INES, ASKS, 50), said("104", "Tom Halvorsen", "I like the big room.", 20))
    room.go(INES)
    room.stage.settle()
    room.write("They stay.")
    with room.stage.guard.lifted():
        room.desk.answering.moderate((room.comment(INES),), "spam", "", actor=CLARA)
    room.stage.session.background.changed()
    room.stage.settle()
    assert room.view.board.banner.accessibleName() == "The comment of Ines was marked as spam meanwhile."
    assert room.editor.words() == "They stay."
    room.stage.click("To the next one")
    room.stage.settle()
    assert room.shown == "Tom Halvorsen"
