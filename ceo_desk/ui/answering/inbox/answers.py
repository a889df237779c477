"""An answer from the assistant's inbox: looked at before it goes, and asked about where something speaks against it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.own_words.before_sending import Doubted
from ceo_desk.ui.answering.inbox.choice_panel import Ask, Choice
from ceo_desk.ui.answering.inbox.facts import CommentRow, ThreadFacts
from ceo_desk.ui.answering.inbox.footer import Do
from ceo_desk.ui.answering.inbox.presenter import called, leader_called
from ceo_desk.ui.answering.inbox.replies import Replies
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.answering.inbox.triage import Triage
from ceo_desk.ui.answering.own_words.presenter import warned
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

translate = QCoreApplication.translate

ALL_THE_SAME, BACK, PROMISE = "all-the-same", "back", "promise"


@dataclass(frozen=True, slots=True)
class Pending:
    """An answer that is about to go."""

    do: Do
    row: CommentRow
    facts: ThreadFacts
    text: str


class InboxAnswers(QObject):
    """`asked` carries an Ask, `noted` why it does not go, `promising` the comment that is promised in place of it."""

    asked = Signal(object)
    noted = Signal(str)
    promising = Signal(object)

    def __init__(self, context: Context, pane: ThreadPane, triage: Triage, replies: Replies, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._pane, self._triage, self._replies = context, pane, triage, replies
        self._pending: Pending | None = None

    def answer(self, do: Do, row: CommentRow, facts: ThreadFacts) -> None:
        """Proposes, sends, or takes back what is proposed."""
        if do is Do.BY_HAND:
            self._pane.editor.keep()  # there the same words are gone on with
            self._replies.by_hand.emit(row.id)
            return
        if do is Do.WITHDRAW:
            if facts.proposal is not None:
                self._let_go(row)
                self._triage.withdraw(row.id, facts.proposal.id)
            return
        text = facts.proposed if do is Do.SEND_PROPOSED else self._pane.editor.words().strip()
        pending = Pending(do, row, facts, text)
        desk, known = self._context.desk, frozenset((facts.proposal.id,) if facts.proposal else ())
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.own_words.before_sending.look(row.id, text, known, is_proposal=do is Do.PROPOSE),
            lambda doubts: self._on_looked(pending, doubts),
            self._on_lost,
        )

    def go_on(self, chosen: str) -> None:
        """The person was asked: it goes all the same, or a promise is made in its place and its words stay."""
        pending, self._pending = self._pending, None
        if pending is not None and chosen == PROMISE:
            QTimer.singleShot(0, self, lambda: self.promising.emit(pending.row.item))
        elif pending is not None:
            self._go(pending)

    def _on_looked(self, pending: Pending, doubts: tuple[Doubted, ...]) -> None:
        if not doubts:
            self._go(pending)
            return
        context = self._context
        said = warned(doubts, context.actor, pending.row.item.author, context.now())
        if not said.can_go:
            self.noted.emit(said.sentence)
            return
        self._pending = pending
        go = translate("OwnWords", "Send it all the same")
        if pending.do is Do.PROPOSE:
            go = translate("OwnWords", "Propose it all the same")
        promise = (Choice(PROMISE, translate("OwnWords", "Promise it with a day")),) if said.can_promise else ()
        choices = (Choice(BACK, said.way_out), *promise, Choice(ALL_THE_SAME, go))
        self.asked.emit(Ask(pending.do, said.sentence, choices, below=said.second, chosen=BACK))

    def _go(self, pending: Pending) -> None:
        row, facts, name = pending.row, pending.facts, called(pending.row.item)
        if pending.do is not Do.SEND_PROPOSED and self._is_changed(pending):
            return
        self._let_go(row)
        if pending.do is Do.PROPOSE:
            self._triage.propose(row.id, pending.text, leader_called(self._context.sitter))
        elif pending.do is Do.SEND:
            self._replies.send(row.id, pending.text, name)
        elif facts.proposal is not None:
            self._replies.approve_proposed(row.id, facts.proposal.id, name)
        shown = self._pane.facts
        if shown is not None and shown.item.id == row.id:
            self._pane.editor.open(row.id, self._pane.reply_label())

    def _is_changed(self, pending: Pending) -> bool:
        """True where the person typed on while it was looked at: then it is theirs to send again."""
        editor = self._pane.editor
        return editor.comment == pending.row.id and editor.words().strip() != pending.text

    def _let_go(self, row: CommentRow) -> None:
        editor = self._pane.editor
        if editor.comment == row.id:
            editor.keep()
            editor.let_go()

    def _on_lost(self, error: DeskError) -> None:
        self._context.background.surprised.emit(error)
