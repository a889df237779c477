"""The outbox against every kind of bad luck: hypothesis chooses orders, faults, kills, cancels and jumps of the clock.

What must hold at every moment: a publication is at most once in public; readers see exactly a package that was
approved; nothing of a cancelled publication ever appears; what is unsure is not sent again by itself. And at the end,
with good luck again, everything that was approved is out, in its last approved form.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import STANDING, State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.services.desks import FULL, Door, Watch, identity, open_with
from tests.services.remote import LATE, Fault, Killed, OneShot, Repeatable, Service

ACTOR = "Clara"
coin = st.booleans()
bad = st.sampled_from([Fault.LOST_ANSWER, Fault.LATE_COMMIT, Fault.KILLED_AFTER, *Fault])
faults = st.one_of(st.tuples(bad, bad, bad), st.tuples(st.just(Fault.NONE), bad, bad)).map(list)
"""Half of the time the first call goes well, so that the one that readers see meets the bad luck."""

CANCELLABLE = (State.HELD, State.WAITING, State.PROPOSED, State.REFUSED)
IS_LONG = os.environ.get("CEO_DESK_SOAK") == "1"


IN_MEMORY = "/dev/shm"
"""The kills here are exceptions, not power cuts: real files on a file system that need not wait for a disk."""


class OutboxMachine(RuleBasedStateMachine):
    """One desk, one account, a handful of drafts."""

    is_repeatable = True

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(dir=IN_MEMORY if Path(IN_MEMORY).is_dir() else None))
        self.watch = Watch()
        self.service = Service(self.watch)
        self.door = Door()
        self.desk: Desk = open_with(self.root / "desk", self.door, self.watch)
        self.drafts: list[str] = []
        self.approved: dict[str, list[str]] = {}
        self.tries_when_unsure: dict[str, int] = {}
        self.tries_when_paused: dict[str, int] = {}
        self.words = 0
        self.is_paused = False

    @initialize()
    def connect(self) -> None:
        kind = Repeatable if self.is_repeatable else OneShot
        may = replace(FULL, is_repeat_harmless=self.is_repeatable)
        self.door.channels["remote"] = kind(self.service, identity(may))
        self.desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=ACTOR)

    # ------------------------------------------------------------------ what people do
    @rule(hold=st.sampled_from([0, 0, 10]), in_an_hour=st.sampled_from([False, False, True]), proposes=coin)
    @precondition(lambda self: len(self.drafts) < 4)
    def write_and_order(self, hold: int, in_an_hour: bool, proposes: bool) -> None:
        draft = self.desk.writing.begin(Changes(title="A post", body=self._text()), actor=ACTOR)
        self.drafts.append(draft.id)
        self._order(draft.id, hold=hold, in_an_hour=in_an_hour, proposes=proposes)

    @rule(data=st.data(), edits=coin, hold=st.sampled_from([0, 10]))
    @precondition(lambda self: self.drafts)
    def order_again(self, data: st.DataObject, edits: bool, hold: int) -> None:
        draft = data.draw(st.sampled_from(self.drafts))
        if edits:
            self.desk.writing.edit(draft, Changes(body=self._text()), actor=ACTOR)
        with suppress(NotAllowed):  # a post that the person found has no id that the desk knows
            self._order(draft, hold=hold)

    @rule(data=st.data())
    @precondition(lambda self: self._in(State.PROPOSED))
    def approve(self, data: st.DataObject) -> None:
        self._choose(data, {State.PROPOSED}, lambda one: self.desk.publishing.approve(one.id, actor=ACTOR))

    @rule(data=st.data())
    @precondition(lambda self: self._in(*CANCELLABLE))
    def cancel(self, data: st.DataObject) -> None:
        self._choose(data, set(CANCELLABLE), lambda one: self.desk.publishing.cancel(one.id, actor=ACTOR))

    @rule(data=st.data())
    @precondition(lambda self: self._in(State.LIVE) and not self.service.is_offline)
    def withdraw(self, data: st.DataObject) -> None:
        self._choose(data, {State.LIVE}, lambda one: self.desk.publishing.withdraw(one.id, actor=ACTOR))

    @rule(data=st.data())
    @precondition(lambda self: self._in(State.UNSURE))
    def settle_unsure_by_looking(self, data: st.DataObject) -> None:
        """The person looks there (late commits have come by then) and tells the truth."""

        def tell(one: Publication) -> Publication:
            self.watch.move(10)
            self.tries_when_unsure.pop(one.id, None)
            if self._content(one) in self.service.public(one.marker):
                return self.desk.publishing.settle_found(one.id, "https://remote.example/found", actor=ACTOR)
            return self.desk.publishing.settle_missing(one.id, actor=ACTOR)

        self._choose(data, {State.UNSURE}, tell)

    # ------------------------------------------------------------------ what the world does
    @rule(seconds=st.sampled_from([1.0, 7.0, 60.0, 3000.0, 7200.0]))
    def pass_time(self, seconds: float) -> None:
        self.watch.move(seconds)
        self.service.settle()

    @rule(what=st.sampled_from(["network", "pause"]))
    def change_the_weather(self, what: str) -> None:
        if what == "network":
            self.service.is_offline = not self.service.is_offline
        else:
            self.is_paused = not self.is_paused
            self.desk.publishing.pause(is_on=self.is_paused, actor=ACTOR)

    @rule(luck=faults)
    @precondition(lambda self: self._in(State.HELD, State.WAITING, State.SENDING))
    def drain_now(self, luck: list[Fault]) -> None:
        self._drain(luck, is_hurried=True)

    @rule(luck=faults)
    @precondition(lambda self: self._in(State.HELD, State.WAITING, State.SENDING))
    def drain_after_the_take_back(self, luck: list[Fault]) -> None:
        self.watch.move(11)
        self._drain(luck, is_hurried=False)

    @rule(luck=faults)
    @precondition(lambda self: self._in(State.HELD, State.WAITING, State.SENDING) and not self.service.is_offline)
    def drain_twice(self, luck: list[Fault]) -> None:
        self._drain(luck, is_hurried=True)
        self._drain(luck[2:], is_hurried=True)

    @rule(luck=faults, data=st.data())
    @precondition(lambda self: self._in(State.WAITING))
    def take_back_right_after_bad_luck(self, luck: list[Fault], data: st.DataObject) -> None:
        self._drain(luck, is_hurried=True)
        if self._in(State.WAITING):
            self._choose(data, {State.WAITING}, lambda one: self.desk.publishing.cancel(one.id, actor=ACTOR))

    def _drain(self, luck: list[Fault], *, is_hurried: bool) -> None:
        self.watch.move(LATE.total_seconds() + 1)  # a late commit comes before the next try
        self.service.settle()
        self.service.faults = list(luck)
        try:
            self.desk.sender.drain(is_hurried=is_hurried)
        except Killed:
            self._start_again()
        self.service.faults = []
        for one in self.desk.outbox.all():
            if one.state is State.UNSURE:
                self.tries_when_unsure.setdefault(one.id, self.service.tries[one.marker])

    # ------------------------------------------------------------------ what must hold
    @invariant()
    def what_a_pause_kept_here_never_leaves_by_itself(self) -> None:
        for one in self.desk.outbox.all():
            if one.why in (Why.PAUSE, Why.RESUMED):
                tries = self.tries_when_paused.setdefault(one.id, self.service.tries[one.marker])
                assert self.service.tries[one.marker] == tries
            else:
                self.tries_when_paused.pop(one.id, None)

    @invariant()
    def at_most_once_and_exactly_what_was_approved(self) -> None:
        for one in self.desk.outbox.all():
            public = self.service.public(one.marker)
            assert len(public) <= 1, f"{one.id} is public {len(public)} times"
            for content in public:
                assert content in self.approved.get(one.id, []), "readers see what nobody approved"

    @invariant()
    def what_was_cancelled_or_withdrawn_is_not_there(self) -> None:
        for one in self.desk.outbox.all():
            if one.state in (State.CANCELLED, State.WITHDRAWN):
                assert not self.service.public(one.marker)

    @invariant()
    def what_is_live_is_there(self) -> None:
        for one in self.desk.outbox.all():
            if one.state is State.LIVE:
                assert self.service.public(one.marker)

    @invariant()
    def unsure_is_not_sent_again_by_itself(self) -> None:
        for one in self.desk.outbox.all():
            if one.state is State.UNSURE and one.id in self.tries_when_unsure:
                assert self.service.tries[one.marker] <= self.tries_when_unsure[one.id]

    def teardown(self) -> None:
        try:
            self._finish()
        finally:
            self.desk.close()
            shutil.rmtree(self.root)

    def _finish(self) -> None:
        """Good luck from here on: all that was approved goes out, once, in its last approved form."""
        self.service.faults = []
        self.service.is_offline = False
        self.desk.publishing.pause(is_on=False, actor=ACTOR)
        for _ in range(12):
            self.watch.move(2000)
            self.service.settle()
            self.desk.sender.drain(is_hurried=True)
            self._answer_questions()
        for one in self.desk.outbox.all():
            assert one.state in STANDING | {State.PROPOSED, State.CANCELLED, State.WITHDRAWN}, one
            if one.state in STANDING:
                assert self.service.public(one.marker) == [self._content(one)]
        assert not self.desk.record.verify().problems
        assert not self.desk.upkeep.examine(rebuild=False)

    def _answer_questions(self) -> None:
        for one in self.desk.outbox.all():
            if one.state is State.UNSURE:
                if self.service.public(one.marker) == [self._content(one)]:
                    self.desk.publishing.settle_found(one.id, "https://remote.example/found", actor=ACTOR)
                else:
                    self.desk.publishing.settle_missing(one.id, actor=ACTOR)
            elif one.delivery is not None and one.delivery.why in (Why.MISSED, Why.RESUMED):
                order = Order(one.draft, ("remote",), hold_seconds=0)
                self._note(self.desk.publishing.order(order, actor=ACTOR)[0])

    # ------------------------------------------------------------------ small parts
    def _in(self, *states: State) -> bool:
        return any(one.state in states for one in self.desk.outbox.all())

    def _order(self, draft: str, *, hold: int, in_an_hour: bool = False, proposes: bool = False) -> None:
        at = self.watch.at + timedelta(hours=1) if in_an_hour else None
        (publication,) = self.desk.publishing.order(Order(draft, ("remote",), at, hold, proposes), actor=ACTOR)
        self._note(publication)

    def _text(self) -> str:
        self.words += 1
        return f"Text number {self.words}."

    def _content(self, one: Publication) -> str:
        package = self.desk.outbox.package(one)
        assert isinstance(package, PostPackage)
        return package.content

    def _note(self, one: Publication) -> None:
        if one.state is not State.PROPOSED:
            self.approved.setdefault(one.id, []).append(self._content(one))

    def _choose(self, data: st.DataObject, states: set[State], act: Any) -> None:
        found = [one for one in self.desk.outbox.all() if one.state in states]
        with suppress(NotAllowed):  # the desk says why, and nothing has changed
            self._note(act(data.draw(st.sampled_from(found))))

    def _start_again(self) -> None:
        self.desk.close()
        self.desk = open_with(self.root / "desk", self.door, self.watch)


class OneShotMachine(OutboxMachine):
    """The same on a service where nothing may be repeated."""

    is_repeatable = False


LUCK = settings(
    max_examples=400 if IS_LONG else 60,
    stateful_step_count=60 if IS_LONG else 30,
    deadline=None,
    phases=(Phase.generate, Phase.shrink) if IS_LONG else (Phase.generate,),
    derandomize=not IS_LONG,
    suppress_health_check=list(HealthCheck),
)
TestRepeatable = OutboxMachine.TestCase
TestRepeatable.settings = LUCK
TestOneShot = OneShotMachine.TestCase
TestOneShot.settings = LUCK
