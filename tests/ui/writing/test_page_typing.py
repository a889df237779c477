"""Typing on a post in the real window: keys, marks, quotation marks, links."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import TYPOGRAPHY
from ceo_desk.ui.actions import Act, key_text, keys
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.view import SettingsView
from ceo_desk.ui.writing.view import PageView
from tests.ui.page.driver import type_letters
from tests.ui.stage import CLARA, StageBuilder
from tests.ui.writing.pages import body, open_page

WORDS = "It was the night that we had.\n"


def a_draft(desk: Desk) -> None:
    desk.writing.begin(Changes(title="Night", body=WORDS), actor=CLARA)


def test_marks_quotes_and_dashes(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    stage.press("Return")
    type_letters(page.body.editor, '- He said "it\'s done" -- and left...')
    assert body(page) == f"{WORDS}\n-   He said “it’s done” – and left…\n"
    stage.press("Ctrl+Z")
    assert body(page).endswith("left...\n")


def test_quotes_stay_as_typed_where_it_is_switched_off(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    screen = stage.go(Place.SETTINGS)
    assert isinstance(screen, SettingsView)
    stage.settle()
    assert screen.writing.typography.isChecked()
    stage.click(screen.writing.typography)
    stage.settle()
    assert stage.desk.settings.get(TYPOGRAPHY) is False
    page = open_page(stage, "Ctrl+End")
    type_letters(page.body.editor, ' "so"...')
    assert body(page) == WORDS.replace("had.", 'had. "so"...')


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (Act.NUMBERS, "1.  It was the night that we had.\n"),
        (Act.TASKS, "-   [ ] It was the night that we had.\n"),
        (Act.CODE_BLOCK, "```\nIt was the night that we had.\n```\n"),
        (Act.STRIKE, "~~It was the night that we had.~~\n"),
        (Act.CODE, "`It was the night that we had.`\n"),
    ],
)
def test_keys_for_what_has_no_button(build_stage: StageBuilder, act: Act, expected: str) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    if act in (Act.STRIKE, Act.CODE):
        stage.press("Ctrl+A")
    stage.press(keys()[act].keys)
    assert body(page) == expected
    stage.press(keys()[Act.CLEAR if act in (Act.STRIKE, Act.CODE) else Act.PLAIN].keys)
    assert body(page) == WORDS


def test_items_nest_and_are_ticked_by_keys(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    stage.press(keys()[Act.TASKS].keys)
    stage.press("Return")
    type_letters(page.body.editor, "And more")
    first = "-   [ ] It was the night that we had.\n"
    for key, nested in (("Tab", True), ("Shift+Tab", False), ("Ctrl+]", True), ("Ctrl+[", False)):
        stage.press(key)
        assert body(page) == first + ("    " if nested else "") + "-   [ ] And more\n", key
        assert stage.focus() is page.body.editor
    stage.press(keys()[Act.TICK].keys)
    assert body(page) == f"{first}-   [x] And more\n"
    assert page.body.bench.tools.state().is_list
    stage.press("Ctrl+Shift+L")
    assert body(page) == f"{first}\nAnd more\n"


def test_every_key_of_the_page_is_in_the_list_of_keys(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    open_page(stage, "Ctrl+End")
    stage.press("F1")
    words = stage.words()
    for act in (Act.NUMBERS, Act.TASKS, Act.TICK, Act.NEST, Act.LIFT, Act.STRIKE, Act.CODE, Act.CODE_BLOCK, Act.CLEAR):
        assert keys()[act].name in words
        assert key_text(act) in words
    given = [key.keys for key in keys().values()]
    assert len(given) == len(set(given))


# ------------------------------------------------------------------ links


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://", "http:///x", "a b.example"]
)
def test_bad_addresses_are_told_in_words(build_stage: StageBuilder, address: str) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    stage.press("Ctrl+A")
    stage.press("Ctrl+K")
    bar = page.body.bench.link_bar
    bar.address.set_text(address)
    stage.press("Return")
    assert body(page) == WORDS
    assert bar.isVisible()
    assert "A link can't go there. Most begin with https://" in stage.words()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("a.example/b", "https://a.example/b"),
        ("clara@a.example", "mailto:clara@a.example"),
        ("/about", "/about"),
        ("#more", "#more"),
        ("http://localhost:8080/x", "http://localhost:8080/x"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
    ],
)
def test_good_addresses_are_taken(build_stage: StageBuilder, address: str, expected: str) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    stage.press("Ctrl+A")
    stage.press("Ctrl+K")
    page.body.bench.link_bar.address.set_text(address)
    stage.press("Return")
    assert body(page) == f"[{WORDS.strip()}]({expected})\n"


def paste(page: PageView, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.body.editor.insertFromMimeData(data)
    QApplication.processEvents()


def test_an_address_that_is_pasted_over_words_links_them(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    editor = page.body.editor
    stage.press("Ctrl+Home")
    editor.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    paste(page, " https://a.example/b?c=d \n")
    assert body(page).startswith("[It](https://a.example/b?c=d) was")
    editor.undo()
    assert body(page) == WORDS
    editor.moveCursor(QTextCursor.MoveOperation.End)
    paste(page, "https://a.example")
    assert body(page).endswith("had.[https://a.example](https://a.example)\n")


@pytest.mark.parametrize(
    "text", ["two https://a.example", "javascript:x", "file:///a", "https://", "a.example", "ftp://a.example/b"]
)
def test_other_words_are_pasted_as_words(build_stage: StageBuilder, text: str) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage, "Ctrl+End")
    stage.press("Ctrl+A")
    paste(page, text)
    assert page.body.editor.document().firstBlock().text() == text
    assert "](" not in body(page)
