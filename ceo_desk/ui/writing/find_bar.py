"""The bar that finds words in the post."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import inset
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number
from ceo_desk.ui.writing.page_bar import Bar

translate = QCoreApplication.translate

MOST_FOUND = 999


class FindBar(Bar):
    """Words to look for in the post: Enter goes to the next, Shift+Enter to the one before."""

    def __init__(self, theme: Theme, editor: PageEditor) -> None:
        super().__init__(theme, translate("Write", "Find in the post"))
        self._editor = editor
        self.line = QLineEdit()
        self.line.setFont(theme.font("lead"))
        self.line.setMinimumHeight(theme.line("lead") + theme.space(27))
        self.line.setAccessibleName(translate("Write", "Find in the post"))
        self.line.setPlaceholderText(translate("Write", "Find in the post"))
        self._count = Words(theme, "", "body", "ink2", wrap=False)
        before = Button(theme, translate("Write", "Before"), "quiet", "caret-up")
        after = Button(theme, translate("Write", "Next"), "quiet", "caret-down")
        close = Button(theme, translate("Write", "Close"), "quiet", "x")
        counted = QWidget()
        counted.setLayout(inset(theme, self._count))
        self.fill(self.line, counted, buttons=(before, after, close))
        before.clicked.connect(lambda _checked=False: self.seek(is_back=True))
        after.clicked.connect(lambda _checked=False: self.seek())
        close.clicked.connect(lambda _checked=False: self.close_bar())
        self.line.textEdited.connect(lambda _text: self._on_edited())
        self.line.installEventFilter(self)

    def open(self) -> None:
        """Asks what to look for; what is selected is offered."""
        self._editor.load_all()
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.line.setText(chosen)
        self._count.say("")
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def seek(self, *, is_back: bool = False) -> bool:
        """Goes to the next place; begins anew at the end. False where the words are nowhere."""
        wanted = self.line.text()
        if not wanted:
            self._count.say("")
            return False
        flags = QTextDocument.FindFlag.FindBackward if is_back else QTextDocument.FindFlag(0)
        cursor = self._editor.document().find(wanted, self._editor.textCursor(), flags)
        if cursor.isNull():
            edge = QTextCursor(self._editor.document())
            if is_back:
                edge.movePosition(QTextCursor.MoveOperation.End)
            cursor = self._editor.document().find(wanted, edge, flags)
        if cursor.isNull():
            self._count.say(translate("Write", "Not in this post"))
            return False
        self._editor.setTextCursor(cursor)
        self._say_count(wanted, cursor)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Enter and Shift+Enter in the field."""
        if watched is self.line and isinstance(event, QKeyEvent) and _is_enter(event):
            self.seek(is_back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._editor.setTextCursor(cursor)
        self.seek()

    def _say_count(self, wanted: str, found: QTextCursor) -> None:
        document, place, current, total = self._editor.document(), QTextCursor(), 0, 0
        place = document.find(wanted, 0)
        while not place.isNull() and total < MOST_FOUND:
            total += 1
            if place.selectionStart() == found.selectionStart():
                current = total
            place = document.find(wanted, place)
        said = translate("Write", "{current} of {total}")
        self._count.say(said.format(current=number(current), total=number(total)))


def _is_enter(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
