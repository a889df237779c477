"""Every word of a piece of HTML, wherever it stands."""

import pytest

from ceo_desk.text.html_words import words_of_html


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Fern <em>Lodge</em></p><p>is sold</p>", ("Fern Lodge", "is sold")),
        ("One<br>two", ("One", "two")),
        ("<ul><li>Fern</li><li>Lodge</li></ul>", ("Fern", "Lodge")),
        ('<p><a href="https://x.example/fern-lodge">here</a></p>', ("here", "https://x.example/fern-lodge")),
        ('<img alt="Fern Lodge">', ("Fern Lodge",)),
        ('<!-- wp:details {"summary":"Fern"} --><p>A &amp; B</p>', ("A & B", 'wp:details {"summary":"Fern"}')),
        ("", ()),
    ],
)
def test_nothing_that_is_said_is_left_out(html: str, words: tuple[str, ...]) -> None:
    assert words_of_html(html) == words
