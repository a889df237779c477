"""Asking for a file by the system's own dialog; a screen is given these, so that a test can answer instead."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFile = Callable[[QWidget, str, str], Path | None]
"""Given the window, a title and a pattern (`Backup (*.zip)`); None where the person chose nothing."""
ChooseNewFile = Callable[[QWidget, str, str], Path | None]
"""Given the window, a title and the name that is offered; None where the person chose nothing."""


def choose_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """A file that is there."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), pattern)
    return Path(name) if name else None


def choose_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """A file to be written; the dialog itself asks before one is replaced."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name))
    return Path(chosen) if chosen else None
