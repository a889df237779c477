"""One small question on the footer: a title, its parts, and the button that says what comes of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Scrolled, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

PAD, GAP = 20, 16


class SmallPanel(Panel):
    """Made for one question, and gone with it. `decided`: the button was pressed."""

    decided = Signal()

    def __init__(self, theme: Theme, body: QWidget, title: str, *parts: QWidget, deed: str) -> None:
        super().__init__(theme, body, title)
        pad = theme.space(PAD)
        close = Button(theme, translate("FollowingUp", "Close"), "quiet", "x")
        close.clicked.connect(lambda _checked=False: self.close_panel())
        head = row(Words(theme, title, "head"), close)
        head.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(column(*parts, None, gap=theme.space(GAP), margin=(4, 4, 4, 4)))
        self.trouble = Words(theme, "", "body", "bad")
        self.trouble.hide()
        self.deed = Button(theme, deed, "secondary")
        self.deed.clicked.connect(lambda _checked=False: self.decided.emit())
        self.scrolled = Scrolled(inside)
        self.setLayout(
            column(
                head,
                self.scrolled,
                self.trouble,
                row(self.deed, None),
                gap=theme.space(12),
                margin=(pad, pad // 2, pad, pad),
            )
        )
        self._first = parts[0]
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Shows it; the keyboard begins at its first part."""
        super().open()
        self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """As high as its parts are by now."""
        inside = self.scrolled.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            layout.activate()
        self.scrolled.updateGeometry()
        super().place()

    def complain(self, sentence: str) -> None:
        """Says what is missing; what was typed stays."""
        self.trouble.say(sentence)
        self.trouble.setVisible(bool(sentence))
        self.place()
