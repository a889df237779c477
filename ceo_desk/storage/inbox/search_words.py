"""What a person types into the search, as a question that the full-text index understands; never an error."""

import re
from collections.abc import Callable, Sequence

# Chinese, Japanese and Korean signs: words stand without blanks (or with endings), so each sign is a word of the index.
_SIGNS = re.compile(
    r"[\u1100-\u11ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_PREFIX_LETTERS = 3
"""From so many letters on, the last word may go on: below, the beginning of a word says too little."""


def spaced(text: str) -> str:
    """The words of a text that have such signs, taken apart into signs and what stands between them, for the index."""
    if not _SIGNS.search(text):
        return ""
    apart = (_SIGNS.sub(lambda run: f" {' '.join(run[0])} ", word) for word in text.split() if _SIGNS.search(word))
    return " ".join(" ".join(apart).split())


def match_of(query: str, continued: Callable[[str], Sequence[str]] = lambda _: ()) -> str:
    """The question for the index: all words, the last one as a beginning. "" where nothing of it can be searched.

    `continued` names the words that a beginning goes on to; where it names some, they are asked for in its place.
    """
    words = [word for word in query.split() if any(char.isalnum() for char in word)]
    parts: list[str] = []
    for number, word in enumerate(words, start=1):
        parts += _parts(word, continued, is_last=number == len(words))
    return " AND ".join(parts)


def _parts(word: str, continued: Callable[[str], Sequence[str]], *, is_last: bool) -> list[str]:
    """A word as phrases: letters as they are, signs one by one."""
    parts = [f'spaced : "{" ".join(run)}"' for run in _SIGNS.findall(word)]
    for rest in _SIGNS.split(word):
        letters = sum(char.isalnum() for char in rest)
        if letters:
            is_open = is_last and letters >= _PREFIX_LETTERS and rest.rstrip("*")[-1].isalnum() and word.endswith(rest)
            known = continued(rest) if is_open else ()
            either = f"({' OR '.join(_quoted(one) for one in known)})"
            parts.append(either if known else _quoted(rest) + ("*" if is_open else ""))
    return parts


def _quoted(word: str) -> str:
    return '"' + word.replace("\0", " ").replace('"', '""') + '"'
