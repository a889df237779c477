"""Words to begin a reply with, by a key: what was said before, and what is prepared."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.answering.inbox.choice_panel import Ask, Choice
from ceo_desk.ui.answering.inbox.footer import Do
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.answering.own_words.model import StartFacts, load_starts
from ceo_desk.ui.answering.own_words.presenter import StartLine, prepared_line, start_lines
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

translate = QCoreApplication.translate

MOST = 9
"""One for each number key."""


class InboxStarts(QObject):
    """`asked` carries an Ask, `noted` a sentence: there is nothing to begin with."""

    asked = Signal(object)
    noted = Signal(str)

    def __init__(self, context: Context, pane: ThreadPane, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._pane = context, pane
        self._lines: tuple[StartLine, ...] = ()

    def ask_said(self, comment: str) -> None:
        """What was said before to comments like this one, and what is prepared for such a question."""
        none = translate("OwnWords", "Nothing like it was answered before.")
        title = translate("OwnWords", "Begin with words of ours")
        self._read(comment, lambda facts: self._ask(title, start_lines(facts), none))

    def ask_prepared(self, comment: str) -> None:
        """Every prepared answer, those for such a question first."""
        none = translate("OwnWords", "No answer is prepared yet. Settings keeps them.")
        title = translate("OwnWords", "Prepared answers")
        self._read(comment, lambda facts: self._ask(title, tuple(map(prepared_line, facts.prepared)), none))

    def take(self, chosen: str) -> None:
        """Puts the chosen words into the reply, and the caret behind them."""
        editor = self._pane.editor
        if chosen.isdecimal() and int(chosen) < len(self._lines) and not editor.isReadOnly():
            editor.start_with(self._lines[int(chosen)].start)
            QTimer.singleShot(0, editor, lambda: editor.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _read(self, comment: str, done: Callable[[StartFacts], None]) -> None:
        desk = self._context.desk
        self._context.jobs.start(Lane.LOOK, lambda _: load_starts(desk, comment), done, self._on_lost)

    def _ask(self, title: str, lines: tuple[StartLine, ...], none: str) -> None:
        self._lines = lines[:MOST]
        if not lines:
            self.noted.emit(none)
            return
        choices = tuple(Choice(str(n), one.line, one.second) for n, one in enumerate(self._lines))
        self.asked.emit(Ask(Do.START, title, choices, chosen="0"))

    def _on_lost(self, error: DeskError) -> None:
        self._context.background.surprised.emit(error)
