"""Foreign HTML as Markdown."""

from __future__ import annotations

import time

import pytest

from ceo_desk.text.html_to_markdown import title_of, to_markdown
from ceo_desk.text.publishing import publish


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<h1>a</h1><h3>b <em>c</em></h3>", "# a\n\n### b *c*"),
        ("<p>a\n  b</p><p> </p><p>c<br>d</p>", "a b\n\nc  \nd"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("loose <b>a</b> <i>b</i> <del>c</del> <code>d</code> <u>e</u>", "loose **a** *b* ~~c~~ `d` e"),
        ("<b><p>a</p><p>b</p></b>", "**a**\n\n**b**"),
        ('<a href="https://x.example/ä b" title="t">a</a>', '[a](https://x.example/%C3%A4%20b "t")'),
        ('<a href="javascript:x">a</a> <a name="b">b</a>', "a b"),
        ('<img src="p.png" alt="a" title="t"><img alt="none">', '![a](p.png "t")'),
        (
            "<figure><img src=p.png alt=a title=t><figcaption>b <i>c</i>\n d</figcaption></figure>",
            '![a](p.png "b c d")',
        ),
        (
            '<figure><a href="https://x.example/"><img src=p.png alt=a></a><figcaption>b</figcaption></figure>',
            '[![a](p.png "b")](https://x.example/)',
        ),
        ("<figure><img src=p.png title=t></figure>", '![](p.png "t")'),
        ("<figure><img alt=a><figcaption>b</figcaption></figure>", "b"),
        (
            (
                "<figure><figure><img src=a></figure><figure><img src=b><figcaption>c</figcaption></figure>"
                "<figcaption>d</figcaption></figure>"
            ),
            '![](a)\n\n![](b "c")\n\nd',
        ),
        ("<ul><li>a</li><li>b<ol start=3><li>c</ol></li></ul>", "-   a\n\n-   b\n\n    3.  c"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "-   a\n    -   b"),
        ("<ol start=x><li><p>a</p></li><li><p>b</p></li></ol>", "1.  a\n\n2.  b"),
        ("<ul>a<p>b</p></ul>", "-   a\n-   b"),
        ("<blockquote>a<p>b</p></blockquote>", "> a\n>\n> b"),
        ('<pre><code class="x language-py">a\n  b\n</code></pre>', "```py\na\n  b\n```"),
        ("<pre>\na</pre><hr>", "```\na\n```\n\n***"),
        ("<table><tr><th>a<th>b<tr><td>c|d</table>", "| a | b |\n| --- | --- |\n| c&#124;d |  |"),
        (
            "<table><thead></thead><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>",
            "|  |\n| --- |\n| a<br>b |",
        ),
        ("<table></table>a", "a"),
        ("<script>x</script><style>y</style><title>z</title><p onclick=x style=y>a</p><form><input>b</form>", "a\n\nb"),
        ("<p>*a* # b [c] 1. &lt;d&gt;</p><p># e</p>", "\\*a\\* # b \\[c\\] 1. &lt;d>\n\n\\# e"),
        ("", ""),
    ],
)
def test_blocks_and_marks_are_kept(html: str, markdown: str) -> None:
    assert to_markdown(html) == (markdown + "\n" if markdown else "")
    assert publish(to_markdown(html)).agreed


def test_a_title_is_found() -> None:
    assert title_of("<html><head><title> A &amp;\n B </title></head><body><h1>C</h1>") == "A & B"
    assert title_of("<title></title><div><h1>C <b>D</b></h1></div><h1>E</h1>") == "C D"
    assert title_of("<p>none</p>") is None


@pytest.mark.parametrize("html", ["<div>" * 50_000 + "deep", "<ul><li>" * 1_500 + "deep", "<b>" * 50_000 + "deep"])
def test_hostile_depth_costs_little_and_keeps_the_words(html: str) -> None:
    start = time.perf_counter()
    assert "deep" in to_markdown(html)
    assert time.perf_counter() - start < 10
