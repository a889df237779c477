"""The part of what somebody wrote that stands for the whole: on Today, and over an answer."""

import re

from ceo_desk.domain.sentences import sentences_of
from ceo_desk.text.portions import portion_of

LONGEST_QUOTE, LONGEST_SHOWN = 64, 600
"""Signs of a question that is quoted with what stands before it; of anything that is quoted."""
LOOKED_THROUGH = 8_000
"""Signs of a text that are looked through for a question."""


def quote_of(text: str) -> str:
    """The part of a comment that an answer is about: its last question, else how it begins."""
    whole = " ".join(text[:LOOKED_THROUGH].split())
    sentences = sentences_of(whole) or (whole,)
    asked = [number for number, one in enumerate(sentences) if one.rstrip(')”"’').endswith(("?", "؟", "？"))]
    if not asked:
        return f"“{_cut(sentences[0])}{' …' if len(sentences) > 1 else ''}”"
    question = sentences[asked[-1]]
    clauses = [one.strip() for one in re.split(r"(?<=[,;:،、])\s", question)]
    while len(clauses) > 1 and len(" ".join(clauses)) > LONGEST_QUOTE:
        clauses.pop(0)
    end = " ".join(clauses)
    return f"“{_cut(end)}”" if end == whole else f"“… {_cut(end)}”"


def beginning_of(text: str) -> str:
    """How a comment begins, in one line: more than any row of the desk can show, and no more."""
    return _cut(" ".join(text[: 2 * LONGEST_SHOWN].split()))


def _cut(text: str) -> str:
    end, _ = portion_of(text, signs=LONGEST_SHOWN)
    return text if end >= len(text) else f"{text[:end].rstrip()} …"
