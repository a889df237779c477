"""The settings: few, and each holds at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.settings import LOOK, TAKE_BACK_SECONDS, TEXT_SCALE, TYPOGRAPHY, UNDERLINE_SPELLING, Setting
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State, Undo
from ceo_desk.ui.frame.window import DeskWindow
from ceo_desk.ui.jobs import Lane, Progress
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.files import ChooseNewFile, choose_new_file
from ceo_desk.ui.parts.layouts import Scrolled, column, row
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.settings import model, people_work, presenter
from ceo_desk.ui.settings.accounts_section import AccountsSection
from ceo_desk.ui.settings.aiming import Aiming
from ceo_desk.ui.settings.care import Care
from ceo_desk.ui.settings.choices_section import LooksSection, PauseSection, TakeBackSection
from ceo_desk.ui.settings.looking_over import LookingOver
from ceo_desk.ui.settings.model import SettingsFacts
from ceo_desk.ui.settings.pasting import Pasting
from ceo_desk.ui.settings.people_section import PeopleSection
from ceo_desk.ui.settings.pinning import Pinning
from ceo_desk.ui.settings.places_section import PlacesSection
from ceo_desk.ui.settings.preparing import Preparing
from ceo_desk.ui.settings.spelling_section import SpellingSection
from ceo_desk.ui.settings.writing_section import WritingSection

translate = QCoreApplication.translate

T = TypeVar("T")
V = TypeVar("V", str, int, bool)
COLUMN = 800
LOOKS_SUBJECT = "looks"


class SettingsView(Screen):
    """Arriving at `looks` shows that part; so does a change of the text size, which builds the window again."""

    def __init__(
        self, context: Context, choose_new: ChooseNewFile = choose_new_file, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.choose_new = choose_new
        self.facts: SettingsFacts | None = None
        self._half_done: object | None = None
        self._said: State | None = None
        self._is_loading = self._is_stale = False
        self._subject = ""
        theme = self.theme
        self.primary = QAction(translate("Settings", "Connect a blog"), self)
        self.primary.triggered.connect(lambda _checked=False: self.going.emit(Go(Place.CONNECT)))
        self.accounts, self.people, self.looks = AccountsSection(theme), PeopleSection(theme), LooksSection(theme)
        self.writing, self.spelling = WritingSection(theme), SpellingSection(theme)
        self.looking_over, self.preparing = LookingOver(self), Preparing(self)
        self.aiming, self.pasting = Aiming(self), Pasting(self)
        self.pinning = Pinning(self, self._say)
        self.take_back = TakeBackSection(theme, context.desk.settings.get(TAKE_BACK_SECONDS))
        self.places, self.pause = PlacesSection(theme), PauseSection(theme)
        self.care = Care(self, self.places, self.pause, self._say)
        self._wire()
        self._build()

    def footer(self) -> Footer:
        """What there is to begin here; everything else holds at once."""
        return Footer(self.primary, state=self._said)

    def arrive(self, subject: str, note: str) -> None:
        """Shows what is decided now."""
        self._subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Reads again; a row that is being changed stays as it is."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        desk = self.context.desk
        self._start(Lane.LOOK, lambda _: model.load(desk), self._on_loaded, self._on_load_failed)

    def half_done(self) -> object | None:
        """The names that are being typed."""
        return self.people.half_typed() or None

    def go_on_with(self, half_done: object) -> None:
        """Once the people are here."""
        self._half_done = half_done

    def step_back(self) -> bool:
        """Closes what is open in a row."""
        is_closed = self.people.close_adding() or self.looking_over.close_open()
        is_closed = self.preparing.close_open() | self.pinning.close_open() | is_closed
        for line in (*self.accounts.lines.values(), *self.people.lines.values()):
            if line.is_open:
                line.close_open()
                is_closed = True
        return is_closed

    def first_control(self) -> QWidget | None:
        """The text size, where the person just changed it."""
        return self.looks.scale if self._subject == LOOKS_SUBJECT else None

    def _build(self) -> None:
        theme = self.theme
        block = QWidget()
        block.setMaximumWidth(round(COLUMN * theme.factor))
        words = (self.writing, self.spelling, *self.looking_over.sections, self.preparing.section, self.aiming.section)
        first = (self.accounts, self.pasting.section, self.people, self.pinning.section)
        last = (self.take_back, self.pause, self.places)
        block.setLayout(
            column(
                Words(theme, translate("Settings", "Settings"), "title"),
                theme.space(4),
                *(*first, self.looks, *words, *last),
                None,
                gap=theme.space(20),
            )
        )
        side = row(None, block, None)
        side.setStretch(1, 100)
        inside = QWidget()
        margin = theme.space(32)
        inside.setLayout(column(side, None, margin=(margin, theme.space(36), margin, theme.space(32))))
        self._scrolled = Scrolled(inside)
        self.setLayout(column(self._scrolled))

    def _wire(self) -> None:
        accounts, people = self.accounts, self.people
        accounts.checking.connect(self._check)
        accounts.renewing.connect(lambda name: self.going.emit(Go(Place.CONNECT, name)))
        accounts.disconnecting.connect(self._disconnect)
        accounts.practising.connect(self._practise)
        accounts.leading.connect(self.going)
        people.seating.connect(self._seat)
        people.removing.connect(self._remove)
        people.renaming.connect(self._rename)
        people.adding.connect(self._add)
        self.looks.look_decided.connect(lambda word: self._decide(LOOK, word, self._restyle))
        self.looks.scale_decided.connect(lambda scale: self._decide(TEXT_SCALE, scale, self._restyle))
        self.spelling.switched.connect(lambda on: self._decide(UNDERLINE_SPELLING, on, self._on_decided))
        self.spelling.forgetting.connect(self._forget)
        self.writing.typography_decided.connect(lambda on: self._decide(TYPOGRAPHY, on, self._on_decided))
        self.take_back.decided.connect(lambda seconds: self._decide(TAKE_BACK_SECONDS, seconds, self._on_decided))
        self.pause.pausing.connect(self.care.pause)
        self.places.opening.connect(lambda folder: self.context.open_page(Path(folder).as_uri()))
        self.places.backing_up.connect(lambda: self.care.back_up(self.choose_new))
        self.places.examining.connect(self.care.examine)

    def _on_loaded(self, facts: SettingsFacts) -> None:
        self._is_loading = False
        is_first, self.facts = self.facts is None, facts
        now = self.context.now()
        if not any(line.is_open for line in self.accounts.lines.values()):
            background = self.context.background.facts
            troubles = {one.account.name: one.problem for one in background.troubles} if background else {}
            lines = [presenter.account_line(one, troubles.get(one.account.name), now) for one in facts.accounts]
            self.accounts.show_lines(lines)
        if not any(line.is_open for line in self.people.lines.values()):
            self.people.show_lines([presenter.person_line(one, facts.actor) for one in facts.people])
        if isinstance(self._half_done, tuple):
            self.people.go_on_with(self._half_done)
            self._half_done = None
            if self._subject == LOOKS_SUBJECT:
                self.looks.scale.setFocus()
        self.looks.show_facts(facts.look, facts.text_scale)
        self.spelling.show_facts(facts.spelling)
        self.writing.show_facts(is_typographic=facts.is_typographic)
        for part in (self.looking_over, self.preparing, self.aiming, self.pasting, self.pinning):
            part.show_facts(facts)
        self.take_back.show_seconds(facts.take_back_seconds)
        self.pause.show_paused(is_paused=facts.is_paused)
        self.places.show_folders(facts.desk_folder, facts.drafts_folder)
        self.footer_changed.emit()
        if is_first and self._subject == LOOKS_SUBJECT:
            QTimer.singleShot(0, lambda: self._scrolled.ensureWidgetVisible(self.looks))
        if self._is_stale:
            self.refresh()

    def _on_load_failed(self, error: DeskError) -> None:
        self._is_loading = False
        self.context.background.surprised.emit(error)

    def _start(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None] | None = None,
    ) -> None:
        failed = failed or self.context.background.surprised.emit
        self.context.jobs.start(lane, work, while_alive(self, done), while_alive(self, failed))

    def _write(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._start(Lane.WRITE, work, done)

    def _decide(self, setting: Setting[V], value: V, done: Callable[[], None]) -> None:
        desk, actor = self.context.desk, self.context.actor
        self._write(lambda _: desk.settings.set(setting, value, actor=actor, at=desk.clock()), lambda _: done())

    def _say(self, text: str, icon: str = "check") -> None:
        self._said = State(text, text, icon) if text else None
        self.footer_changed.emit()

    def _on_decided(self) -> None:
        self.context.background.changed()

    def _restyle(self) -> None:
        self.going.emit(Go(Place.SETTINGS, LOOKS_SUBJECT))
        window = self.window()
        if isinstance(window, DeskWindow):
            window.restyled.emit()

    def _reseat(self) -> None:
        window = self.window()
        if isinstance(window, DeskWindow):
            window.reseated.emit()

    def _check(self, name: str) -> None:
        desk, actor = self.context.desk, self.context.actor
        self.accounts.show_busy(name, is_busy=True)
        self._say(translate("Settings", "Looking at your blog…"), "hourglass-medium")

        def done(_: object) -> None:
            self.accounts.show_busy(name, is_busy=False)
            self._say(translate("Settings", "{name} knows you, and lets the desk in.").format(name=name))
            self.context.background.changed()

        def failed(error: DeskError) -> None:
            self.accounts.show_busy(name, is_busy=False)
            self._say("")
            self.context.background.surprised.emit(error)

        self._start(Lane.ASK, lambda _: desk.accounts.check(name, None, actor=actor), done, failed)

    def _disconnect(self, name: str) -> None:
        desk, actor = self.context.desk, self.context.actor

        def done(account: object) -> None:
            self._on_decided()
            if getattr(account, "channel", "") == presenter.PRACTICE:
                text = translate("Settings", "The practice blog is off your desk.")
                self.undoable.emit(Undo(text, self._practise))
            else:
                self._say(translate("Settings", "{name} is off your desk.").format(name=name))

        self._write(lambda _: desk.accounts.remove(name, actor=actor), done)

    def _practise(self) -> None:
        desk, actor = self.context.desk, self.context.actor
        self._write(lambda _: desk.accounts.add_practice(actor=actor), lambda _: self._on_decided())

    def _forget(self, word: str) -> None:
        desk = self.context.desk

        def done(_: object) -> None:
            self._on_decided()
            text = translate("Settings", "“{word}” is unknown again.").format(word=word)
            self.undoable.emit(Undo(text, again))

        def again() -> None:
            self._write(lambda _: desk.spelling.learn(word), lambda _: self._on_decided())

        self._write(lambda _: desk.spelling.forget(word), done)

    def _seat(self, name: str) -> None:
        desk, actor = self.context.desk, self.context.actor
        self._write(lambda _: people_work.seat(desk, name, actor), lambda _: self._reseat())

    def _rename(self, name: str, to: str) -> None:
        desk, actor = self.context.desk, self.context.actor
        self._write(
            lambda _: people_work.rename(desk, name, to, actor),
            lambda is_sitter: self._reseat() if is_sitter else self._on_decided(),
        )

    def _remove(self, name: str) -> None:
        desk, actor = self.context.desk, self.context.actor
        self._write(lambda _: desk.people.remove(name, actor=actor, at=desk.clock()), lambda _: self._reseat())

    def _add(self, name: str, face: str) -> None:
        desk, actor = self.context.desk, self.context.actor

        def done(_: object) -> None:
            self.people.close_adding()
            self._reseat()  # the rail learns whom a press on it brings

        def failed(error: DeskError) -> None:
            self.people.complain(both_in_words(error))

        at = desk.clock()
        self._start(Lane.WRITE, lambda _: desk.people.add(name, face, actor=actor, at=at), done, failed)
