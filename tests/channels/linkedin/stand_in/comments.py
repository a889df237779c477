"""/rest/socialActions, /rest/socialMetadata, /rest/reactions and the page's notifications (contract §6, §8)."""

import re

from tests.channels.linkedin.stand_in import answers
from tests.channels.linkedin.stand_in.call import Call, page_of
from tests.channels.linkedin.stand_in.posts import may_act_as
from tests.channels.linkedin.stand_in.world import Comment, Json, Post, Said, World, comment_urn

KEY = "partnerApiSocialActions"
MOST = 1_250
_COMMENT = re.compile(r"urn:li:comment:\((urn:li:(?:activity|share|ugcPost):\d+),(\d+)\)")
TYPES = frozenset({"LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT"})


def handle(world: World, call: Call) -> Said:
    """Everything below /rest/socialActions."""
    if not call.is_versioned:
        return answers.denied(f"socialActions.{_method(call)}")
    post, parent = _target(world, call.parts[2])
    if len(call.parts) == 3:
        return _summary(world, call, post, parent)
    if len(call.parts) == 4:
        if call.method == "POST":
            return _create(world, call, post, parent)
        return _list(world, call, post, parent)
    return _one(world, call, call.parts[4])


def _method(call: Call) -> str:
    return "CREATE" if call.method == "POST" else "GET_ALL" if len(call.parts) == 4 else "GET"


def _target(world: World, urn: str) -> tuple[Post | None, Comment | None]:
    found = _COMMENT.fullmatch(urn)
    if found is None:
        return world.post_of(urn), None
    comment = world.comments.get(found[2])
    return (world.post_of(comment.activity), comment) if comment else (None, None)


def _may_read(call: Call, post: Post | None) -> bool:
    if post is not None and post.author.startswith("urn:li:organization"):
        return call.may("r_organization_social_feed")
    return call.may("r_member_social_feed")


def _of(world: World, post: Post, parent: str) -> list[Comment]:
    mine = [one for one in world.comments.values() if one.activity == post.activity and one.parent == parent]
    return sorted(mine, key=lambda one: one.at, reverse=True)


def as_read(world: World, comment: Comment) -> Json:
    """A comment as it comes back."""
    faults = world.faults
    name = "commentUrn" if faults.names_comment_urn else "$URN"
    replies = [one for one in world.comments.values() if one.parent == comment.id]
    created: Json = {"actor": comment.actor, "time": round(comment.at * 1000)}
    if comment.impersonator:
        created["impersonator"] = comment.impersonator
    said: Json = {
        "id": comment.id,
        name: comment_urn(comment),
        "actor": comment.actor,
        "object": comment.activity,
        "created": created,
        "lastModified": {"actor": comment.actor, "time": round(comment.changed_at * 1000)},
        "message": {"attributes": [], "text": comment.text},
        "commentsSummary": {"totalFirstLevelComments": len(replies), "aggregatedTotalComments": len(replies)},
        "likesSummary": {"aggregatedTotalLikes": 0, "likedByCurrentUser": False, "totalLikes": 0},
    }
    if comment.parent:
        said["parentComment"] = f"urn:li:comment:({comment.activity},{comment.parent})"
    if faults.hides_actors and not comment.actor.startswith("urn:li:organization"):
        del said["actor"], created["actor"]
    if faults.hides_summaries and not replies:
        del said["commentsSummary"], said["likesSummary"]
    return said


def _list(world: World, call: Call, post: Post | None, parent: Comment | None) -> Said:
    if call.restli not in ("", "GET_ALL", "BATCH_GET"):
        return answers.unresolved()
    if not _may_read(call, post):
        return answers.denied(f"{KEY}.GET_ALL", call.version)
    if post is None:
        return answers.not_found(call.parts[2])
    if _is_fresh(world, post):
        return answers.no_activity(post.urn)
    if "ids" in call.query:
        return answers.denied(f"{KEY}.BATCH_GET", call.version)
    return Said(200, page_of([as_read(world, one) for one in _of(world, post, parent.id if parent else "")], call))


def _is_fresh(world: World, post: Post) -> bool:
    return world.clock() - post.at < world.faults.activity_delay


def _summary(world: World, call: Call, post: Post | None, parent: Comment | None) -> Said:
    if not _may_read(call, post):
        return answers.denied(f"{KEY}.GET", call.version)
    if post is None:
        return answers.not_found(call.parts[2])
    first = _of(world, post, parent.id if parent else "")
    every = [one for one in world.comments.values() if one.activity == post.activity]
    likes = sum(1 for _, entity, _ in world.likes if entity in (post.urn, post.activity))
    return Said(
        200,
        {
            "likesSummary": {"aggregatedTotalLikes": likes, "likedByCurrentUser": False, "totalLikes": likes},
            "commentsSummary": {
                "selectedComments": [],
                "totalFirstLevelComments": len(first),
                "commentsState": "OPEN",
                "aggregatedTotalComments": len(every) if parent is None else len(first),
            },
            "target": post.urn,
        },
    )


def _may_write(world: World, call: Call, actor: str) -> bool:
    is_page = actor.startswith("urn:li:organization")
    scope = "w_organization_social_feed" if is_page else "w_member_social_feed"
    return call.may(scope) and may_act_as(world, call, actor)


def _create(world: World, call: Call, post: Post | None, parent: Comment | None) -> Said:
    body = call.json() or {}
    actor = str(body.get("actor", ""))
    if not call.may("w_member_social_feed") or (actor and not _may_write(world, call, actor)):
        return answers.denied(f"{KEY}.CREATE", call.version)
    missing = [name for name in ("actor", "object") if not body.get(name)]
    text = str((body.get("message") or {}).get("text", ""))
    if missing or not text:
        return answers.missing_fields(*missing, *(() if text else ("message/text",)))
    if "content" in body:
        where = "Data Processing Exception while processing fields [/content]"
        return answers.said(403, f"Unpermitted fields present in REQUEST_BODY: {where}")
    if post is None:
        return answers.not_found(call.parts[2])
    if _is_fresh(world, post):
        return answers.no_activity(post.urn)
    if len(text) > MOST:
        return answers.too_long("message", len(text), MOST)
    if body.get("parentComment"):
        parent = _target(world, str(body["parentComment"]))[1]
        if parent is None:
            return answers.not_found(str(body["parentComment"]))
    if parent is not None and parent.parent:
        return answers.said(400, "Parent comment must be a top level comment", code="INVALID_VALUE_FOR_FIELD")
    if _writes_too_fast(world, call.grant.person):
        return answers.too_many_comments()
    by = call.person if actor != call.person else ""
    comment = world.say(post, actor, text, parent=parent.id if parent else "", by=by)
    return Said(201, as_read(world, comment), {"x-restli-id": comment.id})


def _writes_too_fast(world: World, person: str) -> bool:
    if not world.faults.comment_limit:
        return False
    now = world.clock()
    times = [at for at in world.comment_times.get(person, []) if now - at < 60]
    if len(times) < world.faults.comment_limit:
        world.comment_times[person] = [*times, now]
        return False
    return True


def _one(world: World, call: Call, number: str) -> Said:
    comment = world.comments.get(number)
    post = world.post_of(comment.activity) if comment else None
    if call.method == "GET":
        if not _may_read(call, post):
            return answers.denied(f"{KEY}.GET", call.version)
        return Said(200, as_read(world, comment)) if comment else answers.not_found(number)
    actor = call.query.get("actor", "")
    if not _may_write(world, call, actor):
        return answers.denied(f"{KEY}.{'DELETE' if call.method == 'DELETE' else 'PARTIAL_UPDATE'}", call.version)
    if comment is None or post is None:
        return answers.not_found(number)
    if call.method == "DELETE":
        if comment.actor != actor and post.author != actor:
            return answers.said(403, f"member is unauthorized on {comment.activity}")
        for one in [comment, *_of(world, post, comment.id)]:
            del world.comments[one.id]
        world.note(post, "COMMENT_DELETE", comment)
        return Said(204)
    if call.restli != "PARTIAL_UPDATE":
        return answers.unresolved()
    if comment.actor != actor:
        return answers.said(403, f"member is unauthorized on {comment.activity}")
    changes = (((call.json() or {}).get("patch") or {}).get("message") or {}).get("$set") or {}
    if not changes.get("text"):
        return answers.missing_fields("patch")
    comment.text, comment.changed_at = str(changes["text"]), world.clock()
    world.note(post, "COMMENT_EDIT", comment)
    return Said(204)


def metadata(world: World, call: Call) -> Said:
    """/rest/socialMetadata: counts."""
    post, _ = _target(world, call.parts[2])
    if not _may_read(call, post):
        return answers.denied("partnerApiSocialMetadata.GET", call.version)
    if post is None:
        return answers.not_found(call.parts[2])
    every = [one for one in world.comments.values() if one.activity == post.activity]
    return Said(
        200,
        {"reactionSummaries": {}, "commentSummary": {"count": len(every), "topLevelCount": len(_of(world, post, ""))}},
    )


def reactions(world: World, call: Call) -> Said:
    """/rest/reactions."""
    actor = call.query.get("actor", "")
    if call.method == "POST":
        if not _may_write(world, call, actor):
            return answers.denied("partnerApiReactions.CREATE", call.version)
        body = call.json() or {}
        if body.get("reactionType") not in TYPES or not body.get("root"):
            return answers.missing_fields("root", "reactionType")
        world.likes.add((actor, str(body["root"]), str(body["reactionType"])))
        return Said(201, None, {"x-restli-id": f"(actor:{actor},entity:{body['root']})"})
    found = re.fullmatch(r"\((?:actor:(?P<actor>[^,]+),)?entity:(?P<entity>.+)\)", call.parts[2])
    if found is None:
        return answers.unresolved()
    if call.method == "DELETE":
        if not _may_write(world, call, found["actor"] or ""):
            return answers.denied("partnerApiReactions.DELETE", call.version)
        world.likes = {one for one in world.likes if one[:2] != (found["actor"], found["entity"])}
        return Said(204)
    post, _ = _target(world, found["entity"])
    if not _may_read(call, post):
        return answers.denied("partnerApiReactions.FINDER-entity", call.version)
    mine = [
        {"created": {"actor": who}, "reactionType": kind, "root": entity}
        for who, entity, kind in sorted(world.likes)
        if entity == found["entity"]
    ]
    return Said(200, page_of(mine, call))


def notifications(world: World, call: Call) -> Said:
    """/rest/organizationalEntityNotifications: what happened on a page, of sixty days."""
    page = call.query.get("organizationalEntity", "")
    if not call.may("rw_organization_admin") or not may_act_as(world, call, page):
        return answers.denied("organizationalEntityNotifications.FINDER-criteria", call.version)
    actions = set(re.findall(r"[A-Z_]+", call.query.get("actions", "").removeprefix("List")))
    span = re.fullmatch(r"\(start:(\d+)(?:,end:(\d+))?\)", call.query.get("timeRange", "")) or None
    start, end = (int(span[1]), int(span[2] or world.now)) if span else (0, world.now)
    mine = [
        one
        for one in world.notices
        if one["organizationalEntity"] == page and one["action"] in actions and start <= one["lastModifiedAt"] <= end
    ]
    return Said(200, page_of(sorted(mine, key=lambda one: -int(one["notificationId"])), call))
