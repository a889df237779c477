"""What goes on around a card: a promise, an idea, a promise whose day has come, and what happened meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.services.answering.tray import with_promise, without_promise
from ceo_desk.ui.answering.card.board import CardBoard
from ceo_desk.ui.answering.card.deck import Card
from ceo_desk.ui.answering.card.meanwhile import Meanwhile
from ceo_desk.ui.answering.card.model import CardFacts
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.ending import Ending
from ceo_desk.ui.following_up.marking import Marking
from ceo_desk.ui.frame.place import Go, Place, Undo
from ceo_desk.ui.parts.banners import Step

translate = QCoreApplication.translate


class CardFollowing(QObject):
    """`finished`: a comment is decided, `returned`: it is back. `undoable` carries an Undo, `going` a Go."""

    finished = Signal(str)
    returned = Signal(str)
    undoable = Signal(object)
    going = Signal(object)

    def __init__(self, context: Context, board: CardBoard, body: QWidget, current: Callable[[], Card | None]) -> None:
        super().__init__(body)
        self._board, self._current = board, current
        self.marking = Marking(context, body)
        self.ending = Ending(context, body)
        self.marking.undoable.connect(self.undoable)
        board.card.like.undoable.connect(self.undoable)
        self._meanwhile = Meanwhile(context, board.banner, current, self)
        self._meanwhile.left.connect(self.finished)
        board.promise_pressed.connect(lambda: self._with_card(self.marking.open_promise))
        board.following_pressed.connect(lambda: self.going.emit(Go(Place.FOLLOWING)))
        board.hide_panel.going.connect(self.going)
        board.idea_pressed.connect(lambda: self._with_card(self.marking.open_idea))

    def close(self) -> bool:
        """Esc: closes what is open; False where nothing is."""
        return self.marking.close() or self.ending.close()

    def show_facts(self, card: Card, facts: CardFacts) -> None:
        """What stands around the card; a promise that came back or was closed meanwhile, too."""
        if card.person.promise != facts.promise:
            card.person = without_promise(card.person)
            card.person = with_promise(card.person, facts.promise) if facts.promise else card.person
            self._board.card.show_person(card.person)
        self._board.show_facts(facts)

    def show_promise(self, person: WaitingPerson) -> None:
        """A promise whose day has come is asked about: it is kept, moved, or let go."""
        promise, banner = person.promise, self._board.banner
        if promise is None:
            return
        comment = person.comment.id
        sentence = translate("FollowingUp", "The day has come on which you wanted it done.")

        def done(undo: Undo) -> None:
            banner.clear()
            self.finished.emit(comment)
            self.undoable.emit(Undo(undo.text, lambda: self._undo(undo, comment)))

        steps = (
            Step(translate("FollowingUp", "It is kept"), lambda: self.ending.keep(promise, done), "check"),
            Step(translate("FollowingUp", "Another day…"), lambda: self.ending.move(promise, done), "clock"),
            Step(translate("FollowingUp", "Let it go…"), lambda: self.ending.drop(promise, done)),
        )
        self.ending.failed = self._on_failed
        banner.say("wait", sentence, "", steps)

    def _undo(self, undo: Undo, comment: str) -> None:
        self.ending.undone = lambda: self.returned.emit(comment)
        undo.do()

    def _on_failed(self, error: DeskError) -> None:
        from ceo_desk.ui.messages import of_error, show

        show(self._board.banner, of_error(error))

    def _with_card(self, do: Callable[..., None]) -> None:
        card = self._current()
        if card is not None:
            do(card.person.comment)
