"""What is copied from the page and pasted into it: blocks and marks, never styles.

Our own format carries entries as they are, cards letter for letter. Everything else comes through Markdown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeAlias

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QTextCursor

from ceo_desk.text.captions import captioned, with_captions
from ceo_desk.text.document import Break, Code, Link, Marks, Picture, Rule, Run, Runs, Text
from ceo_desk.text.footnotes import with_its_notes, with_own_names
from ceo_desk.text.normal import normal, normal_blocks
from ceo_desk.text.reading import build_parser, read
from ceo_desk.text.rendering import plain_text
from ceo_desk.text.writing import write_blocks, write_normal
from ceo_desk.ui.page.entries import (
    NO_UNIT,
    Card,
    CodeLines,
    Content,
    Entry,
    Shape,
    build,
    can_be_shown,
    decode_path,
    decode_starts,
    encode_path,
    encode_starts,
    flatten,
)
from ceo_desk.ui.page.reading import read_block

OWN_FORMAT = "application/x-ceo-desk-page"
_LINES = re.compile(r"\r\n|[\r\n\v\f\u2028\u2029]")
_ENDS_OF_BLOCKS = {ord(letter): " " for letter in "\r\n\v\f\u2028\u2029"} | {
    ord(letter): None for letter in "\0\ufdd0\ufdd1\ufffc"
}
_Json: TypeAlias = Any  # what json gives: every use of it is guarded by `_decode`


@dataclass(frozen=True, slots=True)
class Pasted:
    """What is to be pasted. At an end that joins, it goes on in the paragraph that is there."""

    entries: tuple[Entry, ...]
    joins_start: bool = True
    joins_end: bool = True

    @property
    def line(self) -> Runs | None:
        """Its runs, where it is part of one line and no block."""
        if len(self.entries) != 1 or not self.joins_start or not self.joins_end:
            return None
        shape, content = self.entries[0].shape, self.entries[0].content
        return content if isinstance(content, tuple) and shape.kind == "p" and not shape.path else None


def copy(cursor: QTextCursor, origin: str) -> QMimeData:
    """A fresh QMimeData of what the cursor selects (Qt's own could not carry our format)."""
    taken = _taken(cursor)
    data = _empty_data()
    blocks = normal_blocks(build(taken.entries))
    markdown = write_blocks(blocks)
    line = taken.line
    data.setText("".join(map(_plain_run, line)) if line is not None else plain_text(markdown))
    data.setHtml(with_captions(build_parser().render(markdown), captioned(blocks)))
    data.setData(OWN_FORMAT, json.dumps(_encode(taken, origin)).encode())
    return data


def _empty_data() -> QMimeData:
    """A QMimeData that Qt made: one made by Python crashes a process that ends while it is on the clipboard."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data


def _taken(cursor: QTextCursor) -> Pasted:
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    block, last = document.findBlock(start), document.findBlock(end)
    joins_start, joins_end = start > block.position(), end < last.position() + last.length() - 1
    if block == last:
        entries = read_block(block, start - block.position(), end - block.position())
        if all(isinstance(entry.content, tuple | CodeLines) for entry in entries):
            plain = [Entry(Shape(), _runs_of(entry)) for entry in entries]
            return Pasted(tuple(plain))
        return Pasted(entries, joins_start, joins_end)
    found: list[Entry] = []
    while block.isValid() and block.position() <= end:
        first, behind = max(start - block.position(), 0), min(end - block.position(), block.length() - 1)
        if first < behind or (first == 0 and block != last and block.length() == 1):
            found.extend(read_block(block, first, behind))
        elif block == last:
            joins_end = False
        else:
            joins_start = False
        block = block.next()
    return Pasted(tuple(found), joins_start, joins_end)


def _runs_of(entry: Entry) -> Runs:
    if not isinstance(entry.content, CodeLines):
        return entry.content if isinstance(entry.content, tuple) else ()
    runs: list[Run] = []
    for number, line in enumerate(entry.content.text.split("\n")):
        runs += [Break(), Text(line)] if number else [Text(line)]
    return tuple(runs)


def _plain_run(run: Run) -> str:
    if isinstance(run, Text | Code):
        return run.text
    return "\n" if isinstance(run, Break) else ""


def pasted(data: QMimeData, origin: str, numbers: count[int]) -> Pasted | None:
    """What there is to paste; None where it is nothing that belongs into a text."""
    if data.hasFormat(OWN_FORMAT):
        own = _decode(bytes(data.data(OWN_FORMAT).data()), origin, numbers)
        if own is not None:
            return own
    if data.hasHtml():
        from ceo_desk.text.pasted.html import read_pasted

        found = from_markdown(read_pasted(data.html()).markdown, numbers)
        if found.entries:
            return found
    return _from_text(data.text()) if can_paste(data) else None


def can_paste(data: QMimeData) -> bool:
    """Whether there is anything to paste that belongs into a text."""
    is_file = any(url.isLocalFile() for url in data.urls())
    return not is_file and any(map(data.hasFormat, (OWN_FORMAT, "text/html", "text/plain")))


def from_markdown(markdown: str, numbers: count[int]) -> Pasted:
    """A text as what is to be pasted; what names a footnote is a card that holds its words, too."""
    entries: list[Entry] = []
    document = normal(with_own_names(read(markdown)))
    for block in document.blocks:
        if can_be_shown(block):
            entries.extend(flatten(block, numbers))
        else:
            entries.append(Entry(Shape(), Card(write_normal(with_its_notes(block, document)).strip("\n"))))
    is_plain = [entry.shape.kind == "p" and not entry.shape.path for entry in entries]
    return Pasted(tuple(map(_safe_entry, entries)), is_plain[:1] == [True], is_plain[-1:] == [True])


def _from_text(text: str) -> Pasted | None:
    lines = _LINES.split(text)
    if len(lines) > 1:
        lines = [line for line in lines if line.strip()]
    if not any(lines):
        return None
    return Pasted(tuple(Entry(Shape(), (Text(_safe(line)),)) for line in lines))


def _safe(text: str) -> str:
    """Words without the letters that end a block, or stand for something else, in a QTextDocument."""
    return text.translate(_ENDS_OF_BLOCKS)


def _safe_entry(entry: Entry) -> Entry:
    content = entry.content
    if isinstance(content, CodeLines):
        return Entry(entry.shape, CodeLines("\n".join(_safe(line) for line in content.text.split("\n"))))
    if isinstance(content, tuple):
        return Entry(entry.shape, tuple(map(_safe_run, content)))
    return entry


def _safe_run(run: Run) -> Run:
    if isinstance(run, Text):
        return Text(_safe(run.text), run.marks)
    return Code(_safe(run.text), run.marks) if isinstance(run, Code) else run


def _encode(taken: Pasted, origin: str) -> _Json:
    return {
        "origin": origin,
        "joins": [taken.joins_start, taken.joins_end],
        "entries": [_encode_entry(entry) for entry in taken.entries],
    }


def _encode_entry(entry: Entry) -> _Json:
    shape, content = entry.shape, entry.content
    form = [shape.kind, shape.level, encode_path(shape.path), encode_starts(shape.starts), shape.info, shape.unit]
    if isinstance(content, Card):
        return [form, "card", content.source]
    if isinstance(content, CodeLines):
        return [form, "code", content.text]
    if isinstance(content, Rule):
        return [form, "rule", ""]
    return [form, "runs", [_encode_run(run) for run in content]]


def _encode_run(run: Run) -> _Json:
    marks = run.marks
    link = [marks.link.address, marks.link.title] if marks.link else None
    worn = [marks.bold, marks.italic, marks.strike, link]
    if isinstance(run, Picture):
        return ["picture", worn, run.address, run.alt, run.title]
    if isinstance(run, Text | Code):
        return ["code" if isinstance(run, Code) else "text", worn, run.text]
    return ["break", worn]


def _decode(raw: bytes, origin: str, numbers: count[int]) -> Pasted | None:
    """What `_encode` made; None for anything else, for another program may call its format like ours."""
    try:
        found = json.loads(raw)
        is_home = found["origin"] == origin
        entries = [_decode_entry(entry, is_home=is_home) for entry in found["entries"]]
        joins_start, joins_end = map(bool, found["joins"])
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None
    return Pasted(tuple(map(_safe_entry, _renumbered(entries, numbers))), joins_start, joins_end)


def _decode_entry(found: _Json, *, is_home: bool) -> Entry:
    (kind, level, path, starts, info, unit), what, value = found
    if kind not in ("p", "h", "code") or not (kind != "h" or 1 <= level <= 6):
        raise ValueError(kind)
    shape = Shape(kind, int(level), decode_path(path), decode_starts(starts), str(info), unit if is_home else NO_UNIT)
    if what == "runs":
        return Entry(shape, tuple(_decode_run(run) for run in value))
    kinds: dict[str, Content] = {"card": Card(str(value)), "code": CodeLines(str(value)), "rule": Rule()}
    return Entry(shape, kinds[what])


def _decode_run(found: _Json) -> Run:
    bold, italic, strike, link = found[1]
    marks = Marks(bool(bold), bool(italic), bool(strike), Link(str(link[0]), str(link[1])) if link else None)
    match found:
        case ["picture", _, address, alt, title]:
            return Picture(str(address), str(alt), str(title), marks)
        case ["text", _, text]:
            return Text(str(text), marks)
        case ["code", _, text]:
            return Code(str(text), marks)
    return Break(marks)


def _renumbered(entries: Sequence[Entry], numbers: count[int]) -> Iterable[Entry]:
    """The entries in containers of their own, so that they never run into those that they were copied from."""
    known: dict[int, int] = {}
    for entry in entries:
        path = tuple(
            container._replace(number=known.setdefault(container.number, next(numbers)))
            for container in entry.shape.path
        )
        yield Entry(entry.shape._replace(path=path), entry.content)
