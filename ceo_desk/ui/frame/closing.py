"""Closing with something on its way: the desk says so, and the person decides."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.services.answering.today import TodayFacts
from ceo_desk.ui.frame.outgoing import name_of, on_its_way
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.frame.place import Closing
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class ClosingPanel(Panel):
    """`agreed`: close all the same."""

    agreed = Signal()

    def __init__(self, theme: Theme, body: QWidget) -> None:
        super().__init__(theme, body, translate("Closing", "Something is still on its way"))
        self._title = Words(theme, "", "head")
        self._what = Words(theme, "", "body", lines=2)
        stay = Button(theme, translate("Closing", "Keep the desk open"), "secondary")
        stay.clicked.connect(lambda _checked=False: self.close_panel())
        close = Button(theme, translate("Closing", "Close all the same"), "quiet")
        close.clicked.connect(lambda _checked=False: self.agreed.emit())
        pad = theme.space(22)
        self._second = Words(theme, "", "body", "ink2")
        self.setLayout(
            column(
                self._title,
                self._what,
                self._second,
                row(stay, close, None, gap=theme.space(12)),
                gap=theme.space(10),
                margin=pad,
            )
        )

    def show_facts(self, facts: TodayFacts) -> None:
        """Names what is on its way."""
        going = on_its_way(facts)
        count = len(going)
        title = translate("Closing", "%n things are still on their way.", "", count)
        second = translate("Closing", "It is safe here, and goes out when you open the desk again.")
        self.show_closing(Closing(title, ", ".join(name_of(one) for one in going[:3]), second))

    def show_closing(self, closing: Closing) -> None:
        """Says this."""
        self.setAccessibleName(closing.title)
        self._title.say(closing.title)
        self._what.say(closing.what)
        self._second.say(closing.second)
