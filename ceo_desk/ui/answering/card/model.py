"""What a card needs to know, read in the background."""

from dataclasses import dataclass

from ceo_desk.domain.channel import ReplyPackage
from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.promise import Promise
from ceo_desk.domain.publication import State
from ceo_desk.domain.tray import Reason
from ceo_desk.services.answering.reading import PostRead, Question
from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.services.answering.tray import with_promise
from ceo_desk.services.desk import Desk
from ceo_desk.storage.inbox.inbox import PersonBefore
from ceo_desk.storage.outbox.outbox_rows import Publication

MOST_MORE = 50
"""How many more people are taken in hand at once."""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What stands around a comment. `channel` is where it was written, `refused_text` an answer that came back.

    `promise` is what was promised to who wrote it, where its day has come.
    """

    before: PersonBefore
    post: PostRead
    channel: str
    refused_text: str
    promise: Promise | None
    can_like: bool = False
    is_liked: bool = False


def load_facts(desk: Desk, comment: str, refused: Publication | None) -> CardFacts:
    """Reads them. Raises Unknown."""
    item = desk.inbox.find(comment)
    channel = next((one.channel for one in desk.accounts.all() if one.source.id == item.source), "")
    text = _text_of(desk, refused) if refused else ""
    promise = desk.following_up.promises.due_to(comment)
    can_like, is_liked = desk.liking.can(item), comment in desk.liking.liked(comment)
    before, post = desk.reading.person_before(comment), desk.reading.post_of(comment)
    return CardFacts(before, post, channel, text, promise, can_like, is_liked)


def load_person(desk: Desk, comment: str) -> WaitingPerson:
    """Anybody's comment as a card, whether it waits or not. Raises Unknown."""
    item = desk.inbox.find(comment)
    grounds = desk.reading.grounds(item)
    if item.state is CommentState.PROPOSED:
        for one in desk.outbox.in_states(State.PROPOSED):
            if one.comment == comment:
                return WaitingPerson(item, ((Reason.YOUR_WORD, one.proposed_by), *grounds), one, _text_of(desk, one))
    promise = desk.following_up.promises.due_to(comment)
    person = WaitingPerson(item, grounds)
    return with_promise(person, promise) if promise else person


def load_more(desk: Desk, without: frozenset[str], actor: str) -> tuple[WaitingPerson, ...]:
    """Who else waits, longest wait first; none of `without`, and nothing that was given to somebody else."""
    page = desk.reading.ask(Question(limit=MOST_MORE + len(without), is_oldest_first=True))
    found = [
        WaitingPerson(item, desk.reading.grounds(item))
        for item in page.items
        if item.id not in without and item.assigned_to in ("", actor)
    ]
    return tuple(found[:MOST_MORE])


def _text_of(desk: Desk, publication: Publication) -> str:
    try:
        package = desk.outbox.package(publication)
    except (Unknown, Damaged):
        return ""
    return package.text if isinstance(package, ReplyPackage) else ""
