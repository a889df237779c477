"""The filters of the list as a row of small buttons: three that are often wanted, and what else is narrowed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ceo_desk.domain.traits import Trait
from ceo_desk.ui.actions import Act, key_text, keys
from ceo_desk.ui.parts.buttons import Button, IconButton
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

GAP = 4
LONGEST = 22
"""Signs of a name or a title that stand on a button."""
TRAITS = {Trait.QUESTION: Act.ROW_QUESTIONS, Trait.CRITICAL: Act.ROW_CRITICAL, Trait.FIRST_TIME: Act.ROW_FIRST_TIME}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the row shows: the traits that are wanted, and in words whose, where and which account; "" = any.

    `ways` are further filters that can be set now, in words.
    """

    traits: Trait = Trait.NONE
    person: str = ""
    post: str = ""
    account: str = ""
    here: str = ""
    ways: tuple[tuple[Act, str], ...] = ()


class FilterBar(QWidget):
    """`pressed` carries the Act of a filter, to be set or taken away."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(translate("Answer", "Filters"))
        names = {
            Act.ROW_QUESTIONS: translate("Answer", "Questions"),
            Act.ROW_CRITICAL: translate("Answer", "Critical"),
            Act.ROW_FIRST_TIME: translate("Answer", "First time"),
        }
        self._traits = {act: self._chip(act, name) for act, name in names.items()}
        self._scopes = {
            act: self._chip(act, "") for act in (Act.ROW_PERSON, Act.ROW_POST, Act.ROW_ACCOUNT, Act.ROW_HERE)
        }
        self.more = IconButton(theme, "funnel", translate("Answer", "More filters"))
        self.menu_shown = QMenu(self)
        self.menu_shown.setFont(theme.font("body"))
        self._ways: Sequence[tuple[Act, str]] = ()
        self.more.clicked.connect(lambda _checked=False: self._open())
        flow = Flow((*self._scopes.values(), *self._traits.values(), self.more), theme.space(GAP))
        flow.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        side = theme.space(8)
        self.setLayout(column(flow, margin=(side, theme.space(2), side, theme.space(2))))
        self.show_narrowed(Narrowed())

    def show_narrowed(self, now: Narrowed) -> None:
        """The filters that are set now; beside a name or a title, those that are not set go behind the funnel."""
        has_scope = bool(now.person or now.post or now.account or now.here)
        hidden: list[tuple[Act, str]] = []
        for trait, act in TRAITS.items():
            chip, is_on = self._traits[act], bool(trait & now.traits)
            chip.setChecked(is_on)
            chip.setVisible(is_on or not has_scope)
            if has_scope and not is_on:
                hidden.append((act, chip.words()))
        words = {
            Act.ROW_PERSON: now.person,
            Act.ROW_POST: now.post,
            Act.ROW_ACCOUNT: now.account,
            Act.ROW_HERE: now.here,
        }
        for act, text in words.items():
            chip = self._scopes[act]
            chip.say(shortened(text))
            chip.setAccessibleName(text)
            chip.setChecked(bool(text))
            chip.setVisible(bool(text))
        self._ways = (*hidden, *now.ways)

    def chips(self) -> tuple[str, ...]:
        """The words of the filters that are set."""
        every = (*self._scopes.values(), *self._traits.values())
        return tuple(chip.words() for chip in every if chip.isChecked())

    def chip(self, act: Act) -> Button:
        """The button of a filter."""
        return {**self._traits, **self._scopes}[act]

    def _chip(self, act: Act, text: str) -> Button:
        chip = Button(self._theme, text, "quiet")
        chip.setFont(self._theme.font("hint"))
        chip.setCheckable(True)
        chip.setToolTip(f"{keys()[act].name} ({key_text(act)})")
        chip.clicked.connect(lambda _checked=False: self.pressed.emit(act))
        return chip

    def _open(self) -> None:
        self.menu_shown.clear()
        for act, text in self._ways:
            action = self.menu_shown.addAction(f"{text}\t{key_text(act)}")
            action.triggered.connect(lambda _checked=False, act=act: self.pressed.emit(act))
        below = self.more.mapToGlobal(QPoint(0, self.more.height()))
        if self._theme.is_mirrored:
            below.setX(below.x() + self.more.width() - self.menu_shown.sizeHint().width())
        self.menu_shown.popup(below)


def shortened(text: str) -> str:
    """A long title is cut on a button; its accessible name has it whole."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
