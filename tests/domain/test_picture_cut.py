"""Parts of a picture: turned, shaped, moved, dragged by a corner."""

import random

import pytest

from ceo_desk.domain.picture_cut import SMALLEST, Cut, dragged, moved, shaped, turned


def near(cut: Cut, *sides: float) -> bool:
    return (cut.left, cut.top, cut.right, cut.bottom) == pytest.approx(sides)


def test_turning_keeps_what_stays() -> None:
    cut = Cut(0, 0.1, 0.2, 0.5, 0.6)
    assert near(turned(cut), 0.4, 0.1, 0.8, 0.5)
    assert turned(cut).turns == 1
    back = turned(turned(turned(turned(cut))))
    assert near(back, 0.1, 0.2, 0.5, 0.6)
    assert back.turns == 0


def test_a_shape_is_as_large_as_can_be_round_the_middle() -> None:
    assert near(shaped(Cut(), 0.5), 0.25, 0, 0.75, 1)
    assert near(shaped(Cut(), 2), 0, 0.25, 1, 0.75)
    assert near(shaped(Cut(0, 0.8, 0, 1, 1), 0.5), 0.5, 0, 1, 1)


def test_moving_ends_at_the_edge() -> None:
    assert near(moved(Cut(0, 0.2, 0.2, 0.6, 0.6), 0.1, -0.5), 0.3, 0, 0.7, 0.4)
    assert near(moved(Cut(0, 0.2, 0.2, 0.6, 0.6), 9, 9), 0.6, 0.6, 1, 1)


def test_a_corner_goes_where_it_is_taken() -> None:
    assert near(dragged(Cut(), is_left=True, is_top=True, x=0.2, y=0.3), 0.2, 0.3, 1, 1)
    assert near(dragged(Cut(), is_left=False, is_top=False, x=0.2, y=7), 0, 0, 0.2, 1)
    assert near(dragged(Cut(), is_left=False, is_top=True, x=-1, y=0.95), 0, 0.95, SMALLEST, 1)


def test_a_kept_shape_stays_within_the_picture() -> None:
    told = random.Random(7)
    for _ in range(2_000):
        ratio = told.choice((0.4, 1.0, 2.5))
        cut = shaped(Cut(), ratio)
        for _ in range(4):
            corner = {"is_left": told.random() < 0.5, "is_top": told.random() < 0.5}
            cut = dragged(cut, **corner, x=told.uniform(-0.5, 1.5), y=told.uniform(-0.5, 1.5), ratio=ratio)
            assert cut.width / cut.height == pytest.approx(ratio)
            assert -1e-9 <= cut.left < cut.right <= 1 + 1e-9
            assert -1e-9 <= cut.top < cut.bottom <= 1 + 1e-9


def test_as_it_is() -> None:
    assert Cut().is_whole
    assert not Cut(1).is_whole
