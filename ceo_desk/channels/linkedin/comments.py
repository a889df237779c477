"""Comments of LinkedIn: read as they come, answered once, liked, changed, taken back (contract §6)."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from ceo_desk.channels.linkedin.problems import Bad
from ceo_desk.channels.linkedin.restli import comment_name, encoded, name_in, post_url
from ceo_desk.channels.linkedin.session import Row, Session
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import (
    ChangeOutcome,
    CreateSent,
    Done,
    GoingPublic,
    Ledger,
    LookUpOutcome,
    NotThere,
    Placed,
    Published,
    PublishOutcome,
    Rejected,
    RemoteComment,
    RemoteStatus,
    ReplyPackage,
    StayedBack,
    Trouble,
    Unsure,
    Voice,
)
from ceo_desk.text.sanitising import clean_text

SOMEBODY = "LinkedIn member"
"""The name of whoever LinkedIn does not name."""
_PORTION = 100


def read_all(session: Session, target: str) -> Iterator[Row | Bad]:
    """Every comment right below a post or a comment, newest first as LinkedIn gives them; a Bad ends the walk."""
    start = 0
    while True:
        query: dict[str, str | int] = {"start": start, "count": _PORTION}
        found = session.read(f"rest/socialActions/{encoded(target)}/comments", query)
        if isinstance(found, Bad):
            yield found
            return
        rows = [row for row in found.get("elements") or [] if isinstance(row, dict)]
        yield from rows
        if len(rows) < _PORTION:
            return
        start += _PORTION


def read_again(session: Session, named: tuple[tuple[str, str], ...]) -> Iterator[RemoteComment | Trouble]:
    """Single comments by post and name; those that are gone are left out, a Trouble ends it."""
    for post, name in named:
        row = session.read(_path_of(name))
        if isinstance(row, Bad):
            if row.status == 404:
                continue
            yield row.trouble
            return
        yield as_comment(row, post, session.author, "")


def name_of(row: Row) -> str:
    """A comment's name, whichever of its fields LinkedIn filled."""
    named = row.get("commentUrn") or row.get("$URN")
    return str(named) if named else comment_name(str(row.get("object", "")), str(row.get("id", "")))


def as_comment(row: Row, post: str, author: str, name: str) -> RemoteComment:
    """A comment as the desk keeps it; `author` is who speaks from this desk, `name` the writer's name or ""."""
    created = row.get("created") or {}
    actor = str(row.get("actor") or created.get("actor") or "")
    message = row.get("message") or {}
    is_own = actor == author
    return RemoteComment(
        remote_id=name_of(row),
        post=post,
        parent=str(row.get("parentComment") or ""),
        author=name or SOMEBODY,
        text=clean_text(str(message.get("text") or "")),
        at=_moment(created.get("time")),
        status=RemoteStatus.LIVE,
        voice=Voice.OWN if is_own else Voice.PERSON,
        author_key=actor,
        url=f"{post_url(post)}?commentUrn={encoded(name_of(row))}",
    )


def replies_of(row: Row) -> int:
    """How many answers stand below a comment."""
    summary = row.get("commentsSummary") or {}
    return int(summary.get("aggregatedTotalComments") or 0)


def _moment(milliseconds: object) -> datetime:
    return datetime.fromtimestamp(int(str(milliseconds or 0)) / 1000, UTC)


def reply(session: Session, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
    """Answers a comment once. Two levels only: what answers an answer stands under the first comment."""
    if not package.text.strip():
        return Rejected(say("empty"))
    if ledger.standing and ledger.remote_id:
        return _change(session, package, ledger)
    if ledger.remote_id or ledger.is_in_doubt:
        found = look_up(session, package, ledger)
        return Unsure(say("unsure", "the comments do not show it")) if isinstance(found, NotThere) else found
    top = _top_of(session, package)
    if isinstance(top, Bad):
        return top.trouble
    body: dict[str, Any] = {
        "actor": session.author,
        "object": package.post,
        "parentComment": top,
        "message": {"text": package.text},
    }
    ledger.record(CreateSent(session.clock()))
    ledger.record(GoingPublic())
    answer = session.write(f"rest/socialActions/{encoded(top)}/comments", body)
    if isinstance(answer, Bad):
        if answer.has_no_effect:
            ledger.record(StayedBack())
            return answer.trouble
        return Unsure(say("unsure", answer.trouble.problem.detail))
    number = name_in(answer.header("x-restli-id"))
    activity = top.removeprefix("urn:li:comment:(").partition(",")[0]
    name = number if number.startswith("urn:") else comment_name(activity, number)
    if not number:
        return Unsure(say("no_name"))
    ledger.record(Placed(name))
    return Published(name, f"{post_url(package.post)}?commentUrn={encoded(name)}", "live", session.clock())


def _change(session: Session, package: ReplyPackage, ledger: Ledger) -> PublishOutcome:
    """Other words for an answer that stands; the same again do no harm."""
    path, name = _path_of(ledger.remote_id), ledger.remote_id
    body = {"patch": {"message": {"$set": {"text": package.text}}}}
    ledger.record(GoingPublic())
    answer = session.write(path, body, {"actor": session.author}, restli="PARTIAL_UPDATE")
    if isinstance(answer, Bad):
        if answer.has_no_effect:
            ledger.record(StayedBack())
        return Rejected(say("comment_gone")) if answer.status == 404 else answer.trouble
    row = session.read(path)
    created = {} if isinstance(row, Bad) else row.get("created") or {}
    at = _moment(created["time"]) if "time" in created else session.clock()
    return Published(name, f"{post_url(package.post)}?commentUrn={encoded(name)}", "live", at)


def _path_of(name: str) -> str:
    activity, _, number = name.removeprefix("urn:li:comment:(").removesuffix(")").partition(",")
    return f"rest/socialActions/{encoded(activity)}/comments/{encoded(number)}"


def _top_of(session: Session, package: ReplyPackage) -> str | Bad:
    """The first-level comment of a thread. Where it can't be asked for, the comment itself is taken to be it."""
    number = package.comment.rpartition(",")[2].removesuffix(")")
    found = session.read(f"rest/socialActions/{encoded(package.post)}/comments/{encoded(number)}")
    if isinstance(found, Bad):
        if found.status == 404:
            return Bad(Rejected(say("comment_gone")), "comment_gone", 404)
        return package.comment if found.status == 403 else found
    return str(found.get("parentComment") or "") or name_of(found)


def look_up(session: Session, package: ReplyPackage, ledger: Ledger) -> LookUpOutcome:
    """Whether our answer stands in the thread."""
    top = _top_of(session, package)
    if isinstance(top, Bad):
        return Unsure(say("unsure")) if isinstance(top.trouble, Rejected) else top.trouble
    for row in read_all(session, top):
        if isinstance(row, Bad):
            return Unsure(say("unsure")) if isinstance(row.trouble, Rejected) else row.trouble
        message = row.get("message") or {}
        is_named = ledger.remote_id in ("", name_of(row))
        if row.get("actor") == session.author and message.get("text") == package.text and is_named:
            name = name_of(row)
            ledger.record(Placed(name))
            created = row.get("created") or {}
            at = _moment(created.get("time"))
            return Published(name, f"{post_url(package.post)}?commentUrn={encoded(name)}", "live", at)
    return NotThere()


def remove(session: Session, name: str) -> ChangeOutcome:
    """Takes a comment of ours away. What is gone is done."""
    answer = session.remove(_path_of(name), {"actor": session.author})
    if isinstance(answer, Bad) and answer.status != 404:
        return answer.trouble
    return Done("trash")


def like(session: Session, name: str) -> ChangeOutcome:
    """Likes a post or a comment; twice is once."""
    body = {"root": name, "reactionType": "LIKE"}
    answer = session.write("rest/reactions", body, {"actor": session.author})
    if isinstance(answer, Bad) and answer.status != 409:
        return answer.trouble
    return Done()


def unlike(session: Session, name: str) -> ChangeOutcome:
    """Takes our like of a post or a comment back. What is not liked is done."""
    answer = session.remove(f"rest/reactions/(actor:{encoded(session.author)},entity:{encoded(name)})")
    if isinstance(answer, Bad) and answer.status != 404:
        return answer.trouble
    return Done()
