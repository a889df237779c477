"""The whole Word file: its parts, its properties, and nothing of the template that it began as."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from lxml import etree  # type: ignore[import-untyped]  # it ships no types

from ceo_desk.text.document import Document, FootnoteDefinition, Paragraph
from ceo_desk.text.word_file.blocks import Place, write_blocks
from ceo_desk.text.word_file.elements import Element, is_right_to_left, make, name_of, text_of
from ceo_desk.text.word_file.numbering import ListKinds
from ceo_desk.text.word_file.runs import FindPicture, Notes, Story
from ceo_desk.text.word_file.styles import styles_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.section import Section

A4, LETTER = (11906, 16838), (12240, 15840)
_MARGIN = 1417
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_OF_THE_TEMPLATE = ("thumbnail", "customXml", "stylesWithEffects")
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>CEO Desk</Application></Properties>"
)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file says of itself. `language` as in BCP 47; `is_letter` is North America's paper."""

    title: str
    author: str
    language: str
    at: datetime
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    is_letter: bool = False


def write_word(document: Document, facts: FileFacts, find_picture: FindPicture) -> bytes:
    """A text (see `kept_html.said`) as the bytes of a .docx file, under its title."""
    import docx

    word = docx.Document()
    for owner in (word.part.package, word.part):
        _leave_out(owner)
    notes, lists = Notes(frozenset(note.label for note in document.footnotes)), ListKinds()
    size = LETTER if facts.is_letter else A4
    place = Place(Story(word.part, find_picture, notes, count(1)), lists, size[0] - 2 * _MARGIN)
    body, section = word.element.body, word.sections[0]
    for child in list(body):
        body.remove(child)
    if facts.title:
        side = make("w:bidi") if is_right_to_left(facts.title) else None
        body.append(make("w:p", make("w:pPr", make("w:pStyle", val="Title"), side), make("w:r", text_of(facts.title))))
    write_blocks(body, document.blocks, place)
    body.append(section._sectPr)
    _set_page(section, size)
    _fill(word.part._styles_part.element, styles_of(facts.language))
    if document.footnotes:
        _add_footnotes(word, document.footnotes, place)
    _fill(word.part.numbering_part.element, lists.element())
    _settle(word, facts)
    _add_page_number(section)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def _leave_out(owner: Any) -> None:
    for number, relation in list(owner.rels.items()):
        if relation.reltype.rsplit("/", 1)[-1] in _OF_THE_TEMPLATE:
            del owner.rels[number]


def _fill(there: Element, made: Element) -> None:
    """Puts what was made in the place of what the template has."""
    for child in list(there):
        there.remove(child)
    there.extend(list(made))


def _set_page(section: Section, size: tuple[int, int]) -> None:
    from docx.shared import Twips

    section.page_width, section.page_height = (Twips(side) for side in size)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)


def _add_page_number(section: Section) -> None:
    section.footer.is_linked_to_previous = False
    number = make("w:fldSimple", make("w:r", text_of("1")), instr=" PAGE ")
    line = make("w:p", make("w:pPr", make("w:pStyle", val="Footer")), number)
    _fill(section.footer._element, make("w:ftr", line))


# ---------------------------------------------------------------------- footnotes
def _add_footnotes(word: WordDocument, footnotes: tuple[FootnoteDefinition, ...], place: Place) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.oxml import parse_xml
    from docx.parts.story import StoryPart

    root = parse_xml(etree.tostring(make("w:footnotes")))
    package = word.part.package
    part = StoryPart(PackURI("/word/footnotes.xml"), _FOOTNOTES, root, package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
        line = make(
            "w:p", make("w:pPr", make("w:spacing", after=0, line=240, lineRule="auto")), make("w:r", make(f"w:{kind}"))
        )
        root.append(make("w:footnote", line, type=kind, id=number))
    story = replace(place.story, part=part, is_note=True)
    inside = Place(story, place.lists, place.width, style="FootnoteText")
    for note in footnotes:
        made = make("w:footnote", id=note.label)
        is_line = bool(note.blocks) and isinstance(note.blocks[0], Paragraph)
        blocks = note.blocks if is_line else (Paragraph(()), *note.blocks)
        write_blocks(made, blocks, inside)
        _add_sign(made[0])
        if made[-1].tag != name_of("w:p"):
            made.append(make("w:p"))
        root.append(made)


def _add_sign(paragraph: Element) -> None:
    """The number before a footnote's first words."""
    at = 1 if len(paragraph) and paragraph[0].tag == name_of("w:pPr") else 0
    look = make("w:rPr", make("w:rStyle", val="FootnoteReference"))
    paragraph.insert(at, make("w:r", look, make("w:footnoteRef")))
    paragraph.insert(at + 1, make("w:r", text_of(" ")))


# ---------------------------------------------------------------------- what the file says of itself
def _settle(word: WordDocument, facts: FileFacts) -> None:
    """The properties that people see, and the settings without the traces of the template's maker."""
    said = word.core_properties
    said.title, said.author, said.last_modified_by = facts.title[:255], facts.author[:255], facts.author[:255]
    said.comments, said.language = "", facts.language
    said.keywords, said.category = ", ".join(facts.tags)[:255], ", ".join(facts.categories)[:255]
    said.created = said.modified = facts.at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    for relation in word.part.package.rels.values():
        if relation.reltype.endswith("/extended-properties"):
            relation.target_part._blob = _APP.encode()
    settings = word.settings.element
    for name in ("rsids", "proofState", "savePreviewPicture", "zoom", "shapeDefaults", "themeFontLang"):
        for found in settings.findall(name_of(f"w:{name}")):
            settings.remove(found)
    for found in settings.findall("{http://schemas.microsoft.com/office/word/2010/wordml}docId"):
        settings.remove(found)
    if any(relation.reltype.endswith("/footnotes") for relation in word.part.rels.values()):
        places = make("w:footnotePr", make("w:footnote", id=-1), make("w:footnote", id=0))
        settings.find(name_of("w:compat")).addprevious(places)
