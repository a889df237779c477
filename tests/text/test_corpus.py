"""Every construct of the corpus: read, written, read again, and published alike by both dialects."""

from __future__ import annotations

import pytest

from ceo_desk.text.footnotes import numbered
from ceo_desk.text.normal import normal
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write
from tests.text.corpus import CAN_NOT_BE_WRITTEN, CORPUS, EXAMPLES


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    assert len(EXAMPLES) >= 150
    assert len(CORPUS) >= 20


@pytest.mark.parametrize(("section", "markdown"), EXAMPLES)
def test_writing_keeps_what_was_read(section: str, markdown: str) -> None:
    document = read(markdown)
    written = write(document)
    assert normal(read(written)) == numbered(normal(document)), section
    assert write(read(written)) == written, "a second trip changes something"


@pytest.mark.parametrize(("section", "markdown"), EXAMPLES)
def test_both_dialects_publish_the_same(section: str, markdown: str) -> None:
    assert publish(markdown).agreed, section


@pytest.mark.parametrize("markdown", CAN_NOT_BE_WRITTEN)
def test_what_canonical_markdown_can_not_say_falls_back_and_is_told(markdown: str) -> None:
    assert not publish(markdown).agreed


def test_the_fallback_is_the_html_of_the_text_as_it_stands() -> None:
    published = publish("#\n\ntext[^1]\n\n[^1]: note\n")
    assert not published.agreed
    assert [element.kind for element in published.elements] == ["heading", "paragraph", "footnotes"]
    assert published.elements[0].html == "<h1></h1>"
    assert '<li id="fn-1">' in published.html
