"""Builds the desk's services by hand, once each, and imports each when it is first wanted.

The window's first picture needs a few of them; importing all takes longer than the whole picture may.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.shipped import material
from ceo_desk.storage.settings import DRAFTS_FOLDER

if TYPE_CHECKING:
    from ceo_desk.ground import Ground
    from ceo_desk.services.accounts import AccountDesk, ChannelDoor, OpenChannel
    from ceo_desk.services.answering import Answering
    from ceo_desk.services.keeping import Keeping
    from ceo_desk.services.looking import Looking
    from ceo_desk.services.publishing import Publishing
    from ceo_desk.services.reading import Reading
    from ceo_desk.services.results import Results
    from ceo_desk.services.sending import Sender
    from ceo_desk.services.shelf import Shelf
    from ceo_desk.services.spelling import Spelling
    from ceo_desk.services.today import Today
    from ceo_desk.services.upkeep import Upkeep
    from ceo_desk.services.writing import Writing
    from ceo_desk.storage.accounts import Accounts
    from ceo_desk.storage.comments import Comments
    from ceo_desk.storage.drafts import Drafts
    from ceo_desk.storage.inbox import Inbox
    from ceo_desk.storage.outbox import Outbox
    from ceo_desk.storage.pictures import Pictures
    from ceo_desk.storage.reply_drafts import ReplyDrafts
    from ceo_desk.storage.secrets import Secrets


class DeskWorkshop:
    """Each method builds a service; what several of them stand on is built once. The desk asks one at a time."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def outbox(self) -> Outbox:
        """What is on its way or has been."""
        return self._outbox

    def inbox(self) -> Inbox:
        """The comments as screens read them."""
        return self._inbox

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

    def writing(self) -> Writing:
        """The drafts."""
        return self._writing

    def keeping(self) -> Keeping:
        """The last way to keep words."""
        from ceo_desk.services.keeping import Keeping
        from ceo_desk.storage.second_place import SecondPlace

        ground = self._ground
        second = SecondPlace(ground.find_shelters(), ground.folder.root)
        return Keeping(ground.database, ground.record, second, ground.clock, ground.new_id)

    def shelf(self) -> Shelf:
        """The list of posts."""
        from ceo_desk.services.shelf import Shelf
        from ceo_desk.storage.draft_list import DraftList

        lines = DraftList(self._ground.database)
        return Shelf(lines, self._writing, self._outbox, self._accounts, lambda: material("drafts"))

    def looking(self) -> Looking:
        """A post as its readers will see it."""
        from ceo_desk.services.looking import Looking

        return Looking(self._drafts, self._accounts, self._outbox, self._writing, self._ground.folder.root / "pages")

    def publishing(self) -> Publishing:
        """Orders about posts."""
        return self._publishing

    def answering(self) -> Answering:
        """Answers and triage."""
        from ceo_desk.services.answering import Answering
        from ceo_desk.storage.triage import TriageDesk

        ground, comments = self._ground, self._comments
        return Answering(
            self._inbox,
            comments,
            TriageDesk(ground.database, ground.record, comments),
            self._outbox,
            self._accounts,
            ground.people,
            self._publishing,
            self._words,
            ground.clock,
            ground.new_id,
        )

    def reading(self) -> Reading:
        """Comments that come in."""
        from ceo_desk.services.reading import Reading

        return Reading(
            self._comments, self._inbox, self._accounts, self._outbox, self._drafts, self._door, self._ground.clock
        )

    def sender(self) -> Sender:
        """What sends."""
        from ceo_desk.services.following import Following
        from ceo_desk.services.moderating import ModerationSender
        from ceo_desk.services.sending import Sender
        from ceo_desk.storage.locks import SenderLock

        ground = self._ground
        return Sender(
            self._outbox,
            self._accounts,
            self._comments,
            self._pictures,
            ground.settings,
            self._door,
            ModerationSender(self._comments, self._accounts, ground.clock),
            Following(self._outbox, self._accounts, self._comments, ground.clock),
            SenderLock(ground.folder.sender_lock),
            ground.clock,
            ground.sleep,
        )

    def today(self) -> Today:
        """The facts of the first screen."""
        from ceo_desk.services.today import Today
        from ceo_desk.storage.draft_list import DraftList
        from ceo_desk.storage.figures import FiguresDesk

        ground = self._ground
        lines, figures = DraftList(ground.database), FiguresDesk(ground.database)
        return Today(self._inbox, self._comments, self._outbox, lines, self._accounts, figures, ground.clock)

    def results(self) -> Results:
        """The figures."""
        from ceo_desk.services.results import Results
        from ceo_desk.storage.answer_times import AnswerTimesDesk
        from ceo_desk.storage.figures import FiguresDesk

        ground = self._ground
        figures, times = FiguresDesk(ground.database), AnswerTimesDesk(ground.database)
        return Results(figures, times, ground.settings, ground.clock)

    def upkeep(self) -> Upkeep:
        """Backup and examination."""
        from ceo_desk.services.upkeep import Upkeep

        return Upkeep(self._ground.database, self._ground.record, self._ground.folder)

    def spelling(self) -> Spelling:
        """What may be misspelt."""
        return self._spelling

    def close(self) -> None:
        """Lets go of the lines to the world and of the dictionaries, where any were opened."""
        if "_channels" in self.__dict__:  # it is kept there once it was asked for
            self._channels.close()
        if "_spelling" in self.__dict__:
            self._spelling.close()

    @property
    def _door(self) -> OpenChannel:
        return self._channels.open

    @cached_property
    def _accounts(self) -> Accounts:
        from ceo_desk.storage.accounts import Accounts

        return Accounts(self._ground.database, self._ground.record)

    @cached_property
    def _outbox(self) -> Outbox:
        from ceo_desk.storage.outbox import Outbox

        return Outbox(self._ground.database, self._ground.record)

    @cached_property
    def _inbox(self) -> Inbox:
        from ceo_desk.storage.inbox import Inbox

        return Inbox(self._ground.database)

    @cached_property
    def _comments(self) -> Comments:
        from ceo_desk.storage.comments import Comments

        return Comments(self._ground.database)

    @cached_property
    def _spelling(self) -> Spelling:
        from ceo_desk.services.spelling import Spelling

        ground = self._ground
        return Spelling.of_system(ground.database, ground.settings, ground.environment, ground.clock)

    @cached_property
    def _words(self) -> ReplyDrafts:
        from ceo_desk.storage.reply_drafts import ReplyDrafts

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
        from ceo_desk.storage.drafts import Drafts

        return Drafts(self._ground.database, self._ground.record, self._drafts_folder)

    @cached_property
    def _pictures(self) -> Pictures:
        from ceo_desk.storage.drafts import PICTURES_FOLDER
        from ceo_desk.storage.pictures import Pictures

        return Pictures(self._drafts_folder / PICTURES_FOLDER)

    @cached_property
    def _writing(self) -> Writing:
        from ceo_desk.services.writing import Writing
        from ceo_desk.storage.pages import Pages

        ground = self._ground
        return Writing(self._drafts, Pages(ground.database), self._pictures, ground.clock, ground.new_id)

    @cached_property
    def _publishing(self) -> Publishing:
        from ceo_desk.services.publishing import Publishing

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
        )
