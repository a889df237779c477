"""Starter shapes: texts with gaps to begin a post with. Some come with the desk; its assistant writes their own."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ceo_desk.domain.errors import BadInput, Unknown
from ceo_desk.storage.drafts.draft_files import write_atomically
from ceo_desk.storage.folder import failure_of

OFFERED_FIRST = ("share-what-you-saw", "say-thank-you", "answer-a-question")
"""The starters that a blank page shows; the others follow by name."""

LONGEST_NAME = 60
LONGEST_FILE = 200_000
"""Signs of a starter's file that are read: nobody begins a post with more."""
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Origin(StrEnum):
    """Where a starter comes from."""

    SHIPPED = "shipped"
    CHANGED = "changed"
    """It comes with the desk, and was changed here."""
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Starter:
    """A shape offered on a blank page; no draft until it is taken. `words` offers it: "Say thank you"."""

    name: str
    words: str
    title: str
    body: str
    origin: Origin = Origin.SHIPPED


class Starters:
    """The shapes that come with the desk, and above them the desk's own copies in a folder, one Markdown file each."""

    def __init__(self, own: Path, shipped: Callable[[], Path]) -> None:
        self._own = own
        self._shipped = shipped

    def all(self) -> tuple[Starter, ...]:
        """Every shape, those for a blank page first, then by name."""
        found = {path.stem: _starter_of(path, Origin.SHIPPED) for path in _files(self._shipped())}
        for path in _files(self._own):
            found[path.stem] = _starter_of(path, Origin.CHANGED if path.stem in found else Origin.OWN)
        first = [found.pop(name) for name in OFFERED_FIRST if name in found]
        return (*first, *sorted(found.values(), key=lambda one: one.words.casefold()))

    def find(self, name: str) -> Starter:
        """One shape. Raises Unknown."""
        found = next((one for one in self.all() if one.name == name), None)
        if found is None:
            raise Unknown("This shape is not on this desk.", "Look at the list of shapes.", detail=name)
        return found

    def new(self, words: str) -> Starter:
        """A shape of the desk's own, still empty. Raises BadInput where it has no name, or one that is taken."""
        name = _name_of(words)
        if any(name.casefold() in (one.name.casefold(), one.words.casefold()) for one in self.all()):
            raise BadInput("There is a shape of this name already.", "Give it another name.")
        return self.save(Starter(name, words, "", ""))

    def save(self, starter: Starter) -> Starter:
        """Writes a shape as it is now into the desk's own folder. Raises DiskFull, StorageFailed."""
        from ceo_desk.storage.drafts.front_matter import write

        head = write("", {"title": starter.title}) or ""
        gap = "\n" if head and not head.endswith("\n\n") else ""
        text = f"{head}{gap}{starter.body.strip()}\n"
        write_atomically(self._own / f"{starter.name}.md", text.encode())
        return self.find(starter.name)

    def rename(self, name: str, words: str) -> Starter:
        """Another name for a shape of the desk's own. Raises Unknown, BadInput."""
        old = self.find(name)
        if old.origin is not Origin.OWN:
            raise BadInput("This shape comes with the desk and keeps its name.", "Write a new one instead.")
        if _name_of(words) == name:
            return old
        fresh = self.new(words)
        saved = self.save(Starter(fresh.name, words, old.title, old.body))
        self.remove(name)
        return saved

    def remove(self, name: str) -> None:
        """Takes the desk's own copy away: one that comes with the desk is as shipped again. Raises StorageFailed."""
        try:
            (self._own / f"{self.find(name).name}.md").unlink(missing_ok=True)
        except OSError as error:
            raise failure_of(error) from error


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.md") if path.is_file())


def _starter_of(path: Path, origin: Origin) -> Starter:
    from ceo_desk.storage.drafts.front_matter import read, split

    with path.open(encoding="utf-8", errors="replace") as file:
        head, body = split(file.read(LONGEST_FILE))
    return Starter(path.stem, _words_of(path.stem), read(head).text("title"), f"{body.strip()}\n", origin)


def _words_of(name: str) -> str:
    """`say-thank-you` is said "Say thank you"; a name that somebody wrote stays as they wrote it."""
    return name if " " in name or not name.islower() else name.replace("-", " ").capitalize()


def _name_of(words: str) -> str:
    name = " ".join(_NOT_IN_NAMES.sub(" ", words).split()).strip(". ")[:LONGEST_NAME].strip()
    if not name:
        raise BadInput("This shape has no name yet.", "Say in a few words what it is for.")
    return name
