"""Words and minutes."""

from __future__ import annotations

import pytest

from ceo_desk.text.counting import reading_minutes, words


@pytest.mark.parametrize(
    ("markdown", "count"),
    [
        ("", 0),
        ("# One **two** [three](https://not.counted.example)\n\n- four\n- five", 5),
        ("It's a well-known e-mail at 3.14 percent", 7),
        ("– — … !!! * &", 0),
        ("日本語です", 5),
        ("漢字 and words", 4),
        ("สวัสดีชาวโลก", 3),
        ("Привет мир, ça va", 4),
        ("안녕 세상", 2),
        ("`code here` and\n\n```\nmore code\n```\n\n> ```\n> x\n> ```\n\n- ```\n  y z\n  ```", 8),
        ("![alt not counted](x) a<br>b", 2),
        ("a[^1]\n\n[^1]: note here", 3),
        ("| a | b |\n| - | - |\n| c d | |", 4),
    ],
)
def test_words(markdown: str, count: int) -> None:
    assert words(markdown) == count


def test_minutes() -> None:
    assert [reading_minutes(count) for count in (0, 1, 230, 231, 2300)] == [0, 1, 1, 2, 10]
