"""Changes made elsewhere, found from cheap to dear: nothing in the site's answers tells which comment was touched.

Facts: approving, spamming, editing leave date and order as they are; a count that changed means work, equal counts
prove nothing. What is held is always compared id by id, the rest where its count does not fit.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ceo_desk.channels.wordpress.comments import FIELDS, STATES, CommentReader
from ceo_desk.channels.wordpress.listing import COMMENTS, View, ids_in_state, in_portions, read_some
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Row, Session
from ceo_desk.domain.channel import KnownComments, Page, RemoteStatus, Trouble

_WORDS = {
    RemoteStatus.LIVE: "approve",
    RemoteStatus.HELD: "hold",
    RemoteStatus.SPAM: "spam",
    RemoteStatus.TRASH: "trash",
}
_NEWEST = 100
_NEWEST_OF_MANY = 400
_PORTION_OF_GONE = 300


@dataclass(slots=True)
class ChangeFinder:
    """Compares what the desk believes with what the site says, for one fetch."""

    session: Session
    view: View
    known: KnownComments
    reader: CommentReader
    _moved: dict[int, RemoteStatus] = field(default_factory=dict)

    def find(self) -> Iterator[Page | Trouble]:
        """Pages of changed states, and of comments that come into sight only now."""
        if not self.view.sees_states:
            return
        steps = [self._compare(RemoteStatus.HELD), self._look_at_public(0, _NEWEST)]
        if self.view.is_moderator:
            steps += [self._compare_counted(RemoteStatus.SPAM), self._compare_counted(RemoteStatus.TRASH)]
            steps.append(self._look_further())
        for step in steps:
            for page in step:
                yield page
                if not isinstance(page, Page):
                    return

    def _is_count_off(self, status: RemoteStatus) -> bool | Bad:
        """True where the site counts other than the desk would after all that this fetch has found so far."""
        there = self.session.count(COMMENTS, {"type": "all", "status": _WORDS[status]})
        return there if isinstance(there, Bad) else there != self.known.status_counts().get(status, 0)

    def _compare(self, status: RemoteStatus) -> Iterator[Page | Trouble]:
        """One state id by id: who left it, who came into it."""
        there = ids_in_state(self.session, _WORDS[status])
        if isinstance(there, Bad):
            yield there.trouble
            return
        believed = {int(one) for one in self.known.ids_with_status(status)}
        yield from self._refresh(sorted(believed - there, reverse=True))
        came = sorted(there - believed, reverse=True)
        held_by_desk = {int(one) for one in self.known.has(tuple(str(one) for one in came))}
        if held_by_desk:
            yield Page(statuses={str(one): status for one in sorted(held_by_desk, reverse=True)})
        yield from self._read([one for one in came if one not in held_by_desk])

    def _compare_counted(self, status: RemoteStatus) -> Iterator[Page | Trouble]:
        """One state id by id, but only where its count does not fit."""
        is_off = self._is_count_off(status)
        if isinstance(is_off, Bad):
            yield is_off.trouble
        elif is_off:
            yield from self._compare(status)

    def _look_further(self) -> Iterator[Page | Trouble]:
        """More of the public ones, where the count still does not fit after all that was found."""
        is_off = self._is_count_off(RemoteStatus.LIVE)
        if isinstance(is_off, Bad):
            yield is_off.trouble
        elif is_off:
            yield from self._look_at_public(_NEWEST, _NEWEST_OF_MANY)

    def _look_at_public(self, start: int, end: int) -> Iterator[Page | Trouble]:
        """Where some of the newest public ones stand now."""
        yield from self._refresh([int(one) for one in self.known.ids_with_status(RemoteStatus.LIVE)[start:end]])

    def _refresh(self, ids: list[int]) -> Iterator[Page | Trouble]:
        """Where these stand now; a writer is not shown everything, so only a public one that is missing is gone."""
        for portion in in_portions(ids):
            rows = read_some(self.session, self.view, portion, "id,status")
            if isinstance(rows, Bad):
                yield rows.trouble
                return
            believed = dict.fromkeys(self.known.ids_with_status(RemoteStatus.LIVE), RemoteStatus.LIVE)
            found = {int(row["id"]): STATES.get(str(row.get("status", "")), RemoteStatus.TRASH) for row in rows}
            missing = [one for one in portion if one not in found]
            if missing and not self.view.is_moderator:
                missing = [one for one in missing if str(one) in believed]
            found.update(dict.fromkeys(missing, RemoteStatus.GONE))
            changed = {str(one): status for one, status in found.items() if believed.get(str(one)) is not status}
            if changed:
                yield Page(statuses=changed)

    def _read(self, ids: list[int]) -> Iterator[Page | Trouble]:
        """Comments that the desk has not seen before, whole."""
        for portion in in_portions(ids):
            rows = read_some(self.session, self.view, portion, FIELDS)
            yield rows.trouble if isinstance(rows, Bad) else page_of(self.reader, rows)


def page_of(reader: CommentReader, rows: Iterable[Row], total: int | None = None) -> Page | Trouble:
    """One page of comments with the posts that are new to the desk."""
    comments = reader.comments_of(rows)
    if isinstance(comments, Bad):
        return comments.trouble
    posts = reader.posts_of(comments)
    return posts.trouble if isinstance(posts, Bad) else Page(comments, posts, total=total)


def find_gone(known: KnownComments, view: View, seen: Iterable[int]) -> Iterator[Page]:
    """After a walk over everything: what the desk holds and the site has no more.

    A writer is not shown what is held or hidden under others' posts, so only public ones are judged then.
    """
    there = frozenset(seen)
    states = tuple(_WORDS) if view.is_moderator else (RemoteStatus.LIVE,)
    for status in states:
        gone = [one for one in known.ids_with_status(status) if int(one) not in there]
        for start in range(0, len(gone), _PORTION_OF_GONE):
            yield Page(statuses=dict.fromkeys(gone[start : start + _PORTION_OF_GONE], RemoteStatus.GONE))
