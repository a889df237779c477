"""The documents of the command line: what scripts read, field by field as the contract names them."""

from datetime import datetime

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Draft, Revision
from ceo_desk.domain.moment import to_text
from ceo_desk.domain.promise import Promise
from ceo_desk.domain.publication import Kind
from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.ideas import IdeaCard
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.inbox.inbox import InboxItem, ThreadItem
from ceo_desk.storage.outbox.outbox_rows import Publication

Fields = dict[str, object]


def draft_fields(draft: Draft) -> Fields:
    """A draft in a list."""
    return {
        "id": draft.id,
        "path": draft.path,
        "title": draft.content.title,
        "words": draft.words,
        "revision": draft.revision,
        "state": draft.state.value,
        "modified": to_text(draft.modified),
    }


def whole_draft_fields(draft: Draft) -> Fields:
    """A draft with its text and pictures."""
    import hashlib

    content = draft.content
    pictures = (*content.pictures, *((content.featured,) if content.featured else ()))
    return draft_fields(draft) | {
        "body": content.body,
        "tags": list(content.tags),
        "categories": list(content.categories),
        "excerpt": content.excerpt,
        "linkedin": content.linkedin,
        "document": content.document.file if content.document else None,
        "featured": content.featured.file if content.featured else None,
        "pictures": [{"file": one.file, "alt": one.alt, "sha256": one.sha256} for one in pictures],
        "sha256": hashlib.sha256(content.body.encode()).hexdigest(),
    }


def revision_fields(revision: Revision) -> Fields:
    """A kept version."""
    return {
        "revision": revision.id,
        "at": to_text(revision.at),
        "by": revision.by,
        "words": revision.words,
        "why": revision.why,
        "forgotten": revision.is_forgotten,
    }


def account_fields(account: Account) -> Fields:
    """An account and what it may do."""
    capabilities = account.capabilities
    return {
        "id": account.id,
        "name": account.name,
        "channel": account.channel,
        "source": account.source.place,
        "title": account.source.title,
        "url": account.source.url,
        "person": account.person,
        "login": account.login,
        "connected": to_text(account.connected_at),
        "capabilities": {
            "publish": capabilities.publish,
            "submit": capabilities.submit,
            "update": capabilities.update,
            "withdraw": capabilities.withdraw,
            "schedule": capabilities.schedule,
            "read_comments": capabilities.read_comments,
            "reply": capabilities.reply,
            "moderate": capabilities.moderate,
            "like": capabilities.like,
            "text_limit": capabilities.text_limit,
            "reply_limit": capabilities.reply_limit,
            "retention_hours": capabilities.retention_hours,
            "notes": list(capabilities.notes),
        },
    }


def publication_fields(publication: Publication, desk: Desk) -> Fields:
    """A post or a reply in the outbox; replies have `comment` in place of `draft`."""
    problem, delivery = publication.problem, publication.delivery
    conflict = publication.conflict
    subject: Fields = {"draft": publication.draft}
    if publication.kind is Kind.REPLY:
        subject = {"comment": publication.comment}
    fields: Fields = {
        "id": publication.id,
        **subject,
        "account": desk.accounts.name_of(publication.account),
        "state": publication.state.value,
        "url": publication.url or None,
        "remote_id": publication.remote_id or None,
        "problem": problem.sentence if problem else None,
        "next_step": problem.next_step if problem else None,
        "why": delivery.why.value if delivery else None,
        "due": _moment(publication.due),
        "not_before": _moment(delivery.not_before if delivery else None),
        "altered": list(publication.altered),
    }
    if conflict is not None:
        package = desk.outbox.package(publication)
        assert isinstance(package, PostPackage)
        fields["conflict"] = {
            "theirs_title": conflict.theirs_title,
            "theirs": conflict.theirs,
            "ours_title": package.title,
            "ours": package.content,
        }
    return fields


def item_fields(item: InboxItem, desk: Desk) -> Fields:
    """A comment in the inbox."""
    waiting = item.waiting_since
    hours = round(max(0.0, (desk.clock() - waiting).total_seconds() / 3600), 2) if waiting else None
    return {
        "id": item.id,
        "account": desk.accounts.name_at(item.source),
        "post": item.post_title,
        "post_url": item.post_url,
        "author": item.author,
        "text": item.text,
        "at": to_text(item.at),
        "waiting_hours": hours,
        "state": item.state.value,
        "assigned_to": item.assigned_to or None,
        "why": list(desk.reading.why(item)),
        "problem": item.problem or None,
    }


def thread_fields(item: ThreadItem) -> Fields:
    """A comment in its thread."""
    return {
        "id": item.id,
        "parent": item.parent or None,
        "author": item.author,
        "text": item.text,
        "at": to_text(item.at),
        "state": item.state.value,
        "own": item.is_own,
    }


def promise_fields(promise: Promise) -> Fields:
    """A promise; `comment` or `draft` is where it was made."""
    return {
        "id": promise.id,
        "state": promise.state.value,
        "owner": promise.owner or None,
        "by": promise.due.isoformat(),
        "first_by": promise.first_due.isoformat(),
        "text": promise.words,
        "comment": promise.comment or None,
        "draft": promise.draft or None,
        "made": to_text(promise.made_at),
        "made_by": promise.made_by,
        "closed": _moment(promise.closed_at),
        "why": promise.why or None,
    }


def idea_fields(card: IdeaCard, desk: Desk) -> Fields:
    """An idea with its comments, as far as they are here; `to_hear` counts who has not heard of its last change."""
    idea = card.idea
    return {
        "id": idea.id,
        "title": idea.title,
        "status": idea.status.value,
        "why": idea.why or None,
        "opened": to_text(idea.opened_at),
        "changed": to_text(idea.changed_at),
        "people": card.people,
        "to_hear": card.to_hear,
        "comments": [
            {"id": one.id, "account": desk.accounts.name_at(one.source), "author": one.author, "text": one.text}
            for one in card.comments
        ],
    }


def _moment(moment: datetime | None) -> str | None:
    return to_text(moment) if moment else None
