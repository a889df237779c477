"""Which idea: a few letters find those that are there; what is typed can be the name of a new one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.idea import Idea
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import clear, column, row
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate

MOST_SHOWN = 4
LONGEST = 40
"""Signs of a name that stand on a button."""


def short(title: str) -> str:
    """A name, cut where it would be too long for a button."""
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"


class IdeaChoice(QWidget):
    """`joined` carries an Idea that was chosen; `resized`: other ideas are shown."""

    joined = Signal(object)
    resized = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = self._theme = context.theme
        label = translate("FollowingUp", "A few letters of it, or a new name in your words")
        self.field = Field(theme, label, translate("FollowingUp", "A night library"))
        self.field.changed.connect(lambda _text: self._look())
        self.found: list[Button] = []
        self._label = Words(theme, translate("FollowingUp", "It joins"), "label")
        self._rows = column()
        self._known = QWidget()
        self._known.setLayout(column(self._label, self._rows))
        self._known.hide()
        self.setLayout(column(self.field, self._known, gap=theme.space(12)))
        self.setFocusProxy(self.field)
        self._look()

    def text(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _look(self) -> None:
        desk, letters = self._context.desk, self.text()
        shown = while_alive(self, self._on_found)
        self._context.jobs.start(Lane.LOOK, lambda _: desk.following_up.ideas.near(letters, MOST_SHOWN), shown)

    def _on_found(self, ideas: tuple[Idea, ...]) -> None:
        clear(self._rows)
        self.found = []
        for idea in ideas:
            button = Button(self._theme, short(idea.title), "quiet", "lightbulb")
            button.clicked.connect(lambda _checked=False, idea=idea: self.joined.emit(idea))
            self._rows.addLayout(row(button, None))
            self.found.append(button)
        self._known.setVisible(bool(ideas))
        self.resized.emit()
