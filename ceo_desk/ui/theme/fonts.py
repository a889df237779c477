"""The desk's own fonts, from their packages on this laptop; where they are missing, the system's serve."""

import importlib.util
import logging
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from ceo_desk.ui.theme.type_scale import TIGHT_FROM, TypeRole

log = logging.getLogger(__name__)

FAMILIES = {"sans": "Inter", "serif": "Source Serif 4"}
FALLBACKS = {"sans": "sans-serif", "serif": "serif"}
FIRST = (
    ("fontpkg_inter", "files/Inter[opsz,wght].ttf"),
    ("fontpkg_source_serif_4", "files/SourceSerif4[opsz,wght].ttf"),
)
LATER = (("fontpkg_source_serif_4", "files/SourceSerif4-Italic[opsz,wght].ttf"),)
"""What the first picture doesn't need."""

_WEIGHT, _OPTICAL_SIZE = QFont.Tag("wght"), QFont.Tag("opsz")
_SERIF_OPTICAL_SIZE = 14.0
"""Source Serif 4 for reading: its display cuts are too narrow on a screen."""
_SANS_OPTICAL_SIZES = (14.0, 32.0)


def folder_of(package: str) -> Path | None:
    """Where a package lies, without importing it; None where it is not installed."""
    spec = importlib.util.find_spec(package)
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) if places else None


def load(fonts: tuple[tuple[str, str], ...]) -> None:
    """Hands font files to Qt; one that is missing is noted, and the system's font serves."""
    for package, name in fonts:
        folder = folder_of(package)
        if folder is None or QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            log.warning("the font %s of %s is not there; the system's own serves", name, package)


def font_of(role: TypeRole, scale: float) -> QFont:
    """The font of a role at a text scale (1.0 = 100 %). Large letters stand closer, unless the script joins them."""
    font = QFont([FAMILIES[role.family], FALLBACKS[role.family]])
    font.setPixelSize(round(role.size * scale))
    font.setItalic(role.is_italic)
    font.setWeight(QFont.Weight(role.weight))
    dress(font, role.weight, serif=role.family == "serif")
    if role.size >= TIGHT_FROM and QLocale().script() is not QLocale.Script.ArabicScript:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    return font


def dress(font: QFont, weight: int, *, serif: bool) -> None:
    """Sets a variable font's axes: Qt takes neither the weight nor the optical size of these files by itself."""
    font.setVariableAxis(_WEIGHT, float(weight))
    low, high = _SANS_OPTICAL_SIZES
    optical = _SERIF_OPTICAL_SIZE if serif else min(max(low, float(font.pixelSize())), high)
    font.setVariableAxis(_OPTICAL_SIZE, optical)
