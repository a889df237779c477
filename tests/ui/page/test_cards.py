"""Locked cards: what they say, and their source changed as letters."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.card_words import describe, kept_words
from ceo_desk.ui.page.cards import is_closed, picked_source, write_card
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card
from tests.ui.page.driver import find_misdrawn

TABLE = "| Name | Nights |\n|---|---|\n| *Amara* | 14 |\n| Luis | 3 |"


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


@pytest.mark.parametrize(
    ("source", "title", "words"),
    [
        (TABLE, "A table: Name, Nights (2 rows)", ""),
        ("|  |\n|---|\n| |\n| |", "A table (2 rows)", ""),
        (
            "|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2||4|5|\n|6|7|8|9|10|",
            "A table: a, b, c, d, e (2 rows)",
            "1 · 2 · 4 · 5\n6 · 7 · 8 · 9 · 10",
        ),
        ('<iframe src="https://www.youtube.com/embed/x"></iframe>', "A video from youtube.com", ""),
        ('<div><embed src="https://maps.example/x"></div>', "A window to maps.example", ""),
        ("<iframe srcdoc='<p>a'></iframe>", "A window to another page", ""),
        ("<iframe src='https://[x'></iframe>", "A window to another page", ""),
        ("<div><video src=a.mp4></video></div>\n", "A video from your website", ""),
        ("<div>\n<audio src=a.mp3></audio>\n</div>", "A recording from your website", ""),
        ("<form><input></form>", "A form from your website", ""),
        (
            "<script>alert(1)</script>",
            "A script from your website: readers don't see it, it works in their browser",
            "",
        ),
        ("<style>p {}</style>", "Rules for how this post looks on your website", ""),
        ("<table><tr><td>a</table>", "A table from your website", ""),
        ("<!-- ask Jonas -->", "A note that readers don't see", "ask Jonas"),
        ("<!--more-->", "Here your website cuts the post and offers to read on", ""),
        ("<!-- wp:latest-posts /-->", kept_words(), ""),
        ('<div class="x"><p>Book <b>now</b></p></div>', kept_words(), "Book now"),
        ("<div>" + "long " * 100 + "</div>", kept_words(), ("long " * 56).strip() + " …"),
        ("a[^1] *b*", "Words with a footnote, kept as they are", "a[1] b\n[1] a note"),
        ("a <u>b</u>", "Words with something from your website in them, kept as they are", "a b"),
        ("> a\n>\n> <hr>", "A quote that this desk keeps as it is", "a"),
        ("- a\n- b<kbd>c</kbd>", "A list that this desk keeps as it is", "a\nbc"),
        ("```\na\n```", "Code that this desk keeps as it is", "a\n"),
        ("***", kept_words(), ""),
        ("a\n\nb", kept_words(), "a\n\nb"),
    ],
)
def test_a_card_says_what_it_is(source: str, title: str, words: str) -> None:
    said = describe(source, "[^1]: a note")
    assert said.title == title
    assert said.words == words


def test_a_small_table_shows_its_rows() -> None:
    assert describe(TABLE).rows == (("Name", "Nights"), ("Amara", "14"), ("Luis", "3"))


def hold_card(editor: PageEditor, number: int = 1) -> QTextCursor:
    cursor = QTextCursor(editor.document().findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def cards(editor: PageEditor) -> list[str]:
    return [entry.content.source for entry in editor.entries() if isinstance(entry.content, Card)]


@pytest.mark.parametrize(
    ("written", "body", "kept"),
    [
        ("| a |\n|---|\n|1|\n", "| a |\n|---|\n|1|", ["| a |\n|---|\n|1|"]),
        ("Now *plain* [a]", "Now *plain* [a](/b)", []),
        ("# H\n\n- i\n- j\n\n<hr>", "# H\n\n-   i\n-   j\n\n<hr>", ["<hr>"]),
        ("w[^n]\n\n[^n]: note", "w[^n]\n\n[^n]: note", ["w[^n]\n\n[^n]: note"]),
        ("| a |\n|---|\n\nwords", "| a |\n|---|\n\nwords", ["| a |\n|---|"]),
    ],
)
def test_what_is_written_is_read_again(editor: PageEditor, written: str, body: str, kept: list[str]) -> None:
    source = f"before\n\n{TABLE}\n\nbehind\n\n[a]: /b\n"
    editor.set_markdown(source)
    cursor = hold_card(editor)
    assert picked_source(cursor) == TABLE
    assert is_closed(written)
    write_card(editor, cursor, written, editor.definitions)
    assert editor.markdown() == f"before\n\n{body}\n\nbehind\n\n[a]: /b\n"
    assert cards(editor) == kept
    assert find_misdrawn(editor) == []
    editor.undo()
    assert editor.markdown() == source


def test_the_same_letters_change_nothing_and_none_take_it_out(editor: PageEditor) -> None:
    editor.set_markdown(f"before\n\n{TABLE}\n\nbehind\n")
    write_card(editor, hold_card(editor), TABLE + "\n", "")
    assert not editor.document().isUndoAvailable()
    write_card(editor, hold_card(editor), " \n", "")
    assert editor.markdown() == "before\n\nbehind\n"


def test_a_text_keeps_its_kind_of_line_ends(editor: PageEditor) -> None:
    source = f"before\n\n{TABLE}\n\nbehind\n".replace("\n", "\r\n")
    editor.set_markdown(source)
    write_card(editor, hold_card(editor), "<div>\na\n</div>\n\n- b\n- c", "")
    assert editor.markdown() == "before\r\n\r\n<div>\r\na\r\n</div>\r\n\r\n-   b\r\n-   c\r\n\r\nbehind\r\n"


@pytest.mark.parametrize("source", ["<!-- never closed", "<script>", "```\ncode", "<pre>\n\na", "<![CDATA["])
def test_what_never_ends_is_known(source: str) -> None:
    assert not is_closed(source)
