"""What became of the assistant's proposals, beside who waits: each is gone once it was opened."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.parts.layouts import Card, column, inset
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.today.opening import open_row
from ceo_desk.ui.today.person_line import PersonLine
from ceo_desk.ui.today.person_row import PersonRow

translate = QCoreApplication.translate


def lessons_card(screen: Screen, lines: tuple[PersonLine, ...]) -> Card:
    """The card with a row for each."""
    theme, card = screen.theme, Card()
    head = inset(theme, Words(theme, translate("Today", "What became of your proposals"), "label", "ink2"))
    rows = [
        PersonRow(theme, line, is_next=False, is_last=line is lines[-1], is_crowded=True, is_narrow=True)
        for line in lines
    ]
    for row in rows:
        row.clicked.connect(lambda _checked=False, line=row.line: open_row(screen, line))
    pad = theme.space(8)
    card.setLayout(column(head, *rows, margin=(pad, theme.space(20), pad, theme.space(8))))
    return card
