"""Pictures become images without Qt trying its other readers: the one for SVG can bring the window to a stand."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from ceo_desk.ui.parts.decoding import image_of

UI = Path(__file__).parents[3] / "ceo_desk" / "ui"
KINDS = ("PNG", "JPEG", "GIF")
ALONE = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from ceo_desk.ui.parts.decoding import image_of
application = QGuiApplication(["decoding", "-platform", "offscreen"])
assert all(not image_of(Path(file).read_bytes()).isNull() for file in sys.argv[1:-1])
assert image_of(Path(sys.argv[-1]).read_bytes()).isNull()
for file in sys.argv[1:-1]:
    image_of(Path(file).read_bytes()[:40])
print(Path("/proc/self/maps").read_text())
"""


def picture(kind: str) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (12, 8), "navy").save(data, kind)
    return data.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_is_stored_is_read(kind: str) -> None:
    image = image_of(picture(kind))
    assert (image.width(), image.height()) == (12, 8)


@pytest.mark.parametrize("data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"BM" + b"\0" * 60, b"\x89PNG"])
def test_nothing_else_is_asked_about(data: bytes) -> None:
    assert image_of(data).isNull()


def test_a_damaged_picture_is_no_image() -> None:
    assert image_of(picture("PNG")[:30]).isNull()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux tells what a process has loaded")
def test_no_other_reader_of_qt_is_even_loaded(tmp_path: Path) -> None:
    files = []
    for kind in KINDS:
        files.append(tmp_path / kind)
        files[-1].write_bytes(picture(kind))
    none = tmp_path / "none"
    none.write_bytes(b"<svg/>")
    words = [sys.executable, "-c", ALONE, *map(str, files), str(none)]
    loaded = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    assert "libqjpeg" in loaded
    assert "Svg" not in loaded
    assert "qtiff" not in loaded


def test_nobody_else_in_the_window_lets_qt_find_out_what_a_picture_is() -> None:
    files = {path.name for path in UI.rglob("*.py") if "romData(" in path.read_text(encoding="utf-8")}
    assert files == {"decoding.py"}
