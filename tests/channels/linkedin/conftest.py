"""A LinkedIn for each test."""

from collections.abc import Iterator

import pytest

from tests.channels.linkedin.stage import LinkedInStage, open_linkedin


@pytest.fixture
def linkedin() -> Iterator[LinkedInStage]:
    """The service and the desk's side of it."""
    with open_linkedin() as stage:
        yield stage
