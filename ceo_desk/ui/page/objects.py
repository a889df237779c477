"""What stands for one letter on the page and is drawn by the desk: locked cards, pictures, lines across the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLineF, QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPen, QPyTextObject, QTextDocument, QTextFormat

from ceo_desk.text.captions import caption_of
from ceo_desk.text.document import Picture
from ceo_desk.ui.page.card_words import CardWords, describe
from ceo_desk.ui.page.formats import CARD_OBJECT, OBJECTS, PICTURE_OBJECT, SOURCE, PageLook, picture_of
from ceo_desk.ui.page.object_shapes import PAD, Sheet, caption_sheet, card_sheet, draw_card

FindPicture: TypeAlias = Callable[[str], QImage | str | None]
"""Gives a picture by its address; a sentence that says why it can't be seen; None where nothing is known yet."""
_LARGEST_PICTURE = 720.0
_NARROWEST = 120.0


def picture_words(picture: Picture, why: str = "") -> CardWords:
    """What stands in a picture's place while it can't be shown, and why where that is known."""
    if why:
        return CardWords(why, picture.alt)
    if not picture.alt:
        return CardWords(QCoreApplication.translate("Page", "A picture"))
    return CardWords(QCoreApplication.translate("Page", "A picture: {alt}").format(alt=picture.alt))


class PageObjects(QPyTextObject):
    """Draws the page's objects. The editor keeps a reference: Qt does not."""

    def __init__(self, look: PageLook, find_picture: FindPicture, palette: Callable[[], QPalette], parent: QObject):
        super().__init__(parent)
        self._look = look
        self._find_picture = find_picture
        self._palette = palette
        self._definitions = ""
        self._images: dict[str, QImage | str | None] = {}
        self._sheets: dict[tuple[object, float], Sheet] = {}

    def register(self, document: QTextDocument, definitions: str = "") -> None:
        """Makes a document draw its objects by these; `definitions` are the lines that all its cards may refer to."""
        self._definitions = definitions
        self._sheets.clear()
        for kind in OBJECTS:
            document.documentLayout().registerHandler(kind, self)

    def intrinsicSize(self, document: QTextDocument, position: int, found: QTextFormat) -> QSizeF:  # noqa: N802 - Qt's name
        """How much room an object takes: the whole width of the page, or a picture's own size."""
        block = document.findBlock(position)
        stands_in = block.blockFormat().indent() * document.indentWidth()
        width = max(document.pageSize().width() - 2 * document.documentMargin() - stands_in - 1, _NARROWEST)
        kind = found.objectType()
        if kind == PICTURE_OBJECT:
            return self._picture_size(document, position, found, min(width, float(self._look.column)))
        if kind == CARD_OBJECT:
            return QSizeF(width, self._card(found, width).height + 2 * PAD)
        return QSizeF(width, self._look.line)

    def _picture_size(self, document: QTextDocument, position: int, found: QTextFormat, width: float) -> QSizeF:
        picture = picture_of(found.toCharFormat())
        image = self._image(picture)
        caption = _caption(document, position, picture)
        below = caption_sheet(caption, self._look, width).height if caption else 0.0
        if not isinstance(image, QImage):
            return QSizeF(width, self._missing(picture, image, width).height + 2 * PAD + below)
        size = _fitted(image, width)
        return QSizeF(width if caption else size.width(), size.height() + below)

    def _image(self, picture: Picture) -> QImage | str | None:
        if picture.address not in self._images:
            found = self._find_picture(picture.address)
            self._images[picture.address] = None if isinstance(found, QImage) and found.isNull() else found
        return self._images[picture.address]

    def _card(self, found: QTextFormat, width: float) -> Sheet:
        source = found.stringProperty(SOURCE)
        return self._sheet(source, width, lambda: describe(source, self._definitions))

    def _missing(self, picture: Picture, why: QImage | str | None, width: float) -> Sheet:
        said = picture_words(picture, why if isinstance(why, str) else "")
        return self._sheet(said, width, lambda: said)

    def _sheet(self, key: object, width: float, say: Callable[[], CardWords]) -> Sheet:
        sheet = self._sheets.get((key, width))
        if sheet is None:
            sheet = self._sheets[key, width] = card_sheet(say(), self._look, width)
        return sheet

    def forget_pictures(self) -> None:
        """Asks for every picture again when it is drawn next."""
        self._images.clear()

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, found: QTextFormat
    ) -> None:
        """Draws an object in its place."""
        place = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = found.objectType()
        if kind == PICTURE_OBJECT:
            picture = picture_of(found.toCharFormat())
            is_mirrored = document.findBlock(position).textDirection() == Qt.LayoutDirection.RightToLeft
            caption = _caption(document, position, picture)
            self._draw_picture(painter, place, picture, caption, is_mirrored=is_mirrored)
        elif kind == CARD_OBJECT:
            draw_card(painter, place, self._palette(), self._card(found, place.width()))
        else:
            painter.setPen(QPen(self._palette().color(QPalette.ColorRole.PlaceholderText), 1))
            middle = place.center().y()
            painter.drawLine(QLineF(place.left(), middle, place.right(), middle))
        painter.restore()

    def _draw_picture(
        self, painter: QPainter, place: QRectF, picture: Picture, caption: str, *, is_mirrored: bool
    ) -> None:
        image = self._image(picture)
        if caption:
            below = caption_sheet(caption, self._look, place.width())
            below.draw(painter, place.left(), place.bottom() - below.height, self._palette())
            place = place.adjusted(0, 0, 0, -below.height)
        if not isinstance(image, QImage):
            draw_card(painter, place, self._palette(), self._missing(picture, image, place.width()))
            return
        size = _fitted(image, place.width())
        left = place.right() - size.width() if is_mirrored else place.left()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, place.top(), size.width(), size.height()), image)


def _fitted(image: QImage, width: float) -> QSizeF:
    scale = min(1.0, width / image.width(), _LARGEST_PICTURE / image.height())
    return QSizeF(image.width() * scale, image.height() * scale)


def _caption(document: QTextDocument, position: int, picture: Picture) -> str:
    """The words below a picture, where it stands alone in its block and that is plain words."""
    if not picture.title:
        return ""
    block = document.findBlock(position)
    is_alone = block.length() == 2 and not block.blockFormat().headingLevel()
    return caption_of((picture,)) if is_alone else ""
