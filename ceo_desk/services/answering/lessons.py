"""Lessons: what the leader refused or changed of what was proposed, until whoever proposed it has looked."""

from datetime import timedelta

from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.publication import Kind
from ceo_desk.services.answering.today_facts import Lesson
from ceo_desk.services.timing import Clock
from ceo_desk.storage.drafts.draft_list import DraftList
from ceo_desk.storage.inbox.inbox import Inbox
from ceo_desk.storage.inbox.lessons import LessonDesk, Verdict
from ceo_desk.storage.inbox.own_replies import OwnReplies
from ceo_desk.storage.outbox.outbox import Outbox

KEPT = timedelta(days=14)
"""So long a lesson is offered; the comment's history has it for good."""


class Lessons:
    """Finds them, the newest first."""

    def __init__(
        self,
        verdicts: LessonDesk,
        outbox: Outbox,
        inbox: Inbox,
        drafts: DraftList,
        replies: OwnReplies,
        clock: Clock,
    ) -> None:
        self._verdicts = verdicts
        self._outbox = outbox
        self._inbox = inbox
        self._drafts = drafts
        self._replies = replies
        self._clock = clock

    def of(self, person: str) -> tuple[Lesson, ...]:
        """What this person has not looked at yet; what nobody can open any more is passed over."""
        since = self._clock() - KEPT
        found = [self._lesson(one) for one in self._verdicts.verdicts(person) if one.at >= since]
        return tuple(one for one in reversed(found) if one is not None)

    def learn(self, publication: str, *, actor: str) -> None:
        """This person looked at it: it is offered no more. Raises Unknown."""
        self._outbox.find(publication)
        self._verdicts.learn(publication, actor=actor, at=self._clock())

    def _lesson(self, verdict: Verdict) -> Lesson | None:
        try:
            publication = self._outbox.find(verdict.publication)
            if publication.kind is Kind.POST:
                return self._of_post(verdict, publication.draft)
            author = self._inbox.find(publication.comment).author
        except (Unknown, Damaged):
            return None
        why = self._replies.note_in(self._verdicts.note_with(publication.comment, verdict))
        words = self._replies.words_in(verdict.instead or verdict.package)
        return Lesson(
            publication.id,
            verdict.by,
            verdict.at,
            is_refused=not verdict.instead,
            comment=publication.comment,
            person=author,
            why=why if not verdict.instead else "",
            words=words,
        )

    def _of_post(self, verdict: Verdict, draft: str) -> Lesson | None:
        line = self._drafts.line(draft)
        if line is None:
            return None
        return Lesson(
            verdict.publication,
            verdict.by,
            verdict.at,
            is_refused=not verdict.instead,
            draft=draft,
            words=line.title or line.opening,
        )
