"""What Qt leaves out of a PDF, put behind its end as the format allows: the language, an outline, letters as they are.

Qt names each shape by one letter that looks like it: a blank may become a tab, and ’ another sign. Who searches such a
file, or has it read out, finds other letters than those that were written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_OBJECT = re.compile(rb"(?<![0-9])(\d+) 0 obj\s")
_STREAM = re.compile(rb"stream\r?\n")
_SIZE, _ROOT = re.compile(rb"/Size (\d+)"), re.compile(rb"/Root (\d+) 0 R")
_INFO, _ID = re.compile(rb"/Info \d+ 0 R"), re.compile(rb"/ID \[[^\]]*\]")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_LETTER = re.compile(rb"<([0-9A-F]{4})>(?=[ \]])")
_LINE = re.compile(rb"^<[0-9A-F]{4}> <[0-9A-F]{4}> .*$", re.MULTILINE)
_MEANT = {
    "0009": "0020",
    "00A0": "0020",
    "02BC": "2019",
    "00AD": "002D",
    "2010": "002D",
    "2126": "03A9",
    "2206": "0394",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A heading's place: `height` is how far above the page's lower edge it begins, in points."""

    level: int
    words: str
    page: int
    height: float


class _Pdf:
    """A PDF of Qt's: its objects, and what is to be put behind its end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        starts = [(int(match[1]), match.end()) for match in _OBJECT.finditer(data)]
        self._bodies = {number: self._body(start) for number, start in starts}
        trailer = data[data.rindex(b"trailer") :]
        self.root = int(_found(_ROOT, trailer))
        self.free = int(_found(_SIZE, trailer))
        self._kept = b"\n".join(match[0] for match in (_INFO.search(trailer), _ID.search(trailer)) if match)
        self._before = _found(_START, data)
        self.changed: dict[int, bytes] = {}

    def _body(self, start: int) -> bytes:
        return self.data[start : self.data.index(b"endobj", start)]

    def letters(self) -> Iterator[tuple[int, bytes]]:
        """The tables that name the letter of each shape."""
        for number, body in self._bodies.items():
            stream = _STREAM.search(body)
            if stream is not None and b"beginbfrange" in body:
                yield number, body[stream.end() : body.rindex(b"endstream")]

    def body(self, number: int) -> bytes:
        """An object's own words."""
        return self._bodies[number]

    def pages(self) -> list[int]:
        """The numbers of the pages, in order."""
        tree = next(body for body in self._bodies.values() if b"/Type /Pages" in body)
        return [int(number) for number in re.findall(rb"(\d+) 0 R", _found(_KIDS, tree))]

    def add(self, body: bytes) -> int:
        """A new object's number."""
        number = self.free
        self.free += 1
        self.changed[number] = body
        return number

    def written(self) -> bytes:
        """The file with all that is new behind its end."""
        made, places = bytearray(self.data), {}
        for number, body in sorted(self.changed.items()):
            places[number] = len(made)
            made += b"%d 0 obj\n%s\nendobj\n" % (number, body.strip())
        start = len(made)
        made += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % place for place in sorted(places.items()))
        made += b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Prev %s\n%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
            self.free,
            self.root,
            self._before,
            self._kept,
            start,
        )
        return bytes(made)


def finish(data: bytes, language: str, marks: Sequence[Mark]) -> bytes:
    """The PDF with its language, its headings as an outline, and its letters as they were written."""
    pdf = _Pdf(data)
    for number, table in list(pdf.letters()):
        meant = _LINE.sub(lambda line: _meant(line[0]), table)
        pdf.changed[number] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(meant), meant)
    said = b"/Lang %s\n/ViewerPreferences << /DisplayDocTitle true >>\n" % _text(language)
    if marks:
        said += b"/Outlines %d 0 R\n" % _add_outline(pdf, marks)
    root = pdf.body(pdf.root)
    pdf.changed[pdf.root] = root[: root.rindex(b">>")] + said + b">>"
    return pdf.written()


def _meant(line: bytes) -> bytes:
    """One line of letters, from the third on: the first two count shapes."""
    head, rest = line[:14], line[14:]
    return head + _LETTER.sub(lambda letter: b"<" + _spelled(letter[1].decode()).encode() + b">", rest + b" ").rstrip()


def _spelled(letter: str) -> str:
    plain = _MEANT.get(letter, letter)
    signs = unicodedata.normalize("NFKC", chr(int(plain, 16))) if "FB00" <= plain <= "FB06" else ""
    return "".join(f"{ord(sign):04X}" for sign in signs) or plain


def _add_outline(pdf: _Pdf, marks: Sequence[Mark]) -> int:
    """The headings, each below the last one that is larger."""
    top = pdf.add(b"")
    numbers = [pdf.add(b"") for _ in marks]
    parents: dict[int, int] = {}
    below: dict[int, list[int]] = {top: []}
    open_marks: list[tuple[int, int]] = [(-1, top)]
    for mark, number in zip(marks, numbers, strict=True):
        while open_marks[-1][0] >= mark.level:
            open_marks.pop()
        parents[number] = open_marks[-1][1]
        below.setdefault(parents[number], []).append(number)
        open_marks.append((mark.level, number))
    pages = pdf.pages()
    for mark, number in zip(marks, numbers, strict=True):
        beside = below[parents[number]]
        at = beside.index(number)
        links = {b"Prev": beside[at - 1] if at else 0, b"Next": beside[at + 1] if at + 1 < len(beside) else 0}
        place = b"/Dest [%d 0 R /XYZ 0 %d null]" % (pages[mark.page], mark.height)
        title = b"/Title %s /Parent %d 0 R" % (_text(mark.words), parents[number])
        pdf.changed[number] = b"<< %s %s %s>>" % (title, place, _links({**links, **_ends(below.get(number, []))}))
    pdf.changed[top] = b"<< /Type /Outlines %s>>" % _links(_ends(below[top]))
    return top


def _ends(numbers: Sequence[int]) -> Mapping[bytes, int]:
    return {b"First": numbers[0], b"Last": numbers[-1]} if numbers else {}


def _links(numbers: Mapping[bytes, int]) -> bytes:
    return b"".join(b"/%s %d 0 R " % (name, number) for name, number in numbers.items() if number)


def _text(words: str) -> bytes:
    """Letters of any script, as the format writes them."""
    return b"<FEFF" + words.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def _found(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    match = pattern.search(data)
    assert match is not None, pattern.pattern
    return bytes(match[1])
