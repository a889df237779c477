"""Whether the desk's words stand out from what they really stand on, in a picture of the window."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.frame.focus_ring import FocusRing
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.drop_target import DropTarget
from ceo_desk.ui.theme.theme import Theme
from tests.ui.sweep.parts_seen import Finding, box_in, called, controls_of, panel_of, seen_box, words_of

FOR_TEXT, FOR_OTHERS = 7.0, 3.0


def luminance(color: QColor) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [_linear(part) for part in (color.redF(), color.greenF(), color.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours: 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pale(window: QWidget, theme: Theme) -> list[Finding]:
    """The ground under each text is looked up in a picture of the window; it has to stand out by 7."""
    for ring in window.findChildren(FocusRing):
        ring.hide()  # it comes back with the next move of the keyboard
    picture = window.grab().toImage()
    found: list[Finding] = []
    for words in words_of(window):
        tone = words.tone() if words.isEnabled() else "onoff"
        found += _judge(window, picture, words, QPoint(0, 0), theme.color(tone))
    for control in controls_of(window):
        if isinstance(control, Button):
            inside = QPoint(control.width() // 2, 5)
            found += _judge(window, picture, control, inside, theme.color(control._tone()))
    return found


def _is_covered(window: QWidget, widget: QWidget, spot: QPoint) -> bool:
    """True where a panel lies over that spot of the page."""
    panels = [one for kind in (Panel, DropTarget) for one in window.findChildren(kind) if one.isVisible()]
    return any(panel is not panel_of(widget) and box_in(window, panel).contains(spot) for panel in panels)


def _judge(window: QWidget, picture: QImage, widget: QWidget, at: QPoint, ink: QColor) -> list[Finding]:
    spot = box_in(window, widget).topLeft() + at
    if not seen_box(window, widget).contains(spot) or _is_covered(window, widget, spot):
        return []
    ground = picture.pixelColor(spot)
    ratio = contrast(ink, ground)
    if ratio >= FOR_TEXT:
        return []
    return [Finding("contrast", called(widget), f"{ratio:.1f}: {ink.name()} on {ground.name()}")]
