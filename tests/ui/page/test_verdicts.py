"""What was said of passages: where its words stand, kept by their letters."""

import re

import pytest

from ceo_desk.services.writing.spelling import Checked
from ceo_desk.text.word_places import WordPlace
from ceo_desk.ui.page.passages import qt_place, text_place
from ceo_desk.ui.page.spelling.verdicts import Verdicts, moved


def test_places_count_as_qt_does() -> None:
    text = "👩 a"

    assert [qt_place(text, at) for at in range(4)] == [0, 2, 3, 4]
    assert [text_place(text, at) for at in (0, 2, 3, 4)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("before", "now", "left"),
    [
        ("wrogn and wsa", "x wrogn and wsa", ["wrogn", "wsa"]),
        ("wrogn and wsa", "wrogn and so wsa", ["wrogn", "wsa"]),
        ("wrogn and wsa", "wrogn and wsas", ["wrogn"]),
        ("wrogn and wsa", "wrognn and wsa", ["wsa"]),
        ("wrogn and wsa", "wrogn! and wsa", ["wrogn", "wsa"]),
        ("wrogn and wsa", "awrogn and wsa", ["wsa"]),
        ("wrogn and wsa", "", []),
        ("wsa wsa", "wsa", ["wsa"]),
    ],
)
def test_words_that_a_change_did_not_touch_stay_underlined(before: str, now: str, left: list[str]) -> None:
    places = [WordPlace(*found.span(), found.group()) for found in re.finditer("wrogn|wsa", before)]
    kept = moved(places, before, now)

    assert [now[start:end] for start, end, _ in kept] == left


def test_very_many_passages_are_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ceo_desk.ui.page.spelling.verdicts._MOST", 8)
    verdicts = Verdicts()
    for number in range(20):
        verdicts.keep(str(number), Checked("en", ()))

    assert verdicts.find("0") is None
    assert not verdicts.is_fresh("0")
    assert verdicts.find("19") is not None
