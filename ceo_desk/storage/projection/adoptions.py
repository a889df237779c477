"""Posts that stood at a remote place and were opened here. The subject is the publication that they are from then on.

Values: adopted: draft, account, marker, remote_id, fingerprint, stands, base and package (names of bodies), at, due,
zone, revision. What stands there for readers is a publication at once; any other becomes one with its first order.
"""

import json
import sqlite3
from typing import Any

from ceo_desk.domain.errors import Unknown
from ceo_desk.domain.journal import Entry, Verb
from ceo_desk.domain.publication import State
from ceo_desk.domain.site_posts import OUT, Stands
from ceo_desk.storage.record import bodies

_STANDING = (
    "INSERT INTO publications (id, position, kind, draft, account, marker, state, standing, package, standing_package,"
    " due, standing_due, zone, revision, decided_at, remote_id, url, fingerprint, live_at)"
    " VALUES (:id, (SELECT coalesce(max(position), 0) + 1 FROM publications), 'post', :draft, :account, :marker,"
    " :state, :state, :package, :package, :due, :due, :zone, :revision, :decided_at, :remote_id, :url, :fingerprint,"
    " :live_at)"
    " ON CONFLICT (id) DO UPDATE SET state = excluded.state, standing = excluded.standing, package = excluded.package,"
    " standing_package = excluded.standing_package, due = excluded.due, standing_due = excluded.standing_due,"
    " revision = excluded.revision, fingerprint = excluded.fingerprint, url = excluded.url,"
    " live_at = excluded.live_at, problem = ''"
)


def _adopted(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute("DELETE FROM origins WHERE publication = ?", (entry.subject,))
    connection.execute(
        "INSERT OR REPLACE INTO origins VALUES (:draft, :id, :account, :marker, :remote_id, :fingerprint, :stands,"
        " :base, :at)",
        {**value, "id": entry.subject, "at": entry.at},
    )
    stands = Stands(value["stands"])
    if stands not in OUT:
        return
    state = State.SCHEDULED if stands is Stands.SCHEDULED else State.LIVE
    told = {
        "id": entry.subject,
        "state": str(state),
        "decided_at": entry.at,
        "url": _address_in(connection, value["base"]),
        "live_at": value["at"] if state is State.LIVE else "",
    }
    connection.execute(_STANDING, {**value, **told})


def _address_in(connection: sqlite3.Connection, base: str) -> str:
    """Its address holds words of others, so it stands in the text beside the record; "" where that was erased."""
    try:
        return str(json.loads(bodies.get(connection, base))["url"])
    except Unknown:
        return ""


APPLY = {Verb.PUBLICATION_ADOPTED: _adopted}
TABLES = ("origins",)
