"""A small panel in place: numbered rows of which one is chosen, by mouse, arrows or a number key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ceo_desk.ui.answering.rules_way import RulesWay
from ceo_desk.ui.answering.words_choice import WordsChoice
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.panel import DISTANCE, WIDTH, Panel
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import Scrolled, clear, column, inset, row
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate

MOST_KEYS = 9
PAD, GAP = 20, 8


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: its stable word, its title and what explains it."""

    word: str
    title: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question with its choices. `act` is what it is for; `below` stands under the rows; `hint` asks for a line.

    `waits`: a number key chooses only, so that what will become of many is read before it is done. `names_rule`: the
    way to the page of the rules stands below.
    """

    act: str
    title: str
    choices: tuple[Choice, ...]
    below: str = ""
    hint: str = ""
    chosen: str = ""
    waits: bool = False
    names_rule: bool = False


class ChoicePanel(Panel):
    """`picked`: another row is chosen. `decided`: a number key or Enter says so at once. `going` carries a Go."""

    picked = Signal()
    decided = Signal()
    going = Signal(object)

    def __init__(self, context: Context, body: QWidget) -> None:
        theme = context.theme
        super().__init__(theme, body, translate("Answer", "A question"))
        self._context, self._rules = context, RulesWay(context)
        self._rules.going.connect(self.going)
        self.asked: Ask | None = None
        self._choices: list[WordsChoice] = []
        self._title = Words(theme, "", "head")
        self._below = Words(theme, "", "body", "ink2")
        self._critical = Words(theme, "", "body", "ink2")
        self._field = Field(theme, "")
        self._field.entered.connect(self._on_entered)
        inside = QWidget()
        self._rows = column(gap=theme.space(GAP))
        inside.setLayout(column(self._rows, None))
        self._scrolled = Scrolled(inside)
        close = Button(theme, translate("Answer", "Close"), "quiet", "x")
        close.clicked.connect(lambda _checked=False: self.close_panel())
        pad = theme.space(PAD)
        head = row(self._title, close)
        head.setStretch(0, 1)
        self.setLayout(
            column(
                head,
                self._scrolled,
                self._field,
                inset(theme, self._below, self._critical),
                row(self._rules, None),
                gap=theme.space(10),
                margin=(pad, pad // 2, pad, pad),
            )
        )

    def ask(self, asked: Ask) -> None:
        """Opens with this question."""
        self.asked = asked
        theme = self._theme
        self.setAccessibleName(asked.title)
        self._title.say(asked.title)
        self._below.say(asked.below)
        self._below.setVisible(bool(asked.below))
        self._field.setVisible(bool(asked.hint))
        self._field.set_text("")
        self._field.line.setPlaceholderText(asked.hint)
        self._field.line.setAccessibleName(asked.hint)
        self._show_rules(names_rule=asked.names_rule)
        clear(self._rows)
        self._choices = []
        for number, one in enumerate(asked.choices, 1):
            line = WordsChoice(theme, f"{number}  {one.title}", "" if theme.is_short else one.second)
            line.setAccessibleDescription(one.second)
            line.setChecked(one.word == asked.chosen)
            line.toggled.connect(lambda is_on: self.picked.emit() if is_on else None)
            self._rows.addWidget(line)
            self._choices.append(line)
        self.show()
        self.place()
        self.raise_()
        first = next((one for one in self._choices if one.isChecked()), self._choices[0])
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """As high as its rows where there is room; else they scroll."""
        theme = self._theme
        width = min(round(WIDTH * theme.factor), self._body.width() - 2 * DISTANCE) - 2 * theme.space(PAD)
        rows = sum(one.heightForWidth(width) for one in self._choices)
        rows += theme.space(GAP) * max(0, len(self._choices) - 1) + 2
        layout = self.layout()
        assert layout is not None
        self._scrolled.setFixedHeight(1)
        self.setFixedWidth(width + 2 * theme.space(PAD))
        layout.invalidate()
        layout.activate()
        rest = layout.totalSizeHint().height()
        self._scrolled.setFixedHeight(max(theme.px(60), min(rows, self._body.height() - 2 * DISTANCE - rest)))
        layout.invalidate()
        super().place()

    def chosen(self) -> str:
        """The word of the chosen row; "" = none yet."""
        if self.asked is None:
            return ""
        return next((one.word for one, line in self._pairs() if line.isChecked()), "")

    def title_of_chosen(self) -> str:
        """The title of the chosen row."""
        return next((one.title for one, line in self._pairs() if line.isChecked()), "")

    def said(self) -> str:
        """What was typed beside it."""
        return self._field.text().strip()

    def field(self) -> QLineEdit:
        """Where a line may be typed beside the choice."""
        return self._field.line

    def rows(self) -> tuple[WordsChoice, ...]:
        """The rows in order."""
        return tuple(self._choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """A number decides at once, Enter for the chosen row."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < min(MOST_KEYS, len(self._choices)):
            self._choices[number].setChecked(True)
            self._choices[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.asked is None or not self.asked.waits:
                self.decided.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_entered()
        else:
            super().keyPressEvent(event)

    def _show_rules(self, *, names_rule: bool) -> None:
        if names_rule:
            self._rules.look()
        self._rules.setVisible(names_rule and self._rules.is_offered)
        count = self._context.desk.results.critical_kept() if names_rule else 0
        self._critical.say(translate("Answer", "You kept %n critical comments.", "", count))
        self._critical.setVisible(count > 0)

    def _on_entered(self) -> None:
        if self.chosen():
            self.decided.emit()

    def _pairs(self) -> Sequence[tuple[Choice, WordsChoice]]:
        return list(zip(self.asked.choices if self.asked else (), self._choices, strict=True))
