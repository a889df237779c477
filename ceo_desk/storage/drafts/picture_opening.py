"""Opens the bytes of a picture that somebody else made, within bounds; what the desk can't open is told in words."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ceo_desk.domain.errors import BadInput

if TYPE_CHECKING:
    from PIL.Image import Image

BYTES_LIMIT = 50_000_000
PIXELS_LIMIT = 89_000_000
MOST_FRAMES = 1_000
"""More pictures in a moving one take minutes to make anew, and nobody looks so long."""

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "MPO")
_HEIF = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"))
_AVIF = frozenset((b"avif", b"avis"))
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    RuntimeError,
    ZeroDivisionError,
    struct.error,
)
"""What the readers raise on a file that is not what it says."""


@contextmanager
def opened(data: bytes) -> Iterator[Image]:
    """A picture, not decoded yet. Raises BadInput for one that is none or too large, also while it is read."""
    _check(data)
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with _image(data) as image:
                if image.width * image.height > PIXELS_LIMIT:
                    raise _too_large()
                yield image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise _too_large() from error
    except _BROKEN as error:
        raise _unreadable(str(error)) from error


def _image(data: bytes) -> Image:
    from PIL import Image

    brand = data[8:12] if data[4:8] == b"ftyp" else b""
    if brand in _HEIF:
        # never made known to Pillow: only what says that it is one is read by it
        from pi_heif import HeifImageFile  # type: ignore[import-untyped]  # it ships no types

        image: Image.Image = HeifImageFile(io.BytesIO(data))
        return image
    return Image.open(io.BytesIO(data), formats=("AVIF",) if brand in _AVIF else _FORMATS)


def _check(data: bytes) -> None:
    """Refuses by a look at the first bytes what need not be read."""
    if len(data) > BYTES_LIMIT:
        raise _too_large()
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head[:4] in (b"ii*\0", b"mm\0*"):
        raise BadInput("This picture is a TIFF file, as scanners write it.", "Save it as JPEG or PNG, and choose that.")
    if head.startswith(b"<svg") or (head.startswith((b"<?xml", b"<!")) and b"<svg" in head):
        raise BadInput("This picture is a drawing (SVG), which blogs don't show.", "Save it as PNG, and choose that.")
    if data[:6] in (b"GIF87a", b"GIF89a") and _frames(data) > MOST_FRAMES:
        raise BadInput("This picture moves for too long.", "Choose a shorter one, or one that stands still.")


def _frames(data: bytes) -> int:
    """How many pictures a GIF holds, without decoding any; no more are counted than matter."""
    at = 13 + (3 << ((data[10] & 7) + 1) if len(data) > 10 and data[10] & 0x80 else 0)
    frames = 0
    while at + 10 < len(data) and frames <= MOST_FRAMES:
        if data[at] == 0x2C:
            frames += 1
            at += 11 + (3 << ((data[at + 9] & 7) + 1) if data[at + 9] & 0x80 else 0)
        elif data[at] == 0x21:
            at += 2
        else:
            break
        while at < len(data) and data[at]:
            at += data[at] + 1
        at += 1
    return frames


def _too_large() -> BadInput:
    return BadInput("This picture is too large for the desk.", "Choose a smaller one.")


def _unreadable(detail: str) -> BadInput:
    return BadInput(
        "This file is not a picture that the desk can open.", "Choose a JPEG or PNG picture.", detail=detail
    )
