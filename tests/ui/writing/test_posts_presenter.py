"""What a row of the posts says, for each thing that can become of a post."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.channel import Problem
from ceo_desk.domain.publication import State, Why
from ceo_desk.services.writing.shelf import ShelfPost, ShelfPublication, ShelfState
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.writing.posts.presenter import Shown, chosen, line_of, title_of

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CLARA = Sitter("Clara", "leader", "Clara", "Jonas")
JONAS = Sitter("Jonas", "assistant", "Clara", "Jonas")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """The words are English."""


def publication(state: State, shelf: ShelfState) -> ShelfPublication:
    return ShelfPublication(
        "p", "blog", "wordpress", state, shelf, None, "https://a.example/1", None, None, (), None, has_conflict=False
    )


def post(*publications: ShelfPublication, **changes: object) -> ShelfPost:
    state = publications[0].shelf_state if publications else ShelfState.DRAFT
    made = ShelfPost("d", "Night", "", 140, 1, NOW - timedelta(days=1), state, publications)
    return replace(made, **changes)  # type: ignore[arg-type]  # named by the tests


def second(made: ShelfPost, sitter: Sitter = CLARA) -> str:
    return line_of(made, sitter, NOW).second


def test_drafts_say_their_length_and_when_the_person_stopped() -> None:
    assert second(post()) == "Draft, 140 words, you stopped yesterday"
    assert second(post(words=-1)) == "Draft, you stopped yesterday"
    assert second(post(modified=NOW - timedelta(days=3))) == "Draft, 140 words, you stopped on Saturday"
    assert second(post(modified=NOW - timedelta(days=30))) == "Draft, 140 words, you stopped on 25 October"
    assert second(post(modified=NOW - timedelta(days=400))).endswith("on 20 October 2025")


def test_what_is_out_says_since_when_and_where() -> None:
    live = publication(State.LIVE, ShelfState.LIVE)
    blog = replace(live, live_at=NOW - timedelta(days=10))
    other = replace(live, channel="linkedin", live_at=NOW - timedelta(days=9))

    assert second(post(blog)) == "Out since 14 November, on your blog"
    assert second(post(blog, other)) == "Out since 14 November, on your blog and on LinkedIn"
    assert line_of(post(blog), CLARA, NOW).taking_back == "p"


def test_what_waits_says_for_what() -> None:
    waiting = publication(State.WAITING, ShelfState.SCHEDULED)
    thursday = NOW + timedelta(days=2)

    assert second(post(replace(waiting, due=thursday, why=Why.HOUR))).startswith("Goes out on Thursday, ")
    assert second(post(replace(waiting, why=Why.PAUSE))) == "Stands still until the pause ends"
    going = replace(waiting, shelf_state=ShelfState.ON_ITS_WAY)
    assert second(post(replace(going, why=Why.OFFLINE))) == "Goes out when you are back on the internet"
    assert second(post(going)) == "On its way"


def test_troubles_say_what_the_place_said() -> None:
    problem = Problem("rejected", "Your account may write on this blog, but not publish.", "")
    refused = replace(publication(State.REFUSED, ShelfState.REFUSED), problem=problem)
    unsure = publication(State.UNSURE, ShelfState.UNSURE)
    missed = replace(publication(State.WAITING, ShelfState.MISSED), due=NOW - timedelta(hours=4), why=Why.MISSED)

    assert second(post(refused)) == f"Your blog did not take it: {problem.sentence}"
    assert second(post(unsure)) == "We don't know whether your blog has it"
    assert second(post(missed)).endswith("Should it still go?")
    assert line_of(post(missed), CLARA, NOW).taking_back == ""
    assert line_of(post(refused), CLARA, NOW).tone == "bad"


def test_a_proposal_waits_for_the_leader_s_word() -> None:
    proposed = publication(State.PROPOSED, ShelfState.PROPOSED)

    assert second(post(proposed)) == "Waits for your word"
    assert second(post(proposed), JONAS) == "Waits for the word of Clara"
    sent = publication(State.SENT, ShelfState.SENT)
    assert second(post(sent)) == "Your blog has it, an editor there releases it"
    back = publication(State.WITHDRAWN, ShelfState.TAKEN_BACK)
    assert second(post(back)).startswith("Taken back, 140 words")


def test_a_post_without_a_title_is_called_by_its_first_words() -> None:
    assert title_of(post(title="", opening="## One two three four five six seven eight nine")).endswith("eight…")
    assert title_of(post(title=" ", opening="")) == "A post without a title"


def test_choices_part_the_posts() -> None:
    live = post(publication(State.LIVE, ShelfState.LIVE))
    draft = post()

    assert chosen((live, draft), Shown.OUT) == (live,)
    assert chosen((live, draft), Shown.DRAFTS) == (draft,)
    assert chosen((live, draft), Shown.SCHEDULED) == ()
    assert chosen((live, draft), Shown.ALL) == (live, draft)
