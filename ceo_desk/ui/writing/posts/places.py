"""Where the posts are that the list shows: on this desk, on the blogs, in the archive. Hidden where there is one."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.fields import Segment
from ceo_desk.ui.parts.layouts import clear, row
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class Where(IntEnum):
    """The places, in the order of the choice."""

    DESK = 0
    BLOG = 1
    ARCHIVE = 2


class PlaceChoice(QWidget):
    """The choice between the places that there are. `chosen` carries a Where."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: tuple[Where, ...] = (Where.DESK,)
        self._current = Where.DESK
        self._segment: Segment | None = None
        self.setLayout(row())
        self.hide()

    def offer(self, *, has_blogs: bool, has_archive: bool) -> None:
        """These are there beside the desk itself; the one that is shown stays."""
        there = {Where.DESK: True, Where.BLOG: has_blogs, Where.ARCHIVE: has_archive}
        places = tuple(place for place in Where if there[place] or place is self._current)
        if places == self._places:
            return
        self._places = places
        self.setVisible(len(places) > 1)
        layout = self.layout()
        assert layout is not None
        clear(layout)
        self._segment = Segment(self._theme, translate("Posts", "Where the posts are"), [_name(one) for one in places])
        self._segment.choose(places.index(self._current))
        self._segment.chosen.connect(lambda number: self._on_chosen(places[number]))
        layout.addWidget(self._segment)

    def current(self) -> Where:
        """The one that is shown."""
        return self._current

    def choose(self, place: Where) -> None:
        """Shows one without telling."""
        self._current = place
        if self._segment is not None and place in self._places:
            self._segment.choose(self._places.index(place))

    def _on_chosen(self, place: Where) -> None:
        self._current = place
        self.chosen.emit(place)


def _name(place: Where) -> str:
    match place:
        case Where.DESK:
            return translate("Posts", "On this desk")
        case Where.BLOG:
            return translate("Posts", "On your blog")
        case _:
            return translate("Posts", "Archive")
