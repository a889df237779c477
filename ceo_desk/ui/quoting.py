"""The part of what somebody wrote that stands for the whole: on Today, and over an answer."""

import re

from ceo_desk.domain.sentences import sentences_of

LONGEST_QUOTE = 64


def quote_of(text: str) -> str:
    """The part of a comment that an answer is about: its last question, else how it begins."""
    whole = " ".join(text.split())
    sentences = sentences_of(whole) or (whole,)
    asked = [number for number, one in enumerate(sentences) if one.rstrip(')”"’').endswith(("?", "؟", "？"))]
    if not asked:
        return f"“{sentences[0]}{' …' if len(sentences) > 1 else ''}”"
    question = sentences[asked[-1]]
    clauses = [one.strip() for one in re.split(r"(?<=[,;:،、])\s", question)]
    while len(clauses) > 1 and len(" ".join(clauses)) > LONGEST_QUOTE:
        clauses.pop(0)
    end = " ".join(clauses)
    return f"“{end}”" if end == whole else f"“… {end}”"
