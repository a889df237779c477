"""The card: why it is here, who wrote, their words, and what they wrote before."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.ui.answering.card.body import Body
from ceo_desk.ui.answering.card.model import CardFacts
from ceo_desk.ui.answering.card.presenter import before_of, earlier_label, strip_of, where_of
from ceo_desk.ui.answering.like_button import LikeButton
from ceo_desk.ui.bare import bring_back, words_of
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import INSET, Card, Frame, clear, column, row
from ceo_desk.ui.parts.marks import Icon, Initials
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class CardPane(Card):
    """Shows somebody who waits, at once; what stands around follows when it is read."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: WaitingPerson | None = None
        theme = self._theme = context.theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._icon = Icon(theme, "question", 24, "accenttext")
        self.why = Words(theme, "", "body")
        self._disc = Initials(theme, "", 56)
        self.name, self._where = Words(theme, "", "head"), Words(theme, "", "body", "ink2")
        self.comment = Reading(theme, translate("Answer", "The comment"), "comment")
        self._earlier = column(gap=theme.space(4))
        self._earlier_holder = QWidget()
        self._earlier_holder.setLayout(self._earlier)
        self.before = Button(theme, "", "quiet", "chats")
        self.before.setCheckable(True)
        self.before.toggled.connect(self._on_before)
        self._first = Words(theme, "", "body", "ink2")
        self.like = LikeButton(context)
        self._body = Body(self._inside())
        self._build()

    def show_person(self, person: WaitingPerson) -> None:
        """Somebody's words, before anything else is known."""
        now = self._context.now()
        self._person = person
        strip = strip_of(person, now)
        self._icon.show_icon(strip.icon)
        self.why.say(strip.text, strong=strip.strong)
        self._disc.show_name(person.comment.author)
        self.name.say(person.comment.author or translate("Answer", "Somebody without a name"))
        self._where.say(where_of(person.comment, "", now))
        self.like.hide()
        self.comment.setAccessibleName(translate("Answer", "The comment of {name}").format(name=self.name.text()))
        self.comment.say(words_of(person.comment))
        bring_back(self._context, person.comment)
        self._show_before("", can_open=False)
        self._body.go_to_top()

    def show_facts(self, facts: CardFacts) -> None:
        """What stands around the same comment."""
        assert self._person is not None
        self._where.say(where_of(self._person.comment, facts.channel, self._context.now()))
        self._show_before(before_of(self._person.comment, facts.before), can_open=bool(facts.before.items))
        self.like.show_comment(self._person.comment.id, can_like=facts.can_like, is_liked=facts.is_liked)
        theme = self._theme
        for item in facts.before.items:
            label = earlier_label(item)
            reading = Reading(theme, label, "excerpt")
            reading.say(item.text)
            self._earlier.addSpacing(theme.space(12))
            self._earlier.addWidget(Words(theme, label, "body", "ink2"))
            self._earlier.addWidget(reading)

    def arrange(self, *, is_narrow: bool) -> None:
        """In one column the page scrolls, not the card."""
        self._body.arrange(is_flat=is_narrow)

    def _show_before(self, text: str, *, can_open: bool) -> None:
        clear(self._earlier)
        self.before.setChecked(False)
        self._earlier_holder.hide()
        self.before.say(text)
        self.before.setVisible(can_open)
        self._first.say("" if can_open else text)
        self._first.setVisible(bool(text) and not can_open)

    def _on_before(self, is_on: bool) -> None:
        self._earlier_holder.setVisible(is_on)
        if is_on:
            layout = self._earlier_holder.layout()
            if layout is not None:
                layout.activate()
            self._body.go_to(self._earlier_holder)

    def _inside(self) -> QWidget:
        theme = self._theme
        who = row(self._disc, column(None, self.name, self._where, None), gap=theme.space(14))
        who.setStretch(1, 1)
        pad = theme.space(24)
        inside = QWidget()
        inside.setLayout(
            column(
                who,
                theme.space(20),
                self.comment,
                self._earlier_holder,
                None,
                margin=(pad, theme.space(22), pad, theme.space(8)),
            )
        )
        return inside

    def _build(self) -> None:
        theme = self._theme
        pad = theme.space(24)
        head = Frame("CardHead")
        strip = row(column(self._icon, None), self.why, gap=theme.space(14), margin=(pad, theme.space(14)) * 2)
        strip.setStretch(1, 1)
        strip.setAlignment(self.why, Qt.AlignmentFlag.AlignVCenter)
        head.setLayout(strip)
        inset = pad - theme.space(INSET)
        below = Flow((self.before, self.like), theme.space(4))
        foot = column(row(below, margin=(inset, 0, inset, 0)), self._first)
        self._first.setContentsMargins(pad, 0, pad, theme.space(6))
        layout = column(head, self._body, foot, margin=(0, 0, 0, theme.space(8)))
        layout.setStretchFactor(self._body, 1)
        self.setLayout(layout)
