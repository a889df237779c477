"""The window: rail, body, footer. It shows the screens, follows their wishes, and closes with care."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.focus_ring import FocusRing
from ceo_desk.ui.frame.footer import FooterBar
from ceo_desk.ui.frame.outgoing import on_its_way
from ceo_desk.ui.frame.panels import Panels
from ceo_desk.ui.frame.place import Go, Place, Screen, Undo
from ceo_desk.ui.frame.rail import Rail
from ceo_desk.ui.frame.status import desk_state, with_pause
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import banner_of, in_words
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.layouts import Around, Frame, row

translate = QCoreApplication.translate

Screens = Mapping[Place, Callable[[Context], Screen]]
"""How each screen is built, once it is first wanted."""

SMALLEST = (960, 640)
MINUTE = 20_000
"""How often the sentences that say how long ago are said anew, in milliseconds."""


class DeskWindow(QMainWindow):
    """`face_pressed`: the other face is wanted. `restyled`: the look or the text size was decided. `reseated`: who
    sits here was. `closed`: for good.
    """

    face_pressed = Signal()
    restyled = Signal()
    reseated = Signal()
    closed = Signal()

    def __init__(self, context: Context, screens: Screens) -> None:
        super().__init__()
        self.context = context
        self._factories = screens
        self._screens: dict[Place, Screen] = {}
        self.place = Place.TODAY
        self._subject = ""
        self._may_close = False
        self.setWindowTitle(translate("Window", "CEO Desk"))
        self.setMinimumSize(*SMALLEST)
        self._build()
        self._make_actions()
        background = context.background
        background.facts_changed.connect(self._on_facts_changed)
        background.activity_changed.connect(self._show_footer)
        background.desk_changed.connect(self._on_desk_changed)
        background.surprised.connect(self.complain)
        background.came_back.connect(self._on_came_back)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._show_footer)
        self._clock.start(MINUTE)

    def _build(self) -> None:
        theme = self.context.theme
        self.rail = Rail(theme, self.context.sitter)
        self.rail.chosen.connect(lambda place: self.go(Go(place)))
        self.rail.face_pressed.connect(self.face_pressed)
        self.stack = QStackedWidget()
        self.body = Frame("Body")
        self.banner = Banner(theme)
        self.footer = FooterBar(theme)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(Around(self.banner, (theme.space(24), theme.space(16), theme.space(24), 0)))
        inside.addWidget(self.stack, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.body, 1)
        right.addWidget(self.footer)
        middle = Frame("Frame")
        outer = row(self.rail)
        outer.addLayout(right, 1)
        middle.setLayout(outer)
        self.setCentralWidget(middle)
        self.panels = Panels(self.context, self.body)
        self.footer.opened.connect(self._on_opened)
        self.panels.taking_back.connect(self._on_taking_back)
        self.panels.closing_agreed.connect(self._on_closing_agreed)
        self.panels.pausing.connect(self._on_pausing)
        self.ring = FocusRing(theme, middle)

    def _make_actions(self) -> None:
        for act, place in (
            (Act.TODAY, Place.TODAY),
            (Act.WRITE, Place.POSTS),
            (Act.ANSWER, Place.ANSWER),
            (Act.RESULTS, Place.RESULTS),
            (Act.SETTINGS, Place.SETTINGS),
        ):
            make(act, self, lambda place=place: self.go(Go(place)))  # type: ignore[misc]  # each place its own
        make(Act.PRIMARY, self, self._press_primary)
        make(Act.BACK, self, self.step_back)
        make(Act.UNDO, self, self._undo)
        make(Act.NEXT_AREA, self, self._next_area)
        make(Act.HELP, self, self.panels.show_keys)
        make(Act.PAUSE, self, self.ask_pause)
        make(Act.NEW_POST, self, lambda: self.go(Go(Place.PAGE)))

    # ------------------------------------------------------------------ places
    def go(self, wish: Go) -> None:
        """Shows a place; what was half done at the one before is kept by it."""
        self.panels.close_all()
        before = self._screens.get(self.place)
        if before is not None and wish.place is not self.place:
            before.leave()
        self.place, self._subject = wish.place, wish.subject
        screen = self.screen_of(wish.place)
        self.stack.setCurrentWidget(screen)
        self.rail.show_place(wish.place)
        screen.arrive(wish.subject, wish.note)
        self._show_footer()
        first = screen.first_control()
        if first is not None and first.isEnabled():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def screen_of(self, place: Place) -> Screen:
        """The screen of a place, built when it is first asked for."""
        if place not in self._screens:
            screen = self._factories[place](self.context)
            screen.footer_changed.connect(self._show_footer)
            screen.going.connect(self.go)
            screen.undoable.connect(self._on_undoable)
            screen.alone_wanted.connect(lambda is_alone: self.rail.setVisible(not is_alone))
            screen.face_wanted.connect(self.face_pressed)
            self._screens[place] = screen
            self.stack.addWidget(screen)
        return self._screens[place]

    def screen_shown(self) -> Screen | None:
        """The screen that the person sees."""
        return self._screens.get(self.place)

    def subject_of(self, place: Place) -> str:
        """What the screen of a place shows; "" where the person is elsewhere."""
        screen = self._screens.get(place)
        if place is not self.place or screen is None:
            return ""
        return screen.subject() or self._subject

    def release(self) -> None:
        """Goes without a word: another window takes its place."""
        background = self.context.background
        background.facts_changed.disconnect(self._on_facts_changed)
        background.activity_changed.disconnect(self._show_footer)
        background.desk_changed.disconnect(self._on_desk_changed)
        background.surprised.disconnect(self.complain)
        background.came_back.disconnect(self._on_came_back)
        self._clock.stop()
        self.hide()
        self.deleteLater()

    def step_back(self) -> None:
        """Esc: closes what is open, else steps out of the screen."""
        if not self.panels.close_all():
            self._screens[self.place].step_back()

    def ask_pause(self) -> None:
        """Asks once before everything stops, or before the pause ends."""
        facts = self.context.background.facts
        if facts is not None:
            self.panels.ask_pause(facts)

    def complain(self, error: DeskError) -> None:
        """Says above the page what went wrong, and what to do."""
        banner_of(self.banner, error, close=self.banner.clear)

    def _on_came_back(self, said: tuple[str, ...]) -> None:
        close = Step(translate("Window", "Close"), self.banner.clear, "x")
        self.banner.say("good", in_words(said[0]), " ".join(map(in_words, said[1:])), (close,))

    # ------------------------------------------------------------------ what happens
    def _press_primary(self) -> None:
        if self.footer.primary.isVisible() and self.footer.primary.isEnabled():
            self.footer.primary.click()

    def _undo(self) -> None:
        if not self.footer.undo():
            self._screens[self.place].undo_last()

    def _next_area(self) -> None:
        focus = cast("QWidget | None", self.focusWidget())
        areas: list[QWidget] = [self.rail, self.body, self.footer]
        inside = next((n for n, area in enumerate(areas) if focus is not None and area.isAncestorOf(focus)), -1)
        wanted = areas[(inside + 1) % len(areas)]
        if wanted is self.rail and not self.rail.isVisible():
            wanted = self.body
        if wanted is self.rail:
            target: QWidget | None = next(tile for tile in self.rail.tiles.values() if tile.isChecked())
        elif wanted is self.footer:
            target = self.footer.primary
        else:
            target = self._screens[self.place].first_control() or _first_of(self.stack.currentWidget())
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_footer(self) -> None:
        screen = self._screens.get(self.place)
        if screen is None:
            return
        background = self.context.background
        state = desk_state(background.facts, background.activity, self.context.now())
        footer = screen.footer()
        if footer.state is not None:
            footer = replace(footer, state=with_pause(footer.state, background.facts))
        self.footer.show_footer(footer, state)

    def _on_facts_changed(self) -> None:
        facts = self.context.background.facts
        if facts is not None:
            self.rail.tiles[Place.ANSWER].show_count(facts.needs_me_total)
            self.panels.show_facts(facts)
        screen = self._screens.get(self.place)
        if screen is not None:
            screen.refresh()
        self._show_footer()

    def _on_desk_changed(self) -> None:
        screen = self._screens.get(self.place)
        if screen is not None:
            screen.refresh()

    def _on_undoable(self, undo: Undo) -> None:
        self.footer.offer(undo)

    def _on_opened(self) -> None:
        facts = self.context.background.facts
        if facts is not None and facts.is_paused and not facts.going_out:
            self.panels.ask_pause(facts)
        elif facts is not None:
            self.panels.toggle_going(facts)

    def _on_taking_back(self, publication: str) -> None:
        context = self.context
        context.jobs.start(
            Lane.WRITE,
            lambda _: context.desk.publishing.cancel(publication, actor=context.actor),
            lambda _: context.background.changed(),
            self.complain,
        )

    def _on_pausing(self, is_on: bool) -> None:
        context = self.context
        context.jobs.start(
            Lane.SEND,
            lambda _: context.desk.publishing.pause(is_on=is_on, actor=context.actor),
            lambda _: context.background.changed(),
            self.complain,
        )

    # ------------------------------------------------------------------ closing
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 – Qt's name
        """With something on its way, or not saved, it says so first."""
        facts = self.context.background.facts
        screen = self._screens.get(self.place)
        if not self._may_close and facts is not None and on_its_way(facts):
            self.panels.ask_closing(facts)
            event.ignore()
            return
        closing = screen.closing() if screen is not None and not self._may_close else None
        if closing is not None:
            self.panels.say_before_closing(closing)
            event.ignore()
            return
        if screen is not None:
            screen.leave()
        event.accept()
        self.closed.emit()

    def _on_closing_agreed(self) -> None:
        self._may_close = True
        self.close()


def _first_of(widget: QWidget | None) -> QWidget | None:
    """The first control inside a widget that takes the keyboard."""
    if widget is None:
        return None
    for child in widget.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return child
    return None
