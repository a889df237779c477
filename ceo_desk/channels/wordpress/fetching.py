"""One fetch: what is new, newest first, then what others changed, or everything once more."""

from array import array
from collections.abc import Iterator

from ceo_desk.channels.wordpress.changes import ChangeFinder, find_gone, page_of
from ceo_desk.channels.wordpress.comments import FIELDS, CommentReader
from ceo_desk.channels.wordpress.listing import open_view, walk
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.domain.channel import KnownComments, Page, Trouble

_CONNECTIONS_FOR_ALL = 2


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
    for portion in walk(session, asked, above=above, connections=1 if above else _CONNECTIONS_FOR_ALL):
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
    elif above:
        yield from ChangeFinder(session, view, known, reader).find()
