"""Prepared answers in the settings: written, changed, forgotten, and back by undo."""

from ceo_desk.services.desk import Desk
from tests.ui.settings.test_settings import settings
from tests.ui.stage import JONAS, StageBuilder


def eggs(desk: Desk) -> None:
    """One answer is kept, with a gap."""
    desk.own_words.prepared.keep("Eggs", "The eggs come from [the farm].\nCome and see the hens.", actor=JONAS)


def test_an_answer_is_prepared_changed_and_forgotten(build_stage: StageBuilder) -> None:
    stage = build_stage(eggs)
    screen = settings(stage)
    section = screen.preparing.section
    assert "The eggs come from [the farm]. Come and see the hens. (one gap)" in stage.words()
    stage.click("Prepare an answer")
    assert stage.focus() is section.name.line
    stage.type("eggs")
    section.words.setFocus()
    stage.type("Dogs are welcome.")
    stage.click("Keep this answer")
    stage.settle()
    assert "There is a prepared answer of this name already. Give it another name." in stage.words()
    section.name.set_text("Dogs")
    stage.click("Keep this answer")
    stage.settle()
    assert [one.name for one in stage.desk.own_words.prepared.all()] == ["Dogs", "Eggs"]
    assert not section.words.isVisible()

    stage.click("Change “Eggs”")
    assert section.words.toPlainText().startswith("The eggs come from")
    section.words.setPlainText("From Holm Farm.")
    stage.click("Keep this answer")
    stage.settle()
    assert [one.text for one in stage.desk.own_words.prepared.all()] == ["Dogs are welcome.", "From Holm Farm."]

    stage.click("Forget “Dogs”")
    stage.settle()
    assert [one.name for one in stage.desk.own_words.prepared.all()] == ["Eggs"]
    stage.click(stage.session.window.footer.undo_button())
    stage.settle()
    assert [one.name for one in stage.desk.own_words.prepared.all()] == ["Dogs", "Eggs"]


def test_esc_and_a_button_leave_it_as_it_is(build_stage: StageBuilder) -> None:
    stage = build_stage(eggs)
    section = settings(stage).preparing.section
    stage.click("Change “Eggs”")
    stage.press("Escape")
    assert not section.words.isVisible()
    stage.click("Prepare an answer")
    assert section.name.text() == ""
    assert section.close_form()
    assert not section.close_form()


def test_a_long_answer_is_cut_in_the_list(build_stage: StageBuilder) -> None:
    def keep(desk: Desk) -> None:
        desk.own_words.prepared.keep("Long", "word " * 60 + "[one here] [two here]", actor=JONAS)

    stage = build_stage(keep)
    settings(stage)
    assert "word … (2 gaps)" in stage.words()
