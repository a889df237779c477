"""The process that holds the dictionaries: it reads a question a line, and writes an answer a line, both JSON.

Hunspell keeps Python from doing anything else while it loads and while it thinks of suggestions (a quarter of a second
for a long word), and a broken dictionary can take its process down: neither may happen where a person writes.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

CHILD_ARGUMENT = "--look-words-up"
"""What makes an installed desk this process."""

_HYPHENS = re.compile("[-\u2010\u2011]")
_LONGEST = 60


class Shelf:
    """The dictionaries that were asked for, each loaded once; one that can't be loaded is none."""

    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def unknown(self, words: Sequence[str], stems: Sequence[str]) -> list[str]:
        """The words that none of these dictionaries knows; none where there is no dictionary."""
        books = self._books(stems)
        return [word for word in words if not any(_knows(book, word) for book in books)] if books else []

    def suggest(self, word: str, stems: Sequence[str]) -> list[str]:
        """What might be meant, the likeliest first, of each dictionary in turn."""
        found: dict[str, None] = {}
        for book in self._books(stems):
            try:
                found.update(dict.fromkeys(book.suggest(_plain(word))))
            except UnicodeEncodeError:
                continue  # letters that this language doesn't have
        return [each for each in found if each]

    def _books(self, stems: Sequence[str]) -> list[Any]:
        return [book for book in map(self._book, stems) if book is not None]

    def _book(self, stem: str) -> Any:
        if stem not in self._loaded:
            self._loaded[stem] = _load(Path(stem))
        return self._loaded[stem]


def _load(stem: Path) -> Any:
    from hunspell import Hunspell  # type: ignore[import-untyped]  # it ships no types

    encoding = "UTF-8" if sys.platform == "win32" else sys.getfilesystemencoding()
    try:
        return Hunspell(stem.name, hunspell_data_dir=str(stem.parent), system_encoding=encoding)
    except (OSError, UnicodeError):
        return None


def _knows(book: Any, word: str) -> bool:
    plain = _plain(word)
    forms = {plain, plain.replace("'", "’"), plain[:1].lower() + plain[1:]}
    if any(_spells(book, form) for form in forms):
        return True
    parts = _HYPHENS.split(plain)
    return len(parts) > 1 and all(len(part) == 1 or _spells(book, part) for part in parts if part)


def _plain(word: str) -> str:
    return word[:_LONGEST].replace("’", "'")


def _spells(book: Any, word: str) -> bool:
    try:
        return bool(book.spell(word))
    except UnicodeEncodeError:
        return False


def answer(shelf: Shelf, line: str) -> str:
    """The answer to one question, as a line."""
    question = json.loads(line)
    if "word" in question:
        found = shelf.suggest(question["word"], question["in"])
    else:
        found = shelf.unknown(question["words"], question["in"])
    return json.dumps(found)


def run(asked: IO[str], answered: IO[str]) -> int:
    """Answers until nobody asks any more."""
    shelf = Shelf()
    for line in asked:
        answered.write(answer(shelf, line) + "\n")
        answered.flush()
    return 0


def run_here() -> int:
    """Answers on this process's own pipes. JSON keeps all letters plain: no system's code page matters."""
    return run(sys.stdin, sys.stdout)


if __name__ == "__main__":
    sys.exit(run_here())
