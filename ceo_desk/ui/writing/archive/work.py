"""What the archive has done in the background: each is handed values and the desk alone."""

from dataclasses import dataclass
from pathlib import Path

from ceo_desk.domain.errors import NotAllowed
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.site_posts import SitePost
from ceo_desk.services.writing.archive import Archived
from ceo_desk.ui.jobs import Progress


@dataclass(frozen=True, slots=True)
class Read:
    """What came of an export, and how many posts the archive holds with it."""

    kept: Archived
    total: int


@dataclass(frozen=True, slots=True)
class Opened:
    """The draft that a post became; or the post on a connected blog that it is, about which the person is asked."""

    draft: str = ""
    there: SitePost | None = None


def read(desk: Desk, path: Path, progress: Progress) -> Read:
    """Reads an export whole, then keeps its posts. Raises NotAllowed once it is stopped, BadInput."""
    export = desk.archive.read(path, lambda: progress.is_stopped)
    if progress.is_stopped:
        raise NotAllowed("You stopped it. Nothing was brought in.")
    return Read(desk.archive.keep(export), desk.archive.total())


def open_post(desk: Desk, post: str, actor: str, *, asks: bool) -> Opened:
    """Opens a post. `asks`: not where a connected blog has it."""
    there = desk.archive.on_blog(post) if asks else None
    return Opened(there=there) if there is not None else Opened(desk.archive.open(post, actor=actor))
