"""A Word file taken apart: only the parts that hold its words and pictures, each within bounds, none of them trusted.

Nothing is unpacked onto the disk, so it doesn't matter where a name in the file wants to lie.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree  # type: ignore[import-untyped]  # it ships no types

from ceo_desk.domain.errors import BadInput

Element: TypeAlias = Any  # lxml ships no types
LARGEST_PART = 60_000_000
"""Bytes of one part, unpacked."""
LARGEST_WHOLE = 250_000_000
"""Bytes of all parts that are read, unpacked; no file says more of itself, either."""
MOST_PARTS = 10_000
OLE, ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
PLAIN_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", PLAIN_OFFICE.rstrip("/").encode()),
)
"""What Word calls "strict" differs in the names of its vocabularies alone."""
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError, ValueError)
"""What zipfile raises on an archive that is not what it says."""
_AGAIN = "Open it in Word, save it as a Word document (.docx), and choose that file."


class DocxPackage:
    """The parts of a Word file. Raises BadInput, in words, where it is none or is made to do harm."""

    def __init__(self, data: bytes) -> None:
        _check_kind(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise _damaged(str(error)) from error
        self._names = {info.filename: info for info in self._zip.infolist()}
        self._read = 0
        self._check_size()
        self.main = self._find_main()

    @property
    def has_macros(self) -> bool:
        """Whether programs are in it."""
        return any(posixpath.basename(name).lower().startswith("vba") for name in self._names)

    def part(self, name: str) -> bytes | None:
        """A part, unpacked; None where it is not there."""
        info = self._names.get(name.lstrip("/"))
        if info is None:
            return None
        if info.flag_bits & 1:
            raise _locked()
        try:
            with self._zip.open(info) as opened:
                found = opened.read(LARGEST_PART + 1)
        except _BROKEN as error:
            raise _damaged(f"{name}: {error}") from error
        self._read += len(found)
        if len(found) > LARGEST_PART or self._read > LARGEST_WHOLE:
            raise _too_large()
        return found

    def xml(self, name: str) -> Element | None:
        """A part as XML; None where it is not there."""
        found = self.part(name)
        if found is None:
            return None
        for strict, plain in _STRICT:
            found = found.replace(strict, plain)
        return parse_xml(found, name)

    def relations(self, name: str) -> Iterator[Element]:
        """What a part refers to, one element each."""
        folder, base = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is not None:
            yield from root.iter(f"{RELATIONS}Relationship")

    def related(self, name: str, kind: str) -> str | None:
        """The first part of a kind (`styles`) that a part refers to."""
        for relation in self.relations(name):
            if relation.get("Type") == PLAIN_OFFICE + kind and relation.get("TargetMode") != "External":
                found = resolve(name, relation.get("Target", ""))
                if found in self._names:
                    return found
        return None

    def _find_main(self) -> str:
        named = self.related("", "officeDocument") or "word/document.xml"
        root = self.xml(named)
        if root is None or not root.tag.endswith("}document"):
            raise BadInput("This is not a Word document, although it is called one.", _AGAIN, detail="no main part")
        return named

    def _check_size(self) -> None:
        if len(self._names) > MOST_PARTS or sum(info.file_size for info in self._names.values()) > LARGEST_WHOLE:
            raise _too_large()


def resolve(base: str, target: str) -> str:
    """The name of the part that another one refers to."""
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), target))


def parse_xml(data: bytes, name: str) -> Element:
    """A part as XML, without entities, without anything from outside, no deeper than anyone means."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(f"{name}: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadInput(
            "This file holds something that Word never writes, and that can harm a computer.",
            "Don't open it elsewhere, either. Ask who sent it for another copy.",
            detail=f"{name} declares a document type",
        )
    return root


def _check_kind(data: bytes) -> None:
    """Says what a file is that has only the name of a Word document."""
    start = data[:4096]
    if not data:
        raise BadInput("This file is empty.", "Choose another file.")
    if start.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise _locked()
        raise BadInput("This file was written by a Word from before 2007.", _AGAIN, detail="OLE compound file")
    if start.startswith(ZIP):
        return
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        raise BadInput("This is a web page with the name of a Word document.", "Give it a name that ends in .html.")
    if start.startswith(b"{\\rtf"):
        raise BadInput("This is an RTF file with the name of a Word document.", _AGAIN)
    if start.startswith(b"%PDF"):
        raise BadInput("This is a PDF with the name of a Word document.", "Ask for the Word document it came from.")
    raise BadInput("This is not a Word document, although it is called one.", _AGAIN, detail=repr(start[:16]))


def _locked() -> BadInput:
    return BadInput("This file is locked with a password.", "Open it in Word, take the password off, and save it.")


def _damaged(detail: str) -> BadInput:
    return BadInput("This Word document is damaged.", _AGAIN, detail=detail)


def _too_large() -> BadInput:
    return BadInput(
        "This file unpacks to far more than a post can hold.", "Copy the part that you need into a new document."
    )
