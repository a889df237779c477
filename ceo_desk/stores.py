"""What several of the desk's services stand on: built by hand, once, and imported when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.storage.settings import DRAFTS_FOLDER

if TYPE_CHECKING:
    from ceo_desk.domain.channel import Channel, SignInNeeded
    from ceo_desk.ground import Ground
    from ceo_desk.services.accounts import ChannelDoor, OpenChannel
    from ceo_desk.services.following_up.promises import PromiseDesk
    from ceo_desk.services.pin import LeadersPin
    from ceo_desk.services.publishing.approvals import Approvals
    from ceo_desk.services.publishing.embargoing import Embargoing
    from ceo_desk.services.publishing.links import Links
    from ceo_desk.services.publishing.packages import Packages
    from ceo_desk.services.publishing.pausing import Pausing
    from ceo_desk.services.publishing.publishing import Publishing
    from ceo_desk.services.writing.guessing import Guessing
    from ceo_desk.services.writing.picturing import Picturing
    from ceo_desk.services.writing.spelling import Spelling
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.accounts import Account, Accounts
    from ceo_desk.storage.archive import ArchiveDesk
    from ceo_desk.storage.calls import Calls
    from ceo_desk.storage.drafts.drafts import Drafts
    from ceo_desk.storage.drafts.handovers import Handovers
    from ceo_desk.storage.drafts.origins import Origins
    from ceo_desk.storage.drafts.pictures import Pictures
    from ceo_desk.storage.inbox.comments import Comments
    from ceo_desk.storage.inbox.inbox import Inbox
    from ceo_desk.storage.inbox.reply_drafts import ReplyDrafts
    from ceo_desk.storage.outbox.outbox import Outbox
    from ceo_desk.storage.secrets import Secrets
    from ceo_desk.storage.terms import TermsDesk


class Stores:
    """The storage of one desk, its lines to the world, and the services that others are built with."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @property
    def _door(self) -> OpenChannel:
        from ceo_desk.domain.call_budget import TellsCalls

        def open_counted(account: Account) -> Channel | SignInNeeded:
            channel = self._channels.open(account)
            if account.capabilities.calls_a_day is not None and isinstance(channel, TellsCalls):
                channel.tell_calls(lambda: self._calls.add(account.id, self._ground.clock()))
            return channel

        return open_counted

    @cached_property
    def _calls(self) -> Calls:
        from ceo_desk.storage.calls import Calls

        return Calls(self._ground.database)

    @cached_property
    def _accounts(self) -> Accounts:
        from ceo_desk.storage.accounts import Accounts

        return Accounts(self._ground.database, self._ground.record)

    @cached_property
    def _outbox(self) -> Outbox:
        from ceo_desk.storage.outbox.outbox import Outbox

        return Outbox(self._ground.database, self._ground.record)

    @cached_property
    def _inbox(self) -> Inbox:
        from ceo_desk.storage.inbox.inbox import Inbox

        return Inbox(self._ground.database)

    @cached_property
    def _comments(self) -> Comments:
        from ceo_desk.storage.inbox.comments import Comments

        return Comments(self._ground.database)

    @cached_property
    def _spelling(self) -> Spelling:
        from ceo_desk.services.writing.spelling import Spelling

        ground = self._ground
        return Spelling.of_system(ground.database, ground.settings, ground.environment, ground.clock)

    @cached_property
    def _words(self) -> ReplyDrafts:
        from ceo_desk.storage.inbox.reply_drafts import ReplyDrafts

        return ReplyDrafts(self._ground.database)

    @cached_property
    def _secrets(self) -> Secrets:
        from ceo_desk.storage.secrets import Secrets

        return Secrets(self._ground.desk_id, self._ground.environment)

    @cached_property
    def _channels(self) -> ChannelDoor:
        ground = self._ground
        return ground.connect(ground.folder, ground.settings, self._secrets, ground.environment, ground.clock)

    @cached_property
    def _drafts_folder(self) -> Path:
        return Path(self._ground.settings.get(DRAFTS_FOLDER) or self._ground.folder.drafts)

    @cached_property
    def _drafts(self) -> Drafts:
        from ceo_desk.storage.drafts.drafts import Drafts

        return Drafts(self._ground.database, self._ground.record, self._drafts_folder)

    @cached_property
    def _handovers(self) -> Handovers:
        from ceo_desk.storage.drafts.handovers import Handovers

        return Handovers(self._ground.database, self._ground.record)

    @cached_property
    def _approvals(self) -> Approvals:
        from ceo_desk.services.publishing.approvals import Approvals

        return Approvals(self._drafts, self._outbox, self._accounts)

    @cached_property
    def _pictures(self) -> Pictures:
        from ceo_desk.storage.drafts.drafts import PICTURES_FOLDER
        from ceo_desk.storage.drafts.pictures import Pictures

        return Pictures(self._drafts_folder / PICTURES_FOLDER)

    @cached_property
    def _picturing(self) -> Picturing:
        from ceo_desk.services.writing.picturing import Picturing

        return Picturing(self._pictures, lambda address: self._channels.fetch_picture(address))

    @cached_property
    def _writing(self) -> Writing:
        from ceo_desk.services.writing.writing import Writing
        from ceo_desk.storage.drafts.pages import Pages

        ground = self._ground
        return Writing(self._drafts, Pages(ground.database), self._pictures, ground.clock, ground.new_id)

    @cached_property
    def _publishing(self) -> Publishing:
        from ceo_desk.services.publishing.publishing import Publishing

        ground = self._ground
        return Publishing(
            self._drafts,
            self._outbox,
            self._accounts,
            self._comments,
            self._words,
            ground.settings,
            self._door,
            ground.clock,
            ground.new_id,
            self._packages,
            self._embargoing,
            self._pausing,
            self._pin,
        )

    @cached_property
    def _pin(self) -> LeadersPin:
        from ceo_desk.services.pin import LeadersPin
        from ceo_desk.storage.pins import PinStore

        ground = self._ground
        store = PinStore(ground.desk_id, ground.find_keyring, ground.folder.pin_lock)
        return LeadersPin(store, ground.settings, ground.people, ground.clock)

    @cached_property
    def _pausing(self) -> Pausing:
        from ceo_desk.services.publishing.pausing import Pausing

        ground = self._ground
        return Pausing(self._outbox, self._accounts, ground.settings, self._door, ground.clock)

    @cached_property
    def _promise_desk(self) -> PromiseDesk:
        from ceo_desk.services.following_up.promises import PromiseDesk
        from ceo_desk.storage.promises import Promises

        ground = self._ground
        promises = Promises(ground.database, ground.record)
        return PromiseDesk(promises, self._inbox, ground.people, ground.settings, ground.clock, ground.new_id)

    @cached_property
    def _origins(self) -> Origins:
        from ceo_desk.storage.drafts.origins import Origins

        return Origins(self._ground.database, self._ground.record)

    @cached_property
    def _packages(self) -> Packages:
        from ceo_desk.services.publishing.packages import Packages

        return Packages(self._origins, self._outbox, self._guessing, self._archive_posts)

    @cached_property
    def _archive_posts(self) -> ArchiveDesk:
        from ceo_desk.storage.archive import ArchiveDesk

        return ArchiveDesk(self._ground.database)

    @cached_property
    def _links(self) -> Links:
        from ceo_desk.services.publishing.links import Links

        return Links(self._drafts, lambda link: self._channels.ask_link(link))

    @cached_property
    def _embargoing(self) -> Embargoing:
        from ceo_desk.services.publishing.embargoing import Embargoing
        from ceo_desk.storage.embargoes import Embargoes

        ground = self._ground
        return Embargoing(Embargoes(ground.database), ground.settings, ground.clock)

    @cached_property
    def _guessing(self) -> Guessing:
        from ceo_desk.services.writing.guessing import Guessing

        return Guessing(self._outbox, self._terms)

    @cached_property
    def _terms(self) -> TermsDesk:
        from ceo_desk.storage.terms import TermsDesk

        return TermsDesk(self._ground.database)
