"""Only the page, and how long what is selected is."""

import pytest

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder

LINES = "Night after night.\n\nA longer line of words.\n\n" * 30


def open_page(build_stage: StageBuilder, scale: int = 100) -> tuple[Stage, PageView]:
    def fill(desk: Desk) -> None:
        desk.writing.begin(Changes(title="Night", body=LINES), actor=CLARA)

    stage = build_stage(fill, scale=scale)
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    return stage, screen


def test_what_is_selected_is_counted(build_stage: StageBuilder) -> None:
    stage, page = open_page(build_stage)
    stage.press("Ctrl+Home")
    for _ in range(2):
        stage.press("Shift+Down")
    stage.until(lambda: "of 240 words selected" in stage.words())
    stage.press("Ctrl+A")
    stage.until(lambda: "240 of 240 words selected" in stage.words())

    stage.press("Ctrl+End")

    stage.until(lambda: "240 words, 2 minutes to read" in stage.words())
    assert page.count.chosen == 0


@pytest.mark.parametrize("scale", [100, 200])
def test_only_the_page_keeps_footer_caret_and_scroll(build_stage: StageBuilder, scale: int) -> None:
    stage, page = open_page(build_stage, scale)
    bar, editor = page.body.sheet.verticalScrollBar(), page.body.editor
    cursor = editor.textCursor()
    cursor.setPosition(len(LINES) // 2)
    editor.setTextCursor(cursor)
    stage.settle()
    at, caret = bar.value(), editor.textCursor().position()
    assert at > 0

    stage.press("F11")
    stage.settle()
    rail = stage.session.window.rail
    assert not rail.isVisible()
    assert not page.body.tool_row.isVisible()
    assert stage.session.window.footer.isVisible()
    assert editor.hasFocus()
    assert editor.textCursor().position() == caret
    assert not editor.visibleRegion().intersected(editor.cursorRect()).isEmpty()

    stage.press("Escape")
    stage.settle()
    assert rail.isVisible()
    assert page.body.tool_row.isVisible()
    assert editor.textCursor().position() == caret
    assert not editor.visibleRegion().intersected(editor.cursorRect()).isEmpty()
    assert abs(bar.value() - at) <= editor.look.line * 3
