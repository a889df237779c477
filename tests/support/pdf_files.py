"""Reads PDF files of the desk's own as far as a test asks: words, pictures, links, pages, and what the file says."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(?<![0-9])(\d+) 0 obj\s")
_CODES = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> (.*)$", re.MULTILINE)
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|(-?[\d.]+) (-?[\d.]+) Td|<([0-9A-Fa-f]+)>|(\bBT\b)")


@dataclass
class PdfFile:
    """A file that was read; of objects that were written twice, the last one counts."""

    data: bytes
    objects: dict[int, bytes]

    @property
    def pages(self) -> list[bytes]:
        """The pages, in order."""
        tree = next(body for body in self.objects.values() if b"/Type /Pages" in body)
        kids = re.search(rb"/Kids\s*\[([^\]]*)\]", tree)
        assert kids is not None
        return [self.objects[int(number)] for number in re.findall(rb"(\d+) 0 R", kids[1])]

    @property
    def links(self) -> list[str]:
        """Where clicks lead."""
        found = [re.search(rb"/URI \((.*?)\)\n", body) for body in self.objects.values()]
        return [match[1].decode() for match in found if match]

    @property
    def pictures(self) -> int:
        """How many pictures are in the file; masks are none."""
        masks = {int(number) for body in self.objects.values() for number in re.findall(rb"/SMask (\d+) 0 R", body)}
        return sum(b"/Subtype /Image" in body and number not in masks for number, body in self.objects.items())

    def words(self) -> str:
        """All the letters, pieces that stand apart parted by blanks."""
        return " ".join(self._words_of(page) for page in self.pages)

    def stream(self, number: int) -> bytes:
        """What stands in a stream."""
        body = self.objects[number]
        match = re.search(rb"stream\r?\n", body)
        assert match is not None
        data = body[match.end() :]
        return zlib.decompressobj().decompress(data) if b"/FlateDecode" in body[: match.start()] else data

    def _words_of(self, page: bytes) -> str:
        fonts = self._fonts(_reference(page, rb"Resources"))
        letters: list[str] = []
        font: dict[int, str] = {}
        for match in _SHOWN.finditer(self.stream(_reference(page, rb"Contents"))):
            if match[1]:
                font = fonts[match[1]]
            elif match[4]:
                codes = [int(match[4][at : at + 4], 16) for at in range(0, len(match[4]), 4)]
                letters += [font.get(code, "\ufffd") for code in codes]
            elif match[5]:
                letters.append("\n")
        return "".join(letters)

    def _fonts(self, resources: int) -> dict[bytes, dict[int, str]]:
        found = {}
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", self.objects[resources]):
            body = self.objects[int(number)]
            found[name] = _codes(self.stream(_reference(body, rb"ToUnicode")))
        return found


def read_pdf(data: bytes) -> PdfFile:
    """A file of which every cross-reference leads to the object that it names."""
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    objects: dict[int, bytes] = {}
    for match in _OBJECT.finditer(data):
        objects[int(match[1])] = data[match.end() : data.find(b"endobj", match.end())]
    for number, place in places_of(data).items():
        assert data[place:].startswith(b"%d 0 obj" % number), number
    return PdfFile(data, objects)


def places_of(data: bytes) -> dict[int, int]:
    """Where the file says that its objects begin, the newest word first."""
    found: dict[int, int] = {}
    at = int(data[data.rindex(b"startxref") :].split()[1])
    while at:
        table, _, trailer = data[at:].partition(b"trailer")
        for first, count, lines in re.findall(rb"(\d+) (\d+)\s*\n((?:\d{10} \d{5} [nf] ?\r?\n)+)", table):
            rows = lines.splitlines()
            assert len(rows) == int(count)
            for number, row in enumerate(rows, int(first)):
                if row.endswith((b"n", b"n ")):
                    found.setdefault(number, int(row[:10]))
        before = re.search(rb"/Prev (\d+)", trailer[: trailer.index(b"%%EOF")])
        at = int(before[1]) if before else 0
    return found


def _reference(body: bytes, name: bytes) -> int:
    match = re.search(rb"/" + name + rb" (\d+) 0 R", body)
    assert match is not None, name
    return int(match[1])


def _codes(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for first, last, said in _CODES.findall(cmap):
        values = re.findall(rb"<([0-9A-F]+)>", said)
        for number in range(int(first, 16), int(last, 16) + 1):
            at = number - int(first, 16)
            value = values[at] if said.startswith(b"[") else b"%04X" % (int(values[0], 16) + at)
            found[number] = bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
    return found
