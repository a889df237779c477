"""A LinkedIn on this machine, with both of the company's apps."""

from collections.abc import Iterator

import pytest

from tests.channels.linkedin.stage import LinkedInStage, open_linkedin
from tests.channels.linkedin.stand_in.world import PAGE as PAGE_RIGHTS
from tests.channels.linkedin.stand_in.world import SELF_SERVE, App
from tests.ui.connecting.linkedin.room import PAGE_APP, PERSON_APP, SECRET, free_port, way_back


@pytest.fixture
def port() -> int:
    """The port of the way back, free at this moment."""
    return free_port()


@pytest.fixture
def linkedin(port: int) -> Iterator[LinkedInStage]:
    """The service; its apps know the way back of this test."""
    with open_linkedin() as stage:
        stage.service.world.apps = {
            PERSON_APP: App(SECRET, (way_back(port),), SELF_SERVE),
            PAGE_APP: App(SECRET, (way_back(port),), PAGE_RIGHTS, gives_refresh=True),
        }
        yield stage
