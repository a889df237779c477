"""A comment put into a state, believed only when the answer says so: an unknown word is a silent success."""

from ceo_desk.channels.wordpress.comments import STATES
from ceo_desk.channels.wordpress.listing import COMMENTS
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import ChangeOutcome, Done, Rejected, RemoteStatus

_WORDS = {status: word for word, status in STATES.items()}


def moderate(session: Session, remote_id: str, status: RemoteStatus) -> ChangeOutcome:
    """Puts a comment into a state. A comment that is gone for good can only be put into the bin."""
    word = _WORDS.get(status)
    if word is None:
        return Rejected(say("unchanged", f"no site can be asked for the state {status}"))
    row = session.write(f"{COMMENTS}/{remote_id}", {"status": word})
    if isinstance(row, Bad):
        return Done(RemoteStatus.GONE) if row.is_gone and status is RemoteStatus.TRASH else row.trouble
    now = str(row.get("status", ""))
    if now != word:
        return Rejected(say("unchanged", f"POST comment {remote_id} {word} → {now}"))
    return Done(STATES[now])
