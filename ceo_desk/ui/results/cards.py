"""The cards of the results: a figure, and a table that is read with keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from ceo_desk.ui.parts.layouts import Card, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.results.presenter import Figure
from ceo_desk.ui.theme.theme import Theme

HEAD = 48
"""The heads are dragged to widen a column: no target is lower."""


class FigureCard(Card):
    """What is counted, the figure, and a sentence; a screen reader hears them as one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._name = Words(theme, "", "body", "ink2", lines=2)
        self._figure = Words(theme, "", "figure", wrap=False)
        self._of = Words(theme, "", "body", "ink2", lines=1)
        self._second = Words(theme, "", "body", "ink2", lines=2)
        line = row(self._figure, self._of, gap=theme.space(8))
        line.setAlignment(self._of, Qt.AlignmentFlag.AlignBottom)
        line.setStretch(1, 1)
        pad = theme.space(22) if not theme.is_short else theme.space(16)
        self.setLayout(column(self._name, line, theme.space(4), self._second, None, margin=pad))

    def show_figure(self, figure: Figure) -> None:
        """Shows this."""
        self._name.say(figure.name)
        self._figure.say(figure.figure)
        self._of.say(figure.of)
        self._of.setVisible(bool(figure.of))
        self._second.say(figure.second, tone=figure.tone)
        parts = (figure.name, figure.figure, figure.of, figure.second)
        self.setAccessibleName(", ".join(part for part in parts if part))


class Table(QTableWidget):
    """Rows of words under their heads; as high as it is, so that only the page scrolls."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFont(theme.font("body"))
        self.horizontalHeader().setFont(theme.font("hint_strong"))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableWidget.Shape.NoFrame)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Shows these."""
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for place, text in enumerate(cells):
                self.setItem(number, place, QTableWidgetItem(text))
        line = self._theme.line("body") + self._theme.space(12)
        self.verticalHeader().setDefaultSectionSize(line)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        head = max(line, self._theme.space(HEAD))
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + line * len(rows) + self.horizontalScrollBar().sizeHint().height())
