"""The settings of spelling: a switch, what there is, what was learnt."""

from pathlib import Path

import pytest

from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import UNDERLINE_SPELLING
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.languages import language_name, languages_text
from ceo_desk.ui.settings.view import SettingsView
from tests.storage.dictionaries import ENGLISH, GERMAN, put_dictionary
from tests.ui.stage import Stage, StageBuilder


def learn(desk: Desk) -> None:
    desk.spelling.learn("Winterfeld")
    desk.spelling.learn("Halden")


def settings(stage: Stage) -> SettingsView:
    screen = stage.go(Place.SETTINGS)
    assert isinstance(screen, SettingsView)
    stage.settle()
    return screen


@pytest.mark.parametrize("face", ["leader", "assistant"])
def test_both_faces_switch_it_and_see_the_languages(build_stage: StageBuilder, tmp_path: Path, face: str) -> None:
    put_dictionary(tmp_path / "d", "en_GB", ENGLISH)
    put_dictionary(tmp_path / "d", "de_DE", GERMAN)
    stage = build_stage(face=face, dictionaries=tmp_path / "d")
    view = settings(stage)
    assert "This laptop has a dictionary for English and German." in stage.words()
    assert view.spelling.switch.isChecked()
    assert not view.spelling.buttons()

    stage.click(view.spelling.switch)
    stage.settle()

    assert not stage.desk.settings.get(UNDERLINE_SPELLING)
    assert not view.spelling.switch.isChecked()


def test_a_learnt_word_is_taken_back_and_that_undone(build_stage: StageBuilder, tmp_path: Path) -> None:
    put_dictionary(tmp_path / "d", "en_GB", ENGLISH)
    stage = build_stage(learn, dictionaries=tmp_path / "d")
    view = settings(stage)
    assert [button.words() for button in view.spelling.buttons()] == ["Halden", "Winterfeld"]

    stage.click("Take “Halden” back")
    stage.settle()
    assert stage.desk.spelling.state().learnt == ("Winterfeld",)
    assert [button.words() for button in view.spelling.buttons()] == ["Winterfeld"]

    stage.press("Ctrl+Z")
    stage.settle()
    assert stage.desk.spelling.state().learnt == ("Halden", "Winterfeld")


def test_without_a_dictionary_there_is_nothing_to_switch(build_stage: StageBuilder) -> None:
    stage = build_stage()
    view = settings(stage)

    assert not view.spelling.switch.isEnabled()
    assert not view.spelling.switch.isChecked()
    assert "This laptop has no dictionaries, so nothing is underlined." in stage.words().replace("\n", " ")


def test_languages_are_named() -> None:
    assert languages_text(("de", "en", "fr")) == "This laptop has a dictionary for English, French and German."
    assert language_name("eo") == "Esperanto"
