"""The assistant files the hard comments that a post may get, in the page's place."""

from PySide6.QtWidgets import QPlainTextEdit

from ceo_desk.services.desk import Desk
from ceo_desk.ui.writing.foreseeing.view import ForeseenView
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import JONAS, Stage, StageBuilder
from tests.ui.writing.pages import a_draft, draft_id, new_page, open_page

MONEY, ANSWER = "You only want to save money.", "It costs [the sum] a year more."


def five(desk: Desk) -> None:
    """As many as there may be."""
    a_draft(desk)
    (draft,) = desk.writing.all(actor=JONAS)
    for number in range(5):
        desk.own_words.foreseeing.file(draft.id, f"Hard comment {number}.", "An answer.", actor=JONAS)


def open_view(stage: Stage) -> tuple[PageView, ForeseenView]:
    """The list, from the panel beside the post."""
    page = open_page(stage)
    stage.settle()
    stage.click("About it")
    stage.until(page.body.about.foreseen.isVisible)
    stage.settle()
    stage.click(page.body.about.foreseen.button)
    stage.settle()
    return page, page.body.foreseeing.view


def write(stage: Stage, area: QPlainTextEdit, text: str) -> None:
    """Types over what stands there."""
    area.selectAll()
    stage.type(text, area)


def test_one_is_filed_changed_and_removed_and_comes_back_by_undo(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page, view = open_view(stage)
    desk, draft = stage.desk.own_words.foreseeing, draft_id(stage)
    assert view.isVisible()
    assert not page.body.sheet.isVisible()
    stage.click("Add a hard comment")
    assert stage.focus() is view.form.comment
    write(stage, view.form.comment, MONEY)
    write(stage, view.form.answer, ANSWER)
    stage.click("Keep it")
    stage.until(lambda: len(view.lines) == 1)
    (one,) = desk.of_draft(draft)
    assert (one.comment, one.answer, one.filed_by) == (MONEY, ANSWER, JONAS)
    stage.click(f"Change “{MONEY}”")
    assert view.form.answer.toPlainText() == ANSWER
    write(stage, view.form.answer, "Other words.")
    stage.click("Keep it")
    stage.until(lambda: desk.of_draft(draft)[0].answer == "Other words.")
    stage.settle()
    stage.click(f"Remove “{MONEY}”")
    stage.until(lambda: not view.lines)
    assert desk.of_draft(draft) == ()
    stage.press("Ctrl+Z", stage.window)
    stage.until(lambda: len(view.lines) == 1)
    stage.press("Escape")
    assert page.body.sheet.isVisible()
    stage.click("About it")
    stage.until(lambda: stage.has_button("Hard comments to expect: 1"))
    assert not stage.surprises


def test_without_words_it_is_not_kept_and_what_was_begun_is_there_again(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page, view = open_view(stage)
    stage.click("Add a hard comment")
    write(stage, view.form.comment, MONEY)
    stage.click("Keep it")
    stage.until(
        lambda: "There is no answer to it yet. Write what to say then; [gaps] can be filled later." in stage.words()
    )
    stage.press("Escape")
    assert not view.form.isVisible()
    assert view.isVisible()
    stage.click("Add a hard comment")
    assert view.form.comment.toPlainText() == MONEY
    stage.click("Leave it")
    stage.click("Add a hard comment")
    assert view.form.comment.toPlainText() == ""
    stage.press("Escape")
    stage.click("Back to the page")
    assert page.body.sheet.isVisible()
    assert stage.desk.own_words.foreseeing.of_draft(draft_id(stage)) == ()


def test_five_are_enough(build_stage: StageBuilder) -> None:
    stage = build_stage(five, face="assistant")
    _, view = open_view(stage)
    stage.until(lambda: len(view.lines) == 5)
    assert not stage.has_button("Add a hard comment")
    assert "Five are enough. Change one, or remove one." in stage.words()
    stage.click("Remove “Hard comment 2.”")
    stage.until(lambda: stage.has_button("Add a hard comment"))


def test_a_page_that_is_not_kept_yet_offers_no_way_there(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = new_page(stage)
    stage.click("About it")
    stage.settle()
    assert page.body.about.isVisible()
    assert not page.body.about.foreseen.isVisible()
