"""What goes out of a draft on an account: made anew, or, of a post that stood there before, only what was edited."""

from dataclasses import replace
from datetime import datetime
from typing import get_args

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.package import PostPart
from ceo_desk.domain.publication import State
from ceo_desk.domain.site_posts import FetchedPost, Stands
from ceo_desk.services.publishing.packaging import Preview, package_for, preview_of
from ceo_desk.services.writing.guessing import Guessing
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.archive import ArchiveDesk
from ceo_desk.storage.drafts.origins import Origin, Origins
from ceo_desk.storage.outbox.outbox import Outbox

PARTS: tuple[PostPart, ...] = get_args(PostPart)


class Packages:
    """Makes packages; nothing is decided here."""

    def __init__(self, origins: Origins, outbox: Outbox, guessing: Guessing, archive: ArchiveDesk) -> None:
        self._origins = origins
        self._outbox = outbox
        self._guessing = guessing
        self._archive = archive

    def origin_on(self, draft_id: str, account: Account) -> Origin | None:
        """The post there that the draft was opened from, also where it was taken back since."""
        origin = self._origins.of_draft(draft_id)
        return origin if origin is not None and origin.account == account.id else None

    def package(
        self, draft_id: str, content: Content, account: Account, at: datetime | None = None, zone: str = "UTC"
    ) -> PostPackage:
        """Exactly what goes out there. Raises BadInput (no words, a missing picture or part), Damaged, Unknown."""
        origin = self.origin_on(draft_id, account)
        if origin is None:
            filled = self._guessing.filled(draft_id, content, account)
            if not _has_kept_parts(filled):
                return package_for(filled, account.capabilities, at, zone)
            base = self._archive.base_of(draft_id) if account.capabilities.content == "blocks" else None
            if base is None:
                raise _of_elsewhere()
            package = package_for(filled, account.capabilities, at, zone, base=base)
            _refuse_programs(package)
            return package
        stood = self._origins.base_of(origin)
        package = package_for(content, account.capabilities, at, zone, base=stood.content)
        package = replace(package, visibility="private" if stood.stands is Stands.PRIVATE else "public")
        if not origin.remote_id:  # it was taken back: what goes out is a new post
            return package
        return replace(package, kept=self._kept(draft_id, account, package, stood))

    def preview(self, draft_id: str, content: Content, account: Account) -> Preview:
        """The package with its length and what to look at before it goes. Raises as `package`."""
        return preview_of(self.package(draft_id, content, account), content, account.capabilities)

    def _kept(self, draft_id: str, account: Account, package: PostPackage, base: FetchedPost) -> tuple[PostPart, ...]:
        """The parts that are as they stood there, and that no order before this one had written otherwise."""
        written = self._written_before(draft_id, account)
        stood = {
            "title": package.title == base.title,
            "content": package.content == base.content,
            "excerpt": package.excerpt == base.excerpt,
            "tags": set(package.tags) == set(base.tags),
            "categories": set(package.categories) == set(base.categories),
            "featured": package.featured is None,
            "slug": package.slug == base.slug,
        }
        return tuple(part for part in PARTS if stood[part] and part not in written)

    def _written_before(self, draft_id: str, account: Account) -> set[PostPart]:
        """The parts that an earlier order has written, or may have."""
        known = self._outbox.for_draft(draft_id, account.id)
        if known is None:
            return set()
        standing, _ = self._outbox.standing_of(known)
        packages = [standing, None if known.state is State.PROPOSED else self._outbox.package(known)]
        return {part for one in packages if isinstance(one, PostPackage) for part in PARTS if part not in one.kept}


def as_it_stands(fetched: FetchedPost, zone: str) -> PostPackage:
    """A post that was just read, as the package that readers have of it: nothing of it would be written."""
    return PostPackage(
        title=fetched.title,
        content=fetched.content,
        content_type="blocks",
        excerpt=fetched.excerpt,
        tags=fetched.tags,
        categories=fetched.categories,
        slug=fetched.slug,
        visibility="private" if fetched.stands is Stands.PRIVATE else "public",
        zone=zone,
        kept=PARTS,
    )


def _has_kept_parts(content: Content) -> bool:
    from ceo_desk.text.kept_lines import KEPT

    return KEPT.search(content.body) is not None


def _of_elsewhere() -> BadInput:
    return BadInput(
        "A part of this post is known to your blog only, so it can't go out elsewhere.",
        "Take that part out, or copy the words into a new post.",
    )


def _refuse_programs(package: PostPackage) -> None:
    """What a file of unknown hands brought never carries a program to readers."""
    from ceo_desk.text.programs import holds_program

    if holds_program(package.content):
        raise BadInput(
            "A part of this post, from the archive, holds a small program (a script). The desk doesn't send it out.",
            "Take that part out on the page.",
        )
