"""Before it goes: the page where a post is looked over, the ten seconds, and what became of it."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.by_hand.errand import Errand
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.publishing.choosing import Choosing
from ceo_desk.ui.publishing.going import Going
from ceo_desk.ui.publishing.model import Drawn, PublishFacts, draw, load
from ceo_desk.ui.publishing.question_view import CHOOSE, QuestionView


class Page(IntEnum):
    """Which of the screen's three pages is shown."""

    CHOOSING = 0
    GOING = 1
    QUESTION = 2


class PublishView(Screen):
    """Reads what is known of the post and shows the page that fits; each page decides for itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._draft = ""
        self._is_choosing_again = False
        self._is_loading = self._is_stale = False
        self._is_drawing = self._is_drawn_stale = False
        self.choosing = Choosing(context, self)
        self.progress = Going(context, self)
        self.question = QuestionView(context)
        self._stack = QStackedWidget()
        self._pages: tuple[QWidget, ...] = (self.choosing.page, self.progress.page, self.question)
        for page in self._pages:
            self._stack.addWidget(page)
        self.setLayout(column(self._stack))
        self._connect()

    def _connect(self) -> None:
        for part in (self.choosing, self.progress, self.question):
            part.footer_changed.connect(self.footer_changed)
            part.going.connect(self.going)
        self.choosing.ordered.connect(self._on_ordered)
        self.choosing.redraw_wanted.connect(self._draw)
        self.progress.reload_wanted.connect(self._on_changed)
        self.progress.asked.connect(self._on_asked)
        self.progress.taken_back.connect(self._on_taken_back)
        self.question.undoable.connect(self.undoable)
        self.question.answered.connect(self._on_answered)
        self.choosing.page.by_hand.clicked.connect(lambda _checked=False: self._go_by_hand())
        self.question.put_off.connect(lambda: self.going.emit(Go(Place.TODAY)))

    # ------------------------------------------------------------------ the frame
    def footer(self) -> Footer:
        """What the page wants."""
        match self._page():
            case Page.CHOOSING:
                return self.choosing.footer()
            case Page.GOING:
                return self.progress.footer()
            case Page.QUESTION:
                return self.question.footer()

    def arrive(self, subject: str, note: str) -> None:
        """Shows a draft: before it goes, or where it is.

        `note` is a publication of it that was just ordered, or CHOOSE: the hour that passed is chosen anew.
        """
        if subject and subject != self._draft:
            self._draft = subject
            self.choosing.begin(subject)
            self.progress.begin()
            self._turn_to(Page.CHOOSING)
        self._is_choosing_again = note == CHOOSE
        if note and not self._is_choosing_again:
            self.progress.watch(frozenset({note}))
        self.choosing.look_again()
        self._arrange()
        # What the page before still keeps is on disk once the lane of decisions is through with it.
        self.context.jobs.start(Lane.WRITE, lambda _: None, lambda _: self._load(is_drawn=True))

    def refresh(self) -> None:
        """Reads again; what the person chose stays."""
        self._load(is_drawn=self._page() is Page.CHOOSING)

    def leave(self) -> None:
        """Whatever goes on does so without a look; what has ended was seen."""
        self.progress.leave()
        self.choosing.noticing.stop()
        self.choosing.own.flush()

    def subject(self) -> str:
        """The draft."""
        return self._draft

    def step_back(self) -> bool:
        """Esc: takes back while that can be, else goes one step back."""
        match self._page():
            case Page.GOING if self.progress.page.is_counting:
                self.progress.take_back()
            case Page.CHOOSING:
                self.going.emit(Go(Place.PAGE, self._draft))
            case _:
                self.going.emit(Go(Place.TODAY))
        return True

    def undo_last(self) -> bool:
        """Ctrl+Z: takes back while that can be."""
        if self._page() is not Page.GOING or not self.progress.page.is_counting:
            return False
        self.progress.take_back()
        return True

    def first_control(self) -> QWidget | None:
        """The first account; what runs needs no keyboard but the large button's."""
        match self._page():
            case Page.CHOOSING:
                return self.choosing.first_control()
            case Page.GOING:
                return None
            case Page.QUESTION:
                return self.question.first_control()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Two columns become one where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _go_by_hand(self) -> None:
        self.choosing.own.flush()
        self.going.emit(Go(Place.BY_HAND, self._draft, Errand.POST))

    # ------------------------------------------------------------------ reading
    def _load(self, *, is_drawn: bool) -> None:
        if not self._draft:
            return
        if self._is_loading:
            self._is_stale = True
        else:
            self._is_loading, self._is_stale = True, False
            desk, draft = self.context.desk, self._draft
            self.context.jobs.start(Lane.LOOK, lambda _: load(desk, draft), self._on_loaded, self._on_failed)
        if is_drawn:
            self._draw()

    def _draw(self) -> None:
        if self._is_drawing:
            self._is_drawn_stale = True
            return
        self._is_drawing, self._is_drawn_stale = True, False
        desk, draft = self.context.desk, self._draft
        self.context.jobs.start(Lane.LOOK, lambda _: draw(desk, draft), self._on_drawn, self._on_draw_failed)

    def _on_loaded(self, facts: PublishFacts) -> None:
        self._is_loading = False
        is_ours = facts.draft == self._draft
        if is_ours:
            self.choosing.show_facts(facts)
            self.choosing.page.by_hand.setVisible(facts.goes_by_hand)
            self._choose_page(facts)
        if self._is_stale or not is_ours:
            self._load(is_drawn=False)

    def _on_drawn(self, drawn: dict[str, Drawn]) -> None:
        self._is_drawing = False
        if self._is_drawn_stale or any(one.look.draft != self._draft for one in drawn.values()):
            self._draw()
        else:
            self.choosing.show_drawn(drawn)

    def _on_failed(self, error: DeskError) -> None:
        self._is_loading = False
        if self._is_stale:
            self._load(is_drawn=False)
        else:
            self.choosing.complain(error)

    def _on_draw_failed(self, error: DeskError) -> None:
        self._is_drawing = False
        if self._is_drawn_stale:
            self._draw()
        else:
            self.choosing.complain(error)

    # ------------------------------------------------------------------ pages
    def _choose_page(self, facts: PublishFacts) -> None:
        if self._is_choosing_again or not self.progress.show_facts(facts):
            self._turn_to(Page.CHOOSING)
            return
        question = self.progress.only_question()
        if question is not None:
            self.question.show_attention(question)
            self._turn_to(Page.QUESTION)
        elif self._page() is not Page.QUESTION or not self.progress.has_question(self.question.publication):
            self._turn_to(Page.GOING)

    def _turn_to(self, page: Page) -> None:
        if self._page() is page:
            return
        had_focus = self.isAncestorOf(self.focusWidget())
        self._stack.setCurrentIndex(page)
        if had_focus:  # else Qt hands the keyboard to whatever comes next in the window, the rail
            self._pages[page].setFocus(Qt.FocusReason.OtherFocusReason)
        if page is Page.GOING:
            self.progress.be_deaf()
        else:
            self.progress.page.stop()
        self.footer_changed.emit()

    def _page(self) -> Page:
        return Page(self._stack.currentIndex())

    def _arrange(self) -> None:
        is_narrow = self.theme.is_narrow(self.window().width())
        self.choosing.page.arrange(is_narrow=is_narrow)

    # ------------------------------------------------------------------ what happens
    def _on_ordered(self, publications: frozenset[str]) -> None:
        self._is_choosing_again = False
        self.progress.begin()
        self.progress.watch(publications)
        self._on_changed()

    def _on_changed(self) -> None:
        self.context.background.changed()
        self._load(is_drawn=False)

    def _on_taken_back(self) -> None:
        self.choosing.say_taken_back()
        self.context.background.changed()
        self._load(is_drawn=True)

    def _on_asked(self) -> None:
        question = self.progress.first_question()
        if question is not None:
            self.question.show_attention(question)
            self._turn_to(Page.QUESTION)

    def _on_answered(self, wish: Go | None) -> None:
        self.progress.begin()
        if wish is not None:
            self.progress.watch(frozenset({wish.note}))
        self._turn_to(Page.GOING)
        self._load(is_drawn=wish is None)
