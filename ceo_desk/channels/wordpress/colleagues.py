"""Who else writes on a site: nobody waits for them, and what they answer is answered."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Session
from ceo_desk.domain.channel import Unreachable

POST_TYPES = ("posts", "pages")
_LISTS: tuple[Params, ...] = ({"who": "authors"}, {"has_published_posts": "true"})
"""Who may write, contributors and editors too, asked for by anyone who writes; and who has published, whatever may be
now. Without either, an administrator would be shown every reader who has a login."""
_PORTION = 100


@dataclass(slots=True)
class Colleagues:
    """Tells those who write on the site from readers with a login, for one fetch: nobody is asked for twice."""

    session: Session
    _writers: set[int] = field(default_factory=set)
    _readers: set[int] = field(default_factory=set)
    _is_asked: bool = False
    _is_complete: bool = False

    def among(self, people: Iterable[int]) -> frozenset[int] | Bad:
        """Those of these registered people who write on this site."""
        wanted = {one for one in people if one}
        bad = self._ask_for_lists()
        unknown = wanted - self._writers - self._readers
        if bad is None and unknown and not self._is_complete:
            bad = self._ask_for_posts(unknown)
            self._readers |= unknown - self._writers
        return frozenset(wanted & self._writers) if bad is None else bad

    def _ask_for_lists(self) -> Bad | None:
        """All who write, where the site shows them to this account."""
        if not self._is_asked:
            told = [self._list(one) for one in _LISTS]
            for one in told:
                if isinstance(one, Bad):
                    return one
            self._is_asked, self._is_complete = True, told[-1] is True
        return None

    def _list(self, asked: Params) -> bool | Bad:
        """False where the site doesn't tell."""
        page = 1
        while True:
            found = self.session.read_many(
                "wp/v2/users", {"per_page": _PORTION, "page": page, **asked, "_fields": "id"}
            )
            if isinstance(found, Bad):
                return found if isinstance(found.trouble, Unreachable) else False
            self._writers.update(int(row["id"]) for row in found.rows)
            if len(found.rows) < _PORTION:
                return True
            page += 1

    def _ask_for_posts(self, people: set[int]) -> Bad | None:
        """Where people are hidden, what they published tells: who has a post or a page there writes."""
        for kind in POST_TYPES:
            left = sorted(people - self._writers)
            while left:
                some = left[:_PORTION]
                asked: Params = {"author": ",".join(map(str, some)), "per_page": _PORTION, "_fields": "author"}
                found = self.session.read_many(f"wp/v2/{kind}", asked)
                if isinstance(found, Bad) and isinstance(found.trouble, Unreachable):
                    return found
                rows = () if isinstance(found, Bad) else found.rows
                names = {int(row.get("author") or 0) for row in rows}
                self._writers |= names
                is_cut = len(rows) == _PORTION and not names.isdisjoint(some)
                left = sorted(set(left) - names) if is_cut else left[_PORTION:]
        return None
