"""Whether two texts say the same: letter by letter it need not be, name and marks apart."""

import re

_WORD = re.compile(r"[^\W_]+")


def sameness(text: str, name: str = "") -> tuple[str, ...]:
    """What a text says, bare of case, marks and blanks, and of the name of whom it speaks to: equal where it is so."""
    own = {word.lower() for word in _WORD.findall(name)}
    return tuple(word for word in (found.lower() for found in _WORD.findall(text)) if word not in own)
