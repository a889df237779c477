"""The desk as one bundle of services: what the window, the command line and the practice day are given."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from ceo_desk.services.builder import Workshop
from ceo_desk.services.timing import Clock
from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.people import People
from ceo_desk.storage.record.journal import Record
from ceo_desk.storage.settings import Settings

if TYPE_CHECKING:
    from ceo_desk.services.accounts import AccountDesk
    from ceo_desk.services.answering.answering import Answering
    from ceo_desk.services.answering.lessons import Lessons
    from ceo_desk.services.answering.liking import Liking
    from ceo_desk.services.answering.reading import Reading
    from ceo_desk.services.answering.rules_page import RulesPage
    from ceo_desk.services.answering.sifting import Sifting
    from ceo_desk.services.answering.today import Today
    from ceo_desk.services.following_up.room import FollowingUp
    from ceo_desk.services.keeping import Keeping
    from ceo_desk.services.linkedin.by_hand import ByHand
    from ceo_desk.services.linkedin.sign_in import LinkedInSignIn
    from ceo_desk.services.own_words.room import OwnWords
    from ceo_desk.services.pin import LeadersPin
    from ceo_desk.services.publishing.embargoing import Embargoing
    from ceo_desk.services.publishing.links import Links
    from ceo_desk.services.publishing.looking import Looking
    from ceo_desk.services.publishing.publishing import Publishing
    from ceo_desk.services.publishing.sending import Sender
    from ceo_desk.services.publishing.site_posts import SitePosts
    from ceo_desk.services.results import Results
    from ceo_desk.services.upkeep import Upkeep
    from ceo_desk.services.writing.archive import Archive
    from ceo_desk.services.writing.beginnings import Beginnings
    from ceo_desk.services.writing.exporting import Exporting
    from ceo_desk.services.writing.handing import Handing
    from ceo_desk.services.writing.importing import Importing
    from ceo_desk.services.writing.picturing import Picturing
    from ceo_desk.services.writing.shelf import Shelf
    from ceo_desk.services.writing.spelling import Spelling
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.inbox.inbox import Inbox
    from ceo_desk.storage.outbox.outbox import Outbox

T = TypeVar("T")


class Desk:
    """Everything that a face of the desk needs; `close` lets go of the database and of the lines to the world.

    A service is built when it is first asked for, from any thread: the window's first picture waits for no other.
    """

    def __init__(
        self,
        folder: DeskFolder,
        database: Database,
        record: Record,
        settings: Settings,
        people: People,
        clock: Clock,
        workshop: Workshop,
    ) -> None:
        self.folder = folder
        self.database = database
        self.record = record
        self.settings = settings
        self.people = people
        self.clock = clock
        self._workshop = workshop
        self._built: dict[Callable[[], object], object] = {}
        self._lock = threading.RLock()

    @property
    def outbox(self) -> "Outbox":
        """What is on its way or has been."""
        return self._once(self._workshop.outbox)

    @property
    def inbox(self) -> "Inbox":
        """The comments as screens read them."""
        return self._once(self._workshop.inbox)

    @property
    def accounts(self) -> "AccountDesk":
        """The accounts."""
        return self._once(self._workshop.accounts)

    @property
    def writing(self) -> "Writing":
        """The drafts."""
        return self._once(self._workshop.writing)

    @property
    def importing(self) -> "Importing":
        """Files that others wrote."""
        return self._once(self._workshop.importing)

    @property
    def archive(self) -> "Archive":
        """Posts of old blogs."""
        return self._once(self._workshop.archive)

    @property
    def handing(self) -> "Handing":
        """Drafts between two people."""
        return self._once(self._workshop.handing)

    @property
    def beginnings(self) -> "Beginnings":
        """What a blank page offers."""
        return self._once(self._workshop.beginnings)

    @property
    def exporting(self) -> "Exporting":
        """Posts as files for others."""
        return self._once(self._workshop.exporting)

    @property
    def keeping(self) -> "Keeping":
        """The last way to keep words."""
        return self._once(self._workshop.keeping)

    @property
    def shelf(self) -> "Shelf":
        """The list of posts."""
        return self._once(self._workshop.shelf)

    @property
    def looking(self) -> "Looking":
        """A post as its readers will see it."""
        return self._once(self._workshop.looking)

    @property
    def picturing(self) -> "Picturing":
        """Pictures for texts."""
        return self._once(self._workshop.picturing)

    @property
    def links(self) -> "Links":
        """Whether a post's links work."""
        return self._once(self._workshop.links)

    @property
    def embargoing(self) -> "Embargoing":
        """Words that must not go out yet."""
        return self._once(self._workshop.embargoing)

    @property
    def linkedin(self) -> "LinkedInSignIn":
        """Signing in to LinkedIn."""
        return self._once(self._workshop.linkedin)

    @property
    def by_hand(self) -> "ByHand":
        """What a person does on LinkedIn with their own hands."""
        return self._once(self._workshop.by_hand)

    @property
    def site_posts(self) -> "SitePosts":
        """The posts that stand on the blogs."""
        return self._once(self._workshop.site_posts)

    @property
    def pin(self) -> "LeadersPin":
        """The leader's PIN."""
        return self._once(self._workshop.pin)

    @property
    def publishing(self) -> "Publishing":
        """Orders about posts."""
        return self._once(self._workshop.publishing)

    @property
    def answering(self) -> "Answering":
        """Answers and triage."""
        return self._once(self._workshop.answering)

    @property
    def liking(self) -> "Liking":
        """Likes of comments."""
        return self._once(self._workshop.liking)

    @property
    def sifting(self) -> "Sifting":
        """What was held or called spam."""
        return self._once(self._workshop.sifting)

    @property
    def own_words(self) -> "OwnWords":
        """Words for an answer, and what to know before it goes."""
        return self._once(self._workshop.own_words)

    @property
    def following_up(self) -> "FollowingUp":
        """Promises and ideas."""
        return self._once(self._workshop.following_up)

    @property
    def reading(self) -> "Reading":
        """Comments that come in."""
        return self._once(self._workshop.reading)

    @property
    def sender(self) -> "Sender":
        """What sends."""
        return self._once(self._workshop.sender)

    @property
    def lessons(self) -> "Lessons":
        """What became of proposals."""
        return self._once(self._workshop.lessons)

    @property
    def today(self) -> "Today":
        """The facts of the first screen."""
        return self._once(self._workshop.today)

    @property
    def results(self) -> "Results":
        """The figures."""
        return self._once(self._workshop.results)

    @property
    def rules_page(self) -> "RulesPage":
        """The rules of engagement as a page."""
        return self._once(self._workshop.rules_page)

    @property
    def upkeep(self) -> "Upkeep":
        """Backup and examination."""
        return self._once(self._workshop.upkeep)

    @property
    def spelling(self) -> "Spelling":
        """What may be misspelt."""
        return self._once(self._workshop.spelling)

    def close(self) -> None:
        """Finishes what is being written, and closes the database and the lines to the world."""
        self._workshop.close()
        self.database.close()

    def _once(self, build: Callable[[], T]) -> T:
        built = self._built.get(build)
        if built is None:
            with self._lock:
                built = self._built.get(build)
                if built is None:
                    built = self._built[build] = build()
        return cast("T", built)
