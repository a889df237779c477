"""Which mark goes round which, where runs share some of them."""

from __future__ import annotations

import pytest

from ceo_desk.text.document import Break, Code, Document, Link, Marks, Paragraph, Picture, Run, Text
from ceo_desk.text.normal import normal
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write

X = Link("x")
BOLD, ITALIC, STRIKE = Marks(bold=True), Marks(italic=True), Marks(strike=True)
LINKED = Marks(link=X)
BOLD_LINKED = Marks(bold=True, link=X)
BOLD_ITALIC = Marks(bold=True, italic=True)


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        ((Text("a", BOLD), Text("b", BOLD_LINKED), Text("c", LINKED)), "**a**[**b**c](x)"),
        ((Text("a ", BOLD), Text("b", BOLD_LINKED), Text("c", LINKED)), "<strong>a </strong>[**b**c](x)"),
        ((Text("a", LINKED), Text("b", BOLD_LINKED), Text(" c", BOLD)), "[a**b**](x)<strong> c</strong>"),
        ((Text("a", BOLD), Text(" b", BOLD_LINKED), Text(" c", BOLD)), "**a [b](x) c**"),
        ((Text("a", BOLD_LINKED), Text("b", LINKED)), "[**a**b](x)"),
        ((Text("a", BOLD_ITALIC), Text(" b", BOLD)), "**_a_ b**"),
        ((Text("a", BOLD), Text("b", BOLD_ITALIC), Text("c", ITALIC)), "**a<em>b</em>**<em>c</em>"),
        ((Code("a", BOLD), Text(" "), Picture("b", "c", marks=ITALIC)), "**`a`** *![c](b)*"),
        ((Text("a", STRIKE), Break(STRIKE), Text("b", STRIKE)), "~~a  \nb~~"),
        ((Text("a", LINKED), Text("b", Marks(link=Link("y")))), "[a](x)[b](y)"),
        ((Text("a", LINKED), Break(LINKED), Text("b", LINKED)), "[a  \nb](x)"),
    ],
)
def test_runs_that_share_marks(runs: tuple[Run, ...], markdown: str) -> None:
    document = Document((Paragraph(runs),))
    assert write(document) == markdown + "\n"
    assert normal(read(markdown)) == normal(document)
    assert publish(markdown).agreed
