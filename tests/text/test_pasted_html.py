"""HTML as other programs put it on the clipboard, and what it says.

The pages in `pasting` named `libreoffice-…` were written by LibreOffice 7.4; the others follow what Word (its filtered
HTML and the CF_HTML header), Google Docs, Outlook, Excel, Word online, Gmail and code editors put there.
"""

from __future__ import annotations

import base64
import time
from pathlib import Path

import pytest

from ceo_desk.text.pasted import html as module
from ceo_desk.text.pasted.html import read_pasted
from ceo_desk.text.pasted.lists import number_of
from ceo_desk.text.publishing import publish

FOLDER = Path(__file__).parent / "pasting"
CORPUS = sorted(FOLDER.glob("*.html"))
DOT = "data:image/png;base64," + base64.b64encode(b"a picture").decode()


def said(html: str) -> str:
    return read_pasted(html).markdown.removesuffix("\n")


def test_the_corpus_is_there() -> None:
    assert len(CORPUS) >= 12


@pytest.mark.parametrize("page", CORPUS, ids=lambda page: page.stem)
def test_each_page_says_what_it_says(page: Path) -> None:
    found = read_pasted(page.read_text())
    assert found.markdown == page.with_suffix(".md").read_text()
    assert publish(found.markdown).agreed
    assert not found.is_cut


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<b style='font-weight:normal'>a</b><span style='font-weight:bolder'> b</span>", "a **b**"),
        ("<i style='font-style:normal'>a</i> <font face='Courier New'>b</font> c", "a `b` c"),
        ("<h2><b>a</b></h2><p class=MsoHeading3>b</p>", "## a\n\n### b"),
        ("<div role=heading aria-level=9>a</div>", "a"),
        ("<p>a<sup>2</sup> b<sub>3</sub> c<sup>rd</sup></p>", "a² b₃ crd"),
        ("<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>", "a\n\nb"),
        ("<h2>&nbsp;</h2><p>a\u00adb\u200b</p>", "ab"),
        ("<p>a<br> <br>b<br>c<br></p>", "a\n\nb  \nc"),
        ("<p>«&nbsp;a&nbsp;» b&nbsp;: c&nbsp;d 3&nbsp;km</p>", "«&nbsp;a&nbsp;» b&nbsp;: c d 3&nbsp;km"),
        ("<a href='#top'>a</a> <a href='file:///c:/x'>b</a> <a href='https://x.example/'></a>", "a b"),
        ("<a href='https://x.example/'><p>a</p></a><a href='http://[x/'>b</a>", "a\n\nb"),
        ("<p>a<a href='#sdfootnote1sym'><sup>1</sup></a></p><p><a href='#_ftn2'></a>b</p>", "a\\[1\\]\n\nb"),
        ("<ul><li>a<p>b</p><p>c</p></li></ul>", "-   a\n\n    b\n\n    c"),
        ("<ul><p>a</p><!-- x --><li hidden>b</li><li>c</li></ul><ul></ul>", "-   a\n-   c"),
        ("<ol><li>a</li></ol> <ol start=2><li>b</li></ol>", "1.  a\n2.  b"),
        ("<ul><li aria-level=2>a</li><li aria-level=1>b</li><li aria-level=x>c</li></ul>", "-   a\n-   b\n-   c"),
        ("<ul><li aria-level=1>a<ul><li>b</li></ul></li></ul>", "-   a\n    -   b"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
        (
            "<table><tr><td><table><tr><th>a<td>b<tr><td>c<td>d</table></td><td>e</td></tr></table>",
            "| a | b |\n| --- | --- |\n| c | d |\n\ne",
        ),
        ("<table><thead><tr><th><b>a</b><th>b</thead><tr><td>c<td>d</table>", "| a | b |\n| --- | --- |\n| c | d |"),
        ("<p><code>a</code><b><code>b</code></b><br><code>c</code></p>d", "```\nab\nc\n```\n\nd"),
        ("<p><code>a</code> <b>b</b></p>", "`a` **b**"),
        ("<pre>a\n  b</pre><pre> </pre>", "```\na\n  b\n```"),
        ("<div style='white-space:pre;font-family:Menlo'>a<div>b</div>c<br><i>d</i></div>", "```\na\nb\nc\nd\n```"),
        (
            "<style>.x{font-weight:bold} p.y{font-style:italic}</style><p class='x y'>a</p><b class=y>b</b>",
            "**_a_**\n\n**b**",
        ),
        ("<style>.x{font-weight:bold}", ""),
        ("<del>a</del> <del datetime=x>b</del><ins>c</ins>", "~~a~~ c"),
        ("<p style='mso-list:l0 level1 lfo1'>a</p><p style='mso-list:none'>b</p>", "-   a\n\nb"),
        ("<style>@list l0:level1 {mso-level-text:x;}</style><p style='mso-list:l0 level1 lfo1'>a</p>", "1.  a"),
        ("<blockquote><i>a</i></blockquote><hr><section>b</section>", "> *a*\n\n***\n\nb"),
        ("<figure>a</figure><q>b</q>", "a\n\nb"),
        ("", ""),
    ],
)
def test_what_styles_meant_stays(html: str, markdown: str) -> None:
    assert said(html) == markdown


@pytest.mark.parametrize(
    ("marker", "number"),
    [
        ("3.", 3),
        ("(4)", 4),
        ("2.1", 1),
        ("c)", 3),
        ("iv.", 4),
        ("IX.", 9),
        ("o", 0),
        ("·", 0),
        ("§", 0),
        ("", 0),
        ("9" * 12, 1),
    ],
)
def test_a_marker_counts(marker: str, number: int) -> None:
    assert number_of(marker) == number


def test_pictures_are_sorted_into_inside_fetched_and_left() -> None:
    found = read_pasted(
        f"<p><img src='{DOT}' alt='photo.JPG'><img src='//x.example/a.jpg' alt=Quay><img src='https://x.example/a.jpg'>"
        "<img src='file:///c:/a.png'><img src='http://x.example/b.jpg'><img src='https://intranet/b.jpg'>"
        "<img src='https://x.example:x/b.jpg'><img src='data:image/svg+xml,%3Csvg/%3E'>"
        "<img src='data:image/png;base64,A'>"
        "<img src=''><img src='https://x.example/p' style='width:1px'><img src='data:image/png,abc'></p>"
    )
    first, second = found.inner
    assert first.data == b"a picture"
    assert second.data == b"abc"
    assert f"![]({first.address})" in found.markdown, "a file's name describes nothing"
    assert "![Quay](https://x.example/a.jpg)" in found.markdown
    assert found.web == ("https://x.example/a.jpg",)
    assert found.left_behind == 5, "what has no address at all is no picture"


def test_only_so_many_pictures_come_along() -> None:
    found = read_pasted("".join(f"<img src='{DOT}'><img src='https://x.example/{number}'>" for number in range(60)))
    assert (len(found.inner), len(found.web), found.left_behind) == (40, 40, 40)


def test_what_is_too_long_is_cut_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_LETTERS", 20)
    found = read_pasted("<p>one</p><p>two</p><p>three</p>")
    assert (found.markdown, found.is_cut) == ("one\n\ntwo\n", True)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000 + "deep",
        "<ul><li>" * 1_500 + "deep",
        "<table><tr><td>" * 1_000 + "deep",
        "<![if " * 50_000,
        "<style>" + "{" * 100_000 + "</style>deep",
        "<style>" * 50_000,
        "Version:" + " \n" * 100_000 + "deep",
        "<p style='" + "a:b;" * 50_000 + "'>deep",
        "data:image/png;base64," * 20_000,
    ],
)
def test_hostile_html_costs_little(html: str) -> None:
    start = time.perf_counter()
    read_pasted(html)
    assert time.perf_counter() - start < 5
