"""The posts that stand on the blogs, whoever wrote them: listed, searched, and one opened on the page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QWidget

from ceo_desk.domain.errors import DeskError, OutOfReach
from ceo_desk.services.publishing.site_posts import SiteList, SitePost
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import Job, Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, EmptyState, Step
from ceo_desk.ui.parts.layouts import Around, Card, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.today.loading import LoadingRows
from ceo_desk.ui.writing.bars.replace_row import line_of as field_of
from ceo_desk.ui.writing.blog.presenter import empty_words, found_words, line_of, looked_words, of_unopened
from ceo_desk.ui.writing.blog.work import look, search
from ceo_desk.ui.writing.posts.presenter import PostLine
from ceo_desk.ui.writing.posts.table import PostsModel, PostsTable

translate = QCoreApplication.translate

LOADING_AFTER, ASKS_AFTER = 300, 600
"""Milliseconds: until bars are shown, and after a key until the blog itself is asked for the words."""


class BlogPosts(QWidget):
    """Shows what was listed before at once, then what is there now. `going` carries a Go."""

    going = Signal(object)
    listed = Signal()
    """It is known which blogs there are."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, theme = context, context.theme
        self._list: SiteList | None = None
        self._hits: tuple[SitePost, ...] | None = None
        """What the blog found; None = it was not asked for these words yet."""
        self._jobs: list[Job] = []
        self._is_away = self._is_looking = self._is_opening = False
        self.banner = Banner(theme)
        self.line = field_of(theme, translate("Blog", "Find words in titles and texts"))
        self.line.textChanged.connect(lambda _text: self._on_typed())
        self.line.returnPressed.connect(self._ask)
        self._state = Words(theme, "", "body", "ink2")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(ASKS_AFTER)
        self._rest.timeout.connect(self._ask)
        name = translate("Blog", "The posts on your blog")
        self.model = PostsModel(self._line_of, self)
        self.table = PostsTable(theme, self.model, name, translate("Posts", "What you can do with “{title}”"))
        self.table.opened.connect(self._open)
        self.table.asked_more.connect(self._on_asked_more)
        self.menu = QMenu(self)
        self.menu.setFont(theme.font("body"))
        self._loading = LoadingRows(theme)
        self._empty = EmptyState(theme)
        self._build()

    def arrive(self) -> None:
        """Shows what is known, and looks what is there now."""
        self._show_known(then=self._look)
        QTimer.singleShot(LOADING_AFTER, self._on_still_loading)

    def find_out(self) -> None:
        """Asks the desk which blogs there are."""
        self._show_known(then=None)

    @property
    def has_blogs(self) -> bool:
        """True where an account may list its blog's posts."""
        return self._list is not None and bool(self._list.accounts)

    def first_control(self) -> QWidget:
        """The list, or the field where there is none."""
        return self.table if self.table.isVisible() else self.line

    def step_back(self) -> bool:
        """Esc: the banner goes, then the words to look for."""
        if self.banner.isVisible():
            self._close_banner()
            return True
        if self.line.text():
            self.line.clear()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 – Qt's name
        """Nobody waits for the list any more."""
        super().hideEvent(event)
        self._stop()

    # ------------------------------------------------------------------ reading
    def _words(self) -> str:
        return " ".join(self.line.text().split())

    def _show_known(self, then: Callable[[], None] | None) -> None:
        desk, words = self._context.desk, self._words()

        def known(found: SiteList) -> None:
            self._on_known(words, found)
            if then is not None:
                then()

        self._context.jobs.start(Lane.LOOK, lambda _: desk.site_posts.listed(words), known)

    def _on_known(self, words: str, found: SiteList) -> None:
        if words == self._words():
            self._list = found
            self._show()
        self.listed.emit()

    def _look(self) -> None:
        """Reads the lists there, portion by portion; each portion is shown."""
        if self._list is None or self._is_looking or not self._list.accounts:
            return
        desk, accounts = self._context.desk, self._list.accounts
        self._is_looking = True
        self._show()
        self._start(
            lambda progress: look(desk, accounts, progress),
            lambda _: self._on_looked(None),
            self._on_looked,
            lambda _said: self._show_known(then=None),
        )

    def _on_looked(self, error: DeskError | None) -> None:
        self._is_looking = False
        self._is_away = isinstance(error, OutOfReach)
        if error is not None and not self._is_away:
            self._complain(error)
        self._show_known(then=None)

    def _on_typed(self) -> None:
        self._hits = None
        self._show_known(then=None)
        if self._words():
            self._rest.start()
        else:
            self._rest.stop()

    def _ask(self) -> None:
        """Asks the blogs themselves: they look into the texts, too."""
        words = self._words()
        if not words or self._list is None or not self._list.accounts:
            return
        self._rest.stop()
        self._stop()
        desk, accounts = self._context.desk, self._list.accounts
        self._is_looking = True
        self._show()
        self._start(
            lambda _: search(desk, accounts, words),
            lambda found: self._on_found(words, found, None),
            lambda error: self._on_found(words, (), error),
        )

    def _on_found(self, words: str, found: tuple[SitePost, ...], error: DeskError | None) -> None:
        self._is_looking = False
        self._is_away = isinstance(error, OutOfReach)
        if error is not None and not self._is_away:
            self._complain(error)
        if words == self._words():
            self._hits = found if error is None else None
            self._show()

    def _start(
        self,
        work: Callable[..., object],
        done: Callable[..., None],
        failed: Callable[[DeskError], None],
        told: Callable[[str], None] | None = None,
    ) -> None:
        self._jobs = [*self._jobs[-3:], self._context.jobs.start(Lane.ASK, work, done, failed, told)]

    def _stop(self) -> None:
        for job in self._jobs:
            job.stop()

    # ------------------------------------------------------------------ showing
    def _build(self) -> None:
        theme = self._context.theme
        gap = theme.space(16) if not theme.is_short else theme.space(8)
        pad = theme.space(8)
        self._card = Card()
        self._card.setLayout(column(self._loading, self.table, margin=(2, pad, 2, pad)))
        self.table.hide()
        self._empty.hide()
        whole = column(
            self.line, theme.space(8), self._state, gap, Around(self.banner, (0, 0, 0, gap)), self._card, self._empty
        )
        whole.setStretchFactor(self._card, 100)
        whole.setStretchFactor(self._empty, 100)
        whole.addStretch(1)
        self.setLayout(whole)

    def _posts(self) -> tuple[SitePost, ...]:
        """What the blog found comes behind what is found here by its title."""
        here = self._list.posts if self._list is not None else ()
        known = {one.id for one in here}
        return (*here, *(one for one in self._hits or () if one.id not in known))

    def _line_of(self, one: SitePost) -> PostLine:
        names = self._list.accounts if self._list is not None else ()
        return line_of(one, self._context.now(), is_named=len(names) > 1)

    def _show(self) -> None:
        if self._list is None:
            return
        posts, words = self._posts(), self._words()
        is_waiting = not posts and self._is_looking
        self._loading.setVisible(is_waiting)
        self.table.setVisible(bool(posts))
        has_room = not (self._context.theme.is_short and self.banner.isVisibleTo(self))
        self._card.setVisible((bool(posts) or is_waiting) and has_room)
        self._empty.setVisible(not posts and not is_waiting)
        self._empty.say("newspaper", "ink2", *empty_words(words, is_away=self._is_away))
        self._state.say(self._said(len(posts)))
        current = self.model.post_at(self.table.currentIndex().row())
        place = self.table.verticalScrollBar().value()
        self.model.show_posts(posts)
        self._card.setMaximumHeight(max(self.table.fit(), self._loading.height() if is_waiting else 0) + 20)
        if posts:
            self.table.select(max(self.model.row_of(current.id), 0) if current else 0)
            self.table.verticalScrollBar().setValue(place)

    def _said(self, count: int) -> str:
        if self._is_opening:
            return translate("Blog", "Opening it…")
        if self._words():
            return found_words(count, is_away=self._is_away, is_looking=self._is_looking)
        looked_at = self._list.looked_at if self._list is not None else None
        now = self._context.now()
        return looked_words(looked_at, now, is_away=self._is_away, is_looking=self._is_looking)

    def _on_still_loading(self) -> None:
        if self._list is None or not self._posts():
            self._loading.show_bars()

    # ------------------------------------------------------------------ opening
    def _open(self, post_id: str) -> None:
        one = next((post for post in self._posts() if post.id == post_id), None)
        if one is None or self._is_opening:
            return
        self._stop()
        self._is_opening = True
        self.banner.clear()
        self._show()
        desk, actor = self._context.desk, self._context.actor
        self._start(
            lambda _: desk.site_posts.open(one.account, one.post.remote_id, actor=actor),
            self._on_opened,
            lambda error: self._on_not_opened(one, error),
        )

    def _on_opened(self, draft: str) -> None:
        self._is_opening = False
        self._show()
        self.going.emit(Go(Place.PAGE, draft))

    def _on_not_opened(self, one: SitePost, error: DeskError) -> None:
        self._is_opening = False
        steps = [Step(translate("Posts", "Close"), self._close_banner, "x")]
        if one.post.url:
            see = translate("Blog", "See it on your blog")
            steps.insert(0, Step(see, lambda: self._context.open_page(one.post.url), "arrow-square-out"))
        show(self.banner, of_unopened(error), tuple(steps))
        self._show_known(then=None)

    def _on_asked_more(self, number: int, at: QPoint) -> None:
        line = self.model.line_at(number)
        if line is None:
            return
        self.menu.clear()
        self.menu.addAction(translate("Posts", "Open the page"), lambda: self._open(line.id))
        if line.url:
            self.menu.addAction(translate("Blog", "See it on your blog"), lambda: self._context.open_page(line.url))
        self.menu.popup(at)

    def _complain(self, error: DeskError) -> None:
        again = Step(translate("Posts", "Try again"), self._try_again, "clock-counter-clockwise")
        show(self.banner, of_error(error), (again,))

    def _close_banner(self) -> None:
        self.banner.clear()
        self._show()

    def _try_again(self) -> None:
        self.banner.clear()
        if self._words():
            self._ask()
        else:
            self._look()
