"""How buttons draw what stands on them: the style sheet gives the ground, the gaps and the type are the desk's own."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QPainter
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from ceo_desk.ui.theme.theme import Theme

GAP = 12
ICON = 24


def paint_ground(button: QPushButton | QToolButton) -> QStylePainter:
    """Draws a button without its words and icon, and gives the painter to go on with."""
    painter = QStylePainter(button)
    if isinstance(button, QPushButton):
        plain = QStyleOptionButton()
        button.initStyleOption(plain)
        plain.text, plain.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, plain)
    else:
        tool = QStyleOptionToolButton()
        button.initStyleOption(tool)
        tool.text, tool.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, tool)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    return painter


def width_of(theme: Theme, font: QFont, text: str, icon: str) -> int:
    """How wide words and icon are, side by side."""
    words = QFontMetricsF(font).horizontalAdvance(text) + 1
    return round(words + (theme.px(ICON) + theme.space(GAP) if icon else 0))


def paint_line(
    painter: QPainter, theme: Theme, box: QRect, font: QFont, text: str, icon: str, tone: str, *, trailing: bool
) -> None:
    """Icon and words side by side in the middle of a box; mirrored where people read from right to left."""
    side, gap = theme.px(ICON), theme.space(GAP)
    width = width_of(theme, font, text, icon)
    x = box.left() + (box.width() - width) / 2
    is_icon_left = trailing is theme.is_mirrored
    painter.setFont(font)
    painter.setPen(theme.color(tone))
    words = width - (side + gap if icon else 0)
    if icon:
        picture = theme.pixmap(icon, ICON, tone)
        at = x if is_icon_left else x + words + gap
        painter.drawPixmap(round(at), round(box.center().y() - side / 2 + 1), picture)
    start = x + (side + gap if icon and is_icon_left else 0)
    painter.drawText(QRectF(start, box.top(), words + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, text)


def paint_stack(
    painter: QPainter, theme: Theme, box: QRect, font: QFont, text: str, icon: str, size: int, tone: str
) -> None:
    """An icon over a word, as on tiles."""
    picture = theme.pixmap(icon, size, tone)
    side = theme.px(size)
    painter.drawPixmap(
        round(box.center().x() - side / 2 + 0.5), round(box.top() + box.height() * 0.33 - side / 2), picture
    )
    painter.setFont(font)
    painter.setPen(theme.color(tone))
    line = QFontMetricsF(font).height()
    middle = box.top() + box.height() * 0.705
    painter.drawText(QRectF(box.left(), middle - line / 2, box.width(), line), Qt.AlignmentFlag.AlignCenter, text)
