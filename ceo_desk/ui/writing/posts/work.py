"""What the list of posts has done in the background: each is handed values and the desk alone."""

from collections.abc import Iterable

from ceo_desk.services.desk import Desk
from ceo_desk.ui.writing.posts.presenter import PostLine


def take_back(desk: Desk, line: PostLine, actor: str) -> None:
    """From its readers, or before it has left."""
    undo = desk.publishing.withdraw if line.is_out else desk.publishing.cancel
    undo(line.taking_back, actor=actor)


def count(desk: Desk, drafts: Iterable[str]) -> None:
    """Counts the words of posts that nobody counted since they were written."""
    for draft in drafts:
        desk.shelf.count(draft)
