"""Words that were searched for, lit in a row; what begins a word counts, as it does in the search."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

BEFORE = 40
"""So many signs of a comment stand before the first hit at most, where that lies deep in it."""
LONGEST = 160
UNDERLINE = 2
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
