"""The file that a blog exports, read: what is kept of it, and what is refused in words."""

import time

import pytest

from ceo_desk.domain.archive import Export
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.site_posts import Stands
from ceo_desk.text.programs import holds_program
from ceo_desk.text.site_export import MOST_POSTS, address_key, read_export, text_of
from tests.support import exports
from tests.support.exports import END, HEAD, Item, export_of

COMMENT = (
    "<wp:comment><wp:comment_author>Ines</wp:comment_author><wp:comment_content>Hm</wp:comment_content></wp:comment>"
)
FEATURED = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>"
OTHER = "<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>"
FILE = "<wp:attachment_url>https://old.example/lobby.jpg</wp:attachment_url>"


def titles(export: Export) -> list[str]:
    return [post.title for post in export.posts]


def test_a_post_comes_with_all_that_a_blog_knows_of_it_and_comments_stay() -> None:
    raw = (
        "<!-- wp:html -->\n<pre>a ]]> b &amp; c</pre>\n<!-- /wp:html -->\n\n<p>Two&nbsp;words</p><script>no()</script>"
    )
    category = '<category domain="category" nicename="a"><![CDATA[Hotels &amp; houses]]></category>'
    item = Item(
        7, "News &amp; “Views”", raw, more=FEATURED + OTHER + COMMENT + category, tags=("Ops", "Ops", "Night & day")
    )
    export = read_export(export_of(item, Item(9, kind="attachment", status="inherit", more=FILE)))

    (post,) = export.posts
    assert export.blog == "Alder & Bay"
    assert export.comments == 1
    assert post.content == raw
    assert (post.title, post.excerpt, post.slug) == ("News & “Views”", "A short one", "night")
    assert (post.author, post.url) == ("Clara Adler", "https://old.example/7/")
    assert (post.tags, post.categories) == (("Ops", "Night & day"), ("Hotels & houses",))
    assert post.picture == "https://old.example/lobby.jpg"
    assert post.at is not None
    assert post.at.isoformat() == "2019-03-04T05:06:07+00:00"
    assert (post.mark, post.stands, post.is_page) == ("old.example 7", Stands.LIVE, False)
    assert (post.text, post.words) == ("a ]]> b & c Two words", 5)


def test_posts_and_pages_in_every_state_are_kept_and_nothing_else() -> None:
    states = ("publish", "draft", "pending", "private", "future")
    kept = [Item(n, state, status=state, kind="page" if n % 2 else "post") for n, state in enumerate(states)]
    left = [Item(20, "bin", status="trash"), Item(21, "auto", status="auto-draft")]
    left += [
        Item(30 + n, kind, kind=kind) for n, kind in enumerate(("revision", "nav_menu_item", "wp_block", "product"))
    ]
    export = read_export(export_of(*kept, *left))
    assert titles(export) == list(states)
    assert [post.is_page for post in export.posts] == [False, True, False, True, False]
    assert [post.stands for post in export.posts] == ["live", "draft", "pending", "private", "scheduled"]


def test_a_draft_has_no_date_and_an_address_that_is_none_is_dropped() -> None:
    modified = "<wp:post_modified_gmt>2020-01-02 03:04:05</wp:post_modified_gmt>"
    dated = Item(1, at="0000-00-00 00:00:00", link="javascript:alert(1)", more=modified)
    (post, other) = read_export(export_of(dated, Item(2, at="once"))).posts
    assert post.at is None
    assert post.modified is not None
    assert post.modified.year == 2020
    assert post.url == ""
    assert (other.at, other.modified) == (None, None)


def test_an_item_without_a_number_goes_by_its_guid() -> None:
    file = export_of(Item(5)).replace(b"<wp:post_id>5</wp:post_id>", b"")
    assert read_export(file).posts[0].mark == "old.example https://old.example/?p=5"


def test_letters_that_xml_forbids_and_other_spellings_of_letters_are_read() -> None:
    assert titles(read_export(export_of(Item(1, "Bell\x07 and\x0b tab")))) == ["Bell and tab"]
    assert titles(read_export(b"\xef\xbb\xbf" + export_of(Item(1, "Grüße")))) == ["Grüße"]
    assert titles(read_export(b"\n\n" + export_of(Item(1, "Late")))) == ["Late"]
    latin = export_of(Item(1, "Grüße")).decode().replace("UTF-8", "iso-8859-1").encode("latin-1")
    assert titles(read_export(latin)) == ["Grüße"]
    wide = export_of(Item(1, "Grüße")).decode().replace("UTF-8", "UTF-16").encode("utf-16")
    assert titles(read_export(wide)) == ["Grüße"]


NO_EXPORT, LETTERS, DAMAGED = "not an export", "letters in this file", "ends in the middle"
WHOLE = export_of(Item(1), Item(2))
REFUSED = {
    "nothing": (b"", NO_EXPORT),
    "letters": (bytes(range(256)) * 9, NO_EXPORT),
    "another feed": (HEAD.replace("wxr_version", "x").encode() + END.encode(), NO_EXPORT),
    "a web page": (b"<html><body>x</body></html>", NO_EXPORT),
    "entities": (exports.entity_bomb(), NO_EXPORT),
    "outside": (exports.outside(), NO_EXPORT),
    "deep": (export_of(Item(1, more="<a>" * 100 + "</a>" * 100)), NO_EXPORT),
    "cut off": (WHOLE[: len(WHOLE) // 2], DAMAGED),
    "cut off at the end": (WHOLE.removesuffix(b"</rss>\n"), DAMAGED),
    "an unknown entity": (export_of(Item(1, more="&lol;")), DAMAGED),
    "broken marks": (export_of(Item(1, more="<a <b>")), DAMAGED),
    "CDATA that ends too early": (WHOLE.replace(b"Words.", b"]]><![CDATA[ ]]> <oh ", 1), DAMAGED),
    "not its letters": (export_of(Item(1, "Grüße")).decode().encode("latin-1"), LETTERS),
    "no such letters": (WHOLE.replace(b"UTF-8", b"koi-99"), LETTERS),
    "letters of many bytes": (WHOLE.replace(b"UTF-8", b"shift_jis"), LETTERS),
    "not what it says": (WHOLE.replace(b"UTF-8", b"UTF-16"), LETTERS),
    "endless": (export_of(Item(1, content="a" * 2_000_001)), "far longer"),
    "too many": (export_of(*[Item(n) for n in range(3)]), "more posts"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_whole_export_gets_a_sentence_and_a_next_step(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    file, said = REFUSED[kind]
    assert MOST_POSTS == 20_000
    monkeypatch.setattr("ceo_desk.text.site_export.MOST_POSTS", 2)
    began = time.monotonic()
    with pytest.raises(BadInput) as caught:
        read_export(file)
    assert said in caught.value.sentence
    assert caught.value.next_step
    assert time.monotonic() - began < 5


def test_addresses_are_compared_without_what_makes_no_other_place() -> None:
    assert address_key("HTTPS://Old.example/a/") == address_key("http://old.example/a")
    assert address_key("http://old.example/?p=1") == "old.example?p=1"
    assert address_key("http://[") == "http://["


def test_text_is_what_readers_read() -> None:
    assert text_of('<!-- wp:x {"a":"<b>"} --><p>1 &lt; 2</p><style>p {}</style>\n<br/>x') == "1 < 2 x"


@pytest.mark.parametrize(
    "html",
    [
        "<script>x</script>",
        "<p>a<img src=x ONERROR=alert(1)></p>",
        '<a href="java\nscript:x">a</a>',
        '<img alt=">" onload=x>',
        "<object data=x></object>",
        "<meta http-equiv=refresh>",
    ],
)
def test_what_would_run_in_a_browser_is_found(html: str) -> None:
    assert holds_program(html)


def test_what_only_speaks_of_programs_is_none() -> None:
    assert not holds_program('<p>Only = one <code>&lt;script&gt;</code> <a href="https://x.example/on=1">on</a></p>')
