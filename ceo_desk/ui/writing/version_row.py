"""A row of the versions: when and by whom, and how long it was."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.presenter import VersionLine


class VersionRow(QPushButton):
    """Pressing it shows the version; the shown one is tinted."""

    def __init__(self, theme: Theme, line: VersionLine) -> None:
        super().__init__()
        self._theme, self.line = theme, line
        self.setProperty("kind", "row")
        self.setCheckable(True)
        self.setAccessibleName(line.spoken)
        self.setEnabled(not line.is_forgotten)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(2 * theme.line("body") + theme.space(20))
        theme.recoloured.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as there is room."""
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Two lines of words."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(theme.color("accent") if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint"))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 12, 12)
        pad, line = theme.space(16), theme.line("body")
        top = (self.height() - 2 * line) // 2
        role = "label" if self.isChecked() else "body"
        words = ((self.line.text, role, "ink"), (self.line.second, "body", "ink2"))
        for number, (text, font, tone) in enumerate(words):
            box = QRect(pad, top + number * line, self.width() - 2 * pad, line)
            painter.setFont(theme.font(font))
            painter.setPen(theme.color(tone))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            seen = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            painter.drawText(seen, QStyle.visualAlignment(self.layoutDirection(), start), cut)
        painter.end()
