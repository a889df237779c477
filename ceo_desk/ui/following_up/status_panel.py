"""How far an idea is by now: the words that can follow, and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from ceo_desk.domain.idea import MOVES, IdeaStatus
from ceo_desk.ui.following_up.presenter import status_words
from ceo_desk.ui.parts.fields import ChoiceRow, Field
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class StatusChoice(QWidget):
    """The statuses that can follow one, the first of them chosen, and a line for the reason."""

    def __init__(self, theme: Theme, status: IdeaStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statuses = [one for one in IdeaStatus if one in MOVES[status]]
        self._group = QButtonGroup(self)
        words = status_words()
        self.rows = {one: ChoiceRow(theme, words[one]) for one in self._statuses}
        for number, row in enumerate(self.rows.values()):
            self._group.addButton(row, number)
        first = next(iter(self.rows.values()))
        first.setChecked(True)
        label = translate("FollowingUp", "Why, or what comes next; each reply ends with it")
        self.why = Field(theme, label)
        self.setLayout(column(*self.rows.values(), theme.space(8), self.why, gap=theme.space(8)))
        self.setFocusProxy(first)

    def chosen(self) -> IdeaStatus:
        """The status."""
        return self._statuses[self._group.checkedId()]
