"""All that helps with the words of an answer, in one place."""

from dataclasses import dataclass

from ceo_desk.services.own_words.before_sending import BeforeSending
from ceo_desk.services.own_words.prepared import Prepared
from ceo_desk.services.own_words.said_before import SaidBefore
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.storage.database import Database
from ceo_desk.storage.inbox import Inbox
from ceo_desk.storage.journal import Record


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What we answered before, answers that are kept for later, and what to know before one goes."""

    said_before: SaidBefore
    prepared: Prepared
    before_sending: BeforeSending

    @classmethod
    def of(cls, database: Database, record: Record, inbox: Inbox, clock: Clock, new_id: NewId) -> "OwnWords":
        """Builds them for one desk."""
        from ceo_desk.storage.earlier_answers import EarlierAnswers
        from ceo_desk.storage.own_replies import OwnReplies
        from ceo_desk.storage.prepared_answers import PreparedAnswers

        prepared = Prepared(inbox, PreparedAnswers(database, record), clock, new_id)
        before = BeforeSending(inbox, OwnReplies(database))
        return cls(SaidBefore(inbox, EarlierAnswers(database)), prepared, before)
