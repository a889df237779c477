"""Takes in what was changed in the drafts' folder outside the desk: nothing is overwritten, nothing is lost.

A draft's identity is the id in its file. Changed in the file only: a new version. Changed on both sides: two drafts.
Renamed: followed. Deleted: written again. A copy, or a file without id: a draft of its own. Not readable: left alone.
"""

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from ceo_desk.domain.draft import Content, DraftState, Why
from ceo_desk.domain.errors import Damaged
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts import draft_rows, front_matter
from ceo_desk.storage.drafts.draft_content import plain_values, sha256_of, to_file
from ceo_desk.storage.drafts.draft_files import TextFile, UnreadableFile, remove_if_unchanged, scan
from ceo_desk.storage.drafts.draft_pictures import with_pictures
from ceo_desk.storage.drafts.draft_rows import CountedText, FileSeen, Version, Working
from ceo_desk.storage.drafts.draft_writing import FileWriter
from ceo_desk.storage.drafts.front_matter import Head
from ceo_desk.storage.drafts.pictures import Pictures
from ceo_desk.storage.record.journal import Record

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class _File:
    """A readable file, cut."""

    name: str
    sha256: str
    head_text: str
    head: Head
    body: str

    @property
    def stem(self) -> str:
        return Path(self.name).stem


@dataclass(slots=True)
class _Look:
    """One look at the folder: who looks and when, what lies there, what is known, what was said."""

    at: datetime
    actor: str
    new_id: Callable[[], str]
    files: dict[str, TextFile | UnreadableFile]
    by_id: dict[str, Working]
    by_file: dict[str, Working]
    said: list[str] = field(default_factory=list)
    written: set[str] = field(default_factory=set)

    def version(self, why: Why) -> Version:
        return Version(self.new_id(), why, self.actor, self.at)

    def place(self, row: Working, name: str) -> Working:
        """Notes that a draft's file is this one now ("" = none)."""
        if self.by_file.get(row.file) is row:
            del self.by_file[row.file]
        row = self.by_id[row.id] = replace(row, file=name)
        if name:
            self.by_file[name] = row
        return row

    def has_own_file(self, row: Working) -> bool:
        """True where the draft's file is where it was, and still names this draft (or can't be read)."""
        file = self.files.get(row.file)
        if not isinstance(file, TextFile):
            return file is not None
        head = front_matter.read(front_matter.split(file.text)[0])
        return bool(head.problem) or head.text("id") in ("", row.id)


class Intake:
    """Compares the folder with what the desk knows of it."""

    def __init__(self, database: Database, record: Record, files: FileWriter, pictures: Pictures) -> None:
        self._database = database
        self._record = record
        self._files = files
        self._pictures = pictures

    def look(self, at: datetime, actor: str, new_id: Callable[[], str]) -> tuple[str, ...]:
        """Takes in every difference; says in sentences what it did. Raises StorageFailed."""
        found = {file.name: file for file in scan(self._files.folder)}
        rows = draft_rows.load_all(self._database.read())
        by_file = {row.file: row for row in rows if row.file}
        look = _Look(at, actor, new_id, found, {row.id: row for row in rows}, by_file)
        for file in found.values():
            known = look.by_file.get(file.name)
            if isinstance(file, UnreadableFile):
                look.said.append(file.sentence)
            elif known is None or file.sha256 not in known.seen:
                self._take(look, file)
            elif known.state is DraftState.TRASHED:
                self._finish_trash(known)
        had_file = {row.id for row in rows if row.file}
        for row in tuple(look.by_id.values()):
            is_gone = row.file not in found if row.file else row.id in had_file
            if is_gone and row.id not in look.written and row.state is DraftState.DRAFT:
                if row.is_file_known:
                    look.said.append(f"The file of “{row.content.title}” was gone. The desk wrote it again.")
                self._write(look, row.id)
        return tuple(look.said)

    def _take(self, look: _Look, found: TextFile) -> None:
        head_text, body = front_matter.split(found.text)
        file = _File(found.name, found.sha256, head_text, front_matter.read(head_text), body)
        if file.head.problem or to_file(head_text, "id", plain_values(file.head, body, file.stem)) is None:
            look.said.append(f"The top of the file {file.name} can't be read. The desk leaves it alone.")
            return
        here = look.by_file.get(file.name)
        named = look.by_id.get(file.head.text("id"))
        if named is not None and named is not here and not look.has_own_file(named):
            self._follow(look, named, file)
        elif here is not None and (named is not None or not file.head.text("id")):
            self._compare(look, here, file)
        elif named is not None:
            look.said.append(
                f"The file {file.name} is a copy of “{named.content.title}”. It is a draft of its own now."
            )
            self._begin(look, file, look.new_id(), Why.CHANGED_OUTSIDE)
        else:
            look.said.append(f"The file {file.name} is new. It is a draft now.")
            self._begin(look, file, self._id_for(look, file), Why.IMPORTED)

    def _follow(self, look: _Look, row: Working, file: _File) -> None:
        """The draft's file has another name, or is back."""
        self._let_go(look, file.name)
        self._database.write(lambda connection: draft_rows.note_name(connection, row.id, file.name))
        row = look.place(row, file.name)
        if row.state is DraftState.DRAFT:
            look.said.append(f"The file of “{row.content.title}” has a new name, {file.name}.")
        if file.sha256 not in row.seen:
            self._compare(look, row, file)

    def _compare(self, look: _Look, row: Working, file: _File) -> None:
        """A known draft's file holds something else than when it was last seen."""
        content = self._content(file, row.content)
        seen = FileSeen(file.name, file.sha256, file.head_text, sha256_of(content))
        is_same = seen.content == row.sha256
        is_changed_there = seen.content not in row.seen.values()
        if not is_same and is_changed_there and not row.is_in_file:
            self._keep_both(look, row, file)
            return
        is_taken = row.state is DraftState.TRASHED or (is_changed_there and not is_same)
        text = draft_rows.counted(content)

        def work(connection: sqlite3.Connection) -> bool:
            now = draft_rows.load_as_it_is(connection, row.id)
            if now.sha256 != row.sha256:
                return False  # somebody is writing just now: the next look sees both sides
            draft_rows.note_file(connection, row.id, seen)
            if is_taken:
                self._take_in(connection, look, now, text)
            return True

        if self._database.write(work):
            if row.state is DraftState.TRASHED:
                look.said.append(f"“{content.title}” is back from the trash, because its file is back.")
            elif is_taken:
                look.said.append(f"“{content.title}” was changed outside the desk. The change is taken in.")
            self._write(look, row.id)

    def _take_in(self, connection: sqlite3.Connection, look: _Look, now: Working, text: CountedText) -> None:
        """The running text becomes what the file holds; what it was before is kept."""
        self._keep(connection, look, now, Why.SAVED)
        draft_rows.doubt(connection, now.id)
        draft_rows.save(connection, now.id, text.content, look.at)
        draft_rows.keep(connection, self._record, now.id, text, look.version(Why.CHANGED_OUTSIDE))

    def _keep(self, connection: sqlite3.Connection, look: _Look, now: Working, why: Why) -> None:
        """Keeps the running text unless it is kept already (or damaged: then there is nothing to keep)."""
        if not now.is_revised and now.is_whole:
            draft_rows.keep(connection, self._record, now.id, draft_rows.counted_text(now), look.version(why))

    def _keep_both(self, look: _Look, row: Working, file: _File) -> None:
        """The file's text becomes a draft of its own, in its place; ours gets a new file."""

        def work(connection: sqlite3.Connection) -> None:
            self._keep(connection, look, draft_rows.load_as_it_is(connection, row.id), Why.KEPT_BOTH)
            draft_rows.note_no_file(connection, row.id)

        self._database.write(work)
        look.said.append(f"“{row.content.title}” was changed here and in its file. Both are kept, as two drafts.")
        look.place(row, "")
        self._begin(look, file, look.new_id(), Why.KEPT_BOTH, added_title=" (from the file)")
        self._write(look, row.id)

    def _begin(self, look: _Look, file: _File, draft_id: str, why: Why, added_title: str = "") -> None:
        """A new draft of a file, which gets its id."""
        self._let_go(look, file.name)
        content = self._content(file, Content(title=file.stem))
        seen = FileSeen(file.name, file.sha256, file.head_text, sha256_of(content))
        text = draft_rows.counted(replace(content, title=content.title + added_title))

        def work(connection: sqlite3.Connection) -> Working:
            draft_rows.begin(connection, self._record, draft_id, text, look.version(why))
            draft_rows.note_file(connection, draft_id, seen)
            return draft_rows.load(connection, draft_id)

        look.place(self._database.write(work), file.name)
        self._write(look, draft_id)

    def _let_go(self, look: _Look, name: str) -> None:
        """A draft whose file's place is another's now is without one; unless it turns up, it is written again."""
        row = look.by_file.get(name)
        if row is not None:
            self._database.write(lambda connection: draft_rows.note_no_file(connection, row.id))
            look.place(row, "")

    def _write(self, look: _Look, draft_id: str) -> None:
        """Writes a draft's file and notes where; one damaged draft doesn't hold up the others."""
        look.written.add(draft_id)
        try:
            self._files.write(draft_id)
        except Damaged as error:
            look.said.append(f"{error.sentence} {error.next_step}")
        look.place(look.by_id[draft_id], draft_rows.load_as_it_is(self._database.read(), draft_id).file)

    def _finish_trash(self, row: Working) -> None:
        """The desk ended between putting a draft into the trash and removing its file."""
        if remove_if_unchanged(self._files.folder / row.file, row.seen):
            self._database.write(lambda connection: draft_rows.note_no_file(connection, row.id))

    def _content(self, file: _File, known: Content) -> Content:
        values = plain_values(file.head, file.body, known.title)
        return with_pictures(values, file.head, known, self._pictures, self._files.folder)

    def _id_for(self, look: _Look, file: _File) -> str:
        """The id that the file brings along (from another desk), or a new one."""
        brought = file.head.text("id")
        is_usable = bool(_ID.fullmatch(brought)) and brought not in look.by_id
        return brought if is_usable else look.new_id()
