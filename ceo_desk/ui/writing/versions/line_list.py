"""The time line as a list: a heading for each day, moments in words, and two marks."""

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.versions.line_rows import LINE, Index, LineRows, compared_words
from ceo_desk.ui.writing.versions.presenter import Line

translate = QCoreApplication.translate

PAD, SIDE, HEADING = 12, 20, 28
ICON = 22
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LineDelegate(QStyledItemDelegate):
    """Paints a line: the heading of its day, the moment and the time, what happened, how many words more."""

    def __init__(self, theme: Theme, view: "LineList") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 – Qt's name
        """As high as its words."""
        line: Line = index.data(LINE)
        rows = 1 + bool(line.telling) + bool(line.change) + (line.id == self._view.rows.compared)
        height = 2 * self._theme.space(PAD) + self._theme.line("name") + (rows - 1) * self._theme.line("body")
        return QSize(100, height + (self._heading() if line.day else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The line that is read is tinted and framed; the one that it is compared with has a dashed frame."""
        line: Line = index.data(LINE)
        theme, row = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(row)
        if line.day:
            box.setTop(row.top() + self._heading())
            place = QRect(row.left() + theme.space(SIDE), row.top(), row.width(), self._heading() - theme.space(4))
            self._text(painter, row, place, "hint_strong", "ink2", line.day, Qt.AlignmentFlag.AlignBottom)
        self._frame(painter, box, line)
        self._words(painter, box, line)
        painter.restore()

    def _heading(self) -> int:
        return self._theme.line("hint") + self._theme.space(HEADING)

    def _frame(self, painter: QPainter, box: QRect, line: Line) -> None:
        theme, rows = self._theme, self._view.rows
        is_read, is_compared = line.id == rows.chosen, line.id == rows.compared
        inner = box.adjusted(theme.space(6), 2, -theme.space(6), -2)
        if is_read or is_compared:
            style = Qt.PenStyle.SolidLine if is_read else Qt.PenStyle.DashLine
            painter.setPen(QPen(theme.color("accent" if is_read else "edge"), 2, style))
            painter.setBrush(theme.color("tint") if is_read else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 12, 12)
        if self._view.hasFocus() and self._view.currentIndex().isValid():
            current: Line = self._view.currentIndex().data(LINE)
            if current.id == line.id:
                painter.setPen(QPen(theme.color("focus"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(inner.adjusted(4, 4, -4, -4), 9, 9)

    def _words(self, painter: QPainter, box: QRect, line: Line) -> None:
        theme = self._theme
        left, width = box.left() + theme.space(SIDE), box.width() - 2 * theme.space(SIDE)
        y = box.top() + theme.space(PAD)
        first = theme.line("name")
        time = painter.fontMetrics().horizontalAdvance(line.time) + theme.space(24) if line.time else 0
        tone = "ink2" if line.is_forgotten else "ink"
        self._text(painter, box, QRect(left, y, width - time, first), "name", tone, line.moment)
        if line.time:
            place = QRect(left + width - time, y, time, first)
            self._text(painter, box, place, "body", "ink2", line.time, at=Qt.AlignmentFlag.AlignTrailing)
        y += first
        texts = [text for text in (line.telling, line.change) if text]
        for text in texts:
            self._text(painter, box, QRect(left, y, width, theme.line("body")), "body", "ink2", text)
            y += theme.line("body")
        if line.id == self._view.rows.compared:
            self._mark(painter, box, QRect(left, y, width, theme.line("body")))

    def _mark(self, painter: QPainter, box: QRect, place: QRect) -> None:
        theme = self._theme
        side = theme.px(ICON)
        icon = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
        seen = QStyle.visualRect(self._view.layoutDirection(), box, icon)
        painter.drawPixmap(seen, theme.pixmap("arrows-left-right", ICON, "accenttext"))
        words = place.adjusted(side + theme.space(8), 0, 0, 0)
        self._text(painter, box, words, "label", "accenttext", compared_words())

    def _text(
        self,
        painter: QPainter,
        row: QRect,
        place: QRect,
        role: str,
        tone: str,
        text: str,
        upright: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        direction = self._view.layoutDirection()
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(tone))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        seen = QStyle.visualRect(direction, row, place)
        painter.drawText(seen, QStyle.visualAlignment(direction, at | upright) | Qt.AlignmentFlag.AlignAbsolute, cut)


class LineList(QListView):
    """`chosen` carries the version to be read, `compared` the one to compare it with (while `is_choosing`)."""

    chosen = Signal(str)
    compared = Signal(str)

    def __init__(self, theme: Theme, rows: LineRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.is_choosing = False
        """The next line that is pressed is the one to compare with."""
        self.setObjectName("VersionLines")
        self.setAccessibleName(translate("Versions", "Versions, the latest first"))
        self.setModel(rows)
        self.setItemDelegate(LineDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.recoloured.connect(self.viewport().update)

    def mark(self, chosen: str, compared: str) -> None:
        """Marks the lines, and has the keyboard go on from the one that is read."""
        self.rows.mark(chosen, compared)
        self.doItemsLayout()  # a mark is a line more
        row = self.rows.row_of(chosen)
        if row >= 0 and not self.is_choosing:
            self.go_to(row)

    def go_to(self, row: int) -> None:
        """Makes a line the keyboard's and shows it."""
        index = self.rows.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Arrows, Page, Home and End read the line they come to; while one is being chosen, Enter takes it."""
        before = self.currentIndex().row()
        if event.key() in ENTER and before >= 0:
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)
        if self.currentIndex().row() != before and not self.is_choosing:
            self._take(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 – Qt's name
        """A press on a line takes it."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._take(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The line that is read stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _take(self, index: Index) -> None:
        line: Line = index.data(LINE)
        if line.is_forgotten:
            return
        if self.is_choosing:
            self.compared.emit(line.id)
        else:
            self.chosen.emit(line.id)
