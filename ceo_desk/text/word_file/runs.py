"""One line of text in a Word file: letters with their marks, links, pictures and the places of footnotes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count, groupby
from typing import TYPE_CHECKING, Any, TypeAlias

from ceo_desk.text.document import Break, Code, FootnoteReference, Link, Marks, Picture, Run, Runs, Text
from ceo_desk.text.word_file.elements import (
    TWIPS_AN_INCH,
    Element,
    is_right_to_left,
    make,
    name_of,
    split_by_side,
    text_of,
)

if TYPE_CHECKING:
    from docx.parts.story import StoryPart

FindPicture: TypeAlias = Callable[[str], bytes | None]
"""A picture's bytes by its address in the text; None for one that lies elsewhere on the web."""
_EMUS_A_TWIP = 635
_SCREEN_DOTS = 96
_HIGHEST = 8 * TWIPS_AN_INCH


@dataclass
class Notes:
    """The footnotes of a file: which there are, and which a reader has met."""

    labels: frozenset[str]
    met: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Story:
    """A part of the file that words stand in, with what its lines refer to; in a note, no other note is referred to."""

    part: StoryPart
    find_picture: FindPicture
    notes: Notes
    drawings: count[int]
    is_note: bool = False

    def write(self, paragraph: Element, runs: Runs, width: int) -> None:
        """Writes a line behind what stands in the paragraph; pictures are no wider than so many twips."""
        for link, stretch in groupby(runs, key=lambda run: run.marks.link):
            made = [element for run in stretch for element in self._made(run, width)]
            holder = self._hyperlink(link) if link is not None and link.address else paragraph
            holder.extend(made)
            if holder is not paragraph:
                paragraph.append(holder)

    def _hyperlink(self, link: Link) -> Element:
        from docx.opc.constants import RELATIONSHIP_TYPE

        element = make("w:hyperlink")
        if link.address.startswith("#"):
            element.set(name_of("w:anchor"), link.address[1:])
        else:
            number = self.part.relate_to(link.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            element.set(name_of("r:id"), number)
        if link.title:
            element.set(name_of("w:tooltip"), link.title)
        return element

    def _made(self, run: Run, width: int) -> Iterator[Element]:
        match run:
            case Text(text, marks):
                yield from _letters(text, marks)
            case Code(text, marks):
                yield from _letters(text, marks, is_code=True)
            case Break():
                yield make("w:r", make("w:br"))
            case Picture():
                yield from self._picture(run, width)
            case FootnoteReference(label):
                yield from self._reference(label)

    # ------------------------------------------------------------------ pictures
    def _picture(self, picture: Picture, width: int) -> Iterator[Element]:
        data = self.find_picture(picture.address)
        if data is None:  # it lies on the web: a file fetches nothing by itself
            words, link = picture.alt or picture.address, Link(picture.address)
            if picture.marks.link is not None:
                yield from _letters(words, picture.marks)
                return
            holder = self._hyperlink(link)
            holder.extend(_letters(words, replace(picture.marks, link=link)))
            yield holder
            return
        yield make("w:r", make("w:drawing", self._drawing(picture, data, width)))

    def _drawing(self, picture: Picture, data: bytes, width: int) -> Element:
        _, image = self.part.get_or_add_image(io.BytesIO(data))
        across, down = (pixels * TWIPS_AN_INCH / _SCREEN_DOTS for pixels in (image.px_width, image.px_height))
        scale = min(1.0, width / across, _HIGHEST / down)
        sizes = [round(side * scale * _EMUS_A_TWIP) for side in (across, down)]
        drawing: Any = self.part.new_pic_inline(io.BytesIO(data), *sizes)
        for side in "TBLR":  # LibreOffice leaves room where nothing is said
            drawing.set(f"dist{side}", "0")
        drawing.docPr.set("id", str(next(self.drawings)))
        for place in (drawing.docPr, drawing.graphic.graphicData.pic.nvPicPr.cNvPr):
            place.set("descr", picture.alt)
            if picture.title:
                place.set("title", picture.title)
        return drawing

    # ------------------------------------------------------------------ footnotes
    def _reference(self, label: str) -> Iterator[Element]:
        if label not in self.notes.labels:
            yield make("w:r", text_of(f"[^{label}]"))
            return
        look = make("w:rPr", make("w:rStyle", val="FootnoteReference"))
        if self.is_note:
            yield make("w:r", look, text_of(label))
        elif label in self.notes.met:  # Word refers to a note once; what comes again repeats its number
            yield make("w:fldSimple", make("w:r", look, text_of(label)), instr=f" NOTEREF note{label} \\h ")
        else:
            self.notes.met.add(label)
            yield make("w:bookmarkStart", id=label, name=f"note{label}")
            yield make("w:r", look, make("w:footnoteReference", id=label))
            yield make("w:bookmarkEnd", id=label)


def _letters(text: str, marks: Marks, *, is_code: bool = False) -> Iterator[Element]:
    sides = split_by_side(text) if not text.isascii() else iter(((text, False),))
    for words, is_right in sides:
        yield make("w:r", _look(marks, is_code=is_code, is_right=is_right), text_of(words))


def _look(marks: Marks, *, is_code: bool, is_right: bool) -> Element | None:
    """What letters wear, in the order that the format asks for."""
    is_link = marks.link is not None
    worn = [
        make("w:rStyle", val="HTMLCode" if is_code else "Hyperlink") if is_code or is_link else None,
        *((make("w:b"), make("w:bCs")) if marks.bold else ()),
        *((make("w:i"), make("w:iCs")) if marks.italic else ()),
        make("w:strike") if marks.strike else None,
        make("w:u", val="single") if is_code and is_link else None,
        make("w:rtl") if is_right else None,
    ]
    return make("w:rPr", *worn) if any(element is not None for element in worn) else None


def begins_right(runs: Runs) -> bool:
    """Whether a line is read from the right."""
    return is_right_to_left("".join(run.text for run in runs if isinstance(run, Text)))
