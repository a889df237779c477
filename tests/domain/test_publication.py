import itertools
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceo_desk.domain.errors import NotAllowed
from ceo_desk.domain.publication import (
    GRACE_SECONDS,
    MOVES,
    STANDING,
    TRANSIT,
    UNDER_WAY,
    Delivery,
    State,
    Why,
    is_ready,
    move,
    recover,
    wake,
)

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ARCHITECTURE = Path(__file__).parents[2] / "ARCHITECTURE.md"


def test_every_pair_of_states_is_either_a_move_or_refused() -> None:
    for state, to in itertools.product(State, State):
        if to in MOVES[state]:
            assert move(state, to) is to
        else:
            with pytest.raises(NotAllowed):
                move(state, to)


def test_the_table_in_the_architecture_is_this_table() -> None:
    page = ARCHITECTURE.read_text(encoding="utf-8")
    section = page.split("## The outbox's table")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([a-z]+)` \| ([^|]*) \|", section, flags=re.MULTILINE)
    written = {State(name): frozenset(State(to) for to in re.findall(r"`([a-z]+)`", targets)) for name, targets in rows}
    assert written == MOVES


def test_what_was_cancelled_or_withdrawn_never_moves_again() -> None:
    assert not MOVES[State.CANCELLED]
    assert not MOVES[State.WITHDRAWN]


def test_only_a_waiting_publication_is_ever_sent() -> None:
    assert [state for state in State if State.SENDING in MOVES[state]] == [State.WAITING]


def test_nothing_that_is_being_sent_can_be_cancelled() -> None:
    assert State.CANCELLED not in MOVES[State.SENDING]


def test_unsure_goes_nowhere_near_sending_without_a_decision() -> None:
    assert State.SENDING not in MOVES[State.UNSURE]
    assert State.UNSURE not in TRANSIT


def test_the_groups_cover_every_state_once_or_are_ends() -> None:
    ends = {State.REFUSED, State.CANCELLED, State.WITHDRAWN}
    assert UNDER_WAY | STANDING | ends == set(State)
    assert not UNDER_WAY & STANDING


@pytest.mark.parametrize("state", [State.HELD, State.SENDING])
def test_only_waiting_is_ready(state: State) -> None:
    assert not is_ready(Delivery(state), NOW, is_paused=False, is_hurried=True)


@pytest.mark.parametrize(
    ("delivery", "is_calm_ready", "is_hurried_ready"),
    [
        (Delivery(State.WAITING), True, True),
        (Delivery(State.WAITING, Why.RETRY, NOW + timedelta(seconds=5)), False, True),
        (Delivery(State.WAITING, Why.OFFLINE, NOW - timedelta(seconds=5)), True, True),
        (Delivery(State.WAITING, Why.HOUR, None, NOW + timedelta(hours=1)), False, False),
        (Delivery(State.WAITING, Why.HOUR, None, NOW), True, True),
        (Delivery(State.WAITING, Why.SIGN_IN), False, True),
        (Delivery(State.WAITING, Why.MISSED, None, NOW - timedelta(days=1)), False, False),
        (Delivery(State.WAITING, Why.EMBARGO), False, False),
    ],
)
def test_hurrying_skips_only_the_next_try(delivery: Delivery, is_calm_ready: bool, is_hurried_ready: bool) -> None:
    assert is_ready(delivery, NOW, is_paused=False) is is_calm_ready
    assert is_ready(delivery, NOW, is_paused=False, is_hurried=True) is is_hurried_ready


@pytest.mark.parametrize("delivery", [Delivery(State.WAITING), Delivery(State.WAITING, Why.HOUR, None, NOW)])
def test_a_pause_stops_all_that_it_holds(delivery: Delivery) -> None:
    assert is_ready(delivery, NOW, is_paused=False)
    assert not is_ready(delivery, NOW, is_paused=True, is_hurried=True)
    assert not is_ready(wake(delivery, NOW, is_paused=True), NOW, is_paused=False, is_hurried=True)


def test_a_take_back_that_ended_waits_its_turn() -> None:
    held = Delivery(State.HELD, not_before=NOW)
    assert wake(held, NOW - timedelta(seconds=1), is_paused=False) is held
    assert wake(held, NOW, is_paused=False) == Delivery(State.WAITING, Why.TURN)


def test_a_held_post_with_an_hour_waits_for_its_hour_or_for_the_end_of_a_pause() -> None:
    due = NOW + timedelta(hours=1)
    held = Delivery(State.HELD, not_before=NOW, due=due)
    assert wake(held, NOW, is_paused=False) == Delivery(State.WAITING, Why.HOUR, due, due)
    assert wake(held, NOW, is_paused=True) == Delivery(State.WAITING, Why.PAUSE, None, due)


def test_an_hour_that_passed_while_the_lid_was_closed_becomes_a_question() -> None:
    due = NOW - timedelta(seconds=GRACE_SECONDS + 1)
    waiting = Delivery(State.WAITING, Why.HOUR, due, due)
    asked = wake(waiting, NOW, is_paused=False)
    assert asked.why is Why.MISSED
    assert not is_ready(asked, NOW, is_paused=False, is_hurried=True)
    assert wake(asked, NOW + timedelta(days=3), is_paused=False) is asked


def test_a_pause_is_noted_and_at_its_end_it_asks() -> None:
    due = NOW + timedelta(hours=1)
    paused = wake(Delivery(State.WAITING, Why.HOUR, due, due), NOW, is_paused=True)
    assert paused.why is Why.PAUSE
    asks = wake(paused, NOW, is_paused=False)
    assert asks == Delivery(State.WAITING, Why.RESUMED, None, due)
    assert wake(asks, due + timedelta(days=1), is_paused=True) is asks
    assert not is_ready(asks, due, is_paused=False, is_hurried=True)


def test_a_broken_off_call_is_repeated_only_where_that_is_harmless() -> None:
    assert recover(is_repeat_harmless=True) is State.WAITING
    assert recover(is_repeat_harmless=False) is State.UNSURE


@given(
    due=st.none() | st.timedeltas(timedelta(days=-2), timedelta(days=2)),
    why=st.sampled_from(Why),
    state=st.sampled_from([State.HELD, State.WAITING, State.SENDING]),
    is_paused=st.booleans(),
    keeps=st.booleans(),
)
def test_waking_twice_is_waking_once(
    due: timedelta | None, why: Why, state: State, is_paused: bool, keeps: bool
) -> None:
    delivery = Delivery(state, why, NOW, NOW + due if due is not None else None)
    once = wake(delivery, NOW, is_paused=is_paused, site_keeps_hour=keeps)
    assert wake(once, NOW, is_paused=is_paused, site_keeps_hour=keeps) == once
    assert once.due == delivery.due
    assert once.attempts == delivery.attempts


def test_a_turn_keeps_the_hour_where_the_desk_must() -> None:
    refused = Delivery(State.WAITING, Why.SIGN_IN, None, NOW, 3)
    assert refused.with_turn(site_keeps_hour=False) == Delivery(State.WAITING, Why.HOUR, NOW, NOW, 3)
    assert refused.with_turn(site_keeps_hour=True) == Delivery(State.WAITING, Why.TURN, None, NOW, 3)
    assert Delivery(State.WAITING, Why.SIGN_IN).with_turn(site_keeps_hour=False) == Delivery(State.WAITING)


def test_a_site_that_keeps_the_hour_gets_it_before_but_not_through_a_pause_and_never_late() -> None:
    due = NOW + timedelta(days=1)
    held = Delivery(State.HELD, not_before=NOW, due=due)
    awake = wake(held, NOW, is_paused=False, site_keeps_hour=True)
    assert is_ready(awake, NOW, is_paused=False, site_keeps_hour=True)
    assert not is_ready(awake, NOW, is_paused=True, site_keeps_hour=True)
    assert not is_ready(awake, NOW, is_paused=False)
    late = wake(awake, due + timedelta(hours=1), is_paused=False, site_keeps_hour=True)
    assert late.why is Why.MISSED
    waiting = Delivery(State.WAITING, Why.HOUR, due, due)
    assert wake(waiting, NOW, is_paused=False, site_keeps_hour=True) == Delivery(State.WAITING, Why.TURN, None, due)
