"""Texts that come from files outside the desk."""

from pathlib import Path

from ceo_desk.domain.errors import BadInput

IMPORT_LIMIT = 20_000_000
"""Most bytes of a text that is read into a draft."""


def read_text(path: Path) -> str:
    """The text of a file. Raises BadInput where it is too large, can't be opened, or is no text."""
    try:
        if path.stat().st_size > IMPORT_LIMIT:
            raise BadInput("This file is too large for a post.", "Choose a smaller file.")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadInput("This file can't be opened.", "Choose another file.", detail=str(error)) from error
    except UnicodeDecodeError as error:
        raise BadInput(
            "This file is not text that the desk can read.", "Save it as UTF-8 text first.", detail=str(error)
        ) from error


def title_and_body(text: str, fallback: str) -> tuple[str, str]:
    """A Markdown text cut into title and body: by its front matter, or its first line; else `fallback` is the title."""
    from ceo_desk.storage.front_matter import read, split

    head, body = split(text)
    title = read(head).get("title") if head else None
    if isinstance(title, str) and title.strip():
        return title.strip(), body
    first, _, rest = body.lstrip().partition("\n")
    if first.startswith("# "):
        return first[2:].strip().rstrip("#").strip(), rest.lstrip("\r\n")
    return fallback, body
