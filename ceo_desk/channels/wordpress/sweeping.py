"""Hidden placeholders of ours that nothing needs any more are removed; nothing else ever is."""

from datetime import datetime, timedelta

from ceo_desk.channels.wordpress.posts import PLACEHOLDER_PREFIX, PLACEHOLDER_TITLE, POSTS, moment_of
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Row, Session
from ceo_desk.domain.channel import Trouble

YOUNGEST = timedelta(minutes=10)
_PORTION = 100
_FIELDS = "id,slug,date_gmt,modified_gmt,title.raw,content.raw,excerpt.raw,status"


def sweep(session: Session, known_ids: frozenset[str], now: datetime) -> tuple[str, ...] | Trouble:
    """Removes our empty placeholders older than ten minutes that stand in no record; returns their ids."""
    person = session.person()
    if isinstance(person, Bad):
        return person.trouble
    orphans = _orphans(session, person, known_ids, now)
    if isinstance(orphans, Bad):
        return orphans.trouble
    removed: list[str] = []
    for orphan in orphans:
        row = session.read_one(f"{POSTS}/{orphan}", {"context": "edit", "_fields": _FIELDS})
        if isinstance(row, Bad):
            if row.is_gone:
                continue
            return row.trouble
        if not _is_empty_placeholder(row, now):  # somebody began to write in it since the list was read
            continue
        gone = session.remove(f"{POSTS}/{orphan}", {"force": "true"})
        if isinstance(gone, Bad) and not gone.is_gone:
            return gone.trouble
        removed.append(orphan)
    return tuple(removed)


def _orphans(session: Session, person: int, known_ids: frozenset[str], now: datetime) -> list[str] | Bad:
    asked: Params = {"status": "draft", "context": "edit", "per_page": _PORTION, "_fields": _FIELDS, "orderby": "id"}
    mine: Params = {**asked, "author": person} if person else asked
    orphans: list[str] = []
    offset = 0
    while True:
        found = session.read_many(POSTS, {**mine, "order": "asc", "offset": offset})
        if isinstance(found, Bad):
            return found
        orphans.extend(str(row["id"]) for row in found.rows if _is_empty_placeholder(row, now))
        offset += _PORTION
        if offset >= (found.total or 0):
            return [orphan for orphan in orphans if orphan not in known_ids]


def _is_empty_placeholder(row: Row, now: datetime) -> bool:
    """True only for what we put there ourselves and nobody touched."""
    texts = {name: value.get("raw", "") if isinstance(value := row.get(name), dict) else None for name in _TEXTS}
    youngest = max(moment_of(row.get("date_gmt")), moment_of(row.get("modified_gmt")))
    return (
        str(row.get("status", "")) == "draft"
        and str(row.get("slug", "")).startswith(PLACEHOLDER_PREFIX)
        and texts == {"title": PLACEHOLDER_TITLE, "content": "", "excerpt": ""}
        and now - youngest > YOUNGEST
    )


_TEXTS = ("title", "content", "excerpt")
