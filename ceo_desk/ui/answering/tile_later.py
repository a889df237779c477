"""Until when somebody may wait: a few times as people say them, or another day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QSizePolicy, QWidget

from ceo_desk.services.hours import moment_of_day
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.fields import ChoiceRow
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.words import capital, day_of, when

translate = QCoreApplication.translate

MORNING, EVENING, LAST_CALL = time(8), time(18), time(17)
MONDAY = 0
A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time to choose: how a sentence calls it (`this evening`), and when that is."""

    name: str
    at: datetime


def moments_of(now: datetime) -> tuple[Moment, ...]:
    """This evening (where there is one left), tomorrow morning, Monday (where that is another day)."""
    local = now.astimezone()
    today = local.date()
    found = []
    if local.time() < LAST_CALL:
        found.append(Moment(translate("Answer", "this evening"), moment_of_day(today, EVENING, "")))
    tomorrow = today + timedelta(days=1)
    found.append(Moment(translate("Answer", "tomorrow morning"), moment_of_day(tomorrow, MORNING, "")))
    monday = today + timedelta(days=(MONDAY - today.weekday()) % 7 or 7)
    if monday != tomorrow:
        found.append(Moment(translate("Answer", "Monday"), moment_of_day(monday, MORNING, "")))
    return tuple(found)


class LaterPanel(QWidget):
    """`changed`: another time was chosen."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = self._theme = context.theme
        self._group = QButtonGroup(self)
        self._moments: tuple[Moment, ...] = ()
        self.rows: list[ChoiceRow] = []
        self._rows = column(gap=theme.space(8))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setFont(theme.font("lead"))
        self.day.setMinimumHeight(theme.line("lead") + theme.space(27))
        self.day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day.setAccessibleName(translate("Answer", "The day"))
        self.day.setDisplayFormat("d MMMM yyyy")
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self._title = Words(theme, translate("Answer", "Until when?"), "head")
        self.setLayout(column(self._title, theme.space(12), self._rows, theme.space(8), self.day, None))

    def open(self) -> None:
        """Offers the times seen from now; the first one is chosen."""
        now = self._context.now()
        self._moments = moments_of(now)
        for one in self.rows:
            self._group.removeButton(one)
            self._rows.removeWidget(one)
            one.deleteLater()
        self.rows = [ChoiceRow(self._theme, capital(one.name), capital(when(one.at, now))) for one in self._moments]
        self.rows.append(ChoiceRow(self._theme, translate("Answer", "Another day")))
        for number, row in enumerate(self.rows):
            self._group.addButton(row, number)
            self._rows.addWidget(row)
            row.clicked.connect(lambda _checked=False: self._on_chosen())
        self.rows[0].setChecked(True)
        today = now.astimezone().date()
        self.day.setMinimumDate(_qdate(today + timedelta(days=1)))
        self.day.setDate(_qdate(today + A_WEEK))
        self.day.hide()

    def chosen(self) -> Moment | None:
        """The time that is chosen."""
        number = self._group.checkedId()
        if 0 <= number < len(self._moments):
            return self._moments[number]
        if not self.rows:
            return None
        day = self.day.date()
        at = moment_of_day(date(day.year(), day.month(), day.day()), MORNING, "")
        return Moment(day_of(at), at)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return next((row for row in self.rows if row.isChecked()), self.day)

    def _on_chosen(self) -> None:
        self.day.setVisible(self._group.checkedId() == len(self._moments))
        self.changed.emit()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
