"""Several pictures let go at once: each is asked for in turn in the same bar, or put off."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from ceo_desk.ui.writing.view import PageView
from tests.support.drawing import photo
from tests.ui.stage import Stage, StageBuilder
from tests.ui.writing.pages import a_draft, body, open_page, with_body

NAMES = ("Quay", "Yard", "Stove")


def let_go_of_three(stage: Stage, page: PageView, folder: Path) -> None:
    files = [photo(folder / f"{name}.jpg", colour=(40 * at, 90, 20)) for at, name in enumerate(NAMES, start=1)]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    editor = page.body.editor
    held = Qt.KeyboardModifier.NoModifier
    at = QPointF(editor.cursorRect().center())
    editor.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, held))
    stage.settle()


def described(page: PageView) -> list[str]:
    return [line[2 : line.index("]")] for line in body(page).splitlines() if line.startswith("![")]


def test_each_picture_is_asked_for_in_turn_by_the_keys_alone(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    let_go_of_three(stage, page, tmp_path)
    bar = page.body.bench.picture_bar
    for number, name in enumerate(NAMES, start=1):
        assert f"{number} of 3" in stage.words()
        assert stage.focus() is bar.words.line
        stage.type(f"The {name}")
        stage.press("Return")
        stage.settle()
    assert described(page) == ["The Quay", "The Yard", "The Stove"]
    assert not bar.isVisible()
    assert stage.focus() is page.body.editor


def test_what_is_put_off_is_asked_no_more_and_is_said_before_it_goes(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    let_go_of_three(stage, page, tmp_path)
    stage.type("The Quay")
    stage.press("Return")
    stage.settle()
    assert "2 of 3" in stage.words()
    stage.click(stage.button("Later"))
    stage.settle()
    assert not page.body.bench.picture_bar.isVisible()
    assert described(page) == ["The Quay", "", ""]
    stage.press("Ctrl+Return", stage.window)
    stage.settle()
    assert "2 pictures are not described in words." in stage.words()


def test_one_that_is_left_out_or_gone_is_passed_over(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    let_go_of_three(stage, page, tmp_path)
    stage.click(stage.button("Take it out"))
    stage.settle()
    assert described(page) == ["", ""]
    assert "2 of 3" in stage.words()
    stage.press("Escape")
    stage.settle()
    assert not page.body.bench.picture_bar.isVisible()


def test_who_picks_another_picture_is_asked_for_that_one_alone(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    let_go_of_three(stage, page, tmp_path)
    bench = page.body.bench
    page.body.editor.setFocus()
    stage.press("Ctrl+End", page.body.editor)
    stage.press("Left", page.body.editor)
    assert bench.picture_bar.isVisible()
    assert " of 3" not in stage.words()
    stage.press("Return", page.body.editor)
    stage.type("The Stove")
    stage.press("Return")
    stage.settle()
    assert described(page) == ["", "", "The Stove"]
    assert not bench.picture_bar.isVisible()
