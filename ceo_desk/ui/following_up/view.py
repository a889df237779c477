"""Promises and ideas in one calm place: what was promised, what people proposed, and who is still to hear."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up import model
from ceo_desk.ui.following_up.cards import IdeaBox, PromiseCard
from ceo_desk.ui.following_up.changing import Changing
from ceo_desk.ui.following_up.ending import Ending
from ceo_desk.ui.following_up.marking import called
from ceo_desk.ui.following_up.model import FollowingFacts
from ceo_desk.ui.following_up.presenter import FollowingScreen, IdeaLine, PromiseLine, screen_of
from ceo_desk.ui.following_up.walk import Walk
from ceo_desk.ui.following_up.walk_source import IdeaSource
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, EmptyState
from ceo_desk.ui.parts.layouts import Scrolled, clear, column
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class FollowingView(Screen):
    """Shows all of it, or the walk from person to person of one idea."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = self.theme
        self.shown: FollowingScreen | None = None
        self.primary = QAction(self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self._sentence, self._second = Words(theme, "", "title"), Words(theme, "", "lead")
        self.banner = Banner(theme)
        self.promises: list[PromiseCard] = []
        self.ideas: list[IdeaBox] = []
        self._promise_rows, self._idea_rows = column(gap=theme.space(16)), column(gap=theme.space(16))
        self.walk, self.empty = Walk(context), EmptyState(theme)
        self.ending, self.changing = Ending(context, self), Changing(context, self)
        self.ending.failed = self._on_failed
        self._build()
        self.walk.changed.connect(self.footer_changed)
        self.walk.ended.connect(self._on_walked)
        self.walk.undoable.connect(self.undoable)

    def footer(self) -> Footer:
        """Sends one reply; on the page it leads to the first one who is to hear, or to who waits."""
        if self.is_walking():
            reply = self.walk.current
            name = called(reply.comment) if reply else ""
            send = translate("FollowingUp", "Send to {name}") if self._is_leader else self._propose()
            self.primary.setText(send.format(name=name))
            self.primary.setEnabled(bool(self.walk.editor.words().strip()) and not self.walk.is_working)
            text = translate("FollowingUp", "Each reply goes alone. Read it, change it, then send it.")
            return Footer(self.primary, state=State(text, translate("FollowingUp", "One by one."), "info"))
        has_more = self.shown is not None and bool(self.shown.first_to_hear)
        look = translate("FollowingUp", "Look at the first reply")
        self.primary.setText(look if has_more else translate("FollowingUp", "See who waits for you"))
        self.primary.setEnabled(True)
        return Footer(self.primary)

    def arrive(self, subject: str, note: str) -> None:
        """Reads all of it; with an idea's id its people are walked."""
        if subject:
            self._walk(subject)
        self.refresh()

    def refresh(self) -> None:
        """Newer facts; who is being answered stays."""
        work = partial(model.load, self.context.desk)
        done, failed = while_alive(self, self._on_loaded), while_alive(self, self._on_failed)
        self.context.jobs.start(Lane.LOOK, lambda _: work(), done, failed)

    def leave(self) -> None:
        """What is typed is saved."""
        self.walk.editor.keep()

    def step_back(self) -> bool:
        """Esc: from a panel to the page, from the walk to the page."""
        if self.ending.close() or self.changing.close():
            return True
        if self.is_walking():
            self.walk.editor.keep()
            self._on_walked()
            return True
        return False

    def first_control(self) -> QWidget | None:
        """The reply, or the first card's first button."""
        if self.is_walking():
            return self.walk.editor
        buttons = [one.buttons for one in self.promises] + [one.buttons for one in self.ideas]
        return next((button for some in buttons for button in some), None)

    def is_walking(self) -> bool:
        """True while replies are looked at."""
        return self._stack.currentWidget() is self.walk

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Two columns become one where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.theme.is_narrow(self.window().width())
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    @property
    def _is_leader(self) -> bool:
        return self.context.sitter.is_leader

    def _propose(self) -> str:
        return translate("FollowingUp", "Propose it to {leader}").format(leader=self.context.sitter.leader)

    def _build(self) -> None:
        theme = self.theme
        gap = theme.space(12)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(28))
        heads = (translate("FollowingUp", "Promises"), translate("FollowingUp", "Ideas"))
        for head, rows in zip(heads, (self._promise_rows, self._idea_rows), strict=True):
            self._columns.addLayout(column(Words(theme, head, "head"), gap, rows, None), 1)
        page, side = QWidget(), theme.space(48 if not theme.is_short else 32)
        page.setLayout(
            column(
                self._sentence,
                self._second,
                self.banner,
                theme.space(8),
                self._columns,
                None,
                gap=gap,
                margin=(side, theme.space(30), side, theme.space(28)),
            )
        )
        self._page = Scrolled(page)
        self._stack = QStackedLayout(self)
        for part in (self._page, self.walk, self.empty):
            self._stack.addWidget(part)
        self.empty.say(
            "handshake",
            "ink2",
            translate("FollowingUp", "Nothing is promised yet."),
            translate("FollowingUp", "A promise or an idea is kept from a comment, beside your answer."),
        )

    def _on_loaded(self, facts: FollowingFacts) -> None:
        screen = screen_of(facts)
        if screen != self.shown:
            self.shown = screen
            self._show(screen)
        if not self.is_walking():
            self._stack.setCurrentWidget(self.empty if screen.is_empty else self._page)
            self.footer_changed.emit()

    def _show(self, screen: FollowingScreen) -> None:
        self._sentence.say(screen.sentence)
        self._second.say(screen.second)
        clear(self._promise_rows)
        clear(self._idea_rows)
        self.promises = [self._promise(line) for line in screen.promises]
        self.ideas = [self._idea(line) for line in screen.ideas]
        for card in self.promises:
            self._promise_rows.addWidget(card)
        for box in self.ideas:
            self._idea_rows.addWidget(box)

    def _promise(self, line: PromiseLine) -> PromiseCard:
        card, promise = PromiseCard(self.theme, line), line.promise
        card.kept.connect(lambda: self.ending.keep(promise, self._on_closed))
        card.moved.connect(lambda: self.ending.move(promise, self._on_closed))
        card.dropped.connect(lambda: self.ending.drop(promise, self._on_closed))
        card.opened.connect(lambda: self.going.emit(Go(Place.ANSWER, line.comment)))
        return card

    def _idea(self, line: IdeaLine) -> IdeaBox:
        box = IdeaBox(self.theme, line)
        box.changing.connect(lambda: self.changing.open(line, self._walk))
        box.telling.connect(lambda: self._walk(line.idea))
        return box

    def _on_closed(self, undo: Undo) -> None:
        self.refresh()
        self.undoable.emit(undo)

    def _walk(self, idea: str) -> None:
        self._stack.setCurrentWidget(self.walk)
        self.walk.begin(IdeaSource(self.context, idea))
        self.footer_changed.emit()

    def _on_walked(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self.refresh()
        self.footer_changed.emit()

    def _press_primary(self) -> None:
        if self.is_walking():
            self.walk.send()
        elif self.shown is not None and self.shown.first_to_hear:
            self._walk(self.shown.first_to_hear)
        else:
            self.going.emit(Go(Place.ANSWER))

    def _on_failed(self, error: DeskError) -> None:
        show(self.banner, of_error(error))
