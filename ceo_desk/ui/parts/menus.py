"""One of more than four: a button that says what is chosen, and opens the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ceo_desk.ui.parts.buttons import Button, Kind
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class MenuButton(Button):
    """Shows the chosen text; `picked` carries the number of another one."""

    picked = Signal(int)

    def __init__(
        self, theme: Theme, name: str, texts: Sequence[str], kind: Kind = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", kind, "caret-down", trailing=True, parent=parent)
        self._name, self._current = name, 0
        self.menu_shown = QMenu(self)
        self.menu_shown.setFont(theme.font("body"))
        self.menu_shown.setAccessibleName(name)
        group = QActionGroup(self)
        self._actions = [self._add(number, text, group) for number, text in enumerate(texts)]
        self.clicked.connect(lambda _checked=False: self._open())
        self.choose(0)

    def choose(self, number: int) -> None:
        """Chooses without telling."""
        self._current = number
        self._actions[number].setChecked(True)
        text = self._actions[number].text()
        self.say(text)
        self.setAccessibleName(translate("Menu", "{name}: {chosen}").format(name=self._name, chosen=text))

    def current(self) -> int:
        """Which one is chosen."""
        return self._current

    def pick(self, number: int) -> None:
        """As if the person had picked it."""
        self._actions[number].trigger()

    def _add(self, number: int, text: str, group: QActionGroup) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: self._on_triggered(number))
        self.menu_shown.addAction(action)
        return action

    def _on_triggered(self, number: int) -> None:
        if number != self._current:
            self.choose(number)
            self.picked.emit(number)

    def _open(self) -> None:
        below = self.mapToGlobal(QPoint(0, self.height()))
        if self._theme.is_mirrored:
            below.setX(below.x() + self.width() - self.menu_shown.sizeHint().width())
        self.menu_shown.popup(below)
