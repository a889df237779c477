"""Random documents with nasty words: written, read, published."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from ceo_desk.text.document import Document
from ceo_desk.text.footnotes import numbered
from ceo_desk.text.normal import normal
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.units import rewrite, units
from ceo_desk.text.writing import write
from tests.text.documents import documents, words

seeded = settings(
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
)


@settings(seeded, max_examples=60)
@given(documents())
def test_writing_and_reading_give_the_normal_form_again(document: Document) -> None:
    meant = numbered(normal(document))
    assert normal(meant) == meant
    written = write(document)
    assert normal(read(written)) == meant
    assert write(read(written)) == written


@settings(seeded, max_examples=60)
@given(documents())
def test_both_dialects_agree_on_all_that_is_written(document: Document) -> None:
    assert publish(write(document)).agreed


@settings(seeded, max_examples=150)
@given(st.lists(words, max_size=30).map("".join), st.sampled_from(("\n", "\n\n", " ")))
def test_any_text_at_all_is_published_and_written_once_and_for_all(text: str, end: str) -> None:
    published = publish(text + end)
    assert len(published.elements) >= len(read(text).blocks)
    written = write(read(text))
    assert write(read(written)) == written


@settings(seeded, max_examples=25)
@given(documents(has_html=False), documents(has_html=False), st.data())
def test_an_edit_changes_only_its_own_unit(document: Document, other: Document, data: st.DataObject) -> None:
    source = write(document).replace("-   ", "* ", 1)
    found = units(source)
    if not found:
        return
    number = data.draw(st.integers(0, len(found) - 1))
    result = rewrite(source, {number: write(Document(other.blocks[:1]))})
    kept = [source[unit.start : unit.end] for index, unit in enumerate(found) if abs(index - number) > 1]
    assert all(text in result for text in kept)
    assert rewrite(source, {}) == source
