"""The part of the settings about the look before a post goes: the switches, and the words that must wait."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate

from ceo_desk.domain.checks import Check
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.settings import CHECKS
from ceo_desk.ui.frame.place import Screen, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.settings.checks_section import ChecksSection
from ceo_desk.ui.settings.embargo_section import EmbargoSection
from ceo_desk.ui.settings.model import SettingsFacts

translate = QCoreApplication.translate


class LookingOver:
    """Both sections, and what their presses do."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.checks, self.embargoes = ChecksSection(screen.theme), EmbargoSection(screen.theme)
        self._listed: dict[str, Embargo] = {}
        self.checks.switched.connect(self._switch)
        self.embargoes.keeping.connect(self._keep)
        self.embargoes.removing.connect(self._remove)
        self.embargoes.holding.connect(self._hold_back)

    @property
    def sections(self) -> tuple[ChecksSection, EmbargoSection]:
        """In their order."""
        return self.checks, self.embargoes

    def show_facts(self, facts: SettingsFacts) -> None:
        """What is decided."""
        self._listed = {one.words: one for one in facts.embargoes}
        self.checks.show_facts(facts.checks_off)
        today = facts.today
        self.embargoes.show_facts(facts.embargoes, QDate(today.year, today.month, today.day))
        self.embargoes.show_held(facts.held, self._screen.context.now())

    def close_open(self) -> bool:
        """Closes the form; False where it is not open."""
        return self.embargoes.close_adding()

    def _switch(self, check: Check, is_on: bool) -> None:
        desk, actor = self._screen.context.desk, self._screen.context.actor
        self._write(lambda: desk.settings.set(CHECKS[check], is_on, actor=actor, at=desk.clock()))

    def _keep(self, embargo: Embargo) -> None:
        desk = self._screen.context.desk
        self._write(lambda: desk.embargoing.keep(embargo), self.embargoes.close_adding, self._complain)

    def _remove(self, words: str) -> None:
        desk, before = self._screen.context.desk, self._listed.get(words)

        def done() -> None:
            text = translate("Settings", "“{words}” may go out.").format(words=words)
            if before is not None:
                again = before
                self._screen.undoable.emit(Undo(text, lambda: self._write(lambda: desk.embargoing.keep(again))))

        self._write(lambda: desk.embargoing.remove(words), done)

    def _hold_back(self, publication: str) -> None:
        desk, actor = self._screen.context.desk, self._screen.context.actor
        self._write(lambda: desk.publishing.hold_back(publication, actor=actor), lane=Lane.SEND)

    def _complain(self, error: DeskError) -> None:
        self.embargoes.complain(both_in_words(error))

    def _write(
        self,
        work: Callable[[], object],
        done: Callable[[], object] = lambda: None,
        failed: Callable[[DeskError], None] | None = None,
        lane: Lane = Lane.WRITE,
    ) -> None:
        context = self._screen.context

        def finish(_: object) -> None:
            done()
            context.background.changed()

        context.jobs.start(
            lane,
            lambda _: work(),
            while_alive(self._screen, finish),
            while_alive(self._screen, failed or context.background.surprised.emit),
        )
