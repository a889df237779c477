"""Answers on their way: out of the list at once, ten seconds to take them back, and back where they did not go."""

import math
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import UNDER_WAY, State
from ceo_desk.services.answering.answering import BY_HAND, ReplyOrder
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.answering.inbox.list_keeper import ListKeeper
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane

translate = QCoreApplication.translate

OPEN_FOLDERS = frozenset({"waiting", "leader", "proposed", "later"})
"""What is answered leaves these."""


class Replies(QObject):
    """`undoable` carries an Undo that counts the seconds, `troubled` a DeskError.

    `by_hand` carries a comment whose answer only a person can bring there.
    """

    undoable = Signal(object)
    troubled = Signal(object)
    by_hand = Signal(str)

    def __init__(self, context: Context, keeper: ListKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._sent: dict[str, str] = {}

    def send(self, comment: str, text: str, name: str) -> None:
        """Sends an answer, with the take-back."""
        desk, actor = self._context.desk, self._context.actor
        self._send(comment, lambda: desk.answering.reply(ReplyOrder(comment, text), actor=actor), name)

    def approve_proposed(self, comment: str, publication: str, name: str) -> None:
        """Sends exactly what is proposed, with the take-back."""
        desk, actor = self._context.desk, self._context.actor
        self._send(comment, lambda: desk.publishing.approve(publication, actor=actor), name)

    def look_after(self) -> None:
        """An answer that did not go out comes back into the list."""
        if not self._sent:
            return
        desk, sent = self._context.desk, dict(self._sent)

        def look(_: object) -> tuple[str, ...]:
            return tuple(
                one for one, publication in sent.items() if desk.outbox.find(publication).state not in UNDER_WAY
            )

        self._context.jobs.start(Lane.LOOK, look, self._on_looked_after)

    def _send(self, comment: str, order: Callable[[], Publication], name: str) -> None:
        folder = self._keeper.folder
        if not folder.is_everywhere and folder.state in OPEN_FOLDERS:
            self._keeper.leave((comment,))

        def failed(error: DeskError) -> None:
            self._bring_back(comment)
            if error.detail == BY_HAND:
                self.by_hand.emit(comment)
            else:
                self.troubled.emit(error)

        self._context.jobs.start(Lane.WRITE, lambda _: order(), lambda sent: self._on_ordered(sent, name), failed)

    def _on_ordered(self, sent: Publication, name: str) -> None:
        self._sent[sent.comment] = sent.id
        until = sent.delivery.not_before if sent.delivery else None
        if until is not None and sent.state is State.HELD:
            text = self._countdown(until, name)
            self.undoable.emit(Undo(text, lambda: self._take_back(sent), tell=lambda: self._countdown(until, name)))
        self._context.background.changed()

    def _countdown(self, until: datetime, name: str) -> str:
        seconds = math.ceil((until - self._context.now()).total_seconds())
        if seconds <= 0:
            return ""
        return translate("Answer", "Goes to {name} in %n seconds", "", seconds).format(name=name)

    def _take_back(self, sent: Publication) -> None:
        desk, actor = self._context.desk, self._context.actor
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.publishing.cancel(sent.id, actor=actor),
            lambda _: self._on_taken_back(sent.comment),
            self.troubled.emit,
        )

    def _on_taken_back(self, comment: str) -> None:
        self._bring_back(comment)
        self._context.background.changed()

    def _bring_back(self, comment: str) -> None:
        self._sent.pop(comment, None)
        self._keeper.settled((comment,))
        self._keeper.renew(comment)

    def _on_looked_after(self, over: tuple[str, ...]) -> None:
        for comment in over:
            self._sent.pop(comment, None)
        if over:
            self._keeper.settled(over)
            self._keeper.renew()
