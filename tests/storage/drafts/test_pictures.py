"""Pictures: small, upright, clean; what is none is refused in words."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from ceo_desk.domain.errors import BadInput, Damaged
from ceo_desk.domain.picture_cut import Cut
from ceo_desk.storage.drafts import picture_opening
from ceo_desk.storage.drafts import pictures as module
from ceo_desk.storage.drafts.pictures import LONG_SIDE, Pictures
from tests.support import heic

ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    return Pictures(tmp_path / "pictures")


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo_with_gps() -> bytes:
    image = Image.new("RGB", (60, 40), "white")
    image.paste("red", (0, 0, 20, 40))
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # the camera was turned: the left of the file is the top of the scene
    exif[MAKE] = "SecretCamera"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (52.0, 31.0, 12.0)
    return saved(image, "JPEG", quality=95, exif=exif, comment=b"SecretComment")


def opened(pictures: Pictures, sha256: str) -> Image.Image:
    image = Image.open(io.BytesIO(pictures.open_bytes(sha256)))
    image.load()
    return image


def test_a_photo_comes_out_upright_and_tells_nothing_of_its_place(pictures: Pictures) -> None:
    data = photo_with_gps()
    before = Image.open(io.BytesIO(data))
    assert before.getexif().get_ifd(GPS)
    stored = pictures.add(data, "IMG 4711.JPG")
    clean = pictures.open_bytes(stored.sha256)
    image = opened(pictures, stored.sha256)
    assert (stored.width, stored.height) == image.size == (40, 60)
    red, _, blue = image.convert("RGB").getpixel((20, 5))  # type: ignore[misc]  # an RGB picture has three values
    assert red > 200 > 60 > blue, "the red side is on top"
    assert not dict(image.getexif())
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
    for secret in (b"Exif", b"SecretCamera", b"SecretComment"):
        assert secret in data
        assert secret not in clean
    assert stored.media_type == "image/jpeg"
    assert stored.file == f"pictures/img-4711-{stored.sha256[:16]}.jpg"


def test_a_png_loses_its_words_and_keeps_its_transparency(pictures: Pictures) -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "SecretName")
    data = saved(Image.new("RGBA", (10, 10), (0, 0, 255, 90)), "PNG", pnginfo=words)
    stored = pictures.add(data, "ü.png")
    assert b"SecretName" in data
    assert b"SecretName" not in pictures.open_bytes(stored.sha256)
    assert opened(pictures, stored.sha256).getpixel((3, 3)) == (0, 0, 255, 90)
    assert stored.file.startswith("pictures/u-")


@pytest.mark.parametrize(
    ("mode", "kind", "suffix", "mode_after"),
    [
        ("RGB", "PNG", "png", "RGB"),
        ("RGBA", "PNG", "png", "RGB"),
        ("L", "PNG", "png", "RGB"),
        ("P", "GIF", "png", "RGB"),
        ("LA", "PNG", "png", "RGB"),
        ("CMYK", "JPEG", "jpg", "RGB"),
        ("L", "JPEG", "jpg", "RGB"),
        ("RGB", "WEBP", "jpg", "RGB"),
        ("RGB", "BMP", "png", "RGB"),
    ],
)
def test_every_kind_becomes_one_of_the_web(
    pictures: Pictures, mode: str, kind: str, suffix: str, mode_after: str
) -> None:
    stored = pictures.add(saved(Image.new("RGBA", (8, 8), (9, 9, 9, 255)).convert(mode), kind), "")
    assert stored.file.endswith("." + suffix)
    assert stored.file.startswith("pictures/picture-")
    assert opened(pictures, stored.sha256).mode == mode_after


def test_a_web_picture_with_transparency_becomes_a_png(pictures: Pictures) -> None:
    stored = pictures.add(saved(Image.new("RGBA", (8, 8), (9, 9, 9, 9)), "WEBP"), "x")
    assert stored.media_type == "image/png"


def test_a_large_picture_is_made_smaller(pictures: Pictures) -> None:
    stored = pictures.add(saved(Image.new("RGB", (5000, 1000)), "JPEG"), "x")
    assert (stored.width, stored.height) == (LONG_SIDE, 400)


def test_colours_of_a_profile_are_made_those_of_the_web(pictures: Pictures) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with_profile = pictures.add(saved(Image.new("RGB", (8, 8), "teal"), "JPEG", icc_profile=lab), "x")
    assert "icc_profile" not in opened(pictures, with_profile.sha256).info
    broken = pictures.add(saved(Image.new("RGB", (8, 8), "teal"), "JPEG", icc_profile=b"no profile"), "x")
    assert broken.sha256 == with_profile.sha256, "a profile that says nothing leaves the colours"


def moving(frames: int, size: tuple[int, int] = (20, 20)) -> bytes:
    images = [Image.new("RGB", size, (number * 60, 0, 0)) for number in range(frames)]
    return saved(images[0], "GIF", save_all=True, append_images=images[1:], duration=70, loop=0, comment=b"SecretWord")


def test_a_moving_picture_keeps_moving(pictures: Pictures) -> None:
    data = moving(3)
    assert b"SecretWord" in data
    stored = pictures.add(data, "wave.gif")
    assert stored.media_type == "image/gif"
    assert b"SecretWord" not in pictures.open_bytes(stored.sha256)
    image = opened(pictures, stored.sha256)
    assert (getattr(image, "n_frames", 1), image.info["duration"], image.info["loop"]) == (3, 70, 0)


def test_a_moving_picture_without_end_keeps_its_first_frame(
    pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FRAMES_PIXELS_LIMIT", 1000)
    assert pictures.add(moving(3), "wave.gif").media_type == "image/png"


def test_the_same_picture_is_stored_once(pictures: Pictures, tmp_path: Path) -> None:
    data = photo_with_gps()
    first, second = pictures.add(data, "a.jpg"), pictures.add(data, "b.jpg")
    assert first == second
    assert len(list((tmp_path / "pictures").iterdir())) == 1


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data",
    [bomb(50_000, 50_000), bomb(10_000, 9_500), bomb(8_940, 10_000), b"\0" * (picture_opening.BYTES_LIMIT + 1)],
    ids=["bomb", "very large", "just above our limit", "many bytes"],
)
def test_what_would_burst_is_refused_in_words(pictures: Pictures, tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        pictures.add(data, "x.png")
    assert caught.value.sentence == "This picture is too large for the desk."
    assert not (tmp_path / "pictures").exists()


NO_PICTURES = [
    b"",
    b"Just some words.",
    photo_with_gps()[:400],
    b"\x89PNG\r\n\x1a\n" + b"x" * 40,
    b"GIF89a",
    b"\0\0\0\x18ftypheic" + b"x" * 40,
    b"\0\0\0\x18ftypavif" + b"x" * 40,
    heic.photo()[:1500],
]


@pytest.mark.parametrize("data", NO_PICTURES)
def test_what_is_no_picture_is_refused_in_words(pictures: Pictures, data: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        pictures.add(data, "words.png")
    assert caught.value.sentence == "This file is not a picture that the desk can open."


OTHER_KINDS = [
    (saved(Image.new("L", (4, 4)), "TIFF"), "TIFF"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
    (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- drawn -->\n<svg/>", "SVG"),
]


@pytest.mark.parametrize(("data", "kind"), OTHER_KINDS)
def test_a_kind_that_is_not_opened_is_called_by_its_name(pictures: Pictures, data: bytes, kind: str) -> None:
    with pytest.raises(BadInput) as caught:
        pictures.add(data, "x")
    assert kind in caught.value.sentence


@pytest.mark.parametrize(("turns", "size"), [(0, (64, 100)), (1, (100, 64))])
def test_a_photo_of_a_phone_comes_out_upright_and_tells_nothing_of_its_place(
    pictures: Pictures, turns: int, size: tuple[int, int]
) -> None:
    data = heic.photo(quarter_turns=turns)
    stored = pictures.add(data, "IMG_0001.HEIC")
    clean = pictures.open_bytes(stored.sha256)
    assert (stored.media_type, (stored.width, stored.height)) == ("image/jpeg", size)
    assert not dict(opened(pictures, stored.sha256).getexif())
    for secret in (*heic.SECRETS, b"Exif"):
        assert secret in data
        assert secret not in clean
    assert "HEIF" not in Image.OPEN, "only what says that it is one is read by its reader"


def test_a_web_photo_is_opened(pictures: Pictures) -> None:
    data = heic.avif()
    assert b"SecretCamera" in data
    stored = pictures.add(data, "x.avif")
    assert (stored.media_type, stored.width, stored.height) == ("image/jpeg", 30, 40)
    assert b"SecretCamera" not in pictures.open_bytes(stored.sha256)


def test_words_hidden_in_a_picture_go(pictures: Pictures) -> None:
    words = PngImagePlugin.PngInfo()
    words.add_itxt("XML:com.adobe.xmp", "<x>SecretXmp</x>")
    for data in (
        saved(Image.new("RGB", (8, 8)), "PNG", pnginfo=words),
        saved(Image.new("RGB", (8, 8)), "JPEG", xmp=b"<x>SecretXmp</x>"),
        saved(Image.new("RGB", (8, 8)), "WEBP", xmp=b"<x>SecretXmp</x>"),
        saved(Image.new("RGB", (8, 8)), "JPEG") + b"PK<script>SecretXmp</script>",
    ):
        assert b"SecretXmp" in data
        assert b"SecretXmp" not in pictures.open_bytes(pictures.add(data, "x").sha256)


def endless(frames: int) -> bytes:
    """A GIF of very many tiny pictures, as no one would draw it."""
    picture = b"\x2c" + struct.pack("<HHHH", 0, 0, 1, 1) + b"\0\x02\x02\x44\x01\0"
    colours = b"\0\0\0\xff\xff\xff"
    notes = b"\x21\xfe\x03abc\0"
    return b"GIF89a" + struct.pack("<HH", 1, 1) + b"\x80\0\0" + colours + notes + picture * frames + b";"


def test_a_picture_that_moves_for_ever_is_refused_in_words(pictures: Pictures) -> None:
    with pytest.raises(BadInput) as caught:
        pictures.add(endless(10_000), "x.gif")
    assert caught.value.sentence == "This picture moves for too long."
    assert pictures.add(endless(20), "x.gif").media_type == "image/gif"


def test_a_part_is_cut_out_and_turned(pictures: Pictures) -> None:
    image = Image.new("RGB", (100, 40), "white")
    image.paste("red", (0, 0, 50, 40))
    whole = pictures.add(saved(image, "PNG"), "Harbour.png")
    red = pictures.cut(whole.sha256, Cut(right=0.5))
    assert (red.width, red.height) == (50, 40)
    assert red.file.startswith("pictures/harbour-")
    assert opened(pictures, red.sha256).getcolors() == [(2000, (255, 0, 0))]
    up = pictures.cut(whole.sha256, Cut(turns=1))
    assert (up.width, up.height) == (40, 100)
    assert opened(pictures, up.sha256).getpixel((20, 2)) == (255, 0, 0), "turned to the right, the left is on top"
    assert pictures.open_bytes(whole.sha256), "the whole one stays"
    thin = pictures.cut(whole.sha256, Cut(left=1.0, top=1.0))
    assert (thin.width, thin.height) == (1, 1)
    photo = pictures.cut(pictures.add(photo_with_gps(), "x").sha256, Cut(turns=2))
    assert photo.media_type == "image/jpeg"


def test_a_moving_picture_is_not_cut(pictures: Pictures) -> None:
    stored = pictures.add(moving(3), "wave.gif")
    with pytest.raises(BadInput) as caught:
        pictures.cut(stored.sha256, Cut(turns=1))
    assert "moves" in caught.value.sentence


def test_a_changed_or_missing_picture_is_noticed_and_can_be_added_again(pictures: Pictures, tmp_path: Path) -> None:
    data = photo_with_gps()
    stored = pictures.add(data, "a.jpg")
    assert pictures.sha256_at(stored.file) == stored.sha256
    path = tmp_path / stored.file
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(Damaged):
        pictures.open_bytes(stored.sha256)
    assert pictures.sha256_at(stored.file) is None
    assert pictures.add(data, "a.jpg") == stored
    assert pictures.open_bytes(stored.sha256)
    path.unlink()
    with pytest.raises(Damaged):
        pictures.open_bytes(stored.sha256)


def test_only_stored_pictures_are_named_by_a_text(pictures: Pictures, tmp_path: Path) -> None:
    stored = pictures.add(photo_with_gps(), "a.jpg")
    (tmp_path / "pictures" / "notes.txt").write_text("x")
    for file in ("pictures/none.jpg", "pictures/notes.txt", "other/" + stored.file, stored.file[9:], "../x.jpg", ""):
        assert pictures.sha256_at(file) is None
