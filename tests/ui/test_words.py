"""Times and numbers as people say them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.words import ago, count_word, long_day, number, short_span, span, when

NOW = datetime(2026, 11, 24, 8, 2).astimezone()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "said", "short"),
    [
        (20, "a moment", "0 min"),
        (60, "1 minute", "1 min"),
        (59 * 60, "59 minutes", "59 min"),
        (3600, "1 hour", "1 h"),
        (23.9 * 3600, "23 hours", "23 h"),
        (24 * 3600, "1 day", "1 d"),
        (49 * 3600, "2 days", "2 d"),
    ],
)
def test_a_span_is_whole_and_rounded_down(seconds: float, said: str, short: str) -> None:
    assert span(timedelta(seconds=seconds)) == said
    assert short_span(timedelta(seconds=seconds)) == short


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today, 08:02"),
        (-1, "yesterday, 08:02"),
        (1, "tomorrow, 08:02"),
        (-2, "Sunday, 08:02"),
        (2, "Thursday, 08:02"),
        (-6, "Wednesday, 08:02"),
        (-7, "17 November, 08:02"),
        (9, "3 December, 08:02"),
    ],
)
def test_a_moment_is_said_from_now(days: int, said: str) -> None:
    assert when(NOW + timedelta(days=days), NOW) == said


def test_ago_and_the_day() -> None:
    assert ago(NOW - timedelta(seconds=30), NOW) == "just now"
    assert ago(NOW - timedelta(minutes=2), NOW) == "2 minutes ago"
    assert long_day(NOW) == "Tuesday 24 November"


def test_counts_are_words_up_to_twelve_in_english_and_figures_elsewhere() -> None:
    assert (count_word(5), count_word(12), count_word(13)) == ("five", "twelve", "13")
    assert number(12400) == "12,400"
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert count_word(5) == "٥"
