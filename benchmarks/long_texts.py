"""Texts as people write them, as long as one wants, the same in each run."""

import random

WORDS = (
    "river", "stone", "quiet", "morning", "people", "answer", "letter", "garden", "window", "table",
    "bread", "salt", "road", "winter", "summer", "light", "house", "voice", "honest", "number",
    "change", "because", "between", "although", "through", "without", "another", "question",
)  # fmt: skip
SEED = 4


def long_text(words: int) -> str:
    """Markdown of about so many words: paragraphs with marks and links, headings, lists, quotes."""
    chance = random.Random(SEED)
    parts: list[str] = []
    count = 0
    while count < words:
        kind = chance.random()
        if kind < 0.08:
            part = "## " + " ".join(chance.choices(WORDS, k=5))
        elif kind < 0.16:
            part = "\n".join(f"- {_sentence(chance, 10)}" for _ in range(chance.randrange(3, 9)))
        elif kind < 0.22:
            part = "> " + _sentence(chance, 25)
        else:
            part = " ".join(_sentence(chance, 14) for _ in range(chance.randrange(2, 7)))
        parts.append(part)
        count += len(part.split())
    return "\n\n".join(parts) + "\n"


def long_list(items: int) -> str:
    """A list with so many items, among words."""
    chance = random.Random(SEED)
    lines = "\n".join(f"- {_sentence(chance, 10)}" for _ in range(items))
    return f"Before.\n\n{lines}\n\nBehind.\n"


def _sentence(chance: random.Random, words: int) -> str:
    found = chance.choices(WORDS, k=words)
    for place, word in enumerate(found):
        kind = chance.random()
        if kind < 0.03:
            found[place] = f"**{word}**"
        elif kind < 0.05:
            found[place] = f"*{word}*"
        elif kind < 0.06:
            found[place] = f"[{word}](https://a.example/{word})"
    return " ".join(found).capitalize() + "."
