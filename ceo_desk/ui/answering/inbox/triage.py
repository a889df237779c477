"""What the assistant decides: carried out in the background, out of the list at once, and each to be undone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.answering import ReplyOrder
from ceo_desk.ui.answering.inbox.list_keeper import ListKeeper
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane

translate = QCoreApplication.translate

MOST_REMEMBERED = 50
"""So many decisions can be undone one after the other."""


@dataclass(frozen=True, slots=True)
class Order:
    """A decision about comments: what is said of it, and where they stand afterwards ("" = where they are)."""

    comments: tuple[str, ...]
    said: str
    to: str
    do: Callable[[], object]
    undo: Callable[[], object] | None


@dataclass(slots=True)
class _Done:
    """A decision that can be undone."""

    order: Order
    is_undone: bool = field(default=False)


class Triage(QObject):
    """`undoable` carries an Undo for the footer, `troubled` a DeskError."""

    undoable = Signal(object)
    troubled = Signal(object)

    def __init__(self, context: Context, keeper: ListKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._done: list[_Done] = []

    # ------------------------------------------------------------------ decisions
    def spam(self, comments: tuple[str, ...], name: str) -> None:
        """Marks them as spam at their source."""
        count = len(comments)
        said = translate("Answer", "Marked as spam: {name}.").format(name=name)
        if count > 1:
            said = translate("Answer", "%n marked as spam.", "", count)
        self._moderate(comments, "spam", "", said, "spam")

    def approve(self, comments: tuple[str, ...], name: str) -> None:
        """Lets held comments stand in public."""
        count = len(comments)
        said = translate("Answer", "Approved: {name}.").format(name=name)
        if count > 1:
            said = translate("Answer", "%n approved.", "", count)
        desk, actor = self._context.desk, self._context.actor
        self.decide(
            Order(
                comments,
                said,
                "waiting",
                lambda: desk.answering.moderate(comments, "approve", "", actor=actor),
                lambda: desk.answering.moderate(comments, "hold", "", actor=actor),
            )
        )

    def hide(self, comments: tuple[str, ...], rule: str, title: str) -> None:
        """Puts them out of sight for a rule."""
        count = len(comments)
        said = translate("Answer", "Hidden. Rule: {rule}.").format(rule=title)
        if count > 1:
            said = translate("Answer", "%n hidden. Rule: {rule}.", "", count).format(rule=title)
        self._moderate(comments, "hide", rule, said, "hidden")

    def put_off(self, comments: tuple[str, ...], until: datetime, when: str) -> None:
        """They wait again from then on."""
        count = len(comments)
        said = translate("Answer", "Put off until {when}.").format(when=when)
        if count > 1:
            said = translate("Answer", "%n put off until {when}.", "", count).format(when=when)
        desk, actor = self._context.desk, self._context.actor
        self.decide(
            Order(
                comments,
                said,
                "later",
                lambda: desk.answering.later(comments, until, actor=actor),
                self._reopening(comments),
            )
        )

    def see(self, comments: tuple[str, ...], name: str) -> None:
        """Seen, needs no answer."""
        count = len(comments)
        said = translate("Answer", "Seen, needs no answer: {name}.").format(name=name)
        if count > 1:
            said = translate("Answer", "%n seen.", "", count)
        desk, actor = self._context.desk, self._context.actor
        self.decide(
            Order(comments, said, "seen", lambda: desk.answering.seen(comments, actor=actor), self._reopening(comments))
        )

    def give(self, comment: str, person: str, why: str, to: str) -> None:
        """Somebody at this desk has it now; `to` is where it stands then."""
        desk, actor = self._context.desk, self._context.actor
        said = translate("Answer", "Given to {name}.").format(name=person)
        self.decide(
            Order(
                (comment,),
                said,
                to,
                lambda: desk.answering.assign(comment, person, why, actor=actor),
                self._reopening((comment,)),
            )
        )

    def reopen(self, comments: tuple[str, ...], name: str, was: str) -> None:
        """They wait again; `was` is where they stood."""
        count = len(comments)
        said = translate("Answer", "{name} waits again.").format(name=name)
        if count > 1:
            said = translate("Answer", "%n wait again.", "", count)
        desk, actor = self._context.desk, self._context.actor
        back: dict[str, Callable[[], object]] = {
            "seen": lambda: desk.answering.seen(comments, actor=actor),
            "spam": lambda: desk.answering.moderate(comments, "spam", "", actor=actor),
        }
        self.decide(Order(comments, said, "waiting", self._reopening(comments), back.get(was)))

    def propose(self, comment: str, text: str, leader: str) -> None:
        """Puts an answer before the leader."""
        desk, actor = self._context.desk, self._context.actor
        made: list[str] = []

        def do() -> None:
            made.append(desk.answering.reply(ReplyOrder(comment, text, is_proposal=True), actor=actor).id)

        def undo() -> None:
            for publication in made:
                desk.publishing.cancel(publication, actor=actor)
            if not desk.answering.words_kept(comment):
                desk.answering.keep_words(comment, text)

        self.decide(
            Order((comment,), translate("Answer", "Proposed to {name}.").format(name=leader), "proposed", do, undo)
        )

    def withdraw(self, comment: str, publication: str) -> None:
        """Takes a proposed answer back; its words stay beside the comment."""
        desk, actor = self._context.desk, self._context.actor
        self.decide(
            Order(
                (comment,),
                translate("Answer", "It is not proposed any more."),
                "waiting",
                lambda: desk.publishing.cancel(publication, actor=actor),
                None,
            )
        )

    # ------------------------------------------------------------------ doing and undoing
    def decide(self, order: Order) -> None:
        """Carries a decision out; what leaves the list leaves it now."""
        done = _Done(order)
        if order.undo is not None:
            self._done = [*self._done, done][-MOST_REMEMBERED:]
        if self._leaves(order):
            self._keeper.leave(order.comments)
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: order.do(),
            lambda _: self._on_decided(done),
            lambda error: self._on_refused(done, error),
        )

    def undo_last(self) -> bool:
        """Undoes the last decision that is not undone yet; False where there is none."""
        if not self._done:
            return False
        self._undo(self._done[-1])
        return True

    def count(self) -> int:
        """How many decisions can still be undone."""
        return len(self._done)

    def _moderate(self, comments: tuple[str, ...], action: str, rule: str, said: str, to: str) -> None:
        desk, actor = self._context.desk, self._context.actor
        self.decide(
            Order(
                comments,
                said,
                to,
                lambda: desk.answering.moderate(comments, action, rule, actor=actor),
                self._reopening(comments),
            )
        )

    def _reopening(self, comments: tuple[str, ...]) -> Callable[[], object]:
        desk, actor = self._context.desk, self._context.actor
        return lambda: desk.answering.reopen(comments, actor=actor)

    def _leaves(self, order: Order) -> bool:
        folder = self._keeper.folder
        stays = {order.to} | ({"leader", "waiting"} if order.to == "leader" else set())
        return not folder.search and folder.state not in stays

    def _on_decided(self, done: _Done) -> None:
        self._keeper.settled(done.order.comments)
        if done.order.undo is not None and not done.is_undone:
            self.undoable.emit(Undo(done.order.said, lambda: self._undo(done)))
        self._context.background.changed()

    def _on_refused(self, done: _Done, error: DeskError) -> None:
        if done in self._done:
            self._done.remove(done)
        self._keeper.settled(done.order.comments)
        self._keeper.renew(done.order.comments[0])
        self.troubled.emit(error)

    def _undo(self, done: _Done) -> None:
        if done.is_undone or done.order.undo is None:
            return
        done.is_undone = True
        self._done = [one for one in self._done if one is not done]
        undo, first = done.order.undo, done.order.comments[0]
        self._context.jobs.start(Lane.WRITE, lambda _: undo(), lambda _: self._on_undone(first), self.troubled.emit)

    def _on_undone(self, comment: str) -> None:
        self._keeper.renew(comment)
        self._context.background.changed()
