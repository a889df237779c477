"""Answering and thanking: the reply as it is typed, and above it the ready lines that go into it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ceo_desk.domain.thanks import LINES, thank_you_lines
from ceo_desk.ui.answering.card.presenter import called
from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.answering.words_choice import WordsChoice
from ceo_desk.ui.context import Context
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import clear, column, row
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class ReplyPanel(QWidget):
    """`seen_pressed`: the comment needs no answer."""

    seen_pressed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = self._theme = context.theme
        self.editor = ReplyEditor(context)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.choices: list[WordsChoice] = []
        self._lines: Sequence[str] = ()
        self._group = QButtonGroup(self)
        self._label = Words(theme, "", "label")
        self._line_box = column(gap=theme.space(8))
        self._line_holder = QWidget()
        self._line_holder.setLayout(column(self._line_box, theme.space(12)))
        self.seen = Button(theme, translate("Answer", "Seen, needs no answer"), "quiet", "check")
        self.seen.clicked.connect(lambda _checked=False: self.seen_pressed.emit())
        self._foot = QWidget()
        self._foot.setLayout(row(self.seen, None))
        gap = theme.space(12)
        layout = column(self._line_holder, self._label, gap, self.editor, theme.space(8), self._foot)
        layout.setStretchFactor(self.editor, 1)
        self.setLayout(layout)

    def open(self, comment: str, author: str) -> None:
        """Begins an answer to this person."""
        label = translate("Answer", "Your answer to {name}").format(name=called(author))
        self._label.say(label)
        self.editor.open(comment, label)
        self._lines = thank_you_lines(author, tuple((in_words(one), in_words(other)) for one, other in LINES))
        clear(self._line_box)
        self.choices = []
        for line in self._lines:
            choice = WordsChoice(self._theme, line, role="line")
            choice.clicked.connect(lambda _checked=False, line=line: self._on_chosen(line))
            self._group.addButton(choice)
            self._line_box.addWidget(choice)
            self.choices.append(choice)

    def show_way(self, way: Way, *, is_narrow: bool) -> None:
        """With the ready lines, or with the field alone."""
        self._line_holder.setVisible(way is Way.THANK)
        self._foot.setVisible(way is Way.ANSWER and not is_narrow)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        is_thanking = self._line_holder.isVisibleTo(self)
        return self.choices[0] if is_thanking and self.choices and not self.editor.words().strip() else self.editor

    def _on_chosen(self, line: str) -> None:
        self.editor.put(with_line(self.editor.words(), line, self._lines))


def with_line(text: str, line: str, lines: Sequence[str]) -> str:
    """The answer with this line in it: another ready line gives way, the person's own words stay."""
    for known in lines:
        if text.startswith(known):
            return line + text[len(known) :]
    return f"{line}\n{text}" if text.strip() else line
