"""Comment bodies as somebody writes who wants to do harm: the same ones in every run."""

import random
from collections.abc import Callable

SEED = 20261126
ALMOST_ALL = 65_525
"""Bytes that a blog takes at most."""
WORDS = ("harbour", "breakfast", "why", "שלום", "مرحبا", "朝食", "Änne", "ok", "👩‍👩‍👧‍👦", "ﷺ")
BIDI = "\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
COMBINING = "".join(chr(code) for code in range(0x300, 0x36F))
ALIKE = str.maketrans("aceopxyi", "асеорхуі")
ADDRESSES = (
    "file:///etc/passwd",
    "\\\\host.invalid\\share\\a.png",
    "http://192.0.2.1/a.png",
    "https://192.0.2.1/a?b=c",
    "javascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "//192.0.2.1/a",
    "qrc:/a.png",
    "ftp://192.0.2.1/",
)


def hostile_comments(count: int) -> list[str]:
    """So many bodies of every kind, as a site hands them out."""
    dice = random.Random(SEED)
    return [KINDS[number % len(KINDS)](dice) for number in range(count)]


def _some(dice: random.Random, most: int = 12) -> str:
    return " ".join(dice.choices(WORDS, k=dice.randint(1, most)))


def _markup(dice: random.Random) -> str:
    address = dice.choice(ADDRESSES)
    tags = (
        f'<img src="{address}" onerror="alert(1)">',
        f'<link rel="stylesheet" href="{address}">',
        f"<style>@import url({address}); body {{ background: url({address}) }}</style>",
        f'<table background="{address}"><tr><td>{_some(dice)}</td></tr></table>',
        f'<script src="{address}"></script>',
        f'<iframe src="{address}"></iframe><object data="{address}"></object>',
        f'<svg><image href="{address}"/><script>alert(1)</script></svg>',
        f'<p style="background-image: url({address})">{_some(dice)}',
        f'<form action="{address}"><input type="image" src="{address}"></form>',
        f"&lt;img src={address}&gt; <!-- {_some(dice)} --><![CDATA[<b>]]>",
    )
    return f"{_some(dice)} {' '.join(dice.sample(tags, k=3))}"


def _links(dice: random.Random) -> str:
    address = dice.choice(ADDRESSES)
    return f'<a href="{address}">https://blog.example/{_some(dice, 1)}</a> {address} ' * dice.randint(1, 80)


def _bidi(dice: random.Random) -> str:
    return "".join(dice.choice(BIDI) + dice.choice(WORDS) for _ in range(dice.randint(1, 300)))


def _zalgo(dice: random.Random) -> str:
    return "".join(letter + "".join(dice.choices(COMBINING, k=dice.randint(1, 60))) for letter in _some(dice, 30))


def _line(dice: random.Random) -> str:
    sign = dice.choice(("a", "é", "家", "\u0301", "\u202e", "👍", "a b ", "ﷺ", "\t", "<b>"))
    return sign * (ALMOST_ALL // len(sign.encode()))


def _nested(dice: random.Random) -> str:
    tag = dice.choice(("table><tr><td", "blockquote", "ul><li", "div", "b", "font size=7"))
    return f"<{tag}>" * dice.randint(20, 3000) + _some(dice)


def _pictures(dice: random.Random) -> str:
    return "".join(chr(dice.randint(0x1F300, 0x1FAFF)) + dice.choice(("", "\u200d", "\ufe0f")) for _ in range(400))


def _alike(dice: random.Random) -> str:
    return f"https://{'example'.translate(ALIKE)}.invalid/{_some(dice, 1)} {_some(dice).translate(ALIKE)}"


def _odd_signs(dice: random.Random) -> str:
    return "".join(
        chr(dice.choice((*range(32), *range(0x7F, 0xA0), 0xFEFF, 0xFFFC, 0x2028, 0x2029))) for _ in range(200)
    )


def _lines(dice: random.Random) -> str:
    return "<br>".join(_some(dice, 2) for _ in range(dice.randint(500, 5000)))[:ALMOST_ALL]


KINDS: tuple[Callable[[random.Random], str], ...] = (
    _markup,
    _links,
    _bidi,
    _zalgo,
    _line,
    _nested,
    _pictures,
    _alike,
    _odd_signs,
    _lines,
)
