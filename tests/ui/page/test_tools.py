"""Each tool is one step, shows whether it is on, and writes what both readers of Markdown understand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PageLook
from ceo_desk.ui.page.tools import PageTools, ToolState
from tests.ui.page.driver import find_misdrawn, type_letters


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def select(editor: PageEditor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


ONE = PageTools
LINKED, PICTURED = "[one](https://a.example/%C3%A9%20x) two\n", "one\n\n![an &#42;alt&#42;](p%20q.png)\n\ntwo\n"
CASES: list[tuple[str, tuple[int, int], Callable[[PageTools], object], str]] = [
    ("one two\n", (0, 3), ONE.toggle_bold, "**one** two\n"),
    ("**one** two\n", (0, 3), ONE.toggle_bold, "one two\n"),
    ("**one** two\n", (0, 7), ONE.toggle_bold, "**one two**\n"),
    ("one\n\n## two\n\n```\nx\n```\n", (0, 9), ONE.toggle_italic, "*one*\n\n## *two*\n\n```\nx\n```\n"),
    ("a ![b](c) d\n", (0, 5), ONE.toggle_bold, "**a ![b](c) d**\n"),
    ("one\n", (0, 0), ONE.cycle_heading, "## one\n"),
    ("## one\n", (0, 0), ONE.cycle_heading, "### one\n"),
    ("### one\n", (0, 0), ONE.cycle_heading, "one\n"),
    ("# one\n", (0, 0), ONE.cycle_heading, "one\n"),
    ("one\n\ntwo\n", (0, 7), lambda tools: tools.set_heading(3), "### one\n\n### two\n"),
    ("one\n\ntwo\n\n<hr>\n", (0, 8), ONE.toggle_list, "-   one\n-   two\n\n<hr>\n"),
    ("- one\n- two\n", (0, 5), ONE.toggle_list, "one\n\ntwo\n"),
    ("- one\n- two\n- three\n", (5, 5), ONE.toggle_list, "-   one\n\ntwo\n\n-   three\n"),
    ("- one\n\ntwo\n", (5, 5), ONE.toggle_list, "-   one\n-   two\n"),
    ("one\n\n- two\n", (0, 0), ONE.toggle_list, "-   one\n-   two\n"),
    ("## one\n", (0, 0), ONE.toggle_list, "-   one\n"),
    ("1. one\n2. two\n", (0, 0), ONE.toggle_list, "one\n\n1.  two\n"),
    ("1. one\n2. two\n3. three\n", (4, 4), ONE.toggle_list, "1.  one\n\ntwo\n\n2.  three\n"),
    ("one\n\ntwo\n", (0, 7), ONE.toggle_numbers, "1.  one\n2.  two\n"),
    ("1. one\n\ntwo\n", (5, 5), ONE.toggle_numbers, "1.  one\n2.  two\n"),
    ("- one\n- two\n", (0, 5), ONE.toggle_numbers, "1.  one\n2.  two\n"),
    ("- [x] one\n", (0, 0), ONE.toggle_numbers, "1.  [x] one\n"),
    ("1. one\n2. two\n", (0, 5), ONE.toggle_numbers, "one\n\ntwo\n"),
    ("one\n\ntwo\n", (0, 7), ONE.toggle_tasks, "-   [ ] one\n-   [ ] two\n"),
    ("- one\n- [x] two\n", (0, 5), ONE.toggle_tasks, "-   [ ] one\n-   [x] two\n"),
    ("1. one\n", (0, 0), ONE.toggle_tasks, "1.  [ ] one\n"),
    ("- [ ] one\n- [x] two\n", (0, 5), ONE.toggle_tasks, "one\n\ntwo\n"),
    ("- one\n\n  two\n", (0, 5), ONE.toggle_tasks, "-   [ ] one\n\n    two\n"),
    ("one two\n", (0, 3), ONE.toggle_strike, "~~one~~ two\n"),
    ("~~one~~ two\n", (0, 3), ONE.toggle_strike, "one two\n"),
    ("one two\n", (0, 3), ONE.toggle_code, "`one` two\n"),
    ("`one` two\n", (0, 3), ONE.toggle_code, "one two\n"),
    ("`one` two\n", (0, 7), ONE.toggle_code, "`one two`\n"),
    ("a ![b](c) d\n", (0, 5), ONE.toggle_code, "<code>a&#32;</code>![b](c)<code>&#32;d</code>\n"),
    ("**one** ~~two~~ `x` [y](/z)\n", (0, 11), ONE.clear_marks, "one two x y\n"),
    ("a **one** b\n", (3, 3), ONE.clear_marks, "a one b\n"),
    ("## one\n", (0, 0), ONE.make_plain, "one\n"),
    ("> - one\n> - two\n", (0, 5), ONE.make_plain, "one\n\ntwo\n"),
    ("1. one\n2. two\n3. three\n", (4, 4), ONE.make_plain, "1.  one\n\ntwo\n\n2.  three\n"),
    ("```\none\n```\n", (0, 0), ONE.make_plain, "one\n"),
    ("one\n", (0, 0), ONE.toggle_code_block, "```\none\n```\n"),
    ("**one**\n\n## two\n\nthree\n", (0, 7), ONE.toggle_code_block, "```\none\ntwo\n```\n\nthree\n"),
    ("```js\none\ntwo\n```\n", (0, 0), ONE.toggle_code_block, "one  \ntwo\n"),
    ("one ![b](c)\n", (0, 0), ONE.toggle_code_block, "one ![b](c)\n"),
    ("- one\n- two\n", (4, 4), ONE.nest, "-   one\n    -   two\n"),
    ("- one\n  - two\n", (4, 4), ONE.lift, "-   one\n-   two\n"),
    ("- [ ] one\n", (1, 1), ONE.toggle_done, "-   [x] one\n"),
    ("- [x] one\n\n  two\n", (5, 5), ONE.toggle_done, "-   [ ] one\n\n    two\n"),
    ("- one\n", (1, 1), ONE.toggle_done, "- one\n"),
    ("one\n", (1, 1), ONE.toggle_done, "one\n"),
    ("one\n\ntwo\n", (0, 7), ONE.toggle_quote, "> one\n>\n> two\n"),
    ("> one\n\ntwo\n", (4, 4), ONE.toggle_quote, "> one\n>\n> two\n"),
    ("> one\n>\n> two\n", (4, 4), ONE.toggle_quote, "> one\n\ntwo\n"),
    ("- one\n- two\n", (0, 0), ONE.toggle_quote, "> -   one\n\n-   two\n"),
    ("one two\n", (0, 3), lambda tools: tools.set_link("https://a.example/é x"), LINKED),
    ("[one](/x) two\n", (1, 1), lambda tools: tools.set_link("/y"), "[one](/y) two\n"),
    ("[o**n**e](/x) two\n", (1, 1), lambda tools: tools.set_link(""), "o**n**e two\n"),
    ("one\n", (3, 3), lambda tools: tools.set_link("/y"), "one[/y](/y)\n"),
    ("one\n", (0, 3), lambda tools: tools.set_link("javascript:x"), "one\n"),
    ("one\n\ntwo\n", (1, 1), lambda tools: tools.insert_picture("p q.png", "an *alt*\n"), PICTURED),
    ("", (0, 0), lambda tools: tools.insert_picture("p.png", ""), "![](p.png)\n"),
    ("```\nx\n```\n", (0, 0), lambda tools: tools.insert_picture("p.png", ""), "```\nx\n```\n\n![](p.png)\n"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "selected", "use", "after"), CASES)
def test_tools(
    editor: PageEditor, before: str, selected: tuple[int, int], use: Callable[[PageTools], object], after: str
) -> None:
    editor.set_markdown(before)
    select(editor, *selected)
    use(PageTools(editor))
    assert editor.markdown() == after
    assert find_misdrawn(editor) == []
    if before != after:
        editor.undo()
        assert editor.markdown() == before
        assert not editor.document().isUndoAvailable()
        editor.redo()
        assert editor.markdown() == after


PICTURES = [
    ("one\n\ntwo\n", 1, "one\n\n![](p.png)\n\nMine\n\ntwo\n"),
    ("one\n", 3, "one\n\n![](p.png)\n\nMine\n"),
    ("", 0, "![](p.png)\n\nMine\n"),
    ("- one\n", 2, "-   one\n\n    ![](p.png)\n\n    Mine\n"),
]


@pytest.mark.parametrize(("before", "place", "after"), PICTURES)
def test_one_writes_on_below_a_picture(editor: PageEditor, before: str, place: int, after: str) -> None:
    editor.set_markdown(before)
    select(editor, place, place)
    PageTools(editor).insert_picture("p.png", "")
    type_letters(editor, "Mine")

    assert editor.markdown() == after
    assert find_misdrawn(editor) == []


def test_an_empty_paragraph_below_a_picture_is_taken(editor: PageEditor) -> None:
    editor.set_markdown("one\n")
    select(editor, 3, 3)
    PageTools(editor).insert_picture("p.png", "")
    blocks = editor.document().blockCount()
    select(editor, 5, 5)
    PageTools(editor).insert_picture("q.png", "")
    type_letters(editor, "Mine")

    assert editor.markdown() == "one\n\n![](p.png)\n\n![](q.png)\n\nMine\n"
    assert editor.document().blockCount() == blocks + 1


@pytest.mark.parametrize("source", ["<hr>\n", "```\nx\n```\n", "***\n"])
def test_cards_and_code_take_no_shape_and_no_mark(editor: PageEditor, source: str) -> None:
    editor.set_markdown(source)
    editor.selectAll()
    tools = PageTools(editor)
    for use in (tools.toggle_numbers, tools.toggle_tasks, tools.toggle_strike, tools.toggle_code, tools.clear_marks):
        use()
        assert editor.markdown() == source
    for use in (tools.cycle_heading, tools.toggle_bold, tools.toggle_italic, tools.toggle_list, tools.toggle_quote):
        use()
        assert editor.markdown() == source
    tools.set_link("/x")
    assert editor.markdown() == source


def test_what_is_on_is_shown(editor: PageEditor) -> None:
    editor.set_markdown("## a\n\n**b *c***\n\n> - d [e](/f)\n")
    tools = PageTools(editor)
    select(editor, 0, 0)
    assert tools.state() == ToolState(heading=2)
    select(editor, 2, 5)
    assert tools.state() == ToolState(is_bold=True)
    select(editor, 4, 5)
    assert tools.state() == ToolState(is_bold=True, is_italic=True)
    select(editor, 9, 9)
    assert tools.state() == ToolState(is_list=True, is_quote=True, is_link=True)
    assert tools.link_at_caret() == "/f"
    select(editor, 6, 9)
    assert tools.link_at_caret() == ""


def test_a_mark_can_be_put_on_before_it_is_typed(editor: PageEditor) -> None:
    editor.set_markdown("a\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    tools = PageTools(editor)
    type_letters(editor, " ")
    tools.toggle_bold()
    assert tools.state().is_bold
    type_letters(editor, "b")
    tools.toggle_bold()
    tools.toggle_italic()
    type_letters(editor, " c")
    assert editor.markdown() == "a **b** *c*\n"


def test_pictures_and_cards_are_drawn(qapp: QApplication) -> None:
    asked: list[str] = []
    image = QImage(2000, 100, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)

    def find(address: str) -> QImage | None:
        asked.append(address)
        return image if address == "there.png" else None

    editor = PageEditor(PageLook().scaled(1.5), find)
    editor.resize(1200, 900)
    editor.set_markdown("![](there.png)\n\n![not](there-yet.png)\n\n<hr>\n\n***\n\n> said\n\n```\ncode\n```\n")
    editor.show()
    QApplication.processEvents()
    shot = editor.grab().toImage()
    reds = sum(shot.pixelColor(x, 20).name() == "#ff0000" for x in range(shot.width()))
    assert reds == pytest.approx(672 * 1.5, abs=5)
    assert sorted(set(asked)) == ["there-yet.png", "there.png"]
    count = len(asked)
    assert count == 2
    editor.forget_pictures()
    editor.grab()
    assert len(asked) == 4
