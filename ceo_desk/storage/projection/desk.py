"""The desk's own entries: where it began and moved stands in the record alone."""

import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _leave(_connection: sqlite3.Connection, _entry: Entry, _value: dict[str, Any]) -> None:
    """No row is made of it."""


APPLY = {Verb.DESK_BEGAN: _leave, Verb.DESK_MOVED: _leave}
TABLES: tuple[str, ...] = ()
