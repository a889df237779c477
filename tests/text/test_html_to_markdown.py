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
        (
            '<ul><li><input type=checkbox checked> a<li><p><label><input type="Checkbox">b</label></p></ul>',
            "-   [x] a\n\n-   [ ] b",
        ),
        ("<ol><li>☑ a<li>☐b<li>c ☐</ol>", "1.  [x] a\n2.  [ ] b\n3.  c ☐"),
        (
            "<ul><li> <b>a</b><li><input type=text>b<li></ul><p><input type=checkbox> c",
            "-   **a**\n-   b\n-   <!-- -->\n\nc",
        ),
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


NOTES = {
    "published": (
        (
            '<p>A<sup id="fnref-1"><a href="#fn-1">[1]</a></sup> b<sup id="fnref2-1"><a href="#fn-1">[1]</a></sup>.</p>'
            '<div class="footnote"><hr><ol><li id="fn-1"><p>One.</p><p>More.&#160;<a href="#fnref-1">↩</a>'
            '<a href="#fnref2-1">↩</a></p></li></ol></div>'
        ),
        "A[^1] b[^1].\n\n[^1]: One.\n\n    More.",
    ),
    "wordpress": (
        (
            '<p>A<sup data-fn="u"><a href="#u" id="u-link">1</a></sup></p>'
            '<ol class="wp-block-footnotes"><li id="u">One <a href="#u-link">↩︎</a></li></ol><p>Last.</p>'
        ),
        "A[^1]\n\nLast.\n\n[^1]: One",
    ),
    "wikipedia": (
        (
            '<p>A<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>'
            '<h2>References</h2><ol><li id="cite_note-1">'
            '<span><b><a href="#cite_ref-1">^</a></b></span> <span>One</span></li></ol>'
        ),
        "A[^1]\n\n## References\n\n[^1]: One",
    ),
    "in another order": (
        (
            '<p>A<a id="r2" href="#n2">2</a> b<a id="r1" href="#n1">1</a></p>'
            '<p><a id="n1" href="#r1">1</a> One<a id="r3" href="#n3">3</a></p><p><a id="n2" href="#r2">2</a> Two</p>'
            '<p><a id="n3" href="#r3">3</a> Three</p>'
        ),
        "A[^1] b[^2]\n\n[^1]: Two\n\n[^2]: One[^3]\n\n[^3]: Three",
    ),
    "a sign in code": (
        '<pre>a<a id="r" href="#n">1</a></pre><p><a id="n" href="#r">1</a> One</p>',
        "```\na\n```\n\nOne",
    ),
}


@pytest.mark.parametrize("name", NOTES)
def test_a_sign_and_words_that_lead_to_each_other_are_a_footnote(name: str) -> None:
    html, markdown = NOTES[name]
    assert to_markdown(html) == f"{markdown}\n"


@pytest.mark.parametrize(
    "html",
    [
        '<div><p id="top"><a href="#a">A</a></p><h2 id="a">x</h2><p>y <a href="#top">up</a></p></div>',
        '<p id="top"><a href="#a">Chapter one</a></p><p id="a">x <a href="#top">up</a></p>',
        '<p>a <a href="#n">1</a></p><p id="n">no way back</p>',
        '<p id="n">before <a href="#r">1</a></p><p><a id="r" href="#n">1</a> after</p>',
    ],
)
def test_ways_through_a_page_are_no_footnotes(html: str) -> None:
    assert "[^" not in to_markdown(html)


def test_what_the_desk_publishes_is_read_as_it_was_written() -> None:
    markdown = "A[^1] b[^2] c[^1].\n\n-   [x] d\n\n-   [ ] e\n\n    f\n\n[^1]: *g*\n\n    h\n\n[^2]: i\n"
    assert to_markdown(publish(markdown).html) == markdown
