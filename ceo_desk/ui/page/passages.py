"""The page's blocks as passages of words: what is read in them, and which of them are seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ceo_desk.ui.page.formats import CODE, KIND, OBJECT_LETTER

_LAST_OF_SHORT = "\uffff"


def is_words(block: QTextBlock) -> bool:
    """Whether a block holds words that a reader reads as language: no code."""
    return block.length() > 1 and not block.blockFormat().hasProperty(KIND)


def passage_of(block: QTextBlock) -> str:
    """A block's words; what stands in code among them is blanked, letter by letter."""
    text = block.text()
    parts: list[str] = []
    has_code = False
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        is_code = fragment.charFormat().boolProperty(CODE)
        has_code = has_code or is_code
        parts.append(OBJECT_LETTER * len(fragment.text()) if is_code else fragment.text())
        place += 1
    return "".join(parts) if has_code else text


def qt_place(text: str, at: int) -> int:
    """A place in a text as Qt counts it: rare letters count twice."""
    if text.isascii() or max(text) <= _LAST_OF_SHORT:
        return at
    return at + sum(letter > _LAST_OF_SHORT for letter in text[:at])


def text_place(text: str, at: int) -> int:
    """The place in a text that Qt counts as `at`."""
    if text.isascii() or max(text) <= _LAST_OF_SHORT:
        return at
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "ignore"))


def seen_part(page: QTextEdit) -> QRect:
    """The part of a page that is on the screen now, in the viewport's places."""
    return page.viewport().visibleRegion().boundingRect()


def seen_blocks(page: QTextEdit, seen: QRect) -> Iterator[QTextBlock]:
    """The blocks in a part of the page, from the top."""
    if seen.isEmpty():
        return
    layout, offset = page.document().documentLayout(), page.verticalScrollBar().value()
    block = _block_at(page.document(), seen.top() + offset)
    while block.isValid() and layout.blockBoundingRect(block).top() - offset <= seen.bottom():
        yield block
        block = block.next()


def _block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The first block that ends at this height or below it, found without a look at all (Qt looks at all)."""
    layout, last = document.documentLayout(), document.blockCount() - 1
    low, high = 0, min(1, last)
    while high < last and layout.blockBoundingRect(document.findBlockByNumber(high)).bottom() < y:
        low, high = high + 1, min(2 * high, last)  # what is far below is perhaps not laid out yet
    while low < high:
        middle = (low + high) // 2
        if layout.blockBoundingRect(document.findBlockByNumber(middle)).bottom() < y:
            low = middle + 1
        else:
            high = middle
    return document.findBlockByNumber(low)


def block_place(page: QTextEdit, block: QTextBlock) -> QRect:
    """Where a block stands, in the viewport's places."""
    place = page.document().documentLayout().blockBoundingRect(block)
    return place.translated(0, -page.verticalScrollBar().value()).toAlignedRect()
