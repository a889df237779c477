"""What the desk's services stand on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ceo_desk.services.accounts import ChannelDoor
    from ceo_desk.services.timing import Clock, NewId, Sleep
    from ceo_desk.storage.database import Database
    from ceo_desk.storage.drafts.second_place import Shelter
    from ceo_desk.storage.folder import DeskFolder
    from ceo_desk.storage.people import People
    from ceo_desk.storage.pins import FindKeyring
    from ceo_desk.storage.record.journal import Record
    from ceo_desk.storage.secrets import Secrets
    from ceo_desk.storage.settings import Settings

    Connect = Callable[[DeskFolder, Settings, Secrets, Mapping[str, str], Clock], ChannelDoor]
    """Makes the door to every channel."""


@dataclass(frozen=True)
class Ground:
    """What everything stands on, built when the desk is opened. `connect` makes the door to every channel.

    `find_shelters` names the folders that take words in that the desk can't save.
    """

    folder: DeskFolder
    database: Database
    record: Record
    settings: Settings
    people: People
    desk_id: str
    environment: Mapping[str, str]
    clock: Clock
    sleep: Sleep
    new_id: NewId
    connect: Connect
    find_shelters: Callable[[], Sequence[Shelter]]
    find_keyring: FindKeyring
