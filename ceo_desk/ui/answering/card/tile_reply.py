"""Answering and thanking: the reply as it is typed, and above it the ready lines that go into it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ceo_desk.domain.thanks import LINES, thank_you_lines
from ceo_desk.ui.answering.card.presenter import called
from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.answering.own_words.foreseen_note import ForeseenNote
from ceo_desk.ui.answering.own_words.start_panel import StartPanel
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.answering.words_choice import WordsChoice
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.buttons import idea_button, promise_button
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class ReplyPanel(QWidget):
    """`seen_pressed`: the comment needs no answer. `starting`: words to begin with are chosen, or not any more."""

    seen_pressed = Signal()
    starting = Signal()

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
        self.said = Button(theme, translate("Answer", "What I said before"), "quiet", "lightbulb")
        self.said.clicked.connect(lambda _checked=False: self._show_starts(is_on=True))
        self.said.hide()
        self.promise, self.idea = promise_button(theme), idea_button(theme)
        self._foot = Flow((self.said, self.promise, self.idea, self.seen), theme.space(4))
        self.foreseen = ForeseenNote(theme, self.editor)
        self.starts = StartPanel(context)
        self.starts.found.connect(self._on_found)
        self.starts.taken.connect(self._on_start)
        self.starts.left.connect(lambda: self._show_starts(is_on=False))
        self._way, self._is_narrow = Way.ANSWER, False
        gap = theme.space(12)
        self._typing = QWidget()
        typing = column(self._line_holder, self._label, gap, self.editor, self.foreseen, theme.space(8), self._foot)
        typing.setStretchFactor(self.editor, 1)
        self._typing.setLayout(typing)
        layout = column(self._typing, self.starts)
        layout.setStretchFactor(self._typing, 1)
        layout.setStretchFactor(self.starts, 1)
        self.setLayout(layout)

    def open(self, comment: str, author: str) -> None:
        """Begins an answer to this person."""
        label = translate("Answer", "Your answer to {name}").format(name=called(author))
        self._label.say(label)
        self.editor.open(comment, label)
        self._typing.show()
        self.said.hide()
        self.foreseen.show_for(None)
        self.starts.open(comment)
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
        self._way, self._is_narrow = way, is_narrow
        self._line_holder.setVisible(way is Way.THANK)
        for button in (self.seen, self.promise, self.idea):
            button.setVisible(not is_narrow)
        self.foreseen.give_room(has_room=way is Way.ANSWER and not is_narrow)
        has_foreseen = self.starts.foreseen is not None
        is_apart = has_foreseen and is_narrow  # else it stands below the field, and the button is for all others
        words = translate("Answer", "You foresaw this") if is_apart else translate("Answer", "What I said before")
        self.said.say(words, "lightbulb")
        self.said.setVisible(len(self.starts.lines) > (1 if has_foreseen and not is_narrow else 0))
        self._foot.setVisible(way is Way.ANSWER and (not is_narrow or bool(self.starts.lines)))
        if way is not Way.ANSWER and self.is_starting():
            self._show_starts(is_on=False)

    def is_starting(self) -> bool:
        """True while the words to begin with stand in place of the field."""
        return not self.starts.isHidden()

    def close_starts(self) -> bool:
        """Shows the field again; False where it is shown."""
        was_open = self.is_starting()
        if was_open:
            self._show_starts(is_on=False)
        return was_open

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        if self.is_starting():
            return self.starts.first_control()
        is_thanking = self._line_holder.isVisibleTo(self)
        return self.choices[0] if is_thanking and self.choices and not self.editor.words().strip() else self.editor

    def _show_starts(self, *, is_on: bool) -> None:
        self._typing.setVisible(not is_on)
        self.starts.setVisible(is_on)
        self.starting.emit()
        self.first_control().setFocus()

    def _on_found(self) -> None:
        self.foreseen.show_for(self.starts.foreseen)
        self.show_way(self._way, is_narrow=self._is_narrow)

    def _on_start(self, words: str) -> None:
        self._show_starts(is_on=False)
        self.editor.start_with(words)

    def _on_chosen(self, line: str) -> None:
        self.editor.put(with_line(self.editor.words(), line, self._lines))


def with_line(text: str, line: str, lines: Sequence[str]) -> str:
    """The answer with this line in it: another ready line gives way, the person's own words stay."""
    for known in lines:
        if text.startswith(known):
            return line + text[len(known) :]
    return f"{line}\n{text}" if text.strip() else line
