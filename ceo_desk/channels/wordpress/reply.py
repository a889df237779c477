"""An answer under a comment, at most once: our own is looked for before any second try; the site refuses repeats."""

import html
import re
from datetime import timedelta

from ceo_desk.channels.wordpress.placing import record_ended, time_to_wait, wait_for
from ceo_desk.channels.wordpress.posts import moment_of
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Params, Row, Session
from ceo_desk.channels.wordpress.words import SAYINGS, say
from ceo_desk.domain.channel import (
    CreateSent,
    GoingPublic,
    Ledger,
    LookUpOutcome,
    NotThere,
    Published,
    PublishOutcome,
    Rejected,
    ReplyPackage,
    StayedBack,
)

COMMENTS = "wp/v2/comments"
_FIELDS = "id,author,content,date_gmt,link,status"
_PROBLEMS = {"hold": "awaits_release", "spam": "among_spam"}


def answer(session: Session, package: ReplyPackage, ledger: Ledger, settle: timedelta) -> PublishOutcome:
    """Answers a comment. Where an earlier try is on record its answer is looked for first."""
    if not package.text.strip():
        return Rejected(say("no_words"))
    if ledger.standing and ledger.remote_id:
        return _change(session, package, ledger)
    if ledger.create_sent_at:
        own = find_own(session, package)
        if isinstance(own, Bad):
            return own.trouble
        if own is not None:
            return _published(own, package)
    refused = _refuse_orphan(session, package)
    if refused:
        return refused
    now = session.clock()
    seconds = time_to_wait(ledger, now, settle)
    if seconds:
        return wait_for(seconds)
    ledger.record(CreateSent(now))
    ledger.record(GoingPublic())
    row = session.write(COMMENTS, _body(package))
    if isinstance(row, Bad):
        if row.code == "comment_duplicate":
            return _find_twin(session, package, row)
        if row.has_no_effect:
            ledger.record(StayedBack())
        if row.has_surely_not_arrived:
            record_ended(ledger, now, settle)
        return row.trouble
    return _read_back(session, package, row)


def _change(session: Session, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
    """Other words for an answer that stands; the same again do no harm."""
    now = session.read_one(f"{COMMENTS}/{ledger.remote_id}", {"_fields": "id,status"})
    if isinstance(now, Bad):
        return Rejected(say("comment_gone")) if now.is_gone else now.trouble
    if now.get("status") in ("trash", "spam"):
        return Rejected(say("comment_gone", f"comment {ledger.remote_id} is {now.get('status')}"))
    ledger.record(GoingPublic())
    row = session.write(f"{COMMENTS}/{ledger.remote_id}", {"content": as_site_text(package.text)})
    if isinstance(row, Bad):
        if row.has_no_effect:
            ledger.record(StayedBack())
        return row.trouble
    return _read_back(session, package, row)


def look_up(session: Session, package: ReplyPackage, ledger: Ledger) -> LookUpOutcome:
    """Looks, without writing, whether the answer stands there."""
    if ledger.remote_id:
        row = session.read_one(f"{COMMENTS}/{ledger.remote_id}", {"_fields": _FIELDS})
        if isinstance(row, Bad):
            return NotThere() if row.is_gone else row.trouble
        return NotThere() if row.get("status") == "trash" else _published(row, package)
    own = find_own(session, package)
    if isinstance(own, Bad):
        return own.trouble
    return NotThere() if own is None else _published(own, package)


def find_own(session: Session, package: ReplyPackage, is_said_to_be_there: bool = False) -> Row | Bad | None:
    """Our own answer with these words under this comment, None where there is none.

    `is_said_to_be_there`: the site refused a repeat, so the newest of ours serves where none reads exactly the same.
    """
    person = session.person()
    if isinstance(person, Bad):
        return person
    params: Params = {"post": package.post, "parent": package.comment, "status": "any", "per_page": 100}
    found = session.read_many(COMMENTS, {**params, "_fields": _FIELDS, **({"author": person} if person else {})})
    if isinstance(found, Bad):
        return found
    standing = sorted((row for row in found.rows if row.get("status") != "trash"), key=lambda row: -int(row["id"]))
    for row in standing:
        if _is_same(row, package.text):
            return row
    return standing[0] if is_said_to_be_there and person and standing else None


def as_site_text(text: str) -> str:
    """Plain text so that a site shows every sign as it was written; line breaks it makes itself."""
    return html.escape(text.replace("\r\n", "\n"), quote=False)


def _body(package: ReplyPackage) -> dict[str, int | str]:
    return {"post": int(package.post), "parent": int(package.comment), "content": as_site_text(package.text)}


def _refuse_orphan(session: Session, package: ReplyPackage) -> PublishOutcome | None:
    """A refusal where the comment is gone: the site would take the answer and show it out of place."""
    row = session.read_one(f"{COMMENTS}/{package.comment}", {"_fields": "id,status"})
    if not isinstance(row, Bad):
        is_gone = row.get("status") in ("trash", "spam")
        return Rejected(say("comment_gone", f"comment {package.comment} is {row.get('status')}")) if is_gone else None
    is_hidden = row.status == 403  # an account that may not read a held comment may still answer it
    return None if is_hidden else row.trouble


def _find_twin(session: Session, package: ReplyPackage, refusal: Bad) -> PublishOutcome:
    own = find_own(session, package, is_said_to_be_there=True)
    if isinstance(own, Bad):
        return own.trouble
    return refusal.trouble if own is None else _published(own, package)


def _read_back(session: Session, package: ReplyPackage, row: Row) -> PublishOutcome:
    again = session.read_one(f"{COMMENTS}/{row['id']}", {"_fields": _FIELDS})
    if not isinstance(again, Bad):
        return _published(again, package)
    if again.status == 403:  # held, and this account may not read what is held: the answer to the write is the proof
        return _published(row, package)
    return again.trouble


def _published(row: Row, package: ReplyPackage) -> Published:
    problem = _PROBLEMS.get(str(row.get("status", "")), "")
    return Published(
        remote_id=str(row["id"]),
        url=str(row.get("link", "")),
        state="sent" if problem else "live",
        at=moment_of(row.get("date_gmt")),
        altered=() if _is_same(row, package.text) else ("The blog changed some words of your answer.",),
        problem=SAYINGS[problem][0] if problem else "",
    )


def _is_same(row: Row, text: str) -> bool:
    """Compares what readers see, whatever quotation marks, dashes and smileys the site makes of it."""
    from ceo_desk.text.sanitising import comment_text

    content = row.get("content")
    rendered = str(content.get("rendered", "")) if isinstance(content, dict) else ""
    return _fold(comment_text(rendered)) == _fold(text)


def _fold(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.replace("×", "x")).casefold()
