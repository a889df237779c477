"""A long text in portions that are shown one after the other: cut where a line, a word or at least a sign ends."""

from unicodedata import combining

SIGNS, LINES = 4_000, 120
"""So much of a text is one portion, at most."""

_JOINER = "\u200d"
_LONGEST_SIGN = 64
"""So far is looked back for the beginning of a sign that is made of several; what goes on longer is no sign."""


def portion_of(text: str, begin: int = 0, signs: int = SIGNS, lines: int = LINES) -> tuple[int, int]:
    """Where the portion that begins there ends, and where the next one begins, behind the line's end if it is one."""
    end = _end_of_lines(text, begin, begin + signs, lines)
    if end >= len(text):
        return len(text), len(text)
    if text[end] == "\n":
        return end, end + 1
    half = begin + (end - begin) // 2
    line = text.rfind("\n", half, end)
    if line > begin:
        return line, line + 1
    word = max(text.rfind(" ", half, end), text.rfind("\u3000", half, end))
    if word > begin:
        return word + 1, word + 1
    sign = _sign_before(text, end, half)
    return sign, sign


def _end_of_lines(text: str, begin: int, most: int, lines: int) -> int:
    """The end of so many lines, or of so many signs where that comes first."""
    place = begin - 1
    for _ in range(lines):
        place = text.find("\n", place + 1, most)
        if place < 0:
            return most
    return place


def _sign_before(text: str, end: int, begin: int) -> int:
    """The last place up to `end` where a sign begins that people see as one."""
    for place in range(end, max(begin, end - _LONGEST_SIGN), -1):
        if not _goes_on(text, place):
            return place
    return end


def _goes_on(text: str, place: int) -> bool:
    """True where what stands there belongs to the sign before it."""
    sign, before = text[place], text[place - 1]
    if combining(sign) or sign == _JOINER or before == _JOINER or _is_dress(sign):
        return True
    if not _is_flag(sign):
        return False
    flags = place
    while flags and _is_flag(text[flags - 1]):
        flags -= 1
    return (place - flags) % 2 == 1  # two letters make a flag


def _is_dress(sign: str) -> bool:
    """Variation selectors, the tones of skin, and the tags behind a flag."""
    return "\ufe00" <= sign <= "\ufe0f" or "\U0001f3fb" <= sign <= "\U0001f3ff" or "\U000e0020" <= sign <= "\U000e007f"


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"
