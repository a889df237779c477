"""When it goes: now, at the next good hour, or at a day and hour of the person's own; below it, both clocks."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit, QVBoxLayout, QWidget

from ceo_desk.ui.parts.buttons import IconButton
from ceo_desk.ui.parts.fields import Segment
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.presenter import When
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

STEP_MINUTES = 15
MOST_LINES = 4
EDGE = 3
"""Pixels of a field's border, and one to spare."""


class WhenPart(QWidget):
    """`changed` when another moment is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        now, slot, other = translate("Publish", "Now"), "", translate("Publish", "Another time")
        self.segment = Segment(theme, translate("Publish", "When"), (now, slot, other))
        self.segment.chosen.connect(lambda _number: self._on_chosen())
        self.day = DayField(theme)
        self.hour = HourField(theme)
        self._fields = QWidget()
        self._fields.setLayout(column(self.day, self.hour, gap=theme.space(12)))
        self._fields.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._words = [Words(theme, "", "body", "ink2") for _ in range(MOST_LINES)]
        for words in self._words:
            self._lines.addWidget(words)
        self.setLayout(column(self.segment, self._fields, self._lines, gap=theme.space(8)))
        self.day.edit.dateChanged.connect(lambda _date: self.changed.emit())
        self.hour.edit.timeChanged.connect(lambda _time: self.changed.emit())

    def begin(self, slot: datetime, first_day: date, words: str) -> None:
        """Offers the slot; another time begins there, never before `first_day`."""
        self.segment.rename(When.SLOT, words)
        self.day.edit.setMinimumDate(QDate(first_day.year, first_day.month, first_day.day))
        self.set_moment(slot)

    def set_moment(self, local: datetime) -> None:
        """Puts a day and an hour into the fields, without telling."""
        for edit in (self.day.edit, self.hour.edit):
            edit.blockSignals(True)
        self.day.edit.setDate(QDate(local.year, local.month, local.day))
        self.hour.edit.setTime(QTime(local.hour, local.minute))
        for edit in (self.day.edit, self.hour.edit):
            edit.blockSignals(False)

    def choose(self, when: When) -> None:
        """Chooses without telling."""
        self.segment.choose(when)
        self._fields.setVisible(when is When.OTHER)

    def when(self) -> When:
        """Which of the three is chosen."""
        return When(self.segment.current())

    def day_and_hour(self) -> tuple[date, time]:
        """What stands in the fields, on the person's clock."""
        day, hour = self.day.edit.date(), self.hour.edit.time()
        return date(day.year(), day.month(), day.day()), time(hour.hour(), hour.minute())

    def say(self, lines: tuple[str, ...]) -> None:
        """What stands below: the hour on each clock, a line each."""
        for number, words in enumerate(self._words):
            words.say(lines[number] if number < len(lines) else "")
            words.setVisible(number < len(lines))

    def _on_chosen(self) -> None:
        is_other = self.when() is When.OTHER
        self._fields.setVisible(is_other)
        if is_other:
            self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class _Stepped(QWidget):
    """A field between two buttons that step it: for those who don't type."""

    def __init__(self, theme: Theme, edit: QDateTimeEdit, name: str, before: str, after: str) -> None:
        super().__init__()
        edit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        edit.setFont(theme.font("lead"))
        edit.setMinimumHeight(theme.line("lead") + theme.space(27))
        edit.setAccessibleName(name)
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back, on = IconButton(theme, "caret-left", before), IconButton(theme, "caret-right", after)
        back.clicked.connect(lambda _checked=False: self.step(-1))
        on.clicked.connect(lambda _checked=False: self.step(1))
        label = Words(theme, name, "body", "ink2", wrap=False)
        label.setMinimumWidth(theme.px(60))
        line = row(label, back, edit, on, gap=theme.space(8))
        line.setStretch(2, 1)
        self.setLayout(line)
        self.buttons = (back, on)
        self._edit = edit
        edit.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """A style sheet leaves a field without arrows one pixel for its words: gives them all of it."""
        line = self._edit.lineEdit()
        if watched is line and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            room = self._edit.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            if line.geometry() != room:
                line.setGeometry(room)
        return super().eventFilter(watched, event)

    def step(self, by: int) -> None:
        """One step before or after."""
        raise AssertionError(by)


class DayField(_Stepped):
    """A day; the buttons go to the day before and after."""

    def __init__(self, theme: Theme) -> None:
        self.edit = QDateEdit()
        self.edit.setDisplayFormat(_day_format())
        names = translate("Publish", "The day before"), translate("Publish", "The day after")
        super().__init__(theme, self.edit, translate("Publish", "Day"), *names)

    def step(self, by: int) -> None:
        """A day before or after."""
        self.edit.setDate(self.edit.date().addDays(by))


class HourField(_Stepped):
    """An hour; the buttons go a quarter back and on."""

    def __init__(self, theme: Theme) -> None:
        self.edit = QTimeEdit()
        self.edit.setDisplayFormat("HH:mm")
        self.edit.setWrapping(True)
        names = translate("Publish", "A quarter of an hour before"), translate("Publish", "A quarter of an hour later")
        super().__init__(theme, self.edit, translate("Publish", "Time"), *names)

    def step(self, by: int) -> None:
        """To the next quarter, before or after."""
        minutes = self.edit.time().hour() * 60 + self.edit.time().minute()
        quarter = (
            (minutes // STEP_MINUTES + by) * STEP_MINUTES
            if by > 0 or not minutes % STEP_MINUTES
            else (minutes // STEP_MINUTES * STEP_MINUTES)
        )
        quarter %= 24 * 60
        self.edit.setTime(QTime(quarter // 60, quarter % 60))


def _day_format() -> str:
    """The short form of the person's language, with the whole year."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
