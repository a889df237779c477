"""What readers see on LinkedIn is what was written, never cut off."""

import os

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ceo_desk.channels.linkedin.little_text import RESERVED, from_little, length, seen, to_little
from tests.channels.linkedin.little_reading import is_cut, rendered

WORDS = (
    "word",
    "naïve",
    "日本",
    "😀",
    " ",
    "\n",
    "…",
    "”",
    "&#39;",
    "\u202e",
    "\u200d",
    "*so*",
    "~no~",
    "me@x.io",
    "@Ada",
)
TAGS = ("#AI", "#1", "C#", "#a_b", "＃語", "##x", "a#b", "{hashtag|\\#|AI}", "\\(", "\\\\")
ADDRESSES = (
    "https://a.example/x_y?utm_source=z",
    "http://b.example/#top",
    "https://c.example/@ada/(it)",
    "https://",
    "(see https://d.example/a).",
    "<https://e.example/>",
    "https://f.example/a|b",
)
MENTIONS = ("@[KiwiQ AI](urn:li:organization:105029503)", "@[Ada](urn:li:person:Ww-h__kIES)", "@[x](nothing)")
PIECES = st.sampled_from([*RESERVED, *WORDS, *TAGS, *ADDRESSES, *MENTIONS])
TEXTS = st.one_of(st.lists(PIECES, max_size=14).map("".join), st.text(max_size=60))
SOAK = 100_000


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("a (b) #x", r"a \(b\) #x"),
        ("me@x.io", r"me\@x.io"),
        (r"C:\d", r"C:\\d"),
        ('30% & "q" …', '30% & "q" …'),
        ("C# and #1 of a#b", r"C\# and \#1 of a\#b"),
        ("#night_shift", r"#night\_shift"),
        ("Read https://a.example/x_y?utm_source=z.", "Read https://a.example/x_y?utm_source=z."),
        ("(https://a.example/x_(y))", r"\(https://a.example/x_\(y\)\)"),
        ("@[Ada](urn:li:person:Ww-h__kIES) and @you", r"@[Ada](urn:li:person:Ww-h\_\_kIES) and \@you"),
        ("@[Nobody](nothing)", r"\@\[Nobody\]\(nothing\)"),
    ],
)
def test_what_is_sent(text: str, sent: str) -> None:
    assert to_little(text) == sent
    assert rendered(sent) == seen(text)


@given(TEXTS)
@example("https://a.example/\\")
@example("@[a](urn:li:person:b")
@example("#\u0660")
@settings(max_examples=SOAK if os.environ.get("CEO_DESK_SOAK") else 400, deadline=None)
def test_what_readers_see_is_what_was_written(text: str) -> None:
    raw = to_little(text)
    assert not is_cut(raw)
    assert rendered(raw) == seen(text)
    assert from_little(raw) == text


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (r"Q3 \(preview\) {hashtag|\#|AI}", "Q3 (preview) #AI"),
        (r"@[KiwiQ AI](urn:li:organization:105029503)", "@[KiwiQ AI](urn:li:organization:105029503)"),
        (r"@[Ada](urn:li:person:Ww-h\_\_kIES)", "@[Ada](urn:li:person:Ww-h__kIES)"),
        ("{hashtag|＃|語}", "#語"),
    ],
)
def test_what_comes_back_is_read_as_we_write_it(raw: str, shown: str) -> None:
    assert from_little(raw) == shown


def test_the_reading_cuts_where_linkedin_does() -> None:
    assert rendered("Results (preview) are in") == "Results "
    assert rendered("a_b") == "a"
    assert rendered("see # here") == "see "
    assert rendered("ends with \\") == "ends with "
    assert is_cut("a (b)")


def test_a_text_is_as_long_as_readers_see_it() -> None:
    assert length("(ab)") == 4
    assert length("😀") == 2
    assert length("@[Ada](urn:li:person:x) here") == len("Ada here")
