"""Pictures on paper, with the words that say what they show under them: for who listens to the file, or searches it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPyTextObject, QTextDocument, QTextFormat

from ceo_desk.ui.page.formats import picture_of

WIDEST = QTextFormat.Property.UserProperty.value + 40
"""The property of a picture that says how wide it may be."""
_WORDS_SIZE = 6


class PaperPictures(QPyTextObject):
    """Draws pictures, each as large as it is on a screen, or as there is room for. Keep a reference: Qt does not."""

    def __init__(self, find_picture: Callable[[str], QImage | None], highest: float, parent: QObject) -> None:
        super().__init__(parent)
        self._find_picture = find_picture
        self._highest = highest

    def intrinsicSize(self, _document: QTextDocument, _position: int, found: QTextFormat) -> QSizeF:  # noqa: N802 – Qt's name
        """How much room a picture takes."""
        image = self._find_picture(picture_of(found.toCharFormat()).address)
        if image is None or image.isNull():
            return QSizeF(1, 1)
        widest = found.doubleProperty(WIDEST)
        scale = min(1.0, widest / image.width(), self._highest / image.height())
        return QSizeF(image.width() * scale, image.height() * scale)

    def drawObject(  # noqa: N802 – Qt's name
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, found: QTextFormat
    ) -> None:
        """Draws a picture over the words that stand for it."""
        place, picture = QRectF(rect), picture_of(found.toCharFormat())
        image = self._find_picture(picture.address)
        if image is None or image.isNull():
            return
        painter.save()
        if picture.alt:
            font = QFont(painter.font())
            font.setPixelSize(_WORDS_SIZE)
            painter.setFont(font)
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading), picture.alt)
            painter.fillRect(place, Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.restore()
