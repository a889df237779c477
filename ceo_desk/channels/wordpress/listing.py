"""Long lists of comments read to their end, newest first, also while others remove some of them."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Self

from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Row, Rows, Session

COMMENTS = "wp/v2/comments"
PORTION = 100
"""The most rows that the site gives in one answer."""


@dataclass(frozen=True, slots=True)
class View:
    """What this account may see of the comments: with it every list is asked. `total` counts what there was."""

    params: Params
    is_moderator: bool
    sees_states: bool
    total: int


_VIEWS: tuple[tuple[Params, bool, bool], ...] = (
    ({"context": "edit", "status": "any", "type": "all"}, True, True),
    ({"status": "any", "type": "all"}, False, True),
    ({}, False, False),
)


def open_view(session: Session) -> View | Bad:
    """The widest view that the site grants: a moderator's, a writer's, a reader's."""
    refusal: Bad | None = None
    for params, is_moderator, sees_states in _VIEWS:
        total = session.count(COMMENTS, params)
        if not isinstance(total, Bad):
            return View(params, is_moderator, sees_states, total)
        if total.status not in (400, 403):
            return total
        refusal = total
    assert refusal is not None
    return refusal


def walk(
    session: Session, params: Params, *, above: int = 0, start: int = 0, connections: int = 1
) -> Iterator[tuple[Row, ...] | Bad]:
    """Portions of rows with falling ids, each id once, down to the one `above` which nothing is known.

    `start`: so many of the newest are left out. A count that falls on the way means that rows moved up: the walk goes
    back by as many. Two connections read ahead while the caller works on what came.
    """
    reader = _Reader(session, {**params, "orderby": "id", "order": "desc", "per_page": PORTION}, connections, start)
    lowest = 0
    with reader.pool, reader:
        while True:
            here, portion = reader.next()
            if isinstance(portion, Bad):
                yield portion
                return
            if portion.total is not None and here > 0 and portion.total < reader.count:
                reader.go_back(here, portion.total)
                continue
            reader.count = portion.total or 0
            rows = tuple(
                row for row in portion.rows if int(row["id"]) > above and (not lowest or int(row["id"]) < lowest)
            )
            is_known = any(int(row["id"]) <= above for row in portion.rows)
            is_last = len(portion.rows) < PORTION if portion.total is None else here + PORTION >= portion.total
            if not is_known and not is_last:
                reader.read_ahead()
            if rows:
                lowest = int(rows[-1]["id"])
                yield rows
            if is_known or is_last:
                return


class _Reader:
    """Portions asked for ahead of their use, so that the site works while the desk does."""

    def __init__(self, session: Session, params: Params, connections: int, start: int) -> None:
        self.pool = ThreadPoolExecutor(connections)
        self.count = 0
        self._session, self._params = session, params
        self._depth = 1 if connections == 1 else connections + 1
        self._ahead: deque[tuple[int, Future[Rows | Bad]]] = deque()
        self._offset = start

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Whoever goes away waits for no portion that nobody has begun to read."""
        self.forget()

    def next(self) -> tuple[int, Rows | Bad]:
        """The next portion and where it stands."""
        if not self._ahead:
            self._ask()
        here, future = self._ahead.popleft()
        return here, future.result()

    def read_ahead(self) -> None:
        """Asks for the portions that will be wanted soon, none beyond the end."""
        while len(self._ahead) < self._depth and (self._offset < self.count or not self.count):
            self._ask()
            if not self.count:
                return

    def go_back(self, here: int, count: int) -> None:
        """Starts again before `here`, by as many rows as were removed."""
        self.forget()
        self._offset = max(here - (self.count - count), 0)
        self.count = count

    def forget(self) -> None:
        """Drops what was asked for; what is already on the way is read and thrown away."""
        for _, future in self._ahead:
            future.cancel()
        self._ahead.clear()

    def _ask(self) -> None:
        asked = {**self._params, "offset": self._offset}
        self._ahead.append((self._offset, self.pool.submit(self._session.read_many, COMMENTS, asked)))
        self._offset += PORTION


def ids_in_state(session: Session, status: str) -> frozenset[int] | Bad:
    """The ids of all comments in a state of the site."""
    ids: set[int] = set()
    for portion in walk(session, {"type": "all", "status": status, "_fields": "id"}):
        if isinstance(portion, Bad):
            return portion
        ids.update(int(row["id"]) for row in portion)
    return frozenset(ids)


def read_some(session: Session, view: View, ids: tuple[int, ...], fields: str) -> tuple[Row, ...] | Bad:
    """At most one portion of comments by their ids, in whatever state."""
    named = ",".join(str(one) for one in ids)
    found = session.read_many(COMMENTS, {**view.params, "include": named, "per_page": PORTION, "_fields": fields})
    return found if isinstance(found, Bad) else found.rows


def in_portions(ids: list[int]) -> Iterator[tuple[int, ...]]:
    """The ids in groups that one request may name."""
    for start in range(0, len(ids), PORTION):
        yield tuple(ids[start : start + PORTION])
