"""Choosing where and when: keeps what the person chose, and says what the large button does with it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QTimeZone, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import Why
from ceo_desk.services.hours import moment_of_day, next_slot, on_clock
from ceo_desk.services.publishing.looking import Look
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.ui.context import Context
from ceo_desk.ui.errand import Errand, errand_to
from ceo_desk.ui.frame.place import Footer, Go, Place, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import Message, of_error, show
from ceo_desk.ui.parts.banners import Step
from ceo_desk.ui.publishing import orders
from ceo_desk.ui.publishing.choosing_page import ChoosingPage
from ceo_desk.ui.publishing.model import Drawn, PublishFacts
from ceo_desk.ui.publishing.moments import slot_words
from ceo_desk.ui.publishing.network.writing import OwnWriting
from ceo_desk.ui.publishing.notice_line import NoticeLine
from ceo_desk.ui.publishing.noticing import Noticing
from ceo_desk.ui.publishing.presenter import (
    Choice,
    Deed,
    Primary,
    When,
    banner_of,
    chosen,
    due_before,
    first_choice,
    is_out_already,
    place_row,
    primary_of,
    proposed,
    when_lines,
)
from ceo_desk.ui.publishing.seen import looks_at, previews
from ceo_desk.ui.publishing.under_row import under_line

translate = QCoreApplication.translate

LINKEDIN = "linkedin"
LOOK_AGAIN_MILLISECONDS = 1000
"""How often it is looked whether the chosen hour has passed."""


class Choosing(QObject):
    """`ordered` carries the ids of what goes from now on, `going` a Go. `redraw_wanted`: look the post over again."""

    ordered = Signal(object)
    going = Signal(object)
    footer_changed = Signal()
    redraw_wanted = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = ""
        self._facts: PublishFacts | None = None
        self._drawn: dict[str, Drawn] | None = None
        self._accounts: frozenset[str] = frozenset()
        self._slot: datetime | None = None
        self._laptop_zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._is_new = self._is_ordering = False
        self._message: Message | None = None
        self._said: State | None = None
        self._decided: Primary | None = None
        self.page = ChoosingPage(context.theme)
        self.page.back.connect(self._go_to_page)
        self.page.chosen.connect(self._on_chosen)
        self.page.opened.connect(self._on_opened)
        self.noticing = Noticing(context, self)
        self.page.answered.connect(self.noticing.answer)
        self.page.asked.connect(self.noticing.ask)
        self.page.changing.connect(lambda: self._go_to_page(errand_to(Errand.ABOUT)))
        self.noticing.changed.connect(self._decide)
        self.noticing.tried.connect(self.redraw_wanted)
        self.noticing.opened.connect(self._on_opened)
        self.noticing.going.connect(self.going)
        self.noticing.complained.connect(self.complain)
        self.own = OwnWriting(context, self.page, self)
        self.own.redraw_wanted.connect(self.redraw_wanted)
        self.own.chosen.connect(self._decide)
        self.own.complained.connect(self.complain)
        self.noticing.own_text.connect(self.own.find)
        self.page.connecting.connect(lambda: self.going.emit(Go(Place.CONNECT)))
        self.primary = QAction(translate("Publish", "Publish now"), self)
        self.primary.setEnabled(False)
        self.primary.triggered.connect(lambda _checked=False: self._press())
        self.change = QAction(translate("Publish", "Change it"), self)
        self.change.triggered.connect(lambda _checked=False: self._go_to_page())
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self._on_tick)
        self._ticker.start(LOOK_AGAIN_MILLISECONDS)

    # ------------------------------------------------------------------ from the screen
    def begin(self, draft: str) -> None:
        """Another post: nothing is chosen yet."""
        self._draft, self._facts, self._drawn = draft, None, None
        self._is_new, self._said, self._decided = True, None, None
        self._message = None
        self.noticing.begin(draft)
        self.own.begin(draft)
        self.page.begin()

    def look_again(self) -> None:
        """The person comes from elsewhere: the text may be another."""
        self._drawn, self._said = None, None
        self._decide()

    def show_facts(self, facts: PublishFacts) -> None:
        """What is known; the first time, what is chosen to begin with."""
        self._facts = facts
        if self._is_new:
            self._is_new = False
            self._begin_choice(facts)
        self.page.show_places(tuple(place_row(place) for place in facts.places), self._accounts)
        self._show_banner(facts)
        self._decide()

    def show_drawn(self, drawn: dict[str, Drawn]) -> None:
        """The previews are there."""
        self._drawn = drawn
        self._decide()

    def complain(self, error: DeskError) -> None:
        """What went wrong, above the page."""
        self._is_ordering = False
        close = Step(translate("Publish", "Close"), self.page.banner.clear, "x")
        show(self.page.banner, of_error(error), (close,))
        self._decide()

    def say_taken_back(self) -> None:
        """It stands as it was before the button was pressed."""
        words = translate("Publish", "Taken back. Your words are kept.")
        self._said = State(words, translate("Publish", "Taken back."), "check")
        self.footer_changed.emit()

    def footer(self) -> Footer:
        """The primary names the moment; a proposal can be changed."""
        decided = self._decided
        if decided is None:
            return Footer(self.primary, state=State(translate("Publish", "The desk is looking it over…"), icon="clock"))
        is_asked = self._facts is not None and self._context.sitter.is_leader and bool(proposed(self._facts))
        others = (self.change,) if is_asked else ()
        state = self._said if self._said is not None and decided.is_open else decided.state
        if self._is_ordering:
            state = State(translate("Publish", "Putting it on its way…"), icon="hourglass-medium")
        return Footer(self.primary, others, state)

    def first_control(self) -> QWidget | None:
        """The first account."""
        return next((one for one in self.page.rows if one.isEnabled()), None)

    # ------------------------------------------------------------------ choosing
    def _begin_choice(self, facts: PublishFacts) -> None:
        now = self._context.now()
        self._slot = next_slot(now, facts.zone)
        today = on_clock(now, facts.zone).date()
        self.page.when.begin(self._slot, today, slot_words(self._slot))
        asked = proposed(facts)
        self._accounts = frozenset(one.account.name for one in asked) or first_choice(facts)
        due = due_before(facts)
        self.page.when.choose(When.NOW)
        if due is not None:
            self.page.when.choose(When.SLOT if due == self._slot else When.OTHER)
            self.page.when.set_moment(on_clock(due, facts.zone))

    def _choice(self, facts: PublishFacts) -> Choice:
        when = self.page.when.when()
        places = chosen(facts, Choice(self._accounts, when, None))
        if when is When.NOW or is_out_already(places):
            return Choice(self._accounts, When.NOW, None)
        if when is When.SLOT:
            return Choice(self._accounts, when, self._slot)
        day, hour = self.page.when.day_and_hour()
        moment = moment_of_day(day, hour, facts.zone)
        due = due_before(facts)
        is_kept = due is not None and abs(due - moment) < timedelta(minutes=1)
        return Choice(self._accounts, when, due if is_kept else moment)

    def _decide(self) -> None:
        """Shows what follows from what is known and chosen."""
        facts = self._facts
        if facts is None:
            self.primary.setEnabled(False)
            return
        choice = self._choice(facts)
        places = chosen(facts, choice)
        seen = places or tuple(place for place in facts.places if place.can_take)[:1]
        looks = looks_at(seen, self._drawn)
        notices = self._show_noticed(facts, choice, looks) if looks is not None else None
        can_go = any(place.can_take for place in facts.places)
        self.page.show_when(is_shown=can_go and not is_out_already(places))
        lines = when_lines(facts, choice, seen, self._laptop_zone, self._context.now()) if can_go else ()
        self.page.when.say(lines if choice.at is not None or self._context.sitter.is_leader else ())
        self.page.show_previews(previews(seen, self._drawn), self.own.around(facts, places))
        now, sitter = self._context.now(), self._context.sitter
        decided = primary_of(facts, choice, notices, sitter, now, is_offline=self._is_offline())
        self.primary.setText(decided.text)
        self.primary.setEnabled(decided.is_open)
        if decided != self._decided:
            self._decided = decided
            self.footer_changed.emit()

    def _show_noticed(self, facts: PublishFacts, choice: Choice, looks: list[Look]) -> tuple[NoticeLine, ...]:
        lines = self.noticing.lines(looks, choice.at, facts.zone)
        self.page.show_notices(lines, self.noticing.questions(looks))
        sorted_there = next((look for look in looks if look.channel != LINKEDIN), None)
        is_leader = self._context.sitter.is_leader
        self.page.show_under(under_line(sorted_there, is_leader=is_leader) if sorted_there else None)
        return lines

    def _is_offline(self) -> bool:
        background = self._context.background
        going = background.facts.going_out if background.facts else ()
        return background.activity.is_offline or any(one.why is Why.OFFLINE for one in going)

    # ------------------------------------------------------------------ the banner above
    def _show_banner(self, facts: PublishFacts) -> None:
        message = banner_of(facts, self._context.sitter, self._context.now())
        if message == self._message:
            return
        self._message = message
        if message is None:
            self.page.banner.clear()
        else:
            back = Step(translate("Publish", "Give it back"), self._give_back, "arrow-counter-clockwise")
            show(self.page.banner, message, (back,) if proposed(facts) else ())

    # ------------------------------------------------------------------ what is pressed
    def _go_to_page(self, errand: str = "") -> None:
        self.going.emit(Go(Place.PAGE, self._draft, errand))

    def _on_chosen(self) -> None:
        self._accounts = self.page.chosen_accounts()
        self._said = None
        self._decide()

    def _on_tick(self) -> None:
        if self.page.isVisible() and self.page.when.when() is not When.NOW:
            self._decide()

    def _on_opened(self) -> None:
        facts, context, draft = self._facts, self._context, self._draft
        if facts is None:
            return
        places = chosen(facts, self._choice(facts)) or tuple(one for one in facts.places if one.can_take)
        if not places:
            return
        desk, name = context.desk, places[0].account.name
        context.jobs.start(
            Lane.ASK,
            lambda _: desk.looking.whole_page(draft, name),
            lambda path: context.open_page(path.as_uri()),
            self.complain,
        )

    def _press(self) -> None:
        facts, decided = self._facts, self._decided
        if facts is None or decided is None or not decided.is_open or self._is_ordering:
            return
        if decided.deed is Deed.CONNECT:
            self.going.emit(Go(Place.CONNECT))
            return
        desk, actor, choice = self._context.desk, self._context.actor, self._choice(facts)
        self.own.flush()
        self._is_ordering = True
        self.footer_changed.emit()
        if decided.deed is Deed.APPROVE:
            asked = tuple(one.publication.id for one in proposed(facts) if one.publication)
            self._context.jobs.start(
                Lane.WRITE, lambda _: orders.approve(desk, asked, actor), self._on_ordered, self.complain
            )
            return
        names = tuple(place.account.name for place in chosen(facts, choice))
        order = self.own.order(Order(self._draft, names, choice.at, is_proposal=decided.deed is Deed.PROPOSE))
        self._context.jobs.start(
            Lane.WRITE, lambda _: orders.put_out(desk, order, actor), self._on_ordered, self.complain
        )

    def _on_ordered(self, publications: frozenset[str]) -> None:
        self._is_ordering, self._said = False, None
        self.ordered.emit(publications)

    def _give_back(self) -> None:
        facts, desk, actor = self._facts, self._context.desk, self._context.actor
        asked = tuple(one.publication for one in proposed(facts) if one.publication) if facts else ()
        self._context.jobs.start(
            Lane.WRITE, lambda _: orders.take_back(desk, asked, actor), self._on_given_back, self.complain
        )

    def _on_given_back(self, _: None) -> None:
        self._context.background.changed()
        self.going.emit(Go(Place.TODAY))
