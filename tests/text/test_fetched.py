"""Posts of a site on the page and back: what nobody edited returns letter for letter."""

import random
import re

import pytest

from ceo_desk.text.fetched import PieceMissing, open_fetched, write_back
from ceo_desk.text.kept_lines import KEPT
from ceo_desk.text.pairing import pair
from ceo_desk.text.pieces import BLOCK_DELIMITER
from ceo_desk.text.splicing import _cut
from tests.support.block_post import BLOCK_POST, BLOCKS

PARAGRAPH = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
LIST = "<!-- wp:list -->\n<ul><!-- wp:list-item {}-->\n<li{}>a</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"
CLASSIC = (
    'Hello <em>there</em>, it\'s me.\r\nSecond line\n\n<!--more-->\n\n<h2>Head</h2>\n<p>Para "one"</p>\n'
    "<p>a\nb</p>\n[gallery ids='1']\n\nhttps://example.org/v\n\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\nLast “one”.\n"
)


@pytest.mark.parametrize(
    "content", ["", "\n\n", "  Words ", BLOCK_POST, CLASSIC, "<p>open", "</div>\n\nfoo", "<!-- wp:paragraph -->"]
)
def test_untouched_text_gives_the_post_back_letter_for_letter(content: str) -> None:
    assert write_back(content, open_fetched(content).markdown) == content


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sleep", "rest"),
        ("night porters", "porters"),
        ("Why we", "How they"),
        ("Greet them", "Meet them"),
        ("by name", "by *name*"),
        ("late\n", "early\n"),
        ("asking", "talking"),
        ("What would", "Which do"),
    ],
)
def test_one_word_changes_that_word_alone(old: str, new: str) -> None:
    text = open_fetched(BLOCK_POST).markdown
    written = write_back(BLOCK_POST, text.replace(old, new, 1))
    theirs = re.sub(r"\*(.*?)\*", r"<em>\1</em>", new)
    assert written == BLOCK_POST.replace(old.strip(), theirs.strip(), 1)


def test_what_the_desk_does_not_know_is_a_card() -> None:
    fetched = open_fetched(BLOCK_POST)
    shown = [part.name for part in fetched.parts if part.block is not None]
    assert shown == ["paragraph", "heading", "list", "quote", "separator", "paragraph"]
    assert fetched.kept == len(fetched.parts) - len(shown)
    names = [match["name"] for match in KEPT.finditer(fetched.markdown)]
    assert {"gallery", "embed", "block", "html", "latest-posts", "image", "p", "text"} <= set(names)
    assert "window.x" not in fetched.markdown


@pytest.mark.parametrize(
    "block",
    [
        PARAGRAPH.format('<mark style="color:red">x</mark> words'),
        PARAGRAPH.format("words [caption] more"),
        PARAGRAPH.format("words <img src='a.jpg'>"),
        PARAGRAPH.format("water is H<sub>2</sub>O"),
        PARAGRAPH.format("words <!-- note -->"),
        PARAGRAPH.format(""),
        PARAGRAPH.format("one</p><p>two"),
        '<!-- wp:paragraph {"metadata":{"bindings":{"content":{}}}} -->\n<p>x</p>\n<!-- /wp:paragraph -->',
        "<!-- wp:paragraph {bad} -->\n<p>x</p>\n<!-- /wp:paragraph -->",
        LIST.format('{"className":"x"} ', ' class="x"'),
        LIST.format("", ' class="x"'),
    ],
)
def test_in_doubt_a_block_is_kept(block: str) -> None:
    assert open_fetched(block).kept == 1


def test_parts_are_moved_taken_out_and_put_between() -> None:
    one, other = PARAGRAPH.format("First."), PARAGRAPH.format("Last, it's so.")
    content = f"{one}\n\n{BLOCKS[11]}\n\n{other}\n"
    first, gallery, last = re.split(r"\n\n", open_fetched(content).markdown.strip())
    moved = write_back(content, f"{gallery}\n\n{last}\n\n{first}\n")
    assert moved == f"{BLOCKS[11]}\n\n{other}\n\n{one}"
    assert write_back(content, f"{first}\n\n{last}\n") == content.replace(f"{BLOCKS[11]}\n\n", "")
    between = write_back(content, f"{first}\n\n## New\n\n{gallery}\n\n{last}\n")
    heading = '<!-- wp:heading -->\n<h2 class="wp-block-heading">New</h2>\n<!-- /wp:heading -->'
    assert between == content.replace(BLOCKS[11], f"{heading}\n\n{BLOCKS[11]}")
    twice = write_back(content, f"{first}\n\n{gallery}\n\n{gallery}\n\n{last}\n")
    assert twice.count(BLOCKS[11]) == 2


def test_an_edited_paragraph_that_becomes_something_else_is_written_anew() -> None:
    content = PARAGRAPH.format("A head, so to say.")
    assert write_back(content, "## A head, so to say.\n") == (
        '<!-- wp:heading -->\n<h2 class="wp-block-heading">A head, so to say.</h2>\n<!-- /wp:heading -->'
    )
    picture = write_back(content, "A head, so to say: ![x](https://example.org/a.jpg)\n")
    assert "<img" in picture


def test_footnotes_stand_at_the_end() -> None:
    content = PARAGRAPH.format("Words.")
    written = write_back(content, "Words.[^1]\n\n[^1]: A note.\n")
    assert written.startswith("<!-- wp:paragraph -->\n<p>Words.<sup")
    assert "A note." in written.split("<!-- /wp:paragraph -->")[1]


def test_a_piece_that_is_nowhere_or_inside_something_is_refused() -> None:
    line = f"<!-- kept gallery {'0' * 16} -->"
    with pytest.raises(PieceMissing):
        write_back("Words.", f"Words.\n\n{line}\n")
    (kept,) = KEPT.finditer(open_fetched(BLOCKS[11]).markdown)
    with pytest.raises(PieceMissing):
        write_back(BLOCKS[11], f"> {kept[0]}\n")


def test_an_old_post_stays_without_blocks() -> None:
    text = open_fetched(CLASSIC).markdown
    assert text.startswith("Hello *there*, it's me.  \nSecond line\n")
    assert write_back(CLASSIC, text.replace("me.", "you.")) == CLASSIC.replace("me.", "you.")
    written = write_back(
        CLASSIC, text.replace("Two", "Too") + "\nA *new* one isn't\nit\n\n- a\n- b\n\n```\nx\ny\n```\n"
    )
    assert "<!-- wp:" not in written
    assert written.startswith(CLASSIC.replace("Two", "Too").rstrip("\n"))
    assert "<p>A <em>new</em> one isn&#039;t it</p>\n\n<ul><li>a</li><li>b</li></ul>" in written
    assert "x\ny" in written
    became = write_back("A line.\n\nAnother.", "## A line.\n\nAnother.\n")
    assert became == "<h2>A line.</h2>\n\nAnother."


def test_words_changed_at_random_change_nothing_else() -> None:
    """Every word of every paragraph, one after the other, in both kinds of posts."""
    chance = random.Random(7)
    for content in (BLOCK_POST, CLASSIC):
        text = open_fetched(content).markdown
        places = list(re.finditer(r"(?<![\w<&/.\-])[a-z]{3,}(?![\w>;.:/])", text))
        lines = {line.start(): line for line in KEPT.finditer(text)}
        free = [p for p in places if not any(line.start() <= p.start() < line.end() for line in lines.values())]
        for place in chance.sample(free, min(25, len(free))):
            edited = f"{text[: place.start()]}zzz{text[place.end() :]}"
            written = write_back(content, edited)
            assert written.count("zzz") == 1
            before, _, behind = written.partition("zzz")
            assert content.startswith(before), place
            assert content.endswith(behind), place


def test_pairing() -> None:
    anything = [True] * 4
    assert pair(["a", "b", "c", "d"], ["d", "a", "c"], anything) == [3, 0, 2]
    assert pair(["one two three", "x"], ["one two four", "x"], [True, True]) == [0, 1]
    assert pair(["one two three", "x"], ["one two four", "x"], [False, True]) == [None, 1]
    assert pair(["one", "x"], ["other", "x"], [True, True]) == [None, 1]


MUCH = 100_000
"""Were each beginning searched for its end through all that follows, these would take hours."""


@pytest.mark.parametrize("beginning", ["<a ", "<x", "<!--", "<a '\"", "<p \"'", "<", "&a"])
def test_what_begins_very_often_and_never_ends_is_cut_as_quickly_as_it_is_long(beginning: str) -> None:
    cut = list(_cut(beginning * MUCH))
    assert "".join(source for _, source in cut) == beginning * MUCH
    assert len(cut) >= MUCH


def test_settings_of_blocks_that_never_end_and_endless_blanks_are_not_searched_again_and_again() -> None:
    assert not BLOCK_DELIMITER.findall("<!-- wp:a {" * MUCH)
    assert not BLOCK_DELIMITER.findall("<!-- wp:a { } " * MUCH)
    assert open_fetched(" \t" * MUCH + "x").markdown == "x\n"
    (delimiter,) = BLOCK_DELIMITER.finditer('<!-- wp:a {"b":"{--}","c":{"d":1}} /-->')
    assert (delimiter["name"], delimiter["void"]) == ("a", "/")
