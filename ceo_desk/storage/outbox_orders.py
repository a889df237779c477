"""What a proposal or an approval puts on record."""

import sqlite3
from datetime import datetime

from ceo_desk.domain.channel import PostPackage, ReplyPackage
from ceo_desk.domain.journal import Value
from ceo_desk.domain.publication import Delivery, Kind, State, Why
from ceo_desk.storage import bodies
from ceo_desk.storage.outbox_rows import Publication, text_or_empty
from ceo_desk.storage.package_codec import to_json


def order_value(
    connection: sqlite3.Connection,
    kind: Kind,
    draft: str,
    comment: str,
    account: str,
    marker: str,
    package: PostPackage | ReplyPackage,
    due: datetime | None,
    zone: str,
    revision: str,
) -> Value:
    """The value of the entry; the package itself becomes a body."""
    return {
        "kind": str(kind),
        "draft": draft,
        "comment": comment,
        "account": account,
        "marker": marker,
        "package": bodies.put(connection, to_json(package)),
        "due": text_or_empty(due),
        "zone": zone,
        "revision": revision,
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


def first_delivery(at: datetime, due: datetime | None, hold_until: datetime | None) -> Delivery:
    """Where an approved publication begins its way."""
    if hold_until is not None:
        return Delivery(State.HELD, Why.TURN, hold_until, due)
    if due is not None and due > at:
        return Delivery(State.WAITING, Why.HOUR, due, due)
    return Delivery(State.WAITING, Why.TURN, None, due)
