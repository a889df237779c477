"""The window in tests."""

from collections.abc import Iterator

import pytest

from tests.ui.fixtures import build_stage, guard, qapp
from tests.ui.qt_messages import no_qt_messages

__all__ = ["build_stage", "guard", "qapp", "qt_is_silent"]


@pytest.fixture(autouse=True)
def qt_is_silent() -> Iterator[None]:
    """A message of Qt fails the test: warnings are errors here, too."""
    with no_qt_messages():
        yield
