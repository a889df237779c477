"""The record of human decisions: entries in a hash chain, one chain a device.

An entry is never changed. It names bodies (texts) by their salted hash and never holds one; it holds no secret and no
other person's name or words. Screens read projections, which `storage.projections` makes from entries and bodies alone.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

GENESIS = ""
"""`prev_hash` of the first entry of a desk that began new."""

Value = Mapping[str, "str | int | bool | list[str] | None"]


class Verb(StrEnum):
    """What was decided. The word before the dot names the subject's kind."""

    DESK_BEGAN = "desk.began"
    DESK_MOVED = "desk.moved"
    PERSON_ADDED = "person.added"
    PERSON_RENAMED = "person.renamed"
    PERSON_REMOVED = "person.removed"
    SETTING_CHANGED = "setting.changed"
    ACCOUNT_ADDED = "account.added"
    ACCOUNT_CHECKED = "account.checked"
    ACCOUNT_REMOVED = "account.removed"
    DRAFT_BEGAN = "draft.began"
    DRAFT_REVISED = "draft.revised"
    DRAFT_TRASHED = "draft.trashed"
    DRAFT_FORGOT = "draft.forgot"
    DRAFT_GIVEN = "draft.given"
    DRAFT_TAKEN = "draft.taken"
    PUBLICATION_PROPOSED = "publication.proposed"
    PUBLICATION_APPROVED = "publication.approved"
    PUBLICATION_SENT = "publication.sent"
    PUBLICATION_LIVE = "publication.live"
    PUBLICATION_SCHEDULED = "publication.scheduled"
    PUBLICATION_UNSURE = "publication.unsure"
    PUBLICATION_REFUSED = "publication.refused"
    PUBLICATION_CANCELLED = "publication.cancelled"
    PUBLICATION_WITHDRAWN = "publication.withdrawn"
    PUBLICATION_RETURNED = "publication.returned"
    PUBLICATION_ADOPTED = "publication.adopted"
    PUBLICATION_LEARNT = "publication.learnt"
    COMMENT_SEEN = "comment.seen"
    COMMENT_ASSIGNED = "comment.assigned"
    COMMENT_POSTPONED = "comment.postponed"
    COMMENT_MODERATED = "comment.moderated"
    COMMENT_REOPENED = "comment.reopened"
    COMMENT_SIFTED = "comment.sifted"
    LIKE_GIVEN = "like.given"
    LIKE_TAKEN = "like.taken"
    PROMISE_MADE = "promise.made"
    PROMISE_MOVED = "promise.moved"
    PROMISE_KEPT = "promise.kept"
    PROMISE_DROPPED = "promise.dropped"
    PROMISE_REOPENED = "promise.reopened"
    PROMISE_UNMADE = "promise.unmade"
    IDEA_OPENED = "idea.opened"
    IDEA_JOINED = "idea.joined"
    IDEA_LEFT = "idea.left"
    IDEA_CHANGED = "idea.changed"
    IDEA_TOLD = "idea.told"
    GOAL_KEPT = "goal.kept"
    GOAL_FORGOTTEN = "goal.forgotten"
    DRAFT_AIMED = "draft.aimed"
    PREPARED_KEPT = "prepared.kept"
    PREPARED_FORGOTTEN = "prepared.forgotten"
    FORESEEN_FILED = "foreseen.filed"
    FORESEEN_CHANGED = "foreseen.changed"
    FORESEEN_DROPPED = "foreseen.dropped"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the record.

    `at` is `moment.to_text`; `value` is JSON text; `replaces` lists the hashes of the entries on the same subject that
    were current when this was decided, so that two offline decisions show as a conflict.
    """

    device: str
    seq: int
    at: str
    actor: str
    subject: str
    verb: str
    value: str
    replaces: str
    prev_hash: str
    hash: str = ""

    def payload(self) -> dict[str, str | int]:
        """All columns but the hash: what the hash is taken of."""
        return {
            "actor": self.actor,
            "at": self.at,
            "device": self.device,
            "prev_hash": self.prev_hash,
            "replaces": self.replaces,
            "seq": self.seq,
            "subject": self.subject,
            "value": self.value,
            "verb": self.verb,
        }


Canonical = Callable[[dict[str, str | int]], bytes]
"""RFC 8785 JSON of a payload."""


def hash_of(entry: Entry, canonical: Canonical) -> str:
    """SHA-256 in hex over the canonical JSON of all other columns."""
    return hashlib.sha256(canonical(entry.payload())).hexdigest()


@dataclass(frozen=True, slots=True)
class Head:
    """The end of one device's chain, kept outside the database as well."""

    device: str
    seq: int
    hash: str


def verify_chain(
    entries: Iterable[Entry],
    canonical: Canonical,
    heads: Mapping[str, Head],
    starts: Mapping[str, tuple[int, str]] | None = None,
) -> tuple[str, ...]:
    """Every change, gap and cut-off end, in words; empty where the record is whole.

    `entries` come ordered by device and seq. `heads` are what was written down outside: behind is fine, ahead is not.
    `starts` gives, for an export that begins later, the seq of its first entry and the hash before it.
    """
    problems: list[str] = []
    hashes: dict[str, dict[int, str]] = {}
    for entry in entries:
        seen = hashes.setdefault(entry.device, {})
        want_seq: int = 1
        want_prev: str | None = None
        if seen:
            last = next(reversed(seen))
            want_seq, want_prev = last + 1, seen[last]
        elif starts and entry.device in starts:
            want_seq, want_prev = starts[entry.device]
        problems += _entry_problems(entry, want_seq, want_prev, canonical)
        seen[entry.seq] = entry.hash
    for head in heads.values():
        problems += _head_problems(head, hashes.get(head.device, {}))
    return tuple(problems)


def _entry_problems(entry: Entry, want_seq: int, want_prev: str | None, canonical: Canonical) -> list[str]:
    place = f"{entry.device} entry {entry.seq}"
    found = []
    if entry.seq != want_seq:
        found.append(f"{place}: entry {want_seq} is missing before it")
    elif want_prev is not None and entry.prev_hash != want_prev:
        found.append(f"{place}: does not follow the entry before it")
    if hash_of(entry, canonical) != entry.hash:
        found.append(f"{place}: was changed after it was written")
    return found


def _head_problems(head: Head, known: Mapping[int, str]) -> list[str]:
    last = max(known, default=0)
    if head.seq > last:
        return [f"{head.device}: the end was cut off after entry {last}, {head.seq} were written"]
    if head.seq and known.get(head.seq) != head.hash:
        return [f"{head.device} entry {head.seq}: is not the one that was written down outside"]
    return []
