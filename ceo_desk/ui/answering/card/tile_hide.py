"""Hiding names the rule that was broken; what disagrees stays in public."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ceo_desk.domain.rules_of_engagement import DISAGREEING, ON_SCREEN
from ceo_desk.ui.answering.card.body import Body
from ceo_desk.ui.answering.rules_way import RulesWay, kept_words
from ceo_desk.ui.answering.words_choice import WordsChoice
from ceo_desk.ui.context import Context
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Card, column, hairline, inset, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class HidePanel(QWidget):
    """`changed`: another rule was chosen. `kept_pressed`: the comment stays. `going` carries a Go to the rules."""

    changed = Signal()
    kept_pressed = Signal()
    going = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = self._theme = context.theme
        self._context = context
        self._group = QButtonGroup(self)
        self.rows: dict[str, WordsChoice] = {}
        self.reader = Button(theme, translate("Answer", "Read the rules"), "quiet")
        self.reader.setCheckable(True)
        self.reader.toggled.connect(self._on_explaining)
        self.way = RulesWay(context)
        self.way.going.connect(self.going)
        self._kept = Words(theme, "", "body", "ink2")
        self._critical = Words(theme, "", "body", "ink2")
        keep = Button(theme, translate("Answer", "Do not hide it"), "secondary")
        keep.clicked.connect(lambda _checked=False: self.kept_pressed.emit())
        inside = QWidget()
        ways = row(self.reader, self.way, self._critical)
        ways.setStretch(2, 1)
        words = column(inset(theme, Words(theme, in_words(DISAGREEING))), ways)
        note = row(column(Icon(theme, "info", 24), None), words, gap=theme.space(2))
        inside.setLayout(
            column(
                Words(theme, translate("Answer", "Which rule does it break?"), "head"),
                self._kept,
                theme.space(12),
                self._card(),
                theme.space(16),
                note,
                None,
            )
        )
        self._body = Body(inside)
        self.setLayout(column(self._body, theme.space(12), keep))

    def open(self, rule: str) -> None:
        """Begins with the rule that may be broken; "" = none."""
        self._group.setExclusive(False)
        for word, one in self.rows.items():
            one.setChecked(word == rule)
        self._group.setExclusive(True)
        self.reader.setChecked(False)
        self.way.look()
        self.way.setVisible(self.way.is_offered)
        self.reader.setVisible(not self.way.standing.url)
        self._kept.say(kept_words(self.way.standing))
        count = self._context.desk.results.critical_kept()
        self._critical.say(translate("Answer", "You kept %n critical comments.", "", count))
        self._critical.setVisible(count > 0)

    def chosen(self) -> str:
        """The stable word of the rule that is chosen; "" = none."""
        return next((word for word, one in self.rows.items() if one.isChecked()), "")

    def arrange(self, *, is_narrow: bool) -> None:
        """In one column the page scrolls, not the panel."""
        self._body.arrange(is_flat=is_narrow)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.rows[self.chosen() or next(iter(self.rows))]

    def _card(self) -> Card:
        card = Card()
        layout = column()
        for number, (word, rule) in enumerate(ON_SCREEN.items()):
            if number:
                layout.addWidget(hairline(self._theme))
            one = WordsChoice(self._theme, in_words(rule.title), framed=False)
            one.is_first, one.is_last = number == 0, number == len(ON_SCREEN) - 1
            one.clicked.connect(lambda _checked=False: self.changed.emit())
            self._group.addButton(one)
            layout.addWidget(one)
            self.rows[word] = one
        card.setLayout(layout)
        return card

    def _on_explaining(self, is_on: bool) -> None:
        for word, one in self.rows.items():
            one.explain(in_words(ON_SCREEN[word].sentence) if is_on else "")
