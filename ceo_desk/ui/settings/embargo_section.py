"""Words that must not go out yet: the list, and the form that adds to it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.embargo import Embargo
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import CheckRow, Field
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.publishing.when_part import DayField
from ceo_desk.ui.settings.model import HeldPost
from ceo_desk.ui.settings.rows import Buttons, FactRow, Section
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import when

translate = QCoreApplication.translate


class EmbargoSection(Section):
    """`keeping` carries an Embargo, `removing` the words of one, `holding` the id of a post that a blog holds."""

    keeping = Signal(object)
    removing = Signal(str)
    holding = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = translate("Settings", "Words that must not go out yet")
        second = translate("Settings", "The desk keeps this list to itself. No record and no post holds it.")
        super().__init__(theme, title, second, parent)
        self._shown: tuple[Embargo, ...] | None = None
        self.lines: dict[str, FactRow] = {}
        self.add_button = Button(theme, translate("Settings", "Add words"), "secondary", "plus")
        self.add_button.clicked.connect(lambda _checked=False: self.open_adding())
        hint = translate("Settings", "Harbour House sale")
        self.words = Field(theme, translate("Settings", "A word or a phrase"), hint)
        self.has_day = CheckRow(theme, translate("Settings", "Only until a day"))
        self.day = DayField(theme)
        self.day.hide()
        self.has_day.toggled.connect(lambda on: self.day.setVisible(on))
        second = translate("Settings", "Otherwise the desk only says so.")
        self.stops = CheckRow(theme, translate("Settings", "Stop the post"), second)
        self.keep_button = Button(theme, translate("Settings", "Put it on the list"), "secondary")
        leave = Button(theme, translate("Settings", "Leave it as it is"), "secondary")
        self.keep_button.clicked.connect(lambda _checked=False: self._keep())
        self.words.entered.connect(self._keep)
        leave.clicked.connect(lambda _checked=False: self.close_adding())
        self._form = QWidget()
        ways = Buttons(theme, (self.keep_button, leave))
        self._form.setLayout(column(self.words, self.has_day, self.day, self.stops, ways, gap=theme.space(12)))
        self._form.hide()
        layout = self.layout()
        assert layout is not None
        self._held: tuple[HeldPost, ...] = ()
        self._held_rows = column(gap=theme.space(12), margin=(0, theme.space(12), 0, 0))
        self._held_part = QWidget()
        self._held_part.setLayout(self._held_rows)
        self._held_part.hide()
        layout.addWidget(self._held_part)
        layout.addItem(column(theme.space(12)))
        layout.addWidget(Buttons(theme, (self.add_button,)))
        layout.addWidget(self._form)

    def show_facts(self, embargoes: Sequence[Embargo], today: QDate) -> None:
        """Shows these; a day in the form begins at the one after this."""
        if not self._form.isVisible():
            self.day.edit.setMinimumDate(today.addDays(1))
        if tuple(embargoes) == self._shown:
            return
        self._shown = tuple(embargoes)
        clear(self.rows)
        self.lines = {one.words: self._row(one) for one in embargoes}
        for one in embargoes:
            self.lines[one.words].say(one.words, embargo_words(one, today))
            self.rows.addWidget(self.lines[one.words])

    def show_held(self, held: Sequence[HeldPost], now: datetime) -> None:
        """Says which posts a blog will publish by itself although they hold such words."""
        if tuple(held) == self._held:
            return
        self._held = tuple(held)
        clear(self._held_rows)
        self._held_part.setVisible(bool(held))
        for one in held:
            self._held_rows.addWidget(self._held_row(one, now))

    def open_adding(self) -> None:
        """The form, empty."""
        self.add_button.hide()
        self._form.show()
        self.words.setFocus()

    def close_adding(self) -> bool:
        """Closes the form; False where it is not open."""
        was_open = self._form.isVisible()
        self._form.hide()
        self.add_button.show()
        self.words.set_text("")
        self.words.complain("")
        for row in (self.has_day, self.stops):
            row.setChecked(False)
        self.day.hide()
        return was_open

    def complain(self, sentence: str) -> None:
        """Says what is wrong with the words that were typed."""
        self.words.complain(sentence)

    def _keep(self) -> None:
        day = self.day.edit.date()
        until = day.toPython() if self.has_day.isChecked() else None
        self.keeping.emit(Embargo(self.words.text(), until, stops=self.stops.isChecked()))  # type: ignore[arg-type]  # the stubs say object

    def _held_row(self, one: HeldPost, now: datetime) -> FactRow:
        theme, publication = self.theme, one.publication
        back = Button(theme, translate("Settings", "Make it a draft again"), "quiet")
        back.clicked.connect(lambda _checked=False: self.holding.emit(publication))
        line = FactRow(theme, Icon(theme, "warning-circle-fill", 24, "wait"), (back,))
        due = when(one.due, now) if one.due else ""
        said = translate("Settings", "It holds such words. Your blog publishes it by itself: {when}.")
        line.say(translate("Settings", "“{title}”").format(title=one.title), said.format(when=due))
        return line

    def _row(self, one: Embargo) -> FactRow:
        theme, words = self.theme, one.words
        off = Button(theme, translate("Settings", "Take it off"), "quiet")
        off.setAccessibleName(translate("Settings", "Take “{words}” off the list").format(words=words))
        off.clicked.connect(lambda _checked=False: self.removing.emit(words))
        return FactRow(theme, Icon(theme, "lock-simple", 24, "ink2"), (off,))


def embargo_words(one: Embargo, today: QDate) -> str:
    """Until when, and what it does."""
    if one.until is None:
        when = translate("Settings", "Until you take it off")
    else:
        day = QDate(one.until.year, one.until.month, one.until.day)
        text = QLocale().toString(day, "d MMMM yyyy")
        is_over = day <= today
        over, before = translate("Settings", "Over since {day}"), translate("Settings", "Before {day}")
        when = (over if is_over else before).format(day=text)
    does = translate("Settings", "stops the post") if one.stops else translate("Settings", "the desk says so")
    return translate("Settings", "{when}, {does}.").format(when=when, does=does)
