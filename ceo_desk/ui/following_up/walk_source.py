"""What a walk goes through: who comes next with which words, and what sending and leaving out mean there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.idea_words import STARTS
from ceo_desk.ui.following_up.presenter import how_far_of
from ceo_desk.ui.messages import in_words

if TYPE_CHECKING:
    from ceo_desk.services.answering.answering import ReplyOrder
    from ceo_desk.storage.inbox.inbox import InboxItem
    from ceo_desk.storage.outbox.outbox_rows import Publication
    from ceo_desk.ui.context import Context

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Coming:
    """One person of a walk: the comment, the words as they begin, and what it is about.

    `speaker`: in whose name an answer stands there, where somebody may send it without the leader's word.
    """

    comment: InboxItem
    text: str
    about: str
    speaker: str = ""


class WalkSource(Protocol):
    """What a walk asks of it; all of it in the background."""

    def coming(self) -> tuple[Coming, ...]:
        """Everybody who is still to be answered, in the order of the walk."""
        ...

    def send(self, order: ReplyOrder) -> Publication:
        """Exactly this answer, to this one person."""
        ...

    def leave_out(self, one: Coming, words: str) -> None:
        """This person is not answered here; `words` are what stands in the field."""
        ...


class IdeaSource:
    """The people of an idea who have not heard of its last change."""

    def __init__(self, context: Context, idea: str) -> None:
        self._ideas, self._actor, self._idea = context.desk.following_up.ideas, context.actor, idea
        self._starts = {status: tuple(in_words(one) for one in said) for status, said in STARTS.items()}

    def coming(self) -> tuple[Coming, ...]:
        """A reply to look at for each of them."""
        found = self._ideas.replies(self._idea, self._starts)
        return tuple(
            Coming(one.comment, one.text, f"“{one.idea.title}” · {how_far_of(one.idea.status)}") for one in found
        )

    def send(self, order: ReplyOrder) -> Publication:
        """Who is answered has heard."""
        return self._ideas.send(self._idea, order, actor=self._actor)

    def leave_out(self, one: Coming, words: str) -> None:
        """This person is not to hear of this change; what was typed stays beside the comment."""
        self._ideas.skip(self._idea, one.comment.id, actor=self._actor)
