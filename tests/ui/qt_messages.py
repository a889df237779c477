"""What Qt says aloud in tests: every message fails the test, but for two that are known."""

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

ALLOWED = ("This plugin does not support ", "OpenType support missing for ")
"""How they begin: the offscreen screen names what only a real one can do, such as raising a window; and a machine
without a font for a rare script says so for each of its fonts.
"""


class Heard:
    """The messages of a while; they fail at its end, so that nothing is thrown through Qt."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Keeps what is not allowed."""
        if not message.startswith(ALLOWED):
            self.messages.append(f"{kind.name}: {context.category}: {message}")


@contextlib.contextmanager
def no_qt_messages() -> Iterator[Heard]:
    """Whatever Qt says in the block fails it. Raises AssertionError."""
    heard = Heard()
    before = qInstallMessageHandler(heard.hear)
    try:
        yield heard
    finally:
        qInstallMessageHandler(before)
    assert heard.messages == [], f"Qt said: {heard.messages}"
