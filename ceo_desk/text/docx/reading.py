"""A Word file as a document tree: mammoth reads it, and what it read becomes lists, quotes, tables and footnotes."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from markdown_it.common.normalize_url import normalizeLink

from ceo_desk.domain.errors import BadInput
from ceo_desk.text.document import (
    PLAIN,
    Blocks,
    Break,
    Code,
    Document,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    Link,
    Marks,
    Paragraph,
    Picture,
    Run,
    Runs,
    Text,
)
from ceo_desk.text.docx.blocks import Line, build_blocks, first_heading, title_of, words_of
from ceo_desk.text.docx.code import settled_code
from ceo_desk.text.docx.package import DocxPackage
from ceo_desk.text.docx.preparing import CODE, ROLE, TYPED, Prepared, prepare
from ceo_desk.text.docx.tables import read_table
from ceo_desk.text.footnotes import numbered

if TYPE_CHECKING:
    from mammoth import documents  # type: ignore[import-untyped]  # it ships no types

PICTURE = "word-picture-"
"""How a picture of the file is called in the tree until it is stored; its number follows."""
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_WEB = re.compile(r"(https?://|mailto:)", re.IGNORECASE)


@dataclass
class ReadDocx:
    """What a Word file says. `pictures` are its own, as they lie in it; `found` counts what there is to tell of it."""

    title: str | None
    document: Document
    pictures: list[bytes]
    found: Counter[str] = field(default_factory=Counter)


def read_docx(data: bytes) -> ReadDocx:
    """What a Word file says. Raises BadInput where it is none, or no post can hold it."""
    prepared = prepare(DocxPackage(data))
    return _Reading(prepared).read()


class _Reading:
    def __init__(self, prepared: Prepared) -> None:
        from mammoth import documents

        self._kinds: Any = documents
        self._prepared = prepared
        self.found = prepared.found
        self.pictures: list[bytes] = []
        self._notes: list[tuple[str, str]] = []
        self._keeps_blanks = False

    def read(self) -> ReadDocx:
        """Reads the file, then finds its title."""
        said = self._take()
        lines = [self._line(child) for child in said.children]
        title, lines = title_of(self._prepared.title, lines)
        blocks = build_blocks(lines)
        notes = []
        for label, key in enumerate(self._notes, start=1):  # a note may name another one
            inner = said.notes.find_note(*key).body
            notes.append(FootnoteDefinition(str(label), build_blocks([self._line(child) for child in inner])))
        document = numbered(Document(blocks, tuple(notes)))
        if title is None and blocks and isinstance(blocks[0], Heading):
            title, document = words_of(blocks[0].runs), replace(document, blocks=blocks[1:])
        return ReadDocx(title or first_heading(blocks), document, self.pictures, self.found)

    def _take(self) -> documents.Document:
        """The file as mammoth sees it."""
        import mammoth

        taken: list[Any] = []

        def take(document: Any) -> Any:
            taken.append(document)
            return document.copy(children=[])

        mammoth.convert_to_html(
            io.BytesIO(self._prepared.data), transform_document=take, include_embedded_style_map=False
        )
        return taken[0]

    # ------------------------------------------------------------------ blocks
    def _line(self, child: Any) -> Line:
        kinds = self._kinds
        if isinstance(child, kinds.Table):
            return Line("table", read_table(child, kinds, self._cell))
        if isinstance(child, kinds.Paragraph):
            role = (child.style_id or "").removeprefix(ROLE)
            self._keeps_blanks = role == "code"
            return Line(role, (Paragraph(settled_code(self._runs(child.children, PLAIN))),))
        return Line("", (Paragraph(self._runs([child], PLAIN)),))

    def _cell(self, children: Iterable[Any]) -> Blocks:
        return build_blocks([self._line(child) for child in children])

    # ------------------------------------------------------------------ runs
    def _runs(self, children: Iterable[Any], marks: Marks) -> Runs:
        found: list[Run] = []
        for child in children:
            found += self._run(child, marks)
        return tuple(found)

    def _run(self, child: Any, marks: Marks) -> Sequence[Run]:
        kinds = self._kinds
        if isinstance(child, kinds.Text):
            text = child.value.replace("\xad", "")
            return (Text(text if self._keeps_blanks else _BLANKS.sub(" ", text), marks),)
        if isinstance(child, kinds.Run):
            runs = self._runs(child.children, _worn(child, marks))
            is_code = child.style_id in (CODE, TYPED) and not self._keeps_blanks
            return tuple(map(_as_code, runs)) if is_code else runs
        if isinstance(child, kinds.Hyperlink):
            return self._runs(child.children, self._linked(child, marks))
        if isinstance(child, kinds.Image):
            return self._picture(child, marks)
        if isinstance(child, kinds.Break):
            return (Break(marks),) if child.break_type == "line" else ()
        if isinstance(child, kinds.Tab):
            return (Text(" ", marks),)
        if isinstance(child, kinds.Checkbox):
            return (Text("☒ " if child.checked else "☐ "),)
        if isinstance(child, kinds.NoteReference):
            key = (child.note_type, child.note_id)
            if key not in self._notes:
                self._notes.append(key)
            return (FootnoteReference(str(self._notes.index(key) + 1)),)
        return ()

    def _linked(self, child: Any, marks: Marks) -> Marks:
        """Links to the web lead there; those within the file, and to files, are their words alone."""
        address = (child.href or "").strip()
        if child.anchor is not None or not address or address.startswith("#"):
            return marks
        if not _WEB.match(address):
            self.found["links_to_files"] += 1
            return marks
        return replace(marks, link=Link(normalizeLink(address)))

    def _picture(self, image: Any, marks: Marks) -> Sequence[Run]:
        with image.open() as opened:
            data = opened.read()
        if data not in self.pictures:
            self.pictures.append(data)
        alt = " ".join((image.alt_text or "").split())
        link = Marks(link=marks.link)
        return (Picture(f"{PICTURE}{self.pictures.index(data)}", alt, "", link),)


def _worn(run: Any, marks: Marks) -> Marks:
    return replace(
        marks,
        bold=marks.bold or run.is_bold,
        italic=marks.italic or run.is_italic,
        strike=marks.strike or run.is_strikethrough,
    )


def _as_code(run: Run) -> Run:
    return Code(run.text, run.marks) if isinstance(run, Text) else run


def check_is_said(document: Document) -> None:
    """Raises BadInput for a file without words and pictures."""
    if not document.blocks:
        raise BadInput("Nothing that a post can hold is in this file.", "Choose another file.")
