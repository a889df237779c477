"""What LinkedIn shows below the words: the blog post, with picture and title as the desk sends them, or a document."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.layouts import Frame, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.model import Drawn
from ceo_desk.ui.publishing.preview_card import Picture
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

PICTURE_WIDTH = 96


def link_of(theme: Theme, blog: str, drawn: Drawn) -> QWidget:
    """`What our night porters taught me` · `Alderbay blog, with the address of your post`."""
    frame = Frame("Card")
    second = translate("Publish", "{blog}, with the address of your post").format(blog=blog)
    words = [Words(theme, second, "body", "ink2")]
    if drawn.look.title:
        words.insert(0, Words(theme, drawn.look.title, "label", lines=2))
    side, ends, edge = theme.space(14), theme.space(8), theme.border
    text = QWidget()
    text.setLayout(column(None, *words, None, margin=(side, ends, side, ends)))
    parts: list[QWidget] = [text]
    if drawn.picture is not None and drawn.look.picture is not None:
        parts.insert(0, Picture(theme, drawn.picture, drawn.look.picture.alt, PICTURE_WIDTH))
    line = row(*parts)
    line.setContentsMargins(edge, edge, edge, edge)
    line.setStretch(len(parts) - 1, 1)
    frame.setLayout(line)
    return frame


def document_of(theme: Theme, name: str) -> QWidget:
    """`harbour-house-2026.pdf` · `Readers turn its pages below your words.`"""
    frame = Frame("Card")
    second = Words(theme, translate("Publish", "Readers turn its pages below your words."), "body", "ink2")
    words = column(Words(theme, name, "label", lines=2), second)
    line = row(Icon(theme, "file-pdf", 28, "ink2"), words, gap=theme.space(12))
    line.setContentsMargins(theme.space(14), theme.space(8), theme.space(14), theme.space(8))
    line.setStretch(1, 1)
    frame.setLayout(line)
    return frame
