"""Texts that others wrote, of whatever letters: decoded, and with the pictures that they show named."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import unquote

from ceo_desk.domain.errors import BadInput
from ceo_desk.text.document import Document, FootnoteDefinition, Picture, Run, Runs
from ceo_desk.text.footnotes import map_runs
from ceo_desk.text.html_to_markdown import title_of, to_markdown
from ceo_desk.text.pictures import picture_addresses, with_addresses
from ceo_desk.text.reading import read
from ceo_desk.text.writing import write

_INSIDE = re.compile(r"data:image/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s%]+)", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_HEADING = re.compile(r"# (?P<words>[^\n]*)\n*")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]+:|[/\\]|.*(^|[/\\])\.\.([/\\]|$)", re.IGNORECASE)
INSIDE = "picture-inside-"
"""How a picture that stands within a page's own letters is called until it is stored; its number follows."""


def decode(data: bytes, *, is_html: bool = False) -> str:
    """A text's letters: as it says itself, else as UTF-8, else as Windows of the West wrote them. Raises BadInput."""
    named = _CHARSET.search(data[:2048]) if is_html else None
    tries = [("utf-8-sig", b""), ("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"), ("cp1252", b"")]
    if named:
        tries.insert(0, (named[1].decode("ascii"), b""))
    for name, mark in tries:
        if not data.startswith(mark):
            continue
        try:
            text = data.decode(name)
        except (UnicodeError, LookupError):
            continue
        if not _CONTROL.search(text):
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise BadInput("This file is not text that the desk can read.", "Save it as UTF-8 text first.")


def read_page(html: str) -> tuple[str | None, str, list[bytes]]:
    """A web page's title, its text as Markdown, and the pictures that stand within its letters."""
    inside: list[bytes] = []

    def take(match: re.Match[str]) -> str:
        try:
            inside.append(b64decode(unquote(match[1])))
        except (Error, ValueError):
            return ""
        return f"{INSIDE}{len(inside) - 1}"

    html = _INSIDE.sub(take, html)
    title = title_of(html)
    return title, without_title(to_markdown(html), title), inside


def without_title(body: str, title: str | None) -> str:
    """A text without the heading that only says its title again."""
    first = _HEADING.match(body)
    is_again = first is not None and title is not None and " ".join(first["words"].split()) == title
    return body[first.end() :] if first is not None and is_again else body


def local_pictures(body: str) -> tuple[str, ...]:
    """The pictures that a text shows from beside itself: in its own folder and below, nowhere else."""
    found = dict.fromkeys(use.address for use in picture_addresses(body))
    return tuple(address for address in found if not _ELSEWHERE.match(unquote(address)))


def with_pictures(body: str, names: Mapping[str, str], *, drops_missing: bool) -> str:
    """The text with its own pictures under other names; those without one stay as they are, or go."""
    named = with_addresses(body, names)
    if not drops_missing:
        return named
    known = set(names.values())
    lost = [a for a in dict.fromkeys(use.address for use in picture_addresses(named)) if not a.startswith("http")]
    gone: dict[str, str | None] = {address: None for address in lost if address not in known}
    return write(renamed(read(named), gone)) if gone else named


def renamed(document: Document, names: Mapping[str, str | None]) -> Document:
    """The document with its pictures under other names; those whose name is None are gone."""

    def change(runs: Runs) -> Runs:
        found: list[Run] = []
        for run in runs:
            name = names.get(run.address, run.address) if isinstance(run, Picture) else ""
            if not isinstance(run, Picture):
                found.append(run)
            elif name is not None:
                found.append(replace(run, address=name))
        return tuple(found)

    notes = tuple(FootnoteDefinition(note.label, map_runs(note.blocks, change)) for note in document.footnotes)
    return Document(map_runs(document.blocks, change), notes)
