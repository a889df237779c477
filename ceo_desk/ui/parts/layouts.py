"""Boxes and columns: the few ways in which a screen puts its parts together."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ceo_desk.ui.theme.theme import Theme

INSET = 14
"""How far the words of a quiet button stand from its edge."""
L = TypeVar("L", QVBoxLayout, QHBoxLayout)
Part = QWidget | QLayout | int | None
"""A widget, a layout, a gap in pixels, or None for room that stretches."""


def column(*parts: Part, gap: int = 0, margin: int | tuple[int, int, int, int] = 0) -> QVBoxLayout:
    """Parts one below the other; `margin` is one number or left, top, right, bottom."""
    return _filled(QVBoxLayout(), parts, gap, margin)


def row(*parts: Part, gap: int = 0, margin: int | tuple[int, int, int, int] = 0) -> QHBoxLayout:
    """Parts side by side, from where reading begins."""
    return _filled(QHBoxLayout(), parts, gap, margin)


def inset(theme: Theme, *parts: Part, gap: int = 0) -> QVBoxLayout:
    """Parts one below the other that begin where the words of a quiet button beside them begin."""
    side = theme.space(INSET)
    return column(*parts, gap=gap, margin=(side, 0, side, 0))


def _filled(layout: L, parts: tuple[Part, ...], gap: int, margin: int | tuple[int, int, int, int]) -> L:
    layout.setSpacing(gap)
    left, top, right, bottom = (margin,) * 4 if isinstance(margin, int) else margin
    layout.setContentsMargins(left, top, right, bottom)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout; its widgets go for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Frame(QFrame):
    """A framed or bare box, named for the style sheet (`Card`, `Panel`, `CardHead`, `Line`, `Plain` …)."""

    def __init__(self, name: str = "Plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)


class Card(Frame):
    """A white card with a hairline and rounded corners."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Card", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class Around(QWidget):
    """Room around a widget, there only while the widget is shown."""

    def __init__(self, inside: QWidget, margin: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setLayout(column(inside, margin=margin))
        if inside.isHidden():
            self.hide()  # never shown from here: without a parent yet it would be a window
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Comes and goes with it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._inside.isHidden())
        return super().eventFilter(watched, event)


def hairline(theme: Theme, *, is_upright: bool = False) -> Frame:
    """A line that only separates."""
    line = Frame("Line")
    if is_upright:
        line.setFixedWidth(theme.border)
    else:
        line.setFixedHeight(theme.border)
    return line


class Scrolled(QScrollArea):
    """A body that scrolls where it is higher than the window; never sideways."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(QWidget())  # Python's own: for one of Qt's, Qt would have to find out of which class it is
        inside.setObjectName(inside.objectName() or "Scrolled")
        self.setWidget(inside)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As its content."""
        inside = self.widget()
        return inside.sizeHint() if inside else super().sizeHint()
