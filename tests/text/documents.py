"""Random documents, their words chosen to be mistaken for markup."""

from __future__ import annotations

from hypothesis import strategies as st

from ceo_desk.text.document import (
    Alignment,
    Block,
    Blocks,
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
    Runs,
    Table,
    Text,
)

NASTY = (
    "*", "**", "***", "_", "__", "~", "~~", "~~~", "`", "``", "```", "[", "]", "(", ")", "![", "](", "[x](y)",
    "[ ] ", "[x] ", "[^1]", "[^1]:", "<", ">", "<b>", "</b>", "<!--", "-->", "<br>", "<https://a.example>",
    "&", "&amp;", "&#42;", "&#", "&copy", "\\", "\\*", "\\\\", "|", "| a |", "---", "===", "- ", "+ ", "* ",
    "-", "+", "#", "# ", "####### ", "#tag", "1.", "1. ", "12) ", "100. ", ":", "::", "^", "^[", "=", "!", "'",
    '"', "(c)", "...", "$x$", "{#id}", "{: .x}", "%", "@", "a_b_c", "snake_case", "__init__", "2*3*4",
    "\u00a0", "\u2009", "\u3000", "\u2028", "\ufeff", "\u200d", "\u00ad", "\U0001f469\u200d\U0001f4bb",
    "\u05e9\u05dc\u05d5\u05dd", "「重要」", "これは", "です", "é", "ß", "e\u0301", "///Footnotes Go Here///",
    "www.a.example", "x@a.example", "\t", "  ", "klzzwxh:0001", "wzxhzdk:0", 'a**"b"**c', "javascript:x",
    "\u20ac", "§", "…", "–", "“q”",
)  # fmt: skip
PLAIN = ("word", "a", "B", "two words", "is", "the", "x1", "9", "end.", "no, thanks", "why?")

words = st.one_of(st.sampled_from(PLAIN), st.sampled_from(NASTY))
phrases = st.lists(st.one_of(words, st.just(" ")), min_size=1, max_size=5).map("".join)
ADDRESSES = (
    "https://a.example/", "https://a.example/x?y=1&z=2", "/a_b_c", "#top", "mailto:x@a.example",
    "https://a.example/(x)", "https://a.example/it's", "https://a.example/%20", "picture:" + "0a" * 32, "",
    "https://a.example/*x*", "a~~b~~", "https://a.example/)(", "https://a.example/_x_",
    "https://a.example/$1;x,y!z@", "https://xn--bcher-kva.example/",
)  # fmt: skip
addresses = st.sampled_from(ADDRESSES)
links = st.builds(Link, addresses, st.one_of(st.just(""), phrases))
SHARED_LINK = Link("https://shared.example/", "so that one link often holds several runs")
worn_links = st.one_of(st.none(), st.none(), st.none(), st.just(SHARED_LINK), links)
marks = st.builds(Marks, st.booleans(), st.booleans(), st.booleans(), worn_links)
html = st.sampled_from(
    ("<b>", "</b>", "<sub>", "<!-- note -->", '<a id="x">', "<custom-tag>", "<?php x ?>", '<i title="*a*">')
)


def runs(labels: tuple[str, ...] = (), *, has_html: bool = True) -> st.SearchStrategy[Runs]:
    """Lines of text."""
    kinds: list[st.SearchStrategy[Runs]] = [
        st.tuples(st.builds(Text, phrases, marks)),
        st.tuples(st.builds(Text, phrases, marks)),
        st.tuples(st.builds(Text, phrases)),
        st.tuples(st.builds(Code, phrases, marks)),
        st.tuples(st.builds(Picture, addresses, phrases, st.one_of(st.just(""), phrases), marks)),
        st.tuples(st.builds(Break, marks)),
    ]
    if has_html:  # never first in a line: there it would be a block
        kinds.append(st.tuples(st.just(Text("x")), st.builds(RawInline, html)))
    if labels:
        kinds.append(st.tuples(st.builds(FootnoteReference, st.sampled_from(labels))))
    return st.lists(st.one_of(kinds), min_size=1, max_size=5).map(lambda parts: sum(parts, ()))


code_blocks = st.builds(
    CodeBlock,
    st.lists(
        st.one_of(phrases, st.just(""), st.just("```"), st.just("\tx"), st.just("    y"), st.just("~~~~")), max_size=4
    ).map("\n".join),
    st.sampled_from(("", "python", "c++", "a`b", "x y", "f&ouml;", "a\\b")),
)
html_blocks = st.sampled_from(
    (
        "<div>\nx *y*\n</div>",
        "<!-- a\n\nb -->",
        "<custom-tag>\n*x*",
        "<script>\n\nlet x = 1;\n</script>",
        "<p>open",
        "</div>",
        "<hr>",
    )
).map(HtmlBlock)
alignments: st.SearchStrategy[Alignment] = st.sampled_from(("", "left", "center", "right"))


@st.composite
def tables(draw: st.DrawFn, cells: st.SearchStrategy[Runs]) -> Table:
    """Tables of up to three columns."""
    width = draw(st.integers(1, 3))
    row = st.lists(st.one_of(cells, st.just(())), min_size=width, max_size=width).map(tuple)
    return Table(tuple(draw(alignments) for _ in range(width)), draw(row), tuple(draw(st.lists(row, max_size=2))))


def blocks(labels: tuple[str, ...] = (), *, has_html: bool = True) -> st.SearchStrategy[Block]:
    """Blocks, containers within containers."""
    lines = runs(labels, has_html=has_html)
    leaves: list[st.SearchStrategy[Block]] = [
        st.builds(Paragraph, lines),
        st.builds(Paragraph, lines),
        st.builds(Heading, st.integers(1, 6), lines),
        code_blocks,
        st.just(Rule()),
        tables(lines),
    ]
    if has_html:
        leaves.append(html_blocks)
    return st.recursive(st.one_of(leaves), _containers, max_leaves=7)


def _containers(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several: st.SearchStrategy[Blocks] = st.lists(inner, max_size=3).map(tuple)
    text_first: st.SearchStrategy[Blocks] = st.tuples(st.builds(Paragraph, runs(has_html=False)), inner)
    item = st.builds(
        Item,
        st.one_of(several, text_first, text_first.map(lambda pair: pair[:1])),
        st.sampled_from((None, None, True, False)),
    )
    items = st.lists(item, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Quote, several),
        st.builds(BulletList, items, st.booleans()),
        st.builds(OrderedList, items, st.sampled_from((1, 1, 0, 3, 10)), st.booleans()),
    )


@st.composite
def documents(draw: st.DrawFn, *, has_html: bool = True) -> Document:
    """Whole texts, some with footnotes that begin and end with a paragraph."""
    labels = draw(st.sampled_from(((), (), ("1",), ("a", "b"))))
    body = draw(st.lists(blocks(labels, has_html=has_html), max_size=5).map(tuple))
    footnotes = []
    for label in labels:
        paragraphs = st.builds(Paragraph, runs().map(lambda found: (Text("Note "), *found)))
        middle = draw(st.lists(st.one_of(code_blocks, paragraphs), max_size=1).map(tuple))
        ends: Blocks = (draw(paragraphs), *middle, *draw(st.lists(paragraphs, min_size=len(middle), max_size=1)))
        footnotes.append(FootnoteDefinition(label, ends))
    return Document(body, tuple(footnotes))
