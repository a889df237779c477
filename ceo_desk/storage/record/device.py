"""Which desk this is, and which of its devices: a copied or restored desk goes on as a device of its own."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from ceo_desk.domain import moment
from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.journal import Entry, Head, Verb, hash_of
from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.record.journal import Record, last_head
from ceo_desk.storage.record.machine import machine_id
from ceo_desk.storage.record.verification import canonical, canonical_text, verify_database
from ceo_desk.storage.settings import DRAFTS_FOLDER

ACTOR = "desk"
"""Who an entry names when the desk itself decided."""

RESTORED = "restored"
"""The mark that `restore` leaves in a desk."""


@dataclass(frozen=True, slots=True)
class Device:
    """The identity of this desk on this laptop. `moved` says why the device is new here: "", "copied" or "restored"."""

    desk_id: str
    device_id: str
    moved: str = ""

    @staticmethod
    def settle(
        database: Database, folder: DeskFolder, *, at: datetime, new_id: Callable[[], str], machine: str | None = None
    ) -> "Device":
        """The identity of an opened desk; a new desk gets one, a copied or restored one a new device.

        Raises Damaged where the record of a moved desk is not whole: it must not be carried on.
        """
        record = Record(database, folder.head)
        here = machine_id() if machine is None else machine
        known = _known(database.read())
        if known.get("desk_id") and not _why_moved(known, here, folder):
            return Device(known["desk_id"], known["device_id"])
        if not known.get("desk_id"):
            record.begin_heads()
        return database.write(lambda connection: _settle(connection, record, folder, here, at, new_id))


def _settle(
    connection: sqlite3.Connection,
    record: Record,
    folder: DeskFolder,
    here: str,
    at: datetime,
    new_id: Callable[[], str],
) -> Device:
    known = _known(connection)  # another process may have been faster
    if not known.get("desk_id"):
        return _begin(connection, record, folder, here, at, new_id)
    why = _why_moved(known, here, folder)
    if why:
        return _move(connection, record, folder, here, at, new_id(), known, why)
    return Device(known["desk_id"], known["device_id"])


def _begin(
    connection: sqlite3.Connection,
    record: Record,
    folder: DeskFolder,
    here: str,
    at: datetime,
    new_id: Callable[[], str],
) -> Device:
    import secrets

    device = Device(new_id(), new_id())
    salt = secrets.token_hex(32)
    _keep(connection, desk_id=device.desk_id, device_id=device.device_id, salt=salt)
    _keep(connection, **_whereabouts(salt, here, folder))
    record.decide(
        connection,
        actor=ACTOR,
        subject=device.desk_id,
        verb=Verb.DESK_BEGAN,
        value={"device": device.device_id},
        at=at,
    )
    return device


def _move(
    connection: sqlite3.Connection,
    record: Record,
    folder: DeskFolder,
    here: str,
    at: datetime,
    new_device: str,
    known: dict[str, str],
    why: str,
) -> Device:
    """The new chain goes on from the old one's end; what was on its way is asked about: the original may send it."""
    found = verify_database(connection, folder.head, is_head_needed=False)
    head = last_head(connection, known["device_id"])
    if found.problems or head is None:
        raise Damaged(
            "The record of this desk is not whole.",
            "Restore a backup, or ask for help.",
            detail="; ".join(found.problems) or "no entries",
        )
    record.begin_heads()
    record.append(connection, _first_entry(new_device, known["desk_id"], head, why, at))
    connection.execute("DELETE FROM desk WHERE key = ?", (RESTORED,))
    connection.execute(
        "UPDATE deliveries SET state = 'waiting', why = 'missed', not_before = '' WHERE state IN ('held', 'waiting')"
    )
    _keep(connection, device_id=new_device, **_whereabouts(known["salt"], here, folder))
    if why == "restored":
        _leave_drafts_folder(connection, record, at)
    return Device(known["desk_id"], new_device, why)


def _first_entry(device: str, desk_id: str, head: Head, why: str, at: datetime) -> Entry:
    """The beginning of a chain that goes on from another one's end."""
    entry = Entry(
        device=device,
        seq=1,
        at=moment.to_text(at),
        actor=ACTOR,
        subject=desk_id,
        verb=str(Verb.DESK_MOVED),
        value=canonical_text({"from": head.device, "seq": head.seq, "head": head.hash, "why": why}),
        replaces=canonical_text([]),
        prev_hash=head.hash,
    )
    return replace(entry, hash=hash_of(entry, canonical))


def _leave_drafts_folder(connection: sqlite3.Connection, record: Record, at: datetime) -> None:
    """The files of the original are not this desk's: its own lie with it."""
    row = connection.execute("SELECT value FROM settings WHERE key = ?", (DRAFTS_FOLDER.key,)).fetchone()
    if row is not None and json.loads(row[0]) != DRAFTS_FOLDER.default:
        value = {"value": DRAFTS_FOLDER.default}
        record.decide(connection, actor=ACTOR, subject=DRAFTS_FOLDER.key, verb=Verb.SETTING_CHANGED, value=value, at=at)


def _known(connection: sqlite3.Connection) -> dict[str, str]:
    return {row[0]: row[1] for row in connection.execute("SELECT key, value FROM desk").fetchall()}


def _keep(connection: sqlite3.Connection, **values: str) -> None:
    sql = "INSERT INTO desk VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    connection.executemany(sql, list(values.items()))


def _why_moved(known: dict[str, str], here: str, folder: DeskFolder) -> str:
    if RESTORED in known:
        return "restored"
    places = _whereabouts(known["salt"], here, folder)
    return "" if all(known.get(key) == value for key, value in places.items()) else "copied"


def _whereabouts(salt: str, here: str, folder: DeskFolder) -> dict[str, str]:
    """Machine and folder, salted: a backup tells nobody on whose laptop it was made."""
    places = {"machine": here, "folder": str(folder.root.resolve())}
    return {key: hashlib.sha256(f"{salt}\n{value}".encode()).hexdigest() for key, value in places.items()}
