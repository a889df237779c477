"""A text for networks that know plain text only."""

from __future__ import annotations

import pytest

from ceo_desk.text.rendering import plain_text


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("# Title\n\na **b** *c* ~~d~~ `e`\nf", "Title\n\na b c d e f"),
        ("a\\\nb", "a\nb"),
        ("1 < 2 and &lt;b&gt; and <https://a.example/>", "1 < 2 and <b> and https://a.example/"),
        (
            "[a *b*](https://c.example) [https://d.example](https://d.example)",
            "a b (https://c.example) https://d.example",
        ),
        ("[me](mailto:x@a.example) <x@a.example> [up](#top) [](y) [![](z)](w)", "me (x@a.example) x@a.example up w"),
        ("- a\n- b\n  1. c\n  2. d\n- e", "• a\n• b\n  1. c\n  2. d\n• e"),
        ("- a\n\n  b\n\n- c", "• a\n\n  b\n\n• c"),
        ("- [x] a\n- [ ] b", "• ☑ a\n• ☐ b"),
        ("> a\n> - b", "> a\n\n> • b"),
        ("```\nif x:\n    y\n\nz\n```", "if x:\n    y\n\nz"),
        ("| a | b |\n| - | - |\n| 1 | 2 |", "a | b\n1 | 2"),
        ("a[^x]\n\n[^x]: note", "a[1]\n\n[1] note"),
        ("a\n\n***\n\nb", "a\n\nb"),
        ("![a picture](x) b <b>c</b>", "[a picture] b c"),
        ("<div>a <b>b</b></div>\n\n<script>c</script>", "a b"),
        ("", ""),
    ],
)
def test_marks_come_off(markdown: str, plain: str) -> None:
    assert plain_text(markdown) == plain


def test_deep_nesting_stays_within_bounds() -> None:
    lines = plain_text("".join("  " * depth + f"- {depth}\n" for depth in range(15))).split("\n")
    assert len(lines) == 15
    assert all(len(line) < 40 for line in lines)
