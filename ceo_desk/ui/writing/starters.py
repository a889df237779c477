"""Three shapes offered on an empty page, until the first keystroke."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ceo_desk.services.starters import Starter
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

MOST = 3
HEIGHT, ICON = 68, 24


class StarterRow(QPushButton):
    """One shape, in the serif of what a person writes."""

    def __init__(self, theme: Theme, starter: Starter) -> None:
        super().__init__()
        self._theme, self._text = theme, starter.words
        self.setProperty("kind", "row")
        self.setAccessibleName(self._text)
        self.setAccessibleDescription(translate("Write", "Begin with this"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(theme.px(HEIGHT) if not theme.is_short else theme.line("page") + theme.space(24), 48))
        theme.recoloured.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as there is room."""
        return QSize(300, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A frame that can be seen, words, and an arrow at the end."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setWidth(2)
        pen.setColor(theme.color("accent" if self.underMouse() or self.isDown() else "edge"))
        painter.setPen(pen)
        painter.setBrush(theme.color("tint" if self.underMouse() else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
        pad, side = theme.space(20), theme.px(ICON)
        end = QRect(self.width() - pad - side, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._seen(end), theme.pixmap("arrow-right", ICON, "ink2"))
        painter.setFont(theme.font("page"))
        painter.setPen(theme.color("ink"))
        box = QRect(pad, 0, self.width() - 3 * pad - side, self.height())
        cut = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(box), QStyle.visualAlignment(self.layoutDirection(), start), cut)
        painter.end()

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class Starters(QWidget):
    """`taken` carries a Starter."""

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[StarterRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(12))
        said = Words(theme, translate("Write", "Write, or begin with one of these."), "body", "ink2")
        self.setLayout(column(said, theme.space(12), self._list))
        self.hide()

    def show_starters(self, starters: Sequence[Starter]) -> None:
        """Offers the first three."""
        clear(self._list)
        self.rows = [StarterRow(self._theme, one) for one in starters[:MOST]]
        for line, starter in zip(self.rows, starters, strict=False):
            line.clicked.connect(lambda _checked=False, starter=starter: self.taken.emit(starter))
            self._list.addWidget(line)
