"""A comment whose words the desk could not keep: what stands in their place, and how they come back."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

translate = QCoreApplication.translate


class Said(Protocol):
    """Whatever somebody said, as lists and threads have it."""

    @property
    def text(self) -> str:
        """Their words."""
        ...

    @property
    def is_bare(self) -> bool:
        """Whether the words were let go."""
        ...


def words_of(comment: Said) -> str:
    """The words, or in the desk's voice that they are not here."""
    if not comment.is_bare:
        return comment.text
    return translate("Answer", "LinkedIn lets nobody keep these words for long. Open the comment to load them.")


def bring_back(context: Context, comment: InboxItem) -> None:
    """Loads the words of a bare comment that somebody opened; where that can't be, it stays bare."""
    if not comment.is_bare:
        return
    desk, name, background = context.desk, comment.id, context.background

    def load(_: object) -> bool:
        return desk.reading.load(name)

    def tell(is_there: bool) -> None:
        if is_there:
            background.changed()

    context.jobs.start(Lane.ASK, load, tell)
