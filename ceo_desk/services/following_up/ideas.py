"""Ideas: people gathered around one thing, and each of them answered in person when it gets on."""

from dataclasses import dataclass

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.domain.idea import OPEN, Idea, IdeaStatus, Voicing, to_hear
from ceo_desk.domain.idea_words import STARTS, Wordings, reply_start
from ceo_desk.domain.publication import UNDER_WAY
from ceo_desk.services.answering.answering import Answering, ReplyOrder
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.ideas import Ideas
from ceo_desk.storage.inbox.inbox import Inbox, InboxItem
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

_UNSEEN = frozenset({CommentState.TRASH, CommentState.SPAM, CommentState.HIDDEN, CommentState.HELD})
"""Nobody reads there, so nobody is answered there."""
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class PersonalReply:
    """A person who had the idea and has not heard of its last change, and a start for what they hear.

    `is_kept` = the words are those that were typed already, and not the desk's.
    """

    idea: Idea
    comment: InboxItem
    text: str
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class IdeaCard:
    """An idea with how many people had it, how many of them are to hear, and their comments as far as they are here."""

    idea: Idea
    people: int
    to_hear: int
    comments: tuple[InboxItem, ...]


class IdeaDesk:
    """The use cases around ideas. There is no way to answer all at once: each reply is looked at by itself."""

    def __init__(
        self, ideas: Ideas, inbox: Inbox, outbox: Outbox, answering: Answering, clock: Clock, new_id: NewId
    ) -> None:
        self._ideas = ideas
        self._inbox = inbox
        self._outbox = outbox
        self._answering = answering
        self._clock = clock
        self._new_id = new_id

    def open(self, title: str, comments: tuple[str, ...] = (), *, actor: str) -> Idea:
        """A new idea in our own words. Raises Unknown (a comment), BadInput (no title, too long)."""
        words = " ".join(title.split())
        if not words:
            raise BadInput("This idea has no name yet.", "Name it in your own words.")
        if len(words) > LONGEST_TITLE:
            raise BadInput("This name is too long.", f"Say it in {LONGEST_TITLE} characters.")
        for comment in comments:
            self._inbox.find(comment)
        return self._ideas.open(self._new_id(), words, tuple(dict.fromkeys(comments)), actor=actor, at=self._clock())

    def join(self, idea: str, comment: str, *, actor: str) -> Idea:
        """One more comment says it, too; each once. Raises Unknown."""
        self._inbox.find(comment)
        return self._ideas.join(idea, comment, actor=actor, at=self._clock())

    def leave(self, idea: str, comment: str, *, actor: str) -> Idea:
        """Undo: that comment is none of it. Raises Unknown."""
        return self._ideas.leave(idea, comment, actor=actor, at=self._clock())

    def change(self, idea: str, status: IdeaStatus, why: str = "", *, actor: str) -> Idea:
        """How far it is now. Nothing goes out by it: who is to hear stands in `replies`.

        Raises Unknown, NotAllowed, BadInput (a no without a reason).
        """
        return self._ideas.change(idea, status, why.strip(), actor=actor, at=self._clock())

    # ------------------------------------------------------------------ the walk from person to person
    def replies(self, idea: str, starts: Wordings = STARTS) -> tuple[PersonalReply, ...]:
        """One reply to look at for each person who has not heard of the last change. Raises Unknown.

        None for a comment that nobody can read, or to which an answer is on its way; none before the first change.
        """
        found = self._ideas.find(idea)
        if not found.change:
            return ()
        items = {one.id: one for one in self._items(found)}
        replies = []
        for place, comment in enumerate(self._to_hear(found, items)):
            kept = self._answering.words_kept(comment)
            item = items[comment]
            text = kept or reply_start(item.author, place, found.status, found.title, found.why, starts)
            replies.append(PersonalReply(found, item, text, bool(kept)))
        return tuple(replies)

    def send(self, idea: str, order: ReplyOrder, *, actor: str) -> Publication:
        """Exactly this answer, to this one person, who has heard then. Raises as `Answering.reply`."""
        found = self._ideas.find(idea)
        ordered = self._answering.reply(order, actor=actor)
        self._ideas.tell(found, order.comment, ordered.id, actor=actor, at=self._clock())
        return ordered

    def skip(self, idea: str, comment: str, *, actor: str) -> None:
        """This person is not to hear of the last change. Raises Unknown."""
        self._ideas.tell(self._ideas.find(idea), comment, "", actor=actor, at=self._clock())

    # ------------------------------------------------------------------ reading
    def find(self, idea: str) -> Idea:
        """One idea. Raises Unknown."""
        return self._ideas.find(idea)

    def card(self, idea: str) -> IdeaCard:
        """One idea with its people. Raises Unknown."""
        return self._card(self._ideas.find(idea))

    def cards(self, *statuses: IdeaStatus) -> tuple[IdeaCard, ...]:
        """Ideas with their people, by status; all where none is named."""
        return tuple(self._card(one) for one in self._ideas.in_status(*(statuses or tuple(IdeaStatus))))

    def near(self, letters: str, most: int = 5) -> tuple[Idea, ...]:
        """Ideas of which more is to come with these letters in their names; the latest where there are no letters."""
        wanted = letters.casefold().split()
        found = self._ideas.in_status(*OPEN)
        return tuple(one for one in found if all(word in one.title.casefold() for word in wanted))[:most]

    def of_comment(self, comment: str) -> tuple[Idea, ...]:
        """Those that a comment was joined to, the oldest first."""
        return self._ideas.of_comment(comment)

    def counts(self) -> dict[IdeaStatus, int]:
        """How many ideas have each status."""
        return self._ideas.counts()

    def _card(self, idea: Idea) -> IdeaCard:
        items = {one.id: one for one in self._items(idea)}
        people = len(set(self._ideas.people(idea.comments).values()))
        waiting = len(self._to_hear(idea, items)) if idea.change else 0
        return IdeaCard(idea, people, waiting, tuple(items.values()))

    def _items(self, idea: Idea) -> list[InboxItem]:
        """The comments that are here, the oldest first."""
        items = []
        for comment in idea.comments:
            try:
                items.append(self._inbox.find(comment))
            except Unknown:
                continue  # it was erased, or its account is gone: the idea is whole without it
        return sorted(items, key=lambda one: one.at)

    def _to_hear(self, idea: Idea, items: dict[str, InboxItem]) -> tuple[str, ...]:
        people = self._ideas.people(items)
        voicings = [Voicing(one.id, people[one.id], one.state not in _UNSEEN) for one in items.values()]
        told = self._ideas.told(idea)
        return tuple(one for one in to_hear(voicings, told) if not self._is_under_way(one))

    def _is_under_way(self, comment: str) -> bool:
        replies = self._outbox.replies_to(comment)
        return any(one.state in UNDER_WAY for one in replies)
