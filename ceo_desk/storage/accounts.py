"""Accounts, and the remote places (sources) they speak to."""

import json
import sqlite3
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from ceo_desk.domain import moment
from ceo_desk.domain.channel import Capabilities, Identity
from ceo_desk.domain.errors import BadInput, Taken, Unknown
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.storage.database import Database
from ceo_desk.storage.record.journal import Record
from ceo_desk.storage.record.verification import canonical_text

SOURCES = "6f6a5f0e-9a58-4c0c-8a43-5d1c0f6a2b77"
"""The namespace of sources: the same place has the same id on every desk, so that triage can meet later."""

_SELECT = (
    "SELECT a.id, a.name, a.channel, a.login, a.person, a.person_id, a.capabilities, a.connected_at, a.checked_at,"
    " a.is_removed, s.id AS s_id, s.channel AS s_channel, s.place AS s_place, s.title AS s_title, s.url AS s_url,"
    " s.zone AS s_zone, s.connected_at AS s_connected_at FROM accounts a JOIN sources s ON s.id = a.source"
)


@dataclass(frozen=True, slots=True)
class Source:
    """A remote place; `connected_at` is when the first account here was connected to it."""

    id: str
    channel: str
    place: str
    title: str
    url: str
    zone: str
    connected_at: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody at a remote place, as whom this desk may speak."""

    id: str
    name: str
    channel: str
    source: Source
    login: str
    person: str
    person_id: str
    capabilities: Capabilities
    connected_at: datetime
    checked_at: datetime
    is_removed: bool = False


class Accounts:
    """The accounts of a desk."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def all(self) -> tuple[Account, ...]:
        """Every account that was not removed, by name."""
        rows = self._database.read().execute(f"{_SELECT} WHERE a.is_removed = 0 ORDER BY a.name")
        return tuple(_account_of(row) for row in rows)

    def find(self, name: str) -> Account:
        """The account of that name. Raises Unknown."""
        return _found(self._database.read(), "a.name = ? AND a.is_removed = 0", name)

    def by_id(self, account: str) -> Account:
        """The account of that id, also one that was removed. Raises Unknown."""
        return _found(self._database.read(), "a.id = ?", account)

    def add(
        self,
        name: str,
        channel: str,
        login: str,
        identity: Identity,
        *,
        actor: str,
        at: datetime,
        id: str | None = None,  # noqa: A002 – the account's own id
    ) -> Account:
        """Takes an account in. Raises Taken (the name), BadInput (no name).

        A known place is found again with its comments, triage and first connection; what the same person there once
        published through a removed account belongs to the new one, so that it is never published twice.
        """
        if not name.strip():
            raise BadInput("This account has no name yet.", "Give it a name.")
        account = id or _new_id()
        source = source_id(channel, identity.source)

        def work(connection: sqlite3.Connection) -> Account:
            if connection.execute("SELECT 1 FROM accounts WHERE name = ? AND is_removed = 0", (name,)).fetchone():
                raise Taken(f"An account named {name} exists already.", "Choose another name.")
            value = {
                "name": name,
                "channel": channel,
                "login": login,
                "source": source,
                "succeeds": _removed(connection, source, identity.person_id),
                **_identity_value(identity),
            }
            self._decide(connection, account, Verb.ACCOUNT_ADDED, value, actor, at)
            return _found(connection, "a.id = ?", account)

        return self._database.write(work)

    def checked(self, account: str, identity: Identity, *, actor: str, at: datetime) -> Account:
        """Keeps what a check found. Raises Unknown."""

        def work(connection: sqlite3.Connection) -> Account:
            _found(connection, "a.id = ?", account)
            self._decide(connection, account, Verb.ACCOUNT_CHECKED, _identity_value(identity), actor, at)
            return _found(connection, "a.id = ?", account)

        return self._database.write(work)

    def remove(self, name: str, *, actor: str, at: datetime) -> None:
        """Takes an account away; its comments and what it published stay. Raises Unknown."""

        def work(connection: sqlite3.Connection) -> None:
            account = _found(connection, "a.name = ? AND a.is_removed = 0", name)
            self._decide(connection, account.id, Verb.ACCOUNT_REMOVED, {}, actor, at)

        self._database.write(work)

    def _decide(
        self, connection: sqlite3.Connection, account: str, verb: Verb, value: Value, actor: str, at: datetime
    ) -> None:
        self._record.decide(connection, actor=actor, subject=account, verb=verb, value=value, at=at)


def source_id(channel: str, place: str) -> str:
    """The id of a remote place."""
    from uuid import UUID, uuid5

    return str(uuid5(UUID(SOURCES), f"{channel}\n{place}"))


def _new_id() -> str:
    from uuid import uuid4

    return str(uuid4())


def _identity_value(identity: Identity) -> dict[str, str | int | bool | list[str] | None]:
    return {
        "place": identity.source,
        "title": identity.source_title,
        "url": identity.source_url,
        "zone": identity.zone,
        "person": identity.person,
        "person_id": identity.person_id,
        "capabilities": canonical_text(asdict(identity.capabilities)),
    }


def _removed(connection: sqlite3.Connection, source: str, person_id: str) -> list[str]:
    sql = "SELECT id FROM accounts WHERE source = ? AND person_id = ? AND is_removed = 1 ORDER BY id"
    return [row[0] for row in connection.execute(sql, (source, person_id))]


def _found(connection: sqlite3.Connection, where: str, value: str) -> Account:
    row = connection.execute(f"{_SELECT} WHERE {where}", (value,)).fetchone()
    if row is None:
        raise Unknown(f"The desk has no account {value}.", "Look at the list of accounts.")
    return _account_of(row)


def _account_of(row: sqlite3.Row) -> Account:
    return Account(
        id=row["id"],
        name=row["name"],
        channel=row["channel"],
        source=Source(
            row["s_id"],
            row["s_channel"],
            row["s_place"],
            row["s_title"],
            row["s_url"],
            row["s_zone"],
            moment.from_text(row["s_connected_at"]),
        ),
        login=row["login"],
        person=row["person"],
        person_id=row["person_id"],
        capabilities=_capabilities_of(json.loads(row["capabilities"])),
        connected_at=moment.from_text(row["connected_at"]),
        checked_at=moment.from_text(row["checked_at"]),
        is_removed=bool(row["is_removed"]),
    )


def _capabilities_of(kept: dict[str, Any]) -> Capabilities:
    """Found out by this or another version of the program: what this one doesn't know is left out."""
    known = {field.name for field in fields(Capabilities)}
    values: dict[str, Any] = {name: value for name, value in kept.items() if name in known}
    return Capabilities(**{**values, "notes": tuple(values.get("notes", ()))})
