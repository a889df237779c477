"""What the desk noticed, a row each: five at most, the others a press away."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.domain.noticing import Notice
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, clear, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.notice_line import Answer, NoticeLine
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

MOST = 5
"""Rows that are seen at once."""
LINE_ENDS = 6
"""Room above and below words, so that rows of several lines stand apart."""


class NoticeList(QWidget):
    """`answered` carries the NoticeLine whose button was pressed, `asked` the question that the post is to end with."""

    answered = Signal(object)
    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[NoticeLine, ...] | None = None
        self._questions: tuple[str, ...] = ()
        self._is_whole = False
        self._buttons: dict[tuple[Notice, str], Button] = {}
        self._more: Button | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def begin(self) -> None:
        """Another post: folded again."""
        self._is_whole = False
        self.show_lines(())

    def show_lines(self, lines: tuple[NoticeLine, ...], questions: tuple[str, ...] = ()) -> None:
        """Shows these rows, where they say something else than before; `questions` are offered below theirs."""
        if (lines, questions) == (self._lines, self._questions):
            return
        self._lines, self._questions = lines, questions
        self._fill()

    def _fill(self) -> None:
        lines = self._lines or ()
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        clear(self._rows)
        self._buttons.clear()
        self._more = None
        seen = lines if self._is_whole or len(lines) <= MOST else lines[:MOST]
        for line in seen:
            self._rows.addWidget(self._row(line))
            if line.answer is Answer.QUESTION and self._questions:
                self._rows.addWidget(self._offer())
        if len(seen) < len(lines):
            self._rows.addWidget(self._fold(len(lines) - len(seen)))
        if focused in self._buttons:
            self._buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, line: NoticeLine) -> QWidget:
        theme = self._theme
        icon = Icon(theme, line.icon, 26, line.tone if line.tone in ("good", "wait", "bad") else "ink2")
        words = column(Words(theme, line.words, "body"), margin=(0, theme.space(LINE_ENDS), 0, theme.space(LINE_ENDS)))
        parts = row(icon, words, gap=theme.space(12))
        parts.setStretch(1, 1)
        has_button = line.answer is not Answer.NONE and not (line.answer is Answer.QUESTION and self._questions)
        if has_button:
            parts.addWidget(self._button(line))
        else:
            parts.addSpacing(theme.space(INSET))
        ends = 0 if has_button else theme.space(2)
        parts.setContentsMargins(0, ends, 0, ends)
        holder = QWidget()
        holder.setLayout(parts)
        return holder

    def _button(self, line: NoticeLine) -> Button:
        button = Button(self._theme, line.answer_words, "quiet")
        button.setAccessibleDescription(line.words)
        button.clicked.connect(lambda _checked=False: self.answered.emit(line))
        self._buttons[line.noticed.kind, line.noticed.detail] = button
        return button

    def _offer(self) -> QWidget:
        """The questions below their row; the first takes the keyboard."""
        theme = self._theme
        buttons = [self._question(text) for text in self._questions]
        holder = QWidget()
        side = theme.space(38 - INSET)
        holder.setLayout(column(*(row(one, None) for one in buttons), margin=(side, 0, 0, theme.space(6))))
        self._buttons[Notice.NO_QUESTION, ""] = buttons[0]
        return holder

    def _question(self, text: str) -> Button:
        button = Button(self._theme, text, "quiet", "plus")
        button.setAccessibleDescription(translate("Publish", "Becomes the last words of the post"))
        button.clicked.connect(lambda _checked=False: self.asked.emit(text))
        return button

    def _fold(self, more: int) -> QWidget:
        button = Button(self._theme, translate("Publish", "Show %n more", "", more), "quiet", "caret-down")
        button.clicked.connect(lambda _checked=False: self._unfold())
        self._more = button
        holder = QWidget()
        holder.setLayout(row(button, None))
        return holder

    def _unfold(self) -> None:
        folded = len(self._lines or ()) - MOST
        self._is_whole = True
        self._fill()
        later = list(self._buttons.values())[-folded:]
        if later:
            later[0].setFocus(Qt.FocusReason.OtherFocusReason)
