"""The five ways on from a card, in one row, or three and two where they don't fit."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ceo_desk.ui.answering.card.presenter import assistant_of
from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.parts.buttons import Tile
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

GAP = 8
WRAPPED = 3


class TileRow(QWidget):
    """`chosen` carries a Way; pressing the chosen tile again carries it again."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, sitter: Sitter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        name = assistant_of(sitter)
        ask = translate("Answer", "Ask {name}").format(name=name) if name else translate("Answer", "Ask…")
        self.tiles = {
            Way.ANSWER: Tile(theme, "pencil-simple", translate("Answer", "Answer")),
            Way.THANK: Tile(theme, "heart", translate("Answer", "Thank")),
            Way.ASK: Tile(theme, "user", ask),
            Way.LATER: Tile(theme, "clock", translate("Answer", "Later")),
            Way.HIDE: Tile(theme, "eye-slash", translate("Answer", "Hide…")),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(GAP))
        self._columns = 0
        widest = max(tile.minimumWidth() for tile in self.tiles.values())
        for way, tile in self.tiles.items():
            tile.setMinimumWidth(widest)
            tile.clicked.connect(lambda _checked=False, way=way: self._on_clicked(way))
        self._widest = widest
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange(WRAPPED)

    def show_way(self, way: Way) -> None:
        """Shows which one is chosen; with a proposal none is."""
        for one, tile in self.tiles.items():
            tile.setChecked(one is way)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """Three side by side."""
        gap = self._theme.space(GAP)
        return QSize(WRAPPED * self._widest + (WRAPPED - 1) * gap, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """All five in a row where they fit."""
        super().resizeEvent(event)
        count = len(self.tiles)
        fits = count * self._widest + (count - 1) * self._theme.space(GAP) <= event.size().width()
        self._arrange(count if fits else WRAPPED)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self.tiles.values()):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self.tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _on_clicked(self, way: Way) -> None:
        self.chosen.emit(way)
