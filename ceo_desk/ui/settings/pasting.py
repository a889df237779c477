"""For how long the desk keeps the comments of LinkedIn that a person pasted in."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.storage.settings import PASTED_HOURS
from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.settings.choices_section import labelled
from ceo_desk.ui.settings.model import SettingsFacts
from ceo_desk.ui.settings.rows import Section

translate = QCoreApplication.translate

KEPT = (48, 7 * 24, 30 * 24, 365 * 24, 0)
"""Hours; 0 = for good."""


class Pasting:
    """The section, there once the desk has to do with LinkedIn, and what it hands to the services."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        theme = screen.theme
        second = translate(
            "Settings",
            "LinkedIn asks every program to let go of what others wrote there after 48 hours. Comments that you paste "
            "in from there follow the same rule, unless you decide otherwise. Your answers and the record always stay.",
        )
        self.section = Section(theme, translate("Settings", "Comments that you paste in"), second)
        name = translate("Settings", "How long pasted comments are kept")
        self.choice = MenuButton(theme, name, kept_texts())
        self.choice.picked.connect(self._decide)
        self.section.rows.addLayout(labelled(theme, translate("Settings", "Kept"), self.choice))
        self.section.hide()

    def show_facts(self, facts: SettingsFacts) -> None:
        """What is decided; hours that are no choice here stay unshown."""
        if facts.pasted_hours in KEPT:
            self.choice.choose(KEPT.index(facts.pasted_hours))
        self.section.setVisible(any(one.account.channel == "linkedin" for one in facts.accounts))

    def _decide(self, chosen: int) -> None:
        context = self._screen.context
        desk, actor = context.desk, context.actor
        context.jobs.start(
            Lane.WRITE,
            lambda _: desk.settings.set(PASTED_HOURS, KEPT[chosen], actor=actor, at=desk.clock()),
            while_alive(self._screen, lambda _: context.background.changed()),
            while_alive(self._screen, context.background.surprised.emit),
        )


def kept_texts() -> tuple[str, ...]:
    """The choices of KEPT as people say them."""
    return (
        translate("Settings", "For 48 hours, as LinkedIn asks"),
        translate("Settings", "For a week"),
        translate("Settings", "For 30 days"),
        translate("Settings", "For a year"),
        translate("Settings", "Until you decide otherwise"),
    )
