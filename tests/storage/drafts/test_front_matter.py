"""Front matter: cut, read, and changed line by line in our own keys only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.storage.drafts.front_matter import HEAD_LIMIT, KEYS, LIST_KEYS, Head, Value, read, split, write

RICH = (
    "# kept by Ines\n"
    "layout: post # foreign\n"
    'title: "Old" # working title\n'
    "tags: # why these\n"
    "  - one # first\n"
    "  # between\n"
    "  - two\n"
    "\n"
    "# end of tags\n"
    "excerpt: | # a block\n"
    "  line one\n"
    "  # no comment, text\n"
    "\n"
    "categories: [A, # flow\n"
    "  B]\n"
    "zeta: {x: 1}\n"
)


def head_of(yaml: str, line_end: str = "\n", before: str = "") -> str:
    return before + f"---\n{yaml}---\n\n".replace("\n", line_end)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("", ""),
        ("Only text", ""),
        ("---\ntitle: x\n---\nBody", "---\ntitle: x\n---\n"),
        ("---\ntitle: x\n---\n\n \nBody", "---\ntitle: x\n---\n\n \n"),
        ("---\ntitle: x\n...\nBody", "---\ntitle: x\n...\n"),
        ("---\ntitle: x\n---", "---\ntitle: x\n---"),
        ("\ufeff---\r\ntitle: x\r\n---\r\nBody\r\n", "\ufeff---\r\ntitle: x\r\n---\r\n"),
        ("\ufeffBody", "\ufeff"),
        ("---\nno end\n", ""),
        ("----\ntitle: x\n----\n", ""),
        ("\n---\ntitle: x\n---\n", ""),
        ("---\rtitle: x\r---\r", ""),
        ("---\n---\nBody", "---\n---\n"),
    ],
)
def test_a_text_is_cut_and_joined_again(text: str, head: str) -> None:
    assert split(text) == (head, text[len(head) :])


def test_reading_gives_our_keys_as_they_are_written() -> None:
    found = read(
        head_of("id: 007\ntitle: 2024\ntags: [yes, 1.0]\ncategories: News, More\nexcerpt: ~\nfeatured: [a, b]\n")
    )
    assert found.problem == ""
    assert (found.text("id"), found.text("title"), found.list("tags")) == ("007", "2024", ("yes", "1.0"))
    assert found.list("categories") == ("News", "More")
    assert (found.text("excerpt"), found.text("featured"), found.get("layout")) == ("", "a, b", None)
    assert Head({"tags": "a", "title": ("b", "c")}).list("tags") == ("a",)
    assert Head({"tags": "a", "title": ("b", "c")}).text("title") == "b, c"


@pytest.mark.parametrize(
    "yaml",
    [
        "title: [\n",
        "- a\n- b\n",
        "{title: a}\n",
        "title: a\n  b: c\n",
        "tags: {a: 1}\n",
        "tags: [[a]]\n",
        "title: *nowhere\n",
        "title: \x07\n",
        "title: " + "[" * 5000 + "\n",
        "x: 1\n" * (HEAD_LIMIT // 5 + 1),
        "just words\n",
        "? title\n: a\n",
    ],
)
def test_a_head_that_can_not_be_read_is_told_and_never_changed(yaml: str) -> None:
    assert read(head_of(yaml)).problem
    assert write(head_of(yaml), {"title": "New"}) is None


def test_nothing_to_change_is_the_same_text() -> None:
    head = head_of(RICH, "\r\n", "\ufeff")
    same: dict[str, Value] = {
        "title": "Old",
        "tags": ("one", "two"),
        "categories": ("A", "B"),
        "excerpt": "line one\n# no comment, text\n",
    }
    assert write(head, same) == head
    assert write(head, {"featured": "", "id": ""}) == head


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "\ufeff"])
def test_only_the_changed_key_changes_its_line(line_end: str, before: str) -> None:
    head = head_of(RICH, line_end, before)
    changed = write(head, {"title": "New"})
    assert changed == head.replace('title: "Old"', 'title: "New"')


def test_every_foreign_key_and_comment_stays_in_its_place() -> None:
    changed = write(head_of(RICH), {"tags": ("x",), "excerpt": "Short", "categories": ("C",), "id": "42"})
    assert changed == head_of(
        "# kept by Ines\n"
        "layout: post # foreign\n"
        'title: "Old" # working title\n'
        'tags: ["x"]\n'
        "# why these\n"
        "# first\n"
        "# between\n"
        "\n"
        "# end of tags\n"
        'excerpt: "Short" # a block\n'
        "\n"
        'categories: ["C"] # flow\n'
        "zeta: {x: 1}\n"
        'id: "42"\n'
    )


def test_an_empty_value_removes_its_key_and_keeps_its_comments() -> None:
    changed = write(head_of(RICH), {"title": "", "tags": ()})
    assert changed is not None
    assert read(changed).get("title") is None
    assert "# working title\n# why these\n# first\n# between\n\n# end of tags\n" in changed


def test_a_head_without_final_line_end_and_an_indented_one() -> None:
    assert write("---\n  layout: x\n  title: a\n---", {"title": "b", "id": "1"}) == (
        '---\n  layout: x\n  title: "b"\n  id: "1"\n---'
    )
    assert write("---\n---", {"id": "1"}) == '---\nid: "1"\n---'


def test_a_new_head_keeps_the_byte_order_mark_and_takes_the_line_end() -> None:
    values: dict[str, Value] = {"id": "1", "title": "T", "tags": ("a", "b"), "excerpt": ""}
    assert write("\ufeff", values, "\r\n") == '\ufeff---\r\nid: "1"\r\ntitle: "T"\r\ntags: ["a", "b"]\r\n---\r\n\r\n'
    assert write("", {"title": ""}) == ""


def test_a_change_that_would_break_a_foreign_key_is_not_made() -> None:
    assert write(head_of("title: &t Old\nother: *t\n"), {"title": "New"}) is None
    assert write(head_of("base: &t Old\ntitle: *t\n"), {"title": "New"}) == head_of('base: &t Old\ntitle: "New"\n')


def test_keys_in_quotes_and_folded_values_are_found() -> None:
    assert write(head_of("'title': >-\n  a\n  b\nx: 1\n"), {"title": "New"}) == head_of('title: "New"\nx: 1\n')


texts = st.text(st.characters(codec="utf-8"), max_size=30)
lists = st.lists(texts.filter(bool), max_size=3).map(tuple)
contents = st.fixed_dictionaries({}, optional={key: lists if key in LIST_KEYS else texts for key in KEYS})


@given(contents, st.sampled_from(["", "\ufeff", head_of(RICH), head_of("x: 1\n", "\r\n")]))
def test_whatever_is_written_is_read_again(values: dict[str, Value], head: str) -> None:
    changed = write(head, values)
    assert changed is not None
    found = read(changed)
    for key, value in values.items():
        assert (found.list(key) if key in LIST_KEYS else found.text(key)) == value
    again = split(changed + "Body")
    assert again == (changed, "Body")
    assert write(changed, values) == changed


lines = st.lists(st.one_of(texts, st.sampled_from(["", " ", "#tag", "- x", "x: y", "---", "a  ", "\tz"])), max_size=6)


@given(lines.map("\n".join), st.sampled_from(["", head_of(RICH), head_of("x: 1\n", "\r\n"), "---\n  title: x\n---\n"]))
def test_a_text_of_several_lines_is_read_as_it_was_written(text: str, head: str) -> None:
    written = write(head, {"linkedin": text})
    assert written is not None
    assert read(written).text("linkedin") == text
    assert write(written, {"linkedin": ""}) == (write(head, {"linkedin": ""}) or head) or not head
    assert split(written + "Body.\n") == (written, "Body.\n") or not written


def test_the_text_for_linkedin_stands_on_lines_of_its_own() -> None:
    words = "One thought. #hotels\n\nWhat would you do: this, or that?"
    written = write(head_of("title: x\nmine: 1 # kept\n"), {"linkedin": words})
    assert written == head_of(
        "title: x\nmine: 1 # kept\nlinkedin: |-\n  One thought. #hotels\n\n  What would you do: this, or that?\n"
    )
    assert write(written, {"linkedin": "One line."}) == head_of('title: x\nmine: 1 # kept\nlinkedin: "One line."\n')
