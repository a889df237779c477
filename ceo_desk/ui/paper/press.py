"""Prints a post into a PDF: the process that does it is handed a question, and hands back the file's bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ceo_desk.storage.processes.file_wire import unpack
from ceo_desk.text.kept_html import said
from ceo_desk.ui.page.formats import OBJECT_LETTER, PICTURE_OBJECT
from ceo_desk.ui.paper.drawing import first_line, printed
from ceo_desk.ui.paper.finishing import Mark, finish
from ceo_desk.ui.paper.letters import font_of_page
from ceo_desk.ui.paper.look import HIGHEST_PICTURE, POINTS, WORDS, Sheet, sheet_of
from ceo_desk.ui.paper.pictures import PaperPictures
from ceo_desk.ui.paper.writing import KEEP, PaperWriter
from ceo_desk.ui.parts.decoding import image_of
from ceo_desk.ui.theme import fonts
from ceo_desk.ui.theme.tokens import Look, tokens_of

_MOST_MOVES = 400


def run_here() -> int:
    """Answers the one question on this process's own pipes; what a library may print goes elsewhere."""
    answered = sys.stdout.buffer
    sys.stdout = sys.stderr
    application = QGuiApplication(["ceo-desk"])
    answered.write(print_post(sys.stdin.buffer.read()))
    answered.flush()
    application.quit()
    return 0


def print_post(question: bytes) -> bytes:
    """The PDF of one post; there has to be an application."""
    asked = unpack(question)
    head = asked.head
    pictures = dict(zip(map(str, head["pictures"]), asked.pieces, strict=True))
    fonts.load((*fonts.FIRST, *fonts.LATER))
    sheet = sheet_of(is_letter=bool(head["is_letter"]))
    document = lay_out(str(head["body"]), str(head["title"]), pictures, sheet)
    made = printed(document, sheet, str(head["title"]), str(head["author"]))
    return finish(made, str(head["language"]), list(_marks(document, sheet)))


def lay_out(body: str, title: str, pictures: Mapping[str, bytes], sheet: Sheet) -> QTextDocument:
    """A post as a document in pages of this paper; no page ends with a heading."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font_of_page(WORDS))
    document.setDocumentMargin(0)
    document.setIndentWidth(WORDS.step)
    document.setUseDesignMetrics(True)
    images = {address: image_of(data) for address, data in pictures.items()}
    objects = PaperPictures(images.get, sheet.room.height() * HIGHEST_PICTURE, document)
    document.documentLayout().registerHandler(PICTURE_OBJECT, objects)
    line = QColor(tokens_of(Look.LIGHT)["line"])
    PaperWriter(document, sheet.room.width(), images.get, line).write(said(body), title)
    document.setPageSize(sheet.room)
    _keep_together(document)
    return document


def _keep_together(document: QTextDocument) -> None:
    """Moves what must not end a page onto the next one, from the first page to the last."""
    block, moves = document.begin(), 0
    while block.isValid() and moves < _MOST_MOVES:
        if block.blockFormat().boolProperty(KEEP) and _is_parted(document, block):
            made = block.blockFormat()
            made.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(made)
            moves += 1
        block = block.next()


def _is_parted(document: QTextDocument, block: QTextBlock) -> bool:
    """Whether a block ends a page that it didn't begin, and what belongs to it begins the next."""
    behind, height = block.next(), document.pageSize().height()
    if not behind.isValid():
        return False
    layout = document.documentLayout()
    place = layout.blockBoundingRect(block)
    first = first_line(layout, behind)
    starts_page = place.top() % height < 1
    return not starts_page and int(place.top() / height) != int(first / height)


def _marks(document: QTextDocument, sheet: Sheet) -> Iterator[Mark]:
    """The headings, and where they stand."""
    layout, height = document.documentLayout(), sheet.room.height()
    paper = sheet.layout.fullRectPoints().height()
    above = sheet.layout.marginsPoints().top()
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level and block.text().strip():
            top = layout.blockBoundingRect(block).top()
            page = min(int(top / height), document.pageCount() - 1)
            words = " ".join(block.text().replace(OBJECT_LETTER, " ").split())
            is_title = block.blockNumber() == 0
            yield Mark(0 if is_title else level, words, page, paper - above - (top - page * height) * POINTS)
        block = block.next()
