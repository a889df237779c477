"""What the desk looks at before a post goes: a switch each."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.checks import Check
from ceo_desk.ui.parts.fields import CheckRow
from ceo_desk.ui.settings.rows import Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class ChecksSection(Section):
    """`switched` carries a Check, and whether the desk looks at it."""

    switched = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = translate("Settings", "What the desk looks at before a post goes")
        second = translate("Settings", "It only advises. What can’t go out at all is always said.")
        super().__init__(theme, title, second, parent)
        self.rows.setSpacing(0)
        self.checks = {
            check: CheckRow(theme, words, second, framed=False) for check, (words, second) in check_words().items()
        }
        for check, line in self.checks.items():
            line.setChecked(True)
            line.clicked.connect(lambda on, check=check: self.switched.emit(check, on))
            self.rows.addWidget(line)

    def show_facts(self, off: frozenset[Check]) -> None:
        """What is decided."""
        for check, line in self.checks.items():
            line.setChecked(check not in off)


def check_words() -> Mapping[Check, tuple[str, str]]:
    """Each look in words, in the order in which they stand."""
    return {
        Check.PICTURES: (translate("Settings", "Pictures described in words"), ""),
        Check.LINKS: (translate("Settings", "Links"), translate("Settings", "It asks before it tries them.")),
        Check.EMBARGO: (
            translate("Settings", "Words that must not go out yet"),
            translate("Settings", "Those that stop a post always do."),
        ),
        Check.FIGURES: (translate("Settings", "Figures that changed since you last approved"), ""),
        Check.PROMISES: (translate("Settings", "Promises and their dates"), ""),
        Check.NAMES: (translate("Settings", "People you name"), ""),
        Check.DEFLECTING: (translate("Settings", "Sentences that send the reader away"), ""),
        Check.QUESTION: (translate("Settings", "A question at the end"), ""),
        Check.READING: (translate("Settings", "Long sentences"), ""),
        Check.PLACEHOLDERS: (translate("Settings", "Words still to come"), ""),
        Check.PARTS: (translate("Settings", "Parts that the desk can’t show"), ""),
    }
