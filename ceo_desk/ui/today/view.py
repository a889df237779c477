"""Today: who waits for you, the post in hand, what goes out when."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.actions import Act
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, Around, Card, Scrolled, clear, column, inset, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.today.lessons_card import lessons_card
from ceo_desk.ui.today.loading import LoadingRows
from ceo_desk.ui.today.person_row import CROWDED_FROM, PersonRow
from ceo_desk.ui.today.presenter import GoingLine, TodayScreen, WritingCard, greeting_of, screen_of
from ceo_desk.ui.today.sift_line import sift_line
from ceo_desk.ui.words import long_day

translate = QCoreApplication.translate

FIRST_WORD = "a-word-in-a-crisis"
"""The shape that begins the first word in a crisis."""
LOADING_AFTER = 300
"""Milliseconds before anything says that the desk is loading."""


class TodayView(Screen):
    """Shows a TodayScreen; rows keep the keyboard where they are while news comes in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: TodayScreen | None = None
        self._was_narrow: bool | None = None
        self.rows: list[PersonRow] = []
        self.primary = QAction(translate("Today", "Write a post"), self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        theme = self.theme
        self._day = Words(theme, long_day(context.now()), "body", "ink2")
        self._greeting = Words(theme, greeting_of(context.sitter.name, context.now()), "title")
        self._sentence = Words(theme, "", "lead")
        self._ending = Words(theme, "", "body", "ink2")
        self._ending.hide()
        self._trouble = Banner(theme)
        self._people = Card()
        pad = theme.space(8)
        self._people_rows = QVBoxLayout(self._people)
        self._people_rows.setContentsMargins(pad, pad, pad, theme.space(16))
        self._people_rows.setSpacing(0)
        self._loading = LoadingRows(theme)
        self._people_rows.addWidget(self._loading)
        self._side = QVBoxLayout()
        self._side.setSpacing(theme.space(20))
        self._build()
        QTimer.singleShot(LOADING_AFTER, self._on_still_loading)

    def footer(self) -> Footer:
        """The primary answers the first person; with none, it writes a post."""
        return Footer(self.primary, icon="arrow-right")

    def arrive(self, subject: str, note: str) -> None:
        """Shows the facts that are here; the background brings newer ones."""
        self.refresh()

    def refresh(self) -> None:
        """Shows the facts, if they say something else than before."""
        facts = self.context.background.facts
        if facts is None:
            return
        screen = screen_of(facts, self.context.sitter, self.context.now())
        if screen == self._shown and self._was_narrow == self._is_narrow():
            return
        self._shown = screen
        self._was_narrow = self._is_narrow()
        self._show(screen)
        self.footer_changed.emit()

    def first_control(self) -> QWidget | None:
        """The first person."""
        return self.rows[0] if self.rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Up and down walk through the rows, Enter opens one."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        focus = next((n for n, one in enumerate(self.rows) if one.hasFocus()), None)
        if event.key() in steps and focus is not None:
            to = max(0, min(len(self.rows) - 1, focus + steps[Qt.Key(event.key())]))
            self.rows[to].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focus is not None:
            self.rows[focus].click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Two columns become one where it is narrow."""
        super().resizeEvent(event)
        if self._is_narrow() != self._was_narrow:
            self._arrange()
            self.refresh()

    def _is_narrow(self) -> bool:
        return self.theme.is_narrow(self.window().width())

    def _build(self) -> None:
        theme = self.theme
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(32))
        left = column(self._people, None)
        right = QVBoxLayout()
        right.addLayout(self._side)
        right.addStretch(1)
        self._columns.addLayout(left, 664)
        self._columns.addLayout(right, 376)
        inside = QWidget()
        margin = theme.space(48) if not theme.is_short else theme.space(32)
        top = theme.space(36) if not theme.is_short else theme.space(24)
        inside.setLayout(
            column(
                self._day,
                self._greeting,
                theme.space(8),
                self._sentence,
                self._ending,
                theme.space(28) if not theme.is_short else theme.space(10),
                Around(self._trouble, (0, 0, 0, theme.space(20))),
                self._columns,
                None,
                margin=(margin, top, margin, theme.space(32)),
            )
        )
        self._day.setVisible(not theme.is_short)
        self._scrolled = Scrolled(inside)
        self.setLayout(column(self._scrolled))
        self._arrange()

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        if narrow:
            direction = QBoxLayout.Direction.TopToBottom
        elif self._shown is not None and not self._shown.people:
            direction = QBoxLayout.Direction.RightToLeft  # nobody waits: the cards begin where reading begins
        else:
            direction = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)

    def _on_still_loading(self) -> None:
        if self._shown is None:
            self._sentence.say(translate("Today", "Looking for new comments…"))
            self._loading.show_bars()

    def _show(self, screen: TodayScreen) -> None:
        self._day.say(screen.day)
        self._greeting.say(screen.greeting)
        self._sentence.say(screen.sentence)
        self._show_people(screen)
        self._show_side(screen)
        self.primary.setText(screen.primary)
        if screen.paused is not None:
            end = Step(translate("Today", "End the pause…"), self._ask_pause, "play")
            show(self._trouble, screen.paused.message, (end,))
        elif screen.troubles:
            again = Step(translate("Today", "Try again"), self.context.background.look, "clock-counter-clockwise")
            settings = Step(translate("Today", "Look at the account"), self._open_account, "gear-six")
            show(self._trouble, screen.troubles[0], (again, settings))
        else:
            self._show_ending(screen)
        is_quiet = self.context.sitter.is_leader and screen.ending is not None
        self._ending.setVisible(is_quiet)
        self._ending.say(screen.ending.sentence if screen.ending and is_quiet else "")

    def _show_ending(self, screen: TodayScreen) -> None:
        """The assistant can do something about it at once; the leader has a quiet line."""
        if screen.ending is None or self.context.sitter.is_leader:
            self._trouble.clear()
            return
        again = Step(translate("Today", "Sign in again"), self._sign_in_again, "key")
        show(self._trouble, screen.ending, (again,) if screen.ending_account else ())

    def _show_people(self, screen: TodayScreen) -> None:
        focused = next((one.line.go for one in self.rows if one.hasFocus()), None)
        clear(self._people_rows)
        self.rows = []
        count = len(screen.people)
        narrow = self._is_narrow()
        for number, line in enumerate(screen.people):
            person = PersonRow(
                self.theme,
                line,
                is_next=number == 0,
                is_last=number == count - 1,
                is_crowded=count >= CROWDED_FROM,
                is_narrow=narrow,
            )
            person.clicked.connect(lambda _checked=False, go=line.go: self.going.emit(go))
            self._people_rows.addWidget(person)
            self.rows.append(person)
            if line.go == focused:
                person.setFocus()
        self._people.setVisible(bool(screen.people))
        self._arrange()
        self._scrolled.ensureVisible(0, 0)

    def _show_side(self, screen: TodayScreen) -> None:
        clear(self._side)
        if screen.writing is not None:
            self._side.addWidget(self._writing_card(screen.writing))
        if screen.lessons:
            self._side.addWidget(lessons_card(self, screen.lessons))
        if screen.going:
            self._side.addWidget(self._going_card(screen.going))
        if screen.sift:
            self._side.addWidget(sift_line(self, screen.sift))
        if screen.heard:
            heard = Words(self.theme, screen.heard, "body", "good")
            icon = Icon(self.theme, "check-circle", 24, "good")
            line = row(icon, heard, gap=self.theme.space(12), margin=(self.theme.space(4), 0, 0, 0))
            line.setStretch(1, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._side.addWidget(holder)

    def _writing_card(self, writing: WritingCard) -> Card:
        theme = self.theme
        card = Card()
        on = Button(theme, translate("Today", "Go on writing"), "quiet", "arrow-right", trailing=True)
        on.clicked.connect(lambda _checked=False: self.going.emit(Go(Place.PAGE, writing.draft)))
        words = inset(
            theme,
            Words(theme, translate("Today", "The post you are writing"), "label", "ink2"),
            Words(theme, writing.title, "post_head", lines=3),
            Words(theme, writing.second, "body", "ink2"),
            gap=theme.space(6),
        )
        pad = theme.space(24) - theme.space(INSET)
        card.setLayout(
            column(words, theme.space(4), row(on, None), margin=(pad, theme.space(20), pad, theme.space(12)))
        )
        return card

    def _going_card(self, lines: tuple[GoingLine, ...]) -> Card:
        theme = self.theme
        card = Card()
        layout = column(
            Words(theme, translate("Today", "What goes out when"), "label", "ink2"),
            gap=theme.space(6),
            margin=(theme.space(24), theme.space(20), theme.space(24), theme.space(20)),
        )
        for line in lines:
            layout.addWidget(Words(theme, line.title, "post_name", lines=2))
            layout.addWidget(Words(theme, line.second, "body", "ink2"))
        card.setLayout(layout)
        return card

    def _open_account(self) -> None:
        accounts = self._shown.trouble_accounts if self._shown else ()
        self.going.emit(Go(Place.CONNECT, accounts[0] if accounts else ""))

    def _sign_in_again(self) -> None:
        if self._shown is not None:
            self.going.emit(Go(Place.LINKEDIN, self._shown.ending_account))

    def _ask_pause(self) -> None:
        """The window asks, as its key does."""
        action = self.window().findChild(QAction, Act.PAUSE.value)
        if action is not None:
            action.trigger()

    def _press_primary(self) -> None:
        if self._shown is None:
            return
        if self._shown.paused is not None and self._shown.paused.go is None:
            self._begin_first_word()
            return
        self.going.emit(self._shown.primary_go)

    def _begin_first_word(self) -> None:
        """The shape for a crisis becomes a draft: what we know, what we don't, what we do."""
        desk, actor = self.context.desk, self.context.actor
        self.primary.setEnabled(False)

        def work(_: object) -> str:
            shape = desk.beginnings.starters.find(FIRST_WORD)
            return desk.writing.begin(Changes(title=shape.title, body=shape.body), actor=actor).id

        def done(draft: str) -> None:
            self.primary.setEnabled(True)
            self.context.background.changed()
            self.going.emit(Go(Place.PAGE, draft))

        def failed(error: DeskError) -> None:
            self.primary.setEnabled(True)
            show(self._trouble, of_error(error))

        self.context.jobs.start(Lane.WRITE, work, done, failed)
