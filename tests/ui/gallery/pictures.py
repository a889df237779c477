"""Taking the pictures of a scene: light, dark and high contrast, at 100 and 200 %, and from right to left."""

import traceback
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ceo_desk.ui.opening import make_application
from ceo_desk.ui.theme import fonts
from ceo_desk.ui.theme.tokens import Look
from tests.ui.gallery.scene import Scene, Studio, studio
from tests.ui.gallery.table import scene_of

KINDS = (
    (100, False, (Look.LIGHT, Look.DARK, Look.CONTRAST)),
    (200, False, (Look.LIGHT, Look.DARK)),
    (100, True, (Look.LIGHT,)),
)
"""Text size, whether it is mirrored, and the looks that are taken of one stage, one after the other."""


@cache
def application() -> QApplication:
    """The desk's application as the pictures show it: English of Britain, a caret that doesn't blink."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    made = make_application(["gallery"])
    made.setCursorFlashTime(0)
    fonts.load(fonts.LATER)
    return made


def pictures_of(scene: Scene, at: Studio) -> Iterator[tuple[str, QPixmap]]:
    """The scene's pictures with their names."""
    for scale, is_mirrored, looks in KINDS:
        with at.open(scene, looks[0], scale, is_mirrored=is_mirrored) as opened:
            for look in looks:
                opened.theme.choose(look)
                QApplication.processEvents()
                yield name_of(scene, look, scale, is_mirrored=is_mirrored), _grab(opened.window)


def name_of(scene: Scene, look: Look, scale: int, *, is_mirrored: bool) -> str:
    """`01-today`, `01-today-dark`, `01-today-200-dark`, `01-today-rtl`."""
    parts = [scene.name, *(["200"] if scale == 200 else []), *([look.value] if look is not Look.LIGHT else [])]
    return "-".join([*parts, *(["rtl"] if is_mirrored else [])])


def save(scene: Scene, at: Studio, folder: Path) -> list[Path]:
    """Saves the scene's pictures and gives their files."""
    saved = []
    for name, picture in pictures_of(scene, at):
        path = folder / f"{name}.png"
        assert picture.save(str(path)), path
        saved.append(path)
    return saved


def save_some(names: list[str], folder: Path) -> tuple[int, list[str]]:
    """Saves the scenes of these names; how many pictures there are, and what did not come to be."""
    application()
    count, missing = 0, []
    with studio() as at:
        for name in names:
            try:
                count += len(save(scene_of(name), at, folder))
            except Exception as error:  # whatever broke, the other scenes are wanted all the same, and it is told
                where = traceback.extract_tb(error.__traceback__)[-1]
                missing.append(f"{name}: {type(error).__name__}: {error} ({where.filename}:{where.lineno})")
    return count, missing


def _grab(window: QWidget) -> QPixmap:
    QApplication.processEvents()
    return window.grab()
