"""Every document of the sixty in each format that the desk writes, read back by the same reader that opens files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from ceo_desk.storage.drafts.front_matter import read as read_front
from ceo_desk.storage.drafts.front_matter import split
from ceo_desk.storage.processes.file_child import title_and_body
from ceo_desk.text.docx.reading import read_docx
from ceo_desk.text.foreign_text import read_page
from ceo_desk.text.kept_html import said
from ceo_desk.text.publishing import publish
from ceo_desk.text.web_page import web_page
from ceo_desk.text.word_file.writing import FileFacts, write_word
from ceo_desk.text.writing import write
from tests.support.posts import DOCUMENTS, pictures_of
from tests.text.word_file.test_writing import SHAPED_OTHERWISE, as_word_has_it

FACTS = FileFacts("The night shift", "Clara Weiss", "en-GB", datetime(2026, 11, 25, 12, 0, tzinfo=UTC))


def through_docx(markdown: str) -> str:
    return write(read_docx(write_word(said(markdown), FACTS, pictures_of(markdown).get)).document)


def through_html(markdown: str) -> str:
    return read_page(web_page("The night shift", publish(markdown).html, {}, language="en"))[1]


def through_md(markdown: str) -> str:
    return title_and_body(f"---\ntitle: The night shift\n---\n\n{markdown}", split, read_front)[1]


@dataclass(frozen=True)
class Format:
    """A way out and back. `comes` is what may come back of a text; `differs` names the documents that are otherwise."""

    goes: Callable[[str], str]
    comes: Callable[[str], str]
    differs: dict[str, str] = field(default_factory=dict)


FORMATS = {
    "docx": Format(through_docx, lambda markdown: write(as_word_has_it(said(markdown))), SHAPED_OTHERWISE),
    "html": Format(
        through_html,
        lambda markdown: write(said(markdown)),
        {
            "code-blocks-odd": "a block of code says its language, and no more of its first line",
            "code-in-lines": "two blanks in a line are one",
        },
    ),
    "md": Format(through_md, lambda markdown: markdown),
}
CASES = [(name, document) for name in FORMATS for document in DOCUMENTS]


@pytest.mark.parametrize(("name", "document"), CASES)
def test_what_is_written_comes_back_but_for_what_is_named_here(name: str, document: str) -> None:
    markdown = DOCUMENTS[document].read_text(encoding="utf-8")
    way = FORMATS[name]
    is_same = way.goes(markdown).strip("\n") == way.comes(markdown).strip("\n")
    assert is_same is (document not in way.differs)
