"""Where things lie: the desk's folder, the drafts, a backup, an examination, and what the desk is made of."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QWidget

from ceo_desk import __version__
from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, hairline, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.settings.rows import Buttons, Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

PATH_LINES = 4
"""A folder's path has no spaces to break at; where it is longer still, its end is cut."""


class PlacesSection(Section):
    """`opening` carries a folder; `backing_up` and `examining` are wishes."""

    opening = Signal(object)
    backing_up = Signal()
    examining = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Settings", "Where things lie"), parent=parent)
        self._desk, self._drafts = (Words(theme, "", "body", "ink2", lines=PATH_LINES) for _ in range(2))
        self._folders = (Path(), Path())
        self.backup = Button(theme, translate("Settings", "Keep a backup"), "secondary", "download-simple")
        self.backup.clicked.connect(lambda _checked=False: self.backing_up.emit())
        self.examine = Button(theme, translate("Settings", "Examine the desk"), "secondary", "magnifying-glass")
        self.examine.clicked.connect(lambda _checked=False: self.examining.emit())
        self.banner = Banner(theme)
        self.rows.addLayout(self._folder(translate("Settings", "The desk"), self._desk, 0))
        self.rows.addLayout(self._folder(translate("Settings", "Your drafts, as files"), self._drafts, 1))
        self.rows.addWidget(Buttons(theme, (self.backup, self.examine)))
        self.rows.addWidget(self.banner)
        self.rows.addWidget(hairline(theme))
        version = translate("Settings", "CEO Desk {version}").format(version=__version__)
        fonts = translate(
            "Settings",
            "Set in Inter and Source Serif 4, under the SIL Open Font License. Icons: Phosphor, under the MIT License.",
        )
        self.rows.addLayout(
            column(Words(theme, version, "label"), Words(theme, fonts, "body", "ink2"), gap=theme.space(4))
        )

    def show_folders(self, desk: Path, drafts: Path) -> None:
        """Where they lie."""
        self._folders = (desk, drafts)
        self._desk.say(str(desk))
        self._drafts.say(str(drafts))

    def show_busy(self, *, is_busy: bool) -> None:
        """While one runs, neither is started."""
        self.backup.setEnabled(not is_busy)
        self.examine.setEnabled(not is_busy)

    def _folder(self, name: str, words: Words, number: int) -> QLayout:
        theme = self.theme
        button = Button(theme, translate("Settings", "Open the folder"), "quiet", "folder-open")
        button.setAccessibleName(translate("Settings", "Open the folder: {name}").format(name=name))
        button.clicked.connect(lambda _checked=False: self.opening.emit(self._folders[number]))
        said = column(Words(theme, name, "label"), words, gap=theme.space(2))
        if theme.is_short:
            return column(said, Buttons(theme, (button,)))
        line = row(said, button, gap=theme.space(16))
        line.setStretch(0, 1)
        return line
