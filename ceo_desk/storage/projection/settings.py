"""Settings as they were last decided. Value: `value`, the setting's own type."""

import json
import sqlite3
from typing import Any

from ceo_desk.domain.journal import Entry, Verb


def _changed(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    connection.execute(
        "INSERT INTO settings VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        (entry.subject, json.dumps(value["value"])),
    )


APPLY = {Verb.SETTING_CHANGED: _changed}
TABLES = ("settings",)
