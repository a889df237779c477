"""What goes, from the press of the button to the read-back: which publications are shown, and what can be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Signal
from PySide6.QtGui import QAction

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import State as PublicationState
from ceo_desk.domain.publication import Why
from ceo_desk.services.answering.today import Attention
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, of_problem, show
from ceo_desk.ui.parts.banners import Step
from ceo_desk.ui.publishing import orders
from ceo_desk.ui.publishing.going_page import GoingPage
from ceo_desk.ui.publishing.going_presenter import GoingScreen, Stage, going_screen, stage_of
from ceo_desk.ui.publishing.model import PublishFacts, PublishPlace

translate = QCoreApplication.translate

DEAF_MILLISECONDS = 600
"""So long the button that was just pressed hears nothing: a double click takes nothing back."""
ENDED = (Stage.LIVE, Stage.SENT, Stage.SCHEDULED)
BEFORE_IT_LEAVES = (Stage.COUNTING, Stage.OFFLINE, Stage.RETRYING, Stage.LATER, Stage.SCHEDULED, Stage.PROPOSED)


class Going(QObject):
    """`asked`: the person wants to see what is asked. `taken_back`: all of it. `reload_wanted`: something changed."""

    going = Signal(object)
    footer_changed = Signal()
    reload_wanted = Signal()
    asked = Signal()
    taken_back = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._facts: PublishFacts | None = None
        self._watched: frozenset[str] = frozenset()
        self._deaf = QElapsedTimer()
        self._is_busy = self._is_asking = False
        self.page = GoingPage(context.theme, self._screen)
        self.page.opened.connect(context.open_page)
        self.page.ended.connect(lambda: context.background.send())
        self.page.turned.connect(self.footer_changed)
        self.back = self._action(translate("Going", "Take it back"), self._press_back)
        self.take_it_back = self._action(translate("Going", "Take it back"), self.take_back)
        self.now = self._action(translate("Going", "Send it now"), self._send_now)
        self.despite = self._action(translate("Going", "Publish it now all the same"), self._send_despite)
        self.page.again_wanted.connect(lambda: context.background.send(is_hurried=True))
        self.home = self._action(translate("Going", "Go to Today"), lambda: self.going.emit(Go(Place.TODAY)))
        self.take_down = self._action(translate("Going", "Take it down…"), self._ask_to_take_down)
        self.settle = self._action(translate("Going", "See what to do"), self.asked.emit)

    def _action(self, text: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda _checked=False: do())
        return action

    # ------------------------------------------------------------------ from the screen
    def begin(self) -> None:
        """Another post, or another round of this one."""
        self._watched = frozenset()
        self._is_busy = self._is_asking = False
        self.page.begin()
        self.page.banner.clear()

    def watch(self, publications: frozenset[str]) -> None:
        """Shows these to their end."""
        self._watched |= publications

    def leave(self) -> None:
        """The person goes elsewhere: what has ended was seen."""
        self.page.stop()
        if self.page.shown is not None and self.page.shown.stage in ENDED:
            self._watched = frozenset()

    def be_deaf(self) -> None:
        """From now on the large button hears nothing for a moment."""
        self._deaf.start()

    def show_facts(self, facts: PublishFacts) -> bool:
        """Shows what is on its way; False where nothing is."""
        was_paused, self._facts = self._is_paused(), facts
        screen = self._screen()
        if screen is None:
            return False
        self.page.show_screen(screen)
        if was_paused != self._is_paused():
            self.footer_changed.emit()
        self._show_banner(screen)
        return True

    def footer(self) -> Footer:
        """Take it back while that can be; then the way on."""
        screen = self._screen()
        stage = screen.stage if screen else Stage.MOVING
        match stage:
            case Stage.COUNTING:
                kept = translate("Going", "Your words are kept, whatever you choose.")
                return Footer(self.back, (self.now,), State(kept, translate("Going", "Your words are kept.")))
            case Stage.MOVING:
                goes_on = translate("Going", "It goes on by itself, wherever you are.")
                return Footer(self.home, (), State(goes_on, translate("Going", "It goes on."), "hourglass-medium"))
            case Stage.TROUBLE:
                waits = translate("Going", "Nothing will be sent without your word.")
                return Footer(self.settle, (), State(waits, translate("Going", "It waits."), "lock-simple"))
            case Stage.LATER if self._is_paused():
                return Footer(self.home, (self.take_it_back, self.despite))
            case Stage.OFFLINE | Stage.RETRYING | Stage.LATER | Stage.SCHEDULED:
                return Footer(self.home, (self.take_it_back,))
            case Stage.PROPOSED:
                nothing = translate("Publish", "Nothing has left this laptop yet.")
                short = translate("Publish", "Nothing has left.")
                return Footer(self.home, (self.take_it_back,), State(nothing, short, "lock-simple"))
            case Stage.LIVE | Stage.SENT:
                return Footer(self.home, (self.take_down,) if self._can_be_taken_down() else ())

    # ------------------------------------------------------------------ what is asked
    def questions(self) -> tuple[Attention, ...]:
        """What of this post needs the person."""
        facts, known = self._facts, self._context.background.facts
        if facts is None or known is None:
            return ()
        ids = {one.publication.id for one in self._places() if one.publication}
        return tuple(one for one in known.attention if one.outgoing.publication.id in ids)

    def first_question(self) -> Attention | None:
        """The most urgent of them."""
        return next(iter(self.questions()), None)

    def only_question(self) -> Attention | None:
        """The question that takes this page's place: where there is nothing else to show."""
        questions, places = self.questions(), self._places()
        is_all = len(places) == 1 and self.page.shown is not None and self.page.shown.stage is Stage.TROUBLE
        return questions[0] if questions and is_all else None

    def has_question(self, publication: str) -> bool:
        """True while this one is still asked."""
        return any(one.outgoing.publication.id == publication for one in self.questions())

    # ------------------------------------------------------------------ what is pressed
    def take_back(self) -> None:
        """Takes back all that has not left, and what the blog holds for later."""
        desk, actor, now = self._context.desk, self._context.actor, self._context.now()
        publications = tuple(one for one in self._publications() if stage_of(one, now) in BEFORE_IT_LEAVES)
        if self._is_busy or not publications:
            return
        self._is_busy = True
        asks_the_world = any(one.state is PublicationState.SCHEDULED for one in publications)
        self._context.jobs.start(
            Lane.ASK if asks_the_world else Lane.WRITE,
            lambda _: orders.take_back(desk, publications, actor),
            self._on_taken_back,
            self._on_failed,
        )

    def _can_be_taken_down(self) -> tuple[Publication, ...]:
        """What readers have, and the desk may take away from them."""
        places = (one for one in self._places() if one.account.capabilities.withdraw)
        found = (one.publication for one in places if one.publication and one.publication.remote_id)
        return tuple(one for one in found if one.state is PublicationState.LIVE)

    def _ask_to_take_down(self) -> None:
        """In place, above what is out."""
        self._is_asking = True
        sentence = translate("Going", "Readers will not find it any more.")
        second = translate("Going", "Your words stay with your posts. You can publish them again.")
        steps = (
            Step(translate("Going", "Take it down"), self._take_down, "eye-slash"),
            Step(translate("Going", "Leave it there"), self._leave_it, "check"),
        )
        self.page.banner.say("wait", sentence, second, steps)

    def _leave_it(self) -> None:
        self._is_asking = False
        self.page.banner.clear()

    def _take_down(self) -> None:
        desk, actor, publications = self._context.desk, self._context.actor, self._can_be_taken_down()
        if self._is_busy or not publications:
            return
        self._leave_it()
        self._is_busy = True
        self._context.jobs.start(
            Lane.ASK, lambda _: orders.take_down(desk, publications, actor), self._on_taken_back, self._on_failed
        )

    def _press_back(self) -> None:
        if not self._deaf.isValid() or self._deaf.elapsed() >= DEAF_MILLISECONDS:
            self.take_back()

    def _send_now(self) -> None:
        desk, actor, publications = self._context.desk, self._context.actor, self._publications()
        if self._is_busy:
            return
        self._is_busy = True
        self._context.jobs.start(
            Lane.WRITE, lambda _: orders.send_now(desk, publications, actor), self._on_released, self._on_failed
        )

    def _is_paused(self) -> bool:
        return any(one.why is Why.PAUSE for one in self._publications())

    def _send_despite(self) -> None:
        desk, actor, publications = self._context.desk, self._context.actor, self._publications()
        if self._is_busy:
            return
        self._is_busy = True
        self._context.jobs.start(
            Lane.WRITE, lambda _: orders.send_despite(desk, publications, actor), self._on_released, self._on_failed
        )

    def _on_released(self, _: None) -> None:
        self._is_busy = False
        self._context.background.send(is_hurried=True)
        self.reload_wanted.emit()

    def _on_taken_back(self, _: None) -> None:
        self._is_busy = False
        self._watched = frozenset()
        self.taken_back.emit()

    def _on_failed(self, error: DeskError) -> None:
        self._is_busy = False
        message = of_error(error)
        show(self.page.banner, message, (Step(translate("Going", "Close"), self.page.banner.clear, "x"),))
        self.reload_wanted.emit()

    # ------------------------------------------------------------------ what is shown
    def _places(self) -> tuple[PublishPlace, ...]:
        now = self._context.now()
        facts = self._facts
        return tuple(one for one in facts.places if self._is_shown(one, now)) if facts else ()

    def _is_shown(self, place: PublishPlace, now: datetime) -> bool:
        publication = place.publication
        if publication is None:
            return False
        if publication.id in self._watched:
            return True
        if publication.state is PublicationState.PROPOSED:
            return not self._context.sitter.is_leader
        if publication.state is PublicationState.REFUSED:
            return publication.conflict is not None  # else it is chosen and tried again
        return stage_of(publication, now) not in ENDED

    def _publications(self) -> tuple[Publication, ...]:
        return tuple(one.publication for one in self._places() if one.publication)

    def _screen(self) -> GoingScreen | None:
        facts = self._facts
        if facts is None:
            return None
        return going_screen(facts, self._places(), self._context.sitter.leader, self._context.now())

    def _show_banner(self, screen: GoingScreen) -> None:
        """The words of what keeps it, with the detail; a question has a page of its own."""
        problems = [one.problem for one in self._publications() if one.problem is not None]
        if screen.stage in (Stage.RETRYING, Stage.TROUBLE, Stage.SENT) and problems:
            show(self.page.banner, of_problem(problems[0]))
        elif screen.stage in (Stage.LIVE, Stage.MOVING) and not self._is_asking:
            self.page.banner.clear()
