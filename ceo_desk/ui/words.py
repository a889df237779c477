"""Times and numbers as people say them, in the language and the digits of the person."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def time_of(at: datetime) -> str:
    """`08:05`, on this laptop's clock."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def day_of(at: datetime) -> str:
    """`18 November`."""
    local = at.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM")


def on_day(day: date) -> str:
    """`18 November`, of a day without an hour."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def weekday_of(at: datetime) -> str:
    """`Tuesday`."""
    local = at.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "dddd")


def long_day(at: datetime) -> str:
    """`Tuesday 24 November`."""
    return f"{weekday_of(at)} {day_of(at)}"


def when(at: datetime, now: datetime) -> str:
    """`today, 06:31` · `yesterday, 11:20` · `Sunday, 09:14` · `18 November, 09:14`, seen from now; also ahead."""
    days = (at.astimezone().date() - now.astimezone().date()).days
    time = time_of(at)
    if days == 0:
        return translate("Words", "today, {time}").format(time=time)
    if days == -1:
        return translate("Words", "yesterday, {time}").format(time=time)
    if days == 1:
        return translate("Words", "tomorrow, {time}").format(time=time)
    if -7 < days < 7:
        return translate("Words", "{day}, {time}").format(day=weekday_of(at), time=time)
    return translate("Words", "{day}, {time}").format(day=day_of(at), time=time)


def span(length: timedelta) -> str:
    """`2 days` · `5 hours` · `40 minutes` · `a moment`: whole and rounded down, as people count waiting."""
    minutes = int(length.total_seconds() // 60)
    if minutes < 1:
        return translate("Words", "a moment")
    hours, days = minutes // 60, minutes // (60 * 24)
    if hours < 1:
        return translate("Words", "%n minutes", "", minutes)
    if days < 1:
        return translate("Words", "%n hours", "", hours)
    return translate("Words", "%n days", "", days)


def short_span(length: timedelta) -> str:
    """`2 d` · `5 h` · `40 min`: for the assistant's list."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return translate("Words", "{n} min").format(n=number(minutes))
    if minutes < 60 * 24:
        return translate("Words", "{n} h").format(n=number(minutes // 60))
    return translate("Words", "{n} d").format(n=number(minutes // (60 * 24)))


def ago(at: datetime, now: datetime) -> str:
    """`just now` · `2 minutes ago` · `3 hours ago`."""
    length = now - at
    if length < timedelta(minutes=1):
        return translate("Words", "just now")
    return translate("Words", "{span} ago").format(span=span(length))


def number(value: int) -> str:
    """A whole number in the person's digits, with their separators."""
    return QLocale().toString(value)


_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def count_word(value: int) -> str:
    """`five` up to twelve, where the language has it in words; figures else."""
    if QLocale().language() in (QLocale.Language.English, QLocale.Language.C) and 0 <= value < len(_WORDS):
        return _WORDS[value]
    return number(value)


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
