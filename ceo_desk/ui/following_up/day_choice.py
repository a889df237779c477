"""By when: a few days as people say them, or any other."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QSizePolicy, QWidget

from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import on_day

translate = QCoreApplication.translate

DAYS = (0, 1, 3, 7, 30)
A_WEEK = 3
"""The place of the one that is chosen at first."""


class DayChoice(QWidget):
    """A button that says the day, with the others behind it."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        label = translate("FollowingUp", "By when")
        self.menu = MenuButton(theme, label, [*_day_names(today), translate("FollowingUp", "another day…")])
        self.menu.choose(A_WEEK)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setFont(theme.font("lead"))
        self.day.setMinimumHeight(theme.line("lead") + theme.space(27))
        self.day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day.setAccessibleName(translate("FollowingUp", "The day"))
        self.day.setDisplayFormat("d MMMM yyyy")
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        later = today + timedelta(days=DAYS[-1])
        self.day.setDate(QDate(later.year, later.month, later.day))
        self.day.hide()
        self.menu.picked.connect(lambda number: self.day.setVisible(number == len(DAYS)))
        self.setLayout(column(Words(theme, label, "label"), self.menu, self.day, gap=theme.space(8)))
        self.setFocusProxy(self.menu)

    def chosen(self) -> date:
        """The day."""
        number = self.menu.current()
        if number < len(DAYS):
            return self._today + timedelta(days=DAYS[number])
        day = self.day.date()
        return date(day.year(), day.month(), day.day())


def day_in_words(day: date, today: date) -> str:
    """`today` · `tomorrow` · `1 December`."""
    if day == today:
        return translate("FollowingUp", "today")
    if day == today + timedelta(days=1):
        return translate("FollowingUp", "tomorrow")
    return on_day(day)


def _day_names(today: date) -> list[str]:
    named = (
        translate("FollowingUp", "today, {day}"),
        translate("FollowingUp", "tomorrow, {day}"),
        translate("FollowingUp", "in three days, {day}"),
        translate("FollowingUp", "in a week, {day}"),
        translate("FollowingUp", "in a month, {day}"),
    )
    return [name.format(day=on_day(today + timedelta(days=days))) for name, days in zip(named, DAYS, strict=True)]
