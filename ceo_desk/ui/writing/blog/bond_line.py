"""The line above the page that says which post of which blog is on it, and what becomes of changes."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.services.publishing.site_posts import Bond
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column, inset, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.blog.presenter import BondWords, bond_words

translate = QCoreApplication.translate


class BondLine(QWidget):
    """Hidden where the post began on this desk. `changed` once it is known which post it is."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = self._url = ""
        self._words: BondWords | None = None
        theme = context.theme
        self._sentence = Words(theme, "", "label")
        self._second = Words(theme, "", "body", "ink2")
        self._see = Button(theme, translate("Blog", "See it on your blog"), "quiet", "arrow-square-out")
        self._see.clicked.connect(lambda _checked=False: self._context.open_page(self._url))
        said = inset(theme, self._sentence, self._second, gap=theme.space(2))
        line = row(column(Icon(theme, "newspaper", 26, "ink2"), None), said, self._see, gap=theme.space(8))
        line.setStretch(1, 1)
        side, above = theme.space(24), theme.space(16) if not theme.is_short else theme.space(8)
        self.setLayout(column(line, margin=(side, above, side, theme.space(8))))
        if theme.is_short:
            self._second.hide()
        self.hide()

    @property
    def primary(self) -> str:
        """What the large button says; "" = what it says of any post."""
        return self._words.primary if self._words else ""

    def look(self, draft: str) -> None:
        """Finds out which post the draft is; "" = a new one."""
        if draft != self._draft:
            self._draft = draft
            self._show(None)
        if draft:
            desk = self._context.desk
            self._context.jobs.start(
                Lane.LOOK, lambda _: desk.site_posts.bond_of(draft), lambda bond: self._on_known(draft, bond)
            )

    def _on_known(self, draft: str, bond: Bond | None) -> None:
        if draft == self._draft:
            self._show(bond)

    def _show(self, bond: Bond | None) -> None:
        words = bond_words(bond, self._context.now()) if bond else None
        if words == self._words:
            return
        self._words, self._url = words, bond.url if bond else ""
        self.setVisible(words is not None)
        if words is not None:
            self._sentence.say(words.sentence)
            self._second.say(words.second)
            self._see.setVisible(bool(self._url))
        self.changed.emit()
