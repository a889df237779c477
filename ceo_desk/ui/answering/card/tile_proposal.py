"""What the assistant suggests: the answer as it would go out, what is said about it, and two other ways."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.ui.answering.card.body import Body
from ceo_desk.ui.answering.card.presenter import called
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Card, column, row
from ceo_desk.ui.parts.marks import Initials
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class ProposalPanel(QWidget):
    """`change_pressed`: in the person's own words. `back_pressed`: a word back to the assistant."""

    change_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = self._theme = context.theme
        self._label = Words(theme, "", "label")
        self.text = Reading(theme, "", "comment")
        inside = QWidget()
        pad = theme.space(24)
        inside.setLayout(column(self.text, None, margin=(pad, theme.space(20), pad, theme.space(20))))
        self._body = Body(inside)
        card = Card()
        card.setLayout(column(self._body))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._note_card = Card()
        self._disc = Initials(theme, "", 40)
        self._who, self._note = Words(theme, "", "name"), Words(theme, "", "body")
        words = column(self._who, self._note)
        note = row(column(self._disc, None), words, gap=theme.space(14))
        note.setContentsMargins(theme.space(20), theme.space(14), theme.space(20), theme.space(14))
        self._note_card.setLayout(note)
        self._note_holder = QWidget()
        self._note_holder.setLayout(column(theme.space(16), self._note_card))
        self.change = Button(theme, translate("Answer", "Change it"), "secondary", "pencil-simple")
        self.change.clicked.connect(lambda _checked=False: self.change_pressed.emit())
        self.back = Button(theme, translate("Answer", "Not like this…"), "secondary", "x")
        self.back.clicked.connect(lambda _checked=False: self.back_pressed.emit())
        for button in (self.change, self.back):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        gap = theme.space(12)
        ways = column(self.change, self.back, gap=gap) if theme.is_short else row(self.change, self.back, gap=gap)
        layout = column(self._label, theme.space(8), card, self._note_holder, theme.space(16), ways)
        layout.setStretchFactor(card, 1)
        self.setLayout(layout)

    def open(self, person: WaitingPerson) -> None:
        """Shows what is suggested for this person, and by whom."""
        who = person.proposal.proposed_by if person.proposal else ""
        name = called(who)
        label = translate("Answer", "{name} suggests this answer").format(name=name)
        self._label.say(label)
        self.text.setAccessibleName(label)
        self.text.say(person.proposed_text, is_whole=True)
        comment = person.comment
        is_theirs = bool(comment.assigned_why) and comment.assigned_to != who
        self._note_holder.setVisible(is_theirs)
        self._disc.show_name(who)
        self._who.say(translate("Answer", "{name} says").format(name=name))
        self._note.say(comment.assigned_why)
        may_return = bool(self._context.sitter.assistant)
        self.back.setVisible(may_return)

    def arrange(self, *, is_narrow: bool) -> None:
        """In one column the page scrolls, not the card."""
        self._body.arrange(is_flat=is_narrow)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.change
