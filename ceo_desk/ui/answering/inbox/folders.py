"""The folders: nine rows with their counts, or one button that opens them where there is no room for a column."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ceo_desk.ui.answering.inbox.presenter import FolderLine
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

ROW, GAP, PAD, ICON, RADIUS = 48, 14, 12, 22, 10
RING = 3
Index = QModelIndex | QPersistentModelIndex


class FolderRows(QAbstractListModel):
    """The folders as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[FolderLine, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 – Qt's name and its own default
        """As many as there are folders."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own type
        """Name and count in one sentence; the delegate paints by itself."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self.lines[index.row()].spoken
        return None

    def show(self, lines: tuple[FolderLine, ...]) -> None:
        """Other counts; the rows stay the same."""
        if lines == self.lines:
            return
        if len(lines) != len(self.lines):
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        self.lines = lines
        self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))


class _FolderDelegate(QStyledItemDelegate):
    """Icon, name, and the count at the end."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._fonts = {role: theme.font(role) for role in ("rail", "rail_chosen")}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 – Qt's name
        """48 high, and a gap where a group begins."""
        theme, model = self._theme, index.model()
        assert isinstance(model, FolderRows)
        gap = theme.space(GAP) if model.lines[index.row()].begins else 0
        return QSize(theme.px(120), max(theme.px(ROW), ROW) + gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The chosen one is tinted and bold; with the keyboard on it, it has a ring."""
        model = index.model()
        assert isinstance(model, FolderRows)
        theme, line = self._theme, model.lines[index.row()]
        whole: QRect = option.rect
        box = whole.adjusted(0, theme.space(GAP) if line.begins else 0, 0, 0)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, option, is_chosen=is_chosen)
        tone = "accenttext" if is_chosen else "ink"
        side, pad = theme.px(ICON), theme.space(PAD)
        icon = _seen(self._view, box, QRect(box.left() + pad, box.center().y() - side // 2 + 1, side, side))
        painter.drawPixmap(icon, theme.pixmap(line.icon, ICON, "accenttext" if is_chosen else "ink2"))
        font = self._fonts["rail_chosen" if is_chosen else "rail"]
        painter.setFont(font)
        painter.setPen(theme.color(tone))
        count = number(line.count)
        width = QFontMetrics(font).horizontalAdvance(count) + 1
        end = QRect(box.right() - pad - width, box.top(), width, box.height())
        painter.drawText(_seen(self._view, box, end), Qt.AlignmentFlag.AlignCenter, count)
        left = box.left() + pad + side + theme.space(12)
        name = QRect(left, box.top(), end.left() - left - theme.space(6), box.height())
        start = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        cut = QFontMetrics(font).elidedText(line.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(_seen(self._view, box, name), start | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, *, is_chosen: bool) -> None:
        theme = self._theme
        state = option.state
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("tint"))
            painter.setPen(theme.color("edge") if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if is_chosen and self._view.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.color("focus"))
            pen.setWidth(RING)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), RADIUS, RADIUS)


class FolderList(QListView):
    """`chosen` carries the state's word of the folder that the person went to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FolderList")
        self.setAccessibleName(translate("Answer", "Folders"))
        self.rows = FolderRows()
        self.setModel(self.rows)
        self.setItemDelegate(_FolderDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFont(theme.font("rail"))
        theme.recoloured.connect(self.viewport().update)
        self._is_quiet = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_lines(self, lines: tuple[FolderLine, ...]) -> None:
        """The folders with their counts now."""
        self._is_quiet = True
        self.rows.show(lines)
        self._is_quiet = False

    def choose(self, state: str) -> None:
        """Shows a folder as the chosen one, without telling."""
        self._is_quiet = True
        place = next((n for n, line in enumerate(self.rows.lines) if line.state == state), -1)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        self._is_quiet = False

    def _on_current_changed(self, now: Index, _before: Index) -> None:
        if not self._is_quiet and now.isValid():
            self.chosen.emit(self.rows.lines[now.row()].state)


class FolderMenu(Button):
    """The same folders behind one button. `chosen` as there."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "secondary", "caret-down", trailing=True, parent=parent)
        self.list_shown = QMenu(self)
        self.list_shown.setFont(theme.font("body"))
        self._lines: Sequence[FolderLine] = ()
        self._state = ""
        self.clicked.connect(lambda _checked=False: self._open())

    def show_lines(self, lines: tuple[FolderLine, ...]) -> None:
        """The folders with their counts now."""
        self._lines = lines
        self._say()

    def choose(self, state: str) -> None:
        """Shows a folder as the chosen one, without telling."""
        self._state = state
        self._say()

    def _say(self) -> None:
        chosen = next((line for line in self._lines if line.state == self._state), None)
        words = _with_count(chosen) if chosen else translate("Answer", "Folders")
        if words != self.words():
            self.say(words)
            self.setAccessibleName(translate("Answer", "Folder: {name}").format(name=words))

    def _open(self) -> None:
        self.list_shown.clear()
        for line in self._lines:
            if line.begins:
                self.list_shown.addSeparator()
            action = self.list_shown.addAction(_with_count(line))
            action.triggered.connect(lambda _checked=False, state=line.state: self.chosen.emit(state))
        below = self.mapToGlobal(QPoint(0, self.height()))
        if self._theme.is_mirrored:
            below.setX(below.x() + self.width() - self.list_shown.sizeHint().width())
        self.list_shown.popup(below)


def _with_count(line: FolderLine) -> str:
    return translate("Answer", "{folder} {count}").format(folder=line.name, count=number(line.count))


def _seen(view: QWidget, around: QRect, box: QRect) -> QRect:
    return QStyle.visualRect(view.layoutDirection(), around, box)
