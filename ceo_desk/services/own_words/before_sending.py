"""What to know before an answer goes: asked once, and the person decides. Nothing of it is a rule but an open gap."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.deflecting import LANGUAGES, deflections_in
from ceo_desk.domain.gaps import gaps_in
from ceo_desk.domain.repeating import sameness
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.inbox.own_replies import OwnReplies

LOOK_BACK = timedelta(days=60)
"""Where it is not known when a post came out, so far back its answers are looked through."""
MOST_WORDS = 8
"""So many words in a row are looked for."""


class Doubt(StrEnum):
    """Why an answer may better not go as it is."""

    GAP = "gap"
    """It has a gap that nobody filled: it does not go."""
    SPAM = "spam"
    """The comment is called spam: readers don't see it."""
    GONE = "gone"
    """The comment was deleted."""
    PAUSED = "paused"
    """Everything is paused: this one goes only where the person says so for it."""
    ANSWERED = "answered"
    """Somebody answered this comment already, or is about to."""
    PROPOSED = "proposed"
    """Somebody else proposes another answer to it, which waits for a word."""
    SAID_TWICE = "said-twice"
    """The same was said under this post."""
    DEFLECTS = "deflects"
    """A sentence of it sends the person away."""


NOBODY_READS: Mapping[CommentState, Doubt] = MappingProxyType(
    {CommentState.SPAM: Doubt.SPAM, CommentState.TRASH: Doubt.GONE}
)
"""Where a comment stands that readers no longer see; what is gone at its place stands in the trash."""


@dataclass(frozen=True, slots=True)
class Doubted:
    """One doubt. `who`: who answers, too, or to whom the same was said; `words`: the sentence it is about."""

    doubt: Doubt
    who: str = ""
    at: datetime | None = None
    words: str = ""
    is_in_thread: bool = False


class BeforeSending:
    """Looks at an answer before it goes."""

    def __init__(self, inbox: Inbox, replies: OwnReplies, is_paused: Callable[[], bool]) -> None:
        self._inbox = inbox
        self._replies = replies
        self._is_paused = is_paused

    def look(
        self, comment: str, text: str, known: frozenset[str] = frozenset(), *, is_proposal: bool = False
    ) -> tuple[Doubted, ...]:
        """What speaks against sending this, the gravest first. `known`: publications that the person has seen.

        `is_proposal`: it goes to the leader only. Raises Unknown.
        """
        item = self._inbox.find(comment)
        gaps = gaps_in(*text.splitlines())
        if gaps:
            return tuple(Doubted(Doubt.GAP, words=gap) for gap in gaps)
        gone = (Doubted(NOBODY_READS[item.state]),) if item.state in NOBODY_READS else ()
        paused = (Doubted(Doubt.PAUSED),) if self._is_paused() and not is_proposal else ()
        return (*gone, *paused, *self._answered(item, known), *self._said(item, text), *_deflects(text))

    def _answered(self, item: InboxItem, known: frozenset[str]) -> tuple[Doubted, ...]:
        """The latest of those who answer it, too."""
        for one in self._replies.answers_to(item):
            if one.publication not in known:
                doubt = Doubt.PROPOSED if one.is_proposed else Doubt.ANSWERED
                return (Doubted(doubt, one.who, one.at),)
        return ()

    def _said(self, item: InboxItem, text: str) -> tuple[Doubted, ...]:
        """The same words to somebody else under this post, or to this person in this thread."""
        post = self._inbox.post_above(item)
        since = post.at or item.at - LOOK_BACK
        row = _longest_row(text, item.author)
        if not row:
            return ()
        for one in self._replies.under_post(item, row, since):
            if one.comment != item.id and _is_same(text, item.author, one.text, one.author):
                is_in_thread = one.comment in {each.id for each in self._inbox.thread(item.id)}
                return (Doubted(Doubt.SAID_TWICE, one.author, one.at, is_in_thread=is_in_thread),)
        return ()


def _is_same(text: str, author: str, other: str, to: str) -> bool:
    names = f"{author} {to}"
    return sameness(text, names) == sameness(other, names)


def _longest_row(text: str, author: str) -> tuple[str, ...]:
    """The longest run of words without the person's name, cut to so many: what an index can find."""
    own = set(sameness(author))
    best: list[str] = []
    run: list[str] = []
    for word in sameness(text):
        run = [] if word in own else [*run, word]
        if len(run) > len(best):
            best = run
    return tuple(best[:MOST_WORDS])


def _deflects(text: str) -> tuple[Doubted, ...]:
    """The first sentence that sends the person away, in any language where the answer's own is not sure."""
    from ceo_desk.text.languages import guess

    language = guess(text)
    tried = (language,) if language in LANGUAGES else sorted(LANGUAGES) if language is None else ()
    for one in tried:
        found = deflections_in(tuple(text.splitlines()), one)
        if found:
            return (Doubted(Doubt.DEFLECTS, words=found[0]),)
    return ()
