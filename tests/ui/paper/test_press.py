"""A post on paper: all its words, its pictures, pages that end well, and letters that can be found."""

from __future__ import annotations

import io
import re
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from ceo_desk.storage.processes.file_wire import pack
from ceo_desk.ui.paper.drawing import first_line
from ceo_desk.ui.paper.look import sheet_of
from ceo_desk.ui.paper.press import lay_out, print_post, run_here
from tests.support.pdf_files import PdfFile, read_pdf
from tests.support.posts import DOCUMENTS, picture, pictures_of, words_of

LATIN = [
    name
    for name in DOCUMENTS
    if name not in ("arabic", "hebrew", "chinese-japanese-korean", "other-scripts", "right-to-left-mixed", "emoji")
]
"""Those whose letters every system has a font for; the shapes of the others are not letters one by one."""

pytestmark = pytest.mark.usefixtures("qapp")


def printed(body: str, title: str = "A title", *, is_letter: bool = False, language: str = "en") -> PdfFile:
    head = {"title": title, "body": body, "author": "Clara Weiss", "language": language, "is_letter": is_letter}
    pictures = pictures_of(body)
    return read_pdf(print_post(pack({**head, "pictures": list(pictures)}, list(pictures.values()))))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_post_is_printed_with_its_pictures_and_all_its_words(name: str) -> None:
    markdown = DOCUMENTS[name].read_text(encoding="utf-8")
    file = printed(markdown)
    assert file.pictures >= len(set(pictures_of(markdown)))
    text = "".join(file.words().split())
    if name in LATIN:
        assert [word for word in words_of(markdown) if word not in text and word.isascii()] == []


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name not in LATIN])
def test_words_of_all_scripts_are_laid_out(name: str) -> None:
    markdown = DOCUMENTS[name].read_text(encoding="utf-8")
    sheet = sheet_of(is_letter=False)
    text = lay_out(markdown, "T", pictures_of(markdown), sheet).toPlainText()
    assert [word for word in words_of(markdown) if word not in text] == []


def test_letters_are_found_as_they_were_written() -> None:
    words = printed("He doesn’t lift the “first” office floor — he can’t.").words()
    assert "He doesn’t lift the “first” office floor — he can’t." in words


def test_the_file_says_whose_it_is_its_language_and_its_headings() -> None:
    file = printed("# One\n\n## Two\n\n### Deep\n\n## Three\n\n# Four\n", "Größe <1>", language="de-CH")
    (catalog,) = [body for body in file.objects.values() if b"/Type /Catalog" in body]
    assert text_in(catalog, b"Lang") == "de-CH"
    assert b"/DisplayDocTitle true" in catalog
    titles = {
        number: text_in(body, b"Title")
        for number, body in file.objects.items()
        if b"/Parent" in body and b"/Dest" in body
    }
    assert list(titles.values()) == ["Größe <1>", "One", "Two", "Deep", "Three", "Four"]
    parents = {titles[number]: titles.get(parent_of(file.objects[number]), "") for number in titles}
    assert parents == {
        "Größe <1>": "", "One": "Größe <1>", "Two": "One", "Deep": "Two", "Three": "One", "Four": "Größe <1>",
    }  # fmt: skip
    info = next(body for body in file.objects.values() if b"/Creator" in body)
    assert b"CEO Desk" in info or "CEO Desk".encode("utf-16-be") in info
    assert "Clara Weiss".encode("utf-16-be") in info


def text_in(body: bytes, name: bytes) -> str:
    match = re.search(b"/" + name + b" <FEFF([0-9A-F]*)>", body)
    assert match is not None
    return bytes.fromhex(match[1].decode()).decode("utf-16-be")


def parent_of(body: bytes) -> int:
    match = re.search(rb"/Parent (\d+) 0 R", body)
    assert match is not None
    return int(match[1])


def test_a_post_without_headings_has_no_outline() -> None:
    file = printed("Words.", "")
    assert not any(b"/Outlines" in body for body in file.objects.values())


def test_links_are_to_be_clicked() -> None:
    file = printed("A [link](https://example.org/a), [in here](#part), [far](https://example.org/b).")
    assert file.links == ["https://example.org/a", "https://example.org/b"]


def test_a_picture_elsewhere_is_a_link_and_one_that_is_none_takes_no_room() -> None:
    body = "![Far away](https://example.org/a.png)\n\n![](broken.png)\n"
    head = {"title": "T", "body": body, "author": "C", "language": "en", "is_letter": False, "pictures": ["broken.png"]}
    file = read_pdf(print_post(pack(head, [b"no picture"])))
    assert "Far away" in file.words()
    assert file.links == ["https://example.org/a.png"]
    assert file.pictures == 0


def test_paper_is_that_of_the_land() -> None:
    assert b"/MediaBox [0 0 595" in printed("Words.").pages[0]
    assert b"/MediaBox [0 0 612" in printed("Words.", is_letter=True).pages[0]


def test_pages_are_numbered_where_there_are_several() -> None:
    assert printed("Words.").words().split() == ["A", "title", "Words."]
    file = printed("Words.\n\n" * 80)
    assert len(file.pages) == 4
    assert file.words().split()[-1] == "4"


@pytest.mark.parametrize("lines", range(28, 40))
def test_no_page_ends_with_a_heading_or_between_a_picture_and_its_words(lines: int) -> None:
    body = "Words.\n\n" * lines + "## Head\n\nBelow it.\n\n" + "Words.\n\n" * 20 + '![a](a.png "Its words")\n\nEnd.\n'
    sheet = sheet_of(is_letter=False)
    document = lay_out(body, "T", {"a.png": picture(3)}, sheet)
    layout, height = document.documentLayout(), sheet.room.height()
    block = document.begin()
    while block.isValid():
        behind = block.next()
        if block.text() == "Head" or behind.text() == "Its words":
            assert int(first_line(layout, block) / height) == int(first_line(layout, behind) / height)
        block = behind


def test_lists_count_from_their_start_and_notes_follow_at_the_end() -> None:
    words = printed("7.  seven[^1]\n8.  eight\n\n1.  [x] one\n\n[^1]: -   A list\n\n    More.\n").words()
    assert words.index("7.") < words.index("8.")
    assert words.split()[-3:] == ["A", "list", "More."]


def test_one_process_is_asked_on_its_own_pipes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pipe:
        def __init__(self, data: bytes = b"") -> None:
            self.buffer = io.BytesIO(data)

    head = {"title": "T", "body": "Words.", "author": "C", "language": "en", "is_letter": False, "pictures": []}
    answered = Pipe()
    monkeypatch.setattr(sys, "stdin", Pipe(pack(head)))
    monkeypatch.setattr(sys, "stdout", answered)
    monkeypatch.setattr("ceo_desk.ui.paper.press.QGuiApplication", lambda _: QGuiApplication.instance())
    assert run_here() == 0
    assert "Words." in read_pdf(answered.buffer.getvalue()).words()
