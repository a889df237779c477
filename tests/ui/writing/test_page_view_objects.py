"""Pictures and cards on the page, through the window: picked, told of in a bar, changed, moved."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.ui.page.picking import object_place, picked_kind
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import StageBuilder
from tests.ui.writing.pages import body, open_page, with_body

TABLE = "| Name | Nights |\n|---|---|\n| Amara | 14 |"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Image.new("RGB", (640, 360), "teal").save(tmp_path / "Harbour.png")
    return tmp_path


def click_object(page: PageView, position: int, *, twice: bool = False) -> None:
    editor = page.body.editor
    press = QTest.mouseDClick if twice else QTest.mouseClick
    press(editor.viewport(), Qt.MouseButton.LeftButton, pos=object_place(editor, position).center().toPoint())


def test_a_press_on_a_picture_shows_its_words_to_change(build_stage: StageBuilder, folder: Path) -> None:
    stage = build_stage(with_body('Words.\n\n![A harbour](Harbour.png "By night")\n', folder))
    page = open_page(stage, "Ctrl+Home")
    bar = page.body.bench.picture_bar
    click_object(page, 7)
    assert bar.isVisible()
    assert (bar.words.text(), bar.caption.text()) == ("A harbour", "By night")
    assert stage.focus() is page.body.editor
    stage.click(bar.caption.line)
    stage.press("Ctrl+A")
    stage.type("Two in the morning")
    stage.press("Return")
    assert not bar.isVisible()
    assert stage.focus() is page.body.editor
    assert body(page).endswith(' "Two in the morning")\n')
    stage.press("Ctrl+Z")
    assert body(page).endswith(' "By night")\n')


def test_keys_reach_it_too(build_stage: StageBuilder, folder: Path) -> None:
    stage = build_stage(with_body("W\n\n![A harbour](Harbour.png)\n", folder))
    page = open_page(stage, "Ctrl+Home")
    bar = page.body.bench.picture_bar
    stage.press("Right")
    stage.press("Right")
    stage.press("Right")
    assert bar.isVisible()
    stage.press("Return")
    assert stage.focus() is bar.words.line
    stage.press("Escape")
    assert not bar.isVisible()
    assert picked_kind(page.body.editor.textCursor())
    stage.press("Right")
    assert not bar.isVisible()


def test_the_bar_goes_when_the_caret_goes_elsewhere(build_stage: StageBuilder, folder: Path) -> None:
    stage = build_stage(with_body(f"W\n\n![A harbour](Harbour.png)\n\n{TABLE}\n", folder))
    page = open_page(stage, "Ctrl+Home")
    click_object(page, 2)
    assert page.body.bench.picture_bar.isVisible()
    click_object(page, 4)
    assert page.body.bench.card_bar.isVisible()
    assert not page.body.bench.picture_bar.isVisible()
    stage.press("Ctrl+Home")
    assert not page.body.bench.card_bar.isVisible()


def test_a_picture_is_taken_out_in_one_step(build_stage: StageBuilder, folder: Path) -> None:
    stage = build_stage(with_body("W\n\n![A harbour](Harbour.png)\n\nX\n", folder))
    page = open_page(stage, "Ctrl+Home")
    before = body(page)
    click_object(page, 2)
    stage.click("Take it out")
    assert body(page) == "W\n\nX\n"
    stage.press("Ctrl+Z")
    assert body(page) == before


def test_a_new_picture_takes_both_its_words(build_stage: StageBuilder, folder: Path) -> None:
    stage = build_stage(with_body("W\n"))
    page = open_page(stage, "Ctrl+Home")
    page.body.bench.choose_file = lambda _parent, _title, _pattern: folder / "Harbour.png"
    stage.press("Ctrl+Shift+P")
    stage.settle()
    stage.type("A harbour")
    stage.press("Tab")
    stage.type("By night")
    stage.click("Put it on the page")
    assert "![A harbour](pictures/" in body(page)
    assert '.png "By night")' in body(page)


def test_a_bar_for_a_new_picture_that_goes_to_another_changes_only_that(
    build_stage: StageBuilder, folder: Path
) -> None:
    stage = build_stage(with_body("![Old](Harbour.png)\n\nW\n", folder))
    page = open_page(stage, "Ctrl+Home")
    page.body.bench.choose_file = lambda _parent, _title, _pattern: folder / "Harbour.png"
    stage.press("Ctrl+Shift+P")
    stage.settle()
    click_object(page, 0)
    stage.click(page.body.bench.picture_bar.words.line)
    stage.press("Ctrl+A")
    stage.type("New")
    stage.click("Keep it")
    assert body(page).count("![") == 1
    assert body(page).startswith("![New](")


def test_what_is_missing_says_so_in_its_place(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("![B](https://example.org/b.png)\n"))
    page = open_page(stage, "Ctrl+Home")
    find = page.body.pictures.find
    stage.until(lambda: find("pictures/none.png") is not None)
    assert find("pictures/none.png") == "The file of this picture is missing. Choose the picture again."
    assert find("https://example.org/b.png") == "A picture from example.org. Readers see it there."
    assert find("data:image/png;base64,x") == "A picture that readers see, and the desk doesn't open."
    assert find("http://[x") == "A picture that readers see, and the desk doesn't open."


def test_the_leader_reads_who_can_change_a_card(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body(f"W\n\n{TABLE}\n"))
    page = open_page(stage, "Ctrl+Home")
    click_object(page, 2)
    assert "A table: Name, Nights (1 row). Jonas can change it." in stage.words()
    assert not stage.has_button("Edit it as text")
    click_object(page, 2, twice=True)
    assert not page.body.bench.card_bar.letters.isVisible()
    stage.press("Escape")
    assert not page.body.bench.card_bar.isVisible()
    assert body(page) == f"W\n\n{TABLE}\n"


def test_the_assistant_writes_it_as_text(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body(f"W\n\n{TABLE}\n"), face="assistant")
    page = open_page(stage, "Ctrl+Home")
    bar = page.body.bench.card_bar
    click_object(page, 2)
    stage.click("Edit it as text")
    assert stage.focus() is bar.letters
    assert bar.letters.toPlainText() == TABLE
    stage.press("Ctrl+End")
    stage.press("Return")
    stage.type("| Luis | 3 |")
    stage.click("Put it on the page")
    assert body(page) == f"W\n\n{TABLE}\n| Luis | 3 |\n"
    assert not bar.isVisible()
    stage.press("Ctrl+Z")
    assert body(page) == f"W\n\n{TABLE}\n"


def test_what_never_ends_is_told_and_kept_in_the_field(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body(f"W\n\n{TABLE}\n\nX\n"), face="assistant")
    page = open_page(stage, "Ctrl+Home")
    bar = page.body.bench.card_bar
    click_object(page, 2, twice=True)
    click_object(page, 2, twice=True)
    stage.press("Ctrl+A")
    stage.type("<!-- a note")
    stage.click("Put it on the page")
    assert "never ends" in stage.words()
    assert bar.letters.toPlainText() == "<!-- a note"
    assert body(page) == f"W\n\n{TABLE}\n\nX\n"
    stage.type(" -->")
    assert "never ends" not in stage.words()
    stage.click("Put it on the page")
    assert body(page) == "W\n\n<!-- a note -->\n\nX\n"


def test_alt_shift_and_an_arrow_move_what_the_caret_is_in(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("one\n\n- a\n- b\n\ntwo\n"))
    page = open_page(stage, "Ctrl+Home")
    stage.press("Alt+Shift+Down")
    assert body(page) == "- a\n- b\n\none\n\ntwo\n"
    stage.press("Alt+Shift+Down")
    stage.press("Alt+Shift+Down")
    assert body(page) == "- a\n- b\n\ntwo\n\none\n"
    stage.press("Alt+Shift+Up")
    stage.press("Ctrl+Z")
    stage.press("Ctrl+Z")
    stage.press("Ctrl+Z")
    assert body(page) == "one\n\n- a\n- b\n\ntwo\n"
