"""A small bar above the page, in place of a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import Frame, hairline, row
from ceo_desk.ui.theme.theme import Theme


class Bar(Frame):
    """Fields and buttons in one line, one below the other where it is narrow. `closed` when it goes."""

    closed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__("ToolRow")
        self.theme = theme
        self.setAccessibleName(name)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.space(12))
        self._line.setContentsMargins(theme.space(24), theme.space(8), theme.space(24), theme.space(12))
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._line)
        outer.addWidget(hairline(theme))
        self.hide()

    def fill(self, *parts: QWidget, buttons: tuple[Button, ...]) -> None:
        """Puts fields and, behind them, buttons in."""
        fields = row(*parts, gap=self.theme.space(12))
        for part in parts:
            if isinstance(part, Field):
                fields.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
        self._line.addLayout(fields, 1)
        low = row(*buttons, gap=self.theme.space(4))
        holder = QWidget()
        holder.setLayout(low)
        has_labels = any(isinstance(part, Field) for part in parts)
        at = Qt.AlignmentFlag.AlignBottom if has_labels else Qt.AlignmentFlag.AlignVCenter
        self._line.addWidget(holder, 0, at)
        if self.theme.is_short:
            self._line.setDirection(QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Never lower than what stands in it."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as what stands in it now, at this width."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def close_bar(self) -> None:
        """Takes it away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()
