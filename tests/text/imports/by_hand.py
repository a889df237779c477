"""Writes the Word files of this folder that are made by hand: `python -m tests.text.imports.by_hand`.

They are kept here as files, beside the Markdown that is expected of them; no test writes them.
"""

from __future__ import annotations

import io
from pathlib import Path

from tests.support.word_files import paragraph, picture, run, word_file, words

FOLDER = Path(__file__).parent
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK '
    '"https://field.example/a?b=1&amp;c=2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '{inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def lists() -> bytes:
    """Lists within lists, going on after words in between, begun anew, with words within an item."""
    more = '<w:ind w:left="720"/>'
    return word_file(
        words("Three kinds of lists", "Title")
        + words("Before.")
        + words("one", "ListParagraph", (1, 0))
        + words("one a", "ListParagraph", (1, 1))
        + words("one a deep", "ListParagraph", (1, 2))
        + words("two", "ListParagraph", (1, 0))
        + words("Numbers:")
        + words("first", item=(2, 0))
        + words("second", item=(2, 0))
        + paragraph(run("and more about the second"), more=more)
        + words("Words in between.")
        + words("third goes on", item=(2, 0))
        + words("Anew:")
        + words("first again", item=(4, 0))
        + words("second again", item=(4, 0))
        + words("Mixed:")
        + words("number", item=(3, 0))
        + words("dot within", item=(3, 1))
        + words("letter within", item=(3, 2))
        + words("another dot", item=(3, 1))
        + words("next number", item=(3, 0))
        + words("A heading with a number", "Heading2", (2, 0))
        + words("☐ to do", item=(1, 0))
        + words("☒ done", item=(1, 0))
    )


def marks() -> bytes:
    """Marks, links of both kinds, and what Word puts between letters."""
    styles = (
        '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Zwischen"><w:name w:val="Zwischentitel"/>'
        '<w:basedOn w:val="Heading3"/></w:style>'
    )
    proof = '<w:proofErr w:type="spellStart"/>'
    linked = "rStyle=Hyperlink"
    smart = '<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>{}</w:smartTag>'
    return word_file(
        paragraph(run("Sep"), proof, run("arate "), run("bo", "b"), run("ld", "b"), run(" and "), run("both", "b", "i"))
        + paragraph(
            run("struck", "strike"), run(" twice", "dstrike"), run(" off", "b=0"), run(" styled", "rStyle=Fett")
        )
        + paragraph(
            run("See "),
            f'<w:hyperlink r:id="rId9">{run("the ", linked)}{run("page", linked)}</w:hyperlink>',
            run(", "),
            FIELD.format(inner=run("a field")),
            run(", "),
            f'<w:hyperlink w:anchor="_Toc1">{run("further down")}</w:hyperlink>',
            run(" and "),
            f'<w:hyperlink r:id="rId8">{run("a share")}</w:hyperlink>',
            run("."),
        )
        + paragraph(smart.format(run("Hamburg")), run(" has "), run("H"), run("2", "vertAlign=subscript"), run("O."))
        + paragraph(
            run("soft"),
            "<w:r><w:softHyphen/></w:r>",
            run("hyphen, no"),
            "<w:r><w:noBreakHyphen/></w:r>",
            run("break, a"),
            "<w:r><w:tab/></w:r>",
            run("tab, a "),
            '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
            "<w:r><w:cr/></w:r>",
            run("new line"),
            run(" and hidden words", "vanish"),
        )
        + words("Between", "Zwischen")
        + words("A name: *not* [marked] <up> 1. & _so_"),
        styles=styles,
        title="Microsoft Word - Draft7.doc",
        relations={
            "rId9": ("hyperlink", "https://example.org/page"),
            "rId8": ("hyperlink", "file://server/share/plan.xlsx"),
        },
    )


def changes() -> bytes:
    """Tracked changes and comments: as if all were accepted, and nothing of the margin."""
    gone = '<w:pPr><w:rPr><w:del w:id="5" w:author="J" w:date="2024-01-01T00:00:00Z"/></w:rPr></w:pPr>'
    return word_file(
        words("What changed", "Heading1")
        + paragraph(
            run("We "),
            f'<w:ins w:id="1" w:author="J">{run("always ")}</w:ins>',
            '<w:del w:id="2" w:author="J"><w:r><w:delText>never </w:delText></w:r></w:del>',
            '<w:commentRangeStart w:id="0"/>',
            run("answer"),
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
            run("."),
        )
        + f'<w:p>{gone}<w:del w:id="6" w:author="J"><w:r><w:delText>Away.</w:delText></w:r></w:del></w:p>'
        + f'<w:p><w:moveFrom w:id="7" w:author="J">{run("Moved.")}</w:moveFrom></w:p>'
        + words("Stays.")
        + f'<w:p><w:moveTo w:id="8" w:author="J">{run("Moved.")}</w:moveTo></w:p>'
        + '<w:p><w:pPr><w:pPrChange w:id="9" w:author="J"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
        + f"</w:pPr>{run('Was a heading.')}</w:p>",
        parts={"word/comments.xml": b"<never-read/>", "word/header1.xml": b"<never-read/>"},
    )


def whole() -> bytes:
    """A letter with all that stands in one: contents, quote, table, notes, pictures, a text box, a formula."""
    reference = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    notes = {
        "-1": "<w:p><w:r><w:separator/></w:r></w:p>",
        "2": paragraph(
            "<w:r><w:footnoteRef/></w:r>", run(" Counted in "), run("March", "i"), run("."), style="FootnoteText"
        ),
    }
    box = f"<w:txbxContent>{words('Words in a box.')}</w:txbxContent>"
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{words('What we saw ... 1', 'TOC1')}</w:sdtContent></w:sdt>"
    )
    return word_file(
        words("Nights in figures", "Title")
        + contents
        + words("What we saw", "Heading1")
        + paragraph(run("Guests came late"), reference, run("."))
        + words("Nobody sleeps.", "Quote")
        + words("Nobody wants to.", "IntenseQuote")
        + _table()
        + paragraph(picture("rId5", "A harbour\nby night"))
        + paragraph(
            run("Figure "),
            f'<w:fldSimple w:instr=" SEQ Figure ">{run("1")}</w:fldSimple>',
            run(": The harbour"),
            style="Caption",
        )
        + paragraph(run("Elsewhere: "), picture("rId6", "never fetched", link=True), run("nothing."))
        + paragraph(
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData>"
            f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
            f"</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>",
            run("Beside the box."),
        )
        + paragraph(run("Then "), "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", run("."))
        + paragraph(more='<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr>')
        + words("print('a')", "HTMLPreformatted")
        + words("  end", "HTMLPreformatted"),
        notes=notes,
        relations={"rId5": ("image", "media/image1.png"), "rId6": ("image", "https://intranet.example/x.png")},
        parts={"word/media/image1.png": png()},
    )


def _table() -> str:
    def row(*cells: str, head: bool = False) -> str:
        said = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
        return f"<w:tr>{said}{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    right = '<w:jc w:val="right"/>'
    return (
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        + row(paragraph(run("Hour", "b")), paragraph(run("Guests", "b"), more=right), words("Why"), head=True)
        + row(words("23"), paragraph(run("14"), more=right), words("a train") + words("a flight"))
        + row(words("02"), paragraph(run("3"), more=right), words("sign", item=(1, 0)) + words("fog", item=(1, 0)))
        + row(f'<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{words("all")}', words("a|b"))
        + "</w:tbl>"
    )


def png() -> bytes:
    """A small picture."""
    from PIL import Image

    data = io.BytesIO()
    Image.new("RGB", (8, 6), (20, 60, 120)).save(data, "PNG")
    return data.getvalue()


def main() -> None:
    """Writes them."""
    for make in (lists, marks, changes, whole):
        (FOLDER / f"hand-{make.__name__}.docx").write_bytes(make())


if __name__ == "__main__":
    main()
