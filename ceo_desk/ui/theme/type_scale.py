"""The type of the desk: what each kind of text is set in, in pixels at 100 %."""

from dataclasses import dataclass
from typing import Literal

Family = Literal["sans", "serif"]
SCALES = (100, 125, 150, 175, 200)
"""The text sizes that a person can choose, in per cent."""
LARGEST_PADDING = 1.25
"""Paddings grow with the text, but never beyond this."""
TIGHT_FROM = 34
"""From this size on, letters stand 2 % closer."""


@dataclass(frozen=True, slots=True)
class TypeRole:
    """Size and line height in pixels at 100 %, and the weight."""

    family: Family
    size: int
    line: int
    weight: int = 400
    is_italic: bool = False


ROLES = {
    "display": TypeRole("sans", 44, 48, 600),
    "title": TypeRole("sans", 34, 41, 600),
    "screen": TypeRole("sans", 26, 32, 600),
    "head": TypeRole("sans", 22, 29, 600),
    "strong": TypeRole("sans", 20, 29, 600),
    "lead": TypeRole("sans", 20, 29),
    "body": TypeRole("sans", 18, 26),
    "label": TypeRole("sans", 18, 23, 600),
    "name": TypeRole("sans", 18, 26, 600),
    "button": TypeRole("sans", 18, 24, 600),
    "primary": TypeRole("sans", 20, 24, 600),
    "rail": TypeRole("sans", 18, 24, 500),
    "rail_chosen": TypeRole("sans", 18, 24, 600),
    "figure": TypeRole("sans", 38, 44, 600),
    "hint": TypeRole("sans", 16, 23),
    "hint_strong": TypeRole("sans", 16, 23, 600),
    "post_title": TypeRole("serif", 40, 46, 600),
    "post_head": TypeRole("serif", 24, 30, 600),
    "post_name": TypeRole("serif", 21, 28, 600),
    "page": TypeRole("serif", 20, 32),
    "page_head": TypeRole("serif", 25, 34, 600),
    "comment": TypeRole("serif", 23, 35),
    "reply": TypeRole("serif", 20, 30),
    "quote": TypeRole("serif", 20, 27),
    "line": TypeRole("serif", 18, 25),
    "excerpt": TypeRole("serif", 18, 27),
}
"""What each kind of text is set in. People's words are in serif, the desk's words in sans."""
