"""Gaps of a shape, such as [what happened]: marked on the page, selected by a press, filled one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextLine,
)

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.lists import shape_at

_GAP = re.compile(r"\[[^\[\]\n]{2,160}\]")
_KEEP = QTextCursor.MoveMode.KeepAnchor
LINE, RADIUS = 2, 4


class Gaps(PageHabit):
    """Is on where the text is a shape, or has a gap of several words (`is_on`): elsewhere brackets are just brackets.

    A press selects a gap; Tab goes to the next one, Shift+Tab to the one before; Enter keeps the words of the one that
    is selected.
    """

    def __init__(self, editor: PageEditor) -> None:
        self._editor = editor
        self.is_on = False

    def began(self) -> None:
        """Another text."""
        self.is_on = False

    def loaded(self) -> None:
        """A shape that was left half filled is still one."""
        block = self._editor.document().begin()
        while block.isValid() and not self.is_on:
            text = block.text()
            self.is_on = any(" " in text[start:end] for start, end in _gaps_in(block))
            block = block.next()

    def begin(self) -> None:
        """What stands on the page is a shape."""
        self.is_on = True
        self._editor.viewport().update()

    def wants_tab(self, *, onward: bool) -> bool:
        """While there is a gap left that way."""
        return self.is_on and self._next(is_back=not onward) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Tab, Shift+Tab, and Enter on a gap that is selected."""
        if not self.is_on:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return self._keep_words()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or held:
            return False
        is_back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return self.step(is_back=is_back)

    def step(self, *, is_back: bool = False) -> bool:
        """On to the next gap; False where there is none any more."""
        self._editor.load_all()
        found = self._next(is_back=is_back)
        if found is not None:
            self._select(*found)
        return found is not None

    def clicked(self, event: QMouseEvent) -> bool:
        """A press in a gap selects all of it; a second one puts the caret there."""
        if not self.is_on or event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return False
        block = self._editor.cursorForPosition(event.position().toPoint()).block()
        for start, end in _gaps_in(block):
            if any(part.contains(event.position()) for part in self._boxes(block, start, end)):
                chosen = self._editor.textCursor()
                gap = (block.position() + start, block.position() + end)
                if (chosen.selectionStart(), chosen.selectionEnd()) == gap:
                    return False
                self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
                self._select(*gap)
                return True
        return False

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """A dotted line below each gap in sight, and a tint over it."""
        if not self.is_on:
            return
        palette = self._editor.palette()
        tint = QColor(palette.color(QPalette.ColorRole.Link))
        line = QColor(tint)
        tint.setAlpha(28)
        block = self._editor.cursorForPosition(event.rect().topLeft()).block()
        while block.isValid() and self._top_of(block) <= event.rect().bottom():
            for start, end in _gaps_in(block):
                for part in self._boxes(block, start, end):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(tint)
                    painter.drawRoundedRect(part, RADIUS, RADIUS)
                    painter.fillRect(QRectF(part.left(), part.bottom() - LINE, part.width(), LINE), line)
            block = block.next()

    # ------------------------------------------------------------------ inside
    def _top_of(self, block: QTextBlock) -> float:
        box = self._editor.document().documentLayout().blockBoundingRect(block)
        return box.top() - self._editor.verticalScrollBar().value()

    def _boxes(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        """The boxes of some letters, one a line, in the viewport's places."""
        layout, top = block.layout(), self._top_of(block)
        left_edge = self._editor.document().documentLayout().blockBoundingRect(block).left()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x_of(line, first), _x_of(line, last)))
                yield QRectF(left_edge + left, top + line.y(), right - left, line.height())

    def _keep_words(self) -> bool:
        cursor = self._editor.textCursor()
        text = cursor.selectedText()
        if _GAP.fullmatch(text) is None:
            return False
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.beginEditBlock()
        for place in (end - 1, start):
            cursor.setPosition(place)
            cursor.deleteChar()
        cursor.endEditBlock()
        cursor.setPosition(end - 2)
        self._editor.setTextCursor(cursor)
        return True

    def _next(self, *, is_back: bool) -> tuple[int, int] | None:
        """The gap behind the caret, or before it; behind the last and before the first Tab leaves the page."""
        found, cursor = list(self._all()), self._editor.textCursor()
        if is_back:
            return next((gap for gap in reversed(found) if gap[1] <= cursor.selectionStart()), None)
        return next((gap for gap in found if gap[0] >= cursor.selectionEnd()), None)

    def _all(self) -> Iterator[tuple[int, int]]:
        block = self._editor.document().begin()
        while block.isValid():
            for start, end in _gaps_in(block):
                yield block.position() + start, block.position() + end
            block = block.next()

    def _select(self, start: int, end: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self._editor.setTextCursor(cursor)
        self._editor.viewport().update()


def _gaps_in(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Where gaps begin and end in a block, in Qt's places; none in code."""
    text = block.text()
    if "[" not in text or shape_at(block).kind == "code":
        return
    for match in _GAP.finditer(text):
        before = len(text[: match.start()].encode("utf-16-le")) // 2
        yield before, before + len(match[0].encode("utf-16-le")) // 2


def _x_of(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else cast("float", found))
