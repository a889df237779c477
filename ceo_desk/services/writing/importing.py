"""Bringing in texts that others wrote: as a post of its own, or into one that is being written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ceo_desk.domain.draft import Content, Draft, DraftPicture
from ceo_desk.domain.errors import BadInput

if TYPE_CHECKING:
    from ceo_desk.services.writing.writing import Writing
    from ceo_desk.storage.processes.foreign_files import ForeignFiles, ForeignText, Kind

IMPORT_LIMIT = 50_000_000
"""Most bytes of a file that is read."""
PICTURES_LIMIT = 150_000_000
"""Most bytes of the pictures beside a file that are read."""
KINDS: Mapping[str, Kind] = {
    ".docx": "docx",
    ".docm": "docx",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "markdown",
}
_AS_DOCX = "Open it there, save it as a Word document (.docx), and choose that file."
OTHERS: Mapping[str, tuple[str, str]] = {
    ".doc": ("This file was written by a Word from before 2007.", "Open it in Word and save it as .docx."),
    ".dot": ("This file was written by a Word from before 2007.", "Open it in Word and save it as .docx."),
    ".rtf": ("The desk can't open RTF files.", "Open it in Word and save it as .docx."),
    ".odt": ("The desk can't open files of LibreOffice.", _AS_DOCX),
    ".pages": ("The desk can't open files of Pages.", "Open it in Pages and export it to Word."),
    ".pdf": ("The desk can't open PDF files.", "Ask for the Word document it came from, or copy its words."),
}
NEVER_STOPPED: Callable[[], bool] = lambda: False  # noqa: E731 – a function as a value


@dataclass(frozen=True, slots=True)
class Brought:
    """A file as a title and Markdown, its pictures not stored yet. `said` tells in sentences what was left out."""

    title: str
    text: ForeignText
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """The draft that a file became, and in sentences what was left out."""

    draft: Draft
    said: tuple[str, ...]


class Importing:
    """Reads first, in a process of its own; stores only what was read whole."""

    def __init__(self, writing: Writing, files: ForeignFiles) -> None:
        self._writing = writing
        self._files = files

    def read(self, path: Path, is_stopped: Callable[[], bool] = NEVER_STOPPED) -> Brought:
        """What a file says; nothing is stored. Raises BadInput in words, NotAllowed once it is stopped."""
        kind = kind_of(path)
        data = read_bytes(path, IMPORT_LIMIT)
        text = self._files.read(kind, data, {}, is_stopped)
        missing = text.named
        if text.named and (beside := _beside(path.parent, text.named)):
            text = self._files.read(kind, data, beside, is_stopped)
            missing = text.named
        said = text.said
        if missing:
            said = (*said, "A picture that belongs into it is not beside the file. Put it in yourself.")
        return Brought(text.title.strip() or path.stem, text, said)

    def begin(self, brought: Brought, *, actor: str) -> Imported:
        """A new draft of what was read. Raises DiskFull and what stands beside it."""
        content = self.place(brought)
        return Imported(self._writing.bring_in(content, actor=actor), brought.said)

    def place(self, brought: Brought) -> Content:
        """What was read with its pictures stored, to be put into a post."""
        body, pictures = brought.text.body, []
        for picture in brought.text.pictures:
            stored = self._writing.keep_picture(picture.made, brought.title)
            body = body.replace(picture.token, stored.file)
            pictures.append(stored)
        return Content(brought.title, body, pictures=_described(body, tuple(pictures)))

    def place_within(self, brought: Brought) -> Content:
        """The same, to stand within another text: its footnotes have names that meet none there."""
        from ceo_desk.text.footnotes import with_own_names
        from ceo_desk.text.normal import normal
        from ceo_desk.text.reading import read
        from ceo_desk.text.writing import write_normal

        content = self.place(brought)
        document = normal(read(content.body))
        return replace(content, body=write_normal(with_own_names(document))) if document.footnotes else content

    def open_file(self, path: Path, *, actor: str) -> Imported:
        """A draft from a file, in one go. Raises BadInput in words."""
        return self.begin(self.read(path), actor=actor)


def kind_of(path: Path) -> Kind:
    """How a file is read. Raises BadInput, with what to do, for one that can't be."""
    suffix = path.suffix.lower()
    if suffix in OTHERS:
        raise BadInput(*OTHERS[suffix])
    if suffix not in KINDS:
        raise BadInput("The desk can't open this kind of file.", "Choose a .docx, .html, .md or .txt file.")
    return KINDS[suffix]


def read_bytes(path: Path, limit: int) -> bytes:
    """A file's bytes. Raises BadInput where it can't be opened, or has more than that."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise BadInput("This file can't be opened.", "Choose another file.", detail=str(error)) from error
    if len(data) > limit:
        raise BadInput("This file is too large for a post.", "Choose a smaller file.")
    return data


def _beside(folder: Path, names: tuple[str, ...]) -> dict[str, bytes]:
    """The pictures that lie in a file's own folder or below, links followed."""
    found: dict[str, bytes] = {}
    room, home = PICTURES_LIMIT, folder.resolve()
    for name in names:
        path = (folder / unquote(name)).resolve()
        if path.is_relative_to(home) and path.is_file() and path.stat().st_size <= room:
            found[name] = path.read_bytes()
            room -= len(found[name])
    return found


def _described(body: str, pictures: tuple[DraftPicture, ...]) -> tuple[DraftPicture, ...]:
    """The pictures, each once, with the words that the text has for it."""
    from ceo_desk.text.pictures import picture_addresses

    words = {use.address: use.alt for use in picture_addresses(body)}
    once = {picture.file: picture for picture in pictures}
    return tuple(replace(picture, alt=words.get(picture.file, "")) for picture in once.values())
