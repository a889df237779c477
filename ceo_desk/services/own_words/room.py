"""All that helps with the words of an answer, in one place."""

from collections.abc import Callable
from dataclasses import dataclass

from ceo_desk.services.answering.answering import Answering
from ceo_desk.services.own_words.alike import Alike
from ceo_desk.services.own_words.before_sending import BeforeSending
from ceo_desk.services.own_words.foreseeing import Foreseeing
from ceo_desk.services.own_words.history import CommentHistory
from ceo_desk.services.own_words.prepared import Prepared
from ceo_desk.services.own_words.said_before import SaidBefore
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.inbox.inbox import Inbox
from ceo_desk.storage.record.journal import Record


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What was foreseen, what we answered before, answers kept for later, what to know before one goes,
    and after, and one answer for many alike.
    """

    foreseeing: Foreseeing
    said_before: SaidBefore
    prepared: Prepared
    before_sending: BeforeSending
    history: CommentHistory
    alike: Alike

    @classmethod
    def of(
        cls,
        database: Database,
        record: Record,
        inbox: Inbox,
        drafts: Drafts,
        answering: Answering,
        is_paused: Callable[[], bool],
        clock: Clock,
        new_id: NewId,
    ) -> "OwnWords":
        """Builds them for one desk."""
        from ceo_desk.storage.foreseen import ForeseenComments
        from ceo_desk.storage.inbox.earlier_answers import EarlierAnswers
        from ceo_desk.storage.inbox.own_replies import OwnReplies
        from ceo_desk.storage.inbox.waiting_comments import WaitingComments
        from ceo_desk.storage.prepared_answers import PreparedAnswers
        from ceo_desk.storage.promises import Promises

        foreseeing = Foreseeing(inbox, drafts, ForeseenComments(database, record), clock, new_id)
        prepared = Prepared(inbox, PreparedAnswers(database, record), clock, new_id)
        replies = OwnReplies(database)
        history = CommentHistory(inbox, record, replies, Promises(database, record))
        answers = EarlierAnswers(database)
        said, before = SaidBefore(inbox, answers), BeforeSending(inbox, replies, is_paused)
        alike = Alike(inbox, answers, WaitingComments(database), answering)
        return cls(foreseeing, said, prepared, before, history, alike)
