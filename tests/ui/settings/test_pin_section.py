"""The PIN for approvals in the settings: set, changed, removed, and where it can't be."""

from collections.abc import Callable

from ceo_desk.services.desk import Desk
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.pin_section import PinSection, state_words
from ceo_desk.ui.settings.view import SettingsView
from tests.services.desks import Door, Watch
from tests.ui.stage import CLARA, Stage, StageBuilder

PIN, OTHER = "28-11!", "1234"


def build(
    build_stage: StageBuilder, prepare: Callable[[Desk], None] | None = None, *, face: str = "leader", door: Door
) -> tuple[Stage, PinSection]:
    """The settings, and the section."""
    stage = build_stage(prepare, watch=Watch(), door=door, face=face)
    view = stage.go(Place.SETTINGS)
    assert isinstance(view, SettingsView)
    return stage, view.pinning.section


def set_pin(desk: Desk) -> None:
    """Clara has a PIN."""
    desk.pin.set(PIN, actor=CLARA)


def press(stage: Stage, section: PinSection, **typed: str) -> None:
    """Types into the open form and presses its button."""
    for name, text in typed.items():
        field = getattr(section, name)
        field.setFocus()
        stage.type(text, field.line)
    stage.click(section.do)
    stage.until(section.do.isEnabled)
    stage.settle()


def test_a_pin_is_set_changed_and_removed(build_stage: StageBuilder) -> None:
    stage, section = build(build_stage, door=Door())
    assert section.state.text() == "No PIN is set."
    stage.click("Set a PIN")
    assert stage.focus() is section.new.line
    press(stage, section, new=PIN, again=PIN)
    stage.until(stage.desk.pin.is_set)
    stage.settle()
    assert "A PIN is set." in section.state.text()
    assert "The PIN is set." in stage.session.window.footer.words()

    stage.click("Change the PIN")
    press(stage, section, present=PIN, new=OTHER, again=OTHER)
    stage.click("Remove the PIN")
    assert not section.new.isVisible()
    press(stage, section, present=OTHER)
    assert not stage.desk.pin.is_set()
    assert section.state.text() == "No PIN is set."


def test_what_is_wrong_is_said_beside_what_it_is_about(build_stage: StageBuilder) -> None:
    stage, section = build(build_stage, set_pin, door=Door())
    stage.click("Change the PIN")
    press(stage, section, present=PIN, new=OTHER, again="1235")
    assert "These two are not the same." in stage.words()
    press(stage, section, again=OTHER)
    assert not section.present.isVisible()

    stage.click("Change the PIN")
    press(stage, section, present="0000", new=PIN, again=PIN)
    assert "That is not the PIN. Type it again." in stage.words()
    assert (section.present.text(), section.new.text()) == ("", PIN)
    press(stage, section, present=OTHER)
    assert not section.present.isVisible()

    stage.click("Change the PIN")
    press(stage, section, present=PIN, new="12", again="12")
    assert "A PIN has 4 to 12 digits or signs." in stage.words()
    stage.press("Escape")
    assert not section.present.isVisible()
    stage.click("Remove the PIN")
    press(stage, section)
    assert "There is no PIN yet. Type it." in stage.words()
    assert section.present.text() == ""


def test_news_do_not_take_away_what_is_typed(build_stage: StageBuilder) -> None:
    stage, section = build(build_stage, door=Door())
    stage.click("Set a PIN")
    stage.type("12")
    stage.screen.refresh()
    stage.settle()
    assert section.new.isVisible()
    assert section.new.text() == "12"


def test_without_a_keyring_a_sentence_says_what_helps(build_stage: StageBuilder) -> None:
    stage, section = build(build_stage, door=Door(keyring=None))
    assert "This laptop has no safe keyring" in section.state.text()
    assert "Ask your IT" in section.state.text()
    assert not stage.has_button("Set a PIN")


def test_how_it_stands_is_one_sentence_and_a_next_step() -> None:
    said = {state_words(is_set=is_set, can_be_kept=can) for is_set in (True, False) for can in (True, False)}
    assert len(said) == 4
    assert "Nothing can be approved here." in state_words(is_set=True, can_be_kept=False)


def test_the_assistant_sees_nothing_of_it(build_stage: StageBuilder) -> None:
    stage, section = build(build_stage, set_pin, face="assistant", door=Door())
    assert not section.isVisible()
    assert "PIN" not in stage.words()
