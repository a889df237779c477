"""What a press on a card does, what is said about it afterwards, and how it is undone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import State
from ceo_desk.domain.rules_of_engagement import RULES
from ceo_desk.services.answering.answering import BY_HAND
from ceo_desk.services.own_words.before_sending import Doubted
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.answering.card.board import CardBoard
from ceo_desk.ui.answering.card.decisions import Decisions, Looked
from ceo_desk.ui.answering.card.deck import Card, without_proposal
from ceo_desk.ui.answering.card.presenter import assistant_of, called
from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.answering.own_words.presenter import warned
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place, Undo
from ceo_desk.ui.messages import in_words, of_error, of_problem, show
from ceo_desk.ui.parts.banners import Step

translate = QCoreApplication.translate


@dataclass(slots=True)
class Sent:
    """An answer that can be taken back until a moment."""

    comment: str
    author: str
    publication: str
    until: datetime
    is_over: bool = False


class CardActions(QObject):
    """`finished`: a comment is decided. `returned`: it is back. `undoable` and `going` are the screen's own."""

    finished = Signal(str)
    returned = Signal(str)
    undoable = Signal(object)
    going = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, board: CardBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._board = context, board
        self._decisions = Decisions(context, self._on_failed)
        self._sent: Sent | None = None
        self._refused: Publication | None = None
        self.is_working = False

    # ------------------------------------------------------------------ the primary
    def press(self, card: Card) -> None:
        """Does what the primary says."""
        board = self._board
        if self.is_working:
            return
        if board.is_narrow() and board.is_reading and board.way is not Way.PROPOSAL:
            board.choose(board.way)
            board.focus_first()
            return
        match board.way:
            case Way.PROPOSAL:
                self._approve(card)
            case Way.ASK:
                self._give(card)
            case Way.LATER:
                self._put_off(card)
            case Way.HIDE:
                self._hide(card)
            case _:
                self._send(card)

    def see(self, card: Card) -> None:
        """Seen, needs no answer."""
        if not self.is_working:
            self._work()
            text = translate("Answer", "Seen. {name} needs no answer.").format(name=called(card.person.comment.author))
            self._decisions.see(card.comment, lambda _: self._decided(card.comment, text))

    def change_proposal(self, card: Card) -> None:
        """What was suggested goes into the field, unless the person's own words are there."""
        if not self._board.editor.words().strip():
            self._board.editor.put(card.person.proposed_text)
        self._board.choose(Way.ANSWER)
        self._board.editor.setFocus()

    def _send(self, card: Card, *, is_sure: bool = False) -> None:
        self._work()
        self._board.editor.hold()
        looked = Looked(card.comment, self._board.editor.words(), _known(card), is_sure)
        self._decisions.reply(looked, lambda sent: self._on_sent(card, sent), lambda found: self._ask(card, found))

    def _approve(self, card: Card, *, is_sure: bool = False) -> None:
        proposal = card.person.proposal
        if proposal is not None:
            self._work()
            looked = Looked(card.comment, card.person.proposed_text, _known(card), is_sure)
            self._decisions.approve(
                looked, proposal.id, lambda sent: self._on_sent(card, sent), lambda found: self._ask(card, found)
            )

    def _ask(self, card: Card, doubts: tuple[Doubted, ...]) -> None:
        """Something speaks against it: says so once, with the way out; sending it all the same is the other."""
        self._rest()
        board, context = self._board, self._context
        is_proposal = board.way is Way.PROPOSAL
        if board.editor.isReadOnly() and board.editor.comment == card.comment:
            board.editor.resume()
        said = warned(doubts, context.actor, card.person.comment.author, context.now())
        go = self._approve if is_proposal else self._send
        change = (lambda: self.change_proposal(card)) if is_proposal and not said.is_left else board.editor.setFocus
        steps = [Step(said.way_out, _then(board.calm, change), "" if said.is_left else "pencil-simple")]
        if said.can_promise:
            promise = _then(board.calm, board.promise_pressed.emit)
            steps.append(Step(translate("OwnWords", "Promise it with a day"), promise, "handshake"))
        if said.can_go:
            all_the_same = _then(board.calm, lambda: go(card, is_sure=True))
            steps.append(Step(translate("OwnWords", "Send it all the same"), all_the_same, "paper-plane-tilt"))
        board.warn(said.sentence, said.second, steps)

    def _give(self, card: Card) -> None:
        self._work()
        self._board.ask.note.hold()
        proposal, kept = card.person.proposal, card.person.proposed_text
        text = translate("Answer", "{name} has it now.").format(name=assistant_of(self._context.sitter))

        def done(_: object) -> None:
            self._board.ask.let_go(card.comment)
            card.person = without_proposal(card.person)
            self._decided(card.comment, text, kept)

        self._decisions.give(card.comment, self._board.ask.words(), proposal.id if proposal else "", kept, done)

    def _put_off(self, card: Card) -> None:
        moment = self._board.later.chosen()
        if moment is not None:
            self._work()
            text = translate("Answer", "Put off until {when}.").format(when=moment.name)
            self._decisions.put_off(card.comment, moment.at, lambda _: self._decided(card.comment, text))

    def _hide(self, card: Card) -> None:
        rule = self._board.hide_panel.chosen()
        if rule:
            self._work()
            text = translate("Answer", "Hidden. Rule: {rule}.").format(rule=in_words(RULES[rule]))
            self._decisions.hide(card.comment, rule, lambda _: self._decided(card.comment, text))

    # ------------------------------------------------------------------ afterwards
    def take_back_now(self) -> bool:
        """Takes back what was just sent; False where nothing can be."""
        sent = self._sent
        if sent is None or self._left(sent) <= 0:
            return False
        self._take_back(sent)
        return True

    def show_refusal(self, publication: Publication, text: str) -> None:
        """An answer did not get there: says why, offers the ways on, and puts its words back into the field."""
        board = self._board
        if not board.editor.words().strip() and text:
            board.editor.put(text)
        if publication.problem is None:
            return
        self._refused = publication
        instead = Step(translate("Answer", "Write a post instead"), self._write_instead, "pencil-simple")
        keep = Step(translate("Answer", "Keep it"), self._keep_refused)
        show(board.banner, of_problem(publication.problem), (instead, keep))

    def _on_sent(self, card: Card, publication: Publication) -> None:
        self._rest()
        if self._board.editor.comment == card.comment:
            self._board.editor.let_go()
        card.refused = None
        card.person = without_proposal(card.person)
        hold = publication.delivery.not_before if publication.delivery else None
        self.finished.emit(card.comment)
        if publication.state is State.HELD and hold is not None:
            sent = self._sent = Sent(card.comment, card.person.comment.author, publication.id, hold)
            button = translate("Answer", "Take it back")
            self.undoable.emit(Undo(self._tell(sent), lambda: self._take_back(sent), button, lambda: self._tell(sent)))

    def _tell(self, sent: Sent) -> str:
        left = self._left(sent)
        if left <= 0:
            return ""
        if self._context.theme.is_short:
            return translate("Answer", "Goes in %n seconds.", "", left)
        text = translate("Answer", "Goes to {name} in %n seconds.", "", left)
        return text.format(name=called(sent.author))

    def _left(self, sent: Sent) -> int:
        return 0 if sent.is_over else ceil((sent.until - self._context.now()).total_seconds())

    def _take_back(self, sent: Sent) -> None:
        sent.is_over = True
        self._work()
        self._board.keep()

        def done(_: object) -> None:
            self._rest()
            self.returned.emit(sent.comment)

        self._decisions.take_back(sent.publication, done)

    def _decided(self, comment: str, text: str, kept: str = "") -> None:
        """Says what was decided, and how it is undone: then the card is back, with the words that were `kept`."""
        self._rest()
        self.finished.emit(comment)

        def undo() -> None:
            self._decisions.reopen(comment, kept, lambda _: self.returned.emit(comment))

        self.undoable.emit(Undo(text, undo))

    def _write_instead(self) -> None:
        refused, text = self._refused, self._board.editor.words()
        if refused is not None:
            self._board.banner.clear()
            self._decisions.begin_post(refused.id, text, lambda draft: self.going.emit(Go(Place.PAGE, draft)))

    def _keep_refused(self) -> None:
        refused = self._refused
        if refused is not None:
            self._board.banner.clear()
            self._decisions.take_back(refused.id, lambda _: self.changed.emit())

    def _work(self) -> None:
        self.is_working = True
        self.changed.emit()

    def _rest(self) -> None:
        self.is_working = False
        self.changed.emit()

    def _on_failed(self, error: DeskError) -> None:
        self._rest()
        board = self._board
        for editor in board.editors:
            if editor.comment and editor.isReadOnly():
                editor.resume()
        if error.detail == BY_HAND:
            self.going.emit(Go(Place.BY_HAND, board.editor.comment, "answer"))
            return
        show(board.banner, of_error(error), (Step(translate("Answer", "Close"), board.banner.clear, "x"),))


def _known(card: Card) -> frozenset[str]:
    """The answers of this card that the person sees: what is proposed, and what came back."""
    return frozenset(one.id for one in (card.person.proposal, card.refused) if one is not None)


def _then(first: Callable[[], None], second: Callable[[], None]) -> Callable[[], None]:
    def do() -> None:
        first()
        second()

    return do
