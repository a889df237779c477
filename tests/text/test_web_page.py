"""A page that opens anywhere, and does nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from ceo_desk.text.comparing import has_same_meaning
from ceo_desk.text.html_to_markdown import to_markdown
from ceo_desk.text.publishing import publish
from ceo_desk.text.web_page import web_page, without_programs
from tests.support.posts import DOCUMENTS, words_in, words_of


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_style = tag == "style"
        self.found += [value or "" for name, value in attrs if name in ("alt", "title")]

    def handle_data(self, data: str) -> None:
        if not self.is_style:
            self.found.append(data)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_word_is_lost(name: str) -> None:
    markdown = DOCUMENTS[name].read_text(encoding="utf-8")
    reader = _Words()
    reader.feed(web_page("A title", publish(markdown).html, {}, language="en"))
    text = "".join(reader.found)
    found = set(words_in(text))
    assert [word for word in words_of(markdown) if word not in found and word not in text] == []


PLAIN = [name for name in DOCUMENTS if "html" not in name and not name.startswith(("wordpress", "shortcodes"))]


@pytest.mark.parametrize("name", PLAIN)
def test_nothing_but_danger_is_taken_out(name: str) -> None:
    html = publish(DOCUMENTS[name].read_text(encoding="utf-8")).html
    assert has_same_meaning(without_programs(html), html)


def test_nothing_runs_and_nothing_is_fetched_for_its_look() -> None:
    html = (
        '<p onclick="x()">a</p><script>b</script><iframe src="https://e.example/"></iframe><style>p{}</style>'
        '<a href="javascript:x()">c</a><img src="picture:1" onerror="x()"><link rel="stylesheet" href="https://e.example">'
        '<td style="position:fixed;text-align:right">d</td>'
    )
    page = web_page("T", html, {"picture:1": "data:image/png;base64,AA"}, language="en")
    body = page.partition("<body>")[2]
    for word in ("script", "onclick", "onerror", "iframe", "stylesheet", "position", "javascript"):
        assert word not in body
    assert '<img src="data:image/png;base64,AA">' in body
    assert "default-src 'none'" in page


def test_the_page_says_its_language_title_author_and_side() -> None:
    page = web_page("A < B", "<p>x</p>", {}, language="ar", author='Clara "C" Weiss')
    assert '<html lang="ar" dir="rtl">' in page
    assert "<title>A &lt; B</title>" in page
    assert '<meta name="author" content="Clara &quot;C&quot; Weiss">' in page
    assert page.count("A &lt; B") == 2
    assert "author" not in web_page("", "<p>x</p>", {}, language="de-CH")
    assert "<h1" not in web_page("", "<p>x</p>", {}, language="de-CH").partition("<body>")[2]


def test_it_reads_back_as_the_text_it_came_from() -> None:
    markdown = "## Head\n\nSome **bold** and [a link](https://example.org).\n\n-   one\n-   two\n"
    page = web_page("T", publish(markdown).html, {}, language="en")
    assert to_markdown(page.partition("</h1>")[2]) == markdown
