"""Single things of Word files."""

from __future__ import annotations

import io
import zipfile

import pytest

from ceo_desk.text.docx.reading import read_docx
from ceo_desk.text.writing import write
from tests.support.word_files import paragraph, run, word_file, words


def markdown(body: str) -> str:
    return write(read_docx(word_file(body)).document)


def table(*rows: tuple[str, ...], look: str = "") -> str:
    lines = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl><w:tblPr>{look}</w:tblPr>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def test_whatever_stands_in_a_cell_is_on_its_one_line() -> None:
    inner = table((words("in"), words("side")))
    numbers = words("one", item=(2, 0)) + words("two", item=(2, 0))
    said = markdown(
        table(
            (words("A", "Heading1"), words("Q", "Quote") + words("c  d", "HTMLPreformatted")),
            (inner + words("after"), numbers),
        )
    )
    assert said.splitlines()[2:] == ["| A | Q<br>`c d` |", "| in<br>side<br>after | 1. one<br>2. two |"]


def test_cells_that_reach_down_leave_room_and_one_cell_is_no_table() -> None:
    down, on = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    said = markdown(table((down + words("a"), words("b")), (on + words(""), words("c"))))
    assert said.splitlines()[2:] == ["| a | b |", "|  | c |"]
    assert markdown(table((words("alone") + words("here"),))) == "alone\n\nhere\n"


def test_a_first_row_that_stands_out_is_the_head() -> None:
    bold = (paragraph(run("H", "b")), paragraph(run("I", "b")))
    plain = (words("x"), words("y"))
    assert markdown(table(bold, plain)).startswith("| H | I |\n")
    assert markdown(table(plain, plain, look='<w:tblLook w:val="0020"/>')).startswith("| x | y |\n| --- |")
    assert markdown(table(plain, plain, look='<w:tblLook w:val="0000"/>')).startswith("|  |  |\n")


def test_a_choice_without_another_way_keeps_its_words() -> None:
    box = f"<wps:txbx><w:txbxContent>{words('In the box.')}</w:txbxContent></wps:txbx>"
    choice = f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{box}</mc:Choice></mc:AlternateContent></w:r>'
    assert markdown(paragraph(run("Beside."), choice)) == "Beside.\n\nIn the box.\n"


def test_lines_across_the_page_and_other_documents() -> None:
    line = '<w:p><w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r></w:p>'
    docx = read_docx(word_file(words("a") + line + '<w:altChunk r:id="x"/>' + words("b")))
    assert write(docx.document) == "a\n\n***\n\nb\n"
    assert docx.found == {"documents": 1}


def test_the_title_is_told_by_its_paragraph_the_file_or_the_first_heading() -> None:
    heading = words("A heading", "Heading1")
    assert read_docx(word_file(heading + words("x"), title="Stated")).title == "Stated"
    repeated = read_docx(word_file(heading + words("x"), title="A heading"))
    assert (repeated.title, write(repeated.document)) == ("A heading", "x\n")
    assert read_docx(word_file(words("x") + heading, title="Document1")).title == "A heading"
    assert read_docx(word_file(words("x"))).title is None
    assert read_docx(word_file(heading + words("T", "Title"))).title == "T"


def typed(text: str, font: str = "Courier New") -> str:
    return (
        f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    )


def with_style(data: bytes, style: str) -> bytes:
    """The file with one more style."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/styles.xml":
                part = part.replace(b"</w:styles>", f"{style}</w:styles>".encode())
            new.writestr(name, part)
    return made.getvalue()


@pytest.mark.parametrize("name", ["HTML Code", "Source Text", "Verbatim Char", "HTML Typewriter", "Teletype"])
def test_letters_in_a_style_for_code_are_code(name: str) -> None:
    """The names that Word, LibreOffice and pandoc give them."""
    style = f'<w:style w:type="character" w:styleId="X"><w:name w:val="{name}"/></w:style>'
    more = '<w:style w:type="character" w:styleId="Y"><w:name w:val="Mine"/><w:basedOn w:val="X"/></w:style>'
    body = paragraph(run("Run "), run("la", "rStyle=X"), run("mp --all ", "rStyle=Y"), run("at dusk."))
    docx = read_docx(with_style(word_file(body), style + more))
    assert write(docx.document) == "Run `lamp --all` at dusk.\n"
    assert write(read_docx(with_style(word_file(paragraph(run("alone", "rStyle=X"))), style)).document) == "`alone`\n"


@pytest.mark.parametrize("font", ["Courier New", "Consolas", "DejaVu Sans Mono", "Cascadia Code", "Menlo"])
def test_letters_of_a_typewriter_are_code_among_others(font: str) -> None:
    assert markdown(paragraph(run("Run the "), typed("lamp", font), run("."))) == "Run the `lamp`.\n"
    lines = paragraph(typed("one", font)) + paragraph(typed("  two", font))
    assert markdown(words("Words that are longer.") + lines) == "Words that are longer.\n\n```\none\n  two\n```\n"


def test_letters_of_a_typewriter_throughout_mean_nothing() -> None:
    assert (
        markdown(paragraph(typed("A letter from long ago.")) + words("Seen.")) == "A letter from long ago.\n\nSeen.\n"
    )


def test_a_font_of_a_style_of_letters_counts_too() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="Consolas"/></w:rPr>'
    style = f'<w:style w:type="character" w:styleId="X"><w:name w:val="Ours"/>{fonts}</w:style>'
    body = paragraph(run("Press "), run("Enter", "rStyle=X"), run("."))
    assert write(read_docx(with_style(word_file(body), style)).document) == "Press `Enter`.\n"


def test_an_empty_paragraph_parts_quotes_and_code_and_an_empty_line_of_code_stays() -> None:
    quotes = (
        words("One.", "Quote") + words("", "Quote") + words("still one.", "Quote") + words("") + words("Two.", "Quote")
    )
    assert markdown(quotes) == "> One.\n>\n> still one.\n\n<!-- -->\n\n> Two.\n"
    code = "HTMLPreformatted"
    lines = words("a", code) + words("", code) + words("b", code) + words("") + words("c", code) + words("")
    assert markdown(lines) == "```\na\n\nb\n```\n\n```\nc\n```\n"


def test_a_field_that_names_no_footnote_is_what_it_shows() -> None:
    field = '<w:fldSimple w:instr=" NOTEREF gone \\h "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
    mark = '<w:bookmarkStart w:id="1" w:name="gone"/><w:bookmarkEnd w:id="1"/>'
    assert markdown(paragraph(run("As in "), mark, field)) == "As in 7\n"
    assert markdown(paragraph(run("As in "), field.replace(" gone", ""))) == "As in 7\n"
