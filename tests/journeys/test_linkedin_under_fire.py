"""LinkedIn under fire: nothing twice, nothing said that is not so, nothing kept quiet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.channels.linkedin.stage import CLARA
from tests.channels.linkedin.stand_in.server import LinkedInStandIn
from tests.journeys.linkedin_soak import post_under_fire


@pytest.fixture
def service() -> Iterator[LinkedInStandIn]:
    with LinkedInStandIn() as service:
        service.world.members[CLARA] = "Clara Winterfeld"
        yield service


@pytest.mark.kills
def test_posts_under_faults_and_kills_come_once_and_what_is_open_is_asked(
    tmp_path: Path, service: LinkedInStandIn
) -> None:
    """A short, seeded run: a fault in 35 % of all calls, and kills."""
    figures = post_under_fire(tmp_path, service, posts=20, kills=8, seed=11)
    assert figures.is_sound, figures
    assert figures.asked > 0
    assert figures.kills > 0
    assert figures.faults > figures.calls / 4
    assert figures.published + figures.asked == 20


@pytest.mark.soak
def test_a_thousand_posts_under_fire(tmp_path: Path, service: LinkedInStandIn) -> None:
    figures = post_under_fire(tmp_path, service, posts=1000, kills=60, seed=1)
    assert figures.is_sound, figures
