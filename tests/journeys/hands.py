"""A person's hands and eyes before a window: presses what can be seen, types, reads. Nothing goes past the screen."""

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui.stage import wait

W = TypeVar("W", bound=QWidget)

PATIENCE_SECONDS = 40.0
NOTCH = 120
MOST_NOTCHES = 60


class Hands:
    """Works on whatever window `window` gives at this moment. `clicks` and `keys` count what was pressed."""

    def __init__(self, window: Callable[[], QWidget]) -> None:
        self._window = window
        self.clicks = self.keys = 0

    @property
    def window(self) -> QWidget:
        """The window that is before the person."""
        return self._window()

    # ------------------------------------------------------------------ waiting
    def until(self, is_so: Callable[[], object], why: object = "") -> None:
        """Waits as long as a patient person would. Raises AssertionError with what stands on the screen."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > end:
                raise AssertionError(f"it never came: {why or is_so}\n--- the screen says:\n{self.words()}")
            turn()
            wait(5)

    def see(self, *sentences: str) -> None:
        """Waits until all these words can be read."""
        for sentence in sentences:
            self.until(partial(self._says, sentence), sentence)

    def see_no(self, words: str) -> None:
        """Waits until these words are gone."""
        self.until(lambda: words not in self.words(), f"no {words}")

    # ------------------------------------------------------------------ pressing
    def click(self, target: QWidget | str) -> None:
        """Presses a control, or the one with these words, where it is seen; scrolls to it where it is out of sight."""
        widget = self.find(target) if isinstance(target, str) else target
        self.until(lambda: widget.isVisible() and widget.isEnabled(), f"{called(widget)} can be pressed")
        at = self._in_sight(widget)
        QTest.mouseClick(handle_of(self.window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.clicks += 1
        turn()

    def click_row(self, words: str) -> None:
        """Presses the row of a list that says these words."""
        self.until(lambda: self._rows(words), f"a row {words}")
        view, row = self._rows(words)[0]
        view.scrollTo(row)
        at = view.viewport().mapTo(self.window, view.visualRect(row).center())
        QTest.mouseClick(handle_of(self.window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.clicks += 1
        turn()

    def press(self, *combinations: str) -> None:
        """Presses keys, such as "Ctrl+Return", one after the other."""
        self._awaken()
        for keys in combinations:
            combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs forget it
            QTest.keyClick(handle_of(self.window), combination.key(), combination.keyboardModifiers())
            self.keys += 1
            turn()

    def write(self, text: str) -> None:
        """Types where the keyboard is; a line's end is the Enter key."""
        self._awaken()
        for letter in text:
            if letter == "\n":
                self.press("Return")
                continue
            QTest.keyClick(handle_of(self.window), letter)  # type: ignore[call-overload]  # the stubs know no letters
            self.keys += 1
        turn()

    def tab_to(self, words: str, *, back: bool = False, most: int = 40) -> None:
        """Walks with Tab until the control with these words has the keyboard."""
        for _ in range(most):
            if self.keyboard_is_at().startswith(words):
                return
            self.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab never came to {words!r}\n{self.words()}")

    # ------------------------------------------------------------------ looking
    def find(self, words: str) -> QAbstractButton:
        """The button that says so: exactly, or else the one that begins so. Waits until it is there."""
        self.until(lambda: len(self._found(words)) == 1, f"one button {words!r}; there are {self.names()}")
        return self._found(words)[0]

    def has(self, words: str) -> bool:
        """True while such a button is seen."""
        return bool(self._found(words))

    def keyboard_is_at(self) -> str:
        """What has the keyboard: its name on the screen, and in the code."""
        focus = cast("QWidget | None", self.window.focusWidget())
        return "" if focus is None else f"{called(focus)} {focus.objectName()}"

    def await_field(self, name: str) -> None:
        """Until a field of this name (on the screen, or in the code) has the keyboard and takes words."""
        self.until(partial(self._takes_words, name), f"{name} takes words")

    def names(self) -> list[str]:
        """What the buttons are called."""
        return [called(one) for one in self._buttons()]

    def words(self) -> str:
        """All that can be read: the desk's words, and other people's."""
        lines = [one.text() for one in self._visible(QLabel)]
        lines += [one.toPlainText() for one in self._visible(QTextEdit)]
        lines += [one.toPlainText() for one in self._visible(QPlainTextEdit)]
        lines += [f"[{name}]" for name in self.names()]
        return "\n".join(line for line in lines if line)

    def named(self) -> str:
        """What a screen reader calls what is seen, a line each."""
        return "\n".join(one.accessibleName() for one in self._visible(QWidget) if one.accessibleName())

    def _takes_words(self, name: str) -> bool:
        focus = cast("QWidget | None", self.window.focusWidget())
        return name in self.keyboard_is_at() and not (isinstance(focus, QTextEdit) and focus.isReadOnly())

    def _awaken(self) -> None:
        """Gives the window the keyboard, as every system but the offscreen one does when a window before it went."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            turn()

    def _says(self, sentence: str) -> bool:
        return sentence in self.words()

    def _found(self, words: str) -> list[QAbstractButton]:
        buttons = self._buttons()
        exact = [one for one in buttons if words in (one.accessibleName(), one.text().replace("&&", "&"))]
        return exact or [one for one in buttons if said_by(one, words)]

    def _rows(self, words: str) -> list[tuple[QAbstractItemView, QModelIndex]]:
        found = []
        for view in self._visible(QAbstractItemView):
            for number in range(view.model().rowCount()):
                row = view.model().index(number, 0)
                if words in str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data()):
                    found.append((view, row))
        return found

    def _buttons(self) -> list[QAbstractButton]:
        return self._visible(QAbstractButton)

    def _visible(self, kind: type[W]) -> list[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def _in_sight(self, widget: QWidget) -> QPoint:
        """The middle of the control in the window, brought into sight by the wheel; what lies on top fails."""
        for area in (one for one in ancestors(widget) if isinstance(one, QScrollArea)):
            for _ in range(MOST_NOTCHES):
                y = widget.mapTo(area.viewport(), widget.rect().center()).y()
                if 0 <= y <= area.viewport().height():
                    break
                turn_wheel(area, -NOTCH if y > 0 else NOTCH)
        shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        at = shown.mapTo(self.window, shown.rect().center())
        hit = self.window.childAt(at)
        is_hit = hit is not None and (hit is shown or shown.isAncestorOf(hit))
        assert is_hit, f"{called(widget)} can't be reached: {hit} lies there"
        return at


def turn() -> None:
    """One turn of the event loop."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def turn_wheel(area: QScrollArea, by: int) -> None:
    """One notch of the wheel over an area that scrolls."""
    view = area.viewport()
    at = QPointF(view.rect().center())
    held, none = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, by), none, held, phase, False)
    QApplication.sendEvent(view, wheel)
    turn()


def handle_of(window: QWidget) -> QWindow:
    """The window as the system knows it: what it is given, it gives to whatever lies there or has the keyboard."""
    handle = window.windowHandle()
    assert handle is not None, "the window was never shown"
    return handle


def ancestors(widget: QWidget) -> list[QWidget]:
    """What the widget lies in, the nearest first."""
    found: list[QWidget] = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def called(widget: QWidget) -> str:
    """What a control is called, for a person and for a screen reader."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else type(widget).__name__)


def said_by(widget: QWidget, words: str) -> bool:
    """True where a control says these words, or begins so."""
    text = widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""
    return any(said.startswith(words) for said in (widget.accessibleName(), text) if said)
