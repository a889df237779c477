"""The cards in hand: who is answered one after the other. What arrives changes nothing here by itself."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ceo_desk.domain.publication import Kind
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.today import Need, TodayFacts, WaitingPerson
from ceo_desk.storage.outbox.outbox_rows import Publication


@dataclass(slots=True)
class Card:
    """Somebody who waits. `refused`: an answer that did not get there."""

    person: WaitingPerson
    refused: Publication | None = None
    is_done: bool = False

    @property
    def comment(self) -> str:
        """The comment's id."""
        return self.person.comment.id


@dataclass(slots=True)
class Deck:
    """Cards in their order, and the one that is shown."""

    cards: list[Card] = field(default_factory=list)
    at: int = 0

    @property
    def current(self) -> Card | None:
        """The card that is shown; None where all are done."""
        return self.cards[self.at] if self.cards and not self.cards[self.at].is_done else None

    @property
    def open_count(self) -> int:
        """How many are not done."""
        return sum(not card.is_done for card in self.cards)

    @property
    def decided(self) -> frozenset[str]:
        """The comments that are done."""
        return frozenset(card.comment for card in self.cards if card.is_done)

    def begin(self, cards: Iterable[Card], first: str = "") -> None:
        """Takes other cards in hand; the one of the comment `first` comes first."""
        self.cards = sorted(cards, key=lambda card: card.comment != first)
        self.at = 0

    def find(self, comment: str) -> Card | None:
        """The card of a comment."""
        return next((card for card in self.cards if card.comment == comment), None)

    def step(self, by: int) -> bool:
        """To the next card that is not done, that way round; False where there is no other."""
        count = len(self.cards)
        for distance in range(1, count):
            to = (self.at + by * distance) % count
            if not self.cards[to].is_done:
                self.at = to
                return True
        return False

    def finish(self, comment: str) -> None:
        """This one is done; the next one that is not comes."""
        card = self.find(comment)
        if card is not None:
            card.is_done = True
            if self.cards[self.at] is card:
                self.step(1)

    def put_back(self, comment: str) -> bool:
        """A card that was done is shown again; False where it is not in hand."""
        card = self.find(comment)
        if card is None:
            return False
        card.is_done = False
        self.at = self.cards.index(card)
        return True

    def come_next(self, card: Card) -> bool:
        """A card comes (back) as the next one; True where it is shown at once, because no other is."""
        shown = self.current
        known = self.find(card.comment)
        if known is not None and known is shown:
            known.refused = card.refused
            return False
        if known is not None:
            self.cards.remove(known)
        place = self.cards.index(shown) + 1 if shown is not None else len(self.cards)
        self.cards.insert(place, card)
        self.at = place - 1 if shown is not None else place
        return shown is None

    def show_first(self, card: Card) -> None:
        """A card is shown now, before all others."""
        known = self.find(card.comment)
        if known is not None:
            self.cards.remove(known)
        self.cards.insert(0, card)
        self.at = 0


def cards_of(facts: TodayFacts, actor: str) -> list[Card]:
    """The cards of the day: answers that did not get there first, none that is on its way or somebody else's."""
    refused = refused_answers(facts)
    busy = busy_comments(facts)
    cards = [
        Card(one, refused.get(one.comment.id))
        for one in facts.people
        if one.comment.id not in busy and is_for(one, actor)
    ]
    return sorted(cards, key=lambda card: card.refused is None)


def without_proposal(person: WaitingPerson) -> WaitingPerson:
    """The same person, once nothing is suggested any more."""
    reasons = tuple(ground for ground in person.reasons if ground[0] is not Reason.YOUR_WORD)
    return WaitingPerson(person.comment, reasons)


def is_for(person: WaitingPerson, actor: str) -> bool:
    """False for what was given to somebody else at this desk."""
    return bool(person.proposal or person.promise) or person.comment.assigned_to in ("", actor)


def refused_answers(facts: TodayFacts) -> dict[str, Publication]:
    """The answers that did not get there, by the comment's id."""
    found = [one.outgoing.publication for one in facts.attention if one.need is Need.REFUSED]
    return {one.comment: one for one in found if one.kind is Kind.REPLY}


def busy_comments(facts: TodayFacts) -> frozenset[str]:
    """The comments whose answer is on its way, or in question."""
    asked = [one.outgoing for one in facts.attention if one.need is not Need.REFUSED]
    return frozenset(one.publication.comment for one in (*facts.going_out, *asked) if one.publication.comment)
