"""The first minute: one question, and the practice desk is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import ACTOR, FACE, PRACTICE_LEADER
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.connecting.own_name import system_name
from ceo_desk.ui.connecting.role_card import FLAT_FROM, RoleCard
from ceo_desk.ui.context import Face
from ceo_desk.ui.frame.focus_ring import FocusRing
from ceo_desk.ui.frame.footer import FooterBar
from ceo_desk.ui.frame.place import Footer, State
from ceo_desk.ui.jobs import Jobs, Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.files import ChooseFile, choose_file
from ceo_desk.ui.parts.layouts import Frame, Scrolled, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(960, 640)
COLUMN = 920

Restore = Callable[[Path], tuple[str, ...]]
"""Brings a backup back beside this desk, and says in words what is wrong with it; done in the background."""


class FirstMinute(QMainWindow):
    """Asks who will use this desk. `answered`: a person, a face and the practice blog are there; `closed`: no answer.

    `restored`: a desk of another laptop was brought back, and is to be opened instead of this one.
    """

    answered = Signal()
    restored = Signal()
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        restore: Restore | None = None,
        *,
        name: str | None = None,
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__()
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._restore, self._choose = restore, choose
        self._name = system_name() if name is None else name
        self._is_busy = self._is_over = self._has_restored = False
        self.setWindowTitle(translate("FirstMinute", "CEO Desk"))
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self.writes, self.assists = self._cards()
        self.banner = Banner(theme)
        self.footer = FooterBar(theme)
        self.primary = QAction(translate("FirstMinute", "Open my desk"), self)
        self.primary.triggered.connect(lambda _checked=False: self.open_desk())
        self._build()
        self.footer.opened.connect(self._on_restore_wanted)
        make(Act.PRIMARY, self, self.footer.primary.click)
        self._show_footer()
        self.writes.setFocus()

    def open_desk(self) -> None:
        """Keeps the answer, in the background."""
        if self._is_busy:
            return
        if self._has_restored:
            self._end(self.restored)
            return
        face: Face = "assistant" if self.assists.isChecked() else "leader"
        self._begin(translate("FirstMinute", "Opening your desk…"))
        work = partial(begin_desk, self._desk, self._name or translate("FirstMinute", "You"), face)
        self._jobs.start(Lane.WRITE, lambda _: work(), lambda _: self._end(self.answered), self._on_failed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        is_narrow = self._theme.is_narrow(self.width())
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(way)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 – Qt's name
        """Closed without an answer: nothing is kept, and the desk asks again. An answer being kept is waited for."""
        if self._is_busy:
            event.ignore()
            return
        super().closeEvent(event)
        if not self._is_over:
            self.closed.emit()

    def _cards(self) -> tuple[RoleCard, RoleCard]:
        theme = self._theme
        writes = RoleCard(
            theme,
            "pencil-simple",
            translate("FirstMinute", "I write"),
            translate("FirstMinute", "I say things in my own name and answer the people who write back."),
        )
        assists = RoleCard(
            theme,
            "users",
            translate("FirstMinute", "I assist"),
            translate("FirstMinute", "I prepare posts and answers for someone else, and keep the inbox in order."),
        )
        writes.setChecked(True)
        for card in (writes, assists):
            card.entered.connect(self.open_desk)
        return writes, assists

    def _build(self) -> None:
        theme = self._theme
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.space(24) if theme.factor < FLAT_FROM else theme.space(12))
        self._pair.addWidget(self.writes, 1)
        self._pair.addWidget(self.assists, 1)
        second = translate("FirstMinute", "One answer, and you can begin. You can change it whenever you like.")
        safe = translate("FirstMinute", "You start on a practice desk. Nothing you do there leaves this laptop.")
        lock = row(Icon(theme, "lock-simple", 26), Words(theme, safe, "body"), gap=theme.space(14))
        lock.setStretch(1, 1)
        block = QWidget()
        block.setMaximumWidth(round(COLUMN * theme.factor))
        gap = theme.space(36) if theme.factor < FLAT_FROM else theme.space(12)
        title = Words(theme, translate("FirstMinute", "Who will use this desk?"), "display")
        words = column(title, theme.space(12), Words(theme, second, "lead"))
        block.setLayout(column(words, gap, self._pair, gap, lock, theme.space(20), self.banner, None))
        inside = QWidget()
        top = theme.space(118) if theme.factor < FLAT_FROM else theme.space(20)
        side = row(None, block, None)
        side.setStretch(1, 100)
        inside.setLayout(column(top, side, None, margin=(theme.space(32), 0, theme.space(32), theme.space(20))))
        body = Frame("Body")
        body.setLayout(column(Scrolled(inside)))
        middle = Frame("Frame")
        whole = column(body, self.footer)
        whole.setStretch(0, 1)
        middle.setLayout(whole)
        self.setCentralWidget(middle)
        self._ring = FocusRing(theme, middle)

    def _show_footer(self, state: State | None = None) -> None:
        if state is None and self._restore is not None and not self._has_restored:
            other = translate("FirstMinute", "I have a desk on another laptop")
            short = translate("FirstMinute", "I have a desk already")
            state = State(other, short, "cloud-arrow-up", opens=True)
        self.primary.setEnabled(not self._is_busy)
        self.footer.show_footer(Footer(self.primary), state or State(""))

    def _begin(self, said: str) -> None:
        self._is_busy = True
        self.banner.clear()
        self._show_footer(State(said, said, "hourglass-medium"))

    def _end(self, signal: object) -> None:
        self._is_busy, self._is_over = False, True
        self.hide()
        signal.emit()  # type: ignore[attr-defined]  # a bound signal has no name of its own in the stubs

    def _on_failed(self, error: DeskError) -> None:
        self._is_busy = False
        show(self.banner, of_error(error))
        self._show_footer()

    def _on_restore_wanted(self) -> None:
        restore = self._restore
        if restore is None or self._is_busy:
            return
        title = translate("FirstMinute", "Choose the backup of your desk")
        file = self._choose(self, title, translate("FirstMinute", "Backup of a desk (*.zip)"))
        if file is None:
            return
        self._begin(translate("FirstMinute", "Bringing your desk back…"))
        self._jobs.start(Lane.WRITE, lambda _: restore(file), self._on_restored, self._on_failed)

    def _on_restored(self, problems: tuple[str, ...]) -> None:
        self._is_busy, self._has_restored = False, True
        if not problems:
            self._end(self.restored)
            return
        sentence = translate("FirstMinute", "Your desk is back, and a part of it wants a look.")
        second = translate("FirstMinute", "You can open it now. Keep the backup file.")
        self.banner.say("wait", sentence, second, detail="\n".join(problems))
        self._show_footer()


def begin_desk(desk: Desk, name: str, face: Face) -> None:
    """Takes the first person in, on a practice desk that is alive. Repeatable until the person stands on the desk."""
    at = desk.clock()
    if face == "leader":
        desk.settings.set(PRACTICE_LEADER, name, actor=name, at=at)
    desk.accounts.add_practice(actor=name)
    desk.reading.fetch(tell=lambda _: None)
    desk.settings.set(FACE, face, actor=name, at=at)
    desk.settings.set(ACTOR, name, actor=name, at=at)
    desk.people.add(name, face, actor=name, at=at)
