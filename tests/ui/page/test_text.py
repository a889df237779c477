"""A text that nobody touched is the same bytes; what is touched says what the page shows."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.text.counting import words
from ceo_desk.text.document import Paragraph
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card, Entry, Shape, can_be_shown
from ceo_desk.ui.page.source.text import PageText
from tests.text.corpus import EXAMPLES
from tests.ui.page.driver import type_letters

ROOT = Path(__file__).parents[3]
SHIPPED = sorted([*(ROOT / "resources" / "practice").rglob("*.md"), *(ROOT / "drafts").glob("*.md")])
ODD = (
    "",
    "\n\n\n",
    "no last line end",
    "\ufeff# With a mark\r\n\r\nand *their*\r\nline ends",
    "old\r\rmacs\r",
    "a\u2029b\n\nc\n",
    "a \ufdd0 b\n\nc\n",
    "a\u2028b\n\nc \ufffc d\n",
    "ends in a wide blank\u00a0\n\nnext\n",
    "```\n\n```\n\n```\n```\n",
    "> [a]: /x\n\n[a]\n",
    "```\nnever closed\n\n\n",
    "<!-- -->\n",
    "- a\n\n<!-- -->\n\n- b\n",
    "text  \n\n***\n   \nmore\t\n",
)


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def hello(unit: int = -1) -> Entry:
    paragraph = read("Hello *you*").blocks[0]
    assert isinstance(paragraph, Paragraph)
    return Entry(Shape(unit=unit), paragraph.runs)


def open_text(source: str) -> tuple[PageText, list[Entry]]:
    text = PageText(source, count(1))
    return text, [entry for unit in text.units for entry in unit.entries]


def test_what_nobody_touched_is_the_same_bytes(editor: PageEditor) -> None:
    shipped = [path.read_text(encoding="utf-8") for path in SHIPPED]
    assert len(shipped) >= 7
    for source in (*(text for _, text in EXAMPLES), *shipped, *ODD, "\n".join(text for _, text in EXAMPLES)):
        editor.set_markdown(source)
        assert editor.markdown() == source


def test_a_key_changes_its_own_unit_and_no_other(editor: PageEditor) -> None:
    for path in SHIPPED:
        source = path.read_text(encoding="utf-8")
        editor.set_markdown(source)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        type_letters(editor, "x")
        start, end = source.rstrip().rsplit("\n\n", 1)
        assert editor.markdown().startswith(start + "\n\n")
        assert editor.markdown().endswith("x\n")
        assert editor.markdown().count("\n\n") == source.count("\n\n"), end


@pytest.mark.parametrize(("section", "source"), EXAMPLES)
def test_everything_written_anew_says_the_same(section: str, source: str) -> None:
    text, entries = open_text(source)
    anew = [
        entry if isinstance(entry.content, Card) else replace(entry, shape=entry.shape._replace(unit=-1))
        for entry in entries
    ]
    meant = tuple(block for unit in text.units for block in unit.blocks)
    assert normal_blocks(read(text.markdown(anew)).blocks) == meant, section


@pytest.mark.parametrize(("section", "source"), EXAMPLES)
def test_new_words_at_the_ends_leave_all_else_as_it_is(section: str, source: str) -> None:
    text, entries = open_text(source)
    first = text.markdown([hello(), *entries])
    last = text.markdown([*entries, hello()])
    for unit in text.units:
        if section != "fenced code" or "never closed" not in unit.source:
            assert unit.source in first
            assert unit.source in last
    for line in source.splitlines():
        assert line.strip() in first or "never closed" in source
    assert first.endswith("\n")
    assert last.endswith("\n")


def test_definitions_stay_when_all_else_goes() -> None:
    text, entries = open_text("one [a]\n\n[a]: /x\n\ntwo[^1]\n\n[^1]: note\n")
    assert text.markdown([]) == "[a]: /x\n\n[^1]: note\n"
    assert text.markdown(entries[1:]) == "[a]: /x\n\ntwo[^1]\n\n[^1]: note\n"
    assert text.markdown([hello()]) == "Hello *you*\n\n[a]: /x\n\n[^1]: note\n"
    assert text.markdown([*entries, hello()]) == "one [a]\n\n[a]: /x\n\ntwo[^1]\n\nHello *you*\n\n[^1]: note\n"


def test_units_can_move_and_stand_twice() -> None:
    text, (one, two, three) = open_text("*  one*\n\n__two__ \n***\n")
    assert text.markdown([two, one, two, three]) == "__two__\n\n*  one*\n\n__two__ \n***\n"
    assert text.markdown([three]) == "***\n"
    assert text.markdown([one, three]) == "*  one*\n\n***\n"


def test_the_kind_of_line_end_and_the_mark_stay() -> None:
    text, entries = open_text("\ufeffone\r\n\r\n> two\r\nlines")
    assert text.markdown([*entries, hello()]) == "\ufeffone\r\n\r\n> two\r\nlines\r\n\r\nHello *you*"
    assert text.markdown([]) == "\ufeff"


def test_a_first_word_ends_with_a_line_end() -> None:
    for source, expected in (("", "Hello *you*\n"), ("\n\n", "Hello *you*\n\n"), ("<!-- -->\n", None)):
        text, _ = open_text(source)
        assert text.markdown([]) == source
        assert text.markdown([hello()]) == (expected or "Hello *you*\n\n<!-- -->\n")


def test_lists_that_meet_are_kept_apart() -> None:
    text, entries = open_text("* a\n\ntext\n\n* b\n")
    assert text.markdown([entries[0], entries[2]]) == "* a\n\n<!-- -->\n\n* b\n"


def test_code_by_indentation_behind_a_new_list_becomes_a_fence() -> None:
    text, entries = open_text("*text*\n\n    code\n\n*more*\n")
    listed, others = open_text("- item\n")
    moved = replace(others[0], shape=others[0].shape._replace(unit=-1))
    assert text.markdown([moved, *entries[1:]]) == "-   item\n\n```\ncode\n```\n\n*more*\n"
    assert listed.markdown(others) == "- item\n"


def test_a_definition_inside_of_a_quote_is_missed_when_it_goes() -> None:
    text, entries = open_text("> [a]: /x\n> said\n\nsee [a]\n")
    assert text.markdown(entries[1:]) == "see [a](/x)\n"


def test_what_never_ends_changes_nothing_before_it() -> None:
    text, entries = open_text("*  one*\n\n<script>\nlet x;\n")
    assert isinstance(entries[1].content, Card)
    assert text.markdown([*entries, hello()]) == "*  one*\n\n<script>\nlet x;\n\nHello *you*\n"


def test_what_the_page_can_not_show_is_a_card(editor: PageEditor) -> None:
    sources = (
        "| a |\n| - |\n",
        "<div>\nx\n</div>\n",
        "a[^1]\n\n[^1]: b\n",
        "a <b>b</b>\n",
        "#\n",
        "- <div>\n",
        "a\u2028b",
    )
    for source in sources:
        text, entries = open_text(source)
        if all(map(can_be_shown, text.units[0].blocks)) and text.units[0].blocks:
            editor.set_markdown(source)  # only the document tells
            assert editor.document().firstBlock().text() == "\ufffc"
        else:
            assert isinstance(entries[0].content, Card), source
    editor.set_markdown("a\u2029b\n\n*c*\n")
    assert editor.document().blockCount() == 2
    assert editor.document().lastBlock().text() == "c"


def test_words_are_counted_as_everywhere(editor: PageEditor) -> None:
    for _, source in (*EXAMPLES, *((path.name, path.read_text(encoding="utf-8")) for path in SHIPPED)):
        editor.set_markdown(source)
        assert editor.words() == words(source), source
    editor.set_markdown("one two[^1]\n\nthree\n\n[^1]: four five\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_letters(editor, " six")
    assert editor.words() == 6 == words(editor.markdown())


def test_new_words_before_a_definition_at_the_top_do_not_run_into_it() -> None:
    for source in ("[a]: /never-used\r\n\r\nAfter.\r\n", "[a]: /never-used\nAfter.\n", "\n[^1]: note\n\nAfter[^1].\n"):
        text, entries = open_text(source)
        markdown = text.markdown([hello(), *entries])
        assert normal_blocks(read(markdown).blocks) == normal_blocks(
            (*read("Hello *you*").blocks, *read(source).blocks)
        ), markdown
        for line in text.definitions.splitlines():
            assert line in markdown.splitlines()
