"""Published texts as WordPress blocks, and fetched posts cut into pieces."""

from __future__ import annotations

import re

import pytest

from ceo_desk.text.blocks import to_blocks
from ceo_desk.text.html_tree import parse_html
from ceo_desk.text.pieces import from_blocks
from ceo_desk.text.publishing import publish
from tests.text.corpus import EXAMPLES


def _blocks(markdown: str, picture_ids: dict[str, int] | None = None) -> str:
    return to_blocks(publish(markdown), picture_ids)


BLOCKS = [
    ("a *b*", "<!-- wp:paragraph -->\n<p>a <em>b</em></p>\n<!-- /wp:paragraph -->"),
    ("## a", '<!-- wp:heading -->\n<h2 class="wp-block-heading">a</h2>\n<!-- /wp:heading -->'),
    ("### a", '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">a</h3>\n<!-- /wp:heading -->'),
    (
        "- a\n  1. b\n",
        (
            '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>a'
            '<!-- wp:list {"ordered":true} -->\n<ol class="wp-block-list"><!-- wp:list-item -->\n<li>b</li>\n'
            "<!-- /wp:list-item --></ol>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"
        ),
    ),
    (
        "4. a\n",
        (
            '<!-- wp:list {"ordered":true,"start":4} -->\n<ol start="4" class="wp-block-list"><!-- wp:list-item -->\n'
            "<li>a</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->"
        ),
    ),
    (
        "> a",
        (
            '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>a</p>\n'
            "<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->"
        ),
    ),
    ("```\na\n```", '<!-- wp:code -->\n<pre class="wp-block-code"><code>a\n</code></pre>\n<!-- /wp:code -->'),
    (
        "***",
        '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity" />\n<!-- /wp:separator -->',
    ),
    ("<div>a</div>", "<!-- wp:html -->\n<div>a</div>\n<!-- /wp:html -->"),
    (
        '![a "b"](c "d")',
        (
            '<!-- wp:image -->\n<figure class="wp-block-image"><img src="c" alt="a &quot;b&quot;" />'
            '<figcaption class="wp-element-caption">d</figcaption></figure>\n<!-- /wp:image -->'
        ),
    ),
    (
        '[![a](b "x & [y]")](c)',
        (
            '<!-- wp:image -->\n<figure class="wp-block-image"><a href="c"><img src="b" alt="a" /></a>'
            '<figcaption class="wp-element-caption">x &amp; &#091;y]</figcaption></figure>\n<!-- /wp:image -->'
        ),
    ),
    (
        '> ![a](b "c")',
        (
            '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:image -->\n'
            '<figure class="wp-block-image"><img src="b" alt="a" />'
            '<figcaption class="wp-element-caption">c</figcaption></figure>\n<!-- /wp:image --></blockquote>\n'
            "<!-- /wp:quote -->"
        ),
    ),
    (
        "[![a](b)](c)",
        (
            '<!-- wp:image -->\n<figure class="wp-block-image"><a href="c"><img src="b" alt="a" /></a></figure>\n'
            "<!-- /wp:image -->"
        ),
    ),
]


@pytest.mark.parametrize(("markdown", "expected"), BLOCKS)
def test_each_element_becomes_its_block(markdown: str, expected: str) -> None:
    assert _blocks(markdown) == expected


def test_a_known_picture_carries_its_number() -> None:
    blocks = _blocks("![a](picture:ff)", {"picture:ff": 12})
    assert blocks.startswith('<!-- wp:image {"id":12} -->')
    assert '<img src="picture:ff" alt="a" class="wp-image-12" />' in blocks


def test_entities_and_styles_are_spelled_as_the_site_spells_them() -> None:
    assert "<p>&#061; a&#092;</p>" in _blocks("= a\\\\")
    assert '<th style="text-align: right">a</th>' in _blocks("| a |\n| -: |\n| b |")


def test_tables_stand_in_a_figure() -> None:
    assert '<!-- wp:table -->\n<figure class="wp-block-table"><table>' in _blocks("| a |\n| - |\n| b |")


@pytest.mark.parametrize("markdown", ["- a\n\n  b", "- [ ] a", "- ```\n  a\n  ```", "a[^1]\n\n[^1]: b", "> <b>a"])
def test_what_no_block_can_hold_goes_as_html(markdown: str) -> None:
    assert "<!-- wp:html -->" in _blocks(markdown)


def test_a_quote_may_hold_anything() -> None:
    blocks = _blocks("> # a\n>\n> - b\n>\n> > c")
    for name in ("heading", "list", "quote", "paragraph"):
        assert f"<!-- wp:{name} " in blocks


def test_unbalanced_html_inside_an_element_goes_as_html() -> None:
    assert _blocks("a <b>c").startswith("<!-- wp:html -->\n<p>a <b>c</p>")


def test_blocks_that_a_draft_holds_itself_go_as_they_are() -> None:
    source = '<!-- wp:gallery {"ids":[1]} -->\n<figure></figure>\n<!-- /wp:gallery -->'
    assert "wp:html" not in _blocks(source)
    assert _blocks(source).split() == source.split()


def test_nothing_typed_is_taken_for_a_shortcode_or_an_address_to_embed() -> None:
    blocks = _blocks(
        "[gallery] and [/audio] and \\[\\[x\\]\\]\n\nhttps://a.example/b\n\n```\nx\nhttps://a.example/c\n[d]\n```\n"
    )
    assert "&#091;gallery]" in blocks
    assert "&#091;/audio]" in blocks
    assert "&#091;&#091;x]]" in blocks
    assert "<p>https:&#047;&#047;a.example/b</p>" in blocks
    assert "\nhttps:&#047;&#047;a.example/c" in blocks


@pytest.mark.parametrize(("section", "markdown"), EXAMPLES)
def test_blocks_are_balanced_and_hold_the_same_words(section: str, markdown: str) -> None:
    published = publish(markdown)
    blocks = to_blocks(published)
    marks = re.findall(r"<!-- (/?)wp:([a-z-]+)", blocks)
    assert len([mark for mark in marks if mark[0]]) * 2 == len(marks), section
    assert _words(blocks) == _words(published.html)
    pieces = from_blocks(blocks)
    assert "".join(piece.source for piece in pieces) == blocks
    assert [piece.kind for piece in pieces if piece.kind != "gap"] == ["block"] * len(published.elements)


def _words(html: str) -> list[str]:
    return "".join(node.words() + " " for node in parse_html(html).nodes).split()


def test_a_fetched_post_is_cut_at_its_outermost_blocks() -> None:
    content = (
        '\n<!-- wp:columns {"a":"}"} --><div><!-- wp:column --><div></div><!-- /wp:column --></div><!-- /wp:columns -->'
        "\n\n<!-- wp:my-plugin/thing /-->text<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n"
    )
    pieces = from_blocks(content)
    assert "".join(piece.source for piece in pieces) == content
    assert [(piece.kind, piece.name) for piece in pieces] == [
        ("gap", ""),
        ("block", "columns"),
        ("gap", ""),
        ("block", "my-plugin/thing"),
        ("text", ""),
        ("block", "paragraph"),
        ("gap", ""),
    ]


def test_a_post_without_blocks_is_cut_at_its_elements() -> None:
    content = "<h2>a</h2>\nloose <b>text</b>\n<p>b</p><!-- more --><ul>\n<li>c</ul >"
    pieces = from_blocks(content)
    assert "".join(piece.source for piece in pieces) == content
    content = "<h2>a</h2>\nloose <b>text</b>\n<p>b</p\n><!-- more --><ul>\n<li>c</li></ul>"
    pieces = from_blocks(content)
    assert "".join(piece.source for piece in pieces) == content
    assert [(piece.kind, piece.name) for piece in pieces] == [
        ("element", "h2"),
        ("text", ""),
        ("element", "p"),
        ("text", ""),
        ("element", "ul"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "<p>a",
        "</p>a",
        "<!-- wp:a --><p>",
        "<!-- /wp:a -->b",
        "<!-- wp:a --><!-- wp:b --><!-- /wp:a -->c",
        "<!-- wp:a --><!-- /wp:b -->c",
        "<p>" * 300 + "a",
        "<div>" * 300 + "a" + "</div>" * 300,
        "a < b & c <3",
        "<!-- wp:void /--><!-- wp:a --><!-- wp:void /--><!-- /wp:a -->",
    ],
)
def test_nothing_of_a_broken_post_is_lost(content: str) -> None:
    assert "".join(piece.source for piece in from_blocks(content)) == content
