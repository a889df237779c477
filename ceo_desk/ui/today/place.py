"""Today's place: the day, or an open question in its place until it is answered or put off."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from ceo_desk.services.answering.today import Attention
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Screen
from ceo_desk.ui.today.view import TodayView


class TodayPlace(Screen):
    """Shows the day; what is unsure, refused or waits for a word comes first.

    "Ask me later" holds until the desk is opened again.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._put_off: set[str] = set()
        self._stack = QStackedLayout(self)
        self.day = TodayView(context)
        self.question: Screen | None = None
        self._take_in(self.day)

    def footer(self) -> Footer:
        """That of what is shown."""
        return self._shown().footer()

    def arrive(self, subject: str, note: str) -> None:
        """Shows what is first now."""
        self.day.arrive(subject, note)
        self.refresh()

    def refresh(self) -> None:
        """Newer facts: the question that is open stays open."""
        self.day.refresh()
        facts = self.context.background.facts
        waiting = [one for one in facts.attention if one.outgoing.publication.id not in self._put_off] if facts else []
        if waiting:
            self._ask(waiting)
        elif self._shown() is not self.day:
            self._show(self.day)

    def leave(self) -> None:
        """Both keep what is half done."""
        self._shown().leave()

    def step_back(self) -> bool:
        """Esc closes what is open in it."""
        return self._shown().step_back()

    def first_control(self) -> QWidget | None:
        """Where the keyboard begins."""
        return self._shown().first_control()

    def _ask(self, waiting: list[Attention]) -> None:
        from ceo_desk.ui.publishing.question_view import QuestionView

        if not isinstance(self.question, QuestionView):
            question = QuestionView(self.context)
            question.answered.connect(self._on_answered)
            question.put_off.connect(self._on_put_off)
            self.question = question
            self._take_in(question)
        question = self.question
        asked = next((one for one in waiting if one.outgoing.publication.id == question.publication), waiting[0])
        question.show_attention(asked)
        self._show(question)

    def _on_answered(self, go: object) -> None:
        self.context.background.changed()
        if isinstance(go, Go):
            self.going.emit(go)

    def _on_put_off(self) -> None:
        from ceo_desk.ui.publishing.question_view import QuestionView

        if isinstance(self.question, QuestionView):
            self._put_off.add(self.question.publication)
        self.refresh()

    def _shown(self) -> Screen:
        shown = self._stack.currentWidget()
        assert isinstance(shown, Screen)
        return shown

    def _show(self, screen: Screen) -> None:
        if self._stack.currentWidget() is not screen:
            self._stack.setCurrentWidget(screen)
            self.footer_changed.emit()

    def _take_in(self, screen: Screen) -> None:
        screen.footer_changed.connect(self.footer_changed)
        screen.going.connect(self.going)
        screen.undoable.connect(self.undoable)
        self._stack.addWidget(screen)
