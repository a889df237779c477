"""The frame: places, footer, faces, keys."""

from ceo_desk.ui.frame.place import Place
from tests.ui.stage import JONAS, Stage, StageBuilder, practice


def test_today_shows_who_waits_and_the_primary_answers_the_first(build_stage: StageBuilder) -> None:
    stage: Stage = build_stage(practice)

    assert stage.has_button("Answer Tom")
    assert stage.session.window.rail.tiles[Place.ANSWER].count == 6
    assert not stage.surprises


def test_one_press_changes_the_face_and_it_is_remembered(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)

    stage.click(stage.session.window.rail.sitter)
    stage.until(lambda: stage.session.window.context.sitter.name == JONAS)

    assert not stage.session.window.context.sitter.is_leader
