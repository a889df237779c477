"""What others wrote, on the screen: a very long text stands there in portions, and all of it can be had."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.text.portions import SIGNS
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look

LONG = " ".join(f"word{number}" for number in range(4_000))


@pytest.fixture
def reading(qapp: QApplication) -> Iterator[Reading]:
    shown = Reading(Theme(Look.LIGHT), "Words")
    shown.resize(600, 100)
    shown.show()
    yield shown
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _bring_all(reading: Reading) -> int:
    """Presses the button and lets the window turn; how often it grew."""
    grown: list[int] = []
    reading.grown.connect(lambda: grown.append(reading.height()))
    assert reading.all_button is not None
    QTest.mouseClick(reading.all_button, Qt.MouseButton.LeftButton)
    while not reading.is_all_there:
        QApplication.processEvents()
    assert grown == sorted(grown)
    return len(grown)


def test_a_comment_stands_there_whole(reading: Reading) -> None:
    reading.say("Why is the harbour closed?")

    assert reading.is_all_there
    assert reading.all_button is None


def test_a_very_long_one_begins_and_its_rest_is_one_press_away(reading: Reading) -> None:
    reading.say(LONG)

    begun = reading.toPlainText()
    assert SIGNS / 2 < len(begun) <= SIGNS
    assert LONG.startswith(begun)
    button = reading.all_button
    assert button is not None
    assert button.words() == "Show all of it"
    assert button.geometry().bottom() < reading.height()
    assert button.y() >= reading.document().size().height() - 1, "below the words"

    assert _bring_all(reading) > 5, "in portions"
    assert reading.toPlainText().split() == LONG.split()
    assert reading.all_button is None


def test_lines_stay_lines_and_blank_ones_stay_narrow(reading: Reading) -> None:
    lines = "\n".join("" if number % 3 == 0 else f"line {number}" for number in range(400))
    reading.say(lines)
    _bring_all(reading)
    in_portions = reading.height()

    assert reading.toPlainText() == lines
    reading.say(lines, is_whole=True)
    assert in_portions == reading.height(), "no line is higher for having come later"
    assert reading.all_button is None


def test_the_rest_of_one_text_never_comes_into_another(reading: Reading) -> None:
    reading.say(LONG)
    reading.show_all()
    reading.say("Yes.")
    for _ in range(5):
        QApplication.processEvents()

    assert reading.toPlainText() == "Yes."


def test_the_keyboard_stays_where_the_words_are(reading: Reading) -> None:
    reading.say(LONG)
    assert reading.all_button is not None
    reading.activateWindow()
    reading.all_button.setFocus()
    QTest.keyClick(reading.all_button, Qt.Key.Key_Space)

    assert reading.hasFocus()


def test_its_button_stands_where_reading_begins(reading: Reading) -> None:
    reading.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reading.say(LONG)

    assert reading.all_button is not None
    assert reading.all_button.geometry().right() == reading.width() - 1
