"""The keys of the list, as caps with their words: only those that work."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ceo_desk.ui.actions import Act, key_text, keys
from ceo_desk.ui.theme.theme import Theme

SHOWN = (
    Act.ROW_NEXT,
    Act.ROW_BEFORE,
    Act.ROW_REPLY,
    Act.ROW_APPROVE,
    Act.ROW_LATER,
    Act.ROW_HIDE,
    Act.ROW_SPAM,
    Act.ROW_SELECT,
    Act.ROW_UNDO,
    Act.ROW_KEYS,
)
CAP, LINE, GAP, WORD_GAP, RADIUS = 28, 38, 16, 8, 6


class KeyLegend(QWidget):
    """Flows into as many lines as it needs; what it says stands in the panel of all keys too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        names = keys()
        self._pairs = [(key_text(act), names[act].name) for act in SHOWN]
        self._cap_font, self._font = theme.font("hint_strong"), theme.font("hint")
        self.setAccessibleName(", ".join(f"{key} {name}" for key, name in self._pairs))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.recoloured.connect(self.update)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 – Qt's name
        """More lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 – Qt's name
        """The height at a width."""
        return self._placed(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """Two lines, most often."""
        return QSize(300, self.heightForWidth(max(300, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A cap with its letter, then the word."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (key, name), (cap, word) in zip(self._pairs, self._placed(self.width())[0], strict=True):
            pen = painter.pen()
            pen.setWidthF(theme.border * 1.5)
            pen.setColor(theme.color("edge"))
            painter.setPen(pen)
            painter.setBrush(theme.color("surface"))
            seen = self._seen(cap)
            painter.drawRoundedRect(seen.toRectF().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.setFont(self._cap_font)
            painter.setPen(theme.color("ink"))
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, key)
            painter.setFont(self._font)
            painter.setPen(theme.color("ink2"))
            painter.drawText(self._seen(word), Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _placed(self, width: int) -> tuple[list[tuple[QRect, QRect]], int]:
        theme, metrics = self._theme, QFontMetrics(self._font)
        cap, line, gap, between = theme.px(CAP), theme.px(LINE), theme.space(GAP), theme.space(WORD_GAP)
        boxes: list[tuple[QRect, QRect]] = []
        x = y = 0
        for key, name in self._pairs:
            wide = max(cap, QFontMetrics(self._cap_font).horizontalAdvance(key) + theme.space(14))
            word = metrics.horizontalAdvance(name) + 2
            if x and x + wide + between + word > width:
                x, y = 0, y + line
            boxes.append((QRect(x, y, wide, cap), QRect(x + wide + between, y, word, cap)))
            x += wide + between + word + gap
        return boxes, y + cap

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
