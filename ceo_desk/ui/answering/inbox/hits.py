"""Words that were searched for, lit in a row; what begins a word counts, as it does in the search."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.theme.theme import Theme

BEFORE = 40
"""So many signs of a comment stand before the first hit at most, where that lies deep in it."""
LONGEST = 160
UNDERLINE = 2
MOST_LIT, FAR = 100, 10_000
"""So many hits, and so far into a text, are lit where it is read: nobody waits for the light."""
Span = tuple[int, int]


def pattern_of(words: str) -> re.Pattern[str] | None:
    """What is lit for these words; None where there is none."""
    parts = [re.escape(word.strip("\"'*.,;:!?()")) for word in words.split()]
    wanted = "|".join(sorted((part for part in parts if part), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{wanted})\w*", re.IGNORECASE) if wanted else None


def spans_of(text: str, wanted: re.Pattern[str]) -> tuple[Span, ...]:
    """Where the hits stand."""
    return tuple(match.span() for match in wanted.finditer(text))


def opened_at(text: str, line: str, wanted: re.Pattern[str] | None) -> str:
    """The first words of a comment, or those around its first hit where that stands far behind them."""
    found = wanted.search(text) if wanted is not None else None
    if found is None or found.start() < BEFORE:
        return line
    begin = text.rfind(" ", 0, max(0, found.start() - BEFORE // 2)) + 1
    around = " ".join(text[begin : begin + LONGEST * 2].split())[:LONGEST]
    return f"…{around}" if begin else around


def light_text(text: QTextEdit, wanted: re.Pattern[str] | None, theme: Theme) -> None:
    """Lights the hits in a text that is read; None = no more."""
    lit = []
    look = QTextCharFormat()
    look.setBackground(theme.color("waittint"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(theme.color("wait"))
    words = text.toPlainText()[:FAR]
    for begin, end in spans_of(words, wanted)[:MOST_LIT] if wanted is not None else ():
        one = QTextEdit.ExtraSelection()
        place = text.textCursor()
        place.setPosition(units(words, begin))
        place.setPosition(units(words, end), place.MoveMode.KeepAnchor)
        one.cursor, one.format = place, look
        lit.append(one)
    text.setExtraSelections(lit)


def units(text: str, place: int) -> int:
    """A place in a text as Qt counts it: what lies beyond the basic plane counts twice."""
    return len(text[:place].encode("utf-16-le")) // 2


def light(
    painter: QPainter,
    box: QRect,
    text: str,
    spans: Sequence[Span],
    metrics: QFontMetrics,
    colors: Mapping[str, QColor],
) -> None:
    """A ground and a line under each hit, before the text is painted."""
    is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    top = box.top() + (box.height() - metrics.height()) // 2
    for begin, end in spans:
        left, width = metrics.horizontalAdvance(text[:begin]), metrics.horizontalAdvance(text[begin:end])
        x = box.right() + 1 - left - width if is_rtl else box.left() + left
        painter.fillRect(QRect(x - 1, top, width + 2, metrics.height()), colors["waittint"])
        painter.fillRect(QRect(x - 1, top + metrics.height() - UNDERLINE, width + 2, UNDERLINE), colors["wait"])
