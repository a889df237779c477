"""Who an account is on a site and what it may do there, found out for real; each missing right in a plain sentence."""

from collections.abc import Mapping

from ceo_desk.channels.wordpress.discovery import INDEX_FIELDS, zone_of
from ceo_desk.channels.wordpress.problems import Bad
from ceo_desk.channels.wordpress.session import Row, Session
from ceo_desk.channels.wordpress.words import say
from ceo_desk.domain.channel import Capabilities, CheckOutcome, Identity, Rejected, SignInNeeded

REPLY_LIMIT = 16_000
"""65,525 bytes is the site's own; every sign may need four."""
_RIGHTS = (
    "publish_posts",
    "edit_posts",
    "edit_published_posts",
    "delete_published_posts",
    "moderate_comments",
    "upload_files",
    "unfiltered_html",
    "manage_categories",
)
_ACTIONS = {
    "wp:action-publish": ("publish_posts", "edit_published_posts", "delete_published_posts"),
    "wp:action-unfiltered-html": ("unfiltered_html",),
    "wp:action-create-categories": ("manage_categories",),
}


def check(session: Session) -> CheckOutcome:
    """Looks for real who this is. Any 401 here means that the password is wrong, or lost a part on the way."""
    me = session.read_one("wp/v2/users/me", {"context": "edit", "_fields": "id,name,username,capabilities"})
    if isinstance(me, Bad) and me.code == "rest_no_route":
        return _check_hidden(session)
    if isinstance(me, Bad):
        return _first_words(me)
    granted = me.get("capabilities")
    rights = {right: isinstance(granted, Mapping) and bool(granted.get(right)) for right in _RIGHTS}
    return _identity(session, str(me.get("id", "")), str(me.get("name") or session.login), rights)


def _check_hidden(session: Session) -> CheckOutcome:
    """The check on a site that hides its people: by what the site lets this account do with posts and comments."""
    posts = session.read_many("wp/v2/posts", {"context": "edit", "per_page": 1, "_fields": "id,_links"})
    if isinstance(posts, Bad):
        return _first_words(posts)
    links = posts.rows[0].get("_links") if posts.rows else None
    actions = links if isinstance(links, Mapping) else {}
    rights = dict.fromkeys(_RIGHTS, False)
    rights["edit_posts"] = True
    rights.update({right: True for action, given in _ACTIONS.items() if action in actions for right in given})
    comments = session.count("wp/v2/comments", {"context": "edit"})
    if isinstance(comments, Bad) and comments.status != 403:
        return comments.trouble
    rights["moderate_comments"] = not isinstance(comments, Bad)
    rights["upload_files"] = rights["publish_posts"]
    person = session.person()
    if isinstance(person, Bad):
        return person.trouble
    return _identity(session, str(person) if person else session.login, session.login, rights)


def _identity(session: Session, person_id: str, person: str, rights: Mapping[str, bool]) -> CheckOutcome:
    index: Row | Bad = session.read_one("", {"_fields": INDEX_FIELDS})
    if isinstance(index, Bad):
        return index.trouble
    from ceo_desk.text.sanitising import decode

    return Identity(
        source=session.api,
        source_title=decode(str(index.get("name", ""))),
        source_url=str(index.get("home") or index.get("url") or ""),
        person_id=person_id,
        person=decode(person),
        capabilities=_capabilities(rights),
        zone=zone_of(index),
    )


def _capabilities(rights: Mapping[str, bool]) -> Capabilities:
    may_moderate = rights["moderate_comments"] or rights["edit_published_posts"]
    return Capabilities(
        publish=rights["publish_posts"],
        submit=rights["edit_posts"],
        update=rights["edit_published_posts"],
        withdraw=rights["delete_published_posts"],
        schedule=rights["publish_posts"],
        read_comments=True,
        reply=True,
        moderate=may_moderate,
        make_categories=rights["manage_categories"],
        upload_pictures=rights["upload_files"],
        list_posts=rights["edit_posts"],
        code=rights["unfiltered_html"],
        content="blocks",
        reply_limit=REPLY_LIMIT,
        notes=tuple(_notes(rights)),
    )


def _notes(rights: Mapping[str, bool]) -> list[str]:
    notes: list[str] = []
    if not rights["edit_posts"]:
        notes.append("Your account may read and answer on this blog, but not write posts.")
    elif not rights["publish_posts"]:
        notes.append("Your account may write on this blog, but not publish.")
    if rights["publish_posts"] and not rights["edit_published_posts"]:
        notes.append("Your account may not change a post once it is out.")
    if not rights["moderate_comments"]:
        own_only = "Your account may release and hide comments under its own posts only."
        notes.append(own_only if rights["edit_published_posts"] else "Your account may not release or hide comments.")
    if not rights["upload_files"]:
        notes.append("Your account may not put pictures on this blog.")
    if not rights["manage_categories"]:
        notes.append("Your account may use the categories there, but not make new ones.")
    if not rights["unfiltered_html"]:
        notes.append("The blog takes some code out of your posts, such as embedded videos.")
    return notes


def _first_words(bad: Bad) -> Rejected | SignInNeeded | CheckOutcome:
    """At the check a refusal means a password that is wrong or lost a part, not one that was taken back."""
    if isinstance(bad.trouble, SignInNeeded) and bad.trouble.problem.reason == "sign_in":
        return SignInNeeded(say("wrong_password", bad.trouble.problem.detail))
    return bad.trouble
