"""A page whose every unit is written anew out of its QTextDocument, none copied from the source.

`python -m tests.ui.page.forcing --documents 5000 --seed 1` forces that many random documents, in two processes.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, given, seed, settings
from PySide6.QtWidgets import QApplication

from ceo_desk.text.document import Document
from ceo_desk.text.footnotes import numbered
from ceo_desk.text.normal import normal
from ceo_desk.text.publishing import publish
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import NO_UNIT, Card, Entry
from ceo_desk.ui.page.source.text import PageText
from tests.text.documents import documents
from tests.ui.page.driver import shown_entries

PROCESSES = 2


def written_anew(editor: PageEditor, source: str) -> str:
    """The text of a page that shows `source`, in our own spelling throughout; locked cards stay letter for letter."""
    definitions = PageText(source, count(1)).definitions
    return PageText(f"{definitions}\n" if definitions else "", count(1)).markdown(without_units(shown_entries(editor)))


def without_units(entries: Sequence[Entry]) -> list[Entry]:
    """The entries as if they had been written by hand."""
    return [
        entry if isinstance(entry.content, Card) else replace(entry, shape=entry.shape._replace(unit=NO_UNIT))
        for entry in entries
    ]


def check_forced(editor: PageEditor, source: str) -> int:
    """Holds a text against what becomes of it when all of it is written anew; gives how many cards it has."""
    editor.set_markdown(source)
    assert editor.markdown() == source
    anew = written_anew(editor, source)
    assert numbered(normal(read(anew))) == numbered(normal(read(source))), "it says the same"
    assert publish(anew).agreed, "both dialects read it alike"
    cards = sum(isinstance(entry.content, Card) for entry in editor.entries())
    editor.set_markdown(anew)
    assert written_anew(editor, anew) == anew, "a second trip changes nothing"
    return cards


def force_many(amount: int, first: int) -> tuple[int, int]:
    """Forces random documents; gives how many, and how many of them had no card."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["forcing"])
    editor = PageEditor()
    cards: list[int] = []

    @seed(first)
    @settings(max_examples=amount, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(documents())
    def force(document: Document) -> None:
        cards.append(check_forced(editor, write(document)))

    force()
    del application
    return len(cards), sum(not found for found in cards)


def main() -> None:
    """Prints the figures of a long run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    share = chosen.documents // PROCESSES
    with ProcessPoolExecutor(PROCESSES) as pool:
        found = list(pool.map(force_many, [share] * PROCESSES, range(chosen.seed, chosen.seed + PROCESSES)))
    forced, open_ones = (sum(figures) for figures in zip(*found, strict=True))
    sys.stdout.write(f"{forced} documents written anew say the same, {open_ones} of them without a card\n")


if __name__ == "__main__":
    main()
