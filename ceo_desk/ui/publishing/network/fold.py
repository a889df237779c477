"""Where LinkedIn folds a post: readers see what stands before, the rest once they ask for it. Pure."""

SIGNS = 210
LINES = 3
"""Observed in LinkedIn's feed: about so many signs, or so many lines; LinkedIn itself documents neither."""


def fold_at(text: str) -> int:
    """How many signs stand before the fold; all of them where nothing is folded away."""
    end = 0
    for _ in range(LINES):
        end = text.find("\n", end) + 1
        if not end:
            break
    lines_end = end - 1 if end else len(text)
    if lines_end <= SIGNS:
        return lines_end if text[lines_end:].strip() else len(text)
    return text.rfind(" ", 0, SIGNS + 1) if " " in text[: SIGNS + 1] else SIGNS
