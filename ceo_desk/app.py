"""The composition root: builds the desk by hand, once, from the ground up."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ceo_desk.ground import Ground
from ceo_desk.services.desk import Desk
from ceo_desk.services.timing import Clock, Sleep
from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.keyrings import safe_keyring
from ceo_desk.storage.people import People
from ceo_desk.storage.record.device import Device
from ceo_desk.storage.record.journal import Record
from ceo_desk.storage.settings import ACTOR, FACE, Settings
from ceo_desk.workshop import DeskWorkshop

if TYPE_CHECKING:
    from ceo_desk.connections import SystemProxy
    from ceo_desk.ground import Connect
    from ceo_desk.services.accounts import ChannelDoor
    from ceo_desk.services.practice_day import PracticeDay
    from ceo_desk.storage.drafts.second_place import Shelter
    from ceo_desk.storage.pins import FindKeyring
    from ceo_desk.storage.secrets import Secrets

HOME_VARIABLE = "CEO_DESK_HOME"


def now() -> datetime:
    """The moment now, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """A new UUID as text."""
    from uuid import uuid4

    return str(uuid4())


def default_folder(environment: Mapping[str, str]) -> Path:
    """Where the desk lies: the environment's folder, else the system's place for a person's data."""
    if environment.get(HOME_VARIABLE):
        return Path(environment[HOME_VARIABLE])
    from platformdirs import user_data_path

    return user_data_path("CEO Desk", appauthor=False)


def find_shelters() -> "tuple[Shelter, ...]":
    """Where words may lie that a desk can't save: the person's own folder, else what lives until the next start."""
    import tempfile

    from platformdirs import user_state_path

    from ceo_desk.storage.drafts.second_place import Shelter

    passing = Path(tempfile.gettempdir(), f"ceo-desk-kept-words-{_system_name()}")
    return Shelter(user_state_path("CEO Desk Kept Words", appauthor=False)), Shelter(passing, is_passing=True)


def default_actor(desk: Desk) -> str:
    """Who sits at the desk: the one set, else its first leader, else the name of the system's account."""
    leaders = [person.name for person in desk.people.all() if person.face == "leader"]
    return desk.settings.get(ACTOR) or (leaders[0] if leaders else _system_name())


def _system_name() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "somebody"  # a system without accounts names nobody


def default_face(desk: Desk) -> str:
    """Which face the desk shows: the one shown last, else that of who sits here, else the leader's."""
    shown = desk.settings.get(FACE)
    if shown:
        return shown
    actor = default_actor(desk)
    return next((person.face for person in desk.people.all() if person.name == actor), "leader")


def open_desk(
    root: Path,
    *,
    environment: Mapping[str, str],
    clock: Clock = now,
    sleep: Sleep = time.sleep,
    connect: "Connect | None" = None,
    system_proxy: "SystemProxy | None" = None,
    find_keyring: "FindKeyring | None" = None,
) -> Desk:
    """Opens (or begins) the desk in a folder. Raises StorageFailed and what stands below it.

    `connect` makes what opens the channels of accounts; without it they are the real ones, which ask `system_proxy`
    for the way out where neither the desk's setting nor the environment names one. `find_keyring` finds where a PIN is
    kept; without it that is the system's own keyring.
    """

    def connect_for_real(
        folder: DeskFolder, settings: Settings, secrets: "Secrets", environment: Mapping[str, str], clock: Clock
    ) -> "ChannelDoor":
        from ceo_desk.connections import Connections

        return Connections(folder, settings, secrets, environment, clock, system_proxy=system_proxy)

    folder = DeskFolder(root)
    folder.create()
    database = Database(folder.database)
    try:
        keyring = find_keyring or (lambda: safe_keyring(environment))
        return _build(folder, database, environment, clock, sleep, connect or connect_for_real, keyring)
    except BaseException:
        database.close()
        raise


def _build(
    folder: DeskFolder,
    database: Database,
    environment: Mapping[str, str],
    clock: Clock,
    sleep: Sleep,
    connect: "Connect",
    find_keyring: "FindKeyring",
) -> Desk:
    device = Device.settle(database, folder, at=clock(), new_id=new_id)
    record = Record(database, folder.head)
    settings, people = Settings(database, record), People(database, record)
    ground = Ground(
        folder,
        database,
        record,
        settings,
        people,
        device.desk_id,
        environment,
        clock,
        sleep,
        new_id,
        connect,
        find_shelters,
        find_keyring,
    )
    return Desk(folder, database, record, settings, people, clock, DeskWorkshop(ground))


def restore_desk(file: Path, into: Path) -> tuple[str, ...]:
    """Brings a backup back into an empty folder and examines it; what is wrong, in words."""
    from ceo_desk.storage.backup import restore

    restore(file, into)
    desk = open_desk(into, environment={})
    try:
        return desk.upkeep.examine(rebuild=False)
    finally:
        desk.close()


@contextmanager
def practice_desk(below: Path) -> "Iterator[PracticeDay]":
    """A fresh desk of its own below a folder, with a clock that moves when the day says so."""
    from ceo_desk.services.practice_day import PracticeDay
    from ceo_desk.shipped import material

    moved = timedelta()

    def clock() -> datetime:
        return now() + moved

    def pass_time(span: timedelta) -> None:
        nonlocal moved
        moved += span

    root = below / "practice-days" / f"{now():%Y%m%d-%H%M%S}-{new_id()[:8]}"
    desk = open_desk(root, environment={}, clock=clock, sleep=lambda _: None)
    try:
        yield PracticeDay(desk, material("resources", "practice"), pass_time)
    finally:
        desk.close()


def open_window(root: Path, environment: Mapping[str, str], pictures: Path | None = None) -> int:
    """Opens the window of a desk; the exit status once it is closed. Raises StorageFailed and what stands below it.

    With `pictures`, a folder, its places are saved there as PNG, and nobody sees a window.
    """
    from ceo_desk.ui.sources import leave_sources_unread

    leave_sources_unread()
    if pictures is not None:
        from ceo_desk.ui.pictures import take

        take(lambda: open_desk(root, environment=environment), pictures)
        return 0
    from ceo_desk.ui.opening import run

    return run(root, lambda proxy: open_desk(root, environment=environment, system_proxy=proxy), restore_desk)


def print_post() -> int:
    """Lays a post out on paper: asked and answered on this process's own pipes, with no window and no desk."""
    from ceo_desk.ui.sources import leave_sources_unread

    leave_sources_unread()
    from ceo_desk.ui.paper.press import run_here

    return run_here()
