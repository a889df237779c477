"""Passages of an earlier text, put back one by one on the page."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.draft import Content, DraftDocument, DraftPicture
from ceo_desk.text.document import Block, Blocks, BulletList, OrderedList, Quote
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.writing.versions.change_words import button_of, counted, note_of, spoken, summary
from ceo_desk.ui.writing.versions.passages import (
    Beside,
    Comparison,
    Kind,
    compare_texts,
    definitions_of,
    text_of,
    text_of_page,
)
from ceo_desk.ui.writing.versions.returning import bring_back

BLOCKS = (
    "One plain line here.",
    "Another **bold** word in it.",
    "## A heading",
    "### Small *it*",
    "- item a\n- item b\n- item c",
    "- item a\n- item x b\n- item d",
    "1. first\n2. second thing\n3. third",
    "> quoted words\n>\n> more of them",
    "> another voice\n> - in list\n> - two",
    "```py\ncode = 1\nmore\n```",
    "```py\ncode = 2\nmore\n```",
    "***",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "![alt](a.png)",
    "- [ ] task one\n- [x] task two",
    "- outer\n    - inner one\n    - inner two\n- last",
    "<div>x</div>",
    "שלום לכולם, זו בדיקה",
    "这是重要的事情",
)
TWO, LONG = "“a picture, two” is described as “two” now.", "long words long words long words long …"
CONTAINERS = ("-", ">", "1")


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    return PageEditor()


def compared(before: str, editor: PageEditor) -> Comparison:
    content = Content(body=editor.markdown())
    return compare_texts(text_of(Content(body=before)), text_of_page(content, editor.entries()))


def apart(random: Random, parts: Iterable[str]) -> list[str]:
    """No part twice, and words between two containers, which would be read as one."""
    found: list[str] = []
    for part in parts:
        if part in found:
            continue
        if found and found[-1].startswith(CONTAINERS) and part.startswith(CONTAINERS):
            found.append(f"Plain {len(found)} {random.randrange(40)} between.")
        found.append(part)
    return found


def written(random: Random) -> list[str]:
    return apart(random, random.sample(BLOCKS, random.randrange(7)))


def changed(random: Random, parts: list[str]) -> list[str]:
    parts = list(parts)
    for _ in range(random.randrange(1, 4)):
        place, fate = random.randrange(len(parts) + 1), random.randrange(3)
        if fate == 0:
            parts.insert(place, random.choice(BLOCKS))
        elif parts and fate == 1:
            parts.pop(place % len(parts))
        elif parts:
            parts[place % len(parts)] = random.choice(BLOCKS)
    return apart(random, parts)


def as_said(blocks: Blocks) -> Blocks:
    """Space between items says nothing."""

    def one(block: Block) -> Block:
        if isinstance(block, BulletList | OrderedList):
            items = tuple(replace(item, blocks=as_said(item.blocks)) for item in block.items)
            return replace(block, items=items, is_tight=True)
        return replace(block, blocks=as_said(block.blocks)) if isinstance(block, Quote) else block

    return tuple(map(one, normal_blocks(blocks)))


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_all_changes_brought_back_give_the_earlier_text_and_each_is_undone(editor: PageEditor, first: int) -> None:
    for seed in range(first, first + 20):
        random = Random(seed)
        now = written(random)
        then = changed(random, now) if random.random() < 0.7 else written(random)
        before = "\n\n".join(then) + "\n"
        editor.set_markdown("\n\n".join(now) + "\n")
        for _ in range(40):
            comparison = compared(before, editor)
            if not comparison.changes:
                break
            was = editor.markdown()
            bring_back(editor, comparison, random.choice(comparison.changes))
            became = editor.markdown()
            editor.undo()
            assert editor.markdown() == was, f"seed {seed}: one step to undo"
            editor.redo()
            assert editor.markdown() == became
        assert as_said(read(editor.markdown()).blocks) == as_said(read(before).blocks), f"seed {seed}"


def test_the_rest_of_the_page_stays_byte_for_byte(editor: PageEditor) -> None:
    odd = "*  odd list*\n\n***\n\n* a\n* b\n\nSetext\n======\n\n"
    editor.set_markdown(f"{odd}It is new.\n\n1) one\n2) two\n")
    comparison = compared(f"{odd}It was old.\n\n1) one\n2) two\n", editor)
    (change,) = comparison.changes
    bring_back(editor, comparison, change)
    assert editor.markdown() == f"{odd}It was old.\n\n1) one\n2) two\n"


def test_an_item_comes_back_into_its_list(editor: PageEditor) -> None:
    editor.set_markdown("- one\n- three\n\nEnd.\n")
    comparison = compared("- one\n- two two\n- three\n\nEnd.\n", editor)
    (change,) = comparison.changes
    assert change.kind is Kind.TAKEN
    bring_back(editor, comparison, change)
    assert editor.markdown() == "-   one\n-   two two\n-   three\n\nEnd.\n"


def test_looks_come_back_too(editor: PageEditor) -> None:
    editor.set_markdown("### What\n\nIt is **good** now.\n\nSee [here](https://b.example).\n")
    comparison = compared("## What\n\nIt is good now.\n\nSee [here](https://a.example).\n", editor)
    assert [change.kind for change in comparison.changes] == [Kind.LOOKS] * 3
    notes = [note_of(comparison, change) for change in comparison.changes]
    assert notes == [
        "It was a heading, now it is a small heading.",
        "“good” is bold now.",
        "“here” leads elsewhere now.",
    ]
    assert spoken(comparison, comparison.changes[1]) == "“good” is bold now."
    said = "3 changes since then. The words are the same, only looks are not."
    assert summary(comparison, is_to_now=True) == said
    for change in comparison.changes:
        bring_back(editor, comparison, change)
    assert editor.markdown() == "## What\n\nIt is good now.\n\nSee [here](https://a.example).\n"


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ("A line.\n", "> A line.\n", "It was a paragraph, now it is a quote."),
        ("- A line.\n", "1. A line.\n", "It was in a list, now it is in a numbered list."),
        ("- [ ] Do it.\n", "- [x] Do it.\n", "It was a task to do, now it is a task that is done."),
        ("`run` it\n", "run it\n", "“run” was set as code."),
        ("~~x~~ *y y* w\n", "x y y w\n", "“x” was struck out. “y y” was italic."),
        ("![one](a.png)\n", "![two](a.png)\n", "“a picture, two” was described as “one”. " + TWO),
        ("```\ncode here\n```\n", "code here\n", "It was code, now it is a paragraph."),
        (f"{'long words ' * 9}\n", f"**{'long words ' * 8}long words**\n", f"“{LONG}” is bold now."),
    ],
)  # fmt: skip
def test_what_can_t_be_seen_in_the_words_is_said(editor: PageEditor, before: str, after: str, note: str) -> None:
    editor.set_markdown(after)
    comparison = compared(before, editor)
    assert note_of(comparison, comparison.changes[0]) == note


def test_a_change_is_read_out(editor: PageEditor) -> None:
    editor.set_markdown("We come at nine.\n\nNew one.\n\nNew two.\n")
    comparison = compared("We come at eight.\n\n![x](a.png)\n", editor)
    told = [spoken(comparison, change) for change in comparison.changes]
    assert told[0] == "Taken: eight. Added: nine."
    assert "Taken: a picture, x." in " ".join(told)
    long = compare_texts(text_of(Content(body="a b c\n")), text_of(Content(body="a b c\n\n" + "many words " * 100)))
    assert len(spoken(long, long.changes[0])) < 330


def test_the_buttons_say_what_they_do(editor: PageEditor) -> None:
    editor.set_markdown("One.\n\nNew one.\n\nNew two.\n")
    comparison = compared("One.\n", editor)
    (change,) = comparison.changes
    assert (change.kind, change.end - change.first) == (Kind.ADDED, 2)
    assert button_of(change, has_more=True) == "Take these out"
    assert button_of(change, has_more=False) == "Take it out"
    editor.set_markdown("One.\n")
    comparison = compared("One.\n\n- a\n- b\n", editor)
    (taken,) = comparison.changes
    assert button_of(taken, has_more=True) == "Bring these back"
    assert button_of(replace(taken, kind=Kind.LOOKS), has_more=False) == "Bring this back"
    assert counted(1, 3) == "Change 1 of 3"


def test_what_stands_beside_the_text_is_said() -> None:
    picture = DraftPicture("a.png", "", "0")
    before = Content("T", "x[^1]\n\n[^1]: Old.\n", ("a",), ("b",), "c", picture)
    document = DraftDocument("pictures/a-0.pdf", "0")
    after = Content("T", "x[^1]\n\n[^1]: New.\n", linkedin="Why?", document=document)
    texts = text_of(before), text_of_page(after, [], definitions_of(after))
    comparison = compare_texts(*texts)
    assert set(comparison.beside) == set(Beside)
    said = summary(
        compare_texts(text_of(replace(before, body="x")), text_of(replace(after, body="x"))), is_to_now=False
    )
    beside = "tags, categories, the summary, the text for LinkedIn, the document for LinkedIn, the picture at the top"
    assert said == f"Also different: {beside}."


def test_the_same_says_so() -> None:
    content = Content("T", "Words.\n")
    comparison = compare_texts(text_of(content), text_of(content))
    assert comparison.is_same
    assert summary(comparison, is_to_now=True) == "It says the same as your page now."
    assert summary(comparison, is_to_now=False) == "Both say the same."
