"""Prepared answers: kept by name, with gaps to fill, and offered by what a comment asks."""

from collections import Counter
from dataclasses import dataclass

from ceo_desk.domain.errors import BadInput, Taken
from ceo_desk.domain.likeness import nearest, telling_words, weights_of
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.inbox.inbox import Inbox
from ceo_desk.storage.prepared_answers import PreparedAnswer, PreparedAnswers

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Offered:
    """A prepared answer beside a comment; `is_near` where it speaks of what is asked."""

    answer: PreparedAnswer
    is_near: bool


class Prepared:
    """Keeps them and offers them."""

    def __init__(self, inbox: Inbox, answers: PreparedAnswers, clock: Clock, new_id: NewId) -> None:
        self._inbox = inbox
        self._answers = answers
        self._clock = clock
        self._new_id = new_id

    def all(self) -> tuple[PreparedAnswer, ...]:
        """Every prepared answer, by name."""
        return self._answers.all()

    def keep(self, name: str, text: str, *, actor: str, answer: str = "") -> PreparedAnswer:
        """Keeps words under a name; with `answer`, an id, in place of what that one said.

        Raises BadInput (no name, no words), Taken (the name of another one), Unknown.
        """
        title, words = " ".join(name.split())[:LONGEST_NAME].strip(), text.strip()
        if not title:
            raise BadInput("This answer has no name yet.", "Say in a few words what it is for.")
        if not words:
            raise BadInput("This answer has no words yet.", "Write a sentence first.")
        if answer:
            self._answers.find(answer)
        if any(one.name.casefold() == title.casefold() and one.id != answer for one in self._answers.all()):
            raise Taken("There is a prepared answer of this name already.", "Give it another name.")
        return self._answers.keep(answer or self._new_id(), title, words, actor=actor, at=self._clock())

    def forget(self, answer: str, *, actor: str) -> None:
        """Forgets one, words and all. Raises Unknown."""
        self._answers.forget(answer, actor=actor, at=self._clock())

    def offered(self, comment: str) -> tuple[Offered, ...]:
        """All of them for this comment: those that speak of what it asks, the nearest first, then the others by name.

        Raises Unknown.
        """
        from ceo_desk.text.languages import guess

        text = self._inbox.find(comment).text
        answers = {one.id: one for one in self._answers.all()}
        said = {key: frozenset(telling_words(f"{one.name} {one.text}")) for key, one in answers.items()}
        counts = Counter(word for words in said.values() for word in words)
        asked = {word: counts[word] for word in telling_words(text, guess(text) or "") if word in counts}
        near = [one.key for one in nearest(weights_of(asked, len(answers)), said.items(), len(answers))]
        others = [key for key in answers if key not in near]
        return tuple(Offered(answers[key], is_near=key in near) for key in (*near, *others))
