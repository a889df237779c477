"""How a row of the list is painted: name and wait, the first words in serif, and its tags."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ceo_desk.ui.answering.inbox.comment_rows import CommentRows, Index
from ceo_desk.ui.answering.inbox.facts import CommentRow
from ceo_desk.ui.answering.inbox.hits import light, opened_at, pattern_of, spans_of
from ceo_desk.ui.answering.inbox.presenter import RowWords, row_words
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.theme.theme import Theme

ROLES = {"name": "label", "wait": "hint", "line": "line", "tags": "hint"}
LIT = ("name", "line")
"""Where words that are searched for can stand."""
PAD_SIDE, PAD_TOP, BAR, RING, BOX = 22, 15, 6, 3, 24
MOST_KEPT = 512
"""The words of so many rows are kept laid out."""


class CommentDelegate(QStyledItemDelegate):
    """Current: tint, bar and ring. Selected: a ticked box instead of the bar."""

    def __init__(self, theme: Theme, sitter: Sitter, now: Callable[[], datetime], view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._sitter, self._now, self._view = theme, sitter, now, view
        self.is_search = False
        self._wanted: re.Pattern[str] | None = None
        self._fonts = {part: theme.font(role) for part, role in ROLES.items()}
        self._metrics = {part: QFontMetrics(font) for part, font in self._fonts.items()}
        self._lines = {part: theme.line(role) for part, role in ROLES.items()}
        self._words: dict[tuple[str, int], tuple[CommentRow, RowWords]] = {}
        self._dress()
        theme.recoloured.connect(self._dress)

    def look_for(self, words: str, *, is_everywhere: bool) -> None:
        """These words are lit from now on; rows say their folder where all are looked into."""
        self.is_search, self._wanted = is_everywhere, pattern_of(words)
        self.forget()

    def height(self) -> int:
        """The height of every row."""
        return self._lines["name"] + self._lines["line"] + self._lines["tags"] + self._theme.space(PAD_TOP)

    def forget(self) -> None:
        """Time passed, or the list changed: says the words anew."""
        self._words = {}

    def words_of(self, row: CommentRow) -> RowWords:
        """What stands in a row, uncut."""
        words = row_words(row, self._now(), self._sitter, is_search=self.is_search)
        return replace(words, line=opened_at(row.item.text, words.line, self._wanted)) if self._wanted else words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 – Qt's name
        """Every row is as high."""
        return QSize(self._view.width(), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Everything mirrors where people read from right to left; each text keeps its own direction."""
        model = index.model()
        assert isinstance(model, CommentRows)
        row = model.rows[index.row()]
        box: QRect = option.rect
        is_current = index.row() == self._view.currentIndex().row()
        is_selected = row.id in model.selected
        self._ground(painter, box, is_current=is_current, is_selected=is_selected)
        left = self._theme.space(PAD_SIDE)
        if is_selected:
            left += self._theme.px(BOX) + self._theme.space(10)
        inner = box.adjusted(left, self._theme.space(8), -self._theme.space(18), 0)
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inner = QStyle.visualRect(Qt.LayoutDirection.RightToLeft, box, inner)
        self._write(painter, inner, self._said(row, inner.width()))

    def _ground(self, painter: QPainter, box: QRect, *, is_current: bool, is_selected: bool) -> None:
        theme, colors = self._theme, self._colors
        is_tinted = is_current or is_selected
        painter.fillRect(box, colors["tint" if is_tinted else "surface"])
        painter.fillRect(QRect(box.left(), box.bottom() - theme.border + 1, box.width(), theme.border), colors["line"])
        if is_selected:
            side = theme.px(BOX)
            spot = QRect(box.left() + theme.space(16), box.top() + (box.height() - side) // 2, side, side)
            painter.drawPixmap(self._seen(box, spot), self._tick)
        elif is_current:
            bar = QRect(box.left(), box.top(), theme.px(BAR), box.height())
            painter.fillRect(self._seen(box, bar), colors["accent"])
        if is_current and self._view.hasFocus():
            pen = painter.pen()
            pen.setColor(colors["focus"])
            pen.setWidth(RING)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        elif is_current and theme.is_contrast:
            painter.setPen(colors["edge"])
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _write(self, painter: QPainter, box: QRect, words: RowWords) -> None:
        top, direction = box.top(), self._view.layoutDirection()
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading) | Qt.AlignmentFlag.AlignVCenter
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignTrailing) | Qt.AlignmentFlag.AlignVCenter
        first = QRect(box.left(), top, box.width(), self._lines["name"])
        self._text(painter, first, start, "name", "ink", words.name)
        self._text(painter, first, end, "wait", "ink2", words.wait)
        top += self._lines["name"]
        is_rtl = not words.line.isascii() and _is_rtl(words.line)
        side = (Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        line = QRect(box.left(), top, box.width(), self._lines["line"])
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        self._text(painter, line, side, "line", "ink", words.line)
        painter.setLayoutDirection(direction)
        top += self._lines["line"]
        tags = QRect(box.left(), top, box.width(), self._lines["tags"])
        self._text(painter, tags, start, "tags", "ink2", words.tags)

    def _text(self, painter: QPainter, box: QRect, side: Qt.AlignmentFlag, part: str, tone: str, text: str) -> None:
        painter.setFont(self._fonts[part])
        painter.setPen(self._colors[tone])
        if self._wanted is not None and part in LIT:
            light(painter, box, text, spans_of(text, self._wanted), self._metrics[part], self._colors)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine, text)

    def _said(self, row: CommentRow, width: int) -> RowWords:
        """The words of a row, cut to its width, as long as it is the same row."""
        kept = self._words.get((row.id, width))
        if kept is not None and kept[0] is row:
            return kept[1]
        if len(self._words) >= MOST_KEPT:
            self._words = {}
        words = self.words_of(row)
        wait = self._metrics["wait"].horizontalAdvance(words.wait) + self._theme.space(12)
        cut = RowWords(
            self._cut("name", words.name, width - wait),
            words.wait,
            self._cut("line", words.line, width),
            self._cut("tags", words.tags, width),
        )
        self._words[(row.id, width)] = (row, cut)
        return cut

    def _cut(self, part: str, text: str, width: int) -> str:
        return self._metrics[part].elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _seen(self, around: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), around, box)

    def _dress(self) -> None:
        roles = ("surface", "tint", "line", "accent", "focus", "edge", "ink", "ink2", "wait", "waittint")
        self._colors = {role: self._theme.color(role) for role in roles}
        self._tick: QPixmap = self._theme.pixmap("check-square-fill", BOX, "accent")


def _is_rtl(text: str) -> bool:
    """True where the first strong sign of a text is written from right to left."""
    from unicodedata import bidirectional

    for sign in text:
        kind = bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
