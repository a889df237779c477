"""Small bars above the page, in place of dialogs: a link, what a picture shows, finding words."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.tools import PageTools
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import Frame, hairline, inset, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

MOST_FOUND = 999


class Bar(Frame):
    """Fields and buttons in one line, one below the other where it is narrow. `closed` when it goes."""

    closed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__("ToolRow")
        self.theme = theme
        self.setAccessibleName(name)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.space(12))
        self._line.setContentsMargins(theme.space(24), theme.space(8), theme.space(24), theme.space(12))
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._line)
        outer.addWidget(hairline(theme))
        self.hide()

    def fill(self, *parts: QWidget, buttons: tuple[Button, ...]) -> None:
        """Puts fields and, behind them, buttons in."""
        fields = row(*parts, gap=self.theme.space(12))
        for part in parts:
            if isinstance(part, Field):
                fields.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
        self._line.addLayout(fields, 1)
        low = row(*buttons, gap=self.theme.space(4))
        holder = QWidget()
        holder.setLayout(low)
        has_labels = any(isinstance(part, Field) for part in parts)
        at = Qt.AlignmentFlag.AlignBottom if has_labels else Qt.AlignmentFlag.AlignVCenter
        self._line.addWidget(holder, 0, at)
        if self.theme.is_short:
            self._line.setDirection(QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Never lower than what stands in it."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def close_bar(self) -> None:
        """Takes it away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()


class LinkBar(Bar):
    """Address and words of a link; `linked` when it stands on the page."""

    def __init__(self, theme: Theme, editor: PageEditor, tools: PageTools) -> None:
        super().__init__(theme, translate("Write", "Link"))
        self._editor, self._tools = editor, tools
        self.address = Field(theme, translate("Write", "Address of the link"), "https://")
        self.words = Field(theme, translate("Write", "Words that carry it"))
        self._go = Button(theme, translate("Write", "Link it"), "secondary")
        self._remove = Button(theme, translate("Write", "Take the link away"), "quiet")
        close = Button(theme, translate("Write", "Close"), "quiet", "x")
        self.fill(self.address, self.words, buttons=(self._go, self._remove, close))
        self._go.clicked.connect(lambda _checked=False: self._link())
        self._remove.clicked.connect(lambda _checked=False: self._unlink())
        close.clicked.connect(lambda _checked=False: self.close_bar())
        self.address.entered.connect(self._link)
        self.words.entered.connect(self._link)

    def open(self) -> None:
        """Shows the link where the caret is, or asks for a new one."""
        address = self._tools.link_at_caret()
        self.address.set_text(address)
        self.address.complain("")
        has_words = bool(address) or self._editor.textCursor().hasSelection()
        self.words.set_text("")
        self.words.setVisible(not has_words)
        self._remove.setVisible(bool(address))
        self.show()
        self.address.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.address.line.selectAll()

    def _link(self) -> None:
        address = whole_address(self.address.text())
        if not address:
            self.address.complain(translate("Write", "Put the address of a page in."))
            return
        words = self.words.text().strip()
        if self.words.isVisible() and words:
            cursor = self._editor.textCursor()
            start = cursor.position()
            cursor.insertText(words)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
        if not self._tools.set_link(address):
            self.address.complain(translate("Write", "A link can't go there. Most begin with https://"))
            return
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._editor.setTextCursor(cursor)
        self.close_bar()

    def _unlink(self) -> None:
        self._tools.set_link("")
        self.close_bar()


class PictureBar(Bar):
    """What a picture shows, in words. `described` carries them; closed without, the picture stays out."""

    described = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Write", "Picture"))
        said = translate("Write", "Describe it in words for those who don't see it.")
        self.words = Field(theme, said)
        self._go = Button(theme, translate("Write", "Put it on the page"), "secondary")
        leave = Button(theme, translate("Write", "Leave it out"), "quiet")
        self.fill(self.words, buttons=(self._go, leave))
        self._go.clicked.connect(lambda _checked=False: self._say())
        leave.clicked.connect(lambda _checked=False: self.close_bar())
        self.words.entered.connect(self._say)

    def open(self) -> None:
        """Asks for the words."""
        self.words.set_text("")
        self.show()
        self.words.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self) -> None:
        words = self.words.text().strip()
        self.hide()
        self.described.emit(words)
        self.closed.emit()


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


def whole_address(text: str) -> str:
    """An address as a browser takes it: what has no beginning gets https://."""
    address = text.strip()
    if not address or ":" in address.split("/", 1)[0] or address.startswith(("/", "#")):
        return address
    if "@" in address and "/" not in address:
        return f"mailto:{address}"
    return f"https://{address}"
