"""/rest/images and /rest/documents (contract §7)."""

from tests.channels.linkedin.stand_in import answers
from tests.channels.linkedin.stand_in.call import Call
from tests.channels.linkedin.stand_in.posts import may_act_as
from tests.channels.linkedin.stand_in.world import Medium, Said, World

UPLOADS = "dms-uploads"


def handle(world: World, call: Call, base: str) -> Said:
    """Everything below /rest/images and /rest/documents."""
    kind = call.parts[1].removesuffix("s")
    if len(call.parts) == 2:
        if call.method != "POST" or call.query.get("action") != "initializeUpload":
            return answers.unresolved()
        owner = str(((call.json() or {}).get("initializeUploadRequest") or {}).get("owner", ""))
        if not owner:
            return answers.missing_fields("initializeUploadRequest/owner")
        if not may_act_as(world, call, owner):
            return answers.denied(f"{kind}s.ACTION-initializeUpload", call.version)
        number = f"D4E{next(world.numbers)}"
        urn = f"urn:li:{kind}:{number}"
        world.media[urn] = Medium(urn, owner)
        ends = world.now + 3_600_000
        value = {"uploadUrlExpiresAt": ends, "uploadUrl": f"{base}/{UPLOADS}/{number}?ca=1", kind: urn}
        return Said(200, {"value": value})
    if not call.may("r_organization_social") and not call.may("r_member_social"):
        return answers.said(403, f"Accessing this {kind} resource is forbidden for this member")
    medium = world.media.get(call.parts[2])
    if medium is None:
        return answers.not_found(call.parts[2])
    return Said(200, {"id": medium.urn, "owner": medium.owner, "status": state_of(world, medium)})


def state_of(world: World, medium: Medium) -> str:
    """WAITING_UPLOAD, PROCESSING or AVAILABLE."""
    if medium.uploaded_at is None:
        return "WAITING_UPLOAD"
    if world.faults.spoils_pictures:
        return "PROCESSING_FAILED"
    return "PROCESSING" if world.clock() - medium.uploaded_at < world.faults.processing else "AVAILABLE"


def take(world: World, call: Call) -> Said:
    """The upload itself: the whole file in one request, with the token."""
    number = call.parts[1]
    medium = next((one for one in world.media.values() if one.urn.endswith(f":{number}")), None)
    if medium is None or call.method != "PUT":
        return answers.not_found(number)
    medium.content, medium.uploaded_at = call.body, world.clock()
    return Said(201)
