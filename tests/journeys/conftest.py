"""The window for the journeys: what `ceo-desk` opens, offscreen, with the GUI thread guarded and Qt silent."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.sitting import OpenWindow, Prepare, Sitting
from tests.support.gui_guard import GuiGuard, guarded_gui_thread
from tests.ui.fixtures import qapp
from tests.ui.qt_messages import no_qt_messages

if TYPE_CHECKING:
    from ceo_desk.ground import Connect

__all__ = ["open_window", "qapp"]


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens the window of the test's desk, also once more when it is closed; then it needs the blog's `secret` again.

    The guard begins with the first window: name this fixture last, so that servers begin before and end behind it.
    """
    with ExitStack() as ending:
        guards: list[GuiGuard] = []

        def open_one(prepare: Prepare | None = None, *, secret: str = "", connect: "Connect | None" = None) -> Sitting:
            if not guards:
                ending.enter_context(no_qt_messages())
                guards.append(ending.enter_context(guarded_gui_thread()))
            return ending.enter_context(Sitting(tmp_path / "desk", guards[0], qapp, prepare, secret, connect))

        yield open_one
