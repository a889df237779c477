"""Hard comments foreseen: filed with a draft before it goes out, and found again when such a comment comes."""

from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.likeness import MOST_WORDS, nearest, telling_words
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.foreseen import Foreseen, ForeseenComments
from ceo_desk.storage.inbox.inbox import Inbox


class Foreseeing:
    """Files them, and tells which one came true."""

    def __init__(self, inbox: Inbox, drafts: Drafts, comments: ForeseenComments, clock: Clock, new_id: NewId) -> None:
        self._inbox = inbox
        self._drafts = drafts
        self._comments = comments
        self._clock = clock
        self._new_id = new_id

    def of_draft(self, draft: str) -> tuple[Foreseen, ...]:
        """Those of a draft, as they were filed. Raises Unknown."""
        self._drafts.find(draft, is_counted=False)
        return self._comments.of_draft(draft)

    def file(self, draft: str, comment: str, answer: str, *, actor: str) -> Foreseen:
        """Files a hard comment with its answer.

        Raises Unknown (the draft), BadInput (no words), NotAllowed (there are as many as there may be).
        """
        self._drafts.find(draft, is_counted=False)
        words = _checked(comment, answer)
        return self._comments.file(self._new_id(), draft, *words, actor=actor, at=self._clock())

    def change(self, foreseen: str, comment: str, answer: str, *, actor: str) -> Foreseen:
        """Says it in other words. Raises Unknown, BadInput."""
        return self._comments.change(foreseen, *_checked(comment, answer), actor=actor, at=self._clock())

    def drop(self, foreseen: str, *, actor: str) -> None:
        """Drops one, words and all. Raises Unknown."""
        self._comments.drop(foreseen, actor=actor, at=self._clock())

    def met(self, comment: str) -> Foreseen | None:
        """The foreseen comment that this one is most like; None where it is like none of its post's.

        Raises Unknown.
        """
        item = self._inbox.find(comment)
        known = self._comments.below(item.source, item.post_id) if item.text else ()
        if not known:
            return None
        topic = frozenset(_telling(self._drafts.find(known[0].draft, is_counted=False).content.title))
        came = _of_its_own(item.text, topic)
        shares = {one.id: _likeness(came, _of_its_own(one.comment, topic)) for one in known}
        best = max(known, key=lambda one: shares[one.id])
        return best if shares[best.id] else None


def _checked(comment: str, answer: str) -> tuple[str, str]:
    """Both in words. Raises BadInput."""
    if not comment.strip():
        raise BadInput("This comment has no words yet.", "Write what somebody may say.")
    if not answer.strip():
        raise BadInput("There is no answer to it yet.", "Write what to say then; [gaps] can be filled later.")
    return comment.strip(), answer.strip()


def _of_its_own(text: str, topic: frozenset[str]) -> tuple[str, ...]:
    """The telling words of a comment without those of its post's title, which everybody below it says."""
    words = _telling(text)
    own = tuple(word for word in words if word not in topic) or words
    longest = set(sorted(own, key=len, reverse=True)[:MOST_WORDS])
    return tuple(word for word in own if word in longest)


def _telling(text: str) -> tuple[str, ...]:
    from ceo_desk.text.languages import guess

    return telling_words(text, guess(text) or "")


def _likeness(came: tuple[str, ...], expected: tuple[str, ...]) -> float:
    """The larger share of what either of them says that the other says, too; 0.0 where they are not near.

    A long comment may say what was foreseen among much else.
    """
    both = ((came, expected), (expected, came))
    near = (nearest(dict.fromkeys(one, 1.0), (("", frozenset(other)),), 1) for one, other in both)
    return max((found.share for pair in near for found in pair), default=0.0)
