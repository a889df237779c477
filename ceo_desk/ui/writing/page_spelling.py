"""The dictionaries of the desk for a page: asked in their own lane, as long as the switch in the settings is on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.spelling import Checked, SpellingState, Writer
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.spelling.habit import Hear, SpellingHabit
from ceo_desk.ui.page.spelling.menu import SpellingMenu


class PageSpelling(QObject):
    """Joins one page with the desk's dictionaries. What the dictionaries can't say now is left unsaid."""

    def __init__(self, context: Context, editor: PageEditor) -> None:
        super().__init__(editor)
        self._context = context
        self._home = QLocale().name()
        self._state: SpellingState | None = None
        self._is_reading = False
        self.habit = SpellingHabit(editor, self, lambda: context.theme.color("bad"))
        self.menu = SpellingMenu(editor, self.habit)
        context.background.desk_changed.connect(self.read_state)
        QTimer.singleShot(0, self, self.read_state)  # after the page is there

    def read_state(self) -> None:
        """Hears whether to underline, and which words were learnt."""
        if self._is_reading:
            return
        self._is_reading = True
        desk = self._context.desk
        self._context.jobs.start(Lane.SPELL, lambda _: desk.spelling.state(), self._on_state, self._on_no_state)

    def check(self, passages: Sequence[str], sample: str, seen: frozenset[str], done: Hear) -> None:
        """Looks passages up."""
        desk, writer = self._context.desk, Writer(self._home, sample, seen)
        self._context.jobs.start(
            Lane.SPELL,
            lambda _: desk.spelling.check(passages, writer),
            done,
            lambda error: self._say_nothing(error, done),
        )

    def suggest(self, word: str, language: str, sample: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Looks up what might be meant."""
        desk, writer = self._context.desk, Writer(self._home, sample)
        self._context.jobs.start(
            Lane.SPELL, lambda _: desk.spelling.suggest(word, language, writer), done, lambda _error: done(())
        )

    def learn(self, word: str) -> None:
        """Keeps a word."""
        desk = self._context.desk
        self._context.jobs.start(Lane.WRITE, lambda _: desk.spelling.learn(word), lambda _: self.read_state())

    def _say_nothing(self, _error: DeskError, done: Callable[[Sequence[Checked]], None]) -> None:
        done(())

    def _on_state(self, state: SpellingState) -> None:
        self._is_reading = False
        before, self._state = self._state, state
        self.habit.switch(is_on=state.is_on and bool(state.languages))
        if before is not None and before.learnt != state.learnt:
            self.habit.ignored -= set(before.learnt) - set(state.learnt)
            self.habit.look_again()

    def _on_no_state(self, error: DeskError) -> None:
        self._is_reading = False
        self._context.background.surprised.emit(error)
