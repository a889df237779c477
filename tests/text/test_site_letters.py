"""What a WordPress page would make of letters, and that the desk keeps it from doing so."""

from __future__ import annotations

from html import unescape

import pytest

from ceo_desk.text.site_letters import keep_letters


@pytest.mark.parametrize(
    ("html", "spelled"),
    [
        ("""<p>"it's"</p>""", "<p>&#034;it&#039;s&#034;</p>"),
        ("<p>&quot;so&quot;</p>", "<p>&#034;so&#034;</p>"),
        ("<p>a -- b - c--d e-f -5</p>", "<p>a &#045;&#045; b &#045; c&#045;&#045;d e-f &#045;5</p>"),
        ("<p>- first</p>", "<p>&#045; first</p>"),
        ("<p>Wait... a.b .. c</p>", "<p>Wait&#046;&#046;&#046; a.b .. c</p>"),
        ("<p>3x4 box</p>", "<p>3&#120;4 box</p>"),
        ("<p>Name (tm) (c)</p>", "<p>Name &#040;tm) (c)</p>"),
        ("<p>``so</p>", "<p>&#096;&#096;so</p>"),
        ("<p>so :) and ;-) 8-) at 8:30</p>", "<p>so &#058;) and &#059;&#045;) &#056;&#045;) at 8:30</p>"),
        ("<p>Wordpress, WordPress</p>", "<p>Word&#112;ress, WordPress</p>"),
    ],
)
def test_letters_that_the_site_would_change_are_entities(html: str, spelled: str) -> None:
    assert keep_letters(html) == spelled
    assert unescape(keep_letters(html)) == unescape(html)


@pytest.mark.parametrize(
    "html",
    [
        '<p title="it\'s -- so">words</p>',
        '<a href="x?a=1x2">“quoted”, – dashed, … it’s</a>',
        "<!-- it's > -- ... -->",
        "<pre><code>\"a\" -- 'b' ... 3x4 :)</code></pre>",
        "<code>it's</code>",
    ],
)
def test_attributes_comments_and_code_stay_as_they_are(html: str) -> None:
    assert keep_letters(html) == html


def test_behind_code_words_are_words_again() -> None:
    assert keep_letters("<p><code>'</code>'</p>") == "<p><code>'</code>&#039;</p>"
