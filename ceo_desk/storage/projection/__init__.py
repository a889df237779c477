"""What screens read, made from the record and its texts alone: one map of verbs for each area."""

import sqlite3
from collections.abc import Callable
from typing import Any

from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.journal import Entry
from ceo_desk.storage.projection import (
    accounts,
    adoptions,
    desk,
    drafts,
    foreseen,
    goals,
    handovers,
    ideas,
    likes,
    people,
    prepared,
    promises,
    publications,
    settings,
    sifted,
    triage,
)

Apply = Callable[[sqlite3.Connection, Entry, dict[str, Any]], None]

_AREAS = (
    desk,
    settings,
    people,
    accounts,
    drafts,
    handovers,
    publications,
    adoptions,
    triage,
    sifted,
    likes,
    prepared,
    foreseen,
    promises,
    ideas,
    goals,
)

APPLY: dict[str, Apply] = {str(verb): function for area in _AREAS for verb, function in area.APPLY.items()}
TABLES: tuple[str, ...] = tuple(table for area in _AREAS for table in area.TABLES)


def apply(connection: sqlite3.Connection, entry: Entry, value: dict[str, Any]) -> None:
    """Brings the projections to where the entry puts them. Raises Damaged for a decision of an unknown kind."""
    function = APPLY.get(entry.verb)
    if function is None:
        raise Damaged(
            "The record holds a decision this desk can't read.", "Install the newest CEO Desk.", detail=entry.verb
        )
    function(connection, entry, value)
