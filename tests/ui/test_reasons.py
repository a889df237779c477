"""Why a comment is here, in words."""

import pytest

from ceo_desk.domain.tray import Reason
from ceo_desk.ui.reasons import said


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_and_an_icon(reason: Reason) -> None:
    words = said((reason, ""))

    assert words.row
    assert words.tag
    assert words.icon


def test_what_was_said_about_it_stands_in_the_row() -> None:
    assert said((Reason.GIVEN, "She asked for you")).row == "She asked for you"
    assert said((Reason.YOUR_WORD, "Jonas Reed")).row == "has an answer proposed by Jonas"
