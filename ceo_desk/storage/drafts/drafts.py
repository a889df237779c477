"""Drafts: the running text, safe at once; its kept versions; and the Markdown file that follows."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from ceo_desk.domain.draft import Content, Draft, DraftState, Revision, Why
from ceo_desk.domain.errors import Damaged, NotAllowed, Unknown
from ceo_desk.domain.journal import Verb
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts import draft_content, draft_rows, pages
from ceo_desk.storage.drafts.draft_files import remove_if_unchanged
from ceo_desk.storage.drafts.draft_intake import Intake
from ceo_desk.storage.drafts.draft_rows import CountedText, Version, Working
from ceo_desk.storage.drafts.draft_writing import FileWriter
from ceo_desk.storage.drafts.pages import PageState
from ceo_desk.storage.drafts.pictures import Pictures
from ceo_desk.storage.record.bodies import erase, get
from ceo_desk.storage.record.journal import Record
from ceo_desk.storage.writer import Priority

PICTURES_FOLDER = draft_content.PICTURES.rstrip("/")
"""Below the drafts' folder, so that a text names its pictures as any editor understands."""


class Drafts:
    """Every draft of the desk. `folder` holds their Markdown files, and below it the pictures."""

    def __init__(self, database: Database, record: Record, folder: Path) -> None:
        self._database = database
        self._record = record
        self._folder = folder.absolute()
        self._files = FileWriter(database, self._folder)
        self._intake = Intake(database, record, self._files, Pictures(self._folder / PICTURES_FOLDER))

    def begin(self, content: Content, *, why: Why, actor: str, at: datetime, id: str, revision_id: str) -> Draft:  # noqa: A002 – the agreed name
        """A new draft with its first kept version; the file follows with `write_file`."""
        text, version = draft_rows.counted(content), Version(revision_id, why, actor, at)
        self._database.write(lambda connection: draft_rows.begin(connection, self._record, id, text, version))
        return self.find(id)

    def start(
        self,
        content: Content,
        *,
        actor: str,
        at: datetime,
        id: str,  # noqa: A002 – the agreed name
        revision_id: str,
        page: PageState | None = None,
    ) -> Draft:
        """A new draft whose first version is empty, with its first words: both or nothing, as soon as any keystroke."""
        empty, version = CountedText(Content(), 0), Version(revision_id, Why.BEGAN, actor, at)

        def work(connection: sqlite3.Connection) -> None:
            draft_rows.begin(connection, self._record, id, empty, version)
            draft_rows.save(connection, id, content, at)
            if page is not None:
                pages.keep(connection, id, page)

        self._database.write(work, Priority.KEYSTROKE)
        return self.find(id, is_counted=False)

    def all(self) -> tuple[Draft, ...]:
        """Every draft that is not in the trash, the latest first."""
        rows = draft_rows.load_all(self._database.read())
        return tuple(self._draft_of(working) for working in rows if working.state is DraftState.DRAFT)

    def find(self, draft_id: str, *, is_counted: bool = True) -> Draft:
        """One draft, in the trash or not. Raises Unknown, Damaged.

        Not `is_counted`: `words` is -1 where counting them would take time.
        """
        return self._draft_of(draft_rows.load(self._database.read(), draft_id), is_counted)

    def save(self, draft_id: str, content: Content, at: datetime, page: PageState | None = None) -> None:
        """Saves the running text, before everything else that waits to be written. Raises Unknown.

        `page`: what its page keeps beside it; all of it is on disk, or nothing.
        """

        def work(connection: sqlite3.Connection) -> bool:
            if page is not None:
                pages.keep(connection, draft_id, page)
            return draft_rows.save(connection, draft_id, content, at)

        if not self._database.write(work, Priority.KEYSTROKE):
            self._known(draft_id)

    def revise(
        self, draft_id: str, *, why: Why, actor: str, at: datetime, revision_id: str, is_again: bool = False
    ) -> Revision:
        """Keeps the running text as a version. Raises Unknown, Damaged.

        Where it is one already, that one is given, unless it is to be one again (`is_again`), for another reason.
        """
        seen = draft_rows.load(self._database.read(), draft_id)
        text = draft_rows.counted_text(seen)

        def work(connection: sqlite3.Connection) -> str:
            now = draft_rows.load(connection, draft_id)
            if now.is_revised and not is_again:
                return now.revision
            whole = text if now.sha256 == seen.sha256 else draft_rows.counted_text(now)
            draft_rows.keep(connection, self._record, draft_id, whole, Version(revision_id, why, actor, at))
            return revision_id

        return self._revision(self._database.write(work))

    def count(self, draft_id: str) -> int:
        """The words of the running text; what was counted is remembered. Raises Unknown, Damaged."""
        seen = draft_rows.load(self._database.read(), draft_id)
        words = draft_rows.counted_text(seen).words
        if words != seen.words:
            self._database.write(lambda connection: draft_rows.note_words(connection, seen, words))
        return words

    def write_file(self, draft_id: str) -> bool:
        """Brings the file to the running text; False where it was changed outside meanwhile (`take_in` sees to it).

        Raises Unknown, Damaged, StorageFailed.
        """
        return self._files.write(draft_id)

    def take_in(self, at: datetime, actor: str, new_id: Callable[[], str]) -> tuple[str, ...]:
        """Takes in what was changed in the folder outside the desk; says in sentences what it did.

        Files that lag behind their drafts, because a desk was ended between the two, are brought up.
        """
        said = list(self._intake.look(at, actor, new_id))
        for draft_id in draft_rows.lagging(self._database.read()):
            try:
                self._files.write(draft_id)
            except Damaged as damaged:
                said.append(damaged.sentence)
        return tuple(said)

    def trash(self, draft_id: str, *, actor: str, at: datetime) -> None:
        """Puts a draft into the trash: its text and versions stay here, its file goes. Raises Unknown."""

        def work(connection: sqlite3.Connection) -> Working:
            working = draft_rows.load(connection, draft_id)
            if working.state is DraftState.DRAFT:
                self._record.decide(connection, actor=actor, subject=draft_id, verb=Verb.DRAFT_TRASHED, value={}, at=at)
                pages.drop(connection, draft_id)
            return working

        working = self._database.write(work)
        if working.file and remove_if_unchanged(self._folder / working.file, working.seen):
            self._database.write(lambda connection: draft_rows.note_no_file(connection, draft_id))

    def history(self, draft_id: str) -> tuple[Revision, ...]:
        """Every kept version, oldest first. Raises Unknown."""
        self._known(draft_id)
        rows = self._database.read().execute("SELECT * FROM revisions WHERE draft = ? ORDER BY at, rowid", (draft_id,))
        return tuple(map(draft_rows.revision_of, rows))

    def content_of(self, revision_id: str) -> Content:
        """The text of a kept version. Raises Unknown where it is not there or was forgotten, Damaged."""
        return self._content_of(self._database.read(), self._revision(revision_id))

    def restore(self, draft_id: str, revision: str, *, actor: str, at: datetime, revision_id: str) -> None:
        """The running text is again as in that version; what it was before is kept. Out of the trash, too.

        Raises Unknown.
        """

        def work(connection: sqlite3.Connection) -> None:
            found = self._revision_of(connection, draft_id, revision)
            text = CountedText(self._content_of(connection, found), found.words)
            before = draft_rows.load_as_it_is(connection, draft_id)
            if not before.is_revised and before.is_whole:
                before_id = str(uuid5(NAMESPACE_OID, f"before {revision_id}"))
                before_text = draft_rows.counted_text(before)
                version = Version(before_id, Why.SAVED, actor, at)
                draft_rows.keep(connection, self._record, draft_id, before_text, version)
            draft_rows.doubt(connection, draft_id)
            draft_rows.save(connection, draft_id, text.content, at)
            draft_rows.keep(connection, self._record, draft_id, text, Version(revision_id, Why.RESTORED, actor, at))

        self._database.write(work)

    def forget(self, draft_id: str, revision: str, *, actor: str, at: datetime) -> None:
        """Erases the text of a version for good; that it was there stays in the record. Raises Unknown, NotAllowed.

        A text is stored once, so every version with the same one is forgotten, also another draft's. What somebody
        writes on is never taken away: a draft that still says it keeps it, and keeps it anew when it is left next.
        """

        def work(connection: sqlite3.Connection) -> None:
            found = self._revision_of(connection, draft_id, revision)
            if found.is_forgotten:
                return
            working = draft_rows.load_as_it_is(connection, draft_id)
            if draft_rows.is_body_of(connection, working.content, found.body_hash):
                raise NotAllowed("This version is the text as it stands now.", "Change the text first.")
            value = {"revision": revision}
            self._record.decide(connection, actor=actor, subject=draft_id, verb=Verb.DRAFT_FORGOT, value=value, at=at)
            pages.drop(connection, draft_id, is_place_kept=True)
            erase(connection, found.body_hash)
            draft_rows.keep_again(connection, found.body_hash)

        self._database.write(work)

    def _known(self, draft_id: str) -> None:
        if self._database.read().execute("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)).fetchone() is None:
            raise Unknown("This draft is not on this desk.", "Look at the list of drafts.", detail=draft_id)

    def _revision(self, revision_id: str) -> Revision:
        row = self._database.read().execute("SELECT * FROM revisions WHERE id = ?", (revision_id,)).fetchone()
        return draft_rows.revision_of(_found(row, revision_id))

    def _revision_of(self, connection: sqlite3.Connection, draft_id: str, revision_id: str) -> Revision:
        row = connection.execute(
            "SELECT * FROM revisions WHERE id = ? AND draft = ?", (revision_id, draft_id)
        ).fetchone()
        return draft_rows.revision_of(_found(row, revision_id))

    def _content_of(self, connection: sqlite3.Connection, revision: Revision) -> Content:
        if revision.is_forgotten:
            raise Unknown("This version was forgotten.", "Choose another version.", detail=revision.id)
        return draft_content.from_json(get(connection, revision.body_hash))

    def _draft_of(self, working: Working, is_counted: bool = True) -> Draft:
        return Draft(
            id=working.id,
            content=working.content,
            state=working.state,
            modified=working.modified,
            revision=working.revision,
            words=draft_rows.counted_text(working).words if is_counted else working.words,
            path=str(self._folder / working.file) if working.file else "",
        )


def _found(row: sqlite3.Row | None, revision_id: str) -> sqlite3.Row:
    if row is None:
        raise Unknown("This version is not on this desk.", "Look at the draft's history.", detail=revision_id)
    return row
