"""Words found on a page: lit where they are seen, counted in pieces, replaced in one step."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QLineF, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QTextBlock, QTextCursor

from ceo_desk.text.finding import pattern_of, places_of
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.loading import PageWriter
from ceo_desk.ui.page.passages import qt_place, seen_blocks
from ceo_desk.ui.page.replacing import replace_stretch
from ceo_desk.ui.page.spelling.waves import stretches

REST_MILLISECONDS = 250
_PIECE = 300
"""How many blocks are counted in one go."""
_ABOVE = 1.2
"""How high the light is, in parts of the letters' size; it leaves the letters as dark, or as light, as they are."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


class PageFinder(QObject, PageHabit):
    """Finds on one page. `counted` when `total` and `current` are known, or are to be counted anew (`total` −1)."""

    counted = Signal()

    def __init__(self, editor: PageEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._pattern: re.Pattern[str] | None = None
        self.total, self.current = -1, 0
        self._at = self._sum = self._before = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._begin_count)
        self._piece = QTimer(self, singleShot=True, interval=0)
        self._piece.timeout.connect(self._count_piece)
        editor.edited.connect(self._on_edited)

    def look_for(self, wanted: str, *, whole_words: bool = False) -> None:
        """Words to light; "" ends it."""
        self._editor.load_all()
        self._pattern = pattern_of(wanted, whole_words=whole_words) if wanted else None
        self._on_edited()
        self._editor.viewport().update()

    def began(self) -> None:
        """Another text stands on the page."""
        self._on_edited()

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Lights what is found, with a line under it; the one that is selected looks selected."""
        if self._pattern is None:
            return
        look, scrolled = self._editor.look, self._editor.verticalScrollBar().value()
        palette = self._editor.palette()
        line = QPen(palette.color(QPalette.ColorRole.Text), max(look.size / 10, 1))
        is_dark = (
            palette.color(QPalette.ColorRole.Base).lightness() < palette.color(QPalette.ColorRole.Text).lightness()
        )
        modes = QPainter.CompositionMode
        for block in seen_blocks(self._editor, event.rect()):
            for start, end in self._places(block):
                for left, right, y in stretches(look, block, start, end):
                    y -= scrolled
                    painter.setCompositionMode(
                        modes.CompositionMode_Screen if is_dark else modes.CompositionMode_Multiply
                    )
                    place = QRectF(left, y - look.size * _ABOVE, right - left, look.size * _ABOVE)
                    painter.fillRect(place, palette.color(QPalette.ColorRole.Highlight))
                    painter.setCompositionMode(modes.CompositionMode_SourceOver)
                    painter.setPen(line)
                    painter.drawLine(QLineF(left, y, right, y))

    def seek(self, *, is_back: bool = False) -> bool | None:
        """Selects the next place. True: it is further on; False: it began anew at the other end; None: nowhere."""
        if self._pattern is None:
            return None
        cursor = self._editor.textCursor()
        edge = cursor.selectionStart() if is_back else cursor.selectionEnd()
        for block, is_further in _round_trip(self._editor.document().findBlock(edge), is_back=is_back):
            places = [(block.position() + start, block.position() + end) for start, end in self._places(block)]
            for start, end in reversed(places) if is_back else places:
                is_ahead = end <= edge if is_back else start >= edge
                if is_further is None and not is_ahead:
                    continue
                self._select(start, end, is_back=is_back)
                return is_further is None or is_further
        return None

    def replace(self, by: str) -> bool:
        """Replaces the place that is selected; False where none is."""
        cursor = self._editor.textCursor()
        block = self._editor.document().findBlock(cursor.selectionStart())
        chosen = (cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position())
        if chosen not in self._places(block):
            return False
        start, end = cursor.selectionStart(), cursor.selectionEnd()

        def change(_: PageWriter, edit: QTextCursor) -> None:
            edit.beginEditBlock()
            replace_stretch(edit, start, end, by)
            edit.endEditBlock()

        self._editor.act(change)
        return True

    def replace_all(self, by: str) -> int:
        """Replaces every place, as one step to undo; how many there were."""
        found: list[tuple[int, int]] = []
        block = self._editor.document().lastBlock()
        while block.isValid() and self._pattern is not None:
            at = block.position()
            found.extend((at + start, at + end) for start, end in reversed(self._places(block)))
            block = block.previous()

        def change(_: PageWriter, edit: QTextCursor) -> None:
            place = QTextCursor(edit)
            place.beginEditBlock()
            for start, end in found:
                replace_stretch(place, start, end, by)
            place.endEditBlock()
            edit.clearSelection()

        if found:
            self._editor.act(change)
        return len(found)

    # ------------------------------------------------------------------ inside
    def _places(self, block: QTextBlock) -> list[tuple[int, int]]:
        """Where the words stand in a block, as Qt counts."""
        text = block.text()
        if self._pattern is None:
            return []
        return [(qt_place(text, start), qt_place(text, end)) for start, end in places_of(self._pattern, text)]

    def _select(self, start: int, end: int, *, is_back: bool) -> None:
        if self.total > 0 and self.current > 0:
            self.current = (self.current - (2 if is_back else 0)) % self.total + 1
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self._editor.setTextCursor(cursor)
        if self._editor.document().blockCount() <= _PIECE:
            self._begin_count()
        elif not self._rest.isActive():
            self._rest.start()

    def _on_edited(self) -> None:
        self._piece.stop()
        self.total = -1
        if self._pattern is not None:
            self._rest.start()

    def _begin_count(self) -> None:
        self._rest.stop()
        self._at = self._sum = self._before = 0
        self._count_piece()

    def _count_piece(self) -> None:
        block = self._editor.document().findBlockByNumber(self._at)
        chosen = self._editor.textCursor()
        here = (chosen.selectionStart(), chosen.selectionEnd())
        for _ in range(_PIECE):
            if not block.isValid():
                self.total, self.current = self._sum, self._before
                self.counted.emit()
                return
            for start, end in self._places(block):
                self._sum += 1
                if (block.position() + start, block.position() + end) == here:
                    self._before = self._sum
            block = block.next()
        self._at = block.blockNumber() if block.isValid() else self._editor.document().blockCount()
        self._piece.start()


def _round_trip(first: QTextBlock, *, is_back: bool) -> Iterator[tuple[QTextBlock, bool | None]]:
    """Every block from one on, round the end; with None the first, with True those ahead, with False those behind."""
    yield first, None
    block = first.previous() if is_back else first.next()
    while block.isValid():
        yield block, True
        block = block.previous() if is_back else block.next()
    document = first.document()
    block = document.lastBlock() if is_back else document.firstBlock()
    while block.isValid():
        yield block, False
        if block == first:
            return
        block = block.previous() if is_back else block.next()
