"""Quotation marks and dashes as the paragraph's language prints them, while one types. One undo gives the keys back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from ceo_desk.text.languages import guess, language_of
from ceo_desk.text.typography import may_change, typeset
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import CODE
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.lists import shape_at
from ceo_desk.ui.page.typing.autoshapes import before_caret, units_in

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOST_BLOCKS = 8
_ENOUGH_LETTERS = 1000


class Typesetting(PageHabit):
    """Asks `language` for the language of a text that tells none of its own, and `is_on` whether to do anything."""

    def __init__(self, editor: PageEditor, language: Callable[[], str], is_on: Callable[[], bool]) -> None:
        self._editor = editor
        self._language = language
        self._is_on = is_on

    def typed(self, text: str) -> None:
        """Sets what was typed right; what is dictated, or made of several keys, is right already."""
        cursor = self._editor.textCursor()
        if len(text) != 1 or shape_at(cursor.block()).kind == "code" or cursor.charFormat().boolProperty(CODE):
            return
        before = before_caret(self._editor)
        if not may_change(before[-2:]) or not self._is_on():
            return
        change = typeset(before, language_of(nearby(cursor.block()), self._language()))
        if change is None:
            return
        end = cursor.position()
        start = end - units_in(before[-change.take :])
        letters = cursor.charFormat()
        cursor.beginEditBlock()
        cursor.insertText(change.put, letters)
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.removeSelectedText()
        cursor.setPosition(start + units_in(change.put))
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)


def nearby(block: QTextBlock) -> str:
    """The words of a paragraph; with those above where it alone does not tell its language."""
    words = block.text()
    for _ in range(_MOST_BLOCKS):
        if len(words) > _ENOUGH_LETTERS or guess(words) is not None:
            break
        block = block.previous()
        if not block.isValid():
            break
        if shape_at(block).kind != "code":
            words = f"{block.text()} {words}"
    return words
