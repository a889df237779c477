"""What the processes do that tests start, watch and kill: `python -m tests.storage.workers NAME FOLDER …`."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from ceo_desk.storage.database import Database
from ceo_desk.storage.folder import DeskFolder
from ceo_desk.storage.locks import SenderLock
from ceo_desk.storage.people import People
from ceo_desk.storage.record.bodies import put
from ceo_desk.storage.record.journal import Record
from ceo_desk.storage.settings import TAKE_BACK_SECONDS, Settings
from ceo_desk.storage.writer import Priority
from tests.storage.desks import open_desk


def begin(root: Path) -> None:
    """Opens (or begins) the desk and tells its identity."""
    desk = open_desk(root)
    say(desk.device.desk_id, desk.device.device_id)
    desk.database.close()


def decide(root: Path, name: str, count: str) -> None:
    """Makes so many decisions as one of several writers."""
    folder = DeskFolder(root)
    with Database(folder.database) as database:
        record = Record(database, folder.head)
        for number in range(int(count)):
            People(database, record).add(f"{name} {number}", "assistant", actor=name, at=datetime.now(UTC))
    say("done")


def decide_for_ever(root: Path) -> None:
    """Decides, keeps texts and writes working rows, telling each decision once it is on disk."""
    folder = DeskFolder(root)
    database = Database(folder.database)
    settings = Settings(database, Record(database, folder.head))
    number = 0
    while True:
        number += 1
        settings.set(TAKE_BACK_SECONDS, number, actor="Anna", at=datetime.now(UTC))
        database.submit(partial(put, text=f"text {number} " * 500), Priority.FETCH)
        say(str(number))


def hold_sender(root: Path) -> None:
    """Takes the sender's lock, says whether it got it, and keeps it."""
    with SenderLock(DeskFolder(root).sender_lock).taken() as is_ours:
        say(str(is_ours))
        if is_ours:
            time.sleep(60)


def say(*words: str) -> None:
    """Tells the test."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


WORKERS: dict[str, Callable[..., None]] = {
    "begin": begin,
    "decide": decide,
    "decide_for_ever": decide_for_ever,
    "hold_sender": hold_sender,
}

if __name__ == "__main__":
    WORKERS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
