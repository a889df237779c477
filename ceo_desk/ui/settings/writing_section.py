"""What the desk does by itself while a post is written."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.fields import CheckRow
from ceo_desk.ui.settings.rows import Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class WritingSection(Section):
    """`typography_decided` carries whether quotation marks and dashes are set as each language prints them."""

    typography_decided = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        second = translate(
            "Settings", "Quotation marks as the language of each paragraph has them. Ctrl+Z gives back what you typed."
        )
        super().__init__(theme, translate("Settings", "While you write"), second, parent)
        self.typography = CheckRow(theme, translate("Settings", "Typographic quotes and dashes"))
        self.typography.clicked.connect(self.typography_decided)
        self.rows.addWidget(self.typography)

    def show_facts(self, *, is_typographic: bool) -> None:
        """What is decided."""
        self.typography.setChecked(is_typographic)
