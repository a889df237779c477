"""Pictures, stored beside the drafts: small enough, upright, clean of all that they tell beyond what they show.

They lie in a folder beside the Markdown files, so that a text names them as any editor understands: `pictures/<name>`.
"""

import hashlib
import io
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.domain.errors import BadInput, Damaged
from ceo_desk.domain.picture_cut import Cut
from ceo_desk.storage.drafts.draft_files import write_atomically
from ceo_desk.storage.drafts.picture_opening import opened

if TYPE_CHECKING:
    from PIL.Image import Image

LONG_SIDE = 2000
"""Pixels of a stored picture's longer side, at most."""

FRAMES_PIXELS_LIMIT = 150_000_000
"""Pixels of all frames of a moving picture together; beyond, its first frame is kept."""

JPEG_QUALITY, CUT_QUALITY = 85, 92
"""What is cut out of a photo was made smaller once before."""
MEDIA_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif"}
DOCUMENT, DOCUMENT_TYPE = ".pdf", "application/pdf"
DOCUMENT_BYTES = 100_000_000
"""LinkedIn takes no larger one (its documentation of documents, 2026)."""
_HASH_DIGITS = 16
_STEM_LIMIT = 40
_PHOTOS = ("JPEG", "MPO", "WEBP", "HEIF", "AVIF")


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture as it is kept. `file` is its path beside a draft's file; width and height are pixels."""

    sha256: str
    media_type: str
    file: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture made anew: only what it shows is left. Width and height are pixels."""

    data: bytes
    suffix: str
    size: tuple[int, int]


class Pictures:
    """The folder of pictures; it lies in the folder of the drafts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, data: bytes, name: str) -> StoredPicture:
        """Stores a clean copy of a picture; one that is there already stays alone. Raises BadInput, DiskFull."""
        return self.keep(clean(data), name)

    def keep(self, made: CleanPicture, name: str) -> StoredPicture:
        """Stores a picture that is clean already. Raises DiskFull."""
        width, height = made.size
        sha256 = hashlib.sha256(made.data).hexdigest()
        path = self._put(made.data, sha256, name, made.suffix)
        return StoredPicture(sha256, MEDIA_TYPES[path.suffix], f"{self._folder.name}/{path.name}", width, height)

    def add_document(self, data: bytes, name: str) -> tuple[str, str]:
        """Stores a document (PDF) as it is; its file beside a draft's, and its hash. Raises BadInput, DiskFull."""
        if len(data) > DOCUMENT_BYTES:
            raise BadInput(f"{name} is larger than 100 MB.", "Save it smaller, then choose it again.")
        if not data.lstrip()[:5] == b"%PDF-":
            raise BadInput(f"{name} is no PDF.", "Save it as a PDF in the program it comes from.")
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._put(data, sha256, name, DOCUMENT)
        return f"{self._folder.name}/{path.name}", sha256

    def _put(self, data: bytes, sha256: str, name: str, suffix: str) -> Path:
        path = self._find(sha256)
        if path is None or hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            path = path or self._folder / f"{_stem_of(name)}-{sha256[:_HASH_DIGITS]}{suffix}"
            write_atomically(path, data)
        return path

    def cut(self, sha256: str, cut: Cut) -> StoredPicture:
        """Stores a part of a stored picture as a picture of its own; the whole one stays. Raises Damaged, BadInput."""
        path = self._find(sha256)
        made = cut_out(self.open_bytes(sha256), cut)
        return self.keep(made, path.stem.removesuffix(f"-{sha256[:_HASH_DIGITS]}") if path is not None else "")

    def open_bytes(self, sha256: str) -> bytes:
        """The stored bytes. Raises Damaged where they are gone or are not what was stored."""
        path = self._find(sha256)
        if path is None:
            raise Damaged("A picture of this post is gone.", "Choose the picture again.", detail=sha256)
        data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Damaged("A picture of this post is damaged.", "Choose the picture again.", detail=path.name)
        return data

    def sha256_at(self, file: str) -> str | None:
        """The hash of a stored picture that a text names; None where no such picture is stored."""
        return self._hash_at(file, MEDIA_TYPES)

    def document_at(self, file: str) -> str | None:
        """The hash of a stored document that a draft's file names; None where no such one is stored."""
        return self._hash_at(file, (DOCUMENT,))

    def _hash_at(self, file: str, suffixes: Collection[str]) -> str | None:
        folder, _, name = file.rpartition("/")
        path = self._folder / name
        if folder != self._folder.name or path.suffix not in suffixes or not path.is_file():
            return None
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        return sha256 if path.stem.endswith(sha256[:_HASH_DIGITS]) else None

    def _find(self, sha256: str) -> Path | None:
        matching = sorted(self._folder.glob(f"*-{sha256[:_HASH_DIGITS]}.*"))
        return matching[0] if matching else None


def clean(data: bytes) -> CleanPicture:
    """The picture made anew. Raises BadInput for one that is none, or that is too large."""
    with opened(data) as image:
        return CleanPicture(*(_moving(image) or _still(image)))


def cut_out(data: bytes, cut: Cut) -> CleanPicture:
    """A part of a picture, turned as it is wanted. Raises BadInput for one that is none, or that moves."""
    from PIL import Image

    with opened(data) as image:
        if getattr(image, "n_frames", 1) > 1:
            raise BadInput("A picture that moves can't be cut or turned here.", "Choose one that stands still.")
        whole = _plain(image)
        for _ in range(cut.turns % 4):
            whole = whole.transpose(Image.Transpose.ROTATE_270)
        width, height = whole.size
        left, top = min(round(cut.left * width), width - 1), min(round(cut.top * height), height - 1)
        right, bottom = max(round(cut.right * width), left + 1), max(round(cut.bottom * height), top + 1)
        return CleanPicture(*_written(whole.crop((left, top, right, bottom)), image.format in _PHOTOS, CUT_QUALITY))


def _still(image: "Image") -> tuple[bytes, str, tuple[int, int]]:
    from PIL import ImageOps

    image.draft(image.mode, (LONG_SIDE, LONG_SIDE))
    upright = _plain(ImageOps.exif_transpose(image))
    upright.thumbnail((LONG_SIDE, LONG_SIDE))
    return _written(upright, image.format in _PHOTOS, JPEG_QUALITY)


def _written(pixels: "Image", is_photo: bool, quality: int) -> tuple[bytes, str, tuple[int, int]]:
    out = io.BytesIO()
    if is_photo and pixels.mode == "RGB":
        pixels.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        return out.getvalue(), ".jpg", pixels.size
    pixels.save(out, "PNG", optimize=True)
    return out.getvalue(), ".png", pixels.size


def _plain(image: "Image") -> "Image":
    """Only the pixels, as RGB or RGBA in the colours of the web."""
    from PIL import Image

    profile = image.info.get("icc_profile")
    has_alpha = image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info
    pixels = _in_web_colours(image, profile) if profile else image
    pixels = pixels.convert("RGBA" if has_alpha else "RGB")
    if has_alpha and pixels.getchannel("A").getextrema() == (255, 255):
        pixels = pixels.convert("RGB")
    return Image.frombytes(pixels.mode, pixels.size, pixels.tobytes())


def _in_web_colours(image: "Image", profile: bytes) -> "Image":
    """The colours that the profile means; a profile that says nothing usable leaves them as they are."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = image.mode if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, SyntaxError):
        return image
    return converted or image


def _moving(image: "Image") -> tuple[bytes, str, tuple[int, int]] | None:
    """A GIF that moves, made anew with its frames and times; None for everything else."""
    from PIL import Image, ImageSequence

    frames_count = getattr(image, "n_frames", 1) if image.format == "GIF" else 1
    if frames_count < 2 or frames_count * image.width * image.height > FRAMES_PIXELS_LIMIT:
        image.seek(0)
        return None
    frames, durations = [], []
    for frame in ImageSequence.Iterator(image):
        durations.append(int(frame.info.get("duration", 100)))
        pixels = frame.convert("RGBA")
        pixels = Image.frombytes("RGBA", pixels.size, pixels.tobytes())
        pixels.thumbnail((LONG_SIDE, LONG_SIDE))
        frames.append(pixels)
    out = io.BytesIO()
    loop = {"loop": image.info["loop"]} if "loop" in image.info else {}
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=durations, disposal=2, **loop)
    return out.getvalue(), ".gif", frames[0].size


def _stem_of(name: str) -> str:
    """A readable, plain beginning of a file name."""
    plain = unicodedata.normalize("NFKD", Path(name).stem).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:_STEM_LIMIT].strip("-") or "picture"
