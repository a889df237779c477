"""What Today says of people, posts and blogs that could not be read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.channel import Capabilities, Problem
from ceo_desk.services.answering.today import AccountTrouble, Done, TodayFacts
from ceo_desk.storage.accounts import Account, Source
from ceo_desk.storage.drafts.draft_list import DraftLine
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.today.person_line import PersonLine
from ceo_desk.ui.today.presenter import TodayScreen, greeting_of, screen_of
from ceo_desk.ui.words import time_of

NOW = datetime(2026, 11, 24, 8, 2).astimezone(UTC)
SOURCE = Source("s", "wordpress", "https://alderbay.example/", "Alderbay blog", "https://alderbay.example", "UTC", NOW)
ACCOUNT = Account("a", "blog", "wordpress", SOURCE, "clara", "Clara Winterfeld", "1", Capabilities(), NOW, NOW)
QUIET = TodayFacts((), 0, 0, (), None, (), (), (), NOW, Done(0, None, None))
SILENT = Problem("no_answer", "Your blog does not answer.", "Look at its address in a browser.")


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None: ...


def shown(facts: TodayFacts) -> TodayScreen:
    return screen_of(facts, Sitter("Clara Winterfeld", "leader"), NOW)


@pytest.mark.parametrize(
    ("hour", "name", "greeting"),
    [
        (7, "Clara Winterfeld", "Good morning, Clara."),
        (13, "Clara Winterfeld", "Good afternoon, Clara."),
        (19, "Root", "Good evening, Root."),
        (4, "", "Good evening."),
    ],
)
def test_the_greeting_follows_the_hour_and_the_name(hour: int, name: str, greeting: str) -> None:
    assert greeting_of(name, datetime(2026, 11, 24, hour).astimezone()) == greeting


def test_with_nobody_waiting_the_primary_writes() -> None:
    screen = shown(QUIET)

    assert screen.sentence == "Nobody is waiting for you."
    assert (screen.primary, screen.primary_go) == ("Write a post", Go(Place.PAGE))


@pytest.mark.parametrize(
    ("since", "sentence"),
    [
        (None, "We could not look at Alderbay blog yet."),
        (timedelta(minutes=22), "We could not look at Alderbay blog since {time}."),
        (timedelta(days=3), "We could not look at Alderbay blog for 3 days."),
    ],
)
def test_a_blog_that_is_silent_is_said_with_since_when(since: timedelta | None, sentence: str) -> None:
    at = NOW - since if since else None
    (trouble,) = shown(replace(QUIET, troubles=(AccountTrouble(ACCOUNT, SILENT, at),))).troubles

    assert trouble.sentence == sentence.format(time=time_of(at) if at else "")
    assert trouble.second == "Your blog does not answer. Look at its address in a browser."


@pytest.mark.parametrize(
    ("line", "title", "second"),
    [
        (
            DraftLine("d", "Monday", "I saw it.", 140, NOW - timedelta(minutes=30)),
            "Monday",
            "140 words. You stopped at",
        ),
        (DraftLine("d", "", "## I saw it **all**", -1, NOW), "I saw it all", "You stopped at"),
        (
            DraftLine("d", "", "", 1, NOW - timedelta(days=1)),
            "A post without a title",
            "1 word. You stopped yesterday,",
        ),
    ],
)
def test_the_post_in_hand_is_named_by_its_title_or_its_first_words(line: DraftLine, title: str, second: str) -> None:
    writing = shown(replace(QUIET, writing=line)).writing

    assert writing is not None
    assert writing.title == title
    assert writing.second.startswith(second)


def test_a_reason_that_ends_as_a_sentence_goes_on_without_its_full_stop() -> None:
    line = PersonLine(Go(Place.ANSWER), "Petra", "Ask Mats first.", "“Lovely.”", "20 hours")
    assert line.reason_and_wait == "Ask Mats first, waits 20 hours"
    assert line.spoken == "Petra Ask Mats first: “Lovely.” Waits 20 hours."
    assert PersonLine(Go(Place.ANSWER), "Petra", "Ask Mats first.", "", "").reason_and_wait == "Ask Mats first."
