"""The letters and lines of a post on paper, made from those of the page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat, QTextFrameFormat, QTextTableCellFormat

from ceo_desk.text.document import Marks
from ceo_desk.ui.page.entries import Shape
from ceo_desk.ui.page.formats import PageLook, letter_format
from ceo_desk.ui.paper.look import CAPTION_SIZE
from ceo_desk.ui.theme.tokens import Look, tokens_of


def letters_of(shape: Shape, marks: Marks, look: PageLook, *, is_code: bool = False) -> QTextCharFormat:
    """The page's own letters; a link is no bolder on paper than the words round it."""
    made = letter_format(shape.kind, shape.level, replace(marks, link=None), look, is_code=is_code)
    if marks.link is None or not marks.link.address or marks.link.address.startswith("#"):
        return made
    made = QTextCharFormat(made)
    made.setAnchor(True)
    made.setAnchorHref(marks.link.address)
    made.setFontUnderline(True)
    return made


def raised(letters: QTextCharFormat) -> QTextCharFormat:
    """The same letters, small and high."""
    made = QTextCharFormat(letters)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


def sized(letters: QTextCharFormat, size: float) -> QTextCharFormat:
    """The same letters in another size."""
    made = QTextCharFormat(letters)
    made.setProperty(QTextFormat.Property.FontPixelSize, round(size))
    return made


def caption_letters(look: PageLook) -> QTextCharFormat:
    """What stands below a picture."""
    made = sized(letter_format("p", 0, Marks(), replace(look, families=look.desk_families)), CAPTION_SIZE)
    made.setForeground(QColor(tokens_of(Look.LIGHT)["ink2"]))
    return made


def with_line(found: QTextCharFormat, line: QColor) -> QTextTableCellFormat:
    """The format of a cell with a line below it."""
    made = QTextTableCellFormat(found.toTableCellFormat())
    made.setBottomBorder(1)
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorderBrush(line)
    return made


def font_of_page(look: PageLook) -> QFont:
    """The font that a document begins with: placed as on paper, and each letter by itself, so that it is found."""
    font = look.font()
    font.setFeature(QFont.Tag("liga"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
