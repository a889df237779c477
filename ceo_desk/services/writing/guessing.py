"""Guesses what a leader is never asked for: tags and category."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.draft import Content
from ceo_desk.domain.guessing import Known, guess_category, guess_tags
from ceo_desk.domain.publication import STANDING, State
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.outbox.outbox import Outbox
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.terms import TermsDesk

EXCERPT_LENGTH = 160
"""Signs of a text's beginning that lists show."""
EARLIER = 40
"""So many of the posts before tell what an account's posts carry."""
_NEVER_WENT = (State.CANCELLED, State.REFUSED, State.PROPOSED)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a post goes under; `is_guessed` where nobody wrote it."""

    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    is_guessed: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Categories first, each name once."""
        return tuple(dict.fromkeys((*self.categories, *self.tags)))


NO_GUESS = Guess()


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be put beside a post by a press: guesses, and the blogs' categories, the most used first."""

    tags: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    excerpt: str = ""
    """How its text begins: what a blog shows in its lists where nothing was written for them."""


class Guessing:
    """Fills in what was left open; what a person wrote is never touched."""

    def __init__(self, outbox: Outbox, terms: TermsDesk) -> None:
        self._outbox = outbox
        self._terms = terms

    def known_of(self, account: Account) -> Known:
        """What an account's site has, and what the desk's earlier posts there carried, the latest first."""
        site = self._terms.of(account.source.id)
        posts = [one for one in self._outbox.posts() if one.account == account.id and one.state not in _NEVER_WENT]
        packages = [package for one in reversed(posts[-EARLIER:]) if (package := self._package(one)) is not None]
        return Known(
            site.tags,
            site.categories,
            tuple(package.tags for package in packages),
            tuple(package.categories for package in packages),
        )

    def guess(self, draft_id: str, content: Content, account: Account) -> Guess:
        """What the post goes under there: as it was written, as it stands there already, else as its words say."""
        if account.capabilities.content == "plain":
            return Guess(content.tags, content.categories)
        tags, categories = content.tags, content.categories
        if tags and categories:
            return Guess(tags, categories)
        standing = self._standing(draft_id, account)
        if standing is not None:
            return Guess(tags or standing.tags, categories or standing.categories, is_guessed=True)
        from ceo_desk.text.gist import gist

        known = self.known_of(account)
        guessed = Guess(
            tags or guess_tags(content.title, gist(content.body).paragraphs, known),
            categories or guess_category(known),
        )
        return replace(guessed, is_guessed=guessed != Guess(tags, categories))

    def offers(self, content: Content, accounts: Sequence[Account]) -> Offers:
        """What the words say of it, whatever was written already, of all these accounts together."""
        from ceo_desk.text.gist import gist, opening

        paragraphs = gist(content.body).paragraphs
        known = [self.known_of(account) for account in accounts if account.capabilities.content != "plain"]
        tags = [name for one in known for name in guess_tags(content.title, paragraphs, one)]
        own = sorted((term for one in known for term in one.categories), key=lambda term: -term.count)
        return Offers(
            tuple(dict.fromkeys(tags)),
            tuple(dict.fromkeys(name for one in known for name in guess_category(one))),
            tuple(dict.fromkeys(term.name for term in own)),
            opening(paragraphs, EXCERPT_LENGTH),
        )

    def filled(self, draft_id: str, content: Content, account: Account) -> Content:
        """The content as it goes out there, with guesses for what was left open.

        No picture is guessed to stand for the post: most themes show it above the text, where its own would follow it.
        """
        if account.capabilities.content == "plain":
            return content
        guess = self.guess(draft_id, content, account)
        return replace(content, tags=guess.tags, categories=guess.categories)

    def _standing(self, draft_id: str, account: Account) -> PostPackage | None:
        publication = self._outbox.for_draft(draft_id, account.id)
        return self._package(publication) if publication is not None and publication.state in STANDING else None

    def _package(self, publication: Publication) -> PostPackage | None:
        package = self._outbox.package(publication)
        return package if isinstance(package, PostPackage) else None
