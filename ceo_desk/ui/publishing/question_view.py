"""What the desk asks where something did not simply go out: unsure, missed, refused, changed there, no way in."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import Kind
from ceo_desk.services.answering.today import Attention, Need
from ceo_desk.services.it_note import note_for_it
from ceo_desk.storage.settings import TAKE_BACK_SECONDS
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, of_problem, show
from ceo_desk.ui.parts.banners import Banner, Detail, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, Card, Scrolled, clear, column, inset, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing import question_model as answers
from ceo_desk.ui.publishing.presenter import icon_of
from ceo_desk.ui.publishing.question_card import QuestionCard
from ceo_desk.ui.publishing.question_model import Answered, QuestionFacts
from ceo_desk.ui.publishing.question_presenter import question_of
from ceo_desk.ui.publishing.question_values import Question, Way, WayCard
from ceo_desk.ui.publishing.versions import VersionTexts

translate = QCoreApplication.translate

WHOLE = 1000
"""All the room, as far as the page is not too wide to be read."""
CHOOSE = "choose"
"""As the note of a Go to Before it goes: the person wants to choose again."""


class QuestionView(Screen):
    """Takes Today's place until it is answered or put off; its large button only looks.

    `answered` carries where to see what became of it (a Go), or None. `put_off`: ask me later.
    """

    answered = Signal(object)
    put_off = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._attention: Attention | None = None
        self._facts = QuestionFacts()
        self._question: Question | None = None
        self._link = ""
        self._is_busy = False
        self.primary = QAction(self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self.later = QAction(translate("Question", "Ask me later"), self)
        self.later.triggered.connect(lambda _checked=False: self.put_off.emit())
        theme = self.theme
        self._icon = Icon(theme, "question", 26, "wait")
        self._top = Words(theme, "", "label", "wait", wrap=False)
        self._title = Words(theme, "", "title")
        self._sentence = Words(theme, "", "lead")
        self._banner = Banner(theme)
        self._quote = Words(theme, "", "quote", lines=2)
        self._quoted = Card()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.space(20))
        self._below = column(gap=theme.space(4))
        self._build()

    @property
    def publication(self) -> str:
        """What is asked about; "" before anything was."""
        return self._attention.outgoing.publication.id if self._attention else ""

    def show_attention(self, attention: Attention) -> None:
        """Asks about this publication; the same question again only looks whether its text was changed."""
        if attention != self._attention:
            if attention.outgoing.publication.id != self.publication:
                self._facts = QuestionFacts()
                self._banner.clear()
                self._link = ""
            self._attention = attention
            self._is_busy = False
            self._show()
        desk = self.context.desk
        self.context.jobs.start(
            Lane.LOOK,
            lambda _: answers.read(desk, attention),
            lambda facts: self._on_read(attention, facts),
            self._complain,
        )

    def footer(self) -> Footer:
        """The primary looks, or does the one thing that harms nothing; the other puts it off."""
        state = State(
            translate("Question", "Nothing will be sent without your word."),
            translate("Question", "It waits."),
            "lock-simple",
        )
        return Footer(self.primary, (self.later,), state, icon=self._question.primary_icon if self._question else "")

    def step_back(self) -> bool:
        """Esc: ask me later."""
        self.put_off.emit()
        return True

    def first_control(self) -> QWidget | None:
        """The first way, so that it can be reached; the large button has its own key."""
        return next((one for one in self.findChildren(Button) if one.isVisible() and one.kind == "secondary"), None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Two cards side by side, or one below the other where it is narrow."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if self.theme.is_narrow(self.window().width()) else across)

    # ------------------------------------------------------------------ what is shown
    def _build(self) -> None:
        theme = self.theme
        self._kind = Icon(theme, "newspaper", 28)
        quoted = row(self._kind, self._quote, gap=theme.space(16), margin=theme.space(22))
        quoted.setStretch(1, 1)
        self._quoted.setLayout(quoted)
        top = row(self._icon, self._top, None, gap=theme.space(12))
        block = QWidget()
        block.setMaximumWidth(theme.px(880) + 2 * theme.space(INSET))
        gap = theme.space(22) if not theme.is_short else theme.space(14)
        head = (top, theme.space(9), self._title, theme.space(10), self._sentence, gap, self._banner, self._quoted)
        block.setLayout(column(inset(theme, *head, gap, self._cards), theme.space(10), self._below, None))
        side = row(None, block, None)
        side.setStretch(1, WHOLE)
        margin = theme.space(32) - theme.space(INSET)
        inside = QWidget()
        inside.setLayout(column(side, None, margin=(margin, theme.space(44), margin, margin)))
        self.setLayout(column(Scrolled(inside)))

    def _show(self) -> None:
        attention = self._attention
        if attention is None:
            return
        take_back = self.context.desk.settings.get(TAKE_BACK_SECONDS)
        short = self.theme.is_short
        question = question_of(
            attention, self.context.now(), take_back, is_changed=self._facts.is_changed, is_short=short
        )
        self._question = question
        self._icon.show_icon(question.icon, question.tone)
        self._top.say(question.top, tone=question.tone)
        self._title.say(question.title)
        self._sentence.say(question.sentence)
        self._quote.say(self._facts.quote or attention.outgoing.title)
        self._kind.show_icon(icon_of(attention.outgoing.account.channel))
        self._quoted.setVisible(attention.need is not Need.CHANGED)
        self.primary.setText(question.primary)
        clear(self._cards)
        for number, card in enumerate(question.cards):
            self._cards.addWidget(self._card(card, number), 1)
        self._show_below(question, attention)
        self.footer_changed.emit()

    def _card(self, card: WayCard, number: int) -> Card:
        more: list[QWidget] = []
        if self._facts.versions is not None and self._attention and self._attention.need is Need.CHANGED:
            more.append(VersionTexts(self.theme, self._facts.versions, is_ours=number == 0))
        way = QuestionCard(self.theme, card, more)
        if way.link is not None:
            way.link.set_text(self._link)
            way.link.changed.connect(self._on_link)
        way.pressed.connect(lambda: self._go(card.way))
        return way

    def _on_link(self, text: str) -> None:
        self._link = text.strip()

    def _show_below(self, question: Question, attention: Attention) -> None:
        clear(self._below)
        theme = self.theme
        buttons = [self._quiet(text, way) for text, way in question.quiet]
        message = of_problem(attention.problem) if attention.problem else None
        detail = Detail(theme, message.detail) if message and message.detail else None
        ways = [*buttons, *([detail.button] if detail else [])]
        line: QBoxLayout = column() if theme.is_short else row(gap=theme.space(4))
        for button in ways:
            line.addWidget(button)
        if not theme.is_short:
            line.addStretch(1)
        self._below.addLayout(line)
        if detail is not None:
            self._below.addLayout(inset(theme, detail))

    def _quiet(self, text: str, way: Way) -> Button:
        button = Button(self.theme, text, "quiet", "clipboard-text" if way is Way.NOTE else "")
        button.clicked.connect(lambda _checked=False: self._go(way))
        return button

    def _on_read(self, attention: Attention, facts: QuestionFacts) -> None:
        if attention == self._attention and facts != self._facts:
            self._facts = facts
            self._show()

    def _complain(self, error: DeskError) -> None:
        self._is_busy = False
        show(self._banner, of_error(error), (Step(translate("Question", "Close"), self._banner.clear, "x"),))

    # ------------------------------------------------------------------ what is pressed
    def _press_primary(self) -> None:
        if self._question is not None:
            self._go(self._question.primary_way)

    def _go(self, way: Way) -> None:
        attention = self._attention
        if attention is None:
            return
        outgoing = attention.outgoing
        draft = outgoing.publication.draft
        match way:
            case Way.LOOK:
                self.context.open_page(outgoing.publication.url or outgoing.account.source.url)
            case Way.CHANGE:
                self.going.emit(Go(Place.PAGE, draft))
            case Way.CHOOSE_TIME | Way.LOOK_OVER:
                self.going.emit(Go(Place.PUBLISH, draft, CHOOSE))
            case Way.COMMENT:
                self.going.emit(Go(Place.ANSWER, outgoing.publication.comment))
            case Way.PASSWORD:
                self.going.emit(Go(Place.CONNECT, outgoing.account.name))
            case Way.NOTE:
                self._copy_note(attention)
            case Way.LATER:
                self.put_off.emit()
            case _:
                self._answer(way, attention)

    def _copy_note(self, attention: Attention) -> None:
        problem = attention.problem
        reason, detail = (problem.reason, problem.detail) if problem else ("", "")
        note = note_for_it(reason, attention.outgoing.account.source.url, detail)
        QGuiApplication.clipboard().setText(note)
        self._banner.say("good", translate("Question", "The note is copied. Paste it into a mail to IT."))

    def _answer(self, way: Way, attention: Attention) -> None:
        """Decides in the background, once."""
        if self._is_busy:
            return
        self._is_busy = True
        deeds: dict[Way, Callable[..., Answered]] = {
            Way.FOUND: partial(answers.found, link=self._link),
            Way.MISSING: answers.missing,
            Way.PUBLISH_NOW: answers.publish_now,
            Way.PUT_MINE: answers.put_mine,
            Way.LEAVE: answers.leave,
            Way.REWRITE: answers.leave,
            Way.SEND_AGAIN: answers.send_again,
            Way.BEGIN_POST: answers.begin_post,
        }
        work = deeds[way](self.context.desk, attention, self.context.actor)
        self.context.jobs.start(
            Lane.WRITE, lambda _: work(), lambda begun: self._on_decided(way, attention, begun), self._complain
        )

    def _on_decided(self, way: Way, attention: Attention, begun: str) -> None:
        self._is_busy = False
        self._attention = None
        self.context.background.changed()
        publication = attention.outgoing.publication
        if begun:
            self.going.emit(Go(Place.PAGE, begun))
            return
        if way is Way.REWRITE:
            self.going.emit(Go(Place.ANSWER, publication.comment))
            return
        if publication.kind is Kind.REPLY:
            if way in (Way.MISSING, Way.SEND_AGAIN):
                self._offer_back(publication.id)
            self.answered.emit(None)
            return
        goes_on = way in (Way.FOUND, Way.MISSING, Way.PUBLISH_NOW, Way.PUT_MINE)
        self.answered.emit(Go(Place.PUBLISH, publication.draft, publication.id) if goes_on else None)

    def _offer_back(self, publication: str) -> None:
        """An answer that goes once more can be taken back in the footer."""
        desk, context = self.context.desk, self.context
        said = translate("Question", "Your answer goes out once more.")
        ends = context.now() + timedelta(seconds=desk.settings.get(TAKE_BACK_SECONDS))

        def undo() -> None:
            context.jobs.start(
                Lane.WRITE,
                lambda _: desk.publishing.cancel(publication, actor=context.actor),
                lambda _: context.background.changed(),
            )

        button = translate("Question", "Take it back")
        self.undoable.emit(Undo(said, undo, button, lambda: said if context.now() < ends else ""))
