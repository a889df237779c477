"""Sixty posts of every kind, with a picture for each that they show, and all the words that a reader finds in one."""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path

from PIL import Image

from ceo_desk.text.document import CodeBlock
from ceo_desk.text.footnotes import all_runs
from ceo_desk.text.kept_html import said
from ceo_desk.text.pictures import picture_addresses

DOCUMENTS = {path.stem: path for path in sorted((Path(__file__).parents[1] / "journeys" / "documents").glob("*.md"))}
_WORD = re.compile(r"\w+")


@cache
def picture(number: int) -> bytes:
    """A small picture, another one for each number."""
    made = io.BytesIO()
    Image.new("RGB", (40 + number, 30), (20 * number % 255, 90, 130)).save(made, "PNG")
    return made.getvalue()


def pictures_of(markdown: str) -> dict[str, bytes]:
    """A picture for each address in a text."""
    addresses = dict.fromkeys(use.address for use in picture_addresses(markdown))
    return {address: picture(number) for number, address in enumerate(addresses)}


def words_of(markdown: str) -> list[str]:
    """Every word of a text, in no order."""
    document = said(markdown)
    blocks = (*document.blocks, *(block for note in document.footnotes for block in note.blocks))
    texts = [getattr(run, "text", "") for runs in all_runs(blocks) for run in runs]
    return sorted(word for text in (*texts, *_code(blocks)) for word in words_in(text))


def words_in(text: str) -> list[str]:
    """The words of a text, without what only shapes its lines."""
    return _WORD.findall(text.replace("\xad", ""))


def _code(blocks: tuple[object, ...]) -> list[str]:
    found = [block.text for block in blocks if isinstance(block, CodeBlock)]
    for block in blocks:
        inner = getattr(block, "blocks", ())
        found += _code(tuple(inner))
        for item in getattr(block, "items", ()):
            found += _code(tuple(item.blocks))
    return found
