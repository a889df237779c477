"""The normal form: what canonical Markdown can say."""

from __future__ import annotations

from ceo_desk.text.document import (
    Block,
    Break,
    BulletList,
    Code,
    CodeBlock,
    Document,
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
    Run,
    Table,
    Text,
)
from ceo_desk.text.footnotes import numbered
from ceo_desk.text.normal import normal, normal_blocks, normal_runs
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write, write_blocks

BOLD = Marks(bold=True)
A = Paragraph((Text("a"),))


def _one(block: Block) -> tuple[Block, ...]:
    return normal_blocks([block])


def _runs(*runs: Run) -> tuple[Run, ...]:
    return normal_runs(runs)


def test_runs_of_a_kind_are_joined() -> None:
    assert _runs(Text("a"), Text("b"), Text("c", BOLD), Text("d", BOLD)) == (Text("ab"), Text("cd", BOLD))
    assert _runs(Code("a"), Code("b")) == (Code("ab"),)
    assert _runs(Text(""), Code(""), Text("")) == ()


def test_marks_never_begin_or_end_with_a_blank() -> None:
    assert _runs(Text("a"), Text(" b ", BOLD), Text("c")) == (Text("a "), Text("b", BOLD), Text(" c"))
    assert _runs(Text("a", BOLD), Text(" "), Text("b", BOLD)) == (Text("a", BOLD), Text(" "), Text("b", BOLD))
    link = Marks(link=Link("x"))
    assert _runs(Text("a", link), Text(" ", link), Text("b")) == (Text("a", link), Text(" b"))


def test_lines_never_begin_or_end_with_blanks_or_breaks() -> None:
    assert _runs(Break(), Text("  a  "), Text(" "), Break(), Text(" b"), Break(), Break()) == (
        Text("a"),
        Break(),
        Text("b"),
    )
    assert _runs(Text("a", BOLD), Break(BOLD), Break(), Text("b", BOLD)) == (
        Text("a", BOLD),
        Break(),
        Break(),
        Text("b", BOLD),
    )


def test_control_characters_and_broken_letters_are_dropped() -> None:
    assert _runs(Text("a\x00b\tc\ud800"), Code("d\ne\x07")) == (Text("ab c"), Code("d e"))
    assert _runs(Text("a"), RawInline("<b\x07>")) == (Text("a"), RawInline("<b>"))
    picture = Picture("\nx ", " a\n b ", "t\tu", Marks(link=Link(" y ", "v\nw")))
    assert _runs(picture) == (Picture("x", "a b", "t u", Marks(link=Link("y", "v w"))),)


def test_what_says_nothing_is_left_out() -> None:
    blocks: list[Block] = [Paragraph(()), Heading(1, (Break(),)), BulletList(()), Table((), (), ()), HtmlBlock(" \n")]
    assert normal_blocks(blocks) == ()
    assert _one(Quote((Paragraph(()),))) == (Quote(()),)
    assert _one(Rule()) == (Rule(),)
    assert _one(HtmlBlock("<hr>")) == (HtmlBlock("<hr>"),)


def test_headings_have_six_levels() -> None:
    assert _one(Heading(9, A.runs)) == (Heading(6, A.runs),)
    assert _one(Heading(0, A.runs)) == (Heading(1, A.runs),)


def test_code_ends_with_a_line_end() -> None:
    assert _one(CodeBlock("a\r\nb\rc", " py \n x")) == (CodeBlock("a\nb\nc\n", "py   x"),)
    assert _one(CodeBlock("")) == (CodeBlock(""),)


def test_lists_are_tight_only_where_both_dialects_agree() -> None:
    tight_inner = BulletList((Item((A,)), Item((A,))))
    assert _one(BulletList((Item((A, tight_inner)), Item((A,))))) == (BulletList((Item((A, tight_inner)), Item((A,)))),)
    late = OrderedList((Item((A,)), Item((A,))), start=3)
    assert _one(BulletList((Item((A, late)), Item((A,))))) == (
        BulletList((Item((A, late)), Item((A,))), is_tight=False),
    )
    assert _one(BulletList((Item((A, Rule())), Item((A,))))) == (
        BulletList((Item((A, Rule())), Item((A,))), is_tight=False),
    )
    assert _one(BulletList((Item((A, A, A)),))) == (BulletList((Item((A, A, A)),), is_tight=False),)
    assert _one(BulletList((Item((A,)),), is_tight=False)) == (BulletList((Item((A,)),)),)
    assert _one(BulletList((Item(()),), is_tight=False)) == (BulletList((Item(()),)),)


def test_numbers_too_large_to_be_read_begin_at_one() -> None:
    assert _one(OrderedList((Item((A,)),), start=10**9)) == (OrderedList((Item((A,)),)),)
    assert _one(OrderedList((Item((A,)),), start=-1)) == (OrderedList((Item((A,)),)),)


def test_a_task_box_stands_before_text() -> None:
    assert _one(BulletList((Item((Rule(),), is_done=True),))) == (BulletList((Item((Rule(),)),), is_tight=False),)


def test_tables_have_a_body_and_full_rows() -> None:
    cell = (Text("a"),)
    assert _one(Table(("", ""), (cell,), ())) == (Table(("", ""), (cell, ()), (((), ()),)),)
    assert _one(Table(("",), (cell,), ((cell, cell),))) == (Table(("",), (cell,), ((cell,),)),)


def test_footnotes_are_numbered_as_they_appear() -> None:
    document = Document(
        (
            Quote((Paragraph((Text("x"), FootnoteReference("b"))),)),
            BulletList((Item((Paragraph((Text("y"), FootnoteReference("a"))),)),)),
            Table(("",), ((FootnoteReference("b"),),), ()),
            Paragraph((Text("z"), FootnoteReference("none"))),
        ),
        (
            FootnoteDefinition("a", (Paragraph((Text("A"), FootnoteReference("c"))),)),
            FootnoteDefinition("b", (Heading(1, (Text("B"),)), A)),
            FootnoteDefinition("c", (A,)),
            FootnoteDefinition("unused", (A,)),
        ),
    )
    result = numbered(document)
    assert [note.label for note in result.footnotes] == ["1", "2", "3"]
    assert result.footnotes[0].blocks[0] == Heading(1, (Text("B"),))
    assert result.blocks[3] == document.blocks[3]
    assert normal(read(write(document))).footnotes == result.footnotes


def test_footnotes_that_begin_with_no_text_are_written_all_the_same() -> None:
    document = Document(
        (Paragraph((Text("x"), FootnoteReference("1"), FootnoteReference("2"))),),
        (FootnoteDefinition("1", (CodeBlock("a\n"), A)), FootnoteDefinition("2", ())),
    )
    assert normal(read(write(document))) == normal(document)


def test_blocks_alone_are_written_without_a_last_line_end() -> None:
    assert write_blocks([A, Rule()]) == "a\n\n***"
