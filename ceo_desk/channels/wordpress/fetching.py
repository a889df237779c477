"""One fetch: what is new, newest first, then what others changed, or everything once more."""

from array import array
from collections.abc import Iterator

from ceo_desk.channels.wordpress.changes import ChangeFinder, find_gone, page_of
from ceo_desk.channels.wordpress.comments import FIELDS, CommentReader
from ceo_desk.channels.wordpress.listing import COMMENTS, PORTION, open_view, walk
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Row, Session
from ceo_desk.domain.channel import KnownComments, Page, RemoteStatus, Trouble

_CONNECTIONS_FOR_ALL = 2
BACK = 10
"""So many portions further up it is looked, where many comments were removed meanwhile."""


def fetch(session: Session, known: KnownComments, is_full: bool) -> Iterator[Page | Trouble]:
    """Pages of comments with falling ids, then pages of states.

    Store each page before asking for the next: the states are compared with what the desk holds by then. The highest
    id of the first page may be called known without a gap once the whole walk ended without a Trouble, not before.
    """
    view = open_view(session)
    if isinstance(view, Bad):
        yield view.trouble
        return
    person = session.person()
    if isinstance(person, Bad):
        yield person.trouble
        return
    reader = CommentReader(session, known, person)
    newest = known.newest_id()
    above = int(newest) if newest and not is_full else 0
    seen = array("q")
    asked = {**view.params, "_fields": FIELDS}
    is_taken_up = not above and not is_full and _held(known) > PORTION
    around = {"above": above, "connections": 1 if above else _CONNECTIONS_FOR_ALL}
    for portion in taken_up(session, asked, known, view.total) if is_taken_up else walk(session, asked, **around):
        if isinstance(portion, Bad):
            yield portion.trouble
            return
        if is_full:
            seen.extend(int(row["id"]) for row in portion)
        page = page_of(reader, portion, view.total)
        yield page
        if not isinstance(page, Page):
            return
    if is_full:
        yield from find_gone(known, view, seen)
    elif above or is_taken_up:
        yield from ChangeFinder(session, view, known, reader).find()


def taken_up(session: Session, asked: Params, known: KnownComments, total: int) -> Iterator[tuple[Row, ...] | Bad]:
    """Goes on with a first walk that was broken off: what came since, then from where it stopped.

    A second one that was broken off, too, may have left a gap; then the count tells, and all is read once more.
    """
    for portion in walk(session, asked):
        is_met = not isinstance(portion, Bad) and bool(known.has((str(portion[-1]["id"]),)))
        yield portion
        if isinstance(portion, Bad):
            return
        if is_met:
            break
    else:
        return
    start = _where_it_stopped(session, asked, known)
    if isinstance(start, Bad):
        yield start
        return
    yield from walk(session, asked, start=start, connections=_CONNECTIONS_FOR_ALL)
    if _held(known) < total:
        yield from walk(session, asked, connections=_CONNECTIONS_FOR_ALL)


def _where_it_stopped(session: Session, asked: Params, known: KnownComments) -> int | Bad:
    """How many of the newest lie above the oldest that is held: a place in the list that holds a known one."""
    start = max(_held(known) - PORTION // 2, 0)  # some of them may be gone there
    while start:
        place: Params = {"orderby": "id", "order": "desc", "per_page": PORTION, "offset": start, "_fields": "id"}
        found = session.read_many(COMMENTS, {**asked, **place})
        if isinstance(found, Bad):
            return found
        if known.has(tuple(str(row["id"]) for row in found.rows)):
            break
        start = max(start - BACK * PORTION, 0)
    return start


def _held(known: KnownComments) -> int:
    return sum(count for status, count in known.status_counts().items() if status is not RemoteStatus.GONE)
