"""The pictures of a page: read in the background, shown when they are there."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.decoding import image_of

translate = QCoreApplication.translate

WIDEST, HIGHEST = 1344, 1440
"""Twice the column: larger than that no screen shows them."""


class PagePictures(QObject):
    """`find` gives a picture if it is there, and asks for it if not; `came` when one is there now."""

    came = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._images: dict[str, QImage | str | None] = {}
        self._expected: set[str] = set()

    def expect(self, addresses: Iterable[str]) -> None:
        """Pictures from elsewhere that are on their way to this desk."""
        self._expected.update(addresses)

    def give_up(self, address: str) -> None:
        """A picture from elsewhere is here by now, or stays there."""
        self._expected.discard(address)
        self.came.emit()

    def is_missing(self, address: str) -> bool:
        """Whether the file of a picture of this desk is known to be gone."""
        return address in self._images and isinstance(self._images[address], str)

    def find(self, address: str) -> QImage | str | None:
        """A picture of this desk by its address in a text; why it can't be seen; None for what is not here yet."""
        if address in self._expected:
            return translate("Write", "A picture, on its way to your desk.")
        if address.startswith(("http://", "https://", "data:")):
            return _elsewhere(address)
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
        """The page says so in the picture's place."""
        del error
        self._images[address] = translate("Write", "The file of this picture is missing. Choose the picture again.")
        self.came.emit()


def _elsewhere(address: str) -> str:
    """What stands in the place of a picture that only readers' browsers fetch."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    if host:
        return translate("Write", "A picture from {host}. Readers see it there.").format(host=host)
    return translate("Write", "A picture that readers see, and the desk doesn't open.")


def picture_of(desk: Desk, address: str) -> QImage:
    """A stored picture, no larger than a screen shows it. In the background. Raises Damaged."""
    image = image_of(desk.writing.picture_bytes(address))
    if image.width() > WIDEST or image.height() > HIGHEST:
        image = image.scaled(
            WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image
