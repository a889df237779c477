"""The list of words to begin with, in place of the field: one press puts them there."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.foreseen import Foreseen
from ceo_desk.ui.answering.own_words.model import StartFacts, load_starts
from ceo_desk.ui.answering.own_words.presenter import StartLine, start_lines
from ceo_desk.ui.answering.own_words.start_choice import StartChoice
from ceo_desk.ui.answering.words_choice import WordsChoice
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Scrolled, clear, column, row
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class StartPanel(QWidget):
    """`found`: what there is for this comment is known. `taken` carries the words; `left`: none is wanted."""

    found = Signal()
    taken = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = self._theme = context.theme
        self._comment = ""
        self.lines: tuple[StartLine, ...] = ()
        self.foreseen: Foreseen | None = None
        self.choices: list[WordsChoice] = []
        inside = QWidget()
        self._rows = column(gap=theme.space(8))
        inside.setLayout(column(self._rows, None))
        self._scrolled = Scrolled(inside)
        self._scrolled.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._scrolled.setMinimumHeight(theme.line("reply") * 4)
        self._label = Words(theme, translate("OwnWords", "Begin with words of yours"), "label")
        self.back = Button(theme, translate("OwnWords", "Back to my answer"), "quiet", "arrow-left")
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        layout = column(self._label, theme.space(12), self._scrolled, theme.space(8), row(self.back, None))
        layout.setStretchFactor(self._scrolled, 1)
        self.setLayout(layout)
        self.hide()

    def open(self, comment: str) -> None:
        """Looks, in the background, what there is for this comment."""
        self._comment, self.lines, self.foreseen = comment, (), None
        self._show()
        self.hide()
        QTimer.singleShot(0, self, lambda: self._look(comment))  # what the card shows is read first

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.choices[0] if self.choices else self.back

    def _look(self, comment: str) -> None:
        if comment == self._comment:
            desk = self._context.desk
            self._context.jobs.start(
                Lane.LOOK, lambda _: load_starts(desk, comment), lambda facts: self._on_read(comment, facts), _leave
            )

    def _on_read(self, comment: str, facts: StartFacts) -> None:
        if comment == self._comment:
            self.lines, self.foreseen = start_lines(facts), facts.foreseen
            self._show()
            self.found.emit()

    def _show(self) -> None:
        clear(self._rows)
        self.choices = []
        for line in self.lines:
            choice = StartChoice(self._theme, line.line, line.second, role="line")
            choice.clicked.connect(lambda _checked=False, start=line.start: self.taken.emit(start))
            self._rows.addWidget(choice)
            self.choices.append(choice)


def _leave(_: DeskError) -> None:
    """Nothing is offered where it can't be read: the answer needs none of it."""
