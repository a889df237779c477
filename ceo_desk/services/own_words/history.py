"""A comment's history: who did what about it, when, from the record alone."""

import json
from collections.abc import Iterator
from dataclasses import replace

from ceo_desk.domain.deed import Deed, DeedKind
from ceo_desk.domain.journal import Entry, Verb
from ceo_desk.domain.moment import from_text
from ceo_desk.domain.pin import Proof
from ceo_desk.storage.inbox.inbox import Inbox
from ceo_desk.storage.inbox.own_replies import OwnReplies
from ceo_desk.storage.promises import Promises
from ceo_desk.storage.record.journal import Record

_MODERATED = {
    "spam": DeedKind.SPAM,
    "trash": DeedKind.TRASH,
    "live": DeedKind.APPROVED,
    "held": DeedKind.HELD,
}
_PLAIN = {
    str(Verb.COMMENT_REOPENED): DeedKind.REOPENED,
    str(Verb.LIKE_GIVEN): DeedKind.LIKED,
    str(Verb.LIKE_TAKEN): DeedKind.UNLIKED,
}
_ENDED = {
    Verb.PUBLICATION_LIVE: DeedKind.OUT,
    Verb.PUBLICATION_REFUSED: DeedKind.REFUSED,
    Verb.PUBLICATION_UNSURE: DeedKind.UNSURE,
    Verb.PUBLICATION_WITHDRAWN: DeedKind.WITHDRAWN,
}
_PROMISED = {
    Verb.PROMISE_MADE: DeedKind.PROMISED,
    Verb.PROMISE_MOVED: DeedKind.PROMISE_MOVED,
    Verb.PROMISE_KEPT: DeedKind.PROMISE_KEPT,
    Verb.PROMISE_DROPPED: DeedKind.PROMISE_DROPPED,
}


class CommentHistory:
    """Reads it; it decides nothing."""

    def __init__(self, inbox: Inbox, record: Record, replies: OwnReplies, promises: Promises) -> None:
        self._inbox = inbox
        self._record = record
        self._replies = replies
        self._promises = promises

    def of(self, comment: str) -> tuple[Deed, ...]:
        """Every deed about a comment, the oldest first. Raises Unknown."""
        self._inbox.find(comment)
        found = [*self._triage(comment)]
        for order in self._replies.orders_for(comment):
            found += self._order(self._record.entries(order))
        for promise in self._promises.of_comment(comment):
            found += self._promise(self._record.entries(promise.id))
        return tuple(sorted(found, key=lambda deed: deed.at))

    def learnt(self, comment: str) -> Deed | None:
        """What was changed last in an answer that somebody else proposed; None where nothing was. Raises Unknown."""
        changed = [deed for deed in self.of(comment) if deed.kind is DeedKind.CHANGED]
        return changed[-1] if changed else None

    def _triage(self, comment: str) -> Iterator[Deed]:
        for subject in (comment, f"comment:{comment}", f"like:{comment}"):
            for entry in self._record.entries(subject):
                value, at = json.loads(entry.value), from_text(entry.at)
                match entry.verb:
                    case Verb.COMMENT_SEEN:
                        yield Deed(DeedKind.SEEN, at, entry.actor)
                    case Verb.COMMENT_ASSIGNED:
                        why = self._replies.note_in(value["why"])
                        yield Deed(DeedKind.GIVEN, at, entry.actor, value["to"], why)
                    case Verb.COMMENT_POSTPONED:
                        yield Deed(DeedKind.PUT_OFF, at, entry.actor, value["until"])
                    case Verb.COMMENT_MODERATED if value["hidden"]:
                        yield Deed(DeedKind.HIDDEN, at, entry.actor, value["rule"])
                    case Verb.COMMENT_MODERATED if value["status"] in _MODERATED:
                        yield Deed(_MODERATED[value["status"]], at, entry.actor)
                    case Verb.COMMENT_SIFTED if value["state"]:
                        yield Deed(DeedKind.SIFTED, at, entry.actor)
                    case Verb.COMMENT_REOPENED | Verb.LIKE_GIVEN | Verb.LIKE_TAKEN:
                        yield Deed(_PLAIN[entry.verb], at, entry.actor)

    def _order(self, entries: tuple[Entry, ...]) -> Iterator[Deed]:
        """One answer, from the first word to where it is now."""
        proposer = proposed = out = standing = ""
        for entry in entries:
            value, at, verb = json.loads(entry.value), from_text(entry.at), Verb(entry.verb)
            if verb is Verb.PUBLICATION_PROPOSED:
                kind = DeedKind.PROPOSED_AGAIN if proposed else DeedKind.PROPOSED
                proposer, proposed = entry.actor, value["package"]
                yield Deed(kind, at, entry.actor, words=self._replies.words_in(proposed))
            elif verb is Verb.PUBLICATION_APPROVED:
                deed = self._approved(entry, proposer, proposed, value["package"])
                if standing:
                    deed = replace(deed, kind=DeedKind.REWORDED, before=self._replies.words_in(standing))
                yield replace(deed, proof=Proof(value.get("proved", "")))
                proposer, proposed, out = "", "", value["package"]
            elif verb is Verb.PUBLICATION_CANCELLED:
                is_no = bool(proposed) and entry.actor != proposer
                yield Deed(DeedKind.SAID_NO if is_no else DeedKind.TAKEN_BACK, at, entry.actor)
                proposer = proposed = ""
            elif verb in _ENDED:
                standing = out if verb is Verb.PUBLICATION_LIVE else standing
                yield Deed(_ENDED[verb], at, entry.actor)

    def _approved(self, entry: Entry, proposer: str, proposed: str, package: str) -> Deed:
        at, words = from_text(entry.at), self._replies.words_in(package)
        if not proposed or (proposer == entry.actor and proposed != package):
            return Deed(DeedKind.ANSWERED, at, entry.actor, words=words)
        if proposed == package:
            return Deed(DeedKind.SAID_YES, at, entry.actor, proposer, words)
        return Deed(DeedKind.CHANGED, at, entry.actor, proposer, words, self._replies.words_in(proposed))

    def _promise(self, entries: tuple[Entry, ...]) -> Iterator[Deed]:
        for entry in entries:
            kind = _PROMISED.get(Verb(entry.verb))
            if kind is not None:
                value = json.loads(entry.value)
                words = self._replies.note_in(value.get("words") or value.get("why") or "")
                yield Deed(kind, from_text(entry.at), entry.actor, value.get("due", ""), words)
