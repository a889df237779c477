"""Controls side by side that go on in the next line where the room ends."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class Flow(QWidget):
    """As high as its lines; `gap` lies between two controls, and between two lines."""

    def __init__(self, controls: Sequence[QWidget], gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls, self._gap = tuple(controls), gap
        for control in self._controls:
            control.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 – Qt's name
        """Narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 – Qt's name
        """The height of all lines at a width."""
        boxes = self._places(width)
        return max((box.bottom() + 1 for _, box in boxes), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """All in one line."""
        hints = [_hint(control) for control in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """The widest control."""
        hints = [_hint(control) for control in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Puts the controls where they belong; a layout asks for the height again once the width is known."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self.heightForWidth(event.size().width()))
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A control was shown, hidden, or got other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.setMinimumHeight(self.heightForWidth(max(1, self.width())))
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        for control, box in self._places(self.width()):
            control.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _shown(self) -> list[QWidget]:
        return [control for control in self._controls if not control.isHidden()]

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        places, x, y, line = [], 0, 0, 0
        for control in self._shown():
            hint = _hint(control)
            if x and x + hint.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            places.append((control, QRect(x, y, min(hint.width(), max(width, 1)), hint.height())))
            x, line = x + hint.width() + self._gap, max(line, hint.height())
        return places


def _hint(control: QWidget) -> QSize:
    """What a control wants, and never less than it must have."""
    return control.sizeHint().expandedTo(control.minimumSize())
