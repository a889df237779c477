"""How LinkedIn's readers will see a post, up to the fold and behind it; and its own text, to be written here."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.storage.accounts import Account
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Card, clear, column, hairline, row
from ceo_desk.ui.parts.marks import Initials
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.model import Drawn
from ceo_desk.ui.publishing.network.fold import fold_at
from ceo_desk.ui.publishing.network.link import document_of, link_of
from ceo_desk.ui.publishing.network.own_edit import OwnEdit
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


PUBLIC, CONNECTIONS = "public", "connections"


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the words: the blog whose post's address goes below ("" = none), and who sees it."""

    blog: str = ""
    visibility: str = PUBLIC


NOTHING = Around()
PAGE = "urn:li:organization:"
"""A company's page has no connections."""


class NetworkCard(Card):
    """`typed`: its own text is another. `laying_out`: one is wanted. `whole_wanted`: the whole post, no own text.

    `seen_by_wanted`: others shall see it. `document_wanted`: one is to be chosen, or taken off (False).
    """

    typed = Signal(str)
    laying_out = Signal()
    whole_wanted = Signal()
    seen_by_wanted = Signal(str)
    document_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: object = None
        self._limit: int | None = None
        self._words, self._is_own = "", False
        self.change = Button(theme, translate("Publish", "Change"), "quiet", "pencil-simple")
        self.change.setAccessibleDescription(translate("Publish", "The text for LinkedIn"))
        self.lay_out = Button(theme, translate("Publish", "Lay out a text for LinkedIn"), "quiet", "text-align-left")
        self.write = Button(theme, translate("Publish", "Write it yourself"), "quiet", "pencil-simple")
        self.whole = Button(theme, translate("Publish", "Use the whole post"), "quiet", "newspaper")
        self.done = Button(theme, translate("Publish", "Done"), "secondary", "check")
        self.seen_by = Button(theme, translate("Publish", "Show it to your connections only"), "quiet", "users")
        self.document = Button(theme, translate("Publish", "Add a document"), "quiet", "file-pdf")
        self._has_document = False
        self._others = CONNECTIONS
        self.own = OwnEdit(theme)
        self._head = QVBoxLayout()
        self._reading = QWidget()
        self._seen = column(gap=theme.space(10))
        self._reading.setLayout(self._seen)
        self._editing = QWidget()
        self._editing.setLayout(column(self.own, row(None, self.done), gap=theme.space(8)))
        self._ways = Flow((self.lay_out, self.write, self.whole, self.document, self.seen_by), theme.space(4))
        side, ends = theme.space(20), theme.space(16)
        inside = column(self._head, self._reading, self._editing, self._ways, gap=theme.space(10))
        inside.setContentsMargins(side, ends, side, ends)
        self.setLayout(inside)
        self._connect()
        self._show_editing(is_on=False)
        self.say_drawing()

    def _connect(self) -> None:
        for button in (self.change, self.write):
            button.clicked.connect(lambda _checked=False: self.open_text())
        self.done.clicked.connect(lambda _checked=False: self._show_editing(is_on=False))
        self.lay_out.clicked.connect(lambda _checked=False: self.laying_out.emit())
        self.whole.clicked.connect(lambda _checked=False: self._on_whole())
        self.seen_by.clicked.connect(lambda _checked=False: self.seen_by_wanted.emit(self._others))
        self.document.clicked.connect(lambda _checked=False: self.document_wanted.emit(not self._has_document))
        self.own.typed.connect(lambda: self.typed.emit(self.own.text()))

    @property
    def is_editing(self) -> bool:
        """True while its own text is open."""
        return not self._editing.isHidden()

    def say_drawing(self) -> None:
        """The preview is being made."""
        if not self.is_editing:
            self._shown = None
            clear(self._seen)
            self._seen.addWidget(Words(self._theme, translate("Publish", "Drawing the page…"), "body", "ink2"))

    def show_drawn(self, kind: str, account: Account, drawn: Drawn, around: Around = NOTHING) -> None:
        """The post as readers there will see it; a text that is being written stays under the hands."""
        look = drawn.look
        words = (look.words, look.is_own, look.limit, look.title)
        shown = (kind, account.person, words, look.picture, look.document, around)
        if shown == self._shown:
            return
        self._shown, self._words, self._limit = shown, look.words, look.limit
        self._show_head(kind, account, around)
        self._is_own, self._has_document = look.is_own, bool(look.document)
        self._show_ways()
        clear(self._seen)
        for part in self._seen_parts(look.words):
            self._seen.addWidget(part)
        if look.document:
            self._seen.addWidget(document_of(self._theme, look.document))
        elif around.blog and look.follows_blog:
            self._seen.addWidget(link_of(self._theme, around.blog, drawn))
        self.setAccessibleName(f"{kind}: {look.opening}")

    def open_text(self, words: str = "") -> None:
        """Its own text, to be written; `words` of it are chosen."""
        self.own.show_text(self._words, self._limit)
        self._show_editing(is_on=True)
        self.own.choose(words)

    def show_own(self, text: str) -> None:
        """Another text was put there; it is open to be made one's own."""
        self._words = text
        self.open_text()

    def _show_head(self, kind: str, account: Account, around: Around) -> None:
        theme = self._theme
        self.change.setParent(None)
        clear(self._head)
        is_narrow = around.visibility == CONNECTIONS
        seen = translate("Publish", "{place}, seen by everyone")
        if is_narrow:
            seen = translate("Publish", "{place}, seen by your connections")
        seen = seen.format(place=kind)
        self._others = PUBLIC if is_narrow else CONNECTIONS
        everyone = translate("Publish", "Show it to everyone")
        self.seen_by.setText(everyone if is_narrow else translate("Publish", "Show it to your connections only"))
        self.seen_by.setVisible(not account.source.place.startswith(PAGE))
        who = column(Words(theme, account.person, "label", lines=1), Words(theme, seen, "body", "ink2", lines=1))
        head = row(Initials(theme, account.person), who, self.change, gap=theme.space(12))
        head.setStretch(1, 1)
        line = QWidget()
        line.setLayout(head)
        self._head.addWidget(line)

    def _seen_parts(self, words: str) -> tuple[QWidget, ...]:
        theme, at = self._theme, fold_at(words)
        if at >= len(words):
            return (Words(theme, words, "body"),)
        first = translate("Publish", "{words} … see more").format(words=words[:at].rstrip())
        return Words(theme, first, "body"), self._fold(), Words(theme, words[at:].strip(), "body")

    def _fold(self) -> QWidget:
        theme = self._theme
        said = Words(theme, translate("Publish", "LinkedIn folds the rest away"), "body", "ink2", wrap=False)
        line = row(hairline(theme), said, hairline(theme), gap=theme.space(12))
        line.setStretch(0, 1)
        line.setStretch(2, 1)
        fold = QWidget()
        fold.setLayout(line)
        return fold

    def _show_editing(self, *, is_on: bool) -> None:
        self._editing.setVisible(is_on)
        self._reading.setVisible(not is_on)
        self._show_ways()

    def _show_ways(self) -> None:
        """What can be done about its text: all of it where none is open."""
        self.change.setVisible(self._is_own and not self.is_editing)
        self.lay_out.setVisible(not self._is_own)
        self.write.setVisible(not self._is_own and not self.is_editing)
        self.whole.setVisible(self._is_own)
        take_off = translate("Publish", "Take the document off")
        self.document.say(take_off if self._has_document else translate("Publish", "Add a document"))

    def _on_whole(self) -> None:
        self._show_editing(is_on=False)
        self.whole_wanted.emit()
