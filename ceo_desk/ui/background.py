"""What the desk does by itself while the window is open: it looks for comments, sends, and notices what changed."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ceo_desk.domain.errors import DeskError, OutOfReach
from ceo_desk.domain.look_rhythm import LookRhythm
from ceo_desk.ui.jobs import Job, Jobs, Lane, Progress
from ceo_desk.ui.retelling import Retelling

if TYPE_CHECKING:
    from ceo_desk.services.answering.reading import Fetched
    from ceo_desk.services.answering.today import TodayFacts
    from ceo_desk.services.desk import Desk

log = logging.getLogger(__name__)

PULSE_MILLISECONDS = 250
NEWS_MILLISECONDS = 750
"""Changes that follow one another sooner are shown together: every word that is typed is one."""
LOOK_EVERY_IN_PRACTICE = timedelta(seconds=15)
"""A practice desk lies on this laptop: its readers are not disturbed."""
FOLLOW_EVERY = timedelta(minutes=1)
"""How often the outbox is walked although nothing in it is due: what a site published by itself is noticed."""
SLEPT = timedelta(seconds=45)
"""A pulse that comes so late says that the laptop slept."""
PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Activity:
    """What the desk is at: `told` are the words of a look that is running."""

    is_looking: bool = False
    is_sending: bool = False
    told: str = ""
    is_offline: bool = False


class Background(QObject):
    """The timers around the services. `desk_changed`: rows changed, here or in another process. `came_back` carries in
    sentences which words, kept in a second place, are on the desk again.
    """

    desk_changed = Signal()
    facts_changed = Signal()
    activity_changed = Signal()
    surprised = Signal(object)
    came_back = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, actor: str, face: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._actor, self._face = actor, face
        self.facts: TodayFacts | None = None
        self.activity = Activity()
        self._version = -1
        self._has_news = False
        self._told_news = QElapsedTimer()
        self._is_loading = self._is_stale = False
        self._look_job: Job | None = None
        self._rhythm = LookRhythm()
        now = desk.clock()
        self._pulsed_at = now
        self._look_at, self._follow_at = now, now + FOLLOW_EVERY
        self._send_at: datetime | None = now
        self._is_asked_again = False
        self._retelling = Retelling(desk, jobs, self)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._on_pulse)

    def begin(self) -> None:
        """Starts to look and to send; before that the desk does nothing by itself."""
        self._take_in()
        if self.facts is None:
            self.reload()
        self._pulse.start(PULSE_MILLISECONDS)
        QTimer.singleShot(2 * PULSE_MILLISECONDS, self, self._watch_network)

    def end(self) -> None:
        """Stops the timers and asks a running look to stop."""
        self._pulse.stop()
        self.stop_looking()

    def seat(self, actor: str, face: str) -> None:
        """Somebody else sits here now."""
        self._actor, self._face = actor, face
        self.reload()

    def look(self, *, is_patient: bool = False) -> None:
        """Looks for new comments now; `is_patient`: nobody asked for it."""
        if self._look_job is not None:
            return
        self._act(is_looking=True, told="")

        ends = self.facts is not None and bool(self.facts.ends.sign_ins)

        def work(progress: Progress) -> Fetched:
            if ends:
                self._renew()
            return self._fetch(progress, is_patient=is_patient)

        self._look_job = self._jobs.start(Lane.FETCH, work, self._on_looked, self._on_look_failed, self._on_told)

    def stop_looking(self) -> None:
        """Stops a look that takes long; what came so far is kept."""
        if self._look_job is not None:
            self._look_job.stop()

    def send(self, *, is_hurried: bool = False) -> None:
        """Sends what may go now; `is_hurried`: the person asked for it."""
        if self.activity.is_sending:
            self._is_asked_again = True
            return
        self._send_at = None
        self._act(is_sending=True)
        self._jobs.start(Lane.SEND, lambda _: self._drain(is_hurried=is_hurried), self._on_sent, self._on_send_failed)

    def changed(self) -> None:
        """The person decided something: send what is due, and show it."""
        self._on_changed()

    def reload(self) -> None:
        """Reads the facts again that Today, the rail and the footer show."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        actor, face, desk = self._actor, self._face, self._desk

        def load(_: Progress) -> TodayFacts:
            return desk.today.look(actor=actor, face=face)

        self._jobs.start(Lane.LOOK, load, self._on_loaded, self._on_load_failed)

    def _take_in(self) -> None:
        """Words that could not be saved last time come before everything that is written now."""
        desk, actor = self._desk, self._actor
        self._jobs.start(
            Lane.WRITE,
            lambda _: desk.keeping.take_in(actor=actor),
            lambda said: self.came_back.emit(said) if said else None,
        )

    # ------------------------------------------------------------------ in the background
    def _fetch(self, progress: Progress, *, is_patient: bool) -> Fetched:
        return self._desk.reading.fetch(
            is_patient=is_patient, tell=progress.tell, is_stopped=lambda: progress.is_stopped
        )

    def _renew(self) -> None:
        """A sign-in that ends soon, where that needs nobody; what did not work, Today says anyway."""
        for error in self._desk.linkedin.renew_due(actor=self._actor):
            log.info("a sign-in was not renewed: %s", error.code)

    def _drain(self, *, is_hurried: bool) -> datetime | None:
        self._desk.sender.drain(is_hurried=is_hurried)
        return self._desk.sender.next_moment()

    # ------------------------------------------------------------------ on the GUI thread
    def _watch_network(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            network.reachabilityChanged.connect(self._on_network_changed)

    def _on_pulse(self) -> None:
        now = self._desk.clock()
        if now - self._pulsed_at > SLEPT:
            log.info("the laptop slept, or its clock was moved: looking again")
            self._look_at = self._follow_at = now
        self._pulsed_at = now
        version = self._desk.database.data_version()
        if version != self._version:
            is_first, self._version = self._version < 0, version
            self._has_news = self._has_news or not is_first
        if self._has_news and (not self._told_news.isValid() or self._told_news.elapsed() >= NEWS_MILLISECONDS):
            self._on_changed()
        self._retelling.go_on()
        if now >= self._look_at:
            self._look_at = now + self._pause()
            self.look(is_patient=True)
        if not self.activity.is_sending and (self._is_sending_due() or now >= self._follow_at):
            self._follow_at = now + FOLLOW_EVERY
            self.send()

    def _is_sending_due(self) -> bool:
        return self._send_at is not None and self._desk.clock() >= self._send_at

    def _pause(self) -> timedelta:
        accounts = self._desk.accounts.all()
        return self._rhythm.pause if any(one.channel != PRACTICE for one in accounts) else LOOK_EVERY_IN_PRACTICE

    def _on_changed(self) -> None:
        self._has_news = False
        self._told_news.start()
        self.reload()
        self.desk_changed.emit()

    def _on_loaded(self, facts: TodayFacts) -> None:
        self._is_loading = False
        self.facts = facts
        if not self.activity.is_sending and not self._is_sending_due():
            self._jobs.start(Lane.LOOK, lambda _: self._desk.sender.next_moment(), self._on_moment)
        self.facts_changed.emit()
        if self._is_stale:
            self.reload()

    def _on_moment(self, moment: datetime | None) -> None:
        if not self.activity.is_sending:
            self._send_at = moment

    def _on_load_failed(self, error: DeskError) -> None:
        self._is_loading = False
        self.surprised.emit(error)

    def _on_told(self, text: str) -> None:
        self._act(told=text)

    def _on_looked(self, fetched: Fetched) -> None:
        self._look_job = None
        self._rhythm = self._rhythm.after(fetched.new + fetched.changed)
        self._look_at = self._desk.clock() + self._pause()
        self._act(is_looking=False, told="", is_offline=False)
        self.reload()

    def _on_look_failed(self, error: DeskError) -> None:
        self._look_job = None
        is_offline = isinstance(error, OutOfReach)
        self._rhythm = self._rhythm.after(0)
        self._look_at = self._desk.clock() + self._pause()
        self._act(is_looking=False, told="", is_offline=is_offline)
        self.reload()

    def _on_sent(self, moment: datetime | None) -> None:
        self._act(is_sending=False)
        self._send_at = moment
        if self._is_asked_again:
            self._is_asked_again = False
            self.send()
        else:
            self.reload()

    def _on_send_failed(self, error: DeskError) -> None:
        self._act(is_sending=False)
        self._send_at = self._desk.clock() + FOLLOW_EVERY
        self.surprised.emit(error)

    def _on_network_changed(self) -> None:
        self._look_at = self._follow_at = self._desk.clock()
        self.send(is_hurried=True)

    def _act(
        self,
        *,
        is_looking: bool | None = None,
        is_sending: bool | None = None,
        told: str | None = None,
        is_offline: bool | None = None,
    ) -> None:
        now = self.activity
        self.activity = replace(
            now,
            is_looking=now.is_looking if is_looking is None else is_looking,
            is_sending=now.is_sending if is_sending is None else is_sending,
            told=now.told if told is None else told,
            is_offline=now.is_offline if is_offline is None else is_offline,
        )
        if self.activity != now:
            self.activity_changed.emit()
