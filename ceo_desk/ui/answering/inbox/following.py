"""From a row of the list, by a key: a promise, an idea, or a like."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ceo_desk.storage.inbox import InboxItem
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.keys import unless_typing
from ceo_desk.ui.answering.like_button import LikeButton
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.marking import Marking
from ceo_desk.ui.frame.place import Screen


class ListFollowing(QObject):
    """Opens the panels for the current row, over the screen."""

    def __init__(self, context: Context, view: CommentList, like: LikeButton, screen: Screen) -> None:
        super().__init__(screen)
        self._list = view
        self.marking = Marking(context, screen)
        self.marking.undoable.connect(screen.undoable)
        like.undoable.connect(screen.undoable)
        make(Act.ROW_LIKE, screen, unless_typing(like.press), within=True)
        ways = {Act.ROW_PROMISE: self.marking.open_promise, Act.ROW_IDEA: self.marking.open_idea}
        for act, do in ways.items():
            make(act, screen, unless_typing(lambda do=do: self._with_row(do)), within=True)  # type: ignore[misc]  # each its own

    def close(self) -> bool:
        """Esc: closes what is open; False where nothing is."""
        return self.marking.close()

    def _with_row(self, do: Callable[[InboxItem], None]) -> None:
        row = self._list.current()
        if row is not None:
            do(row.item)
