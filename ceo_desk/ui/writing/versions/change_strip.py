"""What stands below a change: what can't be seen in its words, and the buttons that decide about it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.versions.change_words import button_of, note_of, spoken
from ceo_desk.ui.writing.versions.passages import Change, Comparison, Kind

translate = QCoreApplication.translate


class ChangeStrip(QWidget):
    """`button` brings the earlier words back; `keep`, where both are decided about, leaves the later ones."""

    def __init__(
        self, theme: Theme, comparison: Comparison, change: Change, parent: QWidget, *, can_keep: bool
    ) -> None:
        super().__init__(parent)
        is_added = change.kind is Kind.ADDED
        text = button_of(change, has_more=change.end - change.first > 1)
        note, told = note_of(comparison, change), spoken(comparison, change)
        if can_keep:
            text = translate("Versions", "Take it out") if is_added else translate("Versions", "Put mine back")
        icon = "x" if is_added else "arrow-counter-clockwise"
        self.keep = Button(theme, translate("Versions", "Keep it"), "quiet", "check") if can_keep else None
        self.button = Button(theme, text, "quiet", icon)
        self._buttons = [one for one in (self.keep, self.button) if one is not None]
        for button in self._buttons:
            button.setAccessibleDescription(told)
        side = theme.space(INSET)
        words = column(Words(theme, note, "body", "ink2"), margin=(side, 0, side, 0)) if note else None
        parts = [words] if words is not None else []
        self.setLayout(column(*parts, row(*self._buttons, None)))

    @property
    def first(self) -> Button:
        """Where the keyboard comes to."""
        return self._buttons[0]

    def has_keys(self) -> bool:
        """True where the keyboard is at one of its buttons."""
        return any(one.hasFocus() for one in self._buttons)

    def chain(self, before: QWidget) -> QWidget:
        """Comes after `before` in the order of Tab; gives its own last button."""
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button
        return before
