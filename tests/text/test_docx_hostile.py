"""Files that are no Word documents, or are made to do harm: each gets a sentence and a next step, soon."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from ceo_desk.domain.errors import BadInput
from ceo_desk.text.docx.reading import check_is_said, read_docx
from ceo_desk.text.writing import write
from tests.support import hostile_files
from tests.support.word_files import word_file, words

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "zip bomb": (hostile_files.zip_bomb, "unpacks to far more"),
    "bomb that lies": (hostile_files.lying_bomb, "damaged|unpacks to far more"),
    "entity bomb": (hostile_files.entity_bomb, "Word never writes|damaged"),
    "entity of a file": (hostile_files.outside_entity, "Word never writes"),
    "deep": (hostile_files.deep, "damaged"),
    "100,000 paragraphs": (hostile_files.long, "far longer than a post"),
    "an older Word": (lambda: hostile_files.OLD_WORD, "before 2007"),
    "locked": (lambda: hostile_files.LOCKED, "locked with a password"),
    "another zip": (hostile_files.other_zip, "not a Word document"),
    "a page": (lambda: b"<!DOCTYPE html><p>x", "a web page with the name"),
    "rtf": (lambda: b"{\\rtf1 x}", "RTF"),
    "pdf": (lambda: b"%PDF-1.7", "PDF"),
    "letters": (lambda: bytes(range(256)) * 9, "not a Word document"),
    "nothing": (lambda: b"", "empty"),
    "cut off": (lambda: word_file(words("x" * 9_000))[:900], "damaged"),
    "no XML": (lambda: hostile_files.with_part("word/document.xml", b"<w:document"), "damaged"),
    "no styles": (lambda: hostile_files.with_part("word/styles.xml", b"\0\1"), "damaged"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_made_to_do_harm_gets_a_sentence(kind: str) -> None:
    make, sentence = REFUSED[kind]
    data = make()
    began = time.monotonic()

    with pytest.raises(BadInput, match=sentence) as raised:
        read_docx(data)

    assert raised.value.next_step
    assert time.monotonic() - began < 5


def test_a_file_without_words_is_none() -> None:
    with pytest.raises(BadInput, match="Nothing that a post can hold"):
        check_is_said(read_docx(word_file("")).document)


def test_what_the_file_refers_to_and_does_not_have_is_left_out() -> None:
    body = (
        '<w:p><w:hyperlink r:id="gone"><w:r><w:t>link</w:t></w:r></w:hyperlink>'
        '<w:r><w:footnoteReference w:id="7"/><w:sym w:font="Wingdings"/><w:t> and words</w:t></w:r></w:p>'
        '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="gone"/></v:shape></w:pict></w:r></w:p>'
    )
    docx = read_docx(word_file(body))
    assert docx.found == {"pictures_lost": 1}
    assert write(docx.document) == "link and words\n"
