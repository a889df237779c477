"""Texts beside the record: compressed, named by a salted hash, erasable while the record stays whole."""

import hashlib
import sqlite3
import zlib

from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.storage.record.purging import after_purge


def put(connection: sqlite3.Connection, text: str) -> str:
    """Stores the text and gives its name; the same text twice is stored once."""
    data = text.encode()
    name = name_of(connection, data)
    connection.execute(
        "INSERT INTO bodies VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (name, zlib.compress(data), hashlib.sha256(data).hexdigest(), len(data)),
    )
    return name


def get(connection: sqlite3.Connection, name: str) -> str:
    """The text of that name. Raises Unknown where it was erased, Damaged where it is not what was stored."""
    row = connection.execute("SELECT data, sha256 FROM bodies WHERE hash = ?", (name,)).fetchone()
    if row is None:
        raise Unknown("This text was erased.", "Choose another version.", detail=name)
    problem = problem_of(connection, name, row[0], row[1])
    if problem:
        raise Damaged("A stored text is damaged.", "Restore your last backup.", detail=problem)
    return zlib.decompress(row[0]).decode()


def problem_of(connection: sqlite3.Connection, name: str, packed: bytes, sha256: str) -> str:
    """What is wrong with a stored text; "" where it is what was stored."""
    try:
        data = zlib.decompress(packed)
    except zlib.error as error:
        return f"text {name}: {error}"
    if hashlib.sha256(data).hexdigest() != sha256 or name_of(connection, data) != name:
        return f"text {name}: is not what was stored"
    return ""


def erase(connection: sqlite3.Connection, name: str) -> None:
    """Erases a text; once the transaction is committed no copy of it is left in the desk's files."""
    connection.execute("DELETE FROM bodies WHERE hash = ?", (name,))
    after_purge(connection, is_search_touched=False)


def name_of(connection: sqlite3.Connection, data: bytes) -> str:
    """The salted hash: without the desk's salt nobody can try out whether a guessed text was here."""
    row = connection.execute("SELECT value FROM desk WHERE key = 'salt'").fetchone()
    if row is None:
        raise Damaged("This desk has no identity.", "Restore your last backup.", detail="no salt")
    return hashlib.sha256(bytes.fromhex(row[0]) + data).hexdigest()
