"""Names that can be put into a field by one press each: guesses, and the categories that the blogs have."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import clear
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class OfferedNames(QWidget):
    """Below a field: a button for each name that is not in it yet, and a menu of all `own` ones. `picked`: a name.

    `names` tells what stands in the field.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, names: Callable[[], Sequence[str]], own_words: str = "") -> None:
        super().__init__()
        self._theme, self._names = theme, names
        self._guesses: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self.own = Button(theme, own_words, "quiet", "caret-down", trailing=True)
        self.menu_shown = QMenu(self)
        self.menu_shown.setFont(theme.font("body"))
        self.menu_shown.setAccessibleName(own_words)
        self.own.clicked.connect(lambda _checked=False: self._open())
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, theme.space(4), 0, 0)
        self.hide()

    def offer(self, guesses: tuple[str, ...], own: tuple[str, ...] = ()) -> None:
        """Shows these in place of those before."""
        self._guesses, self._own = guesses, own
        self.refresh()

    def refresh(self) -> None:
        """What stands in the field by now is offered no more."""
        there = {_folded(name) for name in self._names()}
        left = [name for name in self._guesses if _folded(name) not in there]
        self.own.setParent(None)
        clear(self._inside)
        parts: list[QWidget] = [self._button(name) for name in left]
        if self._own:
            parts.append(self.own)
            self.own.show()
        if parts:
            self._inside.addWidget(Flow(parts, self._theme.space(4)))
        self.setVisible(bool(parts))

    def _button(self, name: str) -> Button:
        button = Button(self._theme, name, "quiet", "plus")
        button.setAccessibleName(translate("Write", "Add “{name}”").format(name=name))
        button.clicked.connect(lambda _checked=False: self.picked.emit(name))
        return button

    def _open(self) -> None:
        there = {_folded(name) for name in self._names()}
        self.menu_shown.clear()
        for name in self._own:
            action = self.menu_shown.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(_folded(name) in there)
            action.triggered.connect(lambda _checked=False, name=name: self.picked.emit(name))
        below = self.own.mapToGlobal(QPoint(0, self.own.height()))
        if self._theme.is_mirrored:
            below.setX(below.x() + self.own.width() - self.menu_shown.sizeHint().width())
        self.menu_shown.popup(below)


def with_name(names: Sequence[str], name: str) -> tuple[str, ...]:
    """The names with that one; without it where it was among them."""
    rest = tuple(one for one in names if _folded(one) != _folded(name))
    return rest if len(rest) < len(names) else (*names, name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
