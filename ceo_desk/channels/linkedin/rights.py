"""Who a sign-in is at LinkedIn, and what it may do there: asked, never assumed (contract §0, §3, §10)."""

import time
from collections.abc import Callable

from ceo_desk.channels.linkedin.little_text import MOST
from ceo_desk.channels.linkedin.problems import REVOKED, Bad
from ceo_desk.channels.linkedin.restli import encoded
from ceo_desk.channels.linkedin.session import Row, Session
from ceo_desk.channels.linkedin.words import say
from ceo_desk.domain.channel import Capabilities, CheckOutcome, Identity, Rejected

LONGEST_ANSWER = 1_250
MOST_PICTURES = 20
RETENTION_HOURS = 48
"""What members wrote may be kept so long (contract §9)."""
CALLS_A_DAY = 100
"""What a member may make in a page's app before LinkedIn has looked at it (contract §8); a person's may make 150."""
_PAUSES = (2.0, 4.0)
"""Right after a sign-in LinkedIn may say for some seconds that it was taken back (contract §5.8)."""

_POST_THERE = "Your company's page can be read here, too, once LinkedIn has looked at the app your IT asks for."
NO_READING = "LinkedIn lets you post from here, but does not show us the comments."
NO_ANSWERING = "Answers on LinkedIn are written there: the desk copies your words and opens the place."
NO_SCHEDULE = "LinkedIn keeps no post for later: the desk sends it at its hour, when this laptop is on."
NO_HIDING = "Comments on LinkedIn are hidden or reported there."
NO_BLOG_TEXT = "On LinkedIn only the words of a post that is out can be changed, not its pictures."


def check(session: Session, sleep: Callable[[float], None] = time.sleep) -> CheckOutcome:
    """Looks for real who this is. Without an author in the session it is the person."""
    me = _me(session, sleep)
    if isinstance(me, Bad):
        return me.trouble
    person = f"urn:li:person:{me['sub']}"
    name = str(me.get("name") or "LinkedIn member")
    if not session.is_page:
        if session.author not in ("", person):
            return Rejected(say("not_allowed", f"signed in as {person}, not as {session.author}"))
        session.author = person
        return Identity(person, name, "https://www.linkedin.com/in/", person, name, _of_person(session))
    page = _page(session)
    if isinstance(page, Bad):
        return page.trouble
    if page is None:
        return Rejected(say("not_this_page"))
    title = str(page.get("localizedName") or "LinkedIn page")
    address = f"https://www.linkedin.com/company/{page.get('vanityName') or page.get('id')}/"
    return Identity(session.author, title, address, person, name, _of_page(session))


def pages(session: Session) -> tuple[tuple[str, str], ...] | Bad:
    """The pages that this person may speak for: author and name."""
    query: dict[str, str | int] = {"q": "roleAssignee", "role": "ADMINISTRATOR", "state": "APPROVED", "count": 100}
    found = session.read("rest/organizationAcls", query, restli="FINDER")
    if isinstance(found, Bad):
        return found
    authors = [str(one.get("organization") or one.get("organizationTarget") or "") for one in _elements(found)]
    named = []
    for author in dict.fromkeys(author for author in authors if author):
        page = session.read(f"rest/organizations/{author.rpartition(':')[2]}")
        named.append((author, "" if isinstance(page, Bad) else str(page.get("localizedName") or "")))
    return tuple(named)


def _elements(found: Row) -> list[Row]:
    rows = found.get("elements")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _me(session: Session, sleep: Callable[[float], None]) -> Row | Bad:
    me = session.read("v2/userinfo")
    for pause in _PAUSES:
        if not isinstance(me, Bad) or me.service_code != REVOKED:
            break
        sleep(pause)
        me = session.read("v2/userinfo")
    if isinstance(me, Bad) and me.status == 403:
        basic = session.read("v2/me")
        if isinstance(basic, Bad):
            return basic
        name = f"{basic.get('localizedFirstName', '')} {basic.get('localizedLastName', '')}".strip()
        return {"sub": basic["id"], "name": name}
    return me


def _page(session: Session) -> Row | Bad | None:
    mine = pages(session)
    if isinstance(mine, Bad):
        return mine
    if session.author not in (author for author, _ in mine):
        return None
    return session.read(f"rest/organizations/{session.author.rpartition(':')[2]}")


def _of_person(session: Session) -> Capabilities:
    """A person's posts: what can be tried without writing is tried."""
    can_read = _may_read_comments(session)
    notes = (() if can_read else (NO_READING, NO_ANSWERING)) + (NO_SCHEDULE, NO_HIDING, NO_BLOG_TEXT)
    return _capabilities(can_read=can_read, can_answer=can_read, notes=notes)


def _of_page(session: Session) -> Capabilities:
    can_read = _may_read_comments(session)
    notes = (() if can_read else (NO_READING, NO_ANSWERING, _POST_THERE)) + (NO_SCHEDULE, NO_HIDING, NO_BLOG_TEXT)
    return _capabilities(can_read=can_read, can_answer=can_read, notes=notes)


def _capabilities(*, can_read: bool, can_answer: bool, notes: tuple[str, ...]) -> Capabilities:
    return Capabilities(
        publish=True,
        update=True,
        withdraw=True,
        read_comments=can_read,
        reply=can_answer,
        like=can_answer,
        upload_pictures=True,
        content="plain",
        is_repeat_harmless=False,
        text_limit=MOST,
        most_pictures=MOST_PICTURES,
        reply_limit=LONGEST_ANSWER,
        retention_hours=RETENTION_HOURS,
        calls_a_day=CALLS_A_DAY,
        notes=notes,
    )


def _may_read_comments(session: Session) -> bool:
    """Asks for one comment of the newest post; where there is none, being shown the posts is the best sign."""
    found = session.read("rest/posts", {"q": "author", "author": session.author, "count": 1}, restli="FINDER")
    if isinstance(found, Bad):
        return False
    posts = _elements(found)
    if not posts:
        return True
    path = f"rest/socialActions/{encoded(str(posts[0]['id']))}/comments"
    answer = session.read(path, {"start": 0, "count": 1})
    return not isinstance(answer, Bad) or answer.reason == "not_yet_open"
