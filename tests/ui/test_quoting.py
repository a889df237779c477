"""The part of a comment that stands for the whole."""

import pytest

from ceo_desk.ui.quoting import quote_of


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Thank you.", "“Thank you.”"),
        ("Thank you. It helped.", "“Thank you. …”"),
        ("When does it open?", "“When does it open?”"),
        ("I come every spring. When does it open?", "“… When does it open?”"),
        (
            "If breakfast moves into the kitchen, what happens to the people who like to sit alone with the paper?",
            "“… what happens to the people who like to sit alone with the paper?”",
        ),
        ("متى يبدأ ذلك عندنا؟", "“متى يبدأ ذلك عندنا؟”"),
    ],
)
def test_the_last_question_else_the_beginning(text: str, quote: str) -> None:
    assert quote_of(text) == quote
