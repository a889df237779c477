"""Gaps: places in a text that somebody has to fill before it goes, such as [the day]."""

import re

_GAP = re.compile(r"\[([^\[\]\n]*[^\W\d_]{2}[^\[\]\n]*)\](?!\()")
_QUOTING = frozenset({"sic", "applause", "laughter"})


def gaps_in(*lines: str) -> tuple[str, ...]:
    """What the open gaps of a text ask for, in its order; what only stands in brackets by custom is none."""
    found = (gap.strip() for line in lines for gap in _GAP.findall(line))
    return tuple(gap for gap in found if gap.casefold() not in _QUOTING)
