"""Captions: a picture that stands alone carries its title below it, on every page and back again."""

from __future__ import annotations

import pytest

from ceo_desk.text.captions import caption_of, captioned
from ceo_desk.text.comparing import has_same_meaning, has_same_shape
from ceo_desk.text.document import Link, Marks, Picture, Text
from ceo_desk.text.html_to_markdown import to_markdown
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.rendering import plain_text

PICTURE = Picture("p.png", "What it shows", "Words below it")
FIGURE = '<figure><img src="p.png" alt="a"><figcaption>b</figcaption></figure>'


def test_only_a_picture_that_stands_alone_has_a_caption() -> None:
    linked = Picture("p.png", "a", "b", Marks(link=Link("/x")))
    assert caption_of((PICTURE,)) == "Words below it"
    assert caption_of((linked,)) == "b"
    for runs in ((), (Text("a"),), (PICTURE, PICTURE), (Picture("p.png", "", "b", Marks(bold=True)),)):
        assert caption_of(runs) == ""


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ('![a](p.png "b")', FIGURE),
        ('![a](p.png "b")\n===\n', '<h1><img alt="a" src="p.png" title="b"></h1>'),
        ('![a](p.png "b") c', '<p><img alt="a" src="p.png" title="b"> c</p>'),
        (
            '[![a](p.png "b")](/x "y")',
            '<figure><a href="/x" title="y"><img src="p.png" alt="a"></a><figcaption>b</figcaption></figure>',
        ),
        ('> ![a](p.png "b")', f"<blockquote>\n{FIGURE}\n</blockquote>"),
        ('- ![a](p.png "b")\n- c', f"<ul>\n<li>{FIGURE}</li>\n<li>c</li>\n</ul>"),
        (
            '- ![a](p.png "b")\n  - c',
            f"<ul>\n<li>{FIGURE}<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>",
        ),
        ('1. c\n\n   ![a](p.png "b")', f"<ol>\n<li>\n<p>c</p>\n{FIGURE}\n</li>\n</ol>"),
        ('<p><img src="p.png" alt="a" title="b"></p>', '<p><img src="p.png" alt="a" title="b"></p>'),
    ],
)
def test_it_is_published_as_a_figure(markdown: str, html: str) -> None:
    published = publish(markdown)
    assert published.agreed
    assert published.html == html


def test_what_is_written_below_it_is_plain_words() -> None:
    published = publish('![" <i>](a%20b.png "<b>&amp; \\"c\\" *d*")')
    assert published.agreed
    assert published.html == (
        '<figure><img src="a%20b.png" alt="&quot; &lt;i&gt;"><figcaption>&lt;b&gt;&amp; "c" *d*</figcaption></figure>'
    )


def test_html_that_is_kept_stays_though_a_picture_says_the_same() -> None:
    kept = '<p><img src="p.png" alt="a" title="b"></p>'
    published = publish(f'![a](p.png "b")\n\n{kept}\n')
    assert [element.html for element in published.elements] == [FIGURE, kept]


def test_where_the_dialects_differ_it_is_a_figure_too() -> None:
    published = publish('#\n\n![a](p.png "b")\n')
    assert not published.agreed
    assert FIGURE in published.html


@pytest.mark.parametrize(
    "markdown",
    ['![a](p.png "b")', '[![](p.png "b & c")](https://x.example/)', '> ![a](p.png "\\"b\\"")', '![a *c*](p.png "b")'],
)
def test_a_page_that_is_fetched_or_pasted_gives_the_caption_back(markdown: str) -> None:
    blocks = normal_blocks(read(markdown).blocks)
    assert normal_blocks(read(to_markdown(publish(markdown).html)).blocks) == blocks
    assert len(list(captioned(blocks))) == 1


def test_plain_text_has_it_below_the_picture() -> None:
    assert plain_text('a\n\n![What it shows](p.png "Words below it")\n\nb') == (
        "a\n\n[What it shows]\nWords below it\n\nb"
    )
    assert plain_text('![](p.png "Words below it")') == "Words below it"


def test_a_comparison_sees_another_caption() -> None:
    for other in (
        FIGURE.replace("b</fig", "c</fig"),
        '<p><img src="p.png" alt="a" title="b"></p>',
        f"{FIGURE}<p>b</p>",
    ):
        assert not has_same_meaning(FIGURE, other)
        assert not has_same_shape(FIGURE, other)
    spelled = '<figure class=""><img alt="a" src="p.png"/>\n<figcaption>\nb</figcaption></figure>'
    assert has_same_shape(FIGURE.replace("<figure>", '<figure class="">'), spelled)
