"""What pasting does beside the window: pages read, their pictures stored, files made pictures of the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.domain.errors import BadInput
from ceo_desk.services.writing.picturing import Picturing
from ceo_desk.text.foreign_text import with_pictures
from ceo_desk.text.pasted.html import read_pasted
from ceo_desk.ui.page.clipboard import Pasted, from_markdown
from ceo_desk.ui.page.pasted_kinds import PastedPicture, bytes_of


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read: what is to be put in, its pictures, and the addresses of those that are still to come."""

    what: Pasted
    pictures: tuple[DraftPicture, ...]
    web: tuple[str, ...]
    left_behind: int
    is_cut: bool


@dataclass(frozen=True, slots=True)
class StoredFiles:
    """Pictures from files, and why others are none."""

    pictures: tuple[DraftPicture, ...]
    refused: tuple[BadInput, ...] = ()


def read_page(picturing: Picturing, html: str, numbers: count[int]) -> ReadPage:
    """Reads a page and stores the pictures inside it. Raises DiskFull."""
    found = read_pasted(html)
    names: dict[str, str] = {}
    stored: list[DraftPicture] = []
    lost = 0
    for inner in found.inner:
        try:
            picture = picturing.add(inner.data)
        except BadInput:
            lost += 1
            continue
        names[inner.address] = picture.file
        stored.append(picture)
    markdown = with_pictures(found.markdown, names, drops_missing=True) if found.inner else found.markdown
    what = from_markdown(markdown, numbers)
    return ReadPage(what, tuple(stored), found.web, found.left_behind + lost, found.is_cut)


def store_files(picturing: Picturing, paths: Sequence[Path]) -> StoredFiles:
    """Stores each file that is a picture. Raises DiskFull."""
    pictures: list[DraftPicture] = []
    refused: list[BadInput] = []
    for path in paths:
        try:
            pictures.append(picturing.add_file(path))
        except BadInput as error:
            refused.append(error)
    return StoredFiles(tuple(pictures), tuple(refused))


def store_picture(picturing: Picturing, picture: PastedPicture) -> StoredFiles:
    """Stores a picture that was pasted. Raises BadInput, DiskFull."""
    stored = picturing.add(bytes_of(picture))
    return StoredFiles((DraftPicture(stored.file, picture.alt, stored.sha256),))
