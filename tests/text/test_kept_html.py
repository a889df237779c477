"""Texts for files that know no HTML."""

from __future__ import annotations

import pytest

from ceo_desk.text.kept_html import said
from ceo_desk.text.writing import write


@pytest.mark.parametrize(
    ("markdown", "meant"),
    [
        ("Press <kbd>Ctrl</kbd> and <b>hold</b>.", "Press `Ctrl` and **hold**."),
        ("H<sub>2</sub>O <!-- no --> <i>now *then*</i>", "H2O *now then*"),
        ("A <del>word</del> gone,</b> lost", "A ~~word~~ gone, lost"),
        ('In line <img src="a.png" alt="The lobby"> and <img>', "In line ![The lobby](a.png) and"),
        ("<details><summary>More</summary><p>Inside</p></details>", "More\n\nInside"),
        ("<script>alert(1)</script>\n\nWords", "Words"),
        ("> <div>said</div>", "> said"),
        ("-   [ ] one\n\n    <div>two</div>\n", "-   [ ] one\n\n    two"),
        ("One.[^x]\n\n[^x]: <u>Under</u>.", "One.[^1]\n\n[^1]: Under."),
    ],
)
def test_its_words_stay_and_the_marks_that_there_are(markdown: str, meant: str) -> None:
    assert write(said(markdown)).strip() == meant
