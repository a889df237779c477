"""The desk as one bundle of services: what the window, the command line and the practice day are given."""

from dataclasses import dataclass

from ceo_desk.services.accounts import AccountDesk
from ceo_desk.services.answering import Answering
from ceo_desk.services.looking import Looking
from ceo_desk.services.publishing import Publishing
from ceo_desk.services.reading import Reading
from ceo_desk.services.results import Results
from ceo_desk.services.sending import Sender
from ceo_desk.services.shelf import Shelf
from ceo_desk.services.timing import Clock
from ceo_desk.services.today import Today
from ceo_desk.services.upkeep import Upkeep
from ceo_desk.services.writing import Writing
from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.inbox import Inbox
from ceo_desk.storage.journal import Record
from ceo_desk.storage.outbox import Outbox
from ceo_desk.storage.people import People
from ceo_desk.storage.settings import Settings


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that a face of the desk needs; `close` lets go of the database."""

    folder: DeskFolder
    database: Database
    record: Record
    settings: Settings
    people: People
    outbox: Outbox
    inbox: Inbox
    accounts: AccountDesk
    writing: Writing
    shelf: Shelf
    looking: Looking
    publishing: Publishing
    answering: Answering
    reading: Reading
    sender: Sender
    today: Today
    results: Results
    upkeep: Upkeep
    clock: Clock

    def close(self) -> None:
        """Finishes what is being written and closes the database."""
        self.database.close()
