"""The tools of the page, through the window: buttons, keys, bars in place."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QTextCursor

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.actions import Act
from ceo_desk.ui.parts.buttons import IconButton
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, StageBuilder
from tests.ui.writing.pages import body, open_page


def a_draft(desk: Desk) -> None:
    desk.writing.begin(Changes(title="Night", body="One night in a thousand.\n\nAnother night.\n"), actor=CLARA)


def select_word(page: PageView) -> None:
    cursor = page.body.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    page.body.editor.setTextCursor(cursor)


def tool(page: PageView, act: Act) -> IconButton:
    return page.body.tool_row.tools[act]


def a_picture(folder: Path) -> Path:
    path = folder / "Harbour.png"
    Image.new("RGB", (640, 360), "teal").save(path)
    return path


def test_every_tool_has_a_name_and_its_key_in_the_tip(build_stage: StageBuilder) -> None:
    page = open_page(build_stage(a_draft))

    assert {button.accessibleName() for button in page.body.tool_row.tools.values()} == {
        "Heading",
        "Bold",
        "Italic",
        "List",
        "Quote",
        "Link",
        "Picture",
    }
    assert tool(page, Act.BOLD).toolTip() == "Bold (Ctrl+B)"
    for button in page.body.tool_row.tools.values():
        assert min(button.width(), button.height()) >= 48


def test_buttons_work_and_show_what_is_on_where_the_caret_is(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    select_word(page)

    stage.click(tool(page, Act.BOLD))
    assert body(page).startswith("**One** night")
    assert tool(page, Act.BOLD).isChecked()
    assert stage.focus() is page.body.editor
    stage.click(tool(page, Act.HEADING))
    assert body(page).startswith("## **One** night")
    assert tool(page, Act.HEADING).isChecked()
    stage.press("Ctrl+End")
    assert not tool(page, Act.HEADING).isChecked()
    assert not tool(page, Act.BOLD).isChecked()


def test_keys_do_the_same(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")

    stage.press("Ctrl+Shift+L")
    assert body(page).startswith("-   One night")
    stage.press("Ctrl+Shift+L")
    stage.press("Ctrl+Shift+Q")
    assert body(page).startswith("> One night")
    stage.press("Ctrl+Shift+Q")
    stage.press("Ctrl+Alt+3")
    assert body(page).startswith("### One night")
    stage.press("Ctrl+Alt+3")
    select_word(page)
    stage.press("Ctrl+I")
    assert body(page).startswith("*One* night")


def test_a_link_is_put_on_chosen_words_in_place(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    select_word(page)

    stage.press("Ctrl+K")
    stage.type("example.org/night")
    stage.press("Return")

    assert body(page).startswith("[One](https://example.org/night) night")
    assert not page.body.bench.link_bar.isVisible()
    assert stage.focus() is page.body.editor


def test_a_link_brings_its_words_along(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")

    stage.click(tool(page, Act.LINK))
    stage.type("https://example.org/")
    stage.press("Tab")
    stage.type("Read this. ")
    stage.click("Link it")

    assert body(page).startswith("[Read this.](https://example.org/)")


def test_an_address_that_can_t_be_is_said_at_the_field(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    select_word(page)

    stage.press("Ctrl+K")
    stage.type("javascript:alert(1)")
    stage.press("Return")

    assert "A link can't go there." in stage.words()
    assert page.body.bench.link_bar.address.text() == "javascript:alert(1)"
    stage.press("Escape")
    assert not page.body.bench.link_bar.isVisible()
    assert body(page).startswith("One night")


def test_a_link_is_taken_away(build_stage: StageBuilder) -> None:
    def linked(desk: Desk) -> None:
        desk.writing.begin(Changes(title="Night", body="[One](https://a.example/) night.\n"), actor=CLARA)

    stage = build_stage(linked)
    page = open_page(stage, "Ctrl+Home")
    stage.press("Right")

    stage.press("Ctrl+K")
    assert page.body.bench.link_bar.address.text() == "https://a.example/"
    stage.click("Take the link away")

    assert body(page) == "One night.\n"


def test_a_picture_comes_with_its_words(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    page.body.bench.choose_file = lambda _parent, _title, _pattern: a_picture(tmp_path)

    stage.click(tool(page, Act.PICTURE))
    stage.settle()
    assert "What it shows" in stage.words()
    stage.type("The harbour at night")
    stage.press("Return")
    stage.until(lambda: not page.saving.is_dirty)
    stage.settle()

    assert "![The harbour at night](pictures/" in body(page)
    draft = stage.desk.writing._drafts.find(page.saving.draft)
    assert [picture.file in body(page) for picture in draft.content.pictures] == [True]
    shown = page.body.pictures.find(draft.content.pictures[0].file)
    assert isinstance(shown, QImage)
    assert shown.width() == 640


def test_a_picture_without_words_stays_out_where_the_person_says_so(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    page.body.bench.choose_file = lambda _parent, _title, _pattern: a_picture(tmp_path)
    stage.press("Ctrl+Shift+P")
    stage.settle()

    stage.click("Leave it out")

    assert "![" not in body(page)
    assert stage.focus() is page.body.editor


def test_what_is_no_picture_is_said_in_the_words_of_the_desk(build_stage: StageBuilder, tmp_path: Path) -> None:
    broken = tmp_path / "Letter.png"
    broken.write_text("this is a letter")
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    page.body.bench.choose_file = lambda _parent, _title, _pattern: broken

    stage.click(tool(page, Act.PICTURE))
    stage.settle()

    assert "This file is not a picture that the desk can open." in stage.words()
    page.body.bench.choose_file = lambda _parent, _title, _pattern: a_picture(tmp_path)
    stage.click("Choose another")
    stage.settle()
    assert page.body.bench.picture_bar.isVisible()


def test_words_are_found_one_after_the_other(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")

    stage.press("Ctrl+F")
    stage.type("night")
    assert "1 of 2" in stage.words()
    stage.press("Return")
    assert "2 of 2" in stage.words()
    stage.press("Return")
    assert "1 of 2" in stage.words()
    stage.press("Shift+Return")
    assert "2 of 2" in stage.words()
    assert page.body.editor.textCursor().selectedText() == "night"
    stage.type("ly")
    assert "Not in this post" in stage.words()
    stage.press("Escape")
    assert stage.focus() is page.body.editor
    assert body(page) == "One night in a thousand.\n\nAnother night.\n"


def test_bold_in_the_title_changes_nothing(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+Home")
    stage.press("Up")

    stage.press("Ctrl+B")
    stage.type("!")
    stage.until(lambda: not page.saving.is_dirty)
    stage.settle()

    assert stage.desk.shelf.glance()[0].title == "Night!"
