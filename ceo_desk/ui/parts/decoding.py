"""Turns the bytes of a stored picture into an image. This is the one place that does."""

from PySide6.QtGui import QImage

_BEGINS = ((b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPG"), (b"GIF8", "GIF"))
"""How the kinds begin that the desk stores."""


def image_of(data: bytes) -> QImage:
    """The image; a null one where the bytes are none of the kinds that the desk stores. May be called in a job.

    The kind is always named. Left to find it out, Qt asks every reader that it has. The one for SVG makes objects with
    connections, which wait for a lock of Qt's; in a job that is while Python's own lock is held, and a widget that is
    being deleted meanwhile holds the first and waits for the second: the window would stand still for good.
    """
    for begin, kind in _BEGINS:
        if data.startswith(begin):
            return QImage.fromData(data, kind)  # type: ignore[arg-type]  # the stubs want bytes, Qt takes words
    return QImage()
