"""The rows of the list: they come in pages, are read anew in place, and carry what is selected."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ceo_desk.ui.answering.inbox.facts import CommentRow, Portion
from ceo_desk.ui.answering.inbox.presenter import spoken_row

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows to be read anew: behind the cursor of the row `after` ("" = from the top), so many."""

    after: str
    cursor: str
    count: int


class CommentRows(QAbstractTableModel):
    """One column. `selection_changed`: other rows are ticked."""

    selection_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CommentRow] = []
        self.selected: dict[str, CommentRow] = {}
        self.is_end = False
        self._numbers: dict[str, int] = {}

    # ------------------------------------------------------------------ what a view asks
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 – Qt's name and its own default
        """The rows that are here; more come as the list is scrolled."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 – Qt's name and its own default
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own type
        """A row in one sentence: the delegate paints the rest by itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            return spoken_row(row, is_selected=row.id in self.selected)
        return None

    # ------------------------------------------------------------------ looking
    def number_of(self, comment: str) -> int:
        """Where a comment stands; -1 = nowhere."""
        return self._numbers.get(comment, -1)

    def known(self) -> dict[str, CommentRow]:
        """Every row by its comment."""
        return {row.id: row for row in self.rows}

    def last_cursor(self) -> str:
        """Where the next page begins."""
        return next((row.cursor for row in reversed(self.rows) if row.cursor), "")

    def stretch(self, first: int, last: int) -> Stretch:
        """The rows that must be read anew so that those from first to last are right."""
        begin = next((n for n in range(min(first, len(self.rows)) - 1, -1, -1) if self.rows[n].cursor), -1)
        after = self.rows[begin] if begin >= 0 else None
        count = max(1, min(last, len(self.rows) - 1) - begin)
        return Stretch(after.id if after else "", after.cursor if after else "", count)

    # ------------------------------------------------------------------ changing
    def show(self, portion: Portion) -> None:
        """Other rows altogether; nothing is selected."""
        self.beginResetModel()
        self.rows, self.is_end, self.selected = list(portion.rows), portion.is_end, {}
        self._number()
        self.endResetModel()
        self.selection_changed.emit()

    def add(self, portion: Portion) -> None:
        """The next page."""
        fresh = [row for row in portion.rows if row.id not in self._numbers]
        self.is_end = portion.is_end
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(fresh) - 1)
            self.rows += fresh
            self._number()
            self.endInsertRows()

    def renew(self, stretch: Stretch, portion: Portion, kept: str) -> None:
        """Rows as they are now, where the stretch lies; the row `kept` stays wherever it was."""
        begin = self.number_of(stretch.after)
        if stretch.after and begin < 0:
            return
        old = self.rows[begin + 1 :]
        fresh, tail = _met(old, portion)
        if tail is None:
            tail, self.is_end = [], portion.is_end
        self._become([*self.rows[: begin + 1], *_with(fresh, old, kept, tail), *tail])

    def take_out(self, comments: Iterable[str]) -> None:
        """Rows that leave the list."""
        gone = set(comments)
        self._become([row for row in self.rows if row.id not in gone])

    # ------------------------------------------------------------------ selecting
    def toggle(self, number: int) -> None:
        """Ticks a row, or takes the tick away."""
        row = self.rows[number]
        self.select(number, is_on=row.id not in self.selected)

    def select(self, number: int, *, is_on: bool = True) -> None:
        """Ticks a row or not."""
        row = self.rows[number]
        if is_on:
            self.selected[row.id] = row
        else:
            self.selected.pop(row.id, None)
        self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        self.selection_changed.emit()

    def change_selection(self, on: Iterable[CommentRow], off: Iterable[str] = ()) -> None:
        """Ticks many at once, those too that are not here yet, and takes ticks away."""
        self.selected.update({row.id: row for row in on if row.id not in self.selected})
        for comment in off:
            self.selected.pop(comment, None)
        self._say_all()

    def select_none(self) -> None:
        """Takes every tick away."""
        self.selected = {}
        self._say_all()

    # ------------------------------------------------------------------ within
    def _say_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
        self.selection_changed.emit()

    def _become(self, wanted: Sequence[CommentRow]) -> None:
        """Takes rows out, puts rows in, and has changed ones painted; the order never changes."""
        were_here = set(self._numbers)
        ids = {row.id for row in wanted}
        self._remove([n for n, row in enumerate(self.rows) if row.id not in ids])
        self._insert(wanted)
        if any(old.id != new.id for old, new in zip(self.rows, wanted, strict=True)):
            self.layoutAboutToBeChanged.emit()
            self.rows = list(wanted)
            self.layoutChanged.emit()
        changed = [n for n, (old, new) in enumerate(zip(self.rows, wanted, strict=True)) if _is_other(old, new)]
        self.rows = list(wanted)
        self._number()
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
        self._follow_selected(were_here)

    def _follow_selected(self, were_here: set[str]) -> None:
        """What left the list is not selected any more; what is selected carries what is known of it now."""
        left = [one for one in self.selected if one in were_here and one not in self._numbers]
        for one in left:
            self.selected.pop(one)
        self.selected.update({row.id: row for row in self.rows if row.id in self.selected})
        if left:
            self.selection_changed.emit()

    def _remove(self, numbers: list[int]) -> None:
        for first, last in reversed(_runs(numbers)):
            cursor = next((row.cursor for row in reversed(self.rows[first : last + 1]) if row.cursor), "")
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.rows[first : last + 1]
            if cursor and first > 0 and not self.rows[first - 1].cursor:
                self.rows[first - 1] = _carrying(self.rows[first - 1], cursor)
            self.endRemoveRows()

    def _insert(self, wanted: Sequence[CommentRow]) -> None:
        known = {row.id for row in self.rows}
        for first, last in _runs([n for n, row in enumerate(wanted) if row.id not in known]):
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _number(self) -> None:
        self._numbers = {row.id: number for number, row in enumerate(self.rows)}


def _is_other(old: CommentRow, new: CommentRow) -> bool:
    return old is not new and (old.item != new.item or old.grounds != new.grounds or old.place != new.place)


def _carrying(row: CommentRow, cursor: str) -> CommentRow:
    return CommentRow(row.item, row.grounds, row.place, cursor)


def _met(old: Sequence[CommentRow], portion: Portion) -> tuple[list[CommentRow], list[CommentRow] | None]:
    """The fresh rows down to the last one that was here already, and the old rows behind it; None = none are left."""
    if portion.is_end:
        return list(portion.rows), None
    places = {row.id: n for n, row in enumerate(old)}
    last = next((n for n in range(len(portion.rows) - 1, -1, -1) if portion.rows[n].id in places), None)
    if last is None:
        return list(portion.rows), None
    behind = places[portion.rows[last].id] + 1
    return list(portion.rows[: last + 1]), list(old[behind:])


def _with(
    fresh: list[CommentRow], old: Sequence[CommentRow], kept: str, tail: Sequence[CommentRow]
) -> list[CommentRow]:
    """The fresh rows, and among them the kept one at its old place where it is not there any more."""
    number = next((n for n, row in enumerate(old) if row.id == kept), None)
    if number is None or any(row.id == kept for row in (*fresh, *tail)):
        return fresh
    here = {row.id: n for n, row in enumerate(fresh)}
    above = next((here[row.id] for row in reversed(old[:number]) if row.id in here), -1)
    return [*fresh[: above + 1], _carrying(old[number], ""), *fresh[above + 1 :]]


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers that follow one another, as first and last."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
