"""Keeps the thread beside the list: it follows the current row at once, or once the rows rest while J is held."""

from PySide6.QtCore import QObject, QTimer, Signal

from ceo_desk.domain.errors import DeskError, Unknown
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.facts import ThreadFacts, read_history, read_thread, read_whole
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.bare import bring_back
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

REST_MILLISECONDS = 70
"""While J is held the thread waits until the rows rest so long."""


class ThreadKeeper(QObject):
    """`shown`: the thread is another, or it is renewed."""

    shown = Signal()

    def __init__(self, context: Context, view: CommentList, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._context, self._list, self._pane = context, view, pane
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._on_rest)
        self._is_behind = False
        view.moved.connect(self.follow)
        self._whole = ""
        pane.history_wanted.connect(self._on_history_wanted)
        pane.whole_wanted.connect(self._on_whole_wanted)

    def follow(self) -> None:
        """The current row is another one."""
        if self._list.current() is None or not self._rest.isActive():
            self._load()
        else:
            self._is_behind = True
        self._rest.start()

    def renew(self) -> None:
        """Something changed: the thread is read anew, unless it is about to be."""
        if not self._is_behind:
            self._load()

    def facts(self) -> ThreadFacts | None:
        """The thread that is shown, where it is the current row's."""
        row, facts = self._list.current(), self._pane.facts
        return facts if row is not None and facts is not None and facts.item.id == row.id else None

    def _on_rest(self) -> None:
        if self._is_behind:
            self._load()

    def _load(self) -> None:
        self._is_behind = False
        row = self._list.current()
        if row is None:
            self._pane.show_none()
            self.shown.emit()
            return
        desk, comment, is_whole = self._context.desk, row.id, row.id == self._whole

        def read(_: object) -> ThreadFacts:
            facts = read_thread(desk, comment)
            return read_whole(desk, facts) if is_whole and not facts.is_whole else facts

        self._context.jobs.start(Lane.LOOK, read, self._on_read, self._on_lost)

    def _on_read(self, facts: ThreadFacts) -> None:
        row = self._list.current()
        if row is not None and row.id == facts.item.id:
            self._pane.show_facts(facts)
            bring_back(self._context, facts.item)
            self.shown.emit()

    def _on_lost(self, error: DeskError) -> None:
        """A comment that is gone leaves the list by itself; anything else is said."""
        if not isinstance(error, Unknown):
            self._context.background.surprised.emit(error)

    def _on_whole_wanted(self) -> None:
        """From now on all of this conversation is read, as long as its comment is the current one."""
        row = self._list.current()
        self._whole = row.id if row is not None else ""
        self._load()

    def _on_history_wanted(self) -> None:
        facts = self.facts()
        if facts is None or not self._pane.history.isChecked():
            self._pane.close_history()
            return
        desk, comment = self._context.desk, facts.item.id
        self._context.jobs.start(
            Lane.LOOK, lambda _: read_history(desk, comment), self._pane.show_history, self._on_lost
        )
