"""What stands under the title: the comment with the answer to it, a post's words, or a comment to be pasted in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.by_hand.errand import Line
from ceo_desk.ui.by_hand.presenter import taken_apart
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import ChoiceRow, Field
from ceo_desk.ui.parts.layouts import Card, clear, column, row
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

LINES, FEW_LINES = 5, 2


class AnswerPane(QWidget):
    """Their comment, and the answer, which may still be changed until it is copied."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        card = Card()
        self._person = Words(theme, "", "name")
        self._comment = Reading(theme, translate("ByHand", "Their comment"))
        pad = theme.space(20 if not theme.is_short else 12)
        card.setLayout(column(self._person, self._comment, gap=theme.space(6), margin=pad))
        self.editor = ReplyEditor(context)
        self.link = Field(theme, translate("ByHand", "Link to your answer, if you like"))
        self.setLayout(column(card, self.editor, self.link, None, gap=theme.space(16)))

    def show_comment(self, comment: str, person: str, words: str) -> None:
        """Whose it is, and the words that are kept for it."""
        self._person.say(person)
        self._comment.say(words)
        self.editor.open(comment, translate("ByHand", "Your answer to {name}").format(name=person))


class PostPane(QWidget):
    """The drafts to choose from, and the words of the chosen one as they are pasted."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice(theme)
        self.choice.chosen.connect(self.chosen)
        self._card = Card()
        self._words = Reading(theme, translate("ByHand", "Your words"))
        self._card.setLayout(column(self._words, margin=theme.space(20 if not theme.is_short else 12)))
        self.link = Field(theme, translate("ByHand", "Link to your post, if you like"))
        self.setLayout(column(self.choice, self.link, self._card, None, gap=theme.space(16)))

    def show_words(self, words: str) -> None:
        """As LinkedIn gets them; "" hides them."""
        self._card.setVisible(bool(words))
        self._words.say(words, is_whole=True)


class CommentPane(QWidget):
    """A name, words, a link, and under which post; a copy that holds several of them fills them all.

    `opened`: the post is to be looked at on LinkedIn.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = Field(theme, translate("ByHand", "Who wrote it"))
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(translate("ByHand", "Their words"))
        self.words.setFont(theme.font("reply"))
        self.words.setTabChangesFocus(True)
        lines = FEW_LINES if theme.is_short else LINES
        self.words.setFixedHeight(QFontMetrics(self.words.font()).lineSpacing() * lines + theme.space(28))
        self.link = Field(theme, translate("ByHand", "Link to it, if you like"))
        self.paste = Button(theme, translate("ByHand", "Paste"), "secondary", "clipboard-text")
        self.paste.clicked.connect(lambda _checked=False: self.fill())
        self.choice = Choice(theme)
        self.look = Button(theme, translate("ByHand", "Open the post on LinkedIn"), "quiet", "arrow-square-out")
        self.look.clicked.connect(lambda _checked=False: self.opened.emit())
        self.person.changed.connect(lambda _text: self.changed.emit())
        self.words.textChanged.connect(self.changed)
        self.person.line.installEventFilter(self)
        first = row(self.person, column(None, self.paste), gap=theme.space(12))
        first.setStretch(0, 1)
        said = column(Words(theme, translate("ByHand", "Their words"), "label"), self.words, gap=theme.space(8))
        parts = (first, said, self.link, self.choice, row(self.look, None))
        self.setLayout(column(*parts, None, gap=theme.space(16)))

    def is_filled(self) -> bool:
        """True where the name and the words are there."""
        return bool(self.person.text().strip() and self.words.toPlainText().strip())

    def fill(self) -> None:
        """What was copied, in its parts; what it has no part for stays as it is."""
        found = taken_apart(QGuiApplication.clipboard().text())
        if found.person:
            self.person.set_text(found.person)
        if found.text:
            self.words.setPlainText(found.text)
        if found.url:
            self.link.set_text(found.url)
        self.changed.emit()
        (self.words if self.person.text() else self.person.line).setFocus()

    def forget(self) -> None:
        """Empty fields."""
        self.person.set_text("")
        self.words.setPlainText("")
        self.link.set_text("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Pasted into the first field, a copy of several lines is taken apart."""
        is_paste = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if event.type() is QEvent.Type.KeyPress and is_paste and "\n" in QGuiApplication.clipboard().text().strip():
            self.fill()
            return True
        return super().eventFilter(watched, event)


class Choice(QWidget):
    """Posts of which one is chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Words(theme, "", "label")
        self._rows = column(gap=theme.space(8))
        self.choices: list[tuple[str, ChoiceRow]] = []
        self.setLayout(column(self._title, self._rows, gap=theme.space(8)))

    def show_lines(self, title: str, lines: Sequence[Line], chosen: str) -> None:
        """Shows these; none of them hides it all."""
        clear(self._rows)
        self.choices = []
        self._title.say(title)
        for line in lines:
            choice = ChoiceRow(self._theme, line.title, icon="file-text")
            choice.setChecked(line.id == chosen)
            choice.clicked.connect(lambda _checked=False, one=line.id: self.chosen.emit(one))
            self.choices.append((line.id, choice))
            self._rows.addWidget(choice)
        self.setVisible(bool(lines))

    def current(self) -> str:
        """What is chosen; "" = nothing."""
        return next((one for one, choice in self.choices if choice.isChecked()), "")
