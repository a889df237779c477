"""What the assistant decides: carried out in the background, out of the list at once, and each to be undone."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.ui.answering.inbox.list_keeper import ListKeeper
from ceo_desk.ui.answering.inbox.portions import AT_ONCE, Decide, Portions
from ceo_desk.ui.answering.inbox.presenter import grouped
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

MOST_REMEMBERED = 50
"""So many decisions can be undone one after the other."""


@dataclass(frozen=True, slots=True)
class Order:
    """A decision about comments: what is said of it, and where they stand afterwards ("" = where they are)."""

    comments: tuple[str, ...]
    said: str
    to: str
    do: Decide
    undo: Decide | None


@dataclass(slots=True)
class _Done:
    """A decision that can be undone, with what carries it out."""

    order: Order
    portions: Portions
    is_undone: bool = field(default=False)
    has_ended: bool = field(default=False)


class Triage(QObject):
    """`undoable` carries an Undo for the footer, `troubled` a DeskError. `advanced`: some of many are done."""

    undoable = Signal(object)
    advanced = Signal()
    troubled = Signal(object)

    def __init__(self, context: Context, keeper: ListKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._done: list[_Done] = []
        self._under_way: list[Portions] = []

    # ------------------------------------------------------------------ decisions
    def spam(self, comments: tuple[str, ...], name: str, rule: str) -> None:
        """Marks them as spam at their source, for a rule."""
        count = len(comments)
        said = translate("Answer", "Marked as spam: {name}.").format(name=name)
        if count > 1:
            said = translate("Answer", "%n marked as spam.", "", count)
        self._moderate(comments, "spam", rule, said, "spam")

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
                lambda some: desk.answering.moderate(some, "approve", "", actor=actor),
                lambda some: desk.answering.moderate(some, "hold", "", actor=actor),
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
                lambda some: desk.answering.later(some, until, actor=actor),
                self._reopening(),
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
            Order(comments, said, "seen", lambda some: desk.answering.seen(some, actor=actor), self._reopening())
        )

    def give(self, comments: tuple[str, ...], person: str, why: str, to: str) -> None:
        """Somebody at this desk has them now; `to` is where they stand then."""
        desk, actor, count = self._context.desk, self._context.actor, len(comments)
        said = translate("Answer", "Given to {name}.").format(name=person)
        if count > 1:
            said = translate("Answer", "%n given to {name}.", "", count).format(name=person)

        def do(some: tuple[str, ...]) -> None:
            for comment in some:
                desk.answering.assign(comment, person, why, actor=actor)

        self.decide(Order(comments, said, to, do, self._reopening()))

    def reopen(self, comments: tuple[str, ...], name: str, was: str) -> None:
        """They wait again; `was` is where they stood."""
        count = len(comments)
        said = translate("Answer", "{name} waits again.").format(name=name)
        if count > 1:
            said = translate("Answer", "%n wait again.", "", count)
        desk, actor = self._context.desk, self._context.actor
        back: dict[str, Decide] = {
            "seen": lambda some: desk.answering.seen(some, actor=actor),
            "spam": lambda some: desk.answering.moderate(some, "spam", "", actor=actor),
        }
        self.decide(Order(comments, said, "waiting", self._reopening(), back.get(was)))

    def propose(self, comment: str, text: str, leader: str) -> None:
        """Puts an answer before the leader."""
        desk, actor = self._context.desk, self._context.actor
        made: list[str] = []

        def do(_: object) -> None:
            made.append(desk.answering.reply(ReplyOrder(comment, text, is_proposal=True), actor=actor).id)

        def undo(_: object) -> None:
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
                lambda _: desk.publishing.cancel(publication, actor=actor),
                None,
            )
        )

    # ------------------------------------------------------------------ doing and undoing
    def decide(self, order: Order) -> None:
        """Carries a decision out, of many a few at a time; what leaves the list leaves it now."""
        done = _Done(order, self._portions(order.comments, order.do))
        if order.undo is not None:
            self._done = [*self._done, done][-MOST_REMEMBERED:]
        if self._leaves(order):
            self._keeper.leave(order.comments)
        self._carry(done.portions, lambda: self._on_ended(done))

    def stop(self) -> None:
        """What is still to be done of many is left as it was."""
        for one in self._under_way:
            one.stop()

    def progress(self) -> tuple[int, int] | None:
        """How many of how many are done, while many are being decided."""
        many = next((one for one in self._under_way if len(one.comments) > AT_ONCE), None)
        return (many.done, len(many.comments)) if many is not None else None

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
                lambda some: desk.answering.moderate(some, action, rule, actor=actor),
                self._reopening(),
            )
        )

    def _reopening(self) -> Decide:
        desk, actor = self._context.desk, self._context.actor
        return lambda some: desk.answering.reopen(some, actor=actor)

    def _leaves(self, order: Order) -> bool:
        folder = self._keeper.folder
        stays = {order.to} | ({"leader", "waiting"} if order.to == "leader" else set())
        return not folder.is_everywhere and folder.state not in stays

    def _portions(self, comments: tuple[str, ...], do: Decide) -> Portions:
        return Portions(self._context.jobs, comments, do, self)

    def _carry(self, portions: Portions, ended: Callable[[], None]) -> None:
        self._under_way.append(portions)

        def end() -> None:
            self._under_way.remove(portions)
            self.advanced.emit()
            ended()
            portions.deleteLater()

        portions.advanced.connect(self.advanced)
        portions.ended.connect(end)
        portions.begin()

    def _on_ended(self, done: _Done) -> None:
        done.has_ended = True
        portions, order = done.portions, done.order
        carried, left, error = portions.carried(), portions.left(), portions.error
        done.order = replace(order, comments=carried)
        self._keeper.settled(order.comments)
        if left:
            self._keeper.renew(left[0])
        if error is not None:
            self.troubled.emit(error)
        if not carried:
            self._done = [one for one in self._done if one is not done]
            return
        if done.is_undone:
            self._take_back(done.order)
        elif order.undo is not None:
            said = grouped(order.said, len(carried)) if not left else stopped_words(len(carried), len(order.comments))
            self.undoable.emit(Undo(said, lambda: self._undo(done)))
        self._context.background.changed()

    def _undo(self, done: _Done) -> None:
        if done.is_undone or done.order.undo is None:
            return
        done.is_undone = True
        self._done = [one for one in self._done if one is not done]
        if done.has_ended:
            self._take_back(done.order)
        else:
            done.portions.stop()

    def _take_back(self, order: Order) -> None:
        assert order.undo is not None
        portions, first = self._portions(order.comments, order.undo), order.comments[0]

        def end() -> None:
            if portions.error is not None:
                self.troubled.emit(portions.error)
            self._keeper.renew(first)
            self._context.background.changed()

        self._carry(portions, end)


def stopped_words(done: int, total: int) -> str:
    """What is said once many were stopped on the way."""
    text = translate("Answer", "Stopped: {done} of {total} are done.")
    return text.format(done=number(done), total=number(total))
