"""The posts of the archive: listed, searched, and one opened as a post of this desk."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QWidget

from ceo_desk.domain.archive import ArchivedPost
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.publishing.site_posts import SitePost
from ceo_desk.storage.archive import ArchivePage
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import Job, Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, EmptyState, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Around, Card, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.archive import work
from ceo_desk.ui.writing.archive.presenter import count_words, empty_words, line_of, on_blog_words
from ceo_desk.ui.writing.archive.reading import ExportReading
from ceo_desk.ui.writing.archive.removing import BlogRemoval
from ceo_desk.ui.writing.bars.replace_row import line_of as field_of
from ceo_desk.ui.writing.posts.table import PostsModel, PostsTable

translate = QCoreApplication.translate

RESTS = 150
"""Milliseconds after a key until the archive is searched."""


class ArchivePosts(QWidget):
    """Shows a page of it, and the next ones as the person comes near the end. `going` carries a Go."""

    going = Signal(object)
    listed = Signal()
    """It is known whether there is an archive."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, theme = context, context.theme
        self._posts: tuple[ArchivedPost, ...] = ()
        self._page: ArchivePage | None = None
        self._asked = ""
        """The words that the list was asked for."""
        self._job: Job | None = None
        self._total = 0
        self._is_opening = self._is_asking = False
        """A question about a post stands above the list."""
        self.banner = Banner(theme)
        self.exports = ExportReading(context, self.banner, self, is_there=True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS)
        self._rest.timeout.connect(self._load)
        self.line = field_of(theme, translate("Archive", "Find words in the archive"))
        self.line.textChanged.connect(lambda _text: self._rest.start())
        self.line.returnPressed.connect(self._load)
        self.bring = Button(theme, translate("Archive", "Read another export…"), "quiet", "file-arrow-down")
        self._state = Words(theme, "", "body", "ink2")
        self.model = PostsModel(lambda one: line_of(one, context.now()), self)
        more = translate("Posts", "What you can do with “{title}”")
        self.table = PostsTable(theme, self.model, translate("Archive", "The posts of your old blog"), more)
        self.table.opened.connect(self._open)
        self.table.asked_more.connect(self._on_asked_more)
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._load_more())
        self.menu = QMenu(self)
        self.menu.setFont(theme.font("body"))
        self.removal = BlogRemoval(context, self.banner, self)
        self.removal.removed.connect(self._on_removed)
        self._empty = EmptyState(theme)
        self._build()

    def arrive(self) -> None:
        """Shows the list, and has an export that was read say what came of it."""
        self._load()

    def find_out(self) -> None:
        """Asks the desk whether there is an archive."""
        desk = self._context.desk
        self._context.jobs.start(Lane.LOOK, lambda _: desk.archive.total(), self._on_counted)

    @property
    def has_posts(self) -> bool:
        """True where there is an archive."""
        return self._total > 0

    def first_control(self) -> QWidget:
        """The list, or the field where there is none."""
        return self.table if self.table.isVisible() else self.line

    def step_back(self) -> bool:
        """Esc: the banner goes, then the words to look for."""
        if self.banner.isVisible():
            self.exports.stop()
            self._close_banner()
            return True
        if self.line.text():
            self.line.clear()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 – Qt's name
        """A question about a post that is out of sight is none."""
        super().hideEvent(event)
        self._close_banner()

    # ------------------------------------------------------------------ reading
    def _on_counted(self, total: int) -> None:
        self._total = total
        self.listed.emit()

    def _load(self) -> None:
        self._rest.stop()
        desk, words = self._context.desk, " ".join(self.line.text().split())
        self._asked = words
        self._start(lambda: desk.archive.page(words), ())
        self.find_out()

    def _load_more(self) -> None:
        """The next page, once the end is near."""
        bar = self.table.verticalScrollBar()
        after = self._page.next if self._page is not None else None
        if after is None or self._job is not None or bar.value() < bar.maximum() - bar.pageStep():
            return
        desk, words = self._context.desk, self._asked
        self._start(lambda: desk.archive.page(words, after), self._posts)

    def _start(self, read: Callable[[], ArchivePage], before: tuple[ArchivedPost, ...]) -> None:
        job = self._job = self._context.jobs.start(
            Lane.LOOK, lambda _: read(), lambda page: self._on_page(job, page, before), self._on_failed
        )

    def _on_page(self, job: Job, page: ArchivePage, before: tuple[ArchivedPost, ...]) -> None:
        if job is not self._job:
            return
        self._job = None
        total = page.total if self._page is None or not before else self._page.total
        self._page = ArchivePage(page.posts, page.next, total)
        self._posts = (*before, *page.posts)
        self._show()

    def _on_failed(self, error: DeskError) -> None:
        self._job = None
        self._complain(error)

    # ------------------------------------------------------------------ showing
    def _build(self) -> None:
        theme = self._context.theme
        gap = theme.space(16) if not theme.is_short else theme.space(8)
        pad = theme.space(8)
        self._card = Card()
        self._card.setLayout(column(self.table, margin=(2, pad, 2, pad)))
        self.table.setMinimumHeight(1)
        self._card.hide()
        self._empty.hide()
        head = row(self._state, None, self.bring, gap=theme.space(16))
        whole = column(
            self.line, theme.space(8), head, gap, Around(self.banner, (0, 0, 0, gap)), self._card, self._empty
        )
        whole.setStretchFactor(self._card, 100)
        whole.setStretchFactor(self._empty, 100)
        whole.addStretch(1)
        self.setLayout(whole)

    def _show(self) -> None:
        page, posts = self._page, self._posts
        self._card.setVisible(bool(posts) and not (self._is_asking and self._context.theme.is_short))
        self._empty.setVisible(not posts)
        self.bring.setVisible(bool(posts) or not self._context.theme.is_short)
        self._empty.say("archive", "ink2", *empty_words())
        self._state.say(count_words(page.total if page is not None else 0, len(posts), self._asked) if posts else "")
        current = self.model.post_at(self.table.currentIndex().row())
        place = self.table.verticalScrollBar().value()
        self.model.show_posts(posts)
        self._card.setMaximumHeight(self.table.fit() + 2 * self._context.theme.space(8) + 4)
        if posts:
            self.table.select(max(self.model.row_of(current.id), 0) if current else 0)
            self.table.verticalScrollBar().setValue(place)

    # ------------------------------------------------------------------ opening
    def _open(self, post: str, *, asks: bool = True) -> None:
        if self._is_opening:
            return
        desk, actor = self._context.desk, self._context.actor
        self._close_banner()
        self._is_opening = True
        self._state.say(translate("Blog", "Opening it…"))
        self._context.jobs.start(
            Lane.ASK,
            lambda _: work.open_post(desk, post, actor, asks=asks),
            lambda opened: self._on_opened(post, opened),
            self._complain,
        )

    def _on_opened(self, post: str, opened: work.Opened) -> None:
        self._is_opening = False
        self._show()
        if opened.there is None:
            self.going.emit(Go(Place.PAGE, opened.draft))
            return
        there = opened.there
        sentence, second = on_blog_words(there.blog)
        steps = (
            Step(translate("Archive", "Open the one on your blog"), lambda: self._open_there(there), "newspaper"),
            Step(translate("Archive", "Write a new one of it"), lambda: self._open(post, asks=False), "pencil-simple"),
            Step(translate("Posts", "Close"), self._close_banner, "x"),
        )
        self.banner.say("wait", sentence, second if not self._context.theme.is_short else "", steps)
        self._is_asking = True
        self._show()

    def _close_banner(self) -> None:
        self.banner.clear()
        if self._is_asking:
            self._is_asking = False
            self._show()

    def _open_there(self, there: SitePost) -> None:
        desk, actor = self._context.desk, self._context.actor
        self._close_banner()
        self._context.jobs.start(
            Lane.ASK,
            lambda _: desk.site_posts.open(there.account, there.post.remote_id, actor=actor),
            lambda draft: self.going.emit(Go(Place.PAGE, draft)),
            self._complain,
        )

    def _on_asked_more(self, number: int, at: QPoint) -> None:
        line = self.model.line_at(number)
        if line is None:
            return
        self.menu.clear()
        self.menu.addAction(translate("Posts", "Open the page"), lambda: self._open(line.id))
        if line.url:
            see = translate("Archive", "See it on the old blog")
            self.menu.addAction(see, lambda: self._context.open_page(line.url))
        if not self._context.sitter.is_leader:
            remove = translate("Archive", "Remove all of this blog…")
            self.menu.addAction(remove, lambda: self.removal.ask(line.place))
        self.menu.popup(at)

    def _on_removed(self) -> None:
        self._load()
        self.line.setFocus()

    def _complain(self, error: DeskError) -> None:
        self._is_opening = False
        self._show()
        show(self.banner, of_error(error), (Step(translate("Posts", "Close"), self.banner.clear, "x"),))
