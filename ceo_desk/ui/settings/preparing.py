"""What presses among the prepared answers do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.prepared_answers import PreparedAnswer
from ceo_desk.ui.frame.place import Screen, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.settings.model import SettingsFacts
from ceo_desk.ui.settings.prepared_section import PreparedSection

translate = QCoreApplication.translate


class Preparing:
    """The section, and what it hands to the services."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.section = PreparedSection(screen.theme)
        self._listed: dict[str, PreparedAnswer] = {}
        self.section.keeping.connect(self._keep)
        self.section.forgetting.connect(self._forget)

    def show_facts(self, facts: SettingsFacts) -> None:
        """What is kept now."""
        self._listed = {one.id: one for one in facts.prepared}
        self.section.show_answers(facts.prepared)

    def close_open(self) -> bool:
        """Closes the form; False where it is not open."""
        return self.section.close_form()

    def _keep(self, name: str, words: str, answer: str) -> None:
        desk, actor = self._screen.context.desk, self._screen.context.actor
        self._write(
            lambda: desk.own_words.prepared.keep(name, words, actor=actor, answer=answer),
            self.section.close_form,
            lambda error: self.section.complain(both_in_words(error)),
        )

    def _forget(self, answer: str) -> None:
        desk, actor, before = self._screen.context.desk, self._screen.context.actor, self._listed.get(answer)
        prepared = desk.own_words.prepared

        def done() -> None:
            if before is not None:
                text, one = translate("Settings", "“{name}” is forgotten.").format(name=before.name), before

                def again() -> None:
                    self._write(lambda: prepared.keep(one.name, one.text, actor=actor))

                self._screen.undoable.emit(Undo(text, again))

        self._write(lambda: prepared.forget(answer, actor=actor), done)

    def _write(
        self,
        work: Callable[[], object],
        done: Callable[[], object] = lambda: None,
        failed: Callable[[DeskError], None] | None = None,
    ) -> None:
        context = self._screen.context

        def finish(_: object) -> None:
            done()
            context.background.changed()

        context.jobs.start(
            Lane.WRITE,
            lambda _: work(),
            while_alive(self._screen, finish),
            while_alive(self._screen, failed or context.background.surprised.emit),
        )
