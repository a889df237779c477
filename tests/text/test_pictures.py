"""Picture addresses found and replaced, in Markdown and in HTML."""

from __future__ import annotations

from ceo_desk.text.blocks import to_blocks
from ceo_desk.text.pictures import (
    PictureUse,
    html_with_addresses,
    picture_address,
    picture_addresses,
    with_addresses,
)
from ceo_desk.text.publishing import publish

HASHED = picture_address("0a" * 32)
SOURCE = """![one](x.png) and `![code](x.png)` and [a link](x.png)

- ![two]( <x.png> "title") [![three](x.png)](x.png)
- ![four][r] ![other](y(1).png)

[r]: x.png 'Title'

    ![code](x.png)

```
![code](x.png)
```
"""


def test_pictures_are_found_in_reading_order() -> None:
    assert picture_addresses(SOURCE) == (
        PictureUse("x.png", "one"),
        PictureUse("x.png", "two"),
        PictureUse("x.png", "three"),
        PictureUse("x.png", "four"),
        PictureUse("y(1).png", "other"),
    )
    assert picture_addresses("a[^1]\n\n[^1]: ![b](c)") == (PictureUse("c", "b"),)


def test_only_pictures_addresses_are_replaced() -> None:
    result = with_addresses(SOURCE, {"x.png": HASHED})
    expected = (
        SOURCE.replace("![one](x.png)", f"![one]({HASHED})")
        .replace("<x.png>", f"<{HASHED}>")
        .replace("![three](x.png)", f"![three]({HASHED})")
        .replace("[r]: x.png", f"[r]: {HASHED}")
    )
    assert result == expected
    assert with_addresses(result, {HASHED: "x.png"}) == SOURCE


def test_an_address_with_brackets_is_replaced_whole() -> None:
    assert with_addresses("![a](y(1).png) b", {"y(1).png": HASHED}) == f"![a]({HASHED}) b"
    assert with_addresses("![a](<x y.png>)", {"x%20y.png": "z.png"}) == "![a](<z.png>)"


def test_nothing_to_replace_changes_nothing() -> None:
    assert with_addresses(SOURCE, {"z.png": HASHED}) == SOURCE
    assert with_addresses("no picture", {"x": "y"}) == "no picture"


def test_a_definition_shared_with_a_link_is_left_to_the_link() -> None:
    source = "![a][r] [b][r]\n\n[r]: x.png\n"
    result = with_addresses(source, {"x.png": HASHED})
    assert picture_addresses(result) == (PictureUse(HASHED, "a"),)
    assert "[b](x.png)" in result


def test_placeholders_pass_through_publishing_and_blocks_unharmed() -> None:
    published = publish(f"![a]({HASHED})\n\ntext ![b]({HASHED}) `{HASHED}`\n")
    assert published.agreed
    assert published.html.count(f'src="{HASHED}"') == 2
    for html in (published.html, to_blocks(published)):
        result = html_with_addresses(html, {HASHED: "https://a.example/p.png?x=1&y=2"})
        assert result.count('src="https://a.example/p.png?x=1&amp;y=2"') == 2
        assert f"<code>{HASHED}</code>" in result


def test_html_is_changed_in_attributes_only() -> None:
    html = "<p>x.png <img alt='x.png' src='x.png'> <a href=\"x.png\">x.png</a> <i title=\"src='x.png'\"></i></p>"
    assert html_with_addresses(html, {"x.png": "y.png"}) == html.replace("src='x.png'>", 'src="y.png">').replace(
        'href="x.png"', 'href="y.png"'
    )
