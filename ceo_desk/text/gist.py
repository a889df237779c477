"""What a text says to a reader, apart from how it looks: its paragraphs, where it leads, what it shows."""

from __future__ import annotations

from dataclasses import dataclass

from ceo_desk.text.document import Break, Picture, Runs, Text
from ceo_desk.text.footnotes import all_runs
from ceo_desk.text.reading import read


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture in the text and what it shows, in words."""

    address: str
    alt: str


@dataclass(frozen=True, slots=True)
class Gist:
    """Paragraphs, headings and items as plain words (no code, no addresses, no picture's words), in reading order."""

    paragraphs: tuple[str, ...]
    links: tuple[str, ...]
    pictures: tuple[Shown, ...]


def gist(markdown: str) -> Gist:
    """The gist of a text."""
    document = read(markdown)
    lines = tuple(all_runs((*document.blocks, *(block for note in document.footnotes for block in note.blocks))))
    runs = [run for line in lines for run in line]
    said = (" ".join(words_of(line).split()) for line in lines)
    return Gist(
        paragraphs=tuple(words for words in said if words),
        links=tuple(dict.fromkeys(run.marks.link.address for run in runs if run.marks.link is not None)),
        pictures=tuple(Shown(run.address, run.alt) for run in runs if isinstance(run, Picture)),
    )


def opening(paragraphs: tuple[str, ...], length: int) -> str:
    """How the text begins, whole words, in about so many signs; "…" where it goes on."""
    words = " ".join(paragraphs)
    if len(words) <= length:
        return words
    cut = words[:length].rpartition(" ")[0] or words[:length]
    return cut.rstrip(" ,;:–—-") + " …"


def words_of(runs: Runs) -> str:
    """One line as plain words."""
    return "".join(run.text if isinstance(run, Text) else " " if isinstance(run, Break) else "" for run in runs)
