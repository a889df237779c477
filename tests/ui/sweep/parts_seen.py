"""What a person sees of a window: its controls, its words, and where each of them lies."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from ceo_desk.ui.frame.focus_ring import FocusRing
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.parts.drop_target import DropTarget
from ceo_desk.ui.parts.marks import Icon, Initials
from ceo_desk.ui.parts.text import Words

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that something breaks."""

    rule: str
    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.what}: {self.why}"


def controls_of(window: QWidget) -> list[QWidget]:
    """Every visible control of a window, but for the parts that a control of Qt has inside."""
    found = [one for kind in CONTROLS for one in window.findChildren(kind)]
    seen = {id(one): one for one in found if is_seen(one) and not _is_inside_a_control(one)}
    return list(seen.values())


def words_of(window: QWidget) -> list[Words]:
    """Every visible text of the desk."""
    return [one for one in window.findChildren(Words) if is_seen(one) and one.text()]


def leaves_of(window: QWidget) -> list[QWidget]:
    """Controls, words, icons and initials: what may not lie on one another."""
    marks = [one for kind in (Icon, Initials) for one in window.findChildren(kind) if is_seen(one)]
    return [*controls_of(window), *words_of(window), *marks]


def is_seen(widget: QWidget) -> bool:
    """True where the widget is shown and has a size."""
    return widget.isVisible() and widget.width() > 0 and widget.height() > 0 and not isinstance(widget, FocusRing)


def box_in(window: QWidget, widget: QWidget) -> QRect:
    """Where it lies in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen_box(window: QWidget, widget: QWidget) -> QRect:
    """The part of it that no scroll area hides, in the window."""
    box = box_in(window, widget)
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            box = box.intersected(box_in(window, parent))
        parent = parent.parentWidget()
    return box.intersected(window.rect())


def panel_of(widget: QWidget) -> QWidget | None:
    """The panel that it stands in: panels, and what says where a file may be let go, lie over the page by design."""
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, Panel | DropTarget):
            return parent
        parent = parent.parentWidget()
    return None


def called(widget: QWidget) -> str:
    """How a report names it."""
    text = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    name = f"#{widget.objectName()}" if widget.objectName() else ""
    return f"{type(widget).__name__}{name} “{str(text)[:60]}”"


def _is_inside_a_control(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QCalendarWidget):
            return True
        if isinstance(parent, QAbstractItemView) and not widget.property("kind"):
            return True
        parent = parent.parentWidget()
    return False
