"""What is published: the HTML, its elements, what was locked, whether the dialects agreed."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from ceo_desk.text.comparing import has_same_meaning, has_same_shape
from ceo_desk.text.publishing import publish

POST = """# Title

A *first* paragraph
on two lines.

![A picture](picture.png)

- a
- b

> quote

```python
x = 1
```

***

| a |
| :-: |
| b |

Text[^1].

<div>

**raw**

</div>

[^1]: Note
"""


def test_each_outermost_element_has_its_kind() -> None:
    published = publish(POST)
    assert published.agreed
    assert published.locked == 2
    assert [element.kind for element in published.elements] == [
        *("heading", "paragraph", "picture", "list", "quote", "code", "rule", "table", "paragraph", "html"),
        *("paragraph", "html", "footnotes"),
    ]
    assert published.elements[0].html == "<h1>Title</h1>"
    assert published.elements[1].html == "<p>A <em>first</em> paragraph on two lines.</p>"
    assert published.elements[5].html == '<pre><code class="language-python">x = 1\n</code></pre>'
    assert published.html == "\n".join(element.html for element in published.elements)


def test_no_id_holds_a_colon_and_every_reference_leads_to_an_id() -> None:
    published = publish("a[^x] b[^x] c[^y]\n\n| d[^y] |\n| - |\n| e[^x] |\n\n[^x]: X\n\n[^y]: Y\n")
    assert published.agreed
    finder = _Ids()
    finder.feed(published.html)
    assert finder.ids == ["fnref-1", "fnref2-1", "fnref-2", "fnref2-2", "fnref3-1", "fn-1", "fn-2"]
    assert {target.removeprefix("#") for target in finder.targets} == set(finder.ids)
    assert not [name for name in finder.ids if ":" in name]


def test_footnotes_of_the_fallback_have_the_same_ids() -> None:
    published = publish("#\n\na[^x] b[^x]\n\n[^x]: X\n")
    assert not published.agreed
    finder = _Ids()
    finder.feed(published.html)
    assert finder.ids == ["fnref-1", "fnref2-1", "fn-1"]
    assert {target.removeprefix("#") for target in finder.targets} == set(finder.ids)


class _Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids.extend(value for value in [found.get("id")] if value)
        self.targets.extend(value for value in [found.get("href")] if value)


def test_raw_html_is_published_letter_for_letter() -> None:
    for raw in ("<div class=x>\n<i>a</I></div >", "<script>\n\nif (a && b < c) { '*x*' }\n</script>", "<!-- *a* -->"):
        published = publish(f"text\n\n{raw}\n")
        assert published.agreed
        assert published.elements[1].html == raw
    assert "a <B class=x>b</b >" in publish("a <B class=x>b</b >").html


def test_locked_blocks_are_counted_in_containers_too() -> None:
    assert publish("> <div>\n\n- <hr>\n\n1. a\n\n   <p>\n").locked == 3
    assert publish("a[^1]\n\n[^1]: b\n\n    <hr>\n\n    c\n").locked == 1


def test_task_boxes() -> None:
    published = publish("- [ ] a\n- [x] b\n\n1. [x] c\n\n   d\n2. e\n")
    assert published.agreed
    assert published.html.count("<input") == 3
    assert published.html.count("checked") == 2


def test_no_control_characters_are_published() -> None:
    published = publish("\ufeffa\x00b\x02c\x0bd\x85e\n\n<div>\x07</div>\n\n#\n")
    assert not [letter for letter in published.html if ord(letter) < 32 and letter != "\n"]


def test_what_is_nested_deep_is_not_lost() -> None:
    lists = "".join("  " * depth + f"- x{depth}\n" for depth in range(40))
    for markdown in (lists, "> " * 45 + "x39\n"):
        published = publish(markdown)
        assert published.agreed
        assert "x39" in published.html


def test_the_empty_text_publishes_nothing() -> None:
    published = publish("\n")
    assert (published.html, published.elements, published.agreed, published.locked) == ("", (), True, 0)


def test_what_a_writer_types_is_never_taken_for_the_librarys_own_marks() -> None:
    text = "///Footnotes Go Here/// klzzwxh:0001 wzxhzdk:0[^1]\n\n[^1]: note\n"
    published = publish(text)
    assert published.agreed
    assert published.elements[0].html.startswith("<p>///Footnotes Go Here/// klzzwxh:0001 wzxhzdk:0<sup")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>a</p>", "<p>b</p>"),
        ("<p>a</p>", "<h1>a</h1>"),
        ("<p>a b</p>", "<p>ab</p>"),
        ("<p>a <b>b</b></p>", "<p>a<b>b</b></p>"),
        ("<p><em>a</em></p>", "<p><strong>a</strong></p>"),
        ('<a href="x">a</a>', '<a href="y">a</a>'),
        ('<img src="x" alt="a">', '<img src="x" alt="b">'),
        ('<ol start="2"><li>a</li></ol>', "<ol><li>a</li></ol>"),
        ("<pre><code>a  b\n</code></pre>", "<pre><code>a b\n</code></pre>"),
        ('<td style="text-align:left">a</td>', "<td>a</td>"),
        ("<li><p>a</p></li><li><p>b</p></li>", "<li><p>a b</p></li>"),
        ("<li><p>a</p><p>b</p></li>", "<li><p>ab</p></li>"),
        ("<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
         "<table><thead><tr><th>a</th></tr></thead></table>"),
        ("<p>a&nbsp;b</p>", "<p>a b</p>"),
        ("<p>a</p><p>b</p>", "<p>a</p>"),
        ('<input type="checkbox" checked>', '<input type="checkbox">'),
    ],
)  # fmt: skip
def test_differences_that_matter_are_seen(one: str, other: str) -> None:
    assert not has_same_meaning(one, other)
    assert not has_same_shape(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>a\n<em>b</em></p>\n", "<p>a <em>b</em></p>"),
        ("<p>a<br>\nb</p>", "<p>a<br />b</p>"),
        ("<p><del>a</del></p>", "<p><s>a</s></p>"),
        ("<ul>\n<li>a</li>\n</ul>", "<ul><li>a</li></ul>"),
        ('<td style="text-align: left;">a</td>', '<td style="text-align:left">a</td>'),
        ("<p>&#42;&quot;</p>", '<p>*"</p>'),
        ('<input checked disabled type="checkbox">', '<input type="checkbox" disabled="disabled" checked="checked">'),
        ('<p>a <!-- b --><img src="x" alt="y"></p>', '<p>a <img alt="y" src="x"></p>'),
        ('<p>a&#160;<a class="footnote-backref" href="#b">c</a></p>', "<p>a</p>"),
    ],
)
def test_differences_of_spelling_are_none(one: str, other: str) -> None:
    assert has_same_shape(one, other)
    assert has_same_meaning(one, other)


def test_the_order_of_marks_and_paragraphs_in_items_are_form_not_meaning() -> None:
    pairs = [
        ("<em><strong>a</strong></em>", "<strong><em>a</em></strong>"),
        ("<em>a <strong>b</strong></em>", "<em>a</em> <strong><em>b</em></strong>"),
        ("<ul><li><p>a</p></li></ul>", "<ul><li>a</li></ul>"),
    ]
    for one, other in pairs:
        assert has_same_meaning(one, other)
        assert not has_same_shape(one, other)
