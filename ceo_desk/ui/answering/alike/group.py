"""Who gets the answer: those who were selected, ticked, and those most like them, to be ticked."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.alike import MOST
from ceo_desk.services.desk import Desk
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.parts.fields import CheckRow
from ceo_desk.ui.parts.layouts import clear, column, inset
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.quoting import quote_of
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

Found = tuple[tuple[InboxItem, ...], tuple[InboxItem, ...]]


def load(desk: Desk, comments: tuple[str, ...]) -> Found:
    """Those of the comments that can be answered, and who waits and is most like the first; never too many."""
    alike = desk.own_words.alike
    chosen = alike.items(comments[:MOST])
    known = {one.id for one in chosen}
    near = alike.near(chosen[0].id) if chosen else ()
    return chosen, tuple(one for one in near if one.id not in known)[: MOST - len(chosen)]


class Group(QWidget):
    """`changed`: another row is ticked, or none."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, CheckRow] = {}
        self.items: dict[str, InboxItem] = {}
        self._chosen, self._near = column(gap=theme.space(6)), column(gap=theme.space(6))
        self._more, self._none = Words(theme, "", "head"), Words(theme, "", "body", "ink2")
        self._none.say(translate("Alike", "Nobody else who waits asked much the same."))
        self._more.say(translate("Alike", "More like this"))
        for words in (self._more, self._none):
            words.hide()
        gap = theme.space(10)
        who = Words(theme, translate("Alike", "Who gets it"), "head")
        self.setLayout(column(who, self._chosen, theme.space(8), self._more, self._none, self._near, gap=gap))

    def show_found(self, found: Found) -> None:
        """Other people altogether: those who were chosen are ticked."""
        chosen, near = found
        for rows in (self._chosen, self._near):
            clear(rows)
        self.items = {one.id: one for one in (*chosen, *near)}
        self.rows = {}
        for item in (*chosen, *near):
            said, rows = quote_of(item.text), self._chosen if item in chosen else self._near
            row = CheckRow(self._theme, item.author)
            row.setAccessibleDescription(said)
            row.setChecked(item in chosen)
            row.toggled.connect(lambda _checked=False: self.changed.emit())
            self.rows[item.id] = row
            rows.addWidget(row)
            rows.addLayout(inset(self._theme, Words(self._theme, said, "body", "ink2")))
        self._none.setVisible(bool(chosen) and not near)
        self._more.setVisible(bool(near))
        self.changed.emit()

    def ticked(self) -> tuple[InboxItem, ...]:
        """Who gets the answer, in the order in which they stand."""
        return tuple(self.items[one] for one, row in self.rows.items() if row.isChecked())
