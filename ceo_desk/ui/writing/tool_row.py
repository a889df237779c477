"""The row above the page: back to the posts, the seven tools, versions, and who takes over."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.domain.thanks import first_name
from ceo_desk.ui.actions import Act, key_text, keys
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.page.tools import ToolState
from ceo_desk.ui.parts.buttons import Button, IconButton
from ceo_desk.ui.parts.layouts import Frame, hairline, row
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

TOOLS = (
    (Act.HEADING, "text-h"),
    (Act.BOLD, "text-bolder"),
    (Act.ITALIC, "text-italic"),
    (Act.LIST, "list-bullets"),
    (Act.QUOTE, "quotes"),
    (Act.LINK, "link"),
    (Act.PICTURE, "image"),
)
GAP, OVER_COLUMN = 2, 12
PADDING, SIDE = 12, 18
MOST_WITH_ICONS = 3
"""So many ways have room for their icons where the text is large."""


@dataclass(frozen=True, slots=True)
class Way:
    """A button with words at the row's end."""

    name: str
    text: str
    icon: str
    does_toggle: bool = False


class ToolRow(Frame):
    """`pressed` carries an Act of the page; `left` = back to the posts; the ways at the end are made by `ways_of`."""

    pressed = Signal(object)
    left = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, sitter: Sitter, column_left: Callable[[], int]) -> None:
        super().__init__("ToolRow")
        self._theme, self._column_left = theme, column_left
        self.setAccessibleName(translate("Write", "Tools"))
        self.back = Button(theme, translate("Write", "Posts"), "quiet", "caret-left")
        self.back.setAccessibleName(translate("Write", "Back to your posts"))
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        self.tools = {act: self._tool(act, icon) for act, icon in TOOLS}
        ways = ways_of(sitter)
        has_room = not theme.is_short or len(ways) <= MOST_WITH_ICONS
        self.ways = {way.name: self._way(way, has_icon=has_room) for way in ways}
        self._start = QWidget()
        self._start.setLayout(row(self.back, None))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._build()

    def show_state(self, state: ToolState) -> None:
        """Shows which tools are on where the caret is."""
        on = {
            Act.HEADING: bool(state.heading),
            Act.BOLD: state.is_bold,
            Act.ITALIC: state.is_italic,
            Act.LIST: state.is_list,
            Act.QUOTE: state.is_quote,
            Act.LINK: state.is_link,
            Act.PICTURE: False,
        }
        for act, button in self.tools.items():
            button.setChecked(on[act])

    def allow_tools(self, *, is_on: bool) -> None:
        """Tools work on the page alone."""
        for button in self.tools.values():
            button.setEnabled(is_on)

    def check(self, name: str, *, is_on: bool) -> None:
        """Marks a way that is open."""
        if name in self.ways:
            self.ways[name].setChecked(is_on)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The tools stand over the column of words."""
        super().resizeEvent(event)
        self.align()

    def align(self) -> None:
        """Puts the first tool where the words of the page begin."""
        if self._theme.is_short:
            return
        theme, side, gap = self._theme, self._theme.space(SIDE), self._theme.space(GAP)
        wanted = self._column_left() - theme.space(OVER_COLUMN) - side - gap
        room = self.width() - (self.minimumSizeHint().width() - self._start.minimumWidth())
        self._start.setFixedWidth(max(min(wanted, room), self.back.sizeHint().width() + theme.space(4)))

    def _build(self) -> None:
        theme = self._theme
        tools, ways = list(self.tools.values()), list(self.ways.values())
        side, pad = theme.space(SIDE), theme.space(PADDING)
        if theme.is_short:
            first = row(self._start, None, *ways, margin=(theme.space(8), 0, theme.space(8), 0))
            second = row(*tools, None, gap=0, margin=(theme.space(8), 0, theme.space(8), 0))
            self._lines.addLayout(first)
            self._lines.addLayout(second)
        else:
            line = row(self._start, margin=(side, pad, side, pad - theme.border))
            line.setSpacing(theme.space(GAP))
            for tool in tools:
                line.addWidget(tool)
            line.addStretch(1)
            for way in ways:
                line.addWidget(way)
            self._lines.addLayout(line)
        self._lines.addWidget(hairline(theme))
        order: list[QWidget] = [self.back, *tools, *ways]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _tool(self, act: Act, icon: str) -> IconButton:
        tool = IconButton(self._theme, icon, keys()[act].name, key_text(act))
        tool.setCheckable(True)
        tool.clicked.connect(lambda _checked=False: self.pressed.emit(act))
        return tool

    def _way(self, way: Way, *, has_icon: bool) -> Button:
        button = Button(self._theme, way.text, "plain", way.icon if has_icon else "")
        button.setCheckable(way.does_toggle)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(way.name))
        return button


def ways_of(sitter: Sitter) -> tuple[Way, ...]:
    """What stands at the row's end for who sits here."""
    versions = Way("versions", translate("Write", "Versions"), "clock-counter-clockwise", does_toggle=True)
    if not sitter.is_leader:
        about = Way("about", translate("Write", "About it"), "tag", does_toggle=True)
        letters = Way("letters", translate("Write", "As letters"), "text-aa", does_toggle=True)
        back = (Way("give", giving_words(sitter), "user"),) if sitter.leader else ()
        return (versions, letters, about, *back)
    if not sitter.assistant:
        return (versions,)
    return versions, Way("give", giving_words(sitter), "user")


def giving_words(sitter: Sitter) -> str:
    """`Give to Jonas` · `Back to Clara`."""
    if sitter.is_leader:
        first = first_name(sitter.assistant) or sitter.assistant
        return translate("Write", "Give to {name}").format(name=first)
    first = first_name(sitter.leader) or sitter.leader
    return translate("Write", "Back to {name}").format(name=first)
