"""The lines of the time line as a model: their words are made when they are first seen, so thousands open at once."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.writing.versions.model import NOW, Moment, TimeLine
from ceo_desk.ui.writing.versions.presenter import Line, Telling

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


class LineRows(QAbstractListModel):
    """The page as it is on top, then every version. `chosen` is read, `compared` is what it is compared with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling: Telling | None = None
        self._line = TimeLine(())
        self._days: Sequence[str] = ()
        self._made: dict[int, Line] = {}
        self._rows: dict[str, int] = {}
        self.chosen = self.compared = ""

    def show_line(self, line: TimeLine, telling: Telling) -> None:
        """Shows another time line."""
        self.beginResetModel()
        self._line, self._telling, self._made = line, telling, {}
        self._days = telling.days(line.past)
        self._rows = {NOW: 0, **{one.id: row for row, one in enumerate(line.past, start=1)}}
        self.endResetModel()

    def mark(self, chosen: str, compared: str) -> None:
        """Marks the line that is read, and the one that it is compared with ("" = none)."""
        self.chosen, self.compared = chosen, compared
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, version: str) -> int:
        """The row of a version; -1 where it is not here."""
        return self._rows.get(version, -1)

    def moment_of(self, version: str) -> Moment | None:
        """A version's own; None for the page as it is."""
        row = self.row_of(version)
        return self._line.past[row - 1] if row > 0 else None

    def line_of(self, version: str) -> Line | None:
        """The words of a version."""
        row = self.row_of(version)
        return self.line_at(row) if row >= 0 else None

    def line_at(self, row: int) -> Line:
        """The words of a row."""
        if row not in self._made:
            assert self._telling is not None
            if row == 0:
                self._made[row] = self._telling.now_line(self._line)
            else:
                self._made[row] = self._telling.line(self._line.past[row - 1], self._days[row - 1])
        return self._made[row]

    def readable(self) -> list[str]:
        """Every version that can be read, the latest first."""
        return [one.id for one in self._line.past if not one.revision.is_forgotten]

    def others_with_text(self, version: str) -> int:
        """How many other lines hold the same text."""
        own = self.moment_of(version)
        if own is None:
            return 0
        return sum(one.revision.body_hash == own.revision.body_hash for one in self._line.past) - 1

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 – Qt's name
        """The page and its versions."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A forgotten version is there, and can't be read."""
        if not index.isValid() or self.line_at(index.row()).is_forgotten:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, its words for screen readers."""
        if not index.isValid():
            return None
        line = self.line_at(index.row())
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.whole
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.spoken}. {compared_words()}" if line.id == self.compared else line.spoken
        return None


def compared_words() -> str:
    """What the second mark says."""
    return translate("Versions", "Compared with this")
