"""The process that reads a foreign file, and nothing else: it is handed bytes, and hands back Markdown and pictures.

A file may be made to fill the memory, to run for hours or to end the process that reads it: all that happens here, and
the desk goes on. It is given no name of a file; what it reads came in by its pipe, and what it makes leaves by another.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter
from typing import IO, TYPE_CHECKING, Any

from ceo_desk.domain.errors import BadInput, DeskError
from ceo_desk.storage.processes.closed_room import closed_room
from ceo_desk.storage.processes.file_wire import Wire, pack, unpack

if TYPE_CHECKING:
    from ceo_desk.storage.drafts.pictures import CleanPicture

CHILD_ARGUMENT = "--read-a-file"
"""What makes the desk this process."""

EXPORT = "export"
"""The kind of file that becomes an archive."""
RAW_POST = "raw post"
"""A post of a blog or an archive, raw, that becomes a text for the page."""
LONGEST_SECONDS = 20.0
MEMORY_LIMIT = 1_500_000_000
LONGEST_TEXT = 2_000_000
"""Letters of a post: more than any book has."""
MOST_PICTURES = 200
_DEEPEST = 4_000
_SAID = {
    "macros": "Small programs (macros) were in this file. The desk left them out.",
    "pictures_elsewhere": "A picture in it lies on another machine. The desk doesn't fetch it: put it in yourself.",
    "pictures_lost": "A picture in it is missing in the file itself.",
    "pictures_unknown": "A picture in it is of a kind that the desk can't open. Put it in as JPEG or PNG.",
    "pictures_too_large": "A picture in it is too large for the desk. Put in a smaller one.",
    "links_to_files": "A link in it led to a file or into a company's network. Its words stayed, the link did not.",
    "formulas": "Formulas in it came as plain letters. Look them through.",
    "documents": "Another document stood inside this one. The desk left it out.",
}
"""What is said of what was found, in the order in which it matters."""


class _Pictures:
    """Pictures made clean, each under the name that the desk will replace by the stored one's."""

    def __init__(self, token: str, found: Counter[str]) -> None:
        self.clean: list[CleanPicture] = []
        self._token = token
        self._found = found

    def add(self, data: bytes) -> str | None:
        """The name of a picture; None where it can't be one."""
        from ceo_desk.storage.drafts.pictures import clean

        if len(self.clean) >= MOST_PICTURES:
            self._found["pictures_too_large"] += 1
            return None
        try:
            made = clean(data)
        except (BadInput, MemoryError) as error:
            is_large = isinstance(error, MemoryError) or "too large" in error.sentence
            self._found["pictures_too_large" if is_large else "pictures_unknown"] += 1
            return None
        self.clean.append(made)
        return f"desk-{self._token}-{len(self.clean) - 1:04}"


def read_file(asked: Wire) -> bytes:
    """The answer to one question. Raises DeskError for a file that can't become a post."""
    kind, token = str(asked.head["kind"]), str(asked.head["token"])
    if kind == EXPORT:
        return _read_export(asked.pieces[0])
    if kind == RAW_POST:
        return _read_raw_post(asked.pieces[0])
    found: Counter[str] = Counter()
    pictures = _Pictures(token, found)
    if kind == "docx":
        title, body, named = _read_docx(asked.pieces[0], pictures, found)
    else:
        beside = dict(zip(map(str, asked.head["beside"]), asked.pieces[1:], strict=True))
        title, body, named = _read_text(kind, asked.pieces[0], beside, pictures)
    if len(body) > LONGEST_TEXT:
        raise BadInput("This text is far longer than a post can be.", "Copy the part that you need into a new file.")
    said = [sentence for name, sentence in _SAID.items() if found[name]]
    shapes = [[made.suffix, *made.size] for made in pictures.clean]
    head = {"title": title, "body": body, "named": named, "said": said, "shapes": shapes}
    return pack(head, [made.data for made in pictures.clean])


def _read_export(data: bytes) -> bytes:
    from ceo_desk.storage.processes.export_wire import pack_export
    from ceo_desk.text.site_export import read_export

    return pack_export(read_export(data))


def _read_raw_post(data: bytes) -> bytes:
    from ceo_desk.text.fetched import open_fetched

    return pack({"body": open_fetched(data.decode()).markdown})


def _read_docx(data: bytes, pictures: _Pictures, found: Counter[str]) -> tuple[str | None, str, list[str]]:
    from ceo_desk.text.docx.reading import PICTURE, check_is_said, read_docx
    from ceo_desk.text.foreign_text import renamed
    from ceo_desk.text.writing import write

    docx = read_docx(data)
    found.update(docx.found)
    names = {f"{PICTURE}{number}": pictures.add(picture) for number, picture in enumerate(docx.pictures)}
    document = renamed(docx.document, names)
    if not docx.title:
        check_is_said(document)
    return docx.title, write(document), []


def _read_text(
    kind: str, data: bytes, beside: dict[str, bytes], pictures: _Pictures
) -> tuple[str | None, str, list[str]]:
    from ceo_desk.storage.drafts.front_matter import read, split
    from ceo_desk.text.foreign_text import INSIDE, decode, local_pictures, read_page, with_pictures

    text = decode(data, is_html=kind == "html")
    inside: list[bytes] = []
    title: str | None
    if kind == "html":
        title, body, inside = read_page(text)
    else:
        title, body = title_and_body(text, split, read)
    beside = {**beside, **{f"{INSIDE}{number}": picture for number, picture in enumerate(inside)}}
    named = local_pictures(body)
    made = {address: pictures.add(beside[address]) for address in named if address in beside}
    names = {address: name for address, name in made.items() if name is not None}
    body = with_pictures(body, names, drops_missing=kind == "html")
    if not title and not body.strip():
        raise BadInput("This file is empty.", "Choose another file.")
    return title, body, [address for address in named if address not in beside]


def title_and_body(text: str, split: Any, read: Any) -> tuple[str | None, str]:
    """A Markdown text cut into title and body: by its front matter, or its first line."""
    head, body = split(text)
    title = read(head).get("title") if head else None
    if isinstance(title, str) and title.strip():
        return title.strip(), body
    first, _, rest = body.lstrip().partition("\n")
    if first.startswith("# "):
        return first[2:].strip().rstrip("#").strip(), rest.lstrip("\n")
    return None, body


def answer(question: bytes) -> bytes:
    """The answer, or why there is none, in words."""
    try:
        with closed_room():
            return read_file(unpack(question))
    except DeskError as error:
        said = error
    except (MemoryError, RecursionError) as error:
        said = BadInput(
            "This file is made in such a tangled way that the desk put it aside.",
            "Copy its words, and paste them on a new page.",
            detail=type(error).__name__,
        )
    except Exception as error:  # what a broken file raises in the libraries that read it can't be told beforehand
        said = BadInput(
            "The desk can't make sense of this file.",
            "Open it in the program that wrote it, save it anew, and choose that file.",
            detail=f"{type(error).__name__}: {error}",
        )
    return pack({"error": [said.sentence, said.next_step, said.detail[:500]]})


def limit() -> None:
    """Bounds on memory, where the system has one, and on time, should nobody be left to end this process."""
    sys.setrecursionlimit(_DEEPEST)
    watchdog = threading.Timer(LONGEST_SECONDS + 5, os._exit, (3,))
    watchdog.daemon = True
    watchdog.start()
    if sys.platform != "win32":
        import resource

        try:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        except (ValueError, OSError) as refused:  # macOS takes no such bound
            sys.stderr.write(f"no bound on memory: {refused}\n")


def load() -> None:
    """Has all that reads in memory before the room is closed."""
    import lxml.etree  # type: ignore[import-untyped]  # it ships no types
    import mammoth  # type: ignore[import-untyped]  # it ships no types
    import nh3
    from PIL import Image, ImageCms, ImageOps

    import ceo_desk.storage.drafts.front_matter
    import ceo_desk.storage.drafts.pictures
    import ceo_desk.storage.processes.export_wire
    import ceo_desk.text.docx.reading
    import ceo_desk.text.fetched
    import ceo_desk.text.foreign_text
    import ceo_desk.text.site_export  # noqa: F401 – loaded for what comes

    del lxml, mammoth, nh3, ImageCms, ImageOps
    Image.init()


def run(asked: IO[bytes], answered: IO[bytes]) -> int:
    """Reads one question and answers it."""
    limit()
    load()
    answered.write(answer(asked.read()))
    answered.flush()
    return 0


def run_here() -> int:
    """Answers on this process's own pipes; what a library may print goes elsewhere."""
    answered = sys.stdout.buffer
    sys.stdout = sys.stderr
    return run(sys.stdin.buffer, answered)
