"""Which stored pictures a text that came from a file means; a picture lying in the folder is stored as it comes in."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from ceo_desk.domain.draft import Content, DraftDocument, DraftPicture
from ceo_desk.domain.errors import BadInput
from ceo_desk.storage.drafts.front_matter import Head
from ceo_desk.storage.drafts.pictures import Pictures


def with_pictures(values: Content, head: Head, known: Content, pictures: Pictures, folder: Path) -> Content:
    """The content with its pictures found. What is no picture of this folder keeps its address and is not named.

    Pictures are taken from below `folder` only.
    """
    from ceo_desk.text.pictures import picture_addresses, with_addresses

    found: dict[str, DraftPicture] = {}
    moved: dict[str, str] = {}
    for use in picture_addresses(values.body):
        stored = _stored(use.address, known, pictures, folder)
        if stored is not None:
            found[stored.file] = replace(stored, alt=use.alt)
            if stored.file != use.address:
                moved[use.address] = stored.file
    named = head.text("featured")
    featured = _stored(named, known, pictures, folder) if named else None
    return replace(
        values,
        body=with_addresses(values.body, moved) if moved else values.body,
        pictures=tuple(found.values()),
        featured=replace(featured, alt=head.text("featured_alt")) if featured else None,
        document=_document(head.text("document"), known, pictures),
    )


def _document(named: str, known: Content, pictures: Pictures) -> DraftDocument | None:
    if known.document is not None and known.document.file == named:
        return known.document
    sha256 = pictures.document_at(named) if named else None
    return DraftDocument(named, sha256) if sha256 else None


def _stored(address: str, known: Content, pictures: Pictures, folder: Path) -> DraftPicture | None:
    """The stored picture that an address means; it is stored now where it lies in the folder and is none yet."""
    named = [*known.pictures, known.featured] if known.featured else known.pictures
    for picture in named:
        if picture.file == address:
            return picture
    sha256 = pictures.sha256_at(address)
    if sha256 is not None:
        return DraftPicture(address, "", sha256)
    data = _bytes_below(folder, address)
    if data is None:
        return None
    try:
        added = pictures.add(data, Path(unquote(address)).name)
    except BadInput:
        return None  # the text keeps its address; publishing says that the picture is missing
    return DraftPicture(added.file, "", added.sha256)


def _bytes_below(folder: Path, address: str) -> bytes | None:
    if ":" in address or not address:
        return None
    try:
        path = (folder / unquote(address)).resolve()
        return path.read_bytes() if path.is_relative_to(folder.resolve()) and path.is_file() else None
    except (OSError, ValueError):
        return None  # no name that this system knows is no picture of ours
