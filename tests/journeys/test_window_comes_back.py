"""A window that was killed -9: the next one stands where the last one stood, and undoes what was done in it."""

from pathlib import Path

import pytest

from ceo_desk.ui.writing.view import PageView
from tests.journeys.sitting import OpenWindow, practice_desk
from tests.journeys.test_window_killed import SAVED_WITHIN, prepared
from tests.journeys.window_process import WindowProcess

MOST_KEYS = 60


@pytest.mark.kills
def test_after_a_kill_undo_walks_back_through_all_of_the_last_sitting_and_comes_back(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    prepared(tmp_path / "desk", practice_desk)
    window = WindowProcess(tmp_path / "desk", "", "type", "Night shift\nOne line.\n- an item\nanother\n\nAnd the end")
    window.wait_for("done")
    window.kill_after(SAVED_WITHIN)

    desk = open_window()
    desk.click("Go on writing")
    desk.until(lambda: isinstance(desk.frame.screen_shown(), PageView), "the page")
    desk.see("And the end")
    page = desk.frame.screen_shown()
    assert isinstance(page, PageView)
    editor = page.body.editor
    end = editor.markdown()
    assert editor.textCursor().atEnd()
    assert end.startswith("One line.")
    for _ in range(MOST_KEYS):
        desk.press("Ctrl+Z")
    assert editor.markdown() == ""
    assert page.body.title.text() == "Night shift"
    for _ in range(MOST_KEYS):
        desk.press("Ctrl+Y")
    assert editor.markdown() == end
