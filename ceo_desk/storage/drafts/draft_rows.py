"""The rows of drafts: the running text, what is known of its file, and entries for kept versions.

Each function works within a transaction that its caller owns.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.draft import Content, DraftState, Revision, Why
from ceo_desk.domain.errors import Damaged, Unknown
from ceo_desk.domain.journal import Value, Verb
from ceo_desk.domain.moment import from_text, to_text
from ceo_desk.storage.drafts.draft_content import from_parts, meta_to_json, sha256_of, to_json
from ceo_desk.storage.record.bodies import name_of, put
from ceo_desk.storage.record.journal import Record

_SELECT = (
    "SELECT w.draft, CAST(w.title AS BLOB) AS title, CAST(w.body AS BLOB) AS body, CAST(w.meta AS BLOB) AS meta,"
    " CAST(w.head AS BLOB) AS head, w.words, w.modified, w.sha256, w.file, w.file_sha256, w.file_content,"
    " w.next_sha256, w.next_content, w.is_revised, d.state, d.revision FROM working w JOIN drafts d ON d.id = w.draft"
)
"""Texts as bytes: damaged ones must not keep the others from being read."""


_UNCOUNTED = -1


@dataclass(frozen=True, slots=True)
class CountedText:
    """A content and how many words it has."""

    content: Content
    words: int


@dataclass(frozen=True, slots=True)
class Version:
    """A version that is being kept: its id, why, by whom, and when."""

    id: str
    why: Why
    actor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file as it was last written or taken in: its name, its bytes' hash, its head, and the hash of its content."""

    name: str
    sha256: str
    head: str
    content: str


@dataclass(frozen=True, slots=True)
class Working:
    """A draft as it is now, and what is known of its file."""

    id: str
    content: Content
    state: DraftState
    revision: str
    words: int
    """Below zero: not counted since the text was last saved."""
    modified: datetime
    sha256: str
    file: str
    is_file_known: bool
    """False where the desk was ended before it knew that the file is written."""
    head: str
    seen: dict[str, str]
    """SHA-256 of the file as it may be unless somebody else changed it → hash of the content that it then holds."""
    is_revised: bool

    @property
    def is_whole(self) -> bool:
        """True where the text is what was saved."""
        return sha256_of(self.content) == self.sha256

    @property
    def is_in_file(self) -> bool:
        """True where the file, as it was last seen, holds the running text."""
        return self.sha256 in self.seen.values()


def load(connection: sqlite3.Connection, draft_id: str) -> Working:
    """One draft, checked. Raises Unknown, or Damaged where the text is not what was saved."""
    working = load_as_it_is(connection, draft_id)
    if not working.is_whole:
        raise Damaged("The text of this draft was damaged on disk.", "Restore an earlier version.", detail=draft_id)
    return working


def load_as_it_is(connection: sqlite3.Connection, draft_id: str) -> Working:
    """One draft, whole or not. Raises Unknown."""
    row = connection.execute(f"{_SELECT} WHERE w.draft = ?", (draft_id,)).fetchone()
    if row is None:
        raise Unknown("This draft is not on this desk.", "Look at the list of drafts.", detail=draft_id)
    return _working_of(row)


def load_all(connection: sqlite3.Connection) -> tuple[Working, ...]:
    """Every draft, the trash included, the latest first."""
    return tuple(_working_of(row) for row in connection.execute(f"{_SELECT} ORDER BY w.modified DESC"))


def lagging(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Drafts whose file, as far as the desk knows, doesn't hold the running text."""
    rows = connection.execute(
        "SELECT w.draft FROM working w JOIN drafts d ON d.id = w.draft WHERE d.state = 'draft'"
        " AND (w.file = '' OR w.sha256 NOT IN (w.file_content, w.next_content))"
    )
    return tuple(row[0] for row in rows)


def begin(connection: sqlite3.Connection, record: Record, draft_id: str, text: CountedText, version: Version) -> None:
    """A new draft with its first kept version."""
    connection.execute(
        "INSERT INTO working (draft, title, body, meta, words, modified, sha256) VALUES (?, '', '', '', 0, '', '')",
        (draft_id,),
    )
    save(connection, draft_id, text.content, version.at)
    _enter(connection, record, Verb.DRAFT_BEGAN, draft_id, text, version)


def save(connection: sqlite3.Connection, draft_id: str, content: Content, at: datetime) -> bool:
    """Overwrites the running text; False where it is the same already (or the draft is not there).

    Its words are not counted now: that takes longer than a person may wait between two keystrokes.
    """
    sha256 = sha256_of(content)
    cursor = connection.execute(
        "UPDATE working SET title = ?, body = ?, meta = ?, words = ?, modified = ?, sha256 = ?, is_revised = 0"
        " WHERE draft = ? AND sha256 <> ?",
        (content.title, content.body, meta_to_json(content), _UNCOUNTED, to_text(at), sha256, draft_id, sha256),
    )
    return cursor.rowcount > 0


def note_words(connection: sqlite3.Connection, counted: Working, words: int) -> None:
    """Remembers how many words a text has, unless it is another by now."""
    connection.execute(
        "UPDATE working SET words = ? WHERE draft = ? AND sha256 = ?", (words, counted.id, counted.sha256)
    )


def doubt(connection: sqlite3.Connection, draft_id: str) -> None:
    """The next text is saved whatever the running one says: it may be damaged."""
    connection.execute("UPDATE working SET sha256 = '' WHERE draft = ?", (draft_id,))


def keep(connection: sqlite3.Connection, record: Record, draft_id: str, text: CountedText, version: Version) -> None:
    """Keeps a text, which is the running one, as a version."""
    _enter(connection, record, Verb.DRAFT_REVISED, draft_id, text, version)


def keep_again(connection: sqlite3.Connection, body: str) -> None:
    """A body was erased: drafts whose last version it was have none of what they say now."""
    connection.execute(
        "UPDATE working SET is_revised = 0 WHERE draft IN"
        " (SELECT d.id FROM drafts d JOIN revisions r ON r.id = d.revision WHERE r.body = ?)",
        (body,),
    )


def note_file(connection: sqlite3.Connection, draft_id: str, file: FileSeen) -> None:
    """The file stands as it is described."""
    connection.execute(
        "UPDATE working SET file = ?, file_sha256 = ?, file_content = ?, head = ?, next_sha256 = '', next_content = ''"
        " WHERE draft = ?",
        (file.name, file.sha256, file.content, file.head, draft_id),
    )


def note_writing(connection: sqlite3.Connection, draft_id: str, file: FileSeen) -> None:
    """The file is about to be written: a crash leaves either the old one or this."""
    connection.execute(
        "UPDATE working SET file = ?, next_sha256 = ?, next_content = ? WHERE draft = ?",
        (file.name, file.sha256, file.content, draft_id),
    )


def note_name(connection: sqlite3.Connection, draft_id: str, name: str) -> None:
    """The file has another name now, and may hold what it held before."""
    connection.execute("UPDATE working SET file = ? WHERE draft = ?", (name, draft_id))


def note_no_file(connection: sqlite3.Connection, draft_id: str) -> None:
    """The draft has no file (any more); its head is kept for the next one."""
    connection.execute(
        "UPDATE working SET file = '', file_sha256 = '', file_content = '', next_sha256 = '', next_content = ''"
        " WHERE draft = ?",
        (draft_id,),
    )


def is_body_of(connection: sqlite3.Connection, content: Content, body: str) -> bool:
    """True where the body of that name holds just this content."""
    return name_of(connection, to_json(content).encode()) == body


def revision_of(row: sqlite3.Row) -> Revision:
    """A kept version of its row."""
    return Revision(
        id=row["id"],
        draft=row["draft"],
        at=from_text(row["at"]),
        by=row["by"],
        words=row["words"],
        why=row["why"],
        body_hash=row["body"],
        is_forgotten=bool(row["is_forgotten"]),
    )


def counted(content: Content) -> CountedText:
    """The content with its words counted; it may take a third of a second, so not between keystrokes."""
    from ceo_desk.text.counting import words

    return CountedText(content, words(content.body))


def counted_text(working: Working) -> CountedText:
    """The running text with its words, counted now unless they are known."""
    return CountedText(working.content, working.words) if working.words != _UNCOUNTED else counted(working.content)


def _enter(
    connection: sqlite3.Connection, record: Record, verb: Verb, draft_id: str, text: CountedText, version: Version
) -> None:
    body = put(connection, to_json(text.content))
    value: Value = {"revision": version.id, "body": body, "words": text.words, "why": version.why.value}
    record.decide(connection, actor=version.actor, subject=draft_id, verb=verb, value=value, at=version.at)
    connection.execute("UPDATE working SET is_revised = 1, words = ? WHERE draft = ?", (text.words, draft_id))


def _working_of(row: sqlite3.Row) -> Working:
    seen: Iterable[tuple[str, str]] = (
        (row["file_sha256"], row["file_content"]),
        (row["next_sha256"], row["next_content"]),
    )
    return Working(
        id=row["draft"],
        content=_content_of(row),
        state=DraftState(row["state"]),
        revision=row["revision"],
        words=row["words"],
        modified=from_text(row["modified"]),
        sha256=row["sha256"],
        file=row["file"],
        is_file_known=bool(row["file_sha256"]),
        head=_text(row["head"]),
        seen={sha256: content for sha256, content in seen if sha256},
        is_revised=bool(row["is_revised"]),
    )


def _content_of(row: sqlite3.Row) -> Content:
    title, body = _text(row["title"]), _text(row["body"])
    try:
        return from_parts(title, body, json.loads(_text(row["meta"])))
    except (ValueError, KeyError, TypeError):
        return Content(title, body)  # damaged: its hash shows it, and title and text can still be looked at


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
