"""What the screen needs to know before a post goes, read in the background."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.errors import Damaged
from ceo_desk.domain.publication import STANDING, State
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.looking import Look
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.storage.settings import IS_PAUSED, TAKE_BACK_SECONDS, ZONE
from ceo_desk.ui.parts.decoding import image_of

PRACTICE, LINKEDIN = "practice", "linkedin"
TOGETHER = timedelta(minutes=1)
"""What was ordered within so long was one press of a button."""
WIDEST = QSize(1200, 900)
"""Pixels of a preview's picture at most: sharp on a dense screen at the largest text."""
KEEP, SMOOTH = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation


@dataclass(frozen=True, slots=True)
class PublishPlace:
    """An account, and what became of this post there.

    `title` is what was approved; `is_changed`: the draft says something else by now.
    """

    account: Account
    publication: Publication | None = None
    title: str = ""
    is_changed: bool = False
    visibility: str = "public"
    """Who was to see it, as it was approved."""

    @property
    def can_take(self) -> bool:
        """True where the account may publish, or hand posts in."""
        return self.account.capabilities.publish or self.account.capabilities.submit

    @property
    def is_practice(self) -> bool:
        """True for the blog that stays on this laptop."""
        return self.account.channel == PRACTICE

    @property
    def name(self) -> str:
        """What the place is called on the screen; the practice blog has a word of its own there."""
        return self.account.source.title or self.account.name


@dataclass(frozen=True, slots=True)
class PublishFacts:
    """Everything but how it looks. `last` are the names of the accounts that were chosen for the post before."""

    draft: str
    places: tuple[PublishPlace, ...]
    last: frozenset[str]
    zone: str
    take_back: int
    is_paused: bool

    @property
    def goes_by_hand(self) -> bool:
        """True where no account can bring it to LinkedIn, and it is not there yet."""
        there = [one for one in self.places if one.account.channel == LINKEDIN]
        return not any(one.can_take or _stands(one.publication) for one in there)

    def publications(self) -> tuple[Publication, ...]:
        """What became of this post, where something did."""
        return tuple(place.publication for place in self.places if place.publication is not None)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A post as an account's readers will see it, with its picture."""

    look: Look
    picture: QImage | None


def load(desk: Desk, draft: str) -> PublishFacts:
    """Where this post may go and what became of it. Raises Unknown, Damaged."""
    accounts = sorted(desk.accounts.all(), key=lambda one: (one.channel == PRACTICE, one.name))
    return PublishFacts(
        draft=draft,
        places=tuple(_place(desk, draft, account) for account in accounts),
        last=_last(desk, accounts),
        zone=desk.settings.get(ZONE),
        take_back=desk.settings.get(TAKE_BACK_SECONDS),
        is_paused=desk.settings.get(IS_PAUSED),
    )


def draw(desk: Desk, draft: str) -> dict[str, Drawn]:
    """The post through the eyes of each account's readers, by the account's name. Raises Unknown, Damaged."""
    pictures: dict[str, QImage | None] = {}
    drawn = {}
    for account in desk.accounts.all():
        look = desk.looking.look(draft, account.name)
        sha256 = look.picture.sha256 if look.picture else ""
        if sha256 and sha256 not in pictures:
            pictures[sha256] = _image(desk, sha256)
        drawn[account.name] = Drawn(look, pictures.get(sha256))
    return drawn


def _image(desk: Desk, sha256: str) -> QImage | None:
    """The picture, no larger than a card needs; None where it can't be shown (the post itself says so elsewhere)."""
    try:
        image = image_of(desk.writing.picture_bytes(sha256))
    except Damaged:
        return None
    if image.isNull():
        return None
    if image.width() > WIDEST.width() or image.height() > WIDEST.height():
        image = image.scaled(WIDEST, KEEP, SMOOTH)
    return image


def _place(desk: Desk, draft: str, account: Account) -> PublishPlace:
    publication = desk.outbox.for_draft(draft, account.id)
    if publication is None:
        return PublishPlace(account)
    is_compared = publication.state in STANDING or publication.state is State.PROPOSED
    is_changed = is_compared and desk.looking.is_changed_since(publication)
    package = desk.outbox.package(publication)
    assert isinstance(package, PostPackage)
    return PublishPlace(account, publication, package.title, is_changed, package.visibility)


def _stands(publication: Publication | None) -> bool:
    return publication is not None and publication.state in STANDING


def _last(desk: Desk, accounts: list[Account]) -> frozenset[str]:
    """The accounts of the last press of the button, whatever came of it."""
    posts = desk.outbox.posts()
    newest = max(posts, key=_decided, default=None)
    if newest is None:
        return frozenset()
    together = {
        one.account for one in posts if one.draft == newest.draft and newest.decided_at - one.decided_at < TOGETHER
    }
    return frozenset(account.name for account in accounts if account.id in together)


def _decided(publication: Publication) -> datetime:
    return publication.decided_at
