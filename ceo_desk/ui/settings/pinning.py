"""What presses about the leader's PIN do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.errors import DeskError, PinRefused
from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.pin.panel import refusal
from ceo_desk.ui.settings.model import SettingsFacts
from ceo_desk.ui.settings.pin_section import Form, PinSection, Typed

translate = QCoreApplication.translate


class Pinning:
    """The section, there where the leader sits, and what it hands to the services. `say` tells what was done."""

    def __init__(self, screen: Screen, say: Callable[[str], None]) -> None:
        self._screen, self._say = screen, say
        self.section = PinSection(screen.theme)
        self.section.pressed.connect(self._press)
        self.section.hide()

    def show_facts(self, facts: SettingsFacts) -> None:
        """How it stands now."""
        self.section.show_pin(is_set=facts.pin.is_set, can_be_kept=facts.pin.can_be_kept)
        self.section.setVisible(self._screen.context.sitter.is_leader)

    def close_open(self) -> bool:
        """Closes the form; False where it is not open."""
        return self.section.close_form()

    def _press(self, typed: Typed) -> None:
        context = self._screen.context
        pin, actor = context.desk.pin, context.actor

        def work() -> None:
            if typed.form is Form.REMOVE:
                pin.remove(typed.present, actor=actor)
            else:
                pin.set(typed.new, typed.present, actor=actor)

        def done(_: object) -> None:
            self.section.close_form()
            self._say(_done_words(typed.form))
            context.background.changed()

        def failed(error: DeskError) -> None:
            self.section.show_busy(is_busy=False)
            is_about_present = isinstance(error, PinRefused) or typed.form is Form.REMOVE or not typed.present
            self.section.complain(refusal(error), is_about_present=is_about_present)

        context.jobs.start(
            Lane.ASK, lambda _: work(), while_alive(self._screen, done), while_alive(self._screen, failed)
        )


def _done_words(form: Form) -> str:
    if form is Form.REMOVE:
        return translate("Settings", "The PIN is removed. Approvals ask for none.")
    return translate("Settings", "The PIN is set. The next approval asks for it.")
