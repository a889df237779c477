"""What Qt says aloud fails a test, but for the one message of the offscreen screen."""

import pytest
from PySide6.QtCore import QObject, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import qt_messages
from tests.ui.qt_messages import no_qt_messages


def test_a_message_fails_the_test(qapp: QApplication) -> None:
    with pytest.raises(AssertionError, match="a sign"), no_qt_messages():
        qWarning("a sign")


def test_a_timer_in_the_wrong_place_is_heard(qapp: QApplication) -> None:
    with pytest.raises(AssertionError, match="QObject"), no_qt_messages():
        QObject().killTimer(99_999)


def test_the_message_that_is_known_is_said_offscreen_and_lets_a_test_pass(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    window.show()
    with no_qt_messages():
        window.raise_()
    monkeypatch.setattr(qt_messages, "ALLOWED", "Nothing of that kind")
    with pytest.raises(AssertionError, match="This plugin does not support raise"), no_qt_messages():
        window.raise_()
    window.close()
