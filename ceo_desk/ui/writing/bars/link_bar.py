"""The bar of a link: its address, and the words that carry it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor

from ceo_desk.ui.page.addresses import address_of
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.tools import PageTools
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.bars.bar import Bar

translate = QCoreApplication.translate


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
        if address_of(address) is None:
            self.address.complain(translate("Write", "A link can't go there. Most begin with https://"))
            return
        words = self.words.text().strip()
        if self.words.isVisible() and words:
            cursor = self._editor.textCursor()
            start = cursor.position()
            cursor.insertText(words)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
        self._tools.set_link(address)
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._editor.setTextCursor(cursor)
        self.close_bar()

    def _unlink(self) -> None:
        self._tools.set_link("")
        self.close_bar()


def whole_address(text: str) -> str:
    """An address as a browser takes it: what has no beginning gets https://."""
    address = text.strip()
    if not address or ":" in address.split("/", 1)[0] or address.startswith(("/", "#")):
        return address
    if "@" in address and "/" not in address:
        return f"mailto:{address}"
    return f"https://{address}"
