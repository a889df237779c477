"""What a PIN may be, and how long wrong ones wait."""

from datetime import timedelta

import pytest

from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.pin import checked_pin, wait_after


@pytest.mark.parametrize("pin", ["1234", "12-34", "0000", "éäöü", "abc!DEF?12#4"])
def test_four_to_twelve_digits_or_signs_are_a_pin(pin: str) -> None:
    assert checked_pin(pin) == pin


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12 34", " 1234", "12\n34", "12\u202834", "12\x0034"])
def test_anything_else_is_none_and_is_not_repeated(pin: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_pin(pin)
    said = f"{refused.value.sentence} {refused.value.next_step} {refused.value.detail}"
    assert not pin or pin not in said


def test_signs_are_the_same_however_they_are_composed() -> None:
    assert checked_pin("cafe\u0301") == checked_pin("caf\u00e9")


def test_the_wait_begins_at_the_fifth_wrong_pin_and_doubles_up_to_an_hour() -> None:
    assert [wait_after(wrong) for wrong in (0, 4)] == [timedelta(), timedelta()]
    minutes = [wait_after(wrong).total_seconds() / 60 for wrong in (5, 6, 7, 8, 9, 10, 11, 12, 5_000)]
    assert minutes == [1, 2, 4, 8, 16, 32, 60, 60, 60]
