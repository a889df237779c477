"""What comes of work in the background for a screen that is gone meanwhile is told to nobody."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, hear: Callable[[T], None]) -> Callable[[T], None]:
    """The same listener, silent once its screen was taken away: the window builds its screens anew at times."""

    def heard(value: T) -> None:
        if isValid(owner):
            hear(value)

    return heard
