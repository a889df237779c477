"""What the results measure against: the goals of the year, and the hours that count."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.goals import Goal
from ceo_desk.storage.settings import OFFICE_HOURS
from ceo_desk.ui.frame.place import Screen, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.settings.choices_section import labelled
from ceo_desk.ui.settings.model import SettingsFacts
from ceo_desk.ui.settings.rows import Buttons, FactRow, Section

translate = QCoreApplication.translate

HOURS = ("", "12345 08:00-18:00", "12345 09:00-17:00", "1234567 08:00-20:00")


class Aiming:
    """The section, and what it hands to the services."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        theme = screen.theme
        title = translate("Settings", "Goals and office hours")
        second = translate("Settings", "Results show what the posts of each goal brought.")
        self.section = Section(theme, title, second)
        self._shown: tuple[Goal, ...] | None = None
        self.field = Field(
            theme, translate("Settings", "A goal of this year"), translate("Settings", "100 talks with guests")
        )
        self.keep_button = Button(theme, translate("Settings", "Keep this goal"), "secondary")
        self.keep_button.clicked.connect(lambda _checked=False: self._keep())
        name = translate("Settings", "Hours that count in the time to an answer")
        self.hours = MenuButton(theme, name, hour_texts())
        self.hours.picked.connect(self._decide)
        layout = self.section.layout()
        assert layout is not None
        layout.addItem(column(theme.space(12)))
        layout.addWidget(self.field)
        layout.addWidget(Buttons(theme, (self.keep_button,)))
        layout.addItem(labelled(theme, translate("Settings", "Hours that count"), self.hours))

    def show_facts(self, facts: SettingsFacts) -> None:
        """What is kept now."""
        self.hours.choose(HOURS.index(facts.office_hours) if facts.office_hours in HOURS else 0)
        if facts.goals == self._shown:
            return
        self._shown = facts.goals
        clear(self.section.rows)
        for goal in facts.goals:
            self.section.rows.addWidget(self._row(goal))

    def _row(self, goal: Goal) -> FactRow:
        theme = self._screen.theme
        forget = Button(theme, translate("Settings", "Forget"), "quiet")
        forget.setAccessibleName(translate("Settings", "Forget “{name}”").format(name=goal.words))
        forget.clicked.connect(lambda _checked=False: self._forget(goal))
        line = FactRow(theme, Icon(theme, "flag", 24, "ink2"), (forget,))
        line.say(goal.words, "")
        return line

    def _keep(self) -> None:
        context, words = self._screen.context, self.field.text()
        goals, actor = context.desk.results.goals, context.actor

        def done() -> None:
            self.field.set_text("")
            self.field.complain("")

        self._write(
            lambda: goals.keep(words, actor=actor), done, lambda error: self.field.complain(both_in_words(error))
        )

    def _forget(self, goal: Goal) -> None:
        context = self._screen.context
        goals, actor = context.desk.results.goals, context.actor

        def done() -> None:
            text = translate("Settings", "“{name}” is forgotten.").format(name=goal.words)
            self._screen.undoable.emit(Undo(text, lambda: self._write(lambda: goals.keep(goal.words, actor=actor))))

        self._write(lambda: goals.forget(goal.id, actor=actor), done)

    def _decide(self, chosen: int) -> None:
        context = self._screen.context
        desk, actor = context.desk, context.actor
        self._write(lambda: desk.settings.set(OFFICE_HOURS, HOURS[chosen], actor=actor, at=desk.clock()))

    def _write(
        self,
        work: Callable[[], object],
        done: Callable[[], object] = lambda: None,
        failed: Callable[[DeskError], None] | None = None,
    ) -> None:
        context = self._screen.context

        def finish(_: object) -> None:
            done()
            context.background.changed()

        failed = while_alive(self._screen, failed or context.background.surprised.emit)
        context.jobs.start(Lane.WRITE, lambda _: work(), while_alive(self._screen, finish), failed)


def hour_texts() -> tuple[str, ...]:
    """The choices of HOURS as people say them."""
    return (
        translate("Settings", "All hours"),
        translate("Settings", "Weekdays, 08:00 to 18:00"),
        translate("Settings", "Weekdays, 09:00 to 17:00"),
        translate("Settings", "Every day, 08:00 to 20:00"),
    )
