"""Files as phones write them: HEIC, put together from a coded picture, with what a camera adds.

The coded picture is that of `tests/images/heif/RGB_8__29x100.heif` of pillow_heif (BSD-3-Clause), 64 by 100 pixels.
"""

import io
import struct
from pathlib import Path

from PIL import Image

_SOURCE = Path(__file__).parents[1] / "storage" / "heic" / "stripes.heic"
_CODED_BYTES = 0xBC9
WIDTH, HEIGHT = 64, 100
SECRETS = (b"SecretCamera", b"SecretXmp")


def _box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + name + body


def _full(name: bytes, *parts: bytes, version: int = 0) -> bytes:
    return _box(name, bytes([version, 0, 0, 0]), *parts)


def exif_with_gps(orientation: int = 1) -> bytes:
    """What a camera notes: its name, and where it stood."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, "SecretCamera"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    return exif.tobytes()


def _source() -> tuple[bytes, bytes]:
    data = _SOURCE.read_bytes()
    at = data.index(b"hvcC") - 4
    configuration = data[at : at + struct.unpack(">I", data[at : at + 4])[0]]
    coded = data.index(b"mdat") + 4
    return configuration, data[coded : coded + _CODED_BYTES]


def photo(*, quarter_turns: int = 0, size: tuple[int, int] = (WIDTH, HEIGHT)) -> bytes:
    """A photo with its place, its camera and words; turned to the left by the file's own word."""
    configuration, coded = _source()
    exif = struct.pack(">I", 6) + exif_with_gps(6)
    words = b"<x:xmpmeta>SecretXmp</x:xmpmeta>"
    pieces = (coded, exif, words)
    properties = _box(
        b"ipco",
        configuration,
        _full(b"ispe", struct.pack(">II", *size)),
        _box(b"irot", bytes([quarter_turns])),
    )
    associations = _full(b"ipma", struct.pack(">IHB3B", 1, 1, 3, 0x81, 0x02, 0x83))
    infos = _full(
        b"iinf",
        struct.pack(">H", 3),
        _full(b"infe", struct.pack(">HH", 1, 0), b"hvc1\0", version=2),
        _full(b"infe", struct.pack(">HH", 2, 0), b"Exif\0", version=2),
        _full(b"infe", struct.pack(">HH", 3, 0), b"mime\0application/rdf+xml\0", version=2),
    )
    refers = _full(b"iref", *(_box(b"cdsc", struct.pack(">HHH", item, 1, 1)) for item in (2, 3)))
    head = _box(b"ftyp", b"heic", b"\0\0\0\0", b"mif1heic")

    def meta(offset: int) -> bytes:
        places = b""
        for item, piece in enumerate(pieces, 1):
            places += struct.pack(">HHHII", item, 0, 1, offset, len(piece))
            offset += len(piece)
        return _full(
            b"meta",
            _full(b"hdlr", b"\0\0\0\0pict" + bytes(13)),
            _full(b"pitm", struct.pack(">H", 1)),
            _full(b"iloc", b"\x44\x00", struct.pack(">H", 3), places),
            infos,
            refers,
            _box(b"iprp", properties, associations),
        )

    begin = len(head) + len(meta(0)) + 8
    return head + meta(begin) + _box(b"mdat", *pieces)


def avif() -> bytes:
    """A photo as some web pages have it, with its place."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "AVIF", exif=exif_with_gps(6))
    return out.getvalue()
