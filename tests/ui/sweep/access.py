"""Names, roles, reach and size of controls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from tests.ui.sweep.parts_seen import Finding, called, controls_of, is_seen

SMALLEST = 48
MOST_STEPS = 400
MOST_INSIDE = 30
"""A date has three parts, and Tab goes through them."""
ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QRadioButton, frozenset({QAccessible.Role.RadioButton})),
    (
        QAbstractButton,
        frozenset(
            {
                QAccessible.Role.Button,
                QAccessible.Role.PushButton,
                QAccessible.Role.CheckBox,
                QAccessible.Role.RadioButton,
                QAccessible.Role.ButtonMenu,
                QAccessible.Role.ButtonDropDown,
                QAccessible.Role.Link,
                QAccessible.Role.ListItem,
            }
        ),
    ),
    (QComboBox, frozenset({QAccessible.Role.ComboBox})),
    (QAbstractItemView, frozenset({QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree})),
    (QAbstractSpinBox, frozenset({QAccessible.Role.SpinBox, QAccessible.Role.EditableText})),
    (QWidget, frozenset({QAccessible.Role.EditableText, QAccessible.Role.StaticText, QAccessible.Role.Document})),
)
"""Which roles a kind of control may have; the first kind that fits counts."""


def names_and_roles(window: QWidget) -> list[Finding]:
    """Every control has a name for a screen reader, and a role that says what it is."""
    found = []
    for control in controls_of(window):
        told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(
            control
        )  # None, whatever the stubs say
        if told is None:
            found.append(Finding("access", called(control), "screen readers don't see it"))
            continue
        if not told.text(QAccessible.Text.Name).strip():
            found.append(Finding("name", called(control), "it has no accessible name"))
        allowed = next(roles for kind, roles in ROLES if isinstance(control, kind))
        if told.role() not in allowed:
            found.append(Finding("role", called(control), f"its role is {told.role().name}"))
    return found


def sizes(window: QWidget) -> list[Finding]:
    """Every target is at least 48 × 48, rows of lists too; what is only read is no target."""
    found = []
    for control in controls_of(window):
        if isinstance(control, QTextEdit | QPlainTextEdit) and control.isReadOnly():
            continue
        width, height = control.width(), control.height()
        if isinstance(control, QAbstractItemView):
            if isinstance(control, QTableWidget):  # a table of figures: it is only read
                continue
            height = _row_height(control)
        if width < SMALLEST or height < SMALLEST:
            found.append(Finding("size", called(control), f"{width} × {height}"))
    return found


def one_primary(window: QWidget) -> list[Finding]:
    """Exactly one primary button is visible."""
    found = [one for one in controls_of(window) if one.property("kind") == "primary"]
    if len(found) == 1:
        return []
    return [Finding("primary", called(window), f"{len(found)} are visible: {[called(one) for one in found]}")]


def unreachable(window: QWidget) -> list[Finding]:
    """Every enabled control is reached by Tab, or by arrows within its group."""
    visited = _walk(window)
    found = []
    for control in controls_of(window):
        if not control.isEnabled() or control in visited or _has_visited_mate(control, visited):
            continue
        if control.focusProxy() in visited or any(control.isAncestorOf(one) for one in visited):
            continue
        if isinstance(control, QTextEdit | QPlainTextEdit) and control.isReadOnly() and not _is_scrolling(control):
            continue
        found.append(Finding("reach", called(control), "Tab doesn't come here"))
    return found


def _walk(window: QWidget) -> set[QWidget]:
    """The controls that real presses of Tab come to, once round; F6 leaves a page that takes Tab for itself."""
    visited: list[QWidget] = []
    steps_inside = 0
    for _ in range(MOST_STEPS):
        focus: QWidget | None = window.focusWidget()  # None, whatever the stubs say
        focus = focus or window
        is_page = isinstance(focus, QTextEdit | QPlainTextEdit) and not focus.tabChangesFocus()
        QTest.keyClick(focus, Qt.Key.Key_F6 if is_page else Qt.Key.Key_Tab)
        QApplication.processEvents()
        now: QWidget | None = window.focusWidget()
        if now is None or (visited and now is visited[0] and now is not visited[-1]):
            break
        steps_inside = steps_inside + 1 if visited and now is visited[-1] else 0
        if steps_inside > MOST_INSIDE or (not steps_inside and now in visited):
            break
        visited.append(now)
    return set(visited)


def _has_visited_mate(control: QWidget, visited: set[QWidget]) -> bool:
    """True where arrows lead from a visited button of the same exclusive group."""
    if not isinstance(control, QAbstractButton):
        return False
    group: QButtonGroup | None = control.group()
    if group is not None and group.exclusive():
        return any(one in visited for one in group.buttons())
    if control.autoExclusive():
        parent = control.parentWidget()
        mates = parent.findChildren(type(control), options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
        return any(one in visited for one in mates)
    return False


def _is_scrolling(edit: QTextEdit | QPlainTextEdit) -> bool:
    return edit.verticalScrollBar().maximum() > 0 and is_seen(edit.verticalScrollBar())


def _row_height(view: QAbstractItemView) -> int:
    model = view.model()
    if model.rowCount() == 0:
        return SMALLEST
    if isinstance(view, QTableView):
        return view.rowHeight(0)
    return view.sizeHintForRow(0) if isinstance(view, QListView) else view.visualRect(model.index(0, 0)).height()
