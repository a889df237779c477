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

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ceo_desk.domain.channel import PostPackage
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import STANDING, State, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing import Order
from ceo_desk.services.writing import Changes
from ceo_desk.storage.outbox_rows import Publication
from tests.services.desks import FULL, Door, Watch, identity, open_with
from tests.services.remote import Fault, Killed, OneShot, Repeatable, Service

ACTOR = "Clara"
faults = st.lists(st.sampled_from(Fault), max_size=4)
IS_LONG = os.environ.get("CEO_DESK_SOAK") == "1"


class OutboxMachine(RuleBasedStateMachine):
    """One desk, one account, a handful of drafts."""

    is_repeatable = True

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.watch = Watch()
        self.service = Service(self.watch)
        self.door = Door()
        self.desk: Desk = open_with(self.root / "desk", self.door, self.watch)
        self.drafts: list[str] = []
        self.approved: dict[str, list[str]] = {}
        self.creates_when_unsure: dict[str, int] = {}
        self.words = 0

    @initialize()
    def connect(self) -> None:
        kind = Repeatable if self.is_repeatable else OneShot
        may = replace(FULL, is_repeat_harmless=self.is_repeatable)
        self.door.channels["remote"] = kind(self.service, identity(may))
        self.desk.accounts.add("wordpress", "remote", "clara", "secret", "remote", actor=ACTOR)

    # ------------------------------------------------------------------ what people do
    @rule()
    @precondition(lambda self: len(self.drafts) < 4)
    def write(self) -> None:
        draft = self.desk.writing.begin(Changes(title="A post", body=self._text()), actor=ACTOR)
        self.drafts.append(draft.id)

    @rule(data=st.data())
    @precondition(lambda self: self.drafts)
    def edit(self, data: st.DataObject) -> None:
        self.desk.writing.edit(data.draw(st.sampled_from(self.drafts)), Changes(body=self._text()), actor=ACTOR)

    @rule(data=st.data(), hold=st.sampled_from([0, 10]), in_an_hour=st.booleans(), is_proposal=st.booleans())
    @precondition(lambda self: self.drafts)
    def order(self, data: st.DataObject, hold: int, in_an_hour: bool, is_proposal: bool) -> None:
        draft = data.draw(st.sampled_from(self.drafts))
        at = self.watch.at + timedelta(hours=1) if in_an_hour else None
        order = Order(draft, ("remote",), at, hold, is_proposal)
        (publication,) = self.desk.publishing.order(order, actor=ACTOR)
        self._note(publication)

    @rule(data=st.data())
    def approve(self, data: st.DataObject) -> None:
        self._choose(data, {State.PROPOSED}, lambda one: self.desk.publishing.approve(one.id, actor=ACTOR))

    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        can = {State.HELD, State.WAITING, State.PROPOSED, State.REFUSED}
        self._choose(data, can, lambda one: self.desk.publishing.cancel(one.id, actor=ACTOR))

    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        if not self.service.is_offline:
            self._choose(data, {State.LIVE}, lambda one: self.desk.publishing.withdraw(one.id, actor=ACTOR))

    @rule(data=st.data())
    def settle_unsure_by_looking(self, data: st.DataObject) -> None:
        """The person looks there (late commits have come by then) and tells the truth."""

        def tell(one: Publication) -> Publication:
            self.watch.move(10)
            contents = [content for content in self.service.public(one.marker) if content == self._content(one)]
            self.creates_when_unsure.pop(one.id, None)
            if contents:
                return self.desk.publishing.settle_found(one.id, "https://remote.example/found", actor=ACTOR)
            return self.desk.publishing.settle_missing(one.id, actor=ACTOR)

        self._choose(data, {State.UNSURE}, tell)

    @rule(is_on=st.booleans())
    def pause(self, is_on: bool) -> None:
        self.desk.publishing.pause(is_on=is_on, actor=ACTOR)

    # ------------------------------------------------------------------ what the world does
    @rule(seconds=st.sampled_from([1.0, 7.0, 60.0, 3000.0, 7200.0]))
    def pass_time(self, seconds: float) -> None:
        self.watch.move(seconds)
        self.service.settle()

    @rule(is_offline=st.booleans())
    def change_network(self, is_offline: bool) -> None:
        self.service.is_offline = is_offline

    @rule(luck=faults, is_hurried=st.booleans())
    def drain(self, luck: list[Fault], is_hurried: bool) -> None:
        self.service.faults = list(luck)
        try:
            self.desk.sender.drain(is_hurried=is_hurried)
        except Killed:
            self._start_again()
        self.service.faults = []
        for one in self.desk.outbox.all():
            if one.state is State.UNSURE:
                self.creates_when_unsure.setdefault(one.id, self._creates(one))

    # ------------------------------------------------------------------ what must hold
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
            if one.state is State.UNSURE and one.id in self.creates_when_unsure:
                assert self._creates(one) <= self.creates_when_unsure[one.id]

    def teardown(self) -> None:
        try:
            self._finish()
        finally:
            self.desk.close()
            shutil.rmtree(self.root)

    def _finish(self) -> None:
        """Good luck from here on: all that was approved goes out, once, in its last approved form."""
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
            elif one.delivery is not None and one.delivery.why is Why.MISSED:
                order = Order(one.draft, ("remote",), hold_seconds=0)
                self._note(self.desk.publishing.order(order, actor=ACTOR)[0])

    # ------------------------------------------------------------------ small parts
    def _text(self) -> str:
        self.words += 1
        return f"Text number {self.words}."

    def _content(self, one: Publication) -> str:
        package = self.desk.outbox.package(one)
        assert isinstance(package, PostPackage)
        return package.content

    def _creates(self, one: Publication) -> int:
        self.service.settle()
        return sum(post.marker == one.marker for post in self.service.posts.values())

    def _note(self, one: Publication) -> None:
        if one.state is not State.PROPOSED:
            self.approved.setdefault(one.id, []).append(self._content(one))

    def _choose(self, data: st.DataObject, states: set[State], act: Any) -> None:
        found = [one for one in self.desk.outbox.all() if one.state in states]
        if not found:
            return
        with suppress(NotAllowed):  # the desk says why, and nothing has changed
            self._note(act(data.draw(st.sampled_from(found))))

    def _start_again(self) -> None:
        self.desk.close()
        self.desk = open_with(self.root / "desk", self.door, self.watch)


class OneShotMachine(OutboxMachine):
    """The same on a service where nothing may be repeated."""

    is_repeatable = False


LUCK = settings(
    max_examples=400 if IS_LONG else 25,
    stateful_step_count=60 if IS_LONG else 30,
    deadline=None,
    derandomize=not IS_LONG,
    suppress_health_check=list(HealthCheck),
)
TestRepeatable = OutboxMachine.TestCase
TestRepeatable.settings = LUCK
TestOneShot = OneShotMachine.TestCase
TestOneShot.settings = LUCK
