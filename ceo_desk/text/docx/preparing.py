"""A Word file made anew for the reader of Word files: only its words, their marks and its own pictures.

What that reader doesn't tell (which number an item has, what a style means) is written into the names of styles; what
it would lose (fields, formulas) is written so that it doesn't, and what nobody should read (hidden words, a table of
contents, the addresses of pictures_elsewhere) is taken out.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]  # it ships no types

from ceo_desk.domain.errors import BadInput
from ceo_desk.text.docx.mending import (
    MC,
    A,
    M,
    O,
    R,
    V,
    fall_back,
    has_words,
    is_hexadecimal,
    is_line,
    is_mostly_typed,
    mark_head,
    name_notes_again,
    take_out,
    unwrap,
    write_formula,
)
from ceo_desk.text.docx.numbers import DocxNumbers
from ceo_desk.text.docx.package import PLAIN_OFFICE, RELATIONS, DocxPackage, Element, resolve
from ceo_desk.text.docx.styles import DocxStyles, W, indent_of, is_on, is_typed, numbering_of, value_of

MOST_PARAGRAPHS = 20_000
ROLE = "desk "
"""How a style's name begins that carries what a paragraph is."""
CODE, TYPED = "desk-code", "desk-typed"
"""The styles of letters that are code by their style, and by their font."""
_UNWRAPPED = frozenset(f"{W}{name}" for name in ("fldSimple", "dir", "bdo", "ruby", "rubyBase"))
_DROPPED = frozenset(f"{W}{name}" for name in ("rt", "rubyPr", "pgNum", "altChunk", "subDoc", "control"))
_OTHER_DOCUMENTS = frozenset((f"{W}altChunk", f"{W}subDoc", f"{O}OLEObject"))
_RENAMED = {f"{W}cr": f"{W}br", f"{W}ptab": f"{W}tab", f"{W}dstrike": f"{W}strike"}
_GONE = ("del", "moveFrom")


@dataclass
class Prepared:
    """The file made anew, and what there is to say about the one that came. `found` counts it by its kind."""

    data: bytes
    title: str
    found: Counter[str] = field(default_factory=Counter)


class _Part:
    """A part with words, and what it refers to: `links` lead outside, `pictures` are parts of the file."""

    def __init__(self, package: DocxPackage, name: str) -> None:
        self.name = name
        self.root = package.xml(name)
        self.links: dict[str, str] = {}
        self.pictures: dict[str, str] = {}
        self.outside: set[str] = set()
        for relation in package.relations(name):
            number, target = relation.get("Id", ""), relation.get("Target", "")
            kind = relation.get("Type", "").removeprefix(PLAIN_OFFICE)
            is_outside = relation.get("TargetMode") == "External"
            if kind == "hyperlink" and is_outside:
                self.links[number] = target
            elif kind == "image" and is_outside:
                self.outside.add(number)
            elif kind == "image":
                self.pictures[number] = resolve(name, target)


class _Preparing:
    def __init__(self, package: DocxPackage) -> None:
        self.package = package
        self.found: Counter[str] = Counter()
        styles, numbers = (package.related(package.main, kind) for kind in ("styles", "numbering"))
        self.styles = DocxStyles(package.xml(styles) if styles else None)
        self.numbers = DocxNumbers(package.xml(numbers) if numbers else None)
        self.notes: dict[str, frozenset[str]] = {}
        self._last_indent: int | None = None
        self._reads_fonts = False

    def prepare(self) -> Prepared:
        """Makes the file anew."""
        written: dict[str, bytes] = {}
        parts = [("document", self.package.main)]
        parts += [(kind, found) for kind in ("footnotes", "endnotes") if (found := self._related(kind))]
        read = [(kind, _Part(self.package, name)) for kind, name in parts]
        self.notes = {kind: _ids(part.root) for kind, part in read if kind != "document"}
        self._reads_fonts = not is_mostly_typed([part.root for _, part in read if part.root is not None])
        for kind, part in read:
            if part.root is not None:
                self._clean(part)
                written[f"word/{kind}.xml"] = etree.tostring(part.root)
                written[f"word/_rels/{kind}.xml.rels"] = self._relations(part, written)
        if self.package.has_macros:
            self.found["macros"] += 1
        return Prepared(_packed(written), self._title(), self.found)

    def _related(self, kind: str) -> str | None:
        return self.package.related(self.package.main, kind)

    def _title(self) -> str:
        """What the file says of itself; other programs write down their own names there, too."""
        name = next(
            (
                resolve("", relation.get("Target", ""))
                for relation in self.package.relations("")
                if relation.get("Type", "").endswith("/core-properties") and relation.get("TargetMode") != "External"
            ),
            "docProps/core.xml",
        )
        root = self.package.xml(name)
        found = None if root is None else root.find("{http://purl.org/dc/elements/1.1/}title")
        return " ".join((found.text or "").split()) if found is not None else ""

    def _relations(self, part: _Part, written: dict[str, bytes]) -> bytes:
        """The relations of a part: links, and pictures that are in the file, which come along."""
        root = etree.Element(f"{RELATIONS}Relationships")
        found = [(number, "hyperlink", target) for number, target in part.links.items()]
        for number, name in part.pictures.items():
            data = self.package.part(name)
            if data is not None:
                target = f"picture-{len(written)}"
                written[f"word/{target}"] = data
                found.append((number, "image", target))
        for number, kind, target in found:
            etree.SubElement(root, f"{RELATIONS}Relationship", Id=number, Type=PLAIN_OFFICE + kind, Target=target)
        return bytes(etree.tostring(root))

    # ------------------------------------------------------------------ cleaning
    def _clean(self, part: _Part) -> None:
        assert part.root is not None
        if sum(1 for _ in part.root.iter(f"{W}p")) > MOST_PARAGRAPHS:
            raise BadInput(
                "This document is far longer than a post can be.", "Copy the part that you need into a new document."
            )
        for number in [number for number, name in part.pictures.items() if self.package.part(name) is None]:
            del part.pictures[number]
        name_notes_again(part.root)
        self._mend_elements(part)
        for paragraph in part.root.iter(f"{W}p"):
            self._mark(paragraph)
        for table in part.root.iter(f"{W}tbl"):
            mark_head(table)

    def _mend_elements(self, part: _Part) -> None:
        """Takes out, unwraps and renames, from the inside out."""
        assert part.root is not None
        for element in reversed(list(part.root.iter())):
            tag = element.tag
            if tag in _OTHER_DOCUMENTS:
                self.found["documents"] += 1
            if tag in _RENAMED:
                element.tag = _RENAMED[tag]
            elif tag in _DROPPED or self._is_hidden(element) or self._is_lost(element, part):
                take_out(element)
            elif tag in _UNWRAPPED:
                unwrap(element)
            elif tag == f"{M}oMath":
                self.found["formulas"] += 1
                write_formula(element)
            elif tag == f"{M}oMathPara":
                unwrap(element)
            elif tag == f"{MC}AlternateContent":
                fall_back(element)
            elif tag == f"{W}r":
                self._mark_run(element)
            elif tag == f"{W}hyperlink" and element.get(f"{R}id", "") not in part.links:
                element.attrib.pop(f"{R}id", None)

    def _is_hidden(self, element: Element) -> bool:
        """Hidden words, and a table of contents."""
        if element.tag == f"{W}r":
            return is_on(element.find(f"{W}rPr/{W}vanish"))
        if element.tag == f"{W}sdt":
            kind = value_of(element.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery"))
            return kind in ("Table of Contents", "Table of Figures", "Bibliographies")
        return element.tag == f"{W}p" and self.styles.role(_style_of(element)) == "contents"

    def _is_lost(self, element: Element, part: _Part) -> bool:
        """What names a thing that is not in the file: a picture elsewhere, a note that is gone, a sign that is none."""
        tag = element.tag
        if tag in (f"{A}blip", f"{V}imagedata"):
            number = element.get(f"{R}embed") or element.get(f"{R}id") or ""
            if number in part.pictures:
                return False
            is_elsewhere = bool(element.get(f"{R}link")) or number in part.outside
            self.found["pictures_elsewhere" if is_elsewhere else "pictures_lost"] += 1
            return True
        if tag == f"{A}hlinkClick":
            return element.get(f"{R}id", "") not in part.links
        if tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = "footnotes" if tag == f"{W}footnoteReference" else "endnotes"
            return element.get(f"{W}id") not in self.notes.get(kind, frozenset())
        if tag == f"{W}sym":
            return not is_hexadecimal(element.get(f"{W}char", ""))
        return False

    def _mark_run(self, run: Element) -> None:
        """What the style of letters sets is said at the letters."""
        properties = run.find(f"{W}rPr")
        if properties is None:
            return
        named = properties.find(f"{W}rStyle")
        style = value_of(named)
        for name in self.styles.marks(style) if style else ():
            if properties.find(f"{W}{name}") is None:
                etree.SubElement(properties, f"{W}{name}")
        role = CODE if self.styles.is_code(style) else TYPED if self._reads_fonts and is_typed(properties) else ""
        if named is None and role:
            named = etree.Element(f"{W}rStyle")
            properties.insert(0, named)
        if named is not None:
            named.set(f"{W}val", role)

    def _is_typed_line(self, paragraph: Element) -> bool:
        """Whether all words of a paragraph are in the letters of a typewriter, and no style says why."""
        said = [run for run in paragraph.iter(f"{W}r") if has_words(run)]
        return bool(said) and all(value_of(run.find(f"{W}rPr/{W}rStyle")) == TYPED for run in said)

    def _mark(self, paragraph: Element) -> None:
        """Writes what a paragraph is into the name of its style."""
        properties = paragraph.find(f"{W}pPr")
        role = self._role(paragraph, properties)
        if properties is None:
            properties = etree.Element(f"{W}pPr")
            paragraph.insert(0, properties)
        for name in ("pStyle", "numPr"):
            found = properties.find(f"{W}{name}")
            if found is not None:
                properties.remove(found)
        style = etree.Element(f"{W}pStyle")
        style.set(f"{W}val", ROLE + role)
        properties.insert(0, style)

    def _role(self, paragraph: Element, properties: Element | None) -> str:
        if properties is not None and any(properties.find(f"{W}rPr/{W}{gone}") is not None for gone in _GONE):
            return ""  # its words, if any are left, go on in the next paragraph
        style = _style_of(paragraph)
        role = self.styles.role(style)
        place = numbering_of(properties) or self.styles.numbering(style)
        counted = self.numbers.count(place) if place is not None else None
        own = indent_of(properties)
        if counted is not None and place is not None and not role.startswith(("heading", "title")):
            indent = self._last_indent = own if own is not None else counted.indent
            kind, said = "o" if counted.is_ordered else "b", "" if indent is None else indent
            return f"item:{place.level}:{kind}:{counted.number}:{said}:{place.list_id}"
        if role:
            return f"quote:{own or 0}" if role == "quote" else role
        if is_line(paragraph, properties):
            return "rule"
        if self._is_typed_line(paragraph):
            return "code"
        indent = own if own is not None else self.styles.indent(style)
        if self._last_indent and indent is not None and indent >= self._last_indent - 40:
            return "more"
        self._last_indent = None if has_words(paragraph) else self._last_indent
        return ""


def prepare(package: DocxPackage) -> Prepared:
    """The file made anew. Raises BadInput for one that no post can hold."""
    return _Preparing(package).prepare()


def _ids(root: Element | None) -> frozenset[str]:
    return frozenset() if root is None else frozenset(note.get(f"{W}id", "") for note in root)


def _style_of(paragraph: Element) -> str:
    return value_of(paragraph.find(f"{W}pPr/{W}pStyle"))


def _packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a file of Word's kind, not pressed together: it lives in memory and for a moment."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return packed.getvalue()
