"""What is read in the background before the desk asks about something that did not simply go out."""

from collections.abc import Callable
from dataclasses import dataclass

from ceo_desk.domain.channel import PostPackage, ReplyPackage
from ceo_desk.services.answering.today import Attention, Need
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.publishing.side_by_side import BothVersions
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.settings import TAKE_BACK_SECONDS

QUOTE_LENGTH = 160


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """`quote` are the first words of what was to go; `versions` only where somebody changed the post there.

    `is_changed`: the draft says something else by now than what was approved.
    """

    quote: str = ""
    versions: BothVersions | None = None
    is_changed: bool = False


def read(desk: Desk, attention: Attention) -> QuestionFacts:
    """What stands behind a question. Raises Unknown, Damaged, NotAllowed (it was answered meanwhile)."""
    publication = attention.outgoing.publication
    package = desk.outbox.package(publication)
    if isinstance(package, ReplyPackage):
        return QuestionFacts(_opening(package.text))
    versions = desk.looking.both_versions(publication.id) if attention.need is Need.CHANGED else None
    is_changed = bool(publication.draft) and desk.looking.is_changed_since(publication)
    return QuestionFacts(_opening(_plain(package)), versions, is_changed)


def _plain(package: PostPackage) -> str:
    if package.content_type == "plain":
        return package.content
    from ceo_desk.text.sanitising import comment_text

    return comment_text(package.content)


def _opening(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= QUOTE_LENGTH:
        return words
    return words[:QUOTE_LENGTH].rsplit(" ", 1)[0].rstrip(",;:–-") + " …"


Answered = Callable[[], str]
"""Work for the background that answers a question; the draft that was begun, "" = none."""


def found(desk: Desk, attention: Attention, actor: str, link: str = "") -> Answered:
    """The person sees it there (at this link, where one is given): it is noted as published, and nothing is sent."""
    publication = attention.outgoing.publication
    return lambda: _nothing(desk.publishing.settle_found(publication.id, link or publication.url, actor=actor))


def missing(desk: Desk, attention: Attention, actor: str) -> Answered:
    """It is not there: it is sent once more, after the take-back."""
    seconds = float(desk.settings.get(TAKE_BACK_SECONDS))
    publication = attention.outgoing.publication.id
    return lambda: _nothing(desk.publishing.settle_missing(publication, actor=actor, take_back_seconds=seconds))


def publish_now(desk: Desk, attention: Attention, actor: str) -> Answered:
    """The post goes now, as it stands on the page."""
    order = Order(attention.outgoing.publication.draft, (attention.outgoing.account.name,))
    return lambda: _nothing(desk.publishing.order(order, actor=actor))


def send_again(desk: Desk, attention: Attention, actor: str) -> Answered:
    """What a pause kept here goes after the take-back, exactly as it is."""
    publication = attention.outgoing.publication.id
    return lambda: _nothing(desk.publishing.send_again(publication, actor=actor))


def put_mine(desk: Desk, attention: Attention, actor: str) -> Answered:
    """Ours goes over what somebody else made of the post there; an hour that is still to come is kept."""
    due = attention.outgoing.due
    at = due if due is not None and due > desk.clock() else None
    names = (attention.outgoing.account.name,)
    order = Order(attention.outgoing.publication.draft, names, at, replaces_theirs=True)
    return lambda: _nothing(desk.publishing.order(order, actor=actor))


def leave(desk: Desk, attention: Attention, actor: str) -> Answered:
    """It is taken back: what readers have stays, words of an answer stay with its comment."""
    publication = attention.outgoing.publication.id
    return lambda: _nothing(desk.publishing.cancel(publication, actor=actor))


def begin_post(desk: Desk, attention: Attention, actor: str) -> Answered:
    """An answer that can't go there becomes a post's first words; the draft's id."""
    publication = attention.outgoing.publication

    def work() -> str:
        package = desk.outbox.package(publication)
        text = package.text if isinstance(package, ReplyPackage) else ""
        draft = desk.writing.begin(Changes(title="", body=text), actor=actor)
        desk.publishing.cancel(publication.id, actor=actor)
        return draft.id

    return work


def _nothing(_: object) -> str:
    return ""
