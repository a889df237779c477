"""The sweep over the third third of all scenes: every control and every word, in each look and at 200 %."""

import pytest

from tests.ui.sweep.sweeping import FLOOR, FLOOR_EACH, THIRD, Sweeper, sweeper

__all__ = ["sweeper"]


@pytest.mark.parametrize("name", THIRD)
def test_everything_on_the_screen_keeps_the_rules(sweeper: Sweeper, name: str) -> None:
    swept = sweeper.look_at(name)
    assert [str(finding) for finding in swept.findings] == []
    assert swept.controls >= FLOOR_EACH


def test_the_sweep_saw_enough(sweeper: Sweeper) -> None:
    assert sweeper.seen(THIRD) >= FLOOR
