"""The canonical spelling of each construct, rule by rule."""

from __future__ import annotations

import pytest

from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write

RULES = [
    ("soft line break: one blank", "a\nb", "a b"),
    ("hard break: two blanks and a new line", "a\\\nb", "a  \nb"),
    ("hard break in a quote", "> a\\\n> b", "> a  \n> b"),
    ("hard break in an item", "- a\\\n  b", "-   a  \n    b"),
    ("hard break in a heading", "a  \nb\n=", "# a<br>b"),
    ("hard break in a cell", "|a<br />b|\n|-|\n|c|", "| a<br>b |\n| --- |\n| c |"),
    ("two breaks in a row", "a<br><br>b", "a<br>  \nb"),
    ("bold", "__a__", "**a**"),
    ("italic", "_a_", "*a*"),
    ("strike", "~~a~~", "~~a~~"),
    ("blanks move out of a mark", "<strong> a </strong>b", "**a** b"),
    ("bold and italic", "***a***", "**_a_**"),
    ("italic that holds bold", "*a **b** c*", "_a **b** c_"),
    ("italic that holds bold inside a word", "x*a **b** c*y", "x<em>a **b** c</em>y"),
    ("bold that holds italic", "**a *b* c**", "**a _b_ c**"),
    ("punctuation inside, a letter outside", 'a<strong>"b"</strong>c', 'a<strong>"b"</strong>c'),
    ("the same in Japanese", "これは<strong>「重要」</strong>です", "これは<strong>「重要」</strong>です"),
    ("a mark beside its like", "**a**<em>b</em>", "**a**<em>b</em>"),
    ("star, bracket, backtick in text", r"\* \[ \] \`", r"\* \[ \] \`"),
    ("underscore between letters", "snake_case", "snake_case"),
    ("underscore elsewhere", r"\_a\_", r"\_a\_"),
    ("less-than", "a &lt; b", "a &lt; b"),
    ("bar", "a | b", "a &#124; b"),
    ("backslash before a letter", r"C:\new", r"C:\new"),
    ("backslash before anything else", r"a\\\\b \- c", r"a&#92;\b - c"),
    ("tilde between letters", "a~b", "a~b"),
    ("tilde at an edge, doubled, struck", "~a ~~ ~~b~c~~", "&#126;a &#126;&#126; ~~b&#126;c~~"),
    ("equals sign at the start of a line", "= a", "&#61; a"),
    ("colon and caret at the start of a run", ":a *b*^c", "&#58;a *b*&#94;c"),
    ("ampersand between blanks", "a & b", "a & b"),
    ("ampersand elsewhere", "AT&T", "AT&amp;T"),
    ("hash, greater-than, dash, plus, number at the start", r"\#a", r"\#a"),
    ("greater-than at the start", r"\> a > b", r"\> a > b"),
    ("dash at the start", r"\- a - b", r"\- a - b"),
    ("plus at the start", r"\+ a", r"\+ a"),
    ("a number at the start", r"12\. a 13. b", r"12\. a 13. b"),
    ("a long number with a bracket", r"1234567890\) a", r"1234567890\) a"),
    ("a decimal number at the start", "12.5 percent", "12.5 percent"),
    ("after a break a line starts too", "a  \n\\# b", "a  \n\\# b"),
    ("hard blank", "a\u00a0b", "a&nbsp;b"),
    ("thin and wide blanks", "a\u202fb\u3000c\u2028d", "a&#8239;b&#12288;c&#8232;d"),
    ("control characters are dropped", "a\x07b\x85c", "abc"),
    ("emoji, Hebrew, soft hyphen", "👩\u200d💻 שלום a\u00adb", "👩\u200d💻 שלום a\u00adb"),
    ("an exclamation mark before a link", "a\\![b](c)", "a\\![b](c)"),
    ("code span: the shortest free run", "``a ` b``", "``a ` b``"),
    ("code span with what the dialects read apart", "`<b>`", "<code>&lt;b&gt;</code>"),
    ("code span with a bar in a cell", "|`a\\|b`|\n|-|\n|c|", "| <code>a&#124;b</code> |\n| --- |\n| c |"),
    ("fence longer than any run inside", "~~~\n```\n~~~", "````\n```\n````"),
    ("fence of tildes for a backtick in its info", "~~~ a`b\nx\n~~~", "~~~a`b\nx\n~~~"),
    ("indented code", "    a\n\n    b", "```\na\n\nb\n```"),
    ("reference becomes a plain link", "[a][b]\n\n[b]: c 'd'", '[a](c "d")'),
    ("address with brackets and quotes", "[a](<x(y)'z>)", "[a](x&#40;y&#41;&#39;z)"),
    ("address in another script", "[a](https://bücher.example/ä)", "[a](https://xn--bcher-kva.example/%C3%A4)"),
    ("autolink", "<https://a.example>", "[https://a.example](https://a.example)"),
    ("title", '[a](b "c \\"d\\" *e*")', '[a](b "c &quot;d&quot; &#42;e&#42;")'),
    ("no address but a title", '[a](<> "b")', '[a](<> "b")'),
    ("picture's description", "![a *b* \\[c\\]](d)", "![a b &#91;c&#93;](d)"),
    ("picture in a link", "[![a](b)](c)", "[![a](b)](c)"),
    ("bullets", "* a\n* b", "-   a\n-   b"),
    ("numbers", "3) a\n4) b", "3.  a\n4.  b"),
    ("two digits", "10. a\n\n    b", "10. a\n\n    b"),
    ("nested lists", "- a\n  - b", "-   a\n    -   b"),
    ("an item that begins with code", "- ```\n  a\n  ```", "-   <!-- -->\n\n    ```\n    a\n    ```"),
    ("an empty item", "-\n- a", "-   <!-- -->\n-   a"),
    ("an empty quote", ">", "> <!-- -->"),
    ("two lists in a row", "- a\n\n+ b", "-   a\n\n<!-- -->\n\n-   b"),
    ("two quotes in a row", "> a\n\n> b", "> a\n\n<!-- -->\n\n> b"),
    ("a tight list with a loose one in it", "- a\n  - b\n\n  - c", "-   a\n\n    -   b\n\n    -   c"),
    ("a tight list that begins at three", "- a\n\n  3. b\n- c", "-   a\n\n    3.  b\n\n-   c"),
    ("tasks", "* [X] a\n* [ ] b", "-   [x] a\n-   [ ] b"),
    ("text that looks like a task", r"- \[ \] a", r"-   \[ \] a"),
    ("rule", "---", "***"),
    ("quote", ">a\nb\n>\n>c", "> a b\n>\n> c"),
    ("table", "a|b|c|d\n-|:-|-:|:-:\n1|2", "| a | b | c | d |\n| --- | :-- | --: | :-: |\n| 1 | 2 |  |  |"),
    ("a table without a body", "|a|\n|-|", "| a |\n| --- |\n|  |"),
    ("footnotes", "a[^z]\n\n[^z]: b\n\n    c", "a[^1]\n\n[^1]: b\n\n    c"),
    ("HTML in a line", 'a <b class="x">c</b>', 'a <b class="x">c</b>'),
    ("HTML block", "<div>\na\n</div>", "<div>\na\n</div>"),
    ("hashes at a heading's end", "# C\\#", "# C\\#"),
    ("underlined heading", "a\n---", "## a"),
]


@pytest.mark.parametrize(("rule", "markdown", "canonical"), RULES)
def test_each_construct_has_one_spelling(rule: str, markdown: str, canonical: str) -> None:
    assert write(read(markdown)) == canonical + "\n", rule
    assert write(read(canonical)) == canonical + "\n", rule
    assert publish(markdown).agreed, rule


def test_the_empty_text_is_written_as_nothing() -> None:
    assert write(read("")) == ""
    assert write(read("\n \n")) == ""


def test_numbers_of_three_digits_and_more() -> None:
    assert publish("100. a\n101. b\n").agreed
    assert publish("100. a\n\n     - b\n").agreed
