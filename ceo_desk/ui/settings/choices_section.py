"""How the desk looks, how long something can be taken back, and the switch that stops everything."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QWidget

from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Segment
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.settings.presenter import LOOKS, look_texts, take_back_texts
from ceo_desk.ui.settings.rows import Buttons, Section
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.type_scale import SCALES
from ceo_desk.ui.words import number

translate = QCoreApplication.translate


class LooksSection(Section):
    """`look_decided` carries a word of LOOKS, `scale_decided` a text size in per cent; both hold at once."""

    look_decided = Signal(str)
    scale_decided = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Settings", "Looks"), parent=parent)
        name = translate("Settings", "Colours")
        self.look: Segment | MenuButton
        if theme.is_short:
            self.look = MenuButton(theme, name, look_texts())
            self.look.picked.connect(self._on_look)
        else:
            self.look = Segment(theme, name, look_texts())
            self.look.chosen.connect(self._on_look)
        size = translate("Settings", "Text size")
        percents = [translate("Settings", "{percent} %").format(percent=number(scale)) for scale in SCALES]
        self.scale = MenuButton(theme, size, percents)
        self.scale.picked.connect(lambda chosen: self.scale_decided.emit(SCALES[chosen]))
        self.rows.addLayout(labelled(theme, name, self.look))
        self.rows.addLayout(labelled(theme, size, self.scale))

    def show_facts(self, look: str, scale: int) -> None:
        """What is decided."""
        self.look.choose(LOOKS.index(look) if look in LOOKS else 0)
        self.scale.choose(SCALES.index(scale) if scale in SCALES else 0)

    def _on_look(self, chosen: int) -> None:
        self.look_decided.emit(LOOKS[chosen])


class TakeBackSection(Section):
    """`decided` carries seconds."""

    decided = Signal(int)

    def __init__(self, theme: Theme, seconds: int, parent: QWidget | None = None) -> None:
        title = translate("Settings", "Taking back")
        second = translate("Settings", "How long a post or an answer can be taken back before it goes out.")
        super().__init__(theme, title, second, parent)
        self._choices = take_back_texts(seconds)
        self.choice = MenuButton(theme, title, [text for _, text in self._choices])
        self.choice.picked.connect(lambda chosen: self.decided.emit(self._choices[chosen][0]))
        self.rows.addLayout(row(self.choice, None))
        self.show_seconds(seconds)

    def show_seconds(self, seconds: int) -> None:
        """What is decided; seconds that are no choice here stay unshown until the page is built again."""
        known = [each for each, _ in self._choices]
        if seconds in known:
            self.choice.choose(known.index(seconds))


class PauseSection(Section):
    """`pausing` carries True to stop everything, False to end the pause."""

    pausing = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = translate("Settings", "When something serious happens")
        second = translate(
            "Settings",
            "One press stops everything that waits to go out, also on your blog. The desk asks before each answer.",
        )
        super().__init__(theme, title, second, parent)
        self._is_paused = False
        self.banner = Banner(theme)
        self.button = Button(theme, "", "harm")
        self.button.clicked.connect(lambda _checked=False: self.pausing.emit(not self._is_paused))
        self._state = Words(theme, translate("Settings", "Everything stands still now."), "name", "wait")
        self.rows.addWidget(self._state)
        self.rows.addWidget(self.banner)
        self.rows.addWidget(Buttons(theme, (self.button,)))
        self.show_paused(is_paused=False)

    def show_paused(self, *, is_paused: bool) -> None:
        """The button does the other thing."""
        self._is_paused = is_paused
        self._state.setVisible(is_paused and not self.banner.isVisibleTo(self))
        go_on, stop = translate("Settings", "End the pause"), translate("Settings", "Stop everything")
        self.button.say(go_on if is_paused else stop)


def labelled(theme: Theme, name: str, control: QWidget) -> QLayout:
    """A control with its name before it, or above it in large text."""
    words = Words(theme, name, "label", wrap=theme.is_short)
    if theme.is_short:
        return column(words, control, gap=theme.space(6))
    words.setFixedWidth(theme.px(140))
    line = row(words, control, None, gap=theme.space(16))
    if isinstance(control, Segment):
        line.setStretch(1, 10)
    return line
