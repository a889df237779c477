"""Publications as people decided them and as the remote services answered.

Values: proposed, approved: kind, draft, comment, account, marker, package (a body's name), due, zone, revision, and of
an approval what `proved` it (`pin`; `desk`: nothing; "": an assistant's own answer; none in older entries) ·
sent, live, scheduled: remote_id, url, fingerprint, at, reason · refused, unsure: reason · cancelled: to ·
returned: from · withdrawn, learnt: none. Moments are text, "" for none.
"""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb
from ceo_desk.domain.publication import State

_NEXT = "(SELECT coalesce(max(position), 0) + 1 FROM publications)"
_ORDER = (
    "INSERT INTO publications"  # noqa: S608 – constants only
    " (id, position, kind, draft, comment, account, marker, state, package, due, zone, revision, decided_at) VALUES"
    f" (:id, {_NEXT}, :kind, :draft, :comment, :account, :marker, :state, :package, :due, :zone, :revision, :at)"
    f" ON CONFLICT (id) DO UPDATE SET position = {_NEXT}, state = excluded.state, package = excluded.package,"
    " due = excluded.due, zone = excluded.zone, revision = excluded.revision, decided_at = excluded.decided_at,"
    " problem = ''"
)
_FACTS = (
    "UPDATE publications SET state = :state, standing = :state, remote_id = :remote_id, url = :url,"
    " fingerprint = :fingerprint, problem = :reason, standing_package = package, standing_due = due,"
    " live_at = CASE WHEN live_at = '' AND :state = 'live' THEN :live_at ELSE live_at END WHERE id = :id"
)

_ORIGIN = (
    "UPDATE publications SET remote_id = o.remote_id, fingerprint = o.fingerprint FROM origins o"
    " WHERE publications.id = ? AND o.draft = publications.draft AND o.account = publications.account"
    " AND publications.kind = 'post' AND publications.remote_id = ''"
)
"""A post that stood there before, hidden from readers: this is where the first order goes."""


def _ordered(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any], state: State) -> None:
    connection.execute(_ORDER, {**value, "id": entry.subject, "state": str(state), "at": entry.at})
    connection.execute(_ORIGIN, (entry.subject,))


def _proposed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _ordered(connection, entry, value, State.PROPOSED)
    connection.execute("UPDATE publications SET proposed_by = ? WHERE id = ?", (entry.actor, entry.subject))


def _approved(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _ordered(connection, entry, value, State.APPROVED)
    connection.execute("UPDATE publications SET approved_by = ? WHERE id = ?", (entry.actor, entry.subject))


def _stands(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    state = entry.verb.split(".")[1]
    connection.execute(_FACTS, {**value, "id": entry.subject, "state": state, "live_at": value["at"]})


def _failed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _put(connection, entry, entry.verb.split(".")[1], value["reason"])


def _cancelled(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _put(connection, entry, value["to"], "")
    if value["to"] != State.CANCELLED:  # an update that is cancelled: what readers have is what the desk has again
        connection.execute(
            "UPDATE publications SET package = standing_package, due = standing_due WHERE id = ?", (entry.subject,)
        )


def _withdrawn(connection: sqlite3.Connection, entry: Entry, _value: dict[str, Any]) -> None:
    _put(connection, entry, State.WITHDRAWN, "")
    connection.execute("UPDATE publications SET standing = '' WHERE id = ?", (entry.subject,))
    connection.execute(  # what goes out next is a new post, made of what stood there
        "UPDATE origins SET remote_id = '' WHERE draft > '' AND draft = (SELECT draft FROM publications WHERE id = ?)",
        (entry.subject,),
    )


def _returned(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    _put(connection, entry, State.APPROVED, "")
    if value["from"] == State.SCHEDULED:  # a draft there again: readers will get nothing by itself
        connection.execute("UPDATE publications SET standing = '' WHERE id = ?", (entry.subject,))


def _learnt(_connection: sqlite3.Connection, _entry: Entry, _value: dict[str, Any]) -> None:
    """Nothing about the publication: who proposed it has looked at what became of it (`storage/inbox/lessons`)."""


def _put(connection: sqlite3.Connection, entry: Entry, state: str, reason: str) -> None:
    connection.execute(
        "UPDATE publications SET state = ?, problem = ? WHERE id = ?", (str(state), reason, entry.subject)
    )


APPLY = {
    Verb.PUBLICATION_PROPOSED: _proposed,
    Verb.PUBLICATION_APPROVED: _approved,
    Verb.PUBLICATION_SENT: _stands,
    Verb.PUBLICATION_LIVE: _stands,
    Verb.PUBLICATION_SCHEDULED: _stands,
    Verb.PUBLICATION_UNSURE: _failed,
    Verb.PUBLICATION_REFUSED: _failed,
    Verb.PUBLICATION_CANCELLED: _cancelled,
    Verb.PUBLICATION_WITHDRAWN: _withdrawn,
    Verb.PUBLICATION_RETURNED: _returned,
    Verb.PUBLICATION_LEARNT: _learnt,
}
TABLES = ("publications",)
