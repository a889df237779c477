"""What is done to single elements of a Word file before it is read."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree  # type: ignore[import-untyped]  # it ships no types

from ceo_desk.text.docx.package import PLAIN_OFFICE, Element
from ceo_desk.text.docx.styles import W, is_typed, value_of

R = "{" + PLAIN_OFFICE.rstrip("/") + "}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 – the vocabularies are called by their usual letters
_BORDERS = ("top", "bottom")


def has_words(paragraph: Element) -> bool:
    """Whether anybody sees letters in a paragraph."""
    return any((text.text or "").strip() for text in paragraph.iter(f"{W}t"))


def is_mostly_typed(roots: Iterable[Element]) -> bool:
    """Whether most letters are in those of a typewriter: then these mean nothing."""
    counts = {True: 0, False: 0}
    for root in roots:
        for run in root.iter(f"{W}r"):
            counts[is_typed(run.find(f"{W}rPr"))] += sum(len(text.text or "") for text in run.iter(f"{W}t"))
    return counts[True] > counts[False]


def is_line(paragraph: Element, properties: Element | None) -> bool:
    """Whether a paragraph is nothing but a line across the page."""
    if has_words(paragraph) or paragraph.find(f".//{A}blip") is not None:
        return False
    if any(shape.get(f"{O}hr") in ("t", "true") for shape in paragraph.iter(f"{V}rect")):
        return True
    borders = None if properties is None else properties.find(f"{W}pBdr")
    return borders is not None and any(
        value_of(borders.find(f"{W}{side}")) not in ("", "nil", "none") for side in _BORDERS
    )


def mark_head(table: Element) -> None:
    """A table whose style sets its first row apart has a head."""
    look = table.find(f"{W}tblPr/{W}tblLook")
    rows = table.findall(f"{W}tr")
    if look is None or len(rows) < 2:
        return
    value = value_of(look)
    bits = int(value, 16) if is_hexadecimal(value) else 0
    if look.get(f"{W}firstRow") in ("1", "true") or (look.get(f"{W}firstRow") is None and bits & 0x20):
        properties = rows[0].find(f"{W}trPr")
        if properties is None:
            properties = etree.Element(f"{W}trPr")
            rows[0].insert(0, properties)
        if properties.find(f"{W}tblHeader") is None:
            etree.SubElement(properties, f"{W}tblHeader")


def is_hexadecimal(text: str) -> bool:
    """Whether it is a number as Word writes codes."""
    return bool(text) and len(text) <= 8 and all(letter in "0123456789abcdefABCDEF" for letter in text)


def take_out(element: Element) -> None:
    """Takes an element away with all that is in it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: Element) -> None:
    """Puts what is in an element in its place."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def write_formula(element: Element) -> None:
    """A formula as its letters in a row."""
    run = etree.Element(f"{W}r")
    text = etree.SubElement(run, f"{W}t")
    text.text = "".join(part.text or "" for part in element.iter(f"{M}t"))
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, run)


def name_notes_again(root: Element) -> None:
    """A field that names a footnote once more becomes a second sign of that footnote."""
    fields = [each for each in root.iter(f"{W}fldSimple") if each.get(f"{W}instr", "").split()[:1] == ["NOTEREF"]]
    if not fields:
        return
    marked = {mark.get(f"{W}name", ""): mark for mark in root.iter(f"{W}bookmarkStart")}
    for found in fields:
        mark = marked.get(([*found.get(f"{W}instr", "").split(), ""])[1])
        sign = None if mark is None else _sign_behind(mark)
        parent = found.getparent()
        if sign is not None and parent is not None:
            run = etree.Element(f"{W}r")
            etree.SubElement(run, sign.tag).set(f"{W}id", sign.get(f"{W}id", ""))
            parent.replace(found, run)


def _sign_behind(mark: Element) -> Element | None:
    """The footnote's sign that a bookmark holds."""
    for beside in mark.itersiblings():
        if beside.tag == f"{W}bookmarkEnd" and beside.get(f"{W}id") == mark.get(f"{W}id"):
            return None
        for kind in ("footnoteReference", "endnoteReference"):
            sign = beside.find(f".//{W}{kind}")
            if sign is not None:
                return sign
    return None


def fall_back(element: Element) -> None:
    """Of two ways to say a thing only the older one stays; where there is none, words and pictures are made one."""
    if element.find(f"{MC}Fallback") is None:
        way = etree.SubElement(element, f"{MC}Fallback")
        pictures = etree.SubElement(way, f"{W}pict")
        for found in [*element.iter(f"{W}drawing"), *element.iter(f"{W}txbxContent")]:
            if not any(parent.tag in (f"{W}txbxContent", f"{W}pict") for parent in found.iterancestors()):
                pictures.append(found)
    for choice in element.findall(f"{MC}Choice"):
        element.remove(choice)
