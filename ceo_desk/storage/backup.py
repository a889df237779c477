"""One file with all that a desk keeps, and the way back. No secrets: those stay in the system's keyring."""

import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath

from ceo_desk.domain.errors import BadInput, Damaged, NotAllowed
from ceo_desk.storage.database import Database, open_reader
from ceo_desk.storage.folder import DeskFolder, failure_of
from ceo_desk.storage.inbox.lent_words import PASTED
from ceo_desk.storage.record.device import RESTORED
from ceo_desk.storage.record.verification import verify_database
from ceo_desk.storage.settings import DRAFTS_FOLDER, PASTED_HOURS


def backup(database: Database, folder: DeskFolder, to: Path) -> Path:
    """Writes a .zip whole or not at all; people go on working meanwhile. Raises StorageFailed, DiskFull.

    Comments that their source lets nobody keep are left out.
    """
    part = to.with_name(to.name + ".part")
    try:
        # the head first: it may be behind the copy, never ahead of it
        head = folder.head.read_bytes() if folder.head.exists() else None
        with tempfile.TemporaryDirectory(dir=to.parent, prefix=".backup-") as work:
            copy = Path(work) / folder.database.name
            _copy(database.path, copy)
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(copy, folder.database.name)
                if head is not None:
                    archive.writestr(folder.head.name, head)
                for name, file in _kept_files(database, folder):
                    archive.write(file, name)
        part.replace(to)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise failure_of(error) from error
    return to


def restore(file: Path, into: Path) -> DeskFolder:
    """Brings a backup back into an empty or missing folder; opened there, the desk is a device of its own.

    Raises NotAllowed (the folder is not empty), BadInput (no backup), Damaged (not what was written), StorageFailed.
    """
    try:
        if into.exists() and (not into.is_dir() or any(into.iterdir())):
            raise NotAllowed("This folder is not empty.", "Choose an empty folder.")
        into.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=into.parent, prefix=".restore-") as work:
            found = DeskFolder(Path(work) / "desk")
            _unpack(file, found.root)
            _check(found)
            if into.exists():
                into.rmdir()
            found.root.replace(into)
    except OSError as error:
        raise failure_of(error) from error
    restored = DeskFolder(into)
    restored.create()
    return restored


def _kept_files(database: Database, folder: DeskFolder) -> Iterator[tuple[str, Path]]:
    """The desk's own folder of drafts whole, and its shapes; of one that the person chose, what belongs to drafts."""
    inside = (*folder.drafts.rglob("*"), *folder.starters.glob("*.md"))
    found = [file for file in inside if file.is_file() and not file.is_symlink()]
    for file in sorted(found):
        yield file.relative_to(folder.root).as_posix(), file
    chosen = database.read().execute("SELECT value FROM settings WHERE key = ?", (DRAFTS_FOLDER.key,)).fetchone()
    if chosen is None or not json.loads(chosen[0]):
        return
    there = Path(json.loads(chosen[0]))
    names = [row[0] for row in database.read().execute("SELECT file FROM working WHERE file <> ''").fetchall()]
    names += [f"{folder.pictures.name}/{file.name}" for file in (there / folder.pictures.name).glob("*")]
    for name in sorted(set(names)):
        if (there / name).is_file() and not (folder.drafts / name).exists():
            yield f"{folder.drafts.name}/{name}", there / name


def _copy(database: Path, to: Path) -> None:
    """One consistent look at the whole file, while others write on."""
    with closing(open_reader(database)) as source, closing(sqlite3.connect(to, isolation_level=None)) as target:
        source.backup(target)
        target.execute("PRAGMA secure_delete = ON")
        target.execute("PRAGMA journal_mode = DELETE")
        _leave_out(target)


def _leave_out(copy: sqlite3.Connection) -> None:
    bound = (
        "SELECT source FROM accounts WHERE json_extract(capabilities, '$.retention_hours') IS NOT NULL"
        " AND source NOT IN (SELECT source FROM accounts WHERE json_extract(capabilities, '$.retention_hours') IS NULL)"
    )
    kept = copy.execute("SELECT value FROM settings WHERE key = ?", (PASTED_HOURS.key,)).fetchone()
    pasted = f"{PASTED}*" if kept is not None and json.loads(kept[0]) == 0 else ""
    sql = f"DELETE FROM comments WHERE source IN ({bound}) AND remote_id NOT GLOB ?"  # noqa: S608 – constants only
    gone = copy.execute(sql, (pasted,)).rowcount
    if gone:
        copy.execute("INSERT INTO comments_found (comments_found) VALUES ('optimize')")
        copy.execute("VACUUM")


def _unpack(file: Path, into: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            if DeskFolder(into).database.name not in names:
                raise BadInput("This file is no backup of a desk.", "Choose another file.")
            for name in names:
                _unpack_one(archive, name, into)
    except (zipfile.BadZipFile, EOFError) as error:
        raise BadInput(
            "This file is no backup, or it is damaged.", "Choose another file.", detail=str(error)
        ) from error


def _unpack_one(archive: zipfile.ZipFile, name: str, into: Path) -> None:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise BadInput("This file is no backup of a desk.", "Choose another file.", detail=name)
    target = into / path
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with archive.open(name) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy)


def _check(folder: DeskFolder) -> None:
    """The file and its record are whole; then it is marked as restored."""
    try:
        with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
            found = verify_database(connection, folder.head)
            if whole != "ok" or found.problems:
                detail = "; ".join((*found.problems, "" if whole == "ok" else str(whole)))
                raise Damaged("The backup's record is not whole.", "Choose an earlier backup.", detail=detail)
            connection.execute("INSERT OR REPLACE INTO desk VALUES (?, '1')", (RESTORED,))
    except sqlite3.Error as error:
        raise Damaged("The backup is damaged.", "Choose an earlier backup.", detail=str(error)) from error
