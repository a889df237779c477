"""Publishing under faults and kills: nothing lost, nothing double."""

from pathlib import Path

import pytest

from tests.conftest import StartProxy
from tests.journeys.soak import publish_under_fire
from tests.support.faults import seeded
from tests.support.wordpress import WordPressSite


@pytest.mark.kills
def test_publishing_under_faults_and_kills_loses_nothing_and_doubles_nothing(
    tmp_path: Path, fresh_site: WordPressSite, fault_proxy: StartProxy
) -> None:
    """A short, seeded run of what `make soak` does 500 times: a fault in 35 % of calls, and kills."""
    line = fault_proxy(fresh_site.url, seeded(11, 0.35, longest_delay=2.0, longest_late=1.5))
    figures = publish_under_fire(tmp_path, fresh_site, line, posts=6, kills=6, seed=11)
    assert (figures.lost, figures.double, figures.published) == (0, 0, 6), figures
    assert figures.faults > 0
    assert figures.kills > 0


@pytest.mark.soak
def test_five_hundred_posts_under_fire(tmp_path: Path, fresh_site: WordPressSite, fault_proxy: StartProxy) -> None:
    line = fault_proxy(fresh_site.url, seeded(1, 0.35, longest_delay=1.0, longest_late=1.5))
    figures = publish_under_fire(tmp_path, fresh_site, line, posts=500, kills=150, seed=1)
    assert (figures.lost, figures.double, figures.published) == (0, 0, 500), figures
