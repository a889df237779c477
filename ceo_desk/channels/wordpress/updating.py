"""What others did to a post, found out and told; taking posts back."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from ceo_desk.channels.wordpress import posts
from ceo_desk.channels.wordpress.posts import POSTS, RemoteVersion
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Session
from ceo_desk.channels.wordpress.words import SAYINGS, say
from ceo_desk.domain.channel import ChangedElsewhere, ChangeOutcome, Done, Problem, Rejected

_A_DAY = timedelta(hours=20)


def changed_elsewhere(session: Session, version: RemoteVersion, zone: str) -> ChangedElsewhere:
    """Who changed the post and when, as far as the site tells, with the text as it stands there."""
    latest = session.read_many(
        f"{POSTS}/{version.id}/revisions", {"per_page": 1, "context": "edit", "_fields": "author,modified_gmt"}
    )
    who, at = "Somebody", version.modified
    if not isinstance(latest, Bad) and latest.rows:
        who = _name_of(session, int(latest.rows[0].get("author") or 0)) or who
        at = posts.moment_of(latest.rows[0].get("modified_gmt"))
    next_step = SAYINGS["changed_elsewhere"][1]
    sentence = f"{who} changed this post on the site {_hour(at, session.clock(), zone)}."
    problem = Problem("changed_elsewhere", sentence, next_step, f"post {version.id} {version.status}")
    return ChangedElsewhere(problem, version.title, version.content, version.fingerprint, at)


def withdraw(session: Session, remote_id: str) -> ChangeOutcome:
    """Puts a post into the site's bin; a site without a bin keeps it as a draft. What is gone is done."""
    row = session.remove(f"{POSTS}/{remote_id}")
    if isinstance(row, Bad):
        if row.is_gone:
            return Done("trash")
        return _make_draft(session, remote_id) if row.code == "rest_trash_not_supported" else row.trouble
    status = str(row.get("status", ""))
    return Done(status) if status == "trash" else Rejected(say("refused", f"DELETE post {remote_id} → {status}"))


def unschedule(session: Session, remote_id: str) -> ChangeOutcome:
    """Makes a post that is to come a draft; one that is out already is refused, one that is gone is done."""
    version = posts.read_post(session, remote_id)
    if isinstance(version, Bad):
        return Done("gone") if version.is_gone else version.trouble
    if version.status in ("publish", "private"):
        return Rejected(say("already_out", f"post {remote_id} is {version.status}"))
    return _make_draft(session, remote_id) if version.status == "future" else Done(version.status)


def _make_draft(session: Session, remote_id: str) -> ChangeOutcome:
    row = session.write(f"{POSTS}/{remote_id}", {"status": "draft"})
    if isinstance(row, Bad):
        return row.trouble
    status = str(row.get("status", ""))
    return Done(status) if status == "draft" else Rejected(say("refused", f"post {remote_id} stayed {status}"))


def _name_of(session: Session, person: int) -> str:
    """The name that a person bears on the site, "" where the site hides it."""
    row = session.read_one(f"wp/v2/users/{person}", {"_fields": "name"}) if person else None
    return "" if row is None or isinstance(row, Bad) else " ".join(str(row.get("name", "")).split())


def _hour(at: datetime, now: datetime, zone: str) -> str:
    try:
        there = at.astimezone(ZoneInfo(zone))
    except (KeyError, ValueError):
        there = at.astimezone(UTC)
    is_today = timedelta(0) <= now - at < _A_DAY
    return f"at {there:%H:%M}" if is_today else f"on {there.day} {there:%B}"
