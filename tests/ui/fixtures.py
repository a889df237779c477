"""The window in tests: offscreen, on real desks, with the GUI thread guarded. A conftest takes what it needs."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.opening import make_application
from tests.support.gui_guard import GuiGuard, guarded_gui_thread
from tests.ui.stage import Stage, StageBuilder


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The desk's own application, in English, from left to right; the same one for every folder that asks."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = make_application(["tests"])
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return application


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[GuiGuard]:
    """Whatever waits or writes on the GUI thread fails the test."""
    with guarded_gui_thread() as active:
        yield active


@pytest.fixture
def build_stage(qapp: QApplication, guard: GuiGuard, tmp_path: Path) -> Iterator[StageBuilder]:
    """Builds windows on desks: `build_stage(prepare)`; each is closed behind the test."""
    stages: list[Stage] = []

    def build(prepare: object = None, **options: object) -> Stage:
        with guard.lifted():
            stage = Stage.build(tmp_path / f"desk-{len(stages)}", guard, prepare, **options)  # type: ignore[arg-type]  # passed on as they are
        stages.append(stage)
        return stage

    yield build
    for stage in stages:
        stage.close()
