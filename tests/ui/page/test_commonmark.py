"""The 652 examples of CommonMark 0.31.2 on the real page: untouched the same bytes, written anew the same HTML."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.text.comparing import has_same_meaning
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import build_parser, read
from ceo_desk.text.token_html import render_elements
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card
from tests.support.commonmark import Example, examples
from tests.ui.page.driver import shown_entries
from tests.ui.page.forcing import written_anew

HTML_BLOCKS = {*range(148, 168), *range(169, 192)}
RAW_HTML = {*range(613, 618), 623, *range(625, 632)}
LOCKED_FOR = {
    "blocks of HTML": HTML_BLOCKS,
    "tags in a line": RAW_HTML,
    "tags in a line, in the midst of what another section is about": {
        21, 31, 201, 344, 475, 476, 477, 491, 494, 524, 536, 642, 643,
    },
    "a heading or a link of no words": {79, 484, 487},
}  # fmt: skip
SAYS_NOTHING = {207}  # definitions only
LOOSE_ONLY_ANEW = {61, 278, 300, 307, 318, 319, 320, 321}  # tight lists of what only one of the dialects keeps tight


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def html_of(markdown: str) -> str:
    parser = build_parser()
    return "\n".join(element.html for element in render_elements(parser, parser.parse(markdown)))


def has_card(editor: PageEditor) -> bool:
    return any(isinstance(entry.content, Card) for entry in shown_entries(editor))


def shown_examples(editor: PageEditor) -> list[tuple[Example, str]]:
    """The examples that the page shows with something in them, each with its text written anew."""
    found = []
    for example in examples():
        editor.set_markdown(example.markdown)
        if not has_card(editor) and example.number not in SAYS_NOTHING:
            found.append((example, written_anew(editor, example.markdown)))
    return found


def test_untouched_all_are_the_same_bytes(editor: PageEditor) -> None:
    assert len(examples()) == 652
    for example in examples():
        editor.set_markdown(example.markdown)
        assert editor.markdown() == example.markdown, example


def test_the_locked_ones_are_known_by_number_and_reason(editor: PageEditor) -> None:
    locked = set()
    for example in examples():
        editor.set_markdown(example.markdown)
        if has_card(editor):
            locked.add(example.number)
    assert locked == set().union(*LOCKED_FOR.values())
    assert len(locked) == 72


def test_written_anew_all_that_are_shown_say_the_same(editor: PageEditor) -> None:
    found = shown_examples(editor)
    differing = [one.number for one, anew in found if not has_same_meaning(html_of(one.markdown), html_of(anew))]
    loosened = {one.number for one, anew in found if read(one.markdown).blocks != read(anew).blocks}
    disputed = [one.number for one, anew in found if not publish(anew).agreed]
    assert (differing, disputed) == ([], [])
    assert loosened == LOOSE_ONLY_ANEW
    assert len(found) == 579


def test_written_anew_once_more_nothing_changes(editor: PageEditor) -> None:
    for example, anew in shown_examples(editor):
        editor.set_markdown(anew)
        assert written_anew(editor, anew) == anew, example
