"""What the page says about a post."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.writing.about.panel import names_in
from ceo_desk.ui.writing.bars.link_bar import whole_address
from ceo_desk.ui.writing.presenter import length_note, state_of

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """The words are English."""


def test_the_state_says_how_safe_the_words_are() -> None:
    def said(saved_at: datetime | None, *, is_slow: bool = False) -> str:
        return state_of(saved_at, NOW, is_slow=is_slow).text

    assert said(NOW) == "Saved on this laptop, just now."
    assert said(NOW - timedelta(minutes=5)) == "Saved on this laptop, 5 minutes ago."
    assert said(NOW, is_slow=True) == "Saving…"
    assert said(None) == "What you write is saved by itself."


def test_the_length_in_words_and_minutes() -> None:
    assert length_note(140, 1) == "140 words, 1 minute to read"
    assert length_note(1, 1) == "1 word, 1 minute to read"
    assert length_note(12_400, 54) == "12,400 words, 54 minutes to read"
    assert length_note(0, 0) == ""


def test_addresses_as_people_type_them() -> None:
    assert whole_address(" example.org/a ") == "https://example.org/a"
    assert whole_address("http://example.org") == "http://example.org"
    assert whole_address("clara@example.org") == "mailto:clara@example.org"
    assert whole_address("") == ""


def test_names_in_a_list_with_commas() -> None:
    assert names_in(" night work , sleep,, sleep、宿") == ("night work", "sleep", "宿")
