from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.domain.draft import Content, renamed
from ceo_desk.domain.errors import DeskError, NotAllowed, WorldSaidNo
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.domain.retry import STEPS, wait_seconds
from ceo_desk.domain.rules_of_engagement import RULES, check_rule
from ceo_desk.domain.tray import Facts, reasons
from ceo_desk.domain.wording import asks

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))  # noqa: DTZ001 – made aware below
def test_a_moment_survives_its_text_and_sorts_as_text(naive: datetime, minutes: int) -> None:
    moment = naive.replace(microsecond=naive.microsecond // 1000 * 1000, tzinfo=timezone(timedelta(minutes=minutes)))
    text = to_text(moment)
    assert from_text(text) == moment
    assert to_text(moment + timedelta(milliseconds=1)) > text
    assert len(text) == len("2026-11-24T08:00:00.000Z")


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_text(datetime(2026, 1, 1))  # noqa: DTZ001 – the very case
    with pytest.raises(ValueError, match="offset"):
        from_text("2026-01-01T08:00")


def test_the_wait_grows_and_ends_at_half_an_hour() -> None:
    waits = [wait_seconds(attempt, spread=0.0) for attempt in range(1, 12)]
    assert waits == sorted(waits)
    assert waits[: len(STEPS)] == list(STEPS)
    assert waits[-1] == 1800
    assert wait_seconds(1, spread=1.0) == 6.0
    assert wait_seconds(1, spread=0.0, asked=600) == wait_seconds(9, spread=1.0, asked=600) == 600
    assert wait_seconds(9, spread=1.0, asked=0.5) == 5
    with pytest.raises(ValueError, match="attempt"):
        wait_seconds(0, spread=0.0)


def test_hiding_names_a_rule_and_disagreement_is_none() -> None:
    for word, text in RULES.items():
        assert check_rule(word) == check_rule(text.upper()) == word
    for no_rule in ("we disagree", "", "disagrees"):
        with pytest.raises(NotAllowed) as refused:
            check_rule(no_rule)
        assert "exposes" in refused.value.next_step


@pytest.mark.parametrize(
    ("text", "is_question"),
    [
        ("What happens to the night porters?", True),
        ("Really?! I doubt it.", True),
        ("これは本当ですか？", True),
        ("متى يفتح الفندق؟", True),
        ("She asked “why?” and left.", True),
        ("See https://example.org/?a=1&b=2 for more", False),
        ("https://example.org/what?", False),
        ("Thank you.", False),
        ("", False),
    ],
)
def test_what_a_question_is(text: str, is_question: bool) -> None:
    assert asks(text) is is_question


def test_the_reasons_stand_in_words() -> None:
    facts = Facts(
        "Why?", NOW - timedelta(days=3), is_first_time=True, assigned_to="Clara", assigned_why="She knows him"
    )
    assert reasons(facts, NOW) == (
        "She knows him",
        "asks you a question",
        "has waited 3 days",
        "writes to you for the first time",
    )
    assert reasons(Facts("Fine.", None), NOW) == ()
    assert reasons(Facts("Fine.", NOW, assigned_to="Clara"), NOW) == ("given to Clara",)


def test_an_error_carries_its_words() -> None:
    error = WorldSaidNo("No.", "Ask.", detail="403", reason="forbidden")
    assert (str(error), error.sentence, error.next_step, error.detail, error.reason, error.code) == (
        "No.",
        "No.",
        "Ask.",
        "403",
        "forbidden",
        "refused",
    )
    assert isinstance(error, DeskError)


def test_a_title_is_no_identity() -> None:
    assert renamed(Content("a", "text"), "b") == Content("b", "text")
