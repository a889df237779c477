"""How readers will see a post: its picture, where it stands, its title, and its first words."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ceo_desk.storage.accounts import Account
from ceo_desk.ui.parts.layouts import Card, clear, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.model import Drawn
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

PICTURE_WIDTH = 216
HEIGHT = 158
RADIUS = 15.0
"""A card's inside is one pixel tighter than its edge."""


class PreviewCard(Card):
    """One kind of place; empty, it says that the page is being drawn."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, object] | None = None
        self._inside = QHBoxLayout(self)
        edge = theme.border
        self._inside.setContentsMargins(edge, edge, edge, edge)
        self._inside.setSpacing(0)
        self.setMinimumHeight(theme.space(HEIGHT))
        self.say_drawing()

    def say_drawing(self) -> None:
        """The preview is being made."""
        self._shown = None
        self._fill(None, Words(self._theme, translate("Publish", "Drawing the page…"), "body", "ink2"))

    def show_drawn(self, kind: str, account: Account, drawn: Drawn) -> None:
        """The post as readers of this kind of place will see it."""
        look = drawn.look
        shown = (kind, (account.person, look.title, look.excerpt, look.opening, look.picture))
        if shown == self._shown:
            return
        self._shown = shown
        self._show_page(kind, drawn)

    def _show_page(self, kind: str, drawn: Drawn) -> None:
        theme, look = self._theme, drawn.look
        picture = None
        if drawn.picture is not None and look.picture is not None:
            picture = Picture(theme, drawn.picture, look.picture.alt)
        title = look.title or translate("Publish", "It has no title yet.")
        words = (
            Words(theme, kind, "body", "ink2"),
            Words(theme, title, "post_head", "ink" if look.title else "ink2", lines=3),
            Words(theme, look.excerpt, "excerpt", lines=2),
        )
        self._fill(picture, *words)
        self.setAccessibleName(f"{kind}: {title}")

    def _fill(self, picture: QWidget | None, *words: Words) -> None:
        clear(self._inside)
        theme = self._theme
        if picture is not None:
            self._inside.addWidget(picture)
        side, ends = theme.space(20), theme.space(10)
        text = QWidget()
        text.setLayout(column(None, *words, None, gap=theme.space(3), margin=(side, ends, side, ends)))
        self._inside.addWidget(text, 1)


class Picture(QWidget):
    """A picture at the start side of a card, cut to fill its room. `width` in pixels at 100 %."""

    def __init__(
        self, theme: Theme, image: QImage, alt: str, width: int = PICTURE_WIDTH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap = QPixmap.fromImage(image)
        self.setFixedWidth(theme.space(width))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(alt or translate("Publish", "The post’s picture"))

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As high as the words beside it, and never less than a picture of its width."""
        return QSize(self.width(), self.width() * HEIGHT // PICTURE_WIDTH - 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Fills its room; rounded where the card is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        painter.setClipPath(self._outline(box))
        grown = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (box.width() - grown.width()) / 2, (box.height() - grown.height()) / 2
        target = QRectF(left, top, grown.width(), grown.height())
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()

    def _outline(self, box: QRectF) -> QPainterPath:
        """Rounded at the card's edge, straight where the words begin."""
        rounded, straight = QPainterPath(), QPainterPath()
        rounded.addRoundedRect(box, RADIUS, RADIUS)
        at = box.left() if self._theme.is_mirrored else box.right() - RADIUS
        straight.addRect(QRectF(at, box.top(), RADIUS, box.height()))
        return rounded.united(straight)
