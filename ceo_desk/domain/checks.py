"""What the desk looks at before a post goes: each look has a name and can be switched off; hard rules can't."""

from enum import StrEnum


class Check(StrEnum):
    """One look at a post, as it is named wherever it is switched."""

    PICTURES = "pictures"
    LINKS = "links"
    EMBARGO = "embargo"
    FIGURES = "figures"
    PROMISES = "promises"
    NAMES = "names"
    DEFLECTING = "deflecting"
    QUESTION = "question"
    READING = "reading"
    PLACEHOLDERS = "placeholders"
    PARTS = "parts"


ALL_CHECKS = frozenset(Check)
