"""The words that a beginning may go on to: each of them is looked up at once, their beginning is not."""

import sqlite3
from unicodedata import combining, normalize

INDEXED_LETTERS = 4
"""Beginnings of three and of so many letters have an index of their own."""
MOST_WORDS = 160
"""What goes on to more words than these is looked up as a beginning."""
_NEXT = "SELECT term FROM comment_words WHERE term >= ? LIMIT 1"


def continued(reader: sqlite3.Connection, beginning: str) -> tuple[str, ...]:
    """Every word of the index that begins so; empty where that is no quicker than to look for the beginning itself."""
    if not beginning.isalnum() or len(beginning) <= INDEXED_LETTERS:
        return ()
    folded = "".join(sign for sign in normalize("NFD", beginning.lower()) if not combining(sign))
    if not folded.isascii():
        return ()
    words: list[str] = []
    after = folded
    while row := reader.execute(_NEXT, (after,)).fetchone():
        word = str(row[0])
        if not word.startswith(folded):
            break
        if len(words) == MOST_WORDS:
            return ()
        words.append(word)
        after = f"{word}\x01"
    return tuple(words)
