"""What others wrote is harmless before anything shows it."""

from __future__ import annotations

import time

import pytest

from ceo_desk.text.sanitising import (
    LARGEST_TEXT,
    Link,
    comment_links,
    comment_text,
    decode,
    is_web_address,
    safe_html,
)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p>\n<p>b<br>c</p>", "a\n\nb\nc"),
        ("plain &amp; simple", "plain & simple"),
        ("&amp;lt;b&amp;gt; 1 &lt; 2", "&lt;b&gt; 1 < 2"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>d", "• a\n  • b\n• c\n\nd"),
        ("<ol><li>a</li><li><p>b</p></li></ol>", "1. a\n2. b"),
        ("<li>alone</li>", "• alone"),
        ("<blockquote><p>a</p>b</blockquote>c", "> a\n\n> b\n\nc"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>", "a | b\nc"),
        ("<h2>a</h2>b<hr>c", "a\n\nb\n\nc"),
        ('<a href="https://a.example/b">c</a>', "c (https://a.example/b)"),
        ('<a href="https://a.example/">https://a.example</a>', "https://a.example"),
        ('<a href="https://a.example"></a>', "https://a.example"),
        ('<a href="https://good.example">https://bank.example</a>', "https://bank.example (https://good.example)"),
        (
            '<a href="javascript:alert(1)">a</a> <a href="/b">b</a> <a href="mailto:c@d.example">c</a> <a>d</a>',
            "a b c d",
        ),
        ("<script>alert(1)</script><style>p{}</style>a<img src=x onerror=alert(1)>", "a"),
        ("a\x00\x07b\u202eevil\u202c \u2066x\u2069", "abevil x"),
        ("א\u200fb", "א\u200fb"),
        ("<p>a", "a"),
        ("", ""),
        ("1 < 2 <3 you", "1 < 2 <3 you"),
        ('<a href="https://a.example">one<p>two</p></a>', "one (https://a.example)\n\ntwo"),
    ],
)
def test_a_comment_is_plain_text(html: str, text: str) -> None:
    assert comment_text(html) == text


def test_links_are_told_with_their_true_targets() -> None:
    html = '<a href="https://a.example/?x=1&amp;y=2">one <b>two</b></a> <a href="ftp://b">c</a> <a href="http://d.example"></a>'
    assert comment_links(html) == (
        Link("one two", "https://a.example/?x=1&y=2"),
        Link("http://d.example", "http://d.example"),
    )
    assert comment_links('<a href="https://a.example/\u202egpj.exe">a\u202e</a>')[0].text == "a"
    assert "\u202e" not in comment_links('<a href="https://a.example/\u202egpj.exe">a</a>')[0].target


HOSTILE = [
    "<table>" * 5_000,
    "<table><tr><td>" * 5_000 + "deep",
    "<div>" * 80_000 + "deep",
    "<blockquote>" * 5_000 + "deep",
    "<ul><li>" * 20_000 + "deep",
    "<div></x>" * 40_000 + "deep",
    "<b>" * 100_000 + "deep",
    "a" * 1_000_000,
    "&" * 400_000,
    "<" * 400_000,
    "<a href='" * 50_000,
    "<!--" * 50_000,
]


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_comments_cost_little_and_stay_bounded(html: str) -> None:
    start = time.perf_counter()
    assert len(comment_text(html)) <= LARGEST_TEXT
    shown = safe_html(html)
    assert len(decode(html)) <= LARGEST_TEXT
    assert time.perf_counter() - start < 10
    assert len(shown) <= 6 * LARGEST_TEXT
    assert shown.count("<blockquote>") <= 40
    assert "<table" not in shown


def test_words_survive_where_tags_do_not() -> None:
    assert comment_text("<div>" * 3_000 + "deep") == "deep"
    assert safe_html("<blockquote>" * 100 + "deep") == "<p>" + "&gt; " * 8 + "deep</p>"


def test_safe_html_keeps_a_few_marks_and_no_more() -> None:
    html = '<p onclick="x">a <b>b</b> <img src="x"> <a href="https://c.example" style="x">c</a> <iframe>d</iframe></p>'
    assert safe_html(html) == (
        '<p>a <b>b</b>  <a href="https://c.example" rel="nofollow ugc noopener noreferrer">c</a> d</p>'
    )
    for evil in ("onclick", "<img", "style", "<iframe", "javascript:"):
        assert evil not in safe_html(html + '<a href="javascript:x">y</a>')


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("News &amp; Views", "News & Views"),
        ("It&#8217;s <em>here</em>", "It’s here"),
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("  a\n\tb  ", "a b"),
        ("a\u202eb\x00", "ab"),
        ("<p>There has been an error.</p>", "There has been an error."),
        ("<script>x</script>y", "y"),
    ],
)
def test_titles_and_messages_are_decoded_once(text: str, decoded: str) -> None:
    assert decode(text) == decoded


def test_web_addresses() -> None:
    assert is_web_address("https://a.example/b")
    assert not is_web_address("https:///b")
    assert not is_web_address("https://[broken")
    assert not is_web_address("file:///etc/passwd")
