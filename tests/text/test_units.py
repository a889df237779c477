"""Only what was touched is written anew."""

from __future__ import annotations

import pytest

from ceo_desk.text.reading import read
from ceo_desk.text.units import rewrite, units
from tests.text.corpus import EXAMPLES

SOURCE = "\ufeff* a\r\n* b\r\n\r\ntext *here*\r\n***\r\nmore [x][y]\r\n\r\n[y]: /z\r\n\r\n> quote"


@pytest.mark.parametrize(("section", "markdown"), EXAMPLES)
def test_nothing_changed_is_the_same_bytes(section: str, markdown: str) -> None:
    assert rewrite(markdown, {}) == markdown, section
    found = units(markdown)
    assert [unit.block for unit in found] == list(read(markdown).blocks)
    assert all(unit.start < unit.end <= len(markdown) for unit in found)
    assert [unit.start for unit in found] == sorted(unit.start for unit in found)


def test_units_are_the_outermost_blocks() -> None:
    assert [SOURCE[unit.start : unit.end] for unit in units(SOURCE)] == [
        "* a\r\n* b",
        "text *here*",
        "***",
        "more [x][y]",
        "> quote",
    ]


def test_an_edit_keeps_all_other_bytes() -> None:
    assert rewrite(SOURCE, {1: "new\n"}) == SOURCE.replace("text *here*\r\n***", "new\r\n\r\n***")
    assert rewrite(SOURCE, {4: "end\n\nend"}) == SOURCE.replace("> quote", "end\r\n\r\nend")
    assert rewrite(SOURCE, {3: "see [x][y]"}) == SOURCE.replace("\r\nmore [x]", "\r\n\r\nsee [x]")


def test_a_unit_can_be_taken_out() -> None:
    assert rewrite("a\n\nb\n\nc\n", {1: ""}) == "a\n\nc\n"
    assert rewrite("a\n\nb\n\nc\n", {0: "", 2: ""}) == "b\n"
    assert rewrite("- a\n\nb\n\n- c\n", {1: ""}) == "- a\n\n<!-- -->\n\n- c\n"
    assert rewrite("a\n\nb\n\n[c]: d\n\n[c]\n", {0: "", 1: ""}) == "[c]: d\n\n[c]\n"


def test_new_text_never_runs_into_its_neighbours() -> None:
    assert rewrite("a\n***\nb\n", {1: "x"}) == "a\n\nx\n\nb\n"
    assert rewrite("a\n\n- b\n", {0: "- x"}) == "- x\n\n<!-- -->\n\n- b\n"
    assert rewrite("> a\n\nb\n\n> c\n", {1: "> x"}) == "> a\n\n> x\n\n> c\n"


def test_code_by_indentation_behind_a_new_list_becomes_a_fence() -> None:
    result = rewrite("text\n\n    code\n", {0: "- item"})
    assert result == "- item\n\n```\ncode\n```\n"


def test_all_is_written_anew_where_nothing_less_will_do() -> None:
    source = "a\n\n<div>\nb\n\nc\n"
    result = rewrite(source, {0: "<!-- open"})
    assert type(read(result).blocks[0]).__name__ == "HtmlBlock"


def test_line_ends_of_old_macs_stay() -> None:
    assert rewrite("a\r\rb\r\rc", {1: "x\n\ny"}) == "a\r\rx\r\ry\r\rc"


def test_footnotes_are_known_to_new_text() -> None:
    source = "a[^n]\n\nb\n\n[^n]: note\n"
    assert rewrite(source, {1: "c[^n]"}) == "a[^n]\n\nc[^n]\n\n[^n]: note\n"
