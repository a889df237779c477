"""Icons: single glyphs of the Phosphor font that comes with qtawesome, drawn in the colour of the text beside them.

The font and its table are read directly: importing qtawesome itself takes longer than the whole first picture may.
"""

import json
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap, QTransform

from ceo_desk.ui.theme.fonts import folder_of

_FONT, _TABLE = "fonts/phosphor-1.3.0.ttf", "fonts/phosphor-charmap-1.3.0.json"
MIRRORED = frozenset({"arrow-right", "arrow-left", "caret-right", "caret-left", "arrow-square-out", "paper-plane-tilt"})
"""What points somewhere turns round where people read from right to left; checks, clocks and charts don't."""


@cache
def _family() -> str:
    folder = folder_of("qtawesome")
    number = QFontDatabase.addApplicationFont(str(folder / _FONT)) if folder else -1
    return QFontDatabase.applicationFontFamilies(number)[0] if number >= 0 else ""


@cache
def _codes() -> Mapping[str, str]:
    folder = folder_of("qtawesome")
    if folder is None:
        return {}
    codes: dict[str, str] = json.loads((folder / _TABLE).read_text(encoding="utf-8"))
    return codes


def pixmap(name: str, size: int, color: QColor, ratio: float, *, is_mirrored: bool = False) -> QPixmap:
    """An icon as a picture, `size` logical pixels wide and high; empty where the font is missing.

    Raises KeyError for a name that Phosphor doesn't have.
    """
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    family = _family()
    if not family:
        return picture
    font = QFont(family)
    font.setPixelSize(size)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(color)
    if is_mirrored and name.removesuffix("-fill") in MIRRORED:
        painter.setTransform(QTransform(-1, 0, 0, 1, size, 0))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, chr(int(_codes()[name], 16)))
    painter.end()
    return picture


def icon(name: str, size: int, color: QColor, disabled: QColor, ratio: float, *, is_mirrored: bool = False) -> QIcon:
    """An icon for a button, with its own colour where the button is disabled."""
    made = QIcon(pixmap(name, size, color, ratio, is_mirrored=is_mirrored))
    made.addPixmap(pixmap(name, size, disabled, ratio, is_mirrored=is_mirrored), QIcon.Mode.Disabled)
    return made
