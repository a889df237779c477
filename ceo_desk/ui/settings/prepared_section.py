"""Prepared answers: the list, and the form in which one is written or changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ceo_desk.domain.gaps import gaps_in
from ceo_desk.storage.prepared_answers import PreparedAnswer
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.settings.rows import Buttons, FactRow, Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

LINES = 4
"""So many lines of an answer are seen at once while it is written."""
LONGEST_LINE = 140


class PreparedSection(Section):
    """`keeping` carries a name, words and the id of the one that changes ("" = a new one), `forgetting` an id."""

    keeping = Signal(str, str, str)
    forgetting = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = translate("Settings", "Prepared answers")
        second = translate("Settings", "Put what is still to be filled in brackets, such as [the day].")
        super().__init__(theme, title, second, parent)
        self._shown: tuple[PreparedAnswer, ...] | None = None
        self._changing = ""
        self.lines: dict[str, FactRow] = {}
        self.add_button = Button(theme, translate("Settings", "Prepare an answer"), "secondary", "plus")
        self.add_button.clicked.connect(lambda _checked=False: self.open_form())
        self.name = Field(theme, translate("Settings", "What it is for"), translate("Settings", "Opening hours"))
        self._label = Words(theme, translate("Settings", "The answer"), "label")
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(translate("Settings", "The answer"))
        self.words.setFont(theme.font("reply"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(QFontMetrics(self.words.font()).lineSpacing() * LINES + theme.space(40))
        self.keep_button = Button(theme, translate("Settings", "Keep this answer"), "secondary")
        self.keep_button.clicked.connect(lambda _checked=False: self._keep())
        leave = Button(theme, translate("Settings", "Leave it as it is"), "secondary")
        leave.clicked.connect(lambda _checked=False: self.close_form())
        self._form = QWidget()
        ways = Buttons(theme, (self.keep_button, leave))
        answer = column(self._label, self.words, gap=theme.space(8))
        self._form.setLayout(column(self.name, answer, ways, gap=theme.space(12)))
        self._form.hide()
        layout = self.layout()
        assert layout is not None
        layout.addItem(column(theme.space(12)))
        layout.addWidget(Buttons(theme, (self.add_button,)))
        layout.addWidget(self._form)

    def show_answers(self, answers: Sequence[PreparedAnswer]) -> None:
        """Shows these, unless nothing about them changed."""
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        clear(self.rows)
        self.lines = {one.id: self._row(one) for one in answers}
        for one in answers:
            self.lines[one.id].say(one.name, line_of(one))
            self.rows.addWidget(self.lines[one.id])

    def open_form(self, answer: PreparedAnswer | None = None) -> None:
        """The form: empty, or with one that is to be changed."""
        self._changing = answer.id if answer else ""
        self.name.set_text(answer.name if answer else "")
        self.words.setPlainText(answer.text if answer else "")
        self.add_button.hide()
        self._form.show()
        self.name.setFocus()

    def close_form(self) -> bool:
        """Closes it; False where it is not open."""
        was_open = self._form.isVisible()
        self._form.hide()
        self.add_button.show()
        self.name.complain("")
        return was_open

    def complain(self, sentence: str) -> None:
        """Says why it can't be kept like this."""
        self.name.complain(sentence)

    def _keep(self) -> None:
        self.keeping.emit(self.name.text(), self.words.toPlainText(), self._changing)

    def _row(self, one: PreparedAnswer) -> FactRow:
        theme = self.theme
        change = Button(theme, translate("Settings", "Change"), "quiet")
        change.setAccessibleName(translate("Settings", "Change “{name}”").format(name=one.name))
        change.clicked.connect(lambda _checked=False: self.open_form(one))
        forget = Button(theme, translate("Settings", "Forget"), "quiet")
        forget.setAccessibleName(translate("Settings", "Forget “{name}”").format(name=one.name))
        forget.clicked.connect(lambda _checked=False: self.forgetting.emit(one.id))
        return FactRow(theme, Icon(theme, "chat-circle-text", 24, "ink2"), (change, forget))


def line_of(one: PreparedAnswer) -> str:
    """How the words begin, and how many gaps they have."""
    whole = " ".join(one.text.split())
    line = whole if len(whole) <= LONGEST_LINE else whole[:LONGEST_LINE].rpartition(" ")[0] + " …"
    count = len(gaps_in(*one.text.splitlines()))
    if not count:
        return line
    gaps = translate("Settings", "one gap") if count == 1 else translate("Settings", "%n gaps", "", count)
    return translate("Settings", "{line} ({gaps})").format(line=line, gaps=gaps)
