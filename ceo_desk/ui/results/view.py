"""The results: a sentence, four figures, the line of how long people wait, and where you answered."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, EmptyState
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.files import ChooseNewFile, choose_new_file
from ceo_desk.ui.parts.layouts import Card, Scrolled, column, row
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.results import brought, model, paper
from ceo_desk.ui.results.bars import Bars
from ceo_desk.ui.results.cards import FigureCard, Table
from ceo_desk.ui.results.chart import TrendChart
from ceo_desk.ui.results.model import ResultsFacts, Span
from ceo_desk.ui.results.presenter import ResultsScreen, screen_of, span_names, table_heads
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.theme.tokens import Look

translate = QCoreApplication.translate

SPANS = tuple(Span)
LOADING_AFTER = 300
"""Milliseconds before anything says that the desk is counting."""


class ResultsView(Screen):
    """Counted anew whenever something on the desk changed; the span stays as it was chosen."""

    def __init__(
        self, context: Context, choose_new: ChooseNewFile = choose_new_file, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.choose_new = choose_new
        self.shown: ResultsScreen | None = None
        self._is_loading = self._is_stale = self._is_counting_said = False
        self._said: State | None = None
        theme = self.theme
        self.primary = QAction(self._saving(), self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self._sentence, self._second = Words(theme, "", "title"), Words(theme, "", "lead")
        self.span = MenuButton(theme, translate("Results", "Looks back over"), span_names(), "quiet")
        self.span.choose(SPANS.index(Span.TWELVE_WEEKS))
        self.span.picked.connect(lambda _number: self._on_span())
        self.banner = Banner(theme)
        self.cards = [FigureCard(theme) for _ in range(4)]
        self.chart, self.bars = TrendChart(theme), Bars(theme)
        self.weeks = Table(theme, translate("Results", "How long people wait for you, week by week"))
        self.accounts = Table(theme, translate("Results", "By account"))
        self.post_bars = Bars(theme, translate("Results", "What your posts brought"), is_sorted=False)
        self.silence = Words(theme, "", "body", "ink2")
        self.posts = Table(theme, translate("Results", "What your posts brought"))
        self.goals = Table(theme, translate("Results", "Your goals this year"))
        self.as_table = Button(theme, translate("Results", "As a table"), "quiet", "table")
        self.as_table.clicked.connect(lambda _checked=False: self._show_table(is_table=self.weeks.isHidden()))
        self.empty = EmptyState(theme)
        self._build()

    def footer(self) -> Footer:
        """Keeps the page as a file; with nothing counted yet, it leads to who waits."""
        return Footer(self.primary, state=self._said or self._state())

    def arrive(self, subject: str, note: str) -> None:
        """Counts."""
        self._said = None
        QTimer.singleShot(LOADING_AFTER, self, self._on_still_loading)
        self.refresh()

    def refresh(self) -> None:
        """Counts again in the background; what is shown stays until then."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        context = self.context
        work = partial(model.load, context.desk, SPANS[self.span.current()], context.actor, context.sitter.face)
        failed = while_alive(self, self._on_load_failed)
        context.jobs.start(Lane.LOOK, lambda _: work(), while_alive(self, self._on_loaded), failed)

    def first_control(self) -> QWidget | None:
        """The choice of the span."""
        return self.span if self.span.isVisibleTo(self) else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Two columns become one where it is narrow, four figures two."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self.theme
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(column(self._sentence, theme.space(4), self._second), 1)
        self.following = Button(theme, translate("Results", "Promises and ideas"), "quiet", "handshake")
        self.following.clicked.connect(lambda _checked=False: self.going.emit(Go(Place.FOLLOWING)))
        self._head.addLayout(column(None, row(self.following, self.span, None)))
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.space(20))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(20))
        self._columns.addWidget(self._trend_card(), 652)
        self._columns.addWidget(self._where_card(), 400)
        self._by_account = self._list_card(translate("Results", "By account"), self.accounts)
        self._by_account.setVisible(False)
        self._posts = self._list_card(translate("Results", "What your posts brought"), self.post_bars, self.posts)
        self._goals = self._list_card(translate("Results", "Your goals this year"), self.goals)
        self._page = QWidget()
        self._page.setLayout(
            column(
                self._head,
                self.banner,
                self._grid,
                self._columns,
                self._posts,
                self._goals,
                self._by_account,
                None,
                gap=theme.space(20),
                margin=(theme.space(48), theme.space(30), theme.space(48), theme.space(28)),
            )
        )
        self._scrolled = Scrolled(self._page)
        self._scrolled.hide()
        self.empty.hide()
        self.setLayout(column(self._scrolled, self.empty))
        self.weeks.hide()
        self._arrange()

    def _trend_card(self) -> Card:
        theme, card = self.theme, Card()
        title = Words(theme, translate("Results", "How long people wait for you"), "head")
        head: QBoxLayout = column(title, row(self.as_table, None)) if theme.is_short else row(title, self.as_table)
        head.setStretch(0, 0 if theme.is_short else 1)
        card.setLayout(
            column(
                head, self.chart, self.weeks, None, gap=theme.space(8), margin=(theme.space(24), theme.space(18)) * 2
            )
        )
        return card

    def _where_card(self) -> Card:
        theme, card = self.theme, Card()
        title = Words(theme, translate("Results", "Where you answered"), "head")
        pad = theme.space(24)
        card.setLayout(column(title, self.bars, self.silence, None, gap=theme.space(14), margin=pad))
        return card

    def _list_card(self, title: str, *parts: QWidget) -> Card:
        theme, card = self.theme, Card()
        card.setLayout(column(Words(theme, title, "head"), *parts, None, gap=theme.space(12), margin=theme.space(24)))
        return card

    def _arrange(self) -> None:
        is_narrow = self.theme.is_narrow(self.window().width())
        flat, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(upright if is_narrow else flat)
        self._head.setDirection(upright if is_narrow else flat)
        across = 4 if not is_narrow else 1 if self.theme.is_short else 2
        for number in range(len(self.cards)):
            self._grid.setColumnStretch(number, 1 if number < across else 0)
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // across, number % across)

    def _on_still_loading(self) -> None:
        if self.shown is None:
            self._said = State(translate("Results", "Counting…"), icon="hourglass-medium")
            self._is_counting_said = True
            self.footer_changed.emit()

    def _on_loaded(self, facts: ResultsFacts) -> None:
        self._is_loading = False
        if self._is_counting_said:
            self._said, self._is_counting_said = None, False
        self.banner.clear()
        self._show(screen_of(facts))
        if self._is_stale:
            self.refresh()

    def _on_load_failed(self, error: DeskError) -> None:
        self._is_loading = False
        self._scrolled.show()
        show(self.banner, of_error(error))

    def _show(self, screen: ResultsScreen) -> None:
        self.shown = screen
        self._scrolled.setVisible(not screen.is_empty)
        self.empty.setVisible(screen.is_empty)
        if screen.is_empty:
            self._show_empty()
        else:
            self.primary.setText(self._saving())
            self._show_page(screen)
        self.footer_changed.emit()

    def _show_empty(self) -> None:
        sentence = translate("Results", "Answer a few people, and this page fills.")
        second = translate("Results", "It shows how soon people hear from you, and who still waits.")
        self.empty.say("chart-line-up", "ink2", sentence, second)
        self.primary.setText(translate("Results", "See who waits for you"))

    def _show_page(self, screen: ResultsScreen) -> None:
        self._sentence.say(screen.sentence)
        self._second.say(screen.second)
        for card, figure in zip(self.cards, screen.figures, strict=True):
            card.show_figure(figure)
        self.chart.show_points(screen.weeks)
        heads = (
            translate("Results", "Week of"),
            translate("Results", "Half wait less than"),
            translate("Results", "People answered"),
        )
        self.weeks.show_rows(heads, [(one.day, one.waited, one.people) for one in screen.weeks])
        self.bars.show_bars(screen.bars)
        self.accounts.show_rows(table_heads(), screen.table)
        self.silence.say(screen.silence)
        self.silence.setVisible(bool(screen.silence))
        self.post_bars.show_bars(screen.posts)
        self.posts.show_rows(brought.post_heads(), screen.posts_table)
        self._posts.setVisible(bool(screen.posts))
        self.goals.show_rows(brought.goal_heads(), screen.goals_table)
        self._goals.setVisible(bool(screen.goals))
        self._by_account.setVisible(not self.context.sitter.is_leader)

    def _show_table(self, *, is_table: bool) -> None:
        self.weeks.setVisible(is_table)
        self.chart.setVisible(not is_table)
        chart, table = translate("Results", "As a line"), translate("Results", "As a table")
        self.as_table.say(chart if is_table else table, "chart-line-up" if is_table else "table")

    def _state(self) -> State | None:
        if self.shown is None or self.shown.is_empty:
            return None
        return State(self.shown.state, translate("Results", "From your own record."))

    def _saving(self) -> str:
        if self.theme.is_short:
            return translate("Results", "Save as PDF")
        return translate("Results", "Save this page as PDF")

    def _on_span(self) -> None:
        self._said = None
        self.refresh()

    def _press_primary(self) -> None:
        if self.shown is None or self.shown.is_empty:
            self.going.emit(Go(Place.ANSWER))
            return
        name = translate("Results", "Results of {day}.pdf").format(day=f"{self.context.now().astimezone():%Y-%m-%d}")
        file = self.choose_new(self, translate("Results", "Where the page goes"), name)
        if file is None:
            return
        title = translate("Results", "Results of {name}").format(name=self.context.sitter.leader or self.context.actor)
        data = paper.pdf_of(self.shown, title, Theme(Look.LIGHT, parent=self))
        done, failed = while_alive(self, self._on_kept), while_alive(self, self._on_keep_failed)
        self.context.jobs.start(Lane.WRITE, lambda _: paper.keep(data, file), done, failed)

    def _on_kept(self, file: Path) -> None:
        said = translate("Results", "The page is saved as {file}.").format(file=file.name)
        self._said = State(said, translate("Results", "The page is saved."))
        self.footer_changed.emit()

    def _on_keep_failed(self, error: DeskError) -> None:
        show(self.banner, of_error(error))
