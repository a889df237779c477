"""Finding and replacing, through the window."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QTextCursor

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.bars.find_bar import FindBar
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder, wait

CARD = "| night |\n| --- |\n| night |\n"
BODY = "One **night** in a thousand.\n\nNight after night, nights.\n\n```\nnight = 1\n```\n\n" + CARD


def open_page(build_stage: StageBuilder, body: str = BODY, face: str = "leader") -> tuple[Stage, PageView]:
    def fill(desk: Desk) -> None:
        desk.writing.begin(Changes(title="Night", body=body), actor=CLARA)

    stage = build_stage(fill, face=face)
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    stage.press("Ctrl+Home")
    return stage, screen


def bar_of(page: PageView) -> FindBar:
    return page.body.bench.find_bar


def chosen(page: PageView) -> str:
    return page.body.editor.textCursor().selectedText()


def said(stage: Stage, words: str) -> None:
    stage.until(lambda: words in stage.words().splitlines(), f"{words!r} never came; there is {stage.words()!r}")


def test_words_are_counted_and_gone_through_and_begun_anew(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage)
    stage.press("Ctrl+F")
    stage.type("night")
    assert chosen(page) == "night"
    said(stage, "1 of 5")
    assert not bar_of(page).replacing.isVisible()

    for count in ("2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5, from the top again"):
        stage.press("Return", bar_of(page).line)
        assert count in stage.words()
        said(stage, count)
    stage.press("Shift+Return", bar_of(page).line)

    assert "5 of 5, from the end" in stage.words()
    stage.click("Before")
    said(stage, "4 of 5")


def test_a_capital_finds_only_itself_and_whole_words_stand_alone(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage)
    stage.press("Ctrl+F")
    stage.type("Night")
    said(stage, "1 of 1")

    stage.press("Ctrl+F")
    stage.type("night")
    stage.click("Whole words")
    said(stage, "2 of 4")
    assert bar_of(page).whole.isChecked()


def test_what_is_nowhere_is_said(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage)
    stage.press("Ctrl+F")
    stage.type("morning")
    assert "Not in this post" in stage.words()

    bar_of(page).line.clear()
    assert not bar_of(page).seek()
    assert "Not in this post" not in stage.words()
    stage.press("Ctrl+H")
    stage.click("Replace all")
    assert "Not in this post" in stage.words()


def test_one_place_is_replaced_and_keeps_its_looks(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage)
    stage.press("Ctrl+H")
    stage.type("night")
    bar_of(page).replacing.line.setText("day")
    stage.click("Replace")

    assert page.body.editor.markdown() == BODY.replace("**night**", "**day**")
    assert chosen(page) == "Night"
    stage.press("Return", bar_of(page).replacing.line)
    assert "day after night" in page.body.editor.markdown()


def test_all_places_are_replaced_in_one_step_and_no_card_is_touched(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage)
    before = page.body.editor.markdown()
    stage.press("Ctrl+H")
    stage.type("night")
    bar_of(page).replacing.line.setText("day")
    stage.click("Replace all")

    assert "5 places changed." in stage.words()
    assert stage.focus() is stage.button("Undo")
    assert page.body.editor.markdown() == (
        "One **day** in a thousand.\n\nday after day, days.\n\n```\nday = 1\n```\n\n| night |\n| --- |\n| night |\n"
    )
    stage.click("Undo")
    assert stage.focus() is bar_of(page).replacing.line
    assert page.body.editor.markdown() == before
    assert "places changed" not in stage.words()


def test_words_may_be_taken_away(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage, "A very, very long night.\n")
    stage.press("Ctrl+H")
    stage.type("very, ")
    stage.click("Replace all")

    assert "1 place changed." in stage.words()
    assert page.body.editor.markdown() == "A very long night.\n"


def test_typing_goes_on_with_the_count_after_a_moment(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage, "night\n\n" * 700)
    stage.press("Ctrl+F")
    stage.type("night")
    said(stage, "1 of 700")

    page.body.editor.setTextCursor(QTextCursor(page.body.editor.document()))
    page.body.editor.textCursor().insertText("night ")
    stage.press("Return", bar_of(page).line)
    said(stage, "2 of 701")


def test_places_are_lit_while_the_bar_is_open(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage, "night x night\n")

    def picture() -> QImage:
        return page.body.editor.grab().toImage()

    dark = picture()
    stage.press("Ctrl+F")
    stage.type("night")
    page.body.editor.setTextCursor(QTextCursor(page.body.editor.document()))
    wait(50)
    lit = picture()
    assert lit != dark

    stage.press("Escape")
    page.body.editor.clearFocus()
    assert not bar_of(page).isVisible()
    at = page.body.editor.cursorRect().center() + QPoint(4, 0)
    assert picture().pixel(at) != lit.pixel(at) or picture() != lit


def test_the_assistant_replaces_too_and_what_is_selected_is_offered(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage, face="assistant")
    cursor = page.body.editor.document().find("thousand")
    page.body.editor.setTextCursor(cursor)
    stage.press("Ctrl+H")

    assert bar_of(page).line.text() == "thousand"
    assert bar_of(page).replacing.isVisible()


def test_what_is_found_comes_into_sight_while_the_bar_has_the_keyboard(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage, "A line.\n\n" * 80 + "The needle.\n")
    assert page.body.sheet.verticalScrollBar().value() == 0
    stage.press("Ctrl+F")
    stage.type("needle")
    stage.settle()

    editor = page.body.editor
    assert not editor.visibleRegion().intersected(editor.cursorRect()).isEmpty()
    assert page.body.sheet.verticalScrollBar().value() > 0
