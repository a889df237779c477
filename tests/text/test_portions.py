"""A long text in portions: nothing is lost, and nothing is cut that people see as one."""

import random

import pytest

from ceo_desk.text.portions import LINES, SIGNS, portion_of
from tests.support.hostile_comments import hostile_comments


def portions(text: str, signs: int = SIGNS, lines: int = LINES) -> list[str]:
    """All portions of a text."""
    found, begin = [], 0
    while True:
        end, following = portion_of(text, begin, signs, lines)
        found.append(text[begin:end])
        if following >= len(text):
            return found
        begin = following


def test_a_short_text_is_one_portion() -> None:
    assert portions("Why is the harbour closed?") == ["Why is the harbour closed?"]
    assert portions("") == [""]


def test_a_line_is_cut_at_its_end_a_word_behind_its_space() -> None:
    assert portions("one two\nthree four", signs=12) == ["one two", "three four"]
    assert portions("one two three", signs=6) == ["one ", "two ", "three"]
    assert portions("a\nb\nc\nd", lines=2) == ["a\nb", "c\nd"]


@pytest.mark.parametrize("sign", ["👩‍👩‍👧‍👦", "e\u0301\u0302", "✌\ufe0f", "👍🏽", "🇩🇪", "ö"])
def test_what_people_see_as_one_sign_stays_whole(sign: str) -> None:
    for signs in range(20, 30):
        for one in portions(sign * 40, signs=signs):
            assert one == sign * (len(one) // len(sign)), "flags are cut between two of them"


def test_a_heap_of_marks_without_an_end_is_cut_all_the_same() -> None:
    assert [len(one) for one in portions("\u0301" * 10_000)] == [4_000, 4_000, 2_000]


def test_nothing_is_lost_of_what_wants_to_do_harm() -> None:
    dice = random.Random(1)
    for text in hostile_comments(60):
        signs = dice.randint(10, SIGNS)
        found = portions(text, signs)
        assert "".join(found).replace("\n", "") == text.replace("\n", "")
        assert max(len(one) for one in found) <= signs
        assert max(one.count("\n") for one in found) < LINES
