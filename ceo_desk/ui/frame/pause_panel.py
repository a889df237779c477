"""The pause, from every place: asked once before everything stops, and the same panel ends it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.services.answering.today import TodayFacts, Unreached
from ceo_desk.ui.frame.outgoing import name_of
from ceo_desk.ui.frame.panel import Panel
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

MOST = 4


class PausePanel(Panel):
    """`agreed` carries True: everything stops; False: the pause ends."""

    agreed = Signal(bool)

    def __init__(self, theme: Theme, body: QWidget, facts: TodayFacts) -> None:
        title, second, yes, no = texts(is_paused=facts.is_paused)
        super().__init__(theme, body, title)
        self.stay = Button(theme, no, "secondary")
        self.stay.clicked.connect(lambda _checked=False: self.close_panel())
        self.go = Button(theme, yes, "quiet" if facts.is_paused else "harm")
        self.go.clicked.connect(lambda _checked=False: self._agree(not facts.is_paused))
        shown = facts.unreached[:MOST]
        held = [Words(theme, unreached_words(one), "body", "wait", lines=3) for one in shown]
        if len(facts.unreached) > MOST:
            more = len(facts.unreached) - MOST
            held.append(Words(theme, translate("Pause", "And %n more.", "", more), "body", "wait"))
        self.setLayout(
            column(
                Words(theme, title, "head"),
                Words(theme, second, "body", "ink2"),
                *held,
                row(self.stay, self.go, None, gap=theme.space(12)),
                gap=theme.space(10),
                margin=theme.space(22),
            )
        )

    def _agree(self, is_on: bool) -> None:
        self.close_panel()
        self.agreed.emit(is_on)


def texts(*, is_paused: bool) -> tuple[str, str, str, str]:
    """What is asked, what it means, and the two buttons: yes, no."""
    if is_paused:
        return (
            translate("Pause", "End the pause?"),
            translate("Pause", "Nothing goes out by itself. The desk asks you about each thing that waited."),
            translate("Pause", "End the pause"),
            translate("Pause", "Keep it"),
        )
    return (
        translate("Pause", "Stop everything?"),
        translate(
            "Pause",
            "Everything stops that waits to go out, here and on your blog, until you end the pause."
            " The desk asks before each answer.",
        ),
        translate("Pause", "Stop everything"),
        translate("Pause", "Leave it as it is"),
    )


def unreached_words(one: Unreached) -> str:
    """`“A post” is still set on its site, and goes out there as planned once the pause is over. You are offline.`"""
    text = translate(
        "Pause", "“{title}” is still set on its site, and goes out there as planned once the pause is over."
    )
    said = text.format(title=name_of(one.outgoing))
    return f"{said} {in_words(one.reason)}" if one.reason else said
