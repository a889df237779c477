"""The list itself: one column of rows of one height, which never jumps while somebody reads."""

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ceo_desk.ui.answering.inbox.comment_delegate import CommentDelegate
from ceo_desk.ui.answering.inbox.comment_rows import CommentRows, Index
from ceo_desk.ui.answering.inbox.facts import CommentRow
from ceo_desk.ui.context import Context

translate = QCoreApplication.translate

AHEAD = 40
"""So many rows before the end of what is here, the next page is wanted."""
LINES_A_WHEEL = 3


class CommentList(QTableView):
    """`moved`: another row is the current one. `opened`: Enter or a double click. `wanting`: more rows are needed."""

    moved = Signal()
    opened = Signal()
    wanting = Signal()

    def __init__(self, context: Context, rows: CommentRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._current = ""
        self._anchor = -1
        self.delegate = CommentDelegate(context.theme, context.sitter, context.now, self)
        self._dress()
        self.setModel(rows)
        self.setItemDelegate(self.delegate)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_ahead())
        rows.selection_changed.connect(self.viewport().update)
        context.theme.recoloured.connect(self.viewport().update)

    def current(self) -> CommentRow | None:
        """The row that keys act on."""
        number = self.currentIndex().row()
        return self.rows.rows[number] if 0 <= number < len(self.rows.rows) else None

    def go_to(self, number: int) -> None:
        """Makes a row the current one and shows it."""
        if not self.rows.rows:
            return
        number = max(0, min(number, len(self.rows.rows) - 1))
        index = self.rows.index(number, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)
        self._look_ahead()

    def step(self, by: int, *, extends: bool = False) -> None:
        """One row on or back; `extends` ticks what is passed."""
        number = self.currentIndex().row()
        if number < 0:
            self.go_to(0)
            return
        to = max(0, min(number + by, len(self.rows.rows) - 1))
        if extends:
            self._extend(number, to)
        else:
            self._anchor = -1
        self.go_to(to)

    def step_off(self, leaving: set[str]) -> None:
        """Where the current row leaves: to the next one that stays, else to the one before."""
        rows, number = self.rows.rows, self.currentIndex().row()
        if not 0 <= number < len(rows) or rows[number].id not in leaving:
            return
        order = (*range(number, len(rows)), *range(number - 1, -1, -1))
        staying = next((n for n in order if rows[n].id not in leaving), -1)
        if staying >= 0:
            self.go_to(staying)

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        height = max(1, self.verticalHeader().defaultSectionSize())
        first = self.verticalScrollBar().value() // height
        return first, min(first + self.viewport().height() // height + 1, len(self.rows.rows) - 1)

    def hold(self) -> tuple[str, int]:
        """Where the list stands now, for `keep_at`: a row and how far it is from the top."""
        first, last = self.visible_rows()
        height = self.verticalHeader().defaultSectionSize()
        number = self.currentIndex().row()
        anchor = number if first <= number <= last else min(first, len(self.rows.rows) - 1)
        if anchor < 0:
            return "", 0
        return self.rows.rows[anchor].id, anchor * height - self.verticalScrollBar().value()

    def keep_at(self, held: tuple[str, int]) -> None:
        """Has the held row stand where it stood, whatever came in above it."""
        number = self.rows.number_of(held[0])
        if number >= 0:
            self.updateGeometries()
            self.verticalScrollBar().setValue(number * self.verticalHeader().defaultSectionSize() - held[1])
        self._look_ahead()

    # ------------------------------------------------------------------ Qt's own
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Arrows, Home and End walk; Enter opens; the rest is for whoever is around."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(steps[key], extends=is_shifted)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            rows = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1)
            self.step(rows if key is Qt.Key.Key_PageDown else -rows)
        elif key is Qt.Key.Key_Home:
            self.go_to(0)
        elif key is Qt.Key.Key_End:
            self.go_to(len(self.rows.rows) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The current row stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """A press goes to the row; with Ctrl it ticks it, with Shift all between."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        before = self.currentIndex().row()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.rows.toggle(index.row())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and before >= 0:
            self._extend(before, index.row())
        else:
            self._anchor = -1
        self.go_to(index.row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """A press on a row shows its thread where list and thread share one column."""
        if self.indexAt(event.position().toPoint()).isValid() and not event.modifiers():
            self.clicked.emit(self.currentIndex())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """Dragging ticks nothing."""
        event.accept()

    def _dress(self) -> None:
        self.setObjectName("CommentList")
        self.setAccessibleName(translate("Answer", "Comments"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.delegate.height())
        self.verticalScrollBar().setSingleStep(self.delegate.height() // LINES_A_WHEEL)

    def _extend(self, begin: int, to: int) -> None:
        """Ticks from where the walk with Shift began to here, and no more."""
        if self._anchor < 0:
            self._anchor = begin
        old = range(min(self._anchor, begin), max(self._anchor, begin) + 1)
        new = range(min(self._anchor, to), max(self._anchor, to) + 1)
        rows = self.rows.rows
        gone = (rows[number].id for number in old if number not in new and number < len(rows))
        self.rows.change_selection((rows[number] for number in new), gone)

    def _look_ahead(self) -> None:
        last = max(self.visible_rows()[1], self.currentIndex().row())
        if not self.rows.is_end and last >= len(self.rows.rows) - AHEAD:
            self.wanting.emit()

    def _on_current_changed(self, now: Index, before: Index) -> None:
        for index in (before, now):
            if index.isValid():
                self.viewport().update(self.visualRect(index))
        row = self.current()
        comment = row.id if row else ""
        if comment != self._current:
            self._current = comment
            self.moved.emit()
