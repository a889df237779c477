"""What the versions of a post are made of: read in the background, folded, and compared. Knows no widget."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ceo_desk.domain.draft import Content, Revision, Why
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.services.desk import Desk
from ceo_desk.storage.outbox.outbox_rows import Publication

NOW = "now"
"""Stands for the page as it is, where a version's id is expected."""


@dataclass(frozen=True, slots=True)
class Outing:
    """A version that goes or went out."""

    account: str
    publication: Publication


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the time line: versions in a row that hold the same text, the latest leads.

    `more` are its words against the one before; None for the first. `brought` is the version that came back with it,
    `before_bringing` the one that came back just after it.
    """

    revisions: tuple[Revision, ...]
    outings: tuple[Outing, ...] = ()
    more: int | None = None
    brought: Revision | None = None
    before_bringing: Revision | None = None

    @property
    def revision(self) -> Revision:
        """The one that stands for all of them."""
        return self.revisions[-1]

    @property
    def id(self) -> str:
        """Its id."""
        return self.revision.id


@dataclass(frozen=True, slots=True)
class TimeLine:
    """All kept versions, the latest first. Where the page still says what the latest says, that one is `now`."""

    past: tuple[Moment, ...]
    now: Moment | None = None


def load(desk: Desk, draft: str, content: Content) -> TimeLine:
    """The time line of a draft whose page shows `content`. In the background. Raises Unknown."""
    history = desk.writing.history(draft)
    outings = _outings(desk, draft)
    moments = tuple(reversed(folded(history, outings)))
    if moments and not moments[0].revision.is_forgotten and says_same(desk, moments[0].id, content):
        return TimeLine(moments[1:], moments[0])
    return TimeLine(moments)


def says_same(desk: Desk, revision: str, content: Content) -> bool:
    """True where a version holds just this."""
    try:
        return as_read(desk.writing.content_of(revision)) == as_read(content)
    except (Unknown, Damaged):
        return False


def as_read(content: Content) -> Content:
    """A content without what no reader sees: pictures that are stored beside it."""
    return replace(content, pictures=())


def folded(history: Sequence[Revision], outings: dict[str, tuple[Outing, ...]]) -> list[Moment]:
    """The history, oldest first, as lines: neighbours with the same text are one."""
    groups: list[list[Revision]] = []
    for revision in history:
        if groups and groups[-1][-1].body_hash == revision.body_hash:
            groups[-1].append(revision)
        else:
            groups.append([revision])
    found: list[Moment] = []
    latest: dict[str, Revision] = {}
    words: int | None = None
    for group in groups:
        last = group[-1]
        is_back = any(revision.why == Why.RESTORED for revision in group)
        brought = latest.get(last.body_hash) if is_back else None
        went = tuple(outing for revision in group for outing in outings.get(revision.id, ()))
        more = None if words is None or last.is_forgotten else last.words - words
        if brought is not None and found:
            found[-1] = replace(found[-1], before_bringing=brought)
        found.append(Moment(tuple(group), went, more, brought))
        latest[last.body_hash] = last
        words = words if last.is_forgotten else last.words
    return found


def _outings(desk: Desk, draft: str) -> dict[str, tuple[Outing, ...]]:
    found: dict[str, tuple[Outing, ...]] = {}
    for one in desk.outbox.posts():
        if one.draft == draft and one.revision:
            outing = Outing(desk.accounts.name_of(one.account), one)
            found[one.revision] = (*found.get(one.revision, ()), outing)
    return found
