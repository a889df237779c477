"""A post on its way to LinkedIn: one attempt, and evidence instead of a second one (contract §5)."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ceo_desk.channels.http.answers import Answer
from ceo_desk.channels.linkedin.little_text import MOST, from_little, length, to_little
from ceo_desk.channels.linkedin.media import bring, wait_for
from ceo_desk.channels.linkedin.problems import Bad
from ceo_desk.channels.linkedin.restli import encoded, name_in, post_url
from ceo_desk.channels.linkedin.rights import MOST_PICTURES
from ceo_desk.channels.linkedin.session import Row, Session
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import (
    CreateSent,
    GoingPublic,
    Ledger,
    LookUpOutcome,
    NotThere,
    PictureSource,
    Placed,
    PostPackage,
    Published,
    PublishOutcome,
    Rejected,
    StayedBack,
    Unsure,
)

VISIBILITIES = {"public": "PUBLIC", "connections": "CONNECTIONS", "members": "LOGGED_IN"}
_MARGIN = timedelta(minutes=5)
"""LinkedIn's clock and this laptop's may differ by so much."""
_SETTLED = timedelta(seconds=60)
_LISTED = 50


def publish(session: Session, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
    """Publishes, or changes the words of what stands. Raises Damaged (a picture)."""
    if package.at is not None and package.at - session.clock() > _SETTLED:
        return Rejected(say("no_schedule", f"at {package.at.isoformat()}"))
    wrong = _wrong(package)
    if wrong:
        return Rejected(say(wrong))
    if ledger.standing and ledger.remote_id:
        return _update(session, package, ledger)
    if ledger.remote_id or ledger.is_in_doubt:
        return _after_an_attempt(session, package, ledger)
    content = _content(session, package, ledger, pictures)
    if isinstance(content, Bad):
        return content.trouble
    return _create(session, package, ledger, content)


def _wrong(package: PostPackage) -> str:
    documents = sum(one.is_document for one in package.pictures)
    if not package.content.strip() and (documents or not package.pictures):
        return "empty"
    if length(package.content) > MOST:
        return "too_long"
    if documents and len(package.pictures) > 1:
        return "one_document"
    return "too_many_pictures" if len(package.pictures) > MOST_PICTURES else ""


def _content(
    session: Session, package: PostPackage, ledger: Ledger, pictures: PictureSource
) -> Mapping[str, Any] | Bad | None:
    """What stands below the words: an article, pictures, a document, or nothing."""
    if package.link:
        article: dict[str, Any] = {"source": package.link, "title": package.title}
        if package.excerpt:
            article["description"] = package.excerpt
        first = next((one for one in package.pictures if not one.is_document), None)
        picture = package.featured or first
        if picture is not None:
            thumbnail = _brought(session, picture, ledger, pictures)
            if isinstance(thumbnail, Bad):
                return thumbnail
            article["thumbnail"] = thumbnail
        return {"article": article}
    media = []
    for picture in package.pictures:
        urn = _brought(session, picture, ledger, pictures)
        if isinstance(urn, Bad):
            return urn
        named = {"title": package.title or picture.name} if picture.is_document else _described(picture.alt)
        media.append({"id": urn, **named})
    if len(media) > 1:
        return {"multiImage": {"images": media}}
    return {"media": media[0]} if media else None


def _brought(session: Session, picture: Any, ledger: Ledger, pictures: PictureSource) -> str | Bad:
    urn = bring(session, picture, ledger, pictures)
    return urn if isinstance(urn, Bad) else wait_for(session, urn) or urn


def _described(alt: str) -> dict[str, str]:
    return {"altText": alt[:4_086]} if alt.strip() else {}


def _create(
    session: Session, package: PostPackage, ledger: Ledger, content: Mapping[str, Any] | None
) -> PublishOutcome:
    body = {
        "author": session.author,
        "commentary": to_little(package.content),
        "visibility": VISIBILITIES.get(package.visibility, "PUBLIC"),
        "distribution": {"feedDistribution": "MAIN_FEED", "targetEntities": [], "thirdPartyDistributionChannels": []},
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": False,
        **({"content": content} if content else {}),
    }
    ledger.record(CreateSent(session.clock()))
    ledger.record(GoingPublic())
    answer = session.write("rest/posts", body)
    if isinstance(answer, Bad) and answer.status == 409:
        answer = session.write("rest/posts", body)
    if not isinstance(answer, Bad):
        return _created(session, package, ledger, answer)
    if answer.twin and ledger.was_tried_before:
        ledger.record(Placed(answer.twin))
        return _proven(session, package, answer.twin)
    if answer.has_no_effect:
        ledger.record(StayedBack())
        return answer.trouble
    return Unsure(say("unsure", answer.trouble.problem.detail))


def _created(session: Session, package: PostPackage, ledger: Ledger, answer: Answer) -> PublishOutcome:
    urn = name_in(answer.header("x-restli-id") or answer.header("x-linkedin-id"))
    if not urn:
        found = _in_list(session, package, session.clock())
        if isinstance(found, str):
            urn = found
        else:
            return Unsure(say("no_name"))
    ledger.record(Placed(urn))
    return _proven(session, package, urn)


def _after_an_attempt(session: Session, package: PostPackage, ledger: Ledger) -> PublishOutcome:
    """An attempt left before this one, and nobody knows how it ended: only evidence may say."""
    found = look_up(session, package, ledger)
    if isinstance(found, NotThere):
        return Unsure(say("unsure", "the list of posts does not show it"))
    return found


def look_up(session: Session, package: PostPackage, ledger: Ledger) -> LookUpOutcome:
    """Whether it stands there: by its name, or in the author's own list where that may be read."""
    if ledger.remote_id:
        found = _read(session, ledger.remote_id)
        if isinstance(found, Bad):
            if found.is_gone:
                return NotThere()
            if found.status != 403:
                return found.trouble
        return _proven(session, package, ledger.remote_id, found if not isinstance(found, Bad) else None)
    since = ledger.create_sent_at or session.clock() - timedelta(days=1)
    urn = _in_list(session, package, since)
    if isinstance(urn, Bad):
        return Unsure(say("unsure", urn.trouble.problem.detail)) if isinstance(urn.trouble, Rejected) else urn.trouble
    if urn is not None:
        ledger.record(Placed(urn))
        return _proven(session, package, urn)
    return NotThere() if session.clock() - since > _SETTLED else Unsure(say("unsure", "too early to tell"))


def _in_list(session: Session, package: PostPackage, since: datetime) -> str | Bad | None:
    """The author's post with these words since a moment; None where there is none."""
    query: dict[str, str | int] = {"q": "author", "author": session.author, "count": _LISTED, "sortBy": "CREATED"}
    found = session.read("rest/posts", query, restli="FINDER")
    if isinstance(found, Bad):
        return found
    rows = found.get("elements")
    for row in rows if isinstance(rows, list) else []:
        at = _moment(row.get("createdAt"))
        if from_little(str(row.get("commentary", ""))) == package.content and (at is None or at >= since - _MARGIN):
            return str(row["id"])
    return None


def _update(session: Session, package: PostPackage, ledger: Ledger) -> PublishOutcome:
    patch = {"patch": {"$set": {"commentary": to_little(package.content)}}}
    ledger.record(GoingPublic())
    answer = session.write(f"rest/posts/{encoded(ledger.remote_id)}", patch, restli="PARTIAL_UPDATE")
    if isinstance(answer, Bad):
        if answer.has_no_effect:
            ledger.record(StayedBack())
        return answer.trouble  # the same words again do no harm
    return _proven(session, package, ledger.remote_id)


def _read(session: Session, urn: str) -> Row | Bad:
    return session.read(f"rest/posts/{encoded(urn)}")


def _proven(session: Session, package: PostPackage, urn: str, row: Row | None = None) -> Published:
    """It is out, by LinkedIn's own name for it; read back where this sign-in may."""
    if row is None:
        found = _read(session, urn)
        row = None if isinstance(found, Bad) else found
    if row is None:
        return Published(urn, post_url(urn), "live", session.clock())
    is_same = from_little(str(row.get("commentary", ""))) == package.content
    altered = () if is_same else ("LinkedIn changed the words.",)
    return Published(urn, post_url(urn), "live", _moment(row.get("publishedAt")), altered=altered)


def _moment(milliseconds: object) -> datetime | None:
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if isinstance(milliseconds, int | float) else None
