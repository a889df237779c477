"""From a row of the list, by a key: a promise, an idea, a like, or one answer for several."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from ceo_desk.domain.alike import MOST
from ceo_desk.services.own_words.alike import OPEN
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.keys import unless_typing
from ceo_desk.ui.answering.inbox.thread import ThreadPane
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.marking import Marking
from ceo_desk.ui.frame.place import Go, Place, Screen

translate = QCoreApplication.translate


class ListFollowing(QObject):
    """Opens the panels for the current row, over the screen. `say` puts a sentence beside the footer's buttons."""

    def __init__(
        self, context: Context, view: CommentList, pane: ThreadPane, screen: Screen, say: Callable[[str], None]
    ) -> None:
        super().__init__(screen)
        self._list, self._screen, self._say = view, screen, say
        self.marking = Marking(context, screen)
        self.marking.undoable.connect(screen.undoable)
        pane.undoable.connect(screen.undoable)
        self._alike = QAction(translate("Answer", "Answer…"), self)
        self._alike.triggered.connect(lambda _checked=False: self.answer_alike())
        make(Act.ROW_ALIKE, screen, unless_typing(self.answer_alike), within=True)
        make(Act.ROW_LIKE, screen, unless_typing(pane.like.press), within=True)
        ways = {Act.ROW_PROMISE: self.marking.open_promise, Act.ROW_IDEA: self.marking.open_idea}
        for act, do in ways.items():
            make(act, screen, unless_typing(lambda do=do: self._with_row(do)), within=True)  # type: ignore[misc]  # each its own

    def close(self) -> bool:
        """Esc: closes what is open; False where nothing is."""
        return self.marking.close()

    def with_alike(self, others: list[QAction]) -> tuple[QAction, ...]:
        """The footer's other buttons, with the one for those who are selected where there is one."""
        is_offered = bool(others) and 0 < len(self._list.rows.selected) <= MOST and bool(self._open())
        return (self._alike, *others) if is_offered else tuple(others)

    def answer_alike(self) -> None:
        """One answer for those who are selected, else for the current one and who is like it."""
        comments = self._open()
        if not comments:
            self._say(translate("Answer", "Nobody here waits for an answer."))
            return
        self._list.rows.select_none()
        self._screen.going.emit(Go(Place.ALIKE, " ".join(comments)))

    def _open(self) -> tuple[str, ...]:
        """Those who can be answered."""
        current = self._list.current()
        rows = tuple(self._list.rows.selected.values()) or ((current,) if current else ())
        return tuple(row.id for row in rows if row.item.state in OPEN)[:MOST]

    def _with_row(self, do: Callable[[InboxItem], None]) -> None:
        row = self._list.current()
        if row is not None:
            do(row.item)
