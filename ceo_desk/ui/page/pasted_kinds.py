"""What is on the clipboard, or let go over the page: pages, pictures or files. Words come before their picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from ceo_desk.text.pasted.pictures import OWN_PICTURE
from ceo_desk.ui.page.clipboard import OWN_FORMAT

PICTURE_SUFFIXES = frozenset(
    (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff", ".svg", ".jfif")
)
PICTURE_PATTERN = "*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif"
_RAW = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/heic", "image/avif")
_TAG = re.compile(r"<[^<>]*>")
_ONE_PICTURE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_ALT = re.compile(r"\balt=\"([^\"<>]*)\"", re.IGNORECASE)
_SHORT_PAGE = 20_000
"""Letters of HTML that are read between two key presses; longer pages are read beside the window."""


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """A picture without words: its bytes as they came, or its pixels. `alt` is what it is said to show."""

    data: bytes = b""
    pixels: QImage | None = None
    alt: str = ""


def picture_files(data: QMimeData) -> tuple[Path, ...]:
    """The files that are held, where all of them are called like pictures."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    is_all = len(paths) == len(data.urls()) and all(path.suffix.lower() in PICTURE_SUFFIXES for path in paths)
    return paths if is_all else ()


def own_pictures(data: QMimeData) -> tuple[str, ...]:
    """The pictures of this desk that what is held names, wherever it was copied."""
    if data.hasFormat(OWN_FORMAT):
        words = bytes(data.data(OWN_FORMAT).data()).decode(errors="replace")
    else:
        words = data.html() if data.hasHtml() else ""
    return tuple(dict.fromkeys(OWN_PICTURE.findall(words)))


def page_to_read(data: QMimeData) -> str:
    """The HTML, where it is long or shows pictures, so that it is not read on the spot; nothing for all else."""
    if data.hasFormat(OWN_FORMAT) or not data.hasHtml():
        return ""
    html = data.html()
    return html if len(html) > _SHORT_PAGE or _ONE_PICTURE.search(html) else ""


def lone_picture(data: QMimeData) -> PastedPicture | None:
    """The picture, where there is one and no word beside it."""
    if data.hasFormat(OWN_FORMAT) or (data.urls() and not data.hasImage()):
        return None
    raw = next((bytes(data.data(kind).data()) for kind in _RAW if data.hasFormat(kind)), b"")
    if not raw and not data.hasImage():
        return None
    alt = ""
    if data.hasHtml():
        html = data.html()
        if len(_ONE_PICTURE.findall(html)) != 1 or _TAG.sub("", html).replace("&nbsp;", "").strip():
            return None
        found = _ALT.search(html)
        alt = found[1] if found else ""
    elif data.hasText() and data.text().strip() and not data.urls():
        return None
    if raw:
        return PastedPicture(raw, None, alt)
    pixels = data.imageData()
    return PastedPicture(b"", pixels, alt) if isinstance(pixels, QImage) and not pixels.isNull() else None


def bytes_of(picture: PastedPicture) -> bytes:
    """The picture as a file. In the background: it takes its time."""
    if picture.pixels is None:
        return picture.data
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.pixels.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes, the binding takes words
    return bytes(buffer.data().data())
