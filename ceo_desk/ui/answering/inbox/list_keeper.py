"""Keeps the list true: first page, next pages, and what changed, read in the background and put in without a jump."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.comment_rows import Stretch
from ceo_desk.ui.answering.inbox.facts import PAGE, CommentRow, Folder, Portion, read_again, read_all, read_on, read_to
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

SCROLL_MILLISECONDS = 150
"""A list that rests so long after scrolling is looked at again."""


class ListKeeper(QObject):
    """`shown`: another folder is here. `counted`: the counts are new. `troubled` carries a DeskError.

    What is being decided (`leave`) is out of the list at once, and stays out until it is `settled`.
    """

    shown = Signal()
    counted = Signal()
    troubled = Signal(object)

    def __init__(self, context: Context, view: CommentList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self.view, self.rows = context, view, view.rows
        self.folder = Folder()
        self.counts: dict[str, int] = {}
        self.total: int | None = None
        self.is_loading = True
        self.is_broken = False
        self._round = 0
        self._is_adding = self._is_renewing = self._is_stale = False
        self._leaving: set[str] = set()
        self._wanted = ""
        view.wanting.connect(self._on_wanting)
        self._is_elsewhere_stale = False
        self._scrolled = QTimer(self)
        self._scrolled.setSingleShot(True)
        self._scrolled.setInterval(SCROLL_MILLISECONDS)
        self._scrolled.timeout.connect(self._on_scrolled)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled.start())

    def open(self, folder: Folder, comment: str = "") -> None:
        """Shows a folder from its top, or with a comment as the current row."""
        self.folder, self._wanted = folder, comment
        self._round += 1
        self.is_loading, self._is_adding, self._is_renewing = True, False, False
        turn, desk = self._round, self._context.desk

        def load(_: object) -> Portion:
            return read_to(desk, folder, comment) if comment else read_on(desk, folder, "", {})

        self._context.jobs.start(
            Lane.LOOK, load, lambda portion: self._on_opened(turn, portion), lambda e: self._on_failed(turn, e)
        )

    def renew(self, comment: str = "") -> None:
        """Reads anew what can be seen; a comment that comes back becomes the current row."""
        self._wanted = comment or self._wanted
        if self.is_loading:
            return
        if self._is_renewing:
            self._is_stale = True
            return
        self._is_renewing, self._is_stale = True, False
        first, last = self.view.visible_rows()
        stretch = self.rows.stretch(max(0, first - PAGE // 2), last + PAGE // 2)
        turn, desk, folder, known = self._round, self._context.desk, self.folder, self.rows.known()
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: read_again(desk, folder, stretch.cursor, known, stretch.count),
            lambda portion: self._on_renewed(turn, stretch, portion),
            lambda error: self._on_failed(turn, error),
        )

    def leave(self, comments: tuple[str, ...]) -> None:
        """Takes rows out that are being decided."""
        self._leaving |= set(comments)
        self.view.step_off(set(comments))
        held = self.view.hold()
        self.rows.take_out(comments)
        self.view.keep_at(held)

    def select_all(self) -> None:
        """Ticks every comment of the folder, those that are not read yet too."""
        if self.is_loading:
            return
        turn, desk, folder, known = self._round, self._context.desk, self.folder, self.rows.known()

        def tick(rows: tuple[CommentRow, ...]) -> None:
            if turn == self._round:
                self.rows.change_selection(row for row in rows if row.id not in self._leaving)

        self._context.jobs.start(Lane.LOOK, lambda _: read_all(desk, folder, known), tick, self.troubled.emit)

    def settled(self, comments: tuple[str, ...]) -> None:
        """It was decided, or it was not: what the desk says holds."""
        self._leaving -= set(comments)

    def _on_wanting(self) -> None:
        cursor = self.rows.last_cursor()
        if self._is_adding or self.is_loading or not cursor:
            return
        self._is_adding = True
        turn, desk, folder = self._round, self._context.desk, self.folder
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: read_on(desk, folder, cursor, {}),
            lambda portion: self._on_added(turn, portion),
            lambda error: self._on_failed(turn, error),
        )

    def _on_opened(self, turn: int, portion: Portion) -> None:
        if turn != self._round:
            return
        self.is_loading = self.is_broken = False
        self.view.delegate.look_for(self.folder.search, is_everywhere=self.folder.is_everywhere)
        self.view.delegate.forget()
        self.rows.show(replace(portion, rows=self._staying(portion)))
        self._count(portion)
        number = self.rows.number_of(self._wanted)
        self._wanted = ""
        self.view.verticalScrollBar().setValue(0)
        self.view.go_to(max(0, number))
        self.shown.emit()

    def _on_added(self, turn: int, portion: Portion) -> None:
        if turn != self._round:
            return
        self._is_adding = False
        self.rows.add(replace(portion, rows=self._staying(portion)))
        self._count(portion)

    def _on_renewed(self, turn: int, stretch: Stretch, portion: Portion) -> None:
        if turn != self._round:
            return
        self._is_renewing = self.is_broken = False
        current = self.view.current()
        held = self.view.hold()
        self.view.delegate.forget()
        fresh = replace(portion, rows=self._staying(portion))
        self.rows.renew(stretch, fresh, current.id if current else "")
        self.view.keep_at(held)
        self._count(portion)
        self._is_elsewhere_stale = bool(stretch.after) or len(self.rows.rows) > len(portion.rows)
        number = self.rows.number_of(self._wanted) if self._wanted else -1
        if number >= 0 or (current is None and self.rows.rows):
            self._wanted = ""
            self.view.go_to(max(0, number))
        if current is None or not self.rows.rows:
            self.shown.emit()
        if self._is_stale:
            self.renew()

    def _staying(self, portion: Portion) -> tuple[CommentRow, ...]:
        """The rows but those that are being decided."""
        return tuple(row for row in portion.rows if row.id not in self._leaving)

    def _on_scrolled(self) -> None:
        """Rows that were out of sight when something changed are looked at once they are in sight."""
        if self._is_elsewhere_stale:
            self.renew()

    def _on_failed(self, turn: int, error: DeskError) -> None:
        if turn == self._round:
            self.is_loading = self._is_adding = self._is_renewing = False
            self.is_broken = True
        self.troubled.emit(error)

    def _count(self, portion: Portion) -> None:
        self.counts = dict(portion.counts)
        self.total = portion.total
        self.counted.emit()
