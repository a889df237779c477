"""The colours stand out from what they are drawn on: the table of looks.md, by WCAG's relative luminance."""

from itertools import product

import pytest
from PySide6.QtGui import QColor

from ceo_desk.ui.theme.tokens import Look, tokens_of
from tests.ui.sweep.colours import FOR_OTHERS, FOR_TEXT, contrast

TEXT_ON = {
    "ink": ("paper", "surface", "sunken", "tint", "goodtint", "waittint", "badtint"),
    "ink2": ("paper", "surface", "sunken", "tint", "waittint", "badtint"),
    "onaccent": ("accent", "accenthover", "accentpress"),
    "accenttext": ("paper", "surface", "tint", "sunken", "waittint", "badtint"),
    "good": ("surface", "paper", "goodtint"),
    "wait": ("surface", "paper", "waittint"),
    "bad": ("surface", "paper", "badtint"),
    "onoff": ("off",),
}
SEEN_ON = {"edge": ("surface", "paper"), "focus": ("paper",), "accent": ("surface",)}
PAIRS = [(look, role, ground) for look in Look for role, grounds in TEXT_ON.items() for ground in grounds]
MARKS = [(look, role, ground) for look in Look for role, grounds in SEEN_ON.items() for ground in grounds]
LOWEST = {Look.LIGHT: 7.3, Look.DARK: 7.5, Look.CONTRAST: 11.3}


def ratio(look: Look, role: str, ground: str) -> float:
    tokens = tokens_of(look)
    return contrast(QColor(tokens[role]), QColor(tokens[ground]))


@pytest.mark.parametrize(("look", "role", "ground"), PAIRS)
def test_text_stands_out_by_seven(look: Look, role: str, ground: str) -> None:
    assert ratio(look, role, ground) >= FOR_TEXT


@pytest.mark.parametrize(("look", "role", "ground"), MARKS)
def test_what_is_seen_to_be_used_stands_out_by_three(look: Look, role: str, ground: str) -> None:
    assert ratio(look, role, ground) >= FOR_OTHERS


@pytest.mark.parametrize("look", Look)
def test_the_lowest_is_what_the_design_says(look: Look) -> None:
    lowest = min(ratio(look, role, ground) for each, role, ground in PAIRS if each is look)
    assert round(lowest, 1) == LOWEST[look]


def test_every_look_has_every_role() -> None:
    light, *others = (set(tokens_of(look)) for look in Look)
    assert all(other == light for other in others)


def test_the_measure_is_that_of_wcag() -> None:
    black, white, grey = (QColor(name) for name in ("#000000", "#ffffff", "#767676"))
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)
    for one, other in product((black, white, grey), repeat=2):
        assert contrast(one, other) == contrast(other, one)
