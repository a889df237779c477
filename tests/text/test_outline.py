"""The outline of a text finds what reading the whole text finds."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceo_desk.text.document import BulletList, OrderedList, Quote
from ceo_desk.text.outline import Outline
from ceo_desk.text.reading import read
from tests.text.corpus import EXAMPLES

TEXTS = [text for _, text in EXAMPLES]


def check(markdown: str) -> None:
    outline, blocks = Outline(markdown), read(markdown).blocks
    assert len(outline.places) == len(blocks)
    for number in (*reversed(range(len(blocks))), *range(len(blocks))):  # in any order, any number of times
        assert outline.block(number) == blocks[number]
        assert outline.is_container(number) == isinstance(blocks[number], BulletList | OrderedList | Quote)
    assert all(start < end <= len(markdown) for start, end in outline.places)
    assert all(one[1] <= other[0] for one, other in pairwise(outline.places))


@pytest.mark.parametrize(("section", "markdown"), EXAMPLES)
def test_an_outline_says_what_reading_says(section: str, markdown: str) -> None:
    check(markdown)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(
    parts=st.lists(st.sampled_from(TEXTS), max_size=8), end=st.sampled_from(("\n", "\r\n", "\r")), mark=st.booleans()
)
def test_texts_put_together_say_what_reading_says(parts: list[str], end: str, mark: bool) -> None:
    check("\ufeff" * mark + "\n".join(parts).replace("\n", end))


def test_definitions_and_notes_reach_across_a_text() -> None:
    check("[a] and [^1]\n\n> [a]: /x\n>\n> [^1]: A note.\n\n- [ ] [a]\n- [^1]: no *task*\n\n<!-- -->\n\n[a]: /y\n")
    check("- [ ] [a]\n- [x] b\n\n> [a]: /x 'y'\n")


def test_a_place_is_where_the_block_stands() -> None:
    source = "\ufeff* a\r\n* b\r\n\r\ntext *here*  \r\n***\r\n\r\n<!-- -->\r\n[y]: /z\r\n\r\n> quote"
    places = Outline(source).places
    assert [source[start:end] for start, end in places] == ["* a\r\n* b", "text *here*", "***", "> quote"]
