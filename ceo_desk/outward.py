"""Builds the services that deal with the world outside: accounts, what they fetch, and what goes out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ceo_desk.stores import Stores

if TYPE_CHECKING:
    from ceo_desk.services.accounts import AccountDesk
    from ceo_desk.services.answering.liking import Liking
    from ceo_desk.services.answering.reading import Reading
    from ceo_desk.services.linkedin.by_hand import ByHand
    from ceo_desk.services.linkedin.lending import Lending
    from ceo_desk.services.linkedin.sign_in import LinkedInSignIn
    from ceo_desk.services.publishing.links import Links
    from ceo_desk.services.publishing.sending import Sender
    from ceo_desk.services.publishing.site_posts import SitePosts
    from ceo_desk.services.writing.picturing import Picturing


class OutwardWorkshop(Stores):
    """Each method builds a service, and imports it then."""

    def accounts(self) -> AccountDesk:
        """The accounts."""
        from ceo_desk.services.accounts import AccountDesk

        ground = self._ground
        return AccountDesk(
            self._accounts,
            self._secrets,
            self._outbox,
            self._channels.discoveries(),
            self._door,
            ground.clock,
            ground.new_id,
            ground.desk_id,
        )

    def linkedin(self) -> LinkedInSignIn:
        """Signing in to LinkedIn."""
        return self._linkedin

    @cached_property
    def _linkedin(self) -> LinkedInSignIn:
        from ceo_desk.services.linkedin.sign_in import LinkedInSignIn

        return LinkedInSignIn(self.accounts(), self._secrets, self._channels.linkedin_door, self._ground.clock)

    def site_posts(self) -> SitePosts:
        """The posts that stand on the blogs."""
        from ceo_desk.services.publishing.site_posts import SitePosts
        from ceo_desk.storage.processes.foreign_files import ForeignFiles
        from ceo_desk.storage.site_posts import SitePostsDesk

        ground = self._ground
        return SitePosts(
            SitePostsDesk(ground.database),
            self._origins,
            self._drafts,
            self._outbox,
            self._accounts,
            ground.settings,
            ForeignFiles(),
            self._door,
            ground.clock,
            ground.new_id,
        )

    def picturing(self) -> Picturing:
        """Pictures for texts."""
        return self._picturing

    def links(self) -> Links:
        """Whether a post's links work."""
        return self._links

    def reading(self) -> Reading:
        """Comments that come in."""
        from ceo_desk.services.answering.reading import Reading

        return Reading(
            self._comments,
            self._inbox,
            self._accounts,
            self._outbox,
            self._drafts,
            self._terms,
            self._lending,
            self._calls,
            self._door,
            self._ground.clock,
        )

    @cached_property
    def _lending(self) -> Lending:
        from ceo_desk.services.linkedin.lending import Lending
        from ceo_desk.storage.inbox.lent_words import LentWords

        ground = self._ground
        lent = LentWords(ground.database)
        return Lending(lent, self._comments, self._accounts, ground.settings, self._door, ground.clock)

    def liking(self) -> Liking:
        """Likes of comments."""
        from ceo_desk.services.answering.liking import Liking
        from ceo_desk.storage.inbox.likes import Likes

        ground = self._ground
        likes = Likes(ground.database, ground.record)
        return Liking(self._inbox, likes, self._accounts, self._door, ground.clock)

    def by_hand(self) -> ByHand:
        """What a person does on LinkedIn with their own hands."""
        from ceo_desk.services.linkedin.by_hand import ByHand

        ground = self._ground
        return ByHand(
            self._accounts,
            self._outbox,
            self._drafts,
            self._packages,
            self._embargoing,
            self._comments,
            self._inbox,
            self._words,
            self._lending,
            ground.clock,
            ground.new_id,
        )

    def sender(self) -> Sender:
        """What sends."""
        from ceo_desk.services.answering.moderating import ModerationSender
        from ceo_desk.services.publishing.following import Following
        from ceo_desk.services.publishing.sending import Sender
        from ceo_desk.storage.locks import SenderLock

        ground = self._ground
        return Sender(
            self._outbox,
            self._accounts,
            self._comments,
            self._pictures,
            self._door,
            self._pausing,
            ModerationSender(self._comments, self._accounts, ground.clock),
            Following(self._outbox, self._accounts, self._comments, ground.clock),
            self._embargoing,
            SenderLock(ground.folder.sender_lock),
            ground.clock,
            ground.sleep,
        )
