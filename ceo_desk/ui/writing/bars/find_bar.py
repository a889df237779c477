"""The bar that finds words in the post, and puts others in their place."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.finding import PageFinder
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import inset
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number
from ceo_desk.ui.writing.bars.bar import Bar
from ceo_desk.ui.writing.bars.replace_row import ReplaceRow, line_of

translate = QCoreApplication.translate


class FindBar(Bar):
    """Words to look for in the post: Enter goes to the next, Shift+Enter to the one before.

    The title has its own field and is not looked through. `found` when a place was gone to.
    """

    found = Signal()

    def __init__(self, theme: Theme, editor: PageEditor) -> None:
        super().__init__(theme, translate("Write", "Find in the post"))
        self._editor = editor
        self._finder = PageFinder(editor)
        editor.habits.append(self._finder)
        self._said_where = ""
        self._is_there = True
        self.line = line_of(theme, translate("Write", "Find in the post"))
        self._count = Words(theme, "", "body", "ink2", wrap=False)
        self.whole = Button(theme, translate("Write", "Whole words"), "quiet", "square")
        self.whole.setCheckable(True)
        before = Button(theme, translate("Write", "Before"), "quiet", "caret-up")
        after = Button(theme, translate("Write", "Next"), "quiet", "caret-down")
        close = Button(theme, translate("Write", "Close"), "quiet", "x")
        counted = QWidget()
        counted.setLayout(inset(theme, self._count))
        self.fill(self.line, counted, buttons=(self.whole, before, after, close))
        self.replacing = ReplaceRow(theme)
        outer = self.layout()
        assert isinstance(outer, QBoxLayout)
        outer.insertWidget(1, self.replacing)
        before.clicked.connect(lambda _checked=False: self.seek(is_back=True))
        after.clicked.connect(lambda _checked=False: self.seek())
        close.clicked.connect(lambda _checked=False: self.close_bar())
        self._connect()

    def open(self, *, replaces: bool = False) -> None:
        """Asks what to look for, and with what to replace it; what is selected is offered."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.line.setText(chosen)
        self._count.say("")
        self.replacing.note("")
        self.replacing.setVisible(replaces)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 – Qt's name
        """The light goes with it."""
        super().hideEvent(event)
        self._finder.look_for("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 – Qt's name
        """What stands in it is lit."""
        super().showEvent(event)
        self._look()

    def seek(self, *, is_back: bool = False) -> bool:
        """Goes to the next place; begins anew at the end. False where the words are nowhere."""
        if not self.line.text():
            self._count.say("")
            return False
        is_further = self._finder.seek(is_back=is_back)
        self._is_there, self._said_where = is_further is not None, ""
        if is_further is False:
            top, end = translate("Write", "{count}, from the top again"), translate("Write", "{count}, from the end")
            self._said_where = end if is_back else top
        self._say_count()
        if self._is_there:
            self.found.emit()
        return self._is_there

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Enter and Shift+Enter in the fields."""
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and _is_enter(event):
            if watched is self.replacing.line:
                self._replace()
            else:
                self.seek(is_back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.line.textEdited.connect(lambda _text: self._on_edited())
        self.whole.toggled.connect(self._on_whole)
        self.line.installEventFilter(self)
        self.replacing.line.installEventFilter(self)
        self.replacing.replacing.connect(self._replace)
        self.replacing.replacing_all.connect(self._replace_all)
        self.replacing.taking_back.connect(self._take_back)
        self._finder.counted.connect(self._say_count)

    def _look(self) -> None:
        self._finder.look_for(self.line.text(), whole_words=self.whole.isChecked())

    def _on_edited(self) -> None:
        self.replacing.note("")
        self._look()
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._editor.setTextCursor(cursor)
        self.seek()

    def _on_whole(self, is_on: bool) -> None:
        self.whole.say(self.whole.words(), "check-square-fill" if is_on else "square")
        self._on_edited()

    def _replace(self) -> None:
        self.replacing.note("")
        self._finder.replace(self.replacing.line.text())
        self.seek()

    def _replace_all(self) -> None:
        count = self._finder.replace_all(self.replacing.line.text())
        if not count:
            self._count.say(translate("Write", "Not in this post"))
            return
        self._count.say("")
        self.replacing.note(translate("Write", "%n places changed.", "", count))

    def _take_back(self) -> None:
        self.replacing.note("")
        self._editor.undo()

    def _say_count(self) -> None:
        total = self._finder.total
        if not self.line.text() or self.replacing.has_note():
            self._count.say("")
        elif not self._is_there or total == 0:
            self._count.say(translate("Write", "Not in this post"))
        elif total > 0:
            current, all_of_them = number(self._finder.current), number(total)
            said = translate("Write", "{current} of {total}").format(current=current, total=all_of_them)
            self._count.say(self._said_where.format(count=said) if self._said_where else said)


def _is_enter(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
