"""/rest/posts (contract §5)."""

from tests.channels.linkedin.little_reading import rendered
from tests.channels.linkedin.stand_in import answers
from tests.channels.linkedin.stand_in.call import Call, page_of
from tests.channels.linkedin.stand_in.world import Json, Post, Said, World

KEY = "partnerApiPostsExternal"
MOST = 3_000
SAME = 10 * 60
REQUIRED = ("author", "commentary", "visibility", "distribution", "lifecycleState")
CHANGEABLE = frozenset(
    {"commentary", "contentCallToActionLabel", "contentLandingPage", "lifecycleState", "reshareContext", "adContext"}
)


def handle(world: World, call: Call) -> Said:
    """Everything below /rest/posts."""
    if len(call.parts) == 2:
        if call.method == "POST":
            return _create(world, call)
        return _find(world, call) if call.restli in ("FINDER", "") and "q" in call.query else answers.unresolved()
    if call.method == "GET":
        return _read(world, call, call.parts[2])
    if call.method == "POST" and call.restli == "PARTIAL_UPDATE":
        return _update(world, call, call.parts[2])
    return _delete(world, call, call.parts[2]) if call.method == "DELETE" else answers.unresolved()


def may_act_as(world: World, call: Call, author: str) -> bool:
    """Whether the member behind a token is this person, or may speak for this page."""
    if author == call.person:
        return call.may("w_member_social")
    kind, _, number = author.rpartition(":")
    page = world.pages.get(number)
    is_page = kind == "urn:li:organization" and page is not None and call.grant.person in page[1]
    return is_page and call.may("w_organization_social")


def _create(world: World, call: Call) -> Said:
    body = call.json()
    if body is None:
        message = "Request body could not be converted to data map"
        return answers.said(400, message, code="ILLEGAL_ARGUMENT")
    author = str(body.get("author", ""))
    if author and not may_act_as(world, call, author):
        return _not_as(author, call)
    missing = [name for name in REQUIRED if name not in body]
    if missing:
        return answers.missing_fields(*missing)
    wrong = _wrong_value(world, body)
    if wrong is not None:
        return wrong
    text = str(body["commentary"])
    twin = _twin(world, author, text)
    if twin is not None:
        return answers.duplicate(twin.urn)
    if world.faults.conflicts:
        world.faults.conflicts -= 1
        return answers.said(409, "Conflict", code="CONFLICT")
    post = world.write(author, text, content=body.get("content"), visibility=str(body["visibility"]))
    if world.faults.falls(world.faults.without_id):
        return Said(201)
    return Said(201, None, {"X-RestLi-Id": post.urn, "x-linkedin-id": post.urn})


def _not_as(author: str, call: Call) -> Said:
    if author.startswith("urn:li:organization"):
        if call.may("w_organization_social"):
            return answers.denied(f"{KEY}.CREATE", call.version)
        return answers.said(400, "Organization permissions must be used when using organization as author")
    if call.may("w_member_social"):
        return answers.denied(f"{KEY}.CREATE", call.version)
    return answers.said(400, "Member permissions must be used when using member as author")


def _wrong_value(world: World, body: Json) -> Said | None:
    text = str(body["commentary"])
    if len(rendered(text)) > MOST or len(text.replace("\\", "")) > MOST:
        return answers.too_long("commentary", len(text), MOST)
    if body["lifecycleState"] != "PUBLISHED" or body["visibility"] not in ("PUBLIC", "CONNECTIONS", "LOGGED_IN"):
        return answers.said(400, "Invalid value", code="INVALID_VALUE_FOR_FIELD")
    return _wrong_content(world, body.get("content") or {}, str(body["author"]), text)


def _wrong_content(world: World, content: Json, author: str, text: str) -> Said | None:
    media = content.get("media")
    images = content.get("multiImage", {}).get("images", []) if "multiImage" in content else [media] if media else []
    if "multiImage" in content and not 2 <= len(images) <= 20:
        return answers.said(400, "multiImage takes 2 to 20 images", code="INVALID_VALUE_FOR_FIELD")
    article = content.get("article")
    if article is not None:
        if not article.get("title") or not article.get("source"):
            return answers.missing_fields("content/article/title")
        images = [{"id": article["thumbnail"]}] if article.get("thumbnail") else []
    for image in images:
        if image.get("altText") == "":
            return answers.blank("altText")
        wrong = _wrong_medium(world, str(image.get("id", "")), author)
        if wrong is not None:
            return wrong
    if media and "document" in str(media.get("id")) and (not media.get("title") or not text.strip()):
        return answers.blank("title" if text.strip() else "commentary")
    return None


def _wrong_medium(world: World, urn: str, author: str) -> Said | None:
    medium = world.media.get(urn)
    if medium is None or medium.owner != author:
        return answers.said(400, f"Invalid image id {urn}", code="INVALID_IMAGE_ID")
    if medium.uploaded_at is None or world.clock() - medium.uploaded_at < world.faults.processing:
        return answers.said(400, f"{urn} is waiting for its upload", code="MEDIA_ASSET_WAITING_UPLOAD")
    return None


def _twin(world: World, author: str, text: str) -> Post | None:
    since = world.clock() - SAME
    mine = (one for one in world.posts.values() if one.author == author and one.at > since)
    return next((one for one in mine if one.commentary == text), None)


def as_read(post: Post) -> Json:
    """A post as it comes back."""
    return {
        "id": post.urn,
        "author": post.author,
        "commentary": post.commentary,
        "visibility": post.visibility,
        "lifecycleState": "PUBLISHED",
        "createdAt": round(post.at * 1000),
        "publishedAt": round(post.at * 1000),
        "lastModifiedAt": round(post.changed_at * 1000),
        "distribution": {"feedDistribution": "MAIN_FEED", "targetEntities": [], "thirdPartyDistributionChannels": []},
        "isReshareDisabledByAuthor": False,
        "lifecycleStateInfo": {"isEditedByAuthor": post.is_edited},
        **({"content": post.content} if post.content else {}),
    }


def _may_read(call: Call, author: str) -> bool:
    is_page = author.startswith("urn:li:organization")
    return call.may("r_organization_social") if is_page else call.may("r_member_social")


def _find(world: World, call: Call) -> Said:
    author = call.query.get("author", "")
    if not _may_read(call, author):
        if call.may("r_organization_social"):
            return answers.said(400, "Member permissions must be used when using member as author")
        return answers.denied(f"{KEY}.FINDER-author", call.version)
    order = "changed_at" if call.query.get("sortBy", "LAST_MODIFIED") == "LAST_MODIFIED" else "at"
    mine = [post for post in world.posts.values() if post.author == author]
    mine.sort(key=lambda post: (getattr(post, order), post.urn), reverse=True)
    return Said(200, page_of([as_read(post) for post in mine], call))


def _read(world: World, call: Call, urn: str) -> Said:
    if not call.may("r_organization_social") and not call.may("r_member_social"):
        return answers.denied(f"{KEY}.GET", call.version)
    post = world.posts.get(urn)
    if post is None:
        return answers.not_found(urn)
    return Said(200, as_read(post)) if _may_read(call, post.author) else answers.denied(f"{KEY}.GET", call.version)


def _update(world: World, call: Call, urn: str) -> Said:
    post = world.posts.get(urn)
    if post is None:
        return answers.not_found(urn)
    if not may_act_as(world, call, post.author):
        return answers.denied(f"{KEY}.PARTIAL_UPDATE", call.version)
    changes = ((call.json() or {}).get("patch") or {}).get("$set") or {}
    if not changes:
        return answers.missing_fields("patch")
    if not set(changes) <= CHANGEABLE:
        return answers.said(400, "Unpermitted fields present in REQUEST_BODY", code="INVALID_VALUE_FOR_FIELD")
    text = str(changes.get("commentary", post.commentary))
    if len(text.replace("\\", "")) > MOST:
        return answers.too_long("commentary", len(text), MOST)
    post.commentary, post.changed_at, post.is_edited = text, world.clock(), True
    return Said(204)


def _delete(world: World, call: Call, urn: str) -> Said:
    post = world.posts.get(urn)
    if post is None:
        is_missing = world.faults.delete_again_is_missing or urn not in world.gone
        return answers.not_found(urn) if is_missing else Said(204)
    if not may_act_as(world, call, post.author):
        return answers.denied(f"{KEY}.DELETE", call.version)
    del world.posts[urn]
    world.gone.add(urn)
    return Said(204)
