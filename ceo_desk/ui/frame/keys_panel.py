"""All keys, on one panel."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ceo_desk.ui.actions import key_text, keys
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Scrolled, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


SMALLEST = 300
"""The list is never lower, in pixels: a large text scrolls."""


class KeysPanel(Panel):
    """Every action that has a key, with its key."""

    def __init__(self, theme: Theme, body: QWidget) -> None:
        super().__init__(theme, body, translate("Keys", "All keys"))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, theme.space(16), 0)
        grid.setVerticalSpacing(theme.space(8))
        grid.setColumnStretch(0, 1)
        for number, (act, key) in enumerate(keys().items()):
            grid.addWidget(Words(theme, key.name), number, 0)
            grid.addWidget(Words(theme, key_text(act), "label", "ink2", wrap=False), number, 1)
        close = Button(theme, translate("Keys", "Close"), "quiet", "x")
        close.clicked.connect(lambda _checked=False: self.close_panel())
        head = row(Words(theme, translate("Keys", "All keys"), "head"), None, close)
        scrolled = Scrolled(table)
        scrolled.setMinimumHeight(min(theme.px(300), SMALLEST))
        pad = theme.space(24)
        self.setLayout(column(head, scrolled, gap=theme.space(12), margin=(pad, theme.space(16), pad, pad)))

    def toggle(self) -> None:
        """Opens it, or closes it."""
        if self.isVisible():
            self.close_panel()
        else:
            self.open()
