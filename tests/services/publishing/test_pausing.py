"""The crisis switch: what the desk sends stops, what a site holds becomes a draft there, and each thing asks again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from ceo_desk.domain.channel import (
    ChangeOutcome,
    Done,
    Ledger,
    LookUpOutcome,
    PictureSource,
    PostPackage,
    Problem,
    Published,
    PublishOutcome,
    Rejected,
    ReplyPackage,
    SignInNeeded,
    Unreachable,
)
from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.answering.reading import Question
from ceo_desk.services.answering.today import Need
from ceo_desk.storage.outbox.outbox_rows import Publication
from tests.services.answering.test_answering import bring, comment
from tests.services.conftest import ACTOR, Room
from tests.services.desks import FULL, identity
from tests.services.remote import Fault, Killed, Repeatable


class Site(Repeatable):
    """A site that publishes at the hour by itself, and takes a post back to a draft where it can be reached."""

    asked = 0
    is_draft = False
    is_killing = False
    refusal: ChangeOutcome | None = None
    meanwhile: Callable[[], object] | None = None
    """What happens at this desk while the site is asked."""

    def publish(self, package: PostPackage, ledger: Ledger, pictures: PictureSource) -> PublishOutcome:
        if package.at is None:
            return super().publish(package, ledger, pictures)
        self.is_draft = False
        return Published("7", "https://remote.example/7", state="scheduled", at=package.at)

    def unschedule(self, remote_id: str) -> ChangeOutcome:
        del remote_id
        self.asked += 1
        if self.service.is_offline:
            return Unreachable(Problem("offline", "You are offline."), is_offline=True)
        if self.refusal is not None:
            return self.refusal
        self.is_draft = True
        if self.meanwhile is not None:
            do, self.meanwhile = self.meanwhile, None
            do()
        if self.is_killing:
            self.is_killing = False
            raise Killed
        return Done()

    def look_up(self, package: PostPackage | ReplyPackage, ledger: Ledger) -> LookUpOutcome:
        del package, ledger
        return Published("7", "https://remote.example/7", state="live")


def pause(room: Room, *, is_on: bool = True) -> tuple[list[str], list[tuple[str, str]]]:
    """What stopped, and what was not reached with the reason."""
    paused = room.desk.publishing.pause(is_on=is_on, actor=ACTOR)
    return [one.id for one in paused.stopped], [(one.id, reason) for one, reason in paused.unreached]


def at_site(room: Room) -> tuple[Site, Publication]:
    """A site that holds one post for its hour."""
    room.connect(may=replace(FULL, schedule=True))
    site = Site(room.service, identity(replace(FULL, schedule=True)))
    room.door.channels["remote"] = site
    one = room.order(room.write(), at=room.watch.at + timedelta(days=1))
    room.desk.sender.drain()
    assert room.now(one).state is State.SCHEDULED
    return site, one


def waits(room: Room, one: Publication) -> tuple[State, Why | None]:
    now = room.now(one)
    return now.state, now.why


PAUSED = (State.WAITING, Why.PAUSE)
ASKS = (State.WAITING, Why.RESUMED)


# ---------------------------------------------------------------- what could not be reached
def test_what_could_not_be_reached_is_tried_by_every_drain_until_it_is_a_draft(empty_room: Room) -> None:
    room = empty_room
    site, one = at_site(room)
    room.service.is_offline = True
    assert pause(room) == ([], [(one.id, "You are offline.")])
    for tries in (2, 3):
        room.desk.sender.drain()
        assert (room.now(one).state, site.asked) == (State.SCHEDULED, tries)
    moment = room.desk.sender.next_moment()
    assert moment is not None
    assert room.watch.at < moment <= room.watch.at + timedelta(minutes=1)
    room.service.is_offline = False
    room.desk.sender.drain()
    assert (waits(room, one), site.is_draft) == (PAUSED, True)
    room.desk.sender.drain()
    assert site.asked == 4
    assert room.desk.sender.next_moment() is None


def test_it_is_listed_while_it_lasts_also_after_the_desk_was_opened_again(empty_room: Room) -> None:
    room = empty_room
    _, one = at_site(room)
    room.service.is_offline = True
    pause(room)
    room.start_again()
    facts = room.desk.today.look(actor=ACTOR, face="leader")
    assert facts.is_paused
    assert [each.outgoing.publication.id for each in facts.unreached] == [one.id]
    assert one.id in [each.publication.id for each in facts.going_out]
    room.service.is_offline = False
    room.desk.sender.drain()
    facts = room.desk.today.look(actor=ACTOR, face="leader")
    assert (facts.unreached, [each.why for each in facts.going_out]) == ((), [Why.PAUSE])


def test_killed_between_the_site_and_the_record_it_is_done_again(empty_room: Room) -> None:
    room = empty_room
    site, one = at_site(room)
    site.is_killing = True
    with pytest.raises(Killed):
        pause(room)
    room.start_again()
    assert (room.now(one).state, site.is_draft) == (State.SCHEDULED, True)
    room.desk.sender.drain()
    assert waits(room, one) == PAUSED


def test_two_windows_that_stop_it_in_one_moment_stop_it_once(empty_room: Room) -> None:
    room = empty_room
    site, one = at_site(room)
    site.meanwhile = lambda: pause(room)
    assert pause(room) == ([one.id], [])
    assert (waits(room, one), site.asked) == (PAUSED, 2)
    assert not room.desk.record.verify().problems


def test_one_call_finds_out_that_a_site_is_out_of_reach(empty_room: Room) -> None:
    room = empty_room
    site, one = at_site(room)
    other = room.order(room.write("Another"), at=room.watch.at + timedelta(days=1))
    room.desk.sender.drain()
    room.service.is_offline = True
    assert pause(room)[1] == [(one.id, "You are offline."), (other.id, "You are offline.")]
    assert site.asked == 1


def test_what_went_live_before_it_was_reached_is_live(empty_room: Room) -> None:
    room = empty_room
    site, one = at_site(room)
    site.refusal = Rejected(Problem("out", "It is out already."))
    pause(room)
    room.watch.at += timedelta(days=2)
    room.desk.sender.drain()
    assert room.now(one).state is State.LIVE
    assert room.desk.publishing.unreached() == ()


def test_a_pause_that_ends_leaves_what_was_never_reached_as_it_stands_there_and_says_so(empty_room: Room) -> None:
    room = empty_room
    site, one = at_site(room)
    room.service.is_offline = True
    pause(room)
    asked = site.asked
    assert pause(room, is_on=False) == ([], [(one.id, "You are offline.")])
    room.desk.sender.drain()
    assert (room.now(one).state, site.asked) == (State.SCHEDULED, asked)


# ---------------------------------------------------------------- each thing asks again
def test_taken_off_each_thing_asks_and_nothing_leaves_by_itself(room: Room) -> None:
    soon, later = room.watch.at + timedelta(minutes=5), room.watch.at + timedelta(hours=5)
    ones = [room.order(room.write(str(at)), at=at) for at in (soon, later)]
    now = room.order(room.write("Now"), hold=10)
    assert sorted(pause(room)[0]) == sorted(one.id for one in (*ones, now))
    assert {waits(room, one) for one in (*ones, now)} == {PAUSED}
    room.watch.at = soon + timedelta(minutes=1)
    room.desk.sender.drain(is_hurried=True)
    assert {waits(room, one) for one in (*ones, now)} == {PAUSED}
    assert sorted(pause(room, is_on=False)[0]) == sorted(one.id for one in (*ones, now))
    for moment in (room.watch.at, later, later + timedelta(days=1)):
        room.watch.at = moment
        room.desk.sender.drain(is_hurried=True)
        assert {waits(room, one) for one in (*ones, now)} == {ASKS}
    assert room.desk.sender.next_moment() is None
    asks = room.desk.today.look(actor=ACTOR, face="leader").attention
    assert {one.need for one in asks} == {Need.RESUMED}


def test_a_pause_of_a_moment_is_a_pause_all_the_same(room: Room) -> None:
    one = room.order(room.write(), at=room.watch.at + timedelta(hours=1))
    pause(room)
    pause(room, is_on=False)
    assert waits(room, one) == ASKS


def test_a_pause_that_another_process_began_and_ended_asks_too(room: Room) -> None:
    one = room.order(room.write())
    pause(room)
    room.desk.sender.drain()
    assert waits(room, one) == PAUSED
    from ceo_desk.storage.settings import IS_PAUSED

    room.desk.settings.set(IS_PAUSED, False, actor=ACTOR, at=room.watch.at)  # killed before each thing asked
    room.desk.sender.drain()
    assert waits(room, one) == ASKS


def test_what_asks_goes_now_at_another_hour_or_stays_here(room: Room) -> None:
    drafts = [room.write(words) for words in ("now", "later", "never")]
    now, later, never = (room.order(draft, at=room.watch.at + timedelta(hours=1)) for draft in drafts)
    pause(room)
    pause(room, is_on=False)
    assert room.order(drafts[0]).id == now.id
    assert room.order(drafts[1], at=room.watch.at + timedelta(hours=3)).id == later.id
    room.desk.publishing.cancel(never.id, actor=ACTOR)
    room.desk.sender.drain()
    assert [room.now(one).state for one in (now, later, never)] == [State.LIVE, State.WAITING, State.CANCELLED]
    assert room.now(later).why is Why.HOUR


# ---------------------------------------------------------------- all that is sent at once
def test_what_is_published_in_a_pause_waits_for_its_end(room: Room) -> None:
    pause(room)
    one = room.order(room.write())
    room.desk.sender.drain(is_hurried=True)
    assert waits(room, one) == PAUSED
    assert not room.service.public(one.marker)
    room.start_again()
    room.desk.sender.drain(is_hurried=True)
    assert waits(room, one) == PAUSED


def test_one_post_goes_all_the_same_where_the_person_says_so_for_it(room: Room) -> None:
    pause(room)
    word, other = room.order(room.write("What we know.")), room.order(room.write("Nice weather."))
    room.desk.sender.drain()
    assert room.desk.publishing.send_again(word.id, actor=ACTOR).state is State.HELD
    room.desk.sender.drain(is_hurried=True)
    assert room.now(word).state is State.HELD
    room.start_again()
    room.watch.move(11)
    room.desk.sender.drain()
    assert (room.now(word).state, waits(room, other)) == (State.LIVE, PAUSED)


def test_what_did_not_get_out_all_the_same_waits_again(room: Room) -> None:
    pause(room)
    word = room.order(room.write("What we know."))
    room.desk.sender.drain()
    room.desk.publishing.send_again(word.id, actor=ACTOR)
    room.desk.publishing.release(word.id, actor=ACTOR)
    room.service.is_offline = True
    room.desk.sender.drain()
    room.service.is_offline = False
    room.watch.move(600)
    room.desk.sender.drain(is_hurried=True)
    assert waits(room, word) == PAUSED
    room.desk.publishing.send_again(word.id, actor=ACTOR)
    room.watch.move(11)
    room.desk.sender.drain()
    assert room.now(word).state is State.LIVE


def test_what_was_being_sent_when_the_desk_died_stops_too(room: Room) -> None:
    one = room.order(room.write())
    room.service.faults = [Fault.KILLED_BEFORE]
    with pytest.raises(Killed):
        room.desk.sender.drain()
    room.start_again()
    pause(room)
    room.watch.move(60)
    room.desk.sender.drain(is_hurried=True)
    assert waits(room, one) == PAUSED


def test_what_waits_for_a_word_already_goes_on_asking_that(room: Room) -> None:
    at = room.watch.at + timedelta(hours=1)
    one = room.order(room.write(), at=at)
    room.watch.at = at + timedelta(hours=2)
    room.desk.sender.drain()
    pause(room)
    pause(room, is_on=False)
    room.desk.sender.drain()
    assert waits(room, one) == (State.WAITING, Why.MISSED)


def test_a_site_that_needs_a_password_is_named(empty_room: Room) -> None:
    room = empty_room
    _, one = at_site(room)
    room.door.channels["remote"] = SignInNeeded(Problem("revoked", "Your blog no longer accepts this desk."))
    assert pause(room) == ([], [(one.id, "Your blog no longer accepts this desk.")])


def test_only_what_asks_or_stands_still_is_sent_again_by_a_word(room: Room) -> None:
    one = room.order(room.write())
    with pytest.raises(NotAllowed):
        room.desk.publishing.send_again(one.id, actor=ACTOR)


# ---------------------------------------------------------------- answers to people
def answer(room: Room, words: str = "Because of the bread.") -> Publication:
    """An answer to the one comment."""
    (one,) = (item.id for item in room.desk.reading.ask(Question("all")).items)
    return room.desk.answering.reply(ReplyOrder(one, words, 0), actor=ACTOR)


def test_an_answer_stops_too_and_goes_once_the_person_says_so_for_it(room: Room) -> None:
    bring(room, comment(room))
    reply = answer(room)
    assert pause(room)[0] == [reply.id]
    room.desk.sender.drain(is_hurried=True)
    assert waits(room, reply) == PAUSED
    room.watch.move(1)
    assert answer(room).id == reply.id
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE


def test_an_answer_that_is_given_in_a_pause_goes(room: Room) -> None:
    bring(room, comment(room))
    pause(room)
    room.watch.move(1)
    reply = answer(room)
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE


def test_an_answer_asks_after_the_pause_and_goes_exactly_as_it_is(room: Room) -> None:
    bring(room, comment(room))
    reply = answer(room)
    pause(room)
    pause(room, is_on=False)
    assert waits(room, reply) == ASKS
    again = room.desk.publishing.send_again(reply.id, actor=ACTOR)
    assert (again.id, again.state, again.package) == (reply.id, State.HELD, reply.package)
    room.watch.move(11)
    room.desk.sender.drain()
    assert room.now(reply).state is State.LIVE
    assert not room.desk.upkeep.examine(rebuild=True)


def test_an_answer_that_asks_may_be_other_words_or_none(room: Room) -> None:
    bring(room, comment(room))
    reply = answer(room)
    pause(room)
    pause(room, is_on=False)
    assert answer(room, "Because of the light.").id == reply.id
    pause(room)
    cancelled = room.desk.publishing.cancel(reply.id, actor=ACTOR)
    assert cancelled.state is State.CANCELLED
    assert room.desk.answering.words_kept(cancelled.comment) == "Because of the light."
