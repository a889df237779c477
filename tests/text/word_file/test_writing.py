"""A Word file says all that the text says, in Word's own terms, and nothing of where it came from."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import docx
import pytest
from lxml import etree  # type: ignore[import-untyped]  # it ships no types

from ceo_desk.text.captions import caption_of
from ceo_desk.text.document import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Document,
    FootnoteDefinition,
    FootnoteReference,
    Item,
    Link,
    Marks,
    OrderedList,
    Picture,
    Quote,
    Run,
    Runs,
    Table,
    Text,
)
from ceo_desk.text.docx.code import settled_code
from ceo_desk.text.docx.reading import read_docx
from ceo_desk.text.footnotes import map_runs
from ceo_desk.text.kept_html import said
from ceo_desk.text.normal import normal
from ceo_desk.text.word_file.elements import SPACES, name_of
from ceo_desk.text.word_file.writing import FileFacts, write_word
from ceo_desk.text.writing import write
from tests.support.posts import DOCUMENTS, picture, pictures_of, words_in, words_of

AT = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
FACTS = FileFacts("The night shift", "Clara Weiss", "en-GB", AT, ("nights", "hotels"), ("Work",))
SHAPED_OTHERWISE = {
    "empty-things": "Word has no empty quotes and items",
    "lists-that-meet": "lists that touch are one",
    "lists-with-everything": "a quote, code and a heading stand beside an item, not in it",
    "quotes-with-lists": "a list in a quote is a deeper indent",
    "code-blocks-odd": "a block of code without a letter is none",
}


def word_of(markdown: str, facts: FileFacts = FACTS) -> bytes:
    return write_word(said(markdown), facts, pictures_of(markdown).get)


def part(data: bytes, name: str = "word/document.xml") -> Any:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))


def find(root: Any, path: str) -> list[Any]:
    return list(root.xpath(path, namespaces={**SPACES, "wp": WP}))


WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def values(root: Any, path: str, name: str = "w:val") -> list[str]:
    return [element.get(name_of(name)) for element in find(root, path)]


# ---------------------------------------------------------------------- there and back
@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name not in SHAPED_OTHERWISE])
def test_what_word_can_hold_comes_back_the_same(name: str) -> None:
    markdown = DOCUMENTS[name].read_text(encoding="utf-8")
    came = read_docx(word_of(markdown))
    assert came.title == FACTS.title
    assert write(came.document) == write(as_word_has_it(said(markdown)))
    assert came.pictures == list(pictures_of(markdown).values())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_word_is_lost(name: str) -> None:
    markdown = DOCUMENTS[name].read_text(encoding="utf-8")
    data = word_of(markdown)
    names = [one for one in zipfile.ZipFile(io.BytesIO(data)).namelist() if one.endswith(("document.xml", "notes.xml"))]
    texts = ["".join(run.itertext()) for one in names for run in find(part(data, one), "//w:p")]
    found = [word for text in texts for word in words_in(text)]
    missing = [word for word in words_of(markdown) if word not in found and word not in " ".join(texts)]
    assert missing == []


def as_word_has_it(document: Document) -> Document:
    """What Word knows: no titles of links, only links that lead to the web, and blanks beside code, not at its ends."""
    addresses: dict[str, str] = {}

    def change(runs: Runs) -> Runs:
        is_captioned = bool(caption_of(runs))
        return settled_code(tuple(_as_word(run, addresses, is_captioned=is_captioned) for run in runs))

    blocks = map_runs(document.blocks, change)
    notes = tuple(FootnoteDefinition(note.label, map_runs(note.blocks, change)) for note in document.footnotes)
    return normal(Document(tuple(map(_plain_block, blocks)), notes))


def _as_word(run: Run, addresses: dict[str, str], *, is_captioned: bool) -> Run:
    marks = run.marks
    link = Link(marks.link.address) if marks.link and marks.link.address.startswith(("http", "mailto:")) else None
    marks = Marks(marks.bold, marks.italic, marks.strike, link)
    match run:
        case Text(text) | Code(text):
            plain = re.sub(" +", " ", text.replace("\xad", ""))
            return Code(plain, marks) if isinstance(run, Code) else Text(plain, marks)
        case Picture(address, alt, title):
            known = addresses.setdefault(address, f"word-picture-{len(addresses)}")
            return Picture(known, alt, title if is_captioned else "", Marks(link=link))
        case FootnoteReference(label):
            return FootnoteReference(label)
    return type(run)(marks=marks)  # type: ignore[call-arg]  # a break wears marks alone


def _plain_block(block: Block) -> Block:
    match block:
        case CodeBlock(text):
            return CodeBlock(text.replace("\t", " "))
        case Table(alignments, head, rows):
            sides = tuple(side if side != "left" else "" for side in alignments)
            plain = tuple(map(_plain_where_all_bold, head))
            return Table(sides, plain, rows)
        case Quote(inner):
            return Quote(tuple(map(_plain_block, inner)))
        case BulletList(items, is_tight):
            return BulletList(tuple(map(_plain_item, items)), is_tight)
        case OrderedList(items, start, is_tight):
            return OrderedList(tuple(map(_plain_item, items)), start, is_tight)
    return block


def _plain_where_all_bold(runs: Runs) -> Runs:
    """The head of a table is bold by itself."""
    if all(run.marks.bold for run in runs):
        return tuple(replace(run, marks=replace(run.marks, bold=False)) for run in runs)
    return runs


def _plain_item(item: Item) -> Item:
    return Item(tuple(map(_plain_block, item.blocks)), item.is_done)


# ---------------------------------------------------------------------- in Word's own terms
def test_each_paragraph_says_by_its_style_what_it_is() -> None:
    root = part(word_of("# One\n\n### Three\n\nWords.\n\n> Said.\n\n```\ncode\n\ttab\n```\n\n***\n\n-   a\n\n1.  b\n"))
    styles = [(values(each, "./w:pPr/w:pStyle") or [""])[0] for each in find(root, "//w:body/w:p")]
    assert styles == [
        "Title", "Heading1", "Heading3", "", "Quote", "HTMLPreformatted", "HorizontalLine", "ListBullet", "ListNumber",
    ]  # fmt: skip
    assert len(find(root, "//w:br")) == 1
    assert len(find(root, "//w:tab")) == 1


def test_every_style_that_is_named_is_there() -> None:
    everything = "\n\n".join(path.read_text(encoding="utf-8") for path in DOCUMENTS.values())
    data = word_of(everything)
    there = set(values(part(data, "word/styles.xml"), "//w:style", "w:styleId"))
    for name in ("word/document.xml", "word/footnotes.xml", "word/footer1.xml"):
        used = values(part(data, name), "//w:pStyle | //w:rStyle | //w:tblStyle")
        assert set(used) <= there
        assert used


def test_lists_count_by_themselves_from_their_own_start() -> None:
    markdown = "3.  three\n4.  four\n    -   in\n\n        7.  deep\n\n<!-- -->\n\n1.  one\n2.  two\n"
    data = word_of(markdown)
    numbers = part(data, "word/numbering.xml")
    items = [
        (values(each, ".//w:ilvl")[0], values(each, ".//w:numId")[0]) for each in find(part(data), "//w:p[.//w:numPr]")
    ]
    assert [level for level, _ in items] == ["0", "0", "1", "2", "0", "0"]
    assert len({number for _, number in items}) == 4
    starts = {
        number: values(numbers, f"//w:abstractNum[@w:abstractNumId='{number}']/w:lvl[@w:ilvl='{level}']/w:start")[0]
        for level, number in items
    }
    assert list(starts.values()) == ["3", "1", "7", "1"]
    assert [element.tag for element in numbers] == sorted(element.tag for element in numbers)


def test_a_list_deeper_than_word_counts_stays_at_its_last_depth() -> None:
    deep = "\n".join("    " * level + "-   point" for level in range(12))
    levels = values(part(word_of(deep)), "//w:ilvl")
    assert levels == [str(min(level, 8)) for level in range(12)]


def test_links_are_real_with_their_titles_and_only_inner_ones_are_anchors() -> None:
    data = word_of('A [link](https://example.org/a "Its title") and [in here](#part), [x]( <https://example.org/b>).')
    links = find(part(data), "//w:hyperlink")
    assert [link.get(name_of("w:tooltip")) for link in links] == ["Its title", None, None]
    assert links[1].get(name_of("w:anchor")) == "part"
    relations = zipfile.ZipFile(io.BytesIO(data)).read("word/_rels/document.xml.rels").decode()
    assert 'Target="https://example.org/a" TargetMode="External"' in relations


def test_pictures_keep_their_words_and_stay_on_the_page() -> None:
    wide = io.BytesIO()
    from PIL import Image

    Image.new("RGB", (3000, 600)).save(wide, "PNG")
    document = said('![The lobby](a.png "Below it")\n\n![](b.png)\n\n![Far](https://example.org/f.png)\n')
    data = write_word(document, FACTS, {"a.png": wide.getvalue(), "b.png": picture(1)}.get)
    root = part(data)
    assert [place.get("descr") for place in find(root, "//wp:docPr")] == ["The lobby", ""]
    assert find(root, "//wp:inline")[0].get("distL") == "0"
    width, height = (int(find(root, "//wp:extent")[0].get(side)) for side in ("cx", "cy"))
    assert width <= (11906 - 2 * 1417) * 635
    assert width == pytest.approx(5 * height, rel=0.01)
    assert int(find(root, "//wp:extent")[1].get("cx")) == 41 * 9525
    captions = find(root, "//w:p[w:pPr/w:pStyle/@w:val='Caption']")
    assert ["".join(each.itertext()) for each in captions] == ["Below it"]
    assert "".join(find(root, "//w:hyperlink")[-1].itertext()) == "Far"


def test_one_picture_shown_twice_is_in_the_file_once() -> None:
    data = write_word(said("![a](x.png) ![b](x.png)"), FACTS, {"x.png": picture(2)}.get)
    names = [name for name in zipfile.ZipFile(io.BytesIO(data)).namelist() if name.startswith("word/media/")]
    assert len(names) == 1
    numbers = [place.get("id") for place in find(part(data), "//wp:docPr")]
    assert len(set(numbers)) == 2


def test_footnotes_are_real_ones_and_named_once() -> None:
    data = word_of("One.[^a] Two.[^b] Again.[^a] Lost.[^c]\n\n[^a]: Note *a*.[^b]\n\n    More.\n\n[^b]: -   a list\n")
    root, notes = part(data), part(data, "word/footnotes.xml")
    assert values(root, "//w:footnoteReference", "w:id") == ["1", "2"]
    assert [field.get(name_of("w:instr")) for field in find(root, "//w:fldSimple")] == [" NOTEREF note1 \\h "]
    assert values(notes, "//w:footnote", "w:id") == ["-1", "0", "1", "2"]
    assert len(find(notes, "//w:footnoteRef")) == 2
    assert find(notes, "//w:footnoteReference") == []
    assert "[^c]" in "".join(root.itertext())
    assert values(part(data, "word/settings.xml"), "//w:footnotePr/w:footnote", "w:id") == ["-1", "0"]
    assert find(part(word_of("None.")), "//w:footnoteReference") == []


def test_tables_have_a_head_their_sides_and_a_gap_behind_them() -> None:
    root = part(word_of("| a | b |\n| :-: | --: |\n| 1 | 2 |\n\n| c |\n| --- |\n| d |\n"))
    assert len(find(root, "//w:tblHeader")) == 2
    assert values(root, "(//w:tbl)[1]//w:jc") == ["center", "right"] * 2
    assert [child.tag.rpartition("}")[2] for child in find(root, "//w:body/*")] == [
        "p",
        "tbl",
        "p",
        "tbl",
        "p",
        "sectPr",
    ]


def test_words_from_the_right_say_so() -> None:
    root = part(word_of("שלום **לכולם** and *English*\n\n> ציטוט\n\nPlain.\n\n| שם |\n| --- |\n| א |\n"))
    paragraphs = find(root, "//w:body/w:p")[1:]
    assert [bool(find(each, "./w:pPr/w:bidi")) for each in paragraphs[:3]] == [True, True, False]
    marked = ["".join(run.itertext()).strip() for run in find(paragraphs[0], ".//w:r[w:rPr/w:rtl]")]
    assert marked == ["שלום", "לכולם"]
    assert values(paragraphs[1], ".//w:pBdr/w:right") == ["single"]
    assert find(root, "//w:tblPr/w:bidiVisual")


@pytest.mark.parametrize(
    ("language", "font", "said_as"),
    [
        ("ja", "Yu Mincho", "ja-JP"),
        ("ko", "Batang", "ko-KR"),
        ("zh-TW", "PMingLiU", "zh-TW"),
        ("de-CH", "SimSun", "de-CH"),
    ],
)
def test_letters_of_the_east_have_a_font_and_a_language(language: str, font: str, said_as: str) -> None:
    styles = part(word_of("今日", FileFacts("T", "C", language, AT)), "word/styles.xml")
    assert values(styles, "//w:rPrDefault//w:rFonts", "w:eastAsia") == [font]
    assert values(styles, "//w:rPrDefault//w:lang") == [said_as]


def test_boxes_can_be_ticked_in_word() -> None:
    root = part(word_of("-   [x] done\n-   [ ] open\n"))
    boxes = find(root, "//w14:checkbox/w14:checked")
    assert [box.get(name_of("w14:val")) for box in boxes] == ["1", "0"]


def test_an_item_may_begin_with_anything() -> None:
    root = part(word_of("-   ## Head\n\n-   ***\n\n-   <!-- -->\n"))
    assert len(find(root, "//w:numPr")) == 3
    assert values(root, "//w:p[.//w:numPr]/w:pPr/w:pStyle") == ["Heading2", "ListBullet", "ListBullet"]


def test_letters_that_no_file_can_hold_are_left_out() -> None:
    root = part(word_of("a\ufffeb\U0001f600"))
    assert "ab\U0001f600" in "".join(root.itertext())


# ---------------------------------------------------------------------- what the file says of itself
def test_the_file_says_whose_it_is_and_nothing_of_its_template() -> None:
    data = word_of("Words.[^1]\n\n[^1]: A note.\n")
    said_of = docx.Document(io.BytesIO(data)).core_properties
    assert (said_of.title, said_of.author, said_of.language) == (FACTS.title, FACTS.author, "en-GB")
    assert (said_of.keywords, said_of.category, said_of.comments) == ("nights, hotels", "Work", "")
    assert said_of.created == said_of.modified
    assert said_of.created is not None
    assert said_of.created.year == 2026
    packed = zipfile.ZipFile(io.BytesIO(data))
    for name in packed.namelist():
        assert "thumbnail" not in name
        assert "customXml" not in name
        assert b"python-docx" not in packed.read(name), name
        assert b"Macintosh" not in packed.read(name), name
    assert b"rsid" not in packed.read("word/settings.xml")


def test_paper_is_that_of_the_land() -> None:
    letter = FileFacts("T", "C", "en-US", AT, is_letter=True)
    for facts, size in ((FACTS, "11906"), (letter, "12240")):
        assert values(part(word_of("Words.", facts)), "//w:pgSz", "w:w") == [size]


def test_a_post_without_a_title_has_none() -> None:
    root = part(word_of("Words.", FileFacts("", "C", "en", AT)))
    assert values(root, "//w:pStyle") == []


def test_a_title_from_the_right_is_read_from_there() -> None:
    assert find(part(word_of("x", FileFacts("שלום", "C", "he", AT))), "(//w:p)[1]/w:pPr/w:bidi")
