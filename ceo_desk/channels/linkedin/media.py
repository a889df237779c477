"""Pictures and documents on their way to LinkedIn (contract §7)."""

from ceo_desk.channels.http.answers import read_json
from ceo_desk.channels.linkedin.problems import Bad
from ceo_desk.channels.linkedin.restli import encoded
from ceo_desk.channels.linkedin.session import Session
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import Ledger, Picture, PictureSource, Rejected, Unreachable, Uploaded

_WAIT = 20.0


def bring(session: Session, picture: Picture, ledger: Ledger, pictures: PictureSource) -> str | Bad:
    """LinkedIn's name of a picture: that of an earlier attempt, or of a fresh upload. Raises Damaged."""
    kind = "document" if picture.is_document else "image"
    known = ledger.uploads.get(picture.sha256)
    if known is not None:
        return known.remote_id
    content = pictures.open_bytes(picture.sha256)
    request = {"initializeUploadRequest": {"owner": session.author}}
    begun = session.write(f"rest/{kind}s", request, {"action": "initializeUpload"})
    if isinstance(begun, Bad):
        return begun
    body = read_json(begun.body)
    value = body.get("value") if isinstance(body, dict) else None
    if not isinstance(value, dict) or not value.get("uploadUrl") or not value.get(kind):
        return Bad(Unreachable(say("garbled", f"{kind} upload without an address")), "garbled")
    sent = session.upload(str(value["uploadUrl"]), content)
    if isinstance(sent, Bad):
        return sent
    urn = str(value[kind])
    ledger.record(Uploaded(picture.sha256, urn, ""))
    return urn


def wait_for(session: Session, urn: str) -> Bad | None:
    """None where LinkedIn may use it now, or won't tell: then the post itself finds out."""
    kind = "documents" if ":document:" in urn else "images"
    found = session.read(f"rest/{kind}/{encoded(urn)}")
    if isinstance(found, Bad):
        return None if isinstance(found.trouble, Rejected) else found
    match found.get("status"):
        case "PROCESSING" | "WAITING_UPLOAD":
            return Bad(Unreachable(say("picture_waits", urn), _WAIT), "picture_waits", has_surely_not_arrived=True)
        case "PROCESSING_FAILED":
            return Bad(Rejected(say("picture_refused", urn)), "picture_refused")
    return None
