"""What the person came to do by hand, and what the desk knows of it; read in the background."""

from dataclasses import dataclass
from enum import StrEnum

from ceo_desk.domain.publication import STANDING
from ceo_desk.services.desk import Desk
from ceo_desk.services.linkedin.by_hand import COMPOSER, is_by_hand

MOST = 6


class Errand(StrEnum):
    """The three things that are done by hand; as the `note` of a wish to go."""

    ANSWER = "answer"
    POST = "post"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Line:
    """A post to choose: a draft, or one that is out at `url`."""

    id: str
    title: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """`person` and `words` are the comment's, `place` is where it is done, `lines` are posts to choose from."""

    errand: Errand
    subject: str
    person: str = ""
    words: str = ""
    place: str = ""
    lines: tuple[Line, ...] = ()


def load(desk: Desk, errand: Errand, subject: str, untitled: str) -> Facts:
    """Raises Unknown."""
    if errand is Errand.ANSWER:
        item = desk.inbox.find(subject)
        return Facts(errand, subject, item.author, item.text, desk.by_hand.place_of(subject))
    if errand is Errand.POST:
        shown = () if subject else desk.shelf.glance()[:MOST]
        lines = tuple(Line(one.id, one.title or untitled) for one in shown)
        return Facts(errand, subject, place=COMPOSER, lines=lines)
    return Facts(errand, subject, lines=_out_there(desk, subject, untitled))


def _out_there(desk: Desk, account: str, untitled: str) -> tuple[Line, ...]:
    """The latest posts that stand at an account, else those that went out by hand."""
    there = {one.id for one in desk.accounts.all() if (one.name == account if account else is_by_hand(one))}
    found = [one for one in desk.outbox.posts() if one.account in there and one.state in STANDING]
    latest = found[::-1][:MOST]
    titles = [getattr(desk.outbox.package(one), "title", "") or untitled for one in latest]
    return tuple(Line(one.id, title, one.url) for one, title in zip(latest, titles, strict=True))
