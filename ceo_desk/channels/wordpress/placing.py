"""The hidden placeholder of a publication: found again, or created at most once at a time.

Facts: an answer that was lost may belong to a create that is still being worked on: the post came 3 s after a look-up
had found nothing. So a second create waits until the first has surely ended.
"""

from datetime import datetime, timedelta

from ceo_desk.channels.wordpress import posts
from ceo_desk.channels.wordpress.posts import RemoteVersion
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import CreateSent, Ledger, Placed, Trouble, Unreachable


def place(session: Session, ledger: Ledger, settle: timedelta) -> RemoteVersion | Trouble:
    """The post of this publication: what an earlier try left (recorded again), or a new placeholder.

    The look-up comes first even where nothing was tried yet: it shows that the site can be reached and the password
    is taken, before a create is on record.
    """
    found = posts.find_placeholder(session, ledger.marker, may_be_old=ledger.create_sent_at is not None)
    if isinstance(found, Bad):
        return found.trouble
    if found is None:
        return _create(session, ledger, settle)
    ledger.record(Placed(str(found.id)))
    return found


def time_to_wait(ledger: Ledger, now: datetime, settle: timedelta) -> float:
    """Seconds until the last create that left has surely ended; 0 where none is under way.

    A create of the future means that this laptop's clock was set back: then the time is counted from now on.
    """
    if ledger.create_sent_at is None:
        return 0.0
    if ledger.create_sent_at > now:
        ledger.record(CreateSent(now))
        return settle.total_seconds()
    return max((ledger.create_sent_at + settle - now).total_seconds(), 0.0)


def record_ended(ledger: Ledger, now: datetime, settle: timedelta) -> None:
    """Puts on record that the create just tried surely is not under way: none need be waited for."""
    ledger.record(CreateSent(now - settle))


def wait_for(seconds: float) -> Unreachable:
    """The outcome while an earlier create may still arrive."""
    return Unreachable(say("in_flight", "an earlier create may still arrive"), seconds)


def _create(session: Session, ledger: Ledger, settle: timedelta) -> RemoteVersion | Trouble:
    now = session.clock()
    seconds = time_to_wait(ledger, now, settle)
    if seconds:
        return wait_for(seconds)
    ledger.record(CreateSent(now))
    row = posts.create_placeholder(session, ledger.marker)
    if isinstance(row, Bad):
        if row.has_surely_not_arrived:
            record_ended(ledger, now, settle)
        return row.trouble
    version = posts.version_of(row)
    if version.slug != posts.placeholder_slug(ledger.marker):  # a twin came late: the lower id is used, this one swept
        first = posts.find_placeholder(session, ledger.marker, may_be_old=False)
        if isinstance(first, Bad):
            return first.trouble
        version = first or version
    ledger.record(Placed(str(version.id)))
    return version
