"""A large card of which one is chosen: how somebody will use this desk."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

HEIGHT = 240
FLAT_FROM = 1.5
"""From this text size on the icon stands beside the title, so that both cards fit."""


class RoleCard(QRadioButton):
    """Arrows choose among the cards of one row; `entered` when Enter is pressed on it."""

    entered = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme, self._name = theme, icon
        self._icon = Icon(theme, icon, 44)
        self._mark = Icon(theme, "check-circle-fill", 30, "accent")
        kept = self._mark.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._mark.setSizePolicy(kept)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._is_flat = theme.factor >= FLAT_FROM
        words = Words(theme, title, "screen"), Words(theme, text, "body")
        if self._is_flat:
            head = row(self._icon, words[0], None, self._mark, gap=theme.space(12))
            self.setLayout(column(head, theme.space(8), words[1], None, margin=theme.space(18)))
        else:
            head = row(self._icon, None, self._mark)
            self.setLayout(
                column(head, theme.space(32), words[0], theme.space(10), words[1], None, margin=theme.space(34))
            )
        for part in (self._icon, self._mark, *words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(lambda _on: self._dress())
        theme.recoloured.connect(self.update)
        self._dress()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As its words want; never lower than in the picture."""
        layout = self.layout()
        assert layout is not None
        lowest = 0 if self._is_flat else self._theme.space(HEIGHT)
        return layout.sizeHint().expandedTo(QSize(300, lowest))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """The words are never cut."""
        layout = self.layout()
        assert layout is not None
        lowest = 0 if self._is_flat else self._theme.space(HEIGHT)
        return layout.minimumSize().expandedTo(QSize(0, lowest))

    def hitButton(self, pos: object) -> bool:  # noqa: N802 – Qt's name
        """The whole card may be pressed."""
        del pos
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Enter goes on with this card."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            self.setChecked(True)
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A white card; the chosen one has the accent's border."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setWidth(3 if self.isChecked() else 2)
        pen.setColor(theme.color("accent" if self.isChecked() else "edge"))
        painter.setPen(pen)
        painter.setBrush(theme.color("tint" if self.underMouse() and not self.isChecked() else "surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 16, 16)
        painter.end()

    def _dress(self) -> None:
        self._icon.show_icon(self._name, "accent" if self.isChecked() else "ink2")
        self._mark.setVisible(self.isChecked())
        self.update()
