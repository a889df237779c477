"""The use cases of pictures: put into a text, fetched for it, cut and turned; all of them take their time."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.domain.errors import BadInput
from ceo_desk.domain.picture_cut import Cut
from ceo_desk.storage.drafts.picture_opening import BYTES_LIMIT
from ceo_desk.storage.drafts.pictures import Pictures

FetchPicture = Callable[[str], bytes | None]
"""What lies at an address in the open web; None where it can't be had."""


class Picturing:
    """Stores pictures beside the drafts. The same picture is stored once, whatever it is called."""

    def __init__(self, pictures: Pictures, fetch: FetchPicture) -> None:
        self._pictures = pictures
        self._fetch = fetch

    def add_file(self, path: Path) -> DraftPicture:
        """Stores a picture from a file; what it shows is still to be described. Raises BadInput, DiskFull."""
        try:
            with path.open("rb") as file:
                data = file.read(BYTES_LIMIT + 1)
        except OSError as error:
            raise BadInput(
                f"The picture {path.name} can't be opened.", "Choose the picture again.", detail=str(error)
            ) from error
        return self.add(data, path.name)

    def add(self, data: bytes, name: str = "") -> DraftPicture:
        """Stores a picture that was pasted or dropped. Raises BadInput, DiskFull."""
        stored = self._pictures.add(data, name)
        return DraftPicture(stored.file, "", stored.sha256)

    def stored_at(self, files: Iterable[str]) -> tuple[DraftPicture, ...]:
        """The stored pictures that a text names; those that are not there are left out."""
        found = ((file, self._pictures.sha256_at(file)) for file in files)
        return tuple(DraftPicture(file, "", sha256) for file, sha256 in found if sha256 is not None)

    def fetch(self, address: str) -> DraftPicture | None:
        """Fetches and stores a picture from the open web; None where it can't be had, or is none. Raises DiskFull."""
        data = self._fetch(address)
        if data is None:
            return None
        try:
            return self.add(data, Path(address.partition("?")[0]).name)
        except BadInput:
            return None  # a page that says "not found" is no picture

    def cut(self, picture: DraftPicture, cut: Cut) -> DraftPicture:
        """A part of a stored picture, turned, as a picture of its own with the same words; the whole one stays.

        Raises BadInput for one that moves, Damaged where its file is gone.
        """
        stored = self._pictures.cut(self._sha256_of(picture), cut)
        return replace(picture, file=stored.file, sha256=stored.sha256)

    def _sha256_of(self, picture: DraftPicture) -> str:
        return picture.sha256 or self._pictures.sha256_at(picture.file) or picture.file
