"""The colours of the desk by their role, from `resources/theme/tokens.json`."""

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from ceo_desk.shipped import material


class Look(StrEnum):
    """The three looks of the desk."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


Tokens = Mapping[str, str]
"""Role → colour as `#RRGGBB`."""


@cache
def tokens_of(look: Look) -> Tokens:
    """The colours of a look. Raises DeskError where the file is missing."""
    everything = json.loads(material("resources", "theme", "tokens.json").read_text(encoding="utf-8"))
    tokens: dict[str, str] = everything[look.value]
    return tokens
