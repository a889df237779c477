"""A round of a publication as it is decided, and what it puts on record."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.channel import PostPackage, ReplyPackage
from ceo_desk.domain.journal import Value
from ceo_desk.domain.pin import Proof
from ceo_desk.domain.publication import Delivery, Kind, State, Why
from ceo_desk.storage.outbox.outbox_rows import Publication, text_or_empty
from ceo_desk.storage.outbox.package_codec import to_json
from ceo_desk.storage.record import bodies


@dataclass(frozen=True, slots=True)
class Round:
    """What is to go out, where, and at which hour: of a new publication, or of one that is here already.

    `due` is the hour that the person chose in `zone`; `draft` and `revision`, or `comment`, say what it is about.
    """

    id: str
    account: str
    marker: str
    package: PostPackage | ReplyPackage
    draft: str = ""
    comment: str = ""
    due: datetime | None = None
    zone: str = "UTC"
    revision: str = ""
    proof: Proof = Proof.DESK
    """What stands behind its approval; a proposal has none."""

    @property
    def kind(self) -> Kind:
        """A post or a reply."""
        return Kind.REPLY if isinstance(self.package, ReplyPackage) else Kind.POST


def value_of(connection: sqlite3.Connection, decided: Round) -> Value:
    """The value of the entry; the package itself becomes a body."""
    return {
        "kind": str(decided.kind),
        "draft": decided.draft,
        "comment": decided.comment,
        "account": decided.account,
        "marker": decided.marker,
        "package": bodies.put(connection, to_json(decided.package)),
        "due": text_or_empty(decided.due),
        "zone": decided.zone,
        "revision": decided.revision,
    }


def value_again(proposed: Publication) -> Value:
    """The value of an approval of exactly what was proposed."""
    return {
        "kind": str(proposed.kind),
        "draft": proposed.draft,
        "comment": proposed.comment,
        "account": proposed.account,
        "marker": proposed.marker,
        "package": proposed.package,
        "due": text_or_empty(proposed.due),
        "zone": proposed.zone,
        "revision": proposed.revision,
    }


def approval(value: Value, proof: Proof) -> Value:
    """The value of an approval: with what stands behind it."""
    return {**value, "proved": str(proof)}


def first_delivery(at: datetime, due: datetime | None, hold_until: datetime | None) -> Delivery:
    """Where an approved publication begins its way."""
    if hold_until is not None:
        return Delivery(State.HELD, Why.TURN, hold_until, due)
    if due is not None and due > at:
        return Delivery(State.WAITING, Why.HOUR, due, due)
    return Delivery(State.WAITING, Why.TURN, None, due)
