"""The pictures of a page: read in the background, shown when they are there."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

WIDEST, HIGHEST = 1344, 1440
"""Twice the column: larger than that no screen shows them."""


class PagePictures(QObject):
    """`find` gives a picture if it is there, and asks for it if not; `came` when one is there now."""

    came = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._images: dict[str, QImage | None] = {}

    def find(self, address: str) -> QImage | None:
        """A picture of this desk by its address in a text; None for what is not here, or not here yet."""
        if address.startswith(("http://", "https://", "data:")):
            return None
        if address not in self._images:
            self._images[address] = None
            desk = self._context.desk
            self._context.jobs.start(
                Lane.LOOK,
                lambda _: picture_of(desk, address),
                lambda image: self._on_loaded(address, image),
                lambda error: self._on_missing(address, error),
            )
        return self._images[address]

    def _on_loaded(self, address: str, image: QImage) -> None:
        self._images[address] = image
        self.came.emit()

    def _on_missing(self, address: str, error: DeskError) -> None:
        """The page shows the picture's description in its place; looking at the post before it goes says the rest."""
        del error
        self._images[address] = None


def picture_of(desk: Desk, address: str) -> QImage:
    """A stored picture, no larger than a screen shows it. In the background. Raises Damaged."""
    image = QImage.fromData(desk.writing.picture_bytes(address))
    if image.width() > WIDEST or image.height() > HIGHEST:
        image = image.scaled(
            WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image
