"""The kept versions of a post: read one, see what is different, bring it back, or have it forgotten."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from ceo_desk.domain.draft import Content, Revision
from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PageLook
from ceo_desk.ui.page.objects import FindPicture
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Around, Frame, Scrolled, clear, column, hairline, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.presenter import difference_words, different, version_lines
from ceo_desk.ui.writing.version_row import VersionRow

translate = QCoreApplication.translate

MOST = 60
LIST_WIDTH = 400


class VersionsView(Frame):
    """In the page's place. `restored` carries a version's id; `closed` when the page is wanted again."""

    restored = Signal(str)
    closed = Signal()

    def __init__(self, context: Context, find_picture: FindPicture, page: Callable[[], QTextDocument]) -> None:
        super().__init__("Page")
        self._context, self._page = context, page
        theme = context.theme
        self.theme = theme
        self._draft, self._wanted = "", ""
        self.rows: list[VersionRow] = []
        self.banner = Banner(theme)
        self._title = Words(theme, "", "post_head", lines=2)
        self._difference = Words(theme, translate("Write", "Choose a version to read it."), "body", "ink2")
        self.reading = PageEditor(PageLook().scaled(theme.factor), find_picture)
        self.reading.setReadOnly(True)
        self.reading.setAccessibleName(translate("Write", "The words of this version"))
        self.back = Button(theme, translate("Write", "Bring it back"), "secondary", "arrow-counter-clockwise")
        self.forget = Button(theme, translate("Write", "Forget it"), "harm")
        self.close_button = Button(theme, translate("Write", "Back to the page"), "quiet", "caret-left")
        self.back.clicked.connect(lambda _checked=False: self.restored.emit(self._wanted))
        self.forget.clicked.connect(lambda _checked=False: self._ask_forgetting())
        self.close_button.clicked.connect(lambda _checked=False: self.closed.emit())
        self.all_button = Button(theme, translate("Write", "All versions"), "quiet", "caret-left")
        self.all_button.clicked.connect(lambda _checked=False: self._show_nothing())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._build()
        self.hide()

    def open(self, draft: str) -> None:
        """Shows the versions of a draft, once what is being saved is saved; where there is room the newest is read."""
        self._draft = draft
        self._show_nothing()
        self.show()
        self._load()

    def forget_pictures(self) -> None:
        """Pictures have come."""
        self.reading.forget_pictures()

    # ------------------------------------------------------------------ the list
    def _load(self) -> None:
        desk, draft = self._context.desk, self._draft
        self._context.jobs.start(
            Lane.WRITE, lambda _: desk.writing.history(draft), lambda kept: self._on_loaded(draft, kept), self.complain
        )

    def _on_loaded(self, draft: str, revisions: Sequence[Revision]) -> None:
        self._on_history(draft, revisions)
        newest = next((one.line.id for one in self.rows if one.isEnabled()), "")
        if draft == self._draft and newest and not self.theme.is_short:
            self._read(newest)

    def _on_history(self, draft: str, revisions: Sequence[Revision]) -> None:
        if draft != self._draft:
            return
        clear(self._list)
        self.rows = []
        for line in version_lines(revisions, self._context.actor, self._context.now())[:MOST]:
            shown = VersionRow(self.theme, line)
            shown.clicked.connect(lambda _checked=False, version=line.id: self._read(version))
            self._list.addWidget(shown)
            self.rows.append(shown)
        self._list.addStretch(1)
        if self.isVisible():
            (self.rows[0] if self.rows else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ reading one
    def _read(self, version: str) -> None:
        self._wanted = version
        for shown in self.rows:
            shown.setChecked(shown.line.id == version)
        desk = self._context.desk
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: desk.writing.content_of(version),
            lambda content: self._on_read(version, content),
            self.complain,
        )

    def _on_read(self, version: str, content: Content) -> None:
        if version != self._wanted:
            return
        self.banner.clear()
        self._show_list(is_on=not self.theme.is_short)
        self._title.say(content.title or translate("Write", "Without a title"))
        self.reading.set_markdown(content.body)
        self.reading.show()
        theirs, ours = passages(self.reading.document()), passages(self._page())
        marked = different(theirs, ours)
        self._mark(marked)
        self._difference.say(difference_words(len(marked), len(different(ours, theirs))))
        self.back.setVisible(True)
        self.forget.setVisible(True)

    def _mark(self, numbers: Sequence[int]) -> None:
        """Tints and underlines what the page says otherwise by now."""
        looks = QTextCharFormat()
        looks.setBackground(self.theme.color("waittint"))
        looks.setForeground(self.theme.color("ink"))
        looks.setFontUnderline(True)
        selections = []
        for number in numbers:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.reading.document().findBlockByNumber(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, looks
            selections.append(one)
        self.reading.setExtraSelections(selections)
        if numbers:
            self.reading.setTextCursor(QTextCursor(self.reading.document().findBlockByNumber(numbers[0])))
            QTimer.singleShot(0, self.reading.ensureCursorVisible)  # once it has its height

    # ------------------------------------------------------------------ forgetting one
    def _ask_forgetting(self) -> None:
        """For good means: asked in place, and said so."""
        steps = (
            Step(translate("Write", "Forget it for good"), self._forget, "trash"),
            Step(translate("Write", "Keep it"), self.banner.clear),
        )
        said = translate("Write", "The words of this version are erased for good.")
        self.banner.say("bad", said, translate("Write", "Nobody can bring them back. Your page stays as it is."), steps)

    def _forget(self) -> None:
        desk, draft, version, actor = self._context.desk, self._draft, self._wanted, self._context.actor
        self.banner.clear()
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.writing.forget(draft, version, actor=actor),
            lambda kept: self._on_forgotten(draft, kept),
            self.complain,
        )

    def _on_forgotten(self, draft: str, revisions: Sequence[Revision]) -> None:
        self._show_nothing()
        self._difference.say(translate("Write", "It is forgotten."))
        self._on_history(draft, revisions)

    def complain(self, error: DeskError) -> None:
        """Says what went wrong above the version."""
        show(self.banner, of_error(error), (Step(translate("Write", "Close"), self.banner.clear, "x"),))

    # ------------------------------------------------------------------ looks
    def _show_nothing(self) -> None:
        self._wanted = ""
        self._show_list(is_on=True)
        self.banner.clear()
        self._title.say(translate("Write", "Versions"))
        self._difference.say(translate("Write", "Choose a version to read it."))
        self.reading.set_markdown("")
        self.reading.hide()
        self.back.hide()
        self.forget.hide()

    def _build(self) -> None:
        theme = self.theme
        pad = theme.space(24)
        ways = row(self.back, self.forget, None, gap=theme.space(12))
        if theme.is_short:
            ways.addWidget(self.all_button)
        else:
            self.all_button.setParent(None)
        head = column(
            self._title, self._difference, theme.space(12), ways, margin=(pad, theme.space(16), pad, theme.space(12))
        )
        left = column(Around(self.banner, (pad, theme.space(16), pad, 0)), head, self.reading)
        left.setStretchFactor(self.reading, 1000)
        left.addStretch(1)
        self._left = QWidget()
        self._left.setLayout(left)
        inside = QWidget()
        inside.setLayout(column(row(self.close_button, None), self._list, margin=theme.space(8)))
        self._listed = Scrolled(inside)
        if not theme.is_short:
            self._listed.setFixedWidth(round(LIST_WIDTH * min(theme.factor, 1.3)))
        line = row(self._left, hairline(theme, is_upright=True), self._listed)
        line.setStretch(0, 1)
        self.setLayout(line)

    def _show_list(self, *, is_on: bool) -> None:
        """Where the text is large, the list and what is read take turns."""
        if self.theme.is_short:
            self._listed.setVisible(is_on)
            self._left.setVisible(not is_on)


def passages(document: QTextDocument) -> list[str]:
    """The paragraphs of a page, one after the other."""
    found, block = [], document.begin()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found
