"""The posts: drafts, what is scheduled, what is out. A row opens its page."""

import logging

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.shelf import ShelfPost
from ceo_desk.ui.actions import Act, key_text, make
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, EmptyState, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.drop_target import DropTarget
from ceo_desk.ui.parts.fields import Segment
from ceo_desk.ui.parts.files import ChooseFile, choose_file
from ceo_desk.ui.parts.layouts import Around, Card, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.today.loading import LoadingRows
from ceo_desk.ui.writing.archive.posts import ArchivePosts
from ceo_desk.ui.writing.archive.reading import TO_ARCHIVE, let_go_words
from ceo_desk.ui.writing.blog.posts import BlogPosts
from ceo_desk.ui.writing.files.opening import FileOpening, is_text_file
from ceo_desk.ui.writing.posts import work
from ceo_desk.ui.writing.posts.deeds import PostDeeds
from ceo_desk.ui.writing.posts.places import PlaceChoice, Where
from ceo_desk.ui.writing.posts.presenter import Shown, choices, chosen, empty_words, line_of, yours_first
from ceo_desk.ui.writing.posts.table import PostsModel, PostsTable

translate = QCoreApplication.translate

log = logging.getLogger(__name__)

LOADING_AFTER = 300
MOST_COUNTED = 12
"""How many of the latest posts are counted where nobody counted them yet."""


class PostsView(Screen):
    """Shows the shelf. `choose_file` asks for the file that is brought in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = self.theme
        self.choose_file: ChooseFile = choose_file
        self._posts: tuple[ShelfPost, ...] | None = None
        self._is_loading = self._is_stale = self._has_arrived = False
        self._counted: set[tuple[str, object]] = set()
        self.primary = QAction(translate("Posts", "Write a post"), self)
        self.primary.triggered.connect(lambda _checked=False: self.going.emit(Go(Place.PAGE)))
        self._title = Words(theme, translate("Posts", "Your posts"), "title")
        self._bring = Button(theme, translate("Posts", "Open a file…"), "quiet", "file-arrow-down")
        self._bring.setToolTip(translate("Posts", "Open a file ({key})").format(key=key_text(Act.OPEN_FILE)))
        self._export = Button(theme, translate("Archive", "Read an export of your old blog…"), "quiet", "archive")
        self._export.hide()
        self._choice = Segment(theme, translate("Posts", "Which posts"), choices())
        self._choice.chosen.connect(lambda _number: self._show_posts())
        self.banner = Banner(theme)
        self.files = FileOpening(context, self.banner, self)
        self.model = PostsModel(lambda post: line_of(post, context.sitter, context.now()), self)
        more = translate("Posts", "What you can do with “{title}”")
        self.table = PostsTable(theme, self.model, translate("Posts", "Your posts"), more)
        self.table.opened.connect(lambda draft: self.going.emit(Go(Place.PAGE, draft)))
        self.table.asked_more.connect(self._on_asked_more)
        self.table.discarded.connect(self._on_discarded)
        self.deeds = PostDeeds(context, self.banner, self)
        self.deeds.going.connect(self.going)
        self.deeds.undoable.connect(self.undoable)
        self.menu = self.deeds.menu
        self.where = PlaceChoice(theme)
        self.where.chosen.connect(self._on_where)
        self.blog, self.archive = BlogPosts(context), ArchivePosts(context)
        for there in (self.blog, self.archive):
            there.going.connect(self.going)
            there.listed.connect(self._on_listed)
        self._loading = LoadingRows(theme)
        self._empty = EmptyState(theme)
        self._build()
        self._connect_files()
        QTimer.singleShot(LOADING_AFTER, self._on_still_loading)

    def footer(self) -> Footer:
        """The primary begins a post."""
        return Footer(self.primary, icon="pencil-simple")

    def arrive(self, subject: str, note: str) -> None:
        """Reads the shelf, after what the page still keeps, and after a look at the files outside.

        `subject` may be `TO_ARCHIVE`: the archive is shown.
        """
        self.banner.clear()
        self._has_arrived = not self.table.isVisible()
        self._load(is_outside=True)
        if subject == TO_ARCHIVE:
            self.where.choose(Where.ARCHIVE)
        self._on_where(self.where.current())

    def refresh(self) -> None:
        """Reads the shelf again."""
        self._load(is_outside=False)

    def first_control(self) -> QWidget | None:
        """The list."""
        for there in (self.blog, self.archive):
            if there.isVisible():
                return there.first_control()
        return self.table if self.table.isVisible() else self._choice.buttons()[self._choice.current()]

    def step_back(self) -> bool:
        """Esc: the question above the list goes."""
        if any(there.isVisible() and there.step_back() for there in (self.blog, self.archive)):
            return True
        if not self.banner.isVisible():
            return False
        self.banner.clear()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Choice and button stand below one another where it is narrow."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if self.theme.is_narrow(self.window().width()) else across)

    # ------------------------------------------------------------------ files from elsewhere
    def _connect_files(self) -> None:
        files = self.files
        make(Act.OPEN_FILE, self, lambda: files.ask(self.choose_file, self.window()))
        self._bring.clicked.connect(lambda _checked=False: files.ask(self.choose_file, self.window()))
        self._export.clicked.connect(lambda _checked=False: files.exports.ask(self.choose_file, self.window()))
        exports = self.archive.exports
        self.archive.bring.clicked.connect(lambda _checked=False: exports.ask(self.choose_file, self.window()))
        for reading in (files.exports, exports):
            reading.came.connect(self.archive.arrive)
        exports.going.connect(self.going)
        files.going.connect(self.going)
        files.undoable.connect(self.undoable)
        say = translate("Posts", "Let go, and “{name}” opens as a new post.")
        self.target = DropTarget(
            self.theme,
            self,
            is_text_file,
            lambda name: let_go_words(name) or say.format(name=name),
        )
        self.target.dropped.connect(files.open)

    # ------------------------------------------------------------------ reading
    def _load(self, *, is_outside: bool) -> None:
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        shelf, actor, start = self.context.desk.shelf, self.context.actor, self.context.jobs.start
        if is_outside and self._posts is None:  # the files outside may take their time
            start(Lane.LOOK, lambda _: shelf.glance(), self._on_glanced, _note)
        if is_outside:
            start(Lane.WRITE, lambda _: shelf.posts(actor=actor), self._on_loaded, self._on_load_failed)
        else:
            start(Lane.LOOK, lambda _: shelf.glance(), self._on_loaded, self._on_load_failed)

    def _on_glanced(self, posts: tuple[ShelfPost, ...]) -> None:
        if self._posts is None and posts:
            self._take_up(posts)

    def _on_loaded(self, posts: tuple[ShelfPost, ...]) -> None:
        self._is_loading = False
        if posts != self._posts:
            self._take_up(posts)
        self._has_arrived = False
        if self._is_stale:
            self._load(is_outside=False)

    def _take_up(self, posts: tuple[ShelfPost, ...]) -> None:
        self._posts = posts
        self._show_posts()
        self._count()

    def _on_load_failed(self, error: DeskError) -> None:
        self._is_loading = False
        again = Step(translate("Posts", "Try again"), lambda: self._load(is_outside=True), "clock-counter-clockwise")
        show(self.banner, of_error(error), (again,))

    def _on_still_loading(self) -> None:
        if self._posts is None:
            self._loading.show_bars()

    def _count(self) -> None:
        """Counts the words of the latest posts that nobody counted since they were written."""
        latest = (self._posts or ())[:MOST_COUNTED]
        missing = {(one.id, one.modified) for one in latest if one.words < 0} - self._counted
        if not missing:
            return
        self._counted |= missing
        desk, ids = self.context.desk, [draft for draft, _ in missing]
        self.context.jobs.start(
            Lane.LOOK, lambda _: work.count(desk, ids), lambda _: self._load(is_outside=False), _note
        )

    # ------------------------------------------------------------------ showing
    def _build(self) -> None:
        theme = self.theme
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.space(16 if not theme.is_short else 8))
        self._head.addWidget(self._choice)
        self._head.addStretch(1)
        for button in (self._export, self._bring):
            self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._card = Card()
        pad = theme.space(8)
        self._card.setLayout(column(self._loading, self.table, margin=(2, pad, 2, pad)))
        self.table.hide()
        self.table.setMinimumHeight(1)  # a banner of many lines takes the room that it needs
        side = theme.space(48) if not theme.is_short else theme.space(24)
        gap = theme.space(20) if not theme.is_short else theme.space(8)
        here = column(self._head, gap, Around(self.banner, (0, 0, 0, gap)), self._card, self._empty)
        here.setStretchFactor(self._card, 100)
        here.setStretchFactor(self._empty, 100)
        here.addStretch(1)
        self._here = QWidget()
        self._here.setLayout(here)
        self._empty.hide()
        self.blog.hide()
        self.archive.hide()
        above = theme.space(36) if not theme.is_short else theme.space(12)
        top = row(self._title, None, self.where, gap=theme.space(16))
        lists = (self._here, self.blog, self.archive)
        below = theme.space(24 if not theme.is_short else 8)
        whole = column(top, gap, *lists, margin=(side, above, side, below))
        for one in lists:
            whole.setStretchFactor(one, 100)
        self.setLayout(whole)
        self._title.setVisible(not theme.is_short)
        self.setTabOrder(self._bring, self.table)

    def _on_where(self, where: Where) -> None:
        """On this desk, on the blogs, or in the archive."""
        self._here.setVisible(where is Where.DESK)
        self.blog.setVisible(where is Where.BLOG)
        self.archive.setVisible(where is Where.ARCHIVE)
        for there, place in ((self.blog, Where.BLOG), (self.archive, Where.ARCHIVE)):
            if where is place:
                there.arrive()
            else:
                there.find_out()

    def _on_listed(self) -> None:
        self.where.offer(has_blogs=self.blog.has_blogs, has_archive=self.archive.has_posts)
        self._export.setVisible(not self.archive.has_posts and not self.theme.is_short)

    def _show_posts(self) -> None:
        if self._posts is None:
            return
        posts = yours_first(chosen(self._posts, Shown(self._choice.current())), self.context.sitter)
        current = self.model.post_at(self.table.currentIndex().row())
        had_keys = self.table.hasFocus() or self._has_arrived
        self._has_arrived = False
        self._loading.hide()
        self.table.setVisible(bool(posts))
        self._card.setVisible(bool(posts))
        self._empty.setVisible(not posts)
        if not posts:
            self._empty.say("pencil-simple", "ink2", *empty_words(Shown(self._choice.current())))
        place = self.table.verticalScrollBar().value()
        self.model.show_posts(posts)
        self._card.setMaximumHeight(self.table.fit() + 2 * self.theme.space(8) + 4)
        if posts:
            row_wanted = self.model.row_of(current.id) if current else 0
            self.table.select(max(row_wanted, 0))
            self.table.verticalScrollBar().setValue(place)
            if had_keys and self.isVisible():
                self.table.setFocus()

    # ------------------------------------------------------------------ what can be done with a post
    def _on_asked_more(self, number: int, at: QPoint) -> None:
        line = self.model.line_at(number)
        if line is not None:
            self.deeds.offer(line, at)

    def _on_discarded(self, number: int) -> None:
        line = self.model.line_at(number)
        if line is not None:
            self.deeds.discard(line)


def _note(error: DeskError) -> None:
    """A post that can't be counted says so where it is opened; the list goes on without its words."""
    log.info("a post could not be counted: %s", error.detail or error.sentence)
