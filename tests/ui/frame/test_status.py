"""The desk's own sentence in the footer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.publication import Delivery, Kind, State, Why
from ceo_desk.services.answering.today import Done, Outgoing, TodayFacts
from ceo_desk.storage.accounts import Account, Source
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.background import Activity
from ceo_desk.ui.frame.status import desk_state

NOW = datetime(2026, 11, 24, 8, 2, tzinfo=UTC)
SOURCE = Source(
    "s", "wordpress", "https://alderbay.example/wp-json", "Alderbay", "https://alderbay.example", "UTC", NOW
)
ACCOUNT = Account("a", "blog", "wordpress", SOURCE, "clara", "Clara Winterfeld", "1", Capabilities(), NOW, NOW)
QUIET = TodayFacts((), 0, 0, (), None, (), (), (), NOW - timedelta(minutes=2), Done(0, None, None))


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None: ...


def going(why: Why) -> Outgoing:
    publication = Publication(
        "p",
        1,
        Kind.POST,
        "d",
        "",
        "a",
        "m",
        State.WAITING,
        "",
        "",
        None,
        "UTC",
        "",
        NOW,
        "",
        "",
        "",
        "",
        "",
        "",
        None,
        delivery=Delivery(State.WAITING, why),
    )
    return Outgoing(publication, "A post", "", ACCOUNT)


def test_all_is_saved_and_when_it_looked() -> None:
    state = desk_state(QUIET, Activity(), NOW)

    assert state.text == "Everything is saved. Last looked 2 minutes ago."
    assert state.short == "All is saved."
    assert (state.tone, state.opens) == ("", False)


def test_offline_counts_what_waits_and_opens_it() -> None:
    facts = replace(QUIET, going_out=(going(Why.OFFLINE), going(Why.OFFLINE)))

    state = desk_state(facts, Activity(is_offline=True), NOW)

    assert state.text == "You are offline. 2 things will go out when you are back."
    assert (state.tone, state.icon, state.opens) == ("wait", "cloud-slash", True)


def test_one_thing_is_one_thing() -> None:
    state = desk_state(replace(QUIET, going_out=(going(Why.OFFLINE),)), Activity(is_offline=True), NOW)

    assert state.text == "You are offline. 1 thing will go out when you are back."


def test_offline_with_nothing_waiting_is_no_alarm() -> None:
    assert desk_state(QUIET, Activity(is_offline=True), NOW).text == "You are offline. Everything is saved."


def test_a_look_that_takes_long_says_how_far_it_is() -> None:
    state = desk_state(QUIET, Activity(is_looking=True, told="blog: 12,400 of about 100,000 comments read."), NOW)

    assert "12,400 of about 100,000" in state.text


def test_what_has_an_hour_is_told_and_opens() -> None:
    state = desk_state(replace(QUIET, going_out=(going(Why.HOUR),)), Activity(), NOW)

    assert state.text == "Everything is saved. 1 thing goes out later."
    assert state.opens


def test_before_anything_is_known_it_says_that_it_opens() -> None:
    assert desk_state(None, Activity(), NOW).text == "Opening your desk…"
