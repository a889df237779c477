"""Who comments what, and when: drawn from the shipped readers, the same each time for the same post."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from ceo_desk.channels.practice.material import Material, Reader
from ceo_desk.channels.practice.state import Coming, State, StoredComment, StoredPost
from ceo_desk.domain import moment
from ceo_desk.domain.channel import RemoteStatus, Voice

Thing = TypeVar("Thing")

ROUNDS: tuple[tuple[str, ...], ...] = (
    ("kind", "question", "critical", "first", "aside", "idea", "spam", "long", "held"),
    ("question", "kind", "critical", "aside", "idea", "spam"),
    ("kind", "question", "long", "aside", "held"),
    ("question", "first", "critical", "spam"),
)
"""Which kinds answer the first post, the second …; after the last round only three people write."""

EVERYDAY: tuple[tuple[str, ...], ...] = (
    ("kind", "question", "critical"),
    ("question", "idea", "aside"),
    ("critical", "first", "kind"),
)

FIRST_AFTER = 30.0
LAST_AFTER = 480.0
THANKS_AFTER = timedelta(minutes=2)

STATUS_OF = {"spam": RemoteStatus.SPAM, "held": RemoteStatus.HELD}
WORTH_AN_ASIDE = frozenset({"question", "critical", "idea", "long"})
"""What other readers take up; every round that has an aside has one of these before it."""


def comments_to_come(post: StoredPost, state: State, material: Material, published: datetime) -> list[Coming]:
    """The comments that readers will write under the post, 30 seconds to 8 minutes after its publication."""
    earlier = sum(1 for other in state.posts.values() if other.is_ours and other.published and other is not post)
    kinds = ROUNDS[earlier] if earlier < len(ROUNDS) else EVERYDAY[earlier % len(EVERYDAY)]
    keys = [comment.key for comment in state.comments.values()] + [coming.key for coming in state.coming]
    spent = {key.partition("#")[0] for key in keys}
    drawn = _draw(kinds, material.readers, spent, post.marker)
    coming: list[Coming] = []
    answerable: list[Coming] = []
    width = (LAST_AFTER - FIRST_AFTER) / len(drawn)
    for place, reader in enumerate(drawn):
        after = FIRST_AFTER + width * (place + _share(f"{post.marker}/when/{place}") * 0.9)
        due = moment.to_text(published + timedelta(seconds=after))
        key = f"{reader.key}#{post.id}"
        status = STATUS_OF.get(reader.kind, RemoteStatus.LIVE)
        entry = Coming(due, post.id, key, reader.author, reader.text, reader.lang, status=status)
        if reader.kind == "aside":
            entry.answers = _pick(answerable, f"{post.marker}/to/{place}").key
        if reader.kind in WORTH_AN_ASIDE:
            answerable.append(entry)
        coming.append(entry)
    return coming


def _draw(kinds: Iterable[str], readers: Sequence[Reader], spent: set[str], seed: str) -> list[Reader]:
    """One reader a kind, who has not written this before as long as somebody is left, and no person twice."""
    drawn: list[Reader] = []
    for kind in kinds:
        people = {reader.author for reader in drawn}
        able = [reader for reader in readers if reader.kind == kind and reader.author not in people]
        fresh = [reader for reader in able if reader.key not in spent]
        drawn.append(_pick(fresh or able, f"{seed}/{kind}"))
    return drawn


def thanks_to_come(answered: StoredComment, answer: StoredComment, material: Material, now: datetime) -> Coming | None:
    """The thanks that the answered person writes two minutes later: about two in three do, and each only once."""
    seed = f"{answer.key}/thanks"
    if answered.voice is not Voice.PERSON or answered.is_thanked_for or _share(seed) >= 2 / 3:
        return None
    words = material.thanks.get(answered.lang) or material.thanks["en"]
    return Coming(
        due=moment.to_text(now + THANKS_AFTER),
        post=answered.post,
        key=f"thanks#{answer.id}",
        author=answered.author,
        text=_pick(words, seed),
        lang=answered.lang if answered.lang in material.thanks else "en",
        answers=answer.key,
    )


def _share(seed: str) -> float:
    """A number from 0 to below 1 that the seed alone decides."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:6]) / 2**48


def _pick(things: Sequence[Thing], seed: str) -> Thing:
    return things[int(_share(seed) * len(things))]
