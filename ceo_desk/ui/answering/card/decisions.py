"""What the leader decides about a card, handed to the services in the background."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.own_words.before_sending import Doubted
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

T = TypeVar("T")
Failed = Callable[[DeskError], None]
Doubting = Callable[[tuple[Doubted, ...]], None]


@dataclass(frozen=True, slots=True)
class Looked:
    """An answer before it goes. `known`: publications that the person sees; `is_sure`: the person was asked."""

    comment: str
    text: str
    known: frozenset[str] = frozenset()
    is_sure: bool = False


class Decisions:
    """Each does one thing and says so on the GUI thread; `failed` hears what was not possible."""

    def __init__(self, context: Context, failed: Failed) -> None:
        self._context, self._failed = context, failed

    def reply(self, looked: Looked, done: Callable[[Publication], None], doubted: Doubting) -> None:
        """This answer goes out, unless something speaks against it that the person does not know."""
        desk, actor = self._context.desk, self._context.actor
        self._send(
            looked, lambda: desk.answering.reply(ReplyOrder(looked.comment, looked.text), actor=actor), done, doubted
        )

    def approve(self, looked: Looked, proposal: str, done: Callable[[Publication], None], doubted: Doubting) -> None:
        """Exactly what was proposed goes out, unless something speaks against it that the person does not know."""
        desk, actor = self._context.desk, self._context.actor
        self._send(looked, lambda: desk.publishing.approve(proposal, actor=actor), done, doubted)

    def take_back(self, publication: str, done: Callable[[Publication], None]) -> None:
        """It does not go out; its words are kept with the comment."""
        desk, actor = self._context.desk, self._context.actor
        self._start(lambda: desk.publishing.cancel(publication, actor=actor), done)

    def see(self, comment: str, done: Callable[[object], None]) -> None:
        """It needs no answer."""
        desk, actor = self._context.desk, self._context.actor
        self._start(lambda: desk.answering.seen((comment,), actor=actor), done)

    def put_off(self, comment: str, until: datetime, done: Callable[[object], None]) -> None:
        """It waits until then."""
        desk, actor = self._context.desk, self._context.actor
        self._start(lambda: desk.answering.later((comment,), until, actor=actor), done)

    def give(self, comment: str, why: str, proposal: str, proposed: str, done: Callable[[object], None]) -> None:
        """The assistant has it, with these words; what was proposed (its id, "" = nothing) is off, its text kept."""
        desk, actor, person = self._context.desk, self._context.actor, self._context.sitter.assistant

        def work() -> None:
            if proposal:
                desk.publishing.cancel(proposal, actor=actor)
            if proposed and not desk.answering.words_kept(comment):
                desk.answering.keep_words(comment, proposed)
            desk.answering.assign(comment, person, why, actor=actor)

        self._start(work, done)

    def hide(self, comment: str, rule: str, done: Callable[[object], None]) -> None:
        """Out of sight, for this rule."""
        desk, actor = self._context.desk, self._context.actor
        self._start(lambda: desk.answering.moderate((comment,), "hide", rule, actor=actor), done)

    def reopen(self, comment: str, words: str, done: Callable[[object], None]) -> None:
        """Undone: it waits again; `words` are put beside it where none are."""
        desk, actor = self._context.desk, self._context.actor

        def work() -> None:
            desk.answering.reopen((comment,), actor=actor)
            if words and not desk.answering.words_kept(comment):
                desk.answering.keep_words(comment, words)

        self._start(work, done)

    def begin_post(self, publication: str, text: str, done: Callable[[str], None]) -> None:
        """What could not be an answer becomes the beginning of a post; the draft's id is told."""
        desk, actor = self._context.desk, self._context.actor

        def work() -> str:
            draft = desk.writing.begin(Changes(title="", body=text), actor=actor)
            desk.publishing.cancel(publication, actor=actor)
            return draft.id

        self._start(work, done)

    def _send(
        self, looked: Looked, order: Callable[[], Publication], done: Callable[[Publication], None], doubted: Doubting
    ) -> None:
        desk = self._context.desk

        def work() -> Publication | tuple[Doubted, ...]:
            before = desk.own_words.before_sending
            doubts = () if looked.is_sure else before.look(looked.comment, looked.text, looked.known)
            return doubts or order()

        def told(result: Publication | tuple[Doubted, ...]) -> None:
            if isinstance(result, tuple):
                doubted(result)
            else:
                done(result)

        self._start(work, told)

    def _start(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def told(result: T) -> None:
            done(result)
            self._context.background.changed()

        self._context.jobs.start(Lane.WRITE, lambda _: work(), told, self._failed)
