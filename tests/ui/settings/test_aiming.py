"""Goals of the year and office hours in the settings of the real window."""

from ceo_desk.storage.settings import OFFICE_HOURS
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.aiming import HOURS
from ceo_desk.ui.settings.view import SettingsView
from tests.ui.stage import StageBuilder


def test_a_goal_is_kept_and_forgotten_and_the_hours_that_count_are_chosen(build_stage: StageBuilder) -> None:
    stage = build_stage()
    screen = stage.go(Place.SETTINGS)
    assert isinstance(screen, SettingsView)
    stage.settle()
    aiming, goals = screen.aiming, stage.desk.results.goals
    aiming.keep_button.click()
    stage.settle()
    assert "This goal has no words yet. Write one sentence." in stage.words()
    aiming.field.set_text("100 real conversations with guests")
    aiming.keep_button.click()
    stage.settle()
    assert [one.words for one in goals.all()] == ["100 real conversations with guests"]
    assert "100 real conversations with guests" in stage.words()
    aiming.hours.pick(1)
    stage.settle()
    assert stage.desk.settings.get(OFFICE_HOURS) == HOURS[1]
    aiming._forget(goals.all()[0])
    stage.settle()
    assert goals.all() == ()
    stage.press("Ctrl+Z")
    stage.settle()
    assert [one.words for one in goals.all()] == ["100 real conversations with guests"]
    assert not stage.surprises
