"""Which goal of the year a post serves: a choice that holds at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.storage.goals import Goal
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate

Facts = tuple[str, tuple[Goal, ...], str]
"""The draft, all goals, and the one that it is tied to."""


class Aim(QWidget):
    """Shown where the desk has goals and the post is kept; `draft_of` tells which post stands beside it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.draft_of: Callable[[], str] = str
        self.choice: MenuButton | None = None
        self._goals: tuple[Goal, ...] = ()
        self._rows = column()
        self.setLayout(self._rows)
        self.hide()

    def look(self) -> None:
        """Reads the goals in the background."""
        draft, goals = self.draft_of(), self._context.desk.results.goals
        self._context.jobs.start(Lane.LOOK, lambda _: (draft, goals.all(), goals.of_draft(draft)), self._show)

    def _show(self, facts: Facts) -> None:
        draft, self._goals, tied = facts
        self.setVisible(bool(draft and self._goals))
        if draft != self.draft_of() or not self._goals:
            return
        theme, name = self._context.theme, translate("Write", "The goal it serves")
        clear(self._rows)
        texts = [translate("Write", "None"), *(one.words for one in self._goals)]
        self.choice = MenuButton(theme, name, texts)
        known = [one.id for one in self._goals]
        self.choice.choose(known.index(tied) + 1 if tied in known else 0)
        self.choice.picked.connect(lambda number: self._tie(draft, number))
        self._rows.addWidget(Words(theme, name, "label"))
        self._rows.addWidget(self.choice)

    def _tie(self, draft: str, number: int) -> None:
        goals, actor = self._context.desk.results.goals, self._context.actor
        goal = self._goals[number - 1].id if number else ""
        self._context.jobs.start(Lane.WRITE, lambda _: goals.tie(draft, goal, actor=actor))
