"""The keys of the inbox: single letters that act on the list, and never while text has the keyboard."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.answering.inbox.hands import InboxHands


def bind(screen: QWidget, hands: InboxHands, history: Callable[[], None]) -> tuple[QAction, ...]:
    """Every key of the list, acting inside the screen."""
    does: dict[Act, Callable[[], None]] = {
        Act.ROW_NEXT: lambda: hands.step(1),
        Act.ROW_BEFORE: lambda: hands.step(-1),
        Act.ROW_EXTEND_NEXT: lambda: hands.step(1, extends=True),
        Act.ROW_EXTEND_BEFORE: lambda: hands.step(-1, extends=True),
        Act.ROW_REPLY: hands.reply,
        Act.ROW_APPROVE: hands.approve,
        Act.ROW_LATER: hands.ask_later,
        Act.ROW_HIDE: hands.ask_rule,
        Act.ROW_SPAM: hands.spam,
        Act.ROW_SELECT: hands.select,
        Act.ROW_SEEN: hands.see_or_reopen,
        Act.ROW_ASSIGN: hands.ask_person,
        Act.ROW_UNDO: hands.undo,
        Act.ROW_SAID: hands.ask_said,
        Act.ROW_PREPARED: hands.ask_prepared,
        Act.ROW_HISTORY: history,
        Act.ROW_SEARCH: hands.search,
        Act.ROW_KEYS: lambda: trigger(screen, Act.HELP),
    }
    return tuple(make(act, screen, unless_typing(do), within=True) for act, do in does.items())


def trigger(screen: QWidget, act: Act) -> None:
    """As if the window's own key had been pressed."""
    action = screen.window().findChild(QAction, act.value)
    if action is not None:
        action.trigger()


def is_typing() -> bool:
    """True while a field that is written in has the keyboard."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QTextEdit | QPlainTextEdit):
        return focus.objectName() != "Reading"
    return isinstance(focus, QLineEdit)


def unless_typing(do: Callable[[], None]) -> Callable[[], None]:
    """Does it, but while text has the keyboard."""

    def act() -> None:
        if not is_typing():
            do()

    return act
