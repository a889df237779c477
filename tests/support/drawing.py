"""Small pictures for the tests, drawn here."""

from io import BytesIO
from pathlib import Path


def photo(path: Path, *, colour: tuple[int, int, int] = (40, 90, 160), size: tuple[int, int] = (640, 360)) -> Path:
    """A JPEG with a GPS position in its EXIF data."""
    from PIL import Image

    picture = Image.new("RGB", size, colour)
    exif = Image.Exif()
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (53.0, 33.0, 0.0), "E", (9.0, 59.0, 0.0)
    data = BytesIO()
    picture.save(data, "JPEG", exif=exif)
    path.write_bytes(data.getvalue())
    return path
