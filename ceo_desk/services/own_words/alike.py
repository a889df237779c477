"""Comments that are alike get one answer: found by their words, chosen by hand, and answered one by one."""

from collections import Counter
from dataclasses import dataclass

from ceo_desk.domain.alike import MOST, laid_out
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.likeness import nearest, telling_words, weights_of
from ceo_desk.services.answering.answering import Answering
from ceo_desk.services.own_words.said_before import words_looked_for
from ceo_desk.storage.inbox.earlier_answers import EarlierAnswers
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.waiting_comments import WaitingComments

LOOKED_AT = 300
"""So many comments are read and compared at most: those that have the most telling words in common."""
ONE_TEXT = "alike"
"""Under what the one text is kept while it is written, beside the notes."""
OPEN = frozenset({CommentState.WAITING, CommentState.LEADER, CommentState.LATER, CommentState.PROPOSED})
"""Who stands there can still be answered."""


@dataclass(frozen=True, slots=True)
class AlikeReply:
    """A person who is to be answered, and the words as they begin for them.

    `is_kept` = the words are those that were typed for this person already.
    """

    comment: InboxItem
    text: str
    is_kept: bool = False


class Alike:
    """The use cases around one answer for many. There is no way to answer all at once."""

    def __init__(self, inbox: Inbox, answers: EarlierAnswers, waiting: WaitingComments, answering: Answering) -> None:
        self._inbox = inbox
        self._answers = answers
        self._waiting = waiting
        self._answering = answering

    def near(self, comment: str) -> tuple[InboxItem, ...]:
        """Those who wait and are most like this one, the nearest first, at most `MOST`. Raises Unknown."""
        item = self._inbox.find(comment)
        words, waiting = words_looked_for(item.text), self._waiting.numbers()
        if not words or not waiting:
            return ()
        hits = {word: self._answers.hits(word, max(waiting)) for word in words}
        weights = weights_of({word: len(numbers) for word, numbers in hits.items()}, self._answers.count())
        scores: Counter[int] = Counter()
        for word in words:
            for number in waiting.intersection(hits[word]):
                scores[number] += round(1000 * weights[word])
        best = sorted(scores, key=lambda number: (-scores[number], -number))[:LOOKED_AT]
        found = {one.id: one for one in self._waiting.items(best) if one.id != comment}
        others = [(one.id, frozenset(telling_words(one.text))) for one in found.values()]
        return tuple(found[one.key] for one in nearest(weights, others, MOST))

    def lay_out(self, comments: tuple[str, ...], text: str, before: str = "") -> None:
        """Puts the text beside each of these comments, with the person's name.

        Words that are there already stay, but for those that are the text as it was laid out before.
        """
        for item in self.items(comments):
            kept = self._answering.words_kept(item.id)
            if not kept or (before and kept == laid_out(before, item.author)):
                self._answering.keep_words(item.id, laid_out(text, item.author))

    def replies(self, comments: tuple[str, ...], text: str) -> tuple[AlikeReply, ...]:
        """One reply to look at for each of these who can still be answered, in this order."""
        replies = []
        for item in self.items(comments):
            start = laid_out(text, item.author)
            kept = self._answering.words_kept(item.id)
            replies.append(AlikeReply(item, kept or start, bool(kept) and kept != start))
        return tuple(replies)

    def items(self, comments: tuple[str, ...]) -> tuple[InboxItem, ...]:
        """Those of these comments that are here and can still be answered."""
        items = []
        for comment in comments:
            try:
                item = self._inbox.find(comment)
            except Unknown:
                continue  # it was erased meanwhile, or its account is gone: the others are answered without it
            if item.state in OPEN:
                items.append(item)
        return tuple(items)

    def leave_out(self, reply: AlikeReply, words: str) -> None:
        """This person goes on waiting; words are kept only where they were written for this person."""
        is_own = reply.is_kept or words.strip() != reply.text.strip()
        self._answering.keep_words(reply.comment.id, words if is_own else "")

    def keep_text(self, text: str) -> None:
        """Saves the one text; an empty one is forgotten."""
        self._answering.keep_note(ONE_TEXT, text)

    def text_kept(self) -> str:
        """The one text as it was last written; "" where there is none."""
        return self._answering.note_kept(ONE_TEXT)
