"""Answer, as the leader does it: one person after the other, and nothing that arrives moves the card."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.answering.card.actions import CardActions
from ceo_desk.ui.answering.card.board import CardBoard
from ceo_desk.ui.answering.card.choice import choice_of
from ceo_desk.ui.answering.card.deck import Card, Deck, cards_of, refused_answers
from ceo_desk.ui.answering.card.done import DoneScreen
from ceo_desk.ui.answering.card.following import CardFollowing
from ceo_desk.ui.answering.card.loading import CardLoading
from ceo_desk.ui.answering.card.model import CardFacts, load_facts, load_person
from ceo_desk.ui.answering.card.presenter import called
from ceo_desk.ui.answering.card.states import Way, foot_of
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.layouts import Scrolled

translate = QCoreApplication.translate

LOADING_AFTER = 300
"""Milliseconds before anything says that the desk is loading."""
DEAF_MILLISECONDS = 600
"""So long after a decision the primary is deaf: a double click does not decide about the next card."""


class CardView(Screen):
    """Holds its own cards; arrivals wait in the count."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.deck = Deck()
        self.board = CardBoard(context)
        self.done = DoneScreen(context)
        self._loading = CardLoading(context)
        self.primary = QAction(self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self._write = QAction(translate("Answer", "Write a post"), self)
        self._write.triggered.connect(lambda _checked=False: self.going.emit(Go(Place.PAGE)))
        self._more_people = QAction(translate("Answer", "Answer more people"), self)
        self._more_people.triggered.connect(lambda _checked=False: self._take_more())
        self._known_refused: set[str] = set()
        self._notice = ""
        self._decided = QElapsedTimer()
        self._acting = CardActions(context, self.board, self)
        self.following = CardFollowing(context, self.board, self, lambda: self.deck.current)
        self._stack = QStackedLayout(self)
        self._done_page = Scrolled(self.done)
        for part in (self._loading, self.board, self._done_page):
            self._stack.addWidget(part)
        self._connect()
        QTimer.singleShot(LOADING_AFTER, self, self._on_still_loading)

    # ------------------------------------------------------------------ what the window asks
    def footer(self) -> Footer:
        """The primary of the way that is chosen."""
        if self._stack.currentWidget() is self._done_page:
            return Footer(self._write, (self._more_people,) if self.done.more else ())
        card = self.deck.current
        if card is None:
            self.primary.setText(self._loading.primary())
            self.primary.setEnabled(False)
            return Footer(self.primary)
        foot = foot_of(choice_of(self.context, self.board, card, is_working=self._acting.is_working))
        self.primary.setText(foot.primary)
        self.primary.setEnabled(foot.is_ready)
        short = translate("Answer", "One answer came back.")
        notice = State(self._notice, short, "warning-circle-fill", "wait")
        return Footer(self.primary, state=notice if self._notice else foot.state)

    def arrive(self, subject: str, note: str) -> None:
        """With a comment's id that card comes first; else the cards go on where they were, with who came since."""
        facts = self.context.background.facts
        if subject:
            self._show_comment(subject)
        elif facts is not None:
            self._go_on(cards_of(facts, self.context.actor))

    def refresh(self) -> None:
        """Something changed: an answer that came back is next; whoever arrives waits in the count."""
        facts = self.context.background.facts
        if facts is None:
            return
        if self._stack.currentWidget() is self._loading and not self.deck.cards:
            self._go_on(cards_of(facts, self.context.actor))
            return
        known = self._known_refused
        fresh = {comment: one for comment, one in refused_answers(facts).items() if one.id not in known}
        self._known_refused = {one.id for one in refused_answers(facts).values()}
        for comment, publication in fresh.items():
            self._load_person(comment, lambda person, p=publication: self._on_refused(Card(person, p)))  # type: ignore[misc]  # each its own
        if self._stack.currentWidget() is self._done_page:
            self.done.look(self.deck.decided)

    def leave(self) -> None:
        """What is typed is saved before the person is elsewhere."""
        self.board.keep()

    def subject(self) -> str:
        """The comment whose card is shown."""
        card = self.deck.current
        return card.comment if card is not None else ""

    def step_back(self) -> bool:
        """Esc: takes back what was just sent, else goes from a way on back to the card."""
        if self.following.close() or self._acting.take_back_now():
            return True
        board = self.board
        if self._stack.currentWidget() is not board:
            return False
        is_away = board.is_narrow() and not board.is_reading
        if board.reply.close_starts():
            return True
        if board.way is board.own_way() and not is_away:
            return False
        board.choose(board.own_way(), is_reading=True)
        board.focus_first()
        return True

    def first_control(self) -> QWidget | None:
        """The field, or what is chosen."""
        return self.board.first_control() if self._stack.currentWidget() is self.board else None

    # ------------------------------------------------------------------ cards
    def show_current(self) -> None:
        """Shows the card that is in hand, or that all are done."""
        card, self._notice = self.deck.current, ""
        self.following.close()
        if card is None:
            self._stack.setCurrentWidget(self._done_page)
            self.done.look(self.deck.decided)
            self.footer_changed.emit()
            return
        self._stack.setCurrentWidget(self.board)
        self._show_place()
        self.board.show_person(card.person)
        if self.isVisible():
            self.board.focus_first()
        desk, comment, refused = self.context.desk, card.comment, card.refused
        self.context.jobs.start(
            Lane.LOOK, lambda _: load_facts(desk, comment, refused), lambda facts: self._on_facts(card, facts)
        )
        self.footer_changed.emit()

    def finish(self, comment: str) -> None:
        """Decided: the next card."""
        is_shown = self.deck.current is not None and self.deck.current.comment == comment
        self.deck.finish(comment)
        self._decided.start()
        if is_shown:
            self.show_current()

    def come_back(self, comment: str) -> None:
        """Undone, or taken back: this card is shown now, wherever the person is."""
        if self.isVisible() and self.deck.put_back(comment):
            self.show_current()
        else:
            self.deck.finish(comment)
            self.going.emit(Go(Place.ANSWER, comment))

    def _show_comment(self, comment: str) -> None:
        self.board.keep()
        if self.deck.current is not None and self.deck.current.comment == comment:
            return
        facts = self.context.background.facts
        cards = cards_of(facts, self.context.actor) if facts is not None and not self.deck.open_count else []
        if cards:
            self.deck.begin(cards, comment)
        known = self.deck.find(comment)
        if known is not None:
            known.is_done = False
            self.deck.show_first(known)
            self.show_current()
            return
        self._loading.expect(comment)
        self._load_person(comment, self._show_first)

    def _show_first(self, person: WaitingPerson) -> None:
        self.deck.show_first(Card(person))
        self.show_current()

    def _go_on(self, cards: list[Card]) -> None:
        current = self.deck.current
        still = [card for card in self.deck.cards if not card.is_done]
        known = {card.comment for card in still}
        self.deck.begin([*still, *(card for card in cards if card.comment not in known)])
        if current is not None:
            self.deck.at = self.deck.cards.index(current)
            self._show_place()
            return
        self._known_refused = {card.refused.id for card in cards if card.refused is not None}
        self.show_current()

    def _on_facts(self, card: Card, facts: CardFacts) -> None:
        if self.deck.current is card:
            self.following.show_facts(card, facts)
            if card.refused is not None:
                self._acting.show_refusal(card.refused, facts.refused_text)
            else:
                self.following.show_promise(card.person)

    def _on_opened(self) -> None:
        card = self.deck.current
        if card is not None and card.person.proposal and self.board.way is Way.PROPOSAL and self.board.editor.words():
            self.board.choose(Way.ANSWER, is_reading=True)
        self.footer_changed.emit()

    def _on_refused(self, card: Card) -> None:
        if self.deck.come_next(card):
            self.show_current()
            return
        if self.deck.current is not None and self.deck.current.comment == card.comment:
            self.show_current()
            return
        self._show_place()
        name = called(card.person.comment.author)
        self._notice = translate("Answer", "Your answer to {name} did not get there. It comes next.").format(name=name)
        self.footer_changed.emit()

    def _load_person(self, comment: str, done: Callable[[WaitingPerson], None]) -> None:
        desk = self.context.desk
        self.context.jobs.start(Lane.LOOK, lambda _: load_person(desk, comment), done, self._on_missing)

    def _on_missing(self, error: DeskError) -> None:
        self.context.background.surprised.emit(error)
        facts = self.context.background.facts
        if self.deck.current is None and facts is not None:
            self._go_on(cards_of(facts, self.context.actor))

    def _take_more(self) -> None:
        facts = self.context.background.facts
        cards = cards_of(facts, self.context.actor) if facts is not None else []
        known = {card.comment for card in cards}
        self.deck.begin([*cards, *(Card(one) for one in self.done.more if one.comment.id not in known)])
        self.show_current()

    # ------------------------------------------------------------------ keys and presses
    def _connect(self) -> None:
        board, acting = self.board, self._acting
        self.done.changed.connect(self.footer_changed)
        for deeds in (acting, self.following):
            deeds.finished.connect(self.finish)
            deeds.returned.connect(self.come_back)
            deeds.undoable.connect(self.undoable)
            deeds.going.connect(self.going)
        acting.changed.connect(self.footer_changed)
        board.changed.connect(self.footer_changed)
        board.seen_pressed.connect(lambda: self._with_card(self._acting.see))
        board.editor.opened.connect(self._on_opened)
        board.header.next.clicked.connect(lambda _checked=False: self._step(1))
        board.post.opened.connect(self.context.open_page)
        board.ask.naming_pressed.connect(lambda: self.going.emit(Go(Place.SETTINGS)))
        board.proposal.change_pressed.connect(lambda: self._with_card(self._acting.change_proposal))
        board.proposal.back_pressed.connect(lambda: self._choose(Way.ASK))
        for act, way in (
            (Act.TILE_ANSWER, Way.ANSWER),
            (Act.TILE_THANK, Way.THANK),
            (Act.TILE_ASK, Way.ASK),
            (Act.TILE_LATER, Way.LATER),
            (Act.TILE_HIDE, Way.HIDE),
        ):
            make(act, self, lambda way=way: self._choose(way))  # type: ignore[misc]  # each way its own
        forward = -1 if self.theme.is_mirrored else 1
        make(Act.CARD_NEXT, self, lambda: self._step(forward))
        make(Act.CARD_BEFORE, self, lambda: self._step(-forward))

    def _choose(self, way: Way) -> None:
        if self._stack.currentWidget() is self.board:
            self.board.choose(way)
            self.board.focus_first()

    def _step(self, by: int) -> None:
        self.board.keep()
        if self._stack.currentWidget() is self.board and self.deck.step(by):
            self.show_current()

    def _press_primary(self) -> None:
        if not (self._decided.isValid() and self._decided.elapsed() < DEAF_MILLISECONDS):
            self._with_card(self._acting.press)

    def _with_card(self, do: Callable[[Card], None]) -> None:
        card = self.deck.current
        if card is not None:
            do(card)

    def _show_place(self) -> None:
        deck = self.deck
        self.board.header.show_place(deck.at, len(deck.cards), has_others=deck.open_count > 1)

    def _on_still_loading(self) -> None:
        if self._stack.currentWidget() is self._loading:
            self._loading.show_bars()
