"""What marks become that a person types at the start of a paragraph, or round some words. One undo gives them back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from ceo_desk.text.document import Marks, Rule
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Container, ContainerKind, Entry, ItemStart, Shape, is_item_start
from ceo_desk.ui.page.formats import CODE, letter_format, marks_of
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.letters import selected_letters
from ceo_desk.ui.page.lists import list_beside, next_number, settle, shape_at
from ceo_desk.ui.page.loading import PageWriter

_KEEP = QTextCursor.MoveMode.KeepAnchor
_BULLET, _NUMBER = re.compile(r"[-*+]"), re.compile(r"(\d{1,3})[.)]")
_QUOTE, _HEADING, _BOX = re.compile(">"), re.compile("#{1,3}"), re.compile(r"\[([ xX]?)\]")
_FENCE, _RULE = re.compile(r"```([\w+#.-]*)"), re.compile(r"-{3,}|\*{3,}|_{3,}")
_ROUND: tuple[tuple[str, re.Pattern[str], Callable[[Marks], Marks], bool], ...] = (
    ("`", re.compile(r"(?<![`\\])`(?=\S)([^`\u2028\ufffc]+)(?<=\S)`$"), lambda marks: marks, True),
    (
        "**",
        re.compile(r"(?<![*\\\w])\*\*(?=\S)([^*\u2028]+)(?<=\S)\*\*$"),
        lambda marks: replace(marks, bold=True),
        False,
    ),
    (
        "~~",
        re.compile(r"(?<![~\\\w])~~(?=\S)([^~\u2028]+)(?<=\S)~~$"),
        lambda marks: replace(marks, strike=True),
        False,
    ),
)


class Autoshapes(PageHabit):
    """Lists, quotes, headings, code and rules out of the marks that stand for them in Markdown."""

    def __init__(self, editor: PageEditor) -> None:
        self._editor = editor
        self._made_at = -1

    def began(self) -> None:
        """Nothing of the last text is remembered."""
        self._made_at = -1

    def press(self, event: QKeyEvent) -> bool:
        """Enter behind ``` or ---; Backspace right behind a change gives the typed marks back."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or self._editor.textCursor().hasSelection():
            return False
        if event.key() == Qt.Key.Key_Backspace and self._made_at == self._editor.document().revision():
            self._made_at = -1
            self._editor.undo()
            return True
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter()

    def typed(self, text: str) -> None:
        """A blank ends a mark at the start of a paragraph; a mark's second half ends it round words."""
        if text == " ":
            self._blank()
        elif text in ("`", "*", "~"):
            self._mark()

    def _blank(self) -> None:
        before = before_caret(self._editor)
        marker = before.removesuffix(" ")
        if marker == before or len(marker) > 40 or not self._is_plain(len(marker) + 1):
            return
        block = self._editor.textCursor().block()
        wanted = _wanted(marker, block, self._editor)
        if wanted is not None:
            self._change(lambda writer, cursor: _become(writer, cursor, wanted))

    def _enter(self) -> bool:
        cursor = self._editor.textCursor()
        marker = before_caret(self._editor)
        if not cursor.atBlockEnd() or len(marker) > 40 or not self._is_plain(1):
            return False
        shape = shape_at(cursor.block())
        if shape.kind != "p" or any(container.kind != "q" for container in shape.path):
            return False
        if match := _FENCE.fullmatch(marker):
            code = shape._replace(kind="code", info=match[1])
            self._change(lambda writer, cursor: _become(writer, cursor, code))
        elif _RULE.fullmatch(marker):
            self._change(_draw_rule)
        else:
            return False
        return True

    def _is_plain(self, letters: int) -> bool:
        """Whether what was typed last is neither code nor part of a link."""
        found = self._editor.textCursor().charFormat()
        return letters == 0 or not (found.boolProperty(CODE) or found.isAnchor())

    def _change(self, change: Callable[[PageWriter, QTextCursor], None]) -> None:
        self._editor.act(change)
        self._made_at = self._editor.document().revision()

    def _mark(self) -> None:
        cursor, before = self._editor.textCursor(), before_caret(self._editor)
        if shape_at(cursor.block()).kind == "code" or cursor.charFormat().boolProperty(CODE):
            return
        for mark, pattern, change, is_code in _ROUND:
            match = pattern.search(before)
            if match is not None:
                outer = marks_of(cursor.charFormat())
                self._wear(len(mark), units_in(match[1]), change, is_code=is_code)
                self._write_on(outer)
                return

    def _wear(self, mark: int, words: int, change: Callable[[Marks], Marks], *, is_code: bool) -> None:
        cursor = self._editor.textCursor()
        shape, look = shape_at(cursor.block()), self._editor.look
        end = cursor.position()
        cursor.beginEditBlock()
        _take(cursor, end - mark, end)
        first, last = end - 2 * mark - words + mark, end - mark
        inside = QTextCursor(cursor)
        inside.setPosition(first)
        inside.setPosition(last, _KEEP)
        for start, behind, letters, _ in list(selected_letters(inside)):
            is_now = is_code or letters.boolProperty(CODE)
            inside.setPosition(start)
            inside.setPosition(behind, _KEEP)
            inside.setCharFormat(
                letter_format(shape.kind, shape.level, change(marks_of(letters)), look, is_code=is_now)
            )
        _take(cursor, first - mark, first)
        cursor.setPosition(last - mark)
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)

    def _write_on(self, marks: Marks) -> None:
        """What is typed next wears what stood before the mark."""
        shape = shape_at(self._editor.textCursor().block())
        self._editor.setCurrentCharFormat(letter_format(shape.kind, shape.level, marks, self._editor.look))


def before_caret(editor: PageEditor) -> str:
    """The letters of the paragraph before the caret."""
    cursor = editor.textCursor()
    end = cursor.position()
    cursor.setPosition(cursor.block().position())
    cursor.setPosition(end, _KEEP)
    return cursor.selectedText()


def units_in(text: str) -> int:
    """How many places a text takes in Qt's counting."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _wanted(marker: str, block: QTextBlock, editor: PageEditor) -> Shape | None:
    """What a paragraph becomes that begins with a marker and a blank; None where it stays."""
    shape = shape_at(block)
    if shape.kind != "p":
        return None
    if match := _BOX.fullmatch(marker):
        return _task(shape, block, editor, is_done=match[1] in ("x", "X"))
    if is_item_start(shape):
        return None
    if _BULLET.fullmatch(marker):
        return _item(shape, _list("ul", block, editor))
    if match := _NUMBER.fullmatch(marker):
        return _item(shape, _numbered(int(match[1]), block, editor))
    if any(container.kind != "q" for container in shape.path):
        return None
    if _QUOTE.fullmatch(marker):
        quote = list_beside(block.previous(), block.next(), shape.path, "q") or Container("q", next(editor.numbers))
        return shape._replace(path=(*shape.path, quote))
    if _HEADING.fullmatch(marker):
        return shape._replace(kind="h", level=max(len(marker), 2))
    match = _FENCE.fullmatch(marker)
    return shape._replace(kind="code", info=match[1]) if match else None


def _task(shape: Shape, block: QTextBlock, editor: PageEditor, *, is_done: bool) -> Shape | None:
    if not is_item_start(shape):
        return _item(shape, _list("ul", block, editor), is_done=is_done)
    last = shape.starts[-1]
    return shape._replace(starts=(*shape.starts[:-1], last._replace(is_done=is_done))) if last.is_done is None else None


def _item(shape: Shape, container: Container, *, is_done: bool | None = None) -> Shape:
    starts = (*shape.starts, ItemStart(len(shape.path), is_done))
    return shape._replace(path=(*shape.path, container), starts=starts)


def _list(kind: ContainerKind, block: QTextBlock, editor: PageEditor) -> Container:
    beside = list_beside(block.previous(), block.next(), shape_at(block).path, kind)
    return beside or Container(kind, next(editor.numbers))


def _numbered(number: int, block: QTextBlock, editor: PageEditor) -> Container:
    """The list above where the number is its next one, the list below where it is its first, else a new one."""
    outer = shape_at(block).path
    nowhere = QTextBlock()
    above = list_beside(block.previous(), nowhere, outer, "ol")
    if above is not None and next_number(block.previous(), len(outer)) == number:
        return above
    below = list_beside(nowhere, block.next(), outer, "ol")
    if below is not None and below.start == number:
        return below
    return Container("ol", next(editor.numbers), start=number)


def _become(writer: PageWriter, cursor: QTextCursor, shape: Shape) -> None:
    """Gives the block its shape, and takes away what stands before the cursor."""
    end = cursor.position()
    cursor.beginEditBlock()
    writer.set_shape(cursor, shape)
    writer.mend(cursor.block())
    settle(writer, cursor.block().next())
    _take(cursor, cursor.block().position(), end)
    cursor.endEditBlock()


def _draw_rule(writer: PageWriter, cursor: QTextCursor) -> None:
    block = cursor.block()
    shape = shape_at(block)
    cursor.beginEditBlock()
    _take(cursor, block.position(), cursor.position())
    writer.write_content(cursor, Entry(shape, Rule()))
    below = block.next()
    if below.isValid() and below.length() == 1 and shape_at(below).kind == "p" and shape_at(below).path == shape.path:
        cursor.setPosition(below.position())
    else:
        writer.new_block(cursor, shape._replace(starts=()))
    cursor.endEditBlock()


def _take(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    cursor.removeSelectedText()
