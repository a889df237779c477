"""What stands for one letter on the page and is drawn by the desk: locked cards, pictures, lines across the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLineF, QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from ceo_desk.ui.page.formats import CARD_OBJECT, OBJECTS, PICTURE_OBJECT, PageLook, picture_of

FindPicture: TypeAlias = Callable[[str], QImage | None]
_PAD = 16.0
_RADIUS = 10.0
_LARGEST_PICTURE = 720.0


def card_words() -> str:
    """What a locked card says."""
    return QCoreApplication.translate("Page", "Something from your website that this desk keeps as it is")


def picture_words(alt: str) -> str:
    """What stands in a picture's place while it can't be shown."""
    if not alt:
        return QCoreApplication.translate("Page", "A picture")
    return QCoreApplication.translate("Page", "A picture: {alt}").format(alt=alt)


class PageObjects(QPyTextObject):
    """Draws the page's objects. The editor keeps a reference: Qt does not."""

    def __init__(self, look: PageLook, find_picture: FindPicture, palette: Callable[[], QPalette], parent: QObject):
        super().__init__(parent)
        self._look = look
        self._find_picture = find_picture
        self._palette = palette
        self._images: dict[str, QImage | None] = {}

    def register(self, document: QTextDocument) -> None:
        """Makes a document draw its objects by these."""
        for kind in OBJECTS:
            document.documentLayout().registerHandler(kind, self)

    def intrinsicSize(self, document: QTextDocument, position: int, found: QTextFormat) -> QSizeF:  # noqa: N802 - Qt's name
        """How much room an object takes: the whole width of the page, or a picture's own size."""
        width = max(document.pageSize().width() - 2 * document.documentMargin() - 1, 120.0)
        kind = found.objectType()
        if kind == PICTURE_OBJECT:
            return self._picture_size(found, min(width, float(self._look.column)))
        if kind == CARD_OBJECT:
            words = QFontMetricsF(self._look.desk_font()).boundingRect(
                QRectF(0, 0, width - 2 * _PAD, 10_000), Qt.TextFlag.TextWordWrap.value, card_words()
            )
            return QSizeF(width, words.height() + 2 * _PAD)
        return QSizeF(width, self._look.line)

    def _picture_size(self, found: QTextFormat, width: float) -> QSizeF:
        image = self._image(found)
        if image is None or image.isNull():
            return QSizeF(width, self._look.line + 2 * _PAD)
        scale = min(1.0, width / image.width(), _LARGEST_PICTURE / image.height())
        return QSizeF(image.width() * scale, image.height() * scale)

    def _image(self, found: QTextFormat) -> QImage | None:
        address = picture_of(found.toCharFormat()).address
        if address not in self._images:
            self._images[address] = self._find_picture(address)
        return self._images[address]

    def forget_pictures(self) -> None:
        """Asks for every picture again when it is drawn next."""
        self._images.clear()

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, found: QTextFormat
    ) -> None:
        """Draws an object in its place."""
        place = QRectF(rect)
        palette = self._palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = found.objectType()
        if kind == PICTURE_OBJECT:
            image = self._image(found)
            if image is not None and not image.isNull():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, image)
            else:
                self._draw_words(painter, place, palette, picture_words(picture_of(found.toCharFormat()).alt))
        elif kind == CARD_OBJECT:
            self._draw_words(painter, place, palette, card_words())
        else:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
            middle = place.center().y()
            painter.drawLine(QLineF(place.left(), middle, place.right(), middle))
        painter.restore()

    def _draw_words(self, painter: QPainter, place: QRectF, palette: QPalette, words: str) -> None:
        frame = place.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
        painter.setBrush(palette.brush(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setFont(self._look.desk_font())
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(frame.adjusted(_PAD, 0, -_PAD, 0), flags, words)
