"""The tree of what was read."""

from __future__ import annotations

from ceo_desk.text.document import (
    Break,
    BulletList,
    Code,
    CodeBlock,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    HtmlBlock,
    Item,
    Link,
    Marks,
    OrderedList,
    Paragraph,
    Picture,
    Quote,
    RawInline,
    Rule,
    Table,
    Text,
)
from ceo_desk.text.reading import read


def test_marks_lie_flat_on_runs() -> None:
    assert read("a **b *c*** ~~d~~ [e *f*](/g 'h')").blocks == (
        Paragraph(
            (
                Text("a "),
                Text("b ", Marks(bold=True)),
                Text("c", Marks(bold=True, italic=True)),
                Text(" "),
                Text("d", Marks(strike=True)),
                Text(" "),
                Text("e ", Marks(link=Link("/g", "h"))),
                Text("f", Marks(italic=True, link=Link("/g", "h"))),
            )
        ),
    )


def test_html_marks_are_read_like_markdown_ones() -> None:
    html = read("<strong>a</strong> <em>b</em> <s>c</s> <del>d</del> <code>e &#42;</code> f<br/>g").blocks
    assert html == read("**a** *b* ~~c~~ ~~d~~ `e *` f\\\ng").blocks


def test_html_that_is_no_mark_stays_as_it_is() -> None:
    assert read("a <em>b").blocks == (Paragraph((Text("a "), RawInline("<em>"), Text("b"))),)
    assert read('x <em class="c">b</em>').blocks[0] == Paragraph(
        (Text("x "), RawInline('<em class="c">'), Text("b"), RawInline("</em>"))
    )
    assert read("x <code>a *b* c</code>").blocks[0] == Paragraph(
        (Text("x "), RawInline("<code>"), Text("a "), Text("b", Marks(italic=True)), Text(" c"), RawInline("</code>"))
    )
    assert RawInline("<em>", Marks(italic=True)) in _runs("*a <em>b* c</em>")
    assert RawInline("<code>") in _runs("x <code><b></code>")
    assert RawInline("<em>") in _runs("x <em>a *b</em> c*")


def _runs(markdown: str) -> tuple[object, ...]:
    block = read(markdown).blocks[0]
    assert isinstance(block, Paragraph)
    return block.runs


def test_nested_html_marks_of_a_kind_find_their_own_ends() -> None:
    assert _runs("<em>a <em>b</em> c</em> d") == (Text("a b c", Marks(italic=True)), Text(" d"))


def test_the_code_of_a_line_and_pictures_and_breaks() -> None:
    assert _runs('`a` ![b *c* `d` ![e](f)](g "h")\\\ni') == (
        Code("a"),
        Text(" "),
        Picture("g", "b c d e", "h"),
        Break(),
        Text("i"),
    )
    assert _runs("![a\nb](c)") == (Picture("c", "a b"),)


def test_blocks() -> None:
    document = read("# a\n\n> b\n\n***\n\n~~~ py x\nc\n~~~\n\n    d\n\n<div>\ne\n</div>\n")
    assert document.blocks == (
        Heading(1, (Text("a"),)),
        Quote((Paragraph((Text("b"),)),)),
        Rule(),
        CodeBlock("c\n", "py x"),
        CodeBlock("d\n"),
        HtmlBlock("<div>\ne\n</div>"),
    )


def test_lists_with_start_tightness_and_tasks() -> None:
    a, b = Paragraph((Text("a"),)), Paragraph((Text("b"),))
    assert read("- a\n- b").blocks == (BulletList((Item((a,)), Item((b,)))),)
    assert read("- a\n\n- b").blocks == (BulletList((Item((a,)), Item((b,))), is_tight=False),)
    assert read("0. a\n1. b").blocks == (OrderedList((Item((a,)), Item((b,))), start=0),)
    assert read("- [x] a\n- [ ] b").blocks == (BulletList((Item((a,), is_done=True), Item((b,), is_done=False))),)
    assert read("- a\n  - b\n\n  - a").blocks == (
        BulletList((Item((a, BulletList((Item((b,)), Item((a,))), is_tight=False))),)),
    )


def test_tables_with_alignments_and_short_rows() -> None:
    assert read("a|b|c\n:-|:-:|-:\n1|*2*").blocks == (
        Table(
            ("left", "center", "right"),
            ((Text("a"),), (Text("b"),), (Text("c"),)),
            (((Text("1"),), (Text("2", Marks(italic=True)),), ()),),
        ),
    )


def test_footnotes_keep_the_labels_of_the_source() -> None:
    document = read("a[^x]\n\n[^x]: b\n\n    > c\n\n[^unused]: d\n")
    assert document.blocks == (Paragraph((Text("a"), FootnoteReference("x"))),)
    assert document.footnotes == (
        FootnoteDefinition("x", (Paragraph((Text("b"),)), Quote((Paragraph((Text("c"),)),)))),
    )


def test_each_block_knows_its_lines() -> None:
    document = read("\ufeffa\nb\n\n- c\n- d\n\n[e]: f\n\n<!-- -->\n\ng\n")
    assert [first for first, _ in document.lines] == [0, 3, 10]
    assert document.lines[0] == (0, 2)
    assert len(document.blocks) == 3


def test_empty_comments_part_lists_and_say_nothing() -> None:
    assert len(read("- a\n\n<!-- -->\n\n- b\n").blocks) == 2
    assert read("> <!-- -->").blocks == (Quote(()),)
