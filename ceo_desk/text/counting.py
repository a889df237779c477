"""How long a text is: words, and the minutes that reading it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ceo_desk.text.document import Block, BulletList, Code, CodeBlock, OrderedList, Quote, Runs, Text
from ceo_desk.text.footnotes import all_runs
from ceo_desk.text.reading import read

WORDS_A_MINUTE = 230  # silent reading of English non-fiction; 238 in Brysbaert's review of 190 studies (2019)
_LETTERS_A_WORD = 5

# Chinese and Japanese write no blanks: a sign counts as a word. Thai, Lao, Khmer and Burmese write words of letters
# without blanks between them: every fifth letter begins a word, about.
_SIGN = r"[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_UNBROKEN = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
_WORD = r"[^\W_](?:[^\W_]|['’.,:/@_\u00ad\u200d-](?=[^\W_]))*"
_COUNTED = re.compile(f"(?P<sign>{_SIGN})|(?P<unbroken>{_UNBROKEN})|(?P<word>{_WORD})")
_APART = re.compile(f"({_SIGN}|{_UNBROKEN})")


def words(markdown: str) -> int:
    """How many words a reader reads, marks and addresses not counted."""
    document = read(markdown)
    blocks = [*document.blocks, *(block for note in document.footnotes for block in note.blocks)]
    lines = [*map(_words_of, all_runs(blocks)), *_code_of(blocks)]
    return sum(count_words(line) for line in lines)


def count_words(text: str) -> int:
    """How many words plain text holds."""
    total = 0
    for match in _COUNTED.finditer(_APART.sub(r" \1 ", text)):
        unbroken = match["unbroken"]
        total += -(-len(unbroken) // _LETTERS_A_WORD) if unbroken else 1
    return total


def reading_minutes(count: int) -> int:
    """The minutes that reading so many words takes, rounded up; none for an empty text."""
    return -(-count // WORDS_A_MINUTE)


def _words_of(runs: Runs) -> str:
    return "".join(run.text if isinstance(run, Text | Code) else " " for run in runs)


def _code_of(blocks: list[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case CodeBlock(text):
                yield text
            case Quote(inner):
                yield from _code_of(list(inner))
            case BulletList(items) | OrderedList(items):
                for item in items:
                    yield from _code_of(list(item.blocks))
