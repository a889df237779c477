"""The list of posts as a table of one column: quick with thousands, each row painted by hand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QResizeEvent, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ceo_desk.domain.archive import ArchivedPost
from ceo_desk.services.publishing.site_posts import SitePost
from ceo_desk.services.writing.shelf import ShelfPost
from ceo_desk.ui.parts.buttons import IconButton
from ceo_desk.ui.parts.text import lay_out
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.posts.presenter import PostLine

Index = QModelIndex | QPersistentModelIndex
Post = ShelfPost | SitePost | ArchivedPost
LINE = Qt.ItemDataRole.UserRole
HEIGHT, ICON, ENTER_KEYS = 84, 26, (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PostsModel(QAbstractTableModel):
    """Posts as rows; a row's words are made when it is first seen."""

    def __init__(self, line_of: Callable[..., PostLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_of = line_of
        self._posts: tuple[Post, ...] = ()
        self._lines: dict[int, PostLine] = {}

    def show_posts(self, posts: Sequence[Post]) -> None:
        """Shows these instead."""
        self.beginResetModel()
        self._posts, self._lines = tuple(posts), {}
        self.endResetModel()

    def post_at(self, row: int) -> Post | None:
        """The post of a row."""
        return self._posts[row] if 0 <= row < len(self._posts) else None

    def line_at(self, row: int) -> PostLine | None:
        """The words of a row."""
        post = self.post_at(row)
        if post is None:
            return None
        if row not in self._lines:
            self._lines[row] = self._line_of(post)
        return self._lines[row]

    def row_of(self, post_id: str) -> int:
        """The row of a post; -1 where it is not in the list."""
        return next((row for row, post in enumerate(self._posts) if post.id == post_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 – Qt's name
        """How many posts."""
        return 0 if parent is not None and parent.isValid() else len(self._posts)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 – Qt's name
        """One."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, its words for screen readers."""
        line = self.line_at(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else line.second
        return None


class PostDelegate(QStyledItemDelegate):
    """Paints a row: an icon, the title in serif, what became of it."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The current row is tinted, and ringed inside where the keyboard is in the list."""
        line = index.data(LINE)
        theme = self._theme
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = index.row() == self._table.currentIndex().row()
        has_keys = is_current and self._table.hasFocus()
        if is_current:
            painter.setPen(theme.color("edge") if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint"))
            painter.drawRoundedRect(box.adjusted(4, 3, -4, -3), 12, 12)
        if has_keys:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.color("focus"))
            pen.setWidth(3)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(6, 5, -6, -5), 10, 10)
        elif not is_current and index.row() + 1 < index.model().rowCount():
            painter.setPen(theme.color("line"))
            painter.drawLine(box.left() + theme.space(20), box.bottom(), box.right() - theme.space(20), box.bottom())
        self._paint_line(painter, box, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 – Qt's name
        """All rows are alike."""
        return QSize(300, row_height(self._theme))

    def _paint_line(self, painter: QPainter, box: QRect, line: PostLine) -> None:
        theme = self._theme
        side, pad = theme.px(ICON), theme.space(24)
        title, second = theme.line("post_name"), theme.line("body")
        top = box.top() + (box.height() - title - second) // 2
        icon = QRect(box.left() + pad, top + (title - side) // 2 + 1, side, side)
        tone = line.tone or "ink2"
        painter.drawPixmap(self._seen(box, icon), theme.pixmap(line.icon, ICON, tone))
        left = box.left() + pad + side + theme.space(16)
        width = box.right() - left - pad - theme.px(56)
        self._text(painter, box, QRect(left, top, width, title), "post_name", "ink", line.title)
        words = tone if line.tone in ("wait", "bad") else "ink2"
        self._text(painter, box, QRect(left, top + title, width, second), "body", words, line.second)

    def _text(self, painter: QPainter, row: QRect, box: QRect, role: str, tone: str, text: str) -> None:
        seen = self._seen(row, box)
        is_mirrored = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        laid, _ = lay_out(text, self._theme.font(role), option, float(seen.width()), float(self._theme.line(role)), 1)
        painter.setPen(self._theme.color(tone))
        laid.draw(painter, seen.topLeft().toPointF())

    def _seen(self, row: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(self._table.layoutDirection(), row, box)


class PostsTable(QTableView):
    """`opened` carries a post's id, `asked_more` the row whose menu is wanted and where, `discarded` a row."""

    opened = Signal(str)
    asked_more = Signal(int, QPoint)
    discarded = Signal(int)

    def __init__(self, theme: Theme, model: PostsModel, name: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model, self._more_name = theme, model, more
        self._more_row = -1
        self.more = IconButton(theme, "dots-three", more, parent=self.viewport())
        self.setObjectName("PostList")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(PostDelegate(theme, self))
        self._dress()
        self.more.clicked.connect(lambda _checked=False: self._ask_more(self._more_row))
        self.more.hide()
        self.clicked.connect(lambda index: self._open(index.row()))
        self.entered.connect(lambda index: self._place_more(index.row()))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._place_more(self.currentIndex().row()))
        model.modelReset.connect(lambda: self._place_more(-1))
        theme.recoloured.connect(self.viewport().update)

    def fit(self) -> int:
        """No higher than its rows; gives that height."""
        height = max(self._model.rowCount(), 1) * row_height(self._theme)
        self.setMaximumHeight(height)
        return height

    def select(self, row: int) -> None:
        """Makes a row the current one."""
        self.setCurrentIndex(self._model.index(row, 0))
        self._place_more(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Enter opens, Delete puts into the trash, the menu key shows what can be done."""
        row = self.currentIndex().row()
        if event.key() in ENTER_KEYS and row >= 0:
            self._open(row)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.discarded.emit(row)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 – Qt's name
        """The button for more follows the current row."""
        super().currentChanged(current, previous)
        self._place_more(current.row())
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 – Qt's name
        """The menu key and the other mouse button show what can be done with a row."""
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex().row() if is_by_key else self.indexAt(event.pos()).row()
        self._ask_more(row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The one column takes all the room."""
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())
        self._place_more(self._more_row)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Where the pointer leaves, the button goes back to the current row."""
        if event.type() is QEvent.Type.Leave:
            self._place_more(self.currentIndex().row())
        return super().viewportEvent(event)

    def _dress(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height(self._theme))
        self.verticalHeader().setMinimumSectionSize(row_height(self._theme))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _open(self, row: int) -> None:
        line = self._model.line_at(row)
        if line is not None:
            self.opened.emit(line.id)

    def _ask_more(self, row: int) -> None:
        if self._model.line_at(row) is not None:
            self.asked_more.emit(row, self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _place_more(self, row: int) -> None:
        line = self._model.line_at(row)
        self.more.setVisible(line is not None)
        self._more_row = row
        if line is None:
            return
        name = self._more_name.format(title=line.title)
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)
        box = self.visualRect(self._model.index(row, 0))
        side = self.more.width()
        wanted = QRect(box.right() - side - self._theme.space(16), box.center().y() - side // 2, side, side)
        self.more.move(QStyle.visualRect(self.layoutDirection(), box, wanted).topLeft())
        self.more.raise_()


def row_height(theme: Theme) -> int:
    """Two lines of words, and air."""
    return max(theme.line("post_name") + theme.line("body") + theme.space(30), theme.space(HEIGHT))
