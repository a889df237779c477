"""Looking at a post before it goes: how readers will see it on an account, and what the desk noticed."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.domain.channel import Capabilities, PostPackage
from ceo_desk.domain.closing_questions import closing_questions
from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.errors import BadInput, Damaged, NotAllowed, Unknown
from ceo_desk.domain.filtering import filtered_parts
from ceo_desk.domain.links import LinkVerdict
from ceo_desk.domain.noticing import (
    Notice,
    Noticed,
    Words,
    embargoed,
    holds_back,
    in_order,
    is_looked_at,
    noticed,
    tried,
)
from ceo_desk.domain.publication import State
from ceo_desk.domain.slugs import slug_of
from ceo_desk.services.linkedin.own_text import gist_of_own, stale_in
from ceo_desk.services.publishing.embargoing import Embargoing
from ceo_desk.services.publishing.links import Links
from ceo_desk.services.publishing.packages import Packages
from ceo_desk.services.publishing.packaging import length_of, plain_words, seen_words
from ceo_desk.services.publishing.side_by_side import BothVersions, side_by_side
from ceo_desk.services.timing import Clock
from ceo_desk.services.writing.guessing import EXCERPT_LENGTH, NO_GUESS, Guess, Guessing, Offers
from ceo_desk.services.writing.writing import Writing
from ceo_desk.storage.accounts import Account, Accounts
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.settings import Settings

if TYPE_CHECKING:
    from ceo_desk.text.gist import Gist

OPENING_LENGTH = 420
"""Signs of a text's beginning that a card can show."""


@dataclass(frozen=True, slots=True)
class Look:
    """One draft as one account's readers will see it. `excerpt` is the text's beginning where none was written."""

    draft: str
    account: str
    channel: str
    title: str
    excerpt: str
    opening: str
    picture: DraftPicture | None
    """The featured picture, else the first in the text; `Writing.picture_bytes` gives it."""
    length: int
    limit: int | None
    noticed: tuple[Noticed, ...]
    questions: tuple[str, str, str] | None = None
    """With which of these it could end; None where it asks already."""
    guess: Guess = NO_GUESS
    address: str = ""
    """How the post's address ends."""
    words: str = ""
    """Every word that readers get, where the place knows no marks."""
    is_own: bool = False
    """True where these words were written for this place."""
    document: str = ""
    """The file's name of what readers there can turn the pages of; "" = none."""

    @property
    def follows_blog(self) -> bool:
        """True where it goes out with a blog post's address, once that is out."""
        return self.is_own and not self.document

    @property
    def is_held_back(self) -> bool:
        """True where a hard rule keeps it from going out there."""
        return holds_back(self.noticed)


class Looking:
    """Looks at drafts through the eyes of an account's readers; nothing is decided or written."""

    def __init__(
        self,
        drafts: Drafts,
        accounts: Accounts,
        outbox: Outbox,
        writing: Writing,
        settings: Settings,
        embargoing: Embargoing,
        links: Links,
        guessing: Guessing,
        packages: Packages,
        clock: Clock,
        folder: Path,
    ) -> None:
        self._drafts = drafts
        self._accounts = accounts
        self._outbox = outbox
        self._writing = writing
        self._settings = settings
        self._embargoing = embargoing
        self._links = links
        self._guessing = guessing
        self._packages = packages
        self._clock = clock
        self._folder = folder

    def look(self, draft_id: str, account_name: str) -> Look:
        """The draft as it is now, seen there; also one that can't go yet. Raises Unknown, Damaged."""
        content, account = self._content(draft_id), self._accounts.find(account_name)
        before, verdicts = self._before(draft_id), self._links.known(draft_id, content.body)
        look = look_at(draft_id, content, account, before, verdicts)
        off = self._settings.checks_off()
        is_plain = account.capabilities.content == "plain"
        lost = stale_in(self._drafts, draft_id, content) if is_plain else self._lost(draft_id, content, account)
        found = (*lost, *embargoed(self._embargoing.found_in(content, self._clock())), *look.noticed)
        return replace(
            look,
            noticed=in_order(tuple(one for one in found if is_looked_at(one, off))),
            guess=self._guessing.guess(draft_id, content, account),
        )

    def offers(self, content: Content) -> Offers:
        """What can be put beside a post by a press, of all accounts together."""
        return self._guessing.offers(content, self._accounts.all())

    def whole_page(self, draft_id: str, account_name: str) -> Path:
        """Exactly what would go out there as one page with its pictures inside, written for a browser.

        Raises Unknown, BadInput (no title, no text, a missing picture), Damaged, StorageFailed.
        """
        account = self._accounts.find(account_name)
        package = self._packages.package(draft_id, self._content(draft_id), account)
        name = re.sub(r"[^\w-]+", "-", f"{draft_id}-{account.name}")
        return self._writing.write_preview(package, self._folder / f"{name}.html")

    def is_changed_since(self, publication: Publication) -> bool:
        """True where the draft says something else by now than what was approved of it. Raises Unknown, Damaged."""
        try:
            is_plain = self._accounts.by_id(publication.account).capabilities.content == "plain"
            before, now = self._drafts.content_of(publication.revision), self._content(publication.draft)
            return before.for_readers(is_plain=is_plain) != now.for_readers(is_plain=is_plain)
        except Unknown:  # that version was forgotten; the text as it stands can't be forgotten
            self._drafts.find(publication.draft, is_counted=False)
            return True

    def both_versions(self, publication_id: str) -> BothVersions:
        """Ours and theirs side by side, where the post was changed on the site. Raises Unknown, NotAllowed."""
        publication = self._outbox.find(publication_id)
        conflict, package = publication.conflict, self._outbox.package(publication)
        if conflict is None or not isinstance(package, PostPackage):
            raise NotAllowed("Nobody changed this post on the site.", "Look at where it is now.")
        return side_by_side(package, conflict)

    def _lost(self, draft_id: str, content: Content, account: Account) -> tuple[Noticed, ...]:
        """Parts that the place would take out, because this account may not put code there."""
        if account.capabilities.code:
            return ()
        try:
            package = self._packages.package(draft_id, content, account)
        except BadInput:  # a hard rule says why it can't go out
            return ()
        kinds = () if "content" in package.kept else filtered_parts(package.content)
        return tuple(Noticed(Notice.PART_LOST, "wait", kind) for kind in kinds)

    def _before(self, draft_id: str) -> tuple[str, ...] | None:
        """The paragraphs as they were last approved; None where they never were, or were forgotten since."""
        from ceo_desk.text.gist import gist

        posts = (one for one in reversed(self._outbox.posts()) if one.draft == draft_id)
        last = next((one for one in posts if one.state not in (State.PROPOSED, State.CANCELLED)), None)
        if last is None:
            return None
        try:
            return gist(self._drafts.content_of(last.revision).body).paragraphs
        except (Unknown, Damaged):
            return None

    def _content(self, draft_id: str) -> Content:
        return self._drafts.find(draft_id, is_counted=False).content


def look_at(
    draft_id: str,
    content: Content,
    account: Account,
    before: tuple[str, ...] | None = None,
    verdicts: tuple[LinkVerdict, ...] = (),
) -> Look:
    """A content as the readers of an account will see it.

    `before` are its paragraphs as they were last approved, `verdicts` what is known of its links.
    """
    from ceo_desk.text.gist import gist, opening

    may = account.capabilities
    is_plain = may.content == "plain"
    own = content.linkedin.strip() if is_plain else ""
    found = gist_of_own(own, gist(content.body)) if own else gist(content.body)
    words = _words_of(content, found, before if not own else None, length_of(content, may))
    stored = {picture.file: picture for picture in content.pictures}
    shown = (stored[one.address] for one in found.pictures if one.address in stored)
    seen = (*noticed(words, may, (account.person,)), *tried(found.links, verdicts), *_unusual(content, may))
    is_asking = all(one.kind is not Notice.NO_QUESTION for one in seen)
    return Look(
        draft=draft_id,
        account=account.name,
        channel=account.channel,
        title=content.title.strip(),
        excerpt=content.excerpt.strip() or opening(found.paragraphs, EXCERPT_LENGTH),
        opening=opening(found.paragraphs, OPENING_LENGTH),
        picture=content.featured or next(shown, None),
        length=words.length,
        limit=may.text_limit,
        noticed=seen,
        questions=None if is_asking else closing_questions(words.language),
        address=content.slug or slug_of(content.title, words.language),
        words=seen_words(plain_words(content)) if is_plain else "",
        is_own=bool(own),
        document=content.document.name if content.document and is_plain else "",
    )


def _words_of(content: Content, found: "Gist", before: tuple[str, ...] | None, length: int) -> Words:
    stored = {picture.file for picture in content.pictures}
    alts = [one.alt for one in found.pictures] + ([content.featured.alt] if content.featured else [])
    described = sum(bool(alt.strip()) for alt in alts)
    near = (one.address for one in found.pictures if not one.address.startswith(("http://", "https://")))
    return Words(
        title=content.title,
        paragraphs=found.paragraphs,
        links=found.links,
        pictures_described=described,
        pictures_undescribed=len(alts) - described,
        pictures_missing=tuple(dict.fromkeys(address for address in near if address not in stored)),
        length=length,
        language=_language_of(found.paragraphs),
        before=before,
    )


def _language_of(paragraphs: tuple[str, ...]) -> str:
    """Two letters; "" where the words don't tell."""
    from ceo_desk.text.languages import guess

    return guess(" ".join(paragraphs)) or ""


def _unusual(content: Content, may: Capabilities) -> list[Noticed]:
    """Parts that the writer should look at on the page, because the desk keeps them as they are or reads them twice."""
    if may.content == "plain":
        return []
    from ceo_desk.text.publishing import publish

    published = publish(content.body)
    parts = ((Notice.PART_KEPT, bool(published.locked)), (Notice.PART_UNUSUAL, not published.agreed))
    return [Noticed(kind, "wait") for kind, is_so in parts if is_so]
