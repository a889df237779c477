"""Approvals hold for one exact package: what was changed since is found here, and said before it surprises anybody."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from ceo_desk.domain.channel import Picture, PostPackage
from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.publication import STANDING, Kind, State
from ceo_desk.storage.accounts import Accounts
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)\n]*\)")
_HELD = STANDING | {State.WAITING, State.APPROVED}
"""States in which an approved text waits, or stands, without the changes that came later."""


class Part(StrEnum):
    """What of a post was changed, in the order in which it is said."""

    TITLE = "title"
    TEXT = "text"
    PICTURE = "picture"
    DOCUMENT = "document"
    BESIDE = "beside"
    """What stands beside the text: tags, the few lines for lists, the address."""
    TIME = "time"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class LostApproval:
    """An approval that does not hold for the draft as it is now.

    `publication` says what readers have or get: what was approved. `by` names who changed it since; "" among them is
    whoever is writing now. `is_asked`: the change waits as a proposal for the leader's word already.
    """

    publication: Publication
    title: str
    parts: tuple[Part, ...]
    by: tuple[str, ...]
    is_asked: bool = False


class Approvals:
    """Looks whether approvals still hold; nothing is decided here."""

    def __init__(self, drafts: Drafts, outbox: Outbox, accounts: Accounts) -> None:
        self._drafts = drafts
        self._outbox = outbox
        self._accounts = accounts

    def lost(self, draft_id: str) -> tuple[LostApproval, ...]:
        """Every approval of a draft that its changes have voided. Raises Unknown, Damaged."""
        known = (self._outbox.for_draft(draft_id, account.id) for account in self._accounts.all())
        found = [self.lost_of(one) for one in known if one is not None]
        return tuple(one for one in found if one is not None)

    def lost_of(self, publication: Publication) -> LostApproval | None:
        """What became of one approval; None where it holds, or where there is none. Raises Unknown, Damaged."""
        if publication.kind is not Kind.POST or not publication.draft:
            return None
        if publication.state is State.PROPOSED:
            return self._lost_to_proposal(publication)
        if publication.state not in _HELD:
            return None
        now = self._drafts.find(publication.draft, is_counted=False).content
        try:
            approved = self._drafts.content_of(publication.revision)
        except Unknown:  # that version was forgotten: nobody can say any more what it was
            return None
        is_plain = self._accounts.by_id(publication.account).capabilities.content == "plain"
        parts = changed_parts(approved.for_readers(is_plain=is_plain), now.for_readers(is_plain=is_plain))
        if not parts:
            return None
        return LostApproval(publication, approved.title, parts, self._who(publication, now))

    def _lost_to_proposal(self, publication: Publication) -> LostApproval | None:
        """An assistant asks for the leader's word on another text, hour or place than the approved one."""
        package = self._outbox.package(publication)
        standing, due = self._outbox.standing_of(publication)
        by = (publication.proposed_by,)
        if not isinstance(package, PostPackage):
            return None
        if standing is None:
            others = (self._outbox.for_draft(publication.draft, account.id) for account in self._accounts.all())
            is_elsewhere = any(one is not None and one.state in _HELD for one in others)
            return LostApproval(publication, package.title, (Part.PLACE,), by, is_asked=True) if is_elsewhere else None
        parts = package_parts(standing, package)
        if due != publication.due:
            parts = (*parts, Part.TIME)
        return LostApproval(publication, standing.title, parts, by, is_asked=True) if parts else None

    def _who(self, publication: Publication, now: Content) -> tuple[str, ...]:
        history = self._drafts.history(publication.draft)
        since = next((n for n, one in enumerate(history) if one.id == publication.revision), len(history) - 1)
        names = [one.by for one in history[since + 1 :]]
        try:
            is_kept = not changed_parts(self._drafts.content_of(history[-1].id), now)
        except (Unknown, Damaged):
            is_kept = True
        return tuple(dict.fromkeys(names if is_kept else (*names, "")))


def changed_parts(before: Content, after: Content) -> tuple[Part, ...]:
    """What readers would find different."""
    words, pictures = _apart(before.body)
    words_now, pictures_now = _apart(after.body)
    rest, rest_now = (
        replace(one, title="", body="", linkedin="", featured=None, pictures=(), document=None)
        for one in (before, after)
    )
    found = {
        Part.TITLE: before.title.strip() != after.title.strip(),
        Part.TEXT: words != words_now or before.linkedin != after.linkedin,
        Part.PICTURE: pictures != pictures_now or before.featured != after.featured,
        Part.DOCUMENT: before.document != after.document,
        Part.BESIDE: rest != rest_now,
    }
    return tuple(part for part, is_changed in found.items() if is_changed)


def package_parts(before: PostPackage, after: PostPackage) -> tuple[Part, ...]:
    """The same of two packages."""
    beside = ((one.excerpt, one.tags, one.categories, one.slug, one.visibility) for one in (before, after))
    documents, pictures = zip(*(_parted(one) for one in (before, after)), strict=True)
    found = {
        Part.TITLE: before.title != after.title,
        Part.TEXT: before.content != after.content,
        Part.PICTURE: pictures[0] != pictures[1] or before.featured != after.featured,
        Part.DOCUMENT: documents[0] != documents[1],
        Part.BESIDE: len(set(beside)) > 1,
    }
    return tuple(part for part, is_changed in found.items() if is_changed)


def _parted(package: PostPackage) -> tuple[tuple[Picture, ...], tuple[Picture, ...]]:
    """The documents of a package, and its pictures."""
    documents = tuple(one for one in package.pictures if one.is_document)
    return documents, tuple(one for one in package.pictures if not one.is_document)


def _apart(body: str) -> tuple[str, list[str]]:
    """The text without its pictures, and these."""
    return " ".join(_PICTURE.sub(" ", body).split()), _PICTURE.findall(body)
