"""Brings a draft's file to its running text, and never over what somebody else wrote."""

from pathlib import Path

from ceo_desk.domain.draft import DraftState
from ceo_desk.domain.errors import StorageFailed
from ceo_desk.storage.database import Database
from ceo_desk.storage.drafts import draft_content, draft_rows
from ceo_desk.storage.drafts.draft_content import FileText
from ceo_desk.storage.drafts.draft_files import file_name, is_as_seen, names_in, sha256_of, write_if_unchanged
from ceo_desk.storage.drafts.draft_rows import FileSeen, Working
from ceo_desk.storage.writer import Priority


class FileWriter:
    """Writes the files of drafts below one folder."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self.folder = folder

    def write(self, draft_id: str) -> bool:
        """False where the file is no longer the one last seen. Raises Unknown, Damaged, StorageFailed.

        What is being written is noted first: after a crash the file is either the old one or this, both known.
        """
        working = draft_rows.load(self._database.read(), draft_id)
        if working.state is DraftState.TRASHED:
            return True
        if not self.folder.parent.is_dir():  # it would be made, in the place of one that may come back
            raise StorageFailed(
                "The folder of your drafts is gone.", "Bring it back to where it was.", detail=str(self.folder)
            )
        name, text = self._named(working)
        file = FileSeen(name, sha256_of(text.data), text.head, working.sha256)
        if not is_as_seen(self.folder / name, {*working.seen, file.sha256}):
            return False
        if file.sha256 not in working.seen:
            self._database.write(
                lambda connection: draft_rows.note_writing(connection, draft_id, file), Priority.KEYSTROKE
            )
        if not write_if_unchanged(self.folder / name, text.data, working.seen):
            return False
        if working.seen != {file.sha256: file.content} or working.file != name:
            self._database.write(
                lambda connection: draft_rows.note_file(connection, draft_id, file), Priority.KEYSTROKE
            )
        return True

    def _named(self, working: Working) -> tuple[str, FileText]:
        """The file's name and text; where its head can't be changed with certainty it stays, and a new one is begun."""
        text = draft_content.to_file(working.head, working.id, working.content)
        if text is not None and working.file:
            return working.file, text
        text = text or draft_content.to_file("", working.id, working.content)
        assert text is not None, "an empty head can be written"
        return file_name(working.content.title, names_in(self.folder)), text
