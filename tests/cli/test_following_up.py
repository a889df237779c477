"""Promises and ideas from the command line."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.conftest import Say
from tests.support.command_line import Refused

IDEA = {"id", "title", "status", "why", "people", "to_hear", "comments"}
PROMISE = {"id", "state", "owner", "by", "first_by", "text", "comment", "why"}


@pytest.fixture
def items(say: Say) -> list[str]:
    """The ids of comments that wait."""
    say("people", "add", "Clara", "--face", "leader")
    say("people", "add", "Jonas", "--face", "assistant")
    say("account", "add", "practice")
    say("inbox", "fetch")
    return [item["id"] for item in say("inbox", "list")["items"]]


def test_a_promise_is_made_moved_and_kept(say: Say, items: list[str]) -> None:
    today, later = (datetime.now(UTC).date() + timedelta(days=days) for days in (1, 9))
    marked = say(
        "mark", items[0], "promise", "--owner", "Jonas", "--by", today.isoformat(), "--text", "-", said="A new lamp.\n"
    )
    assert marked["items"][0]["id"] == items[0]
    (promise,) = marked["promises"]
    assert set(promise) >= PROMISE
    assert (promise["owner"], promise["by"], promise["text"]) == ("Jonas", today.isoformat(), "A new lamp.")
    assert say("promise", "list")["promises"] == [promise]
    assert say("promise", "list", "--due")["promises"] == []
    moved = say("promise", "move", promise["id"], "--by", later.isoformat(), "--owner", "Clara")
    assert (moved["by"], moved["first_by"], moved["owner"]) == (later.isoformat(), today.isoformat(), "Clara")
    assert say("mark", items[0], "done")["promises"][0]["state"] == "kept"
    assert [one["state"] for one in say("promise", "list", "--all")["promises"]] == ["kept"]
    found = say("results")
    assert (found["promises_kept"], found["promises_open"], found["ideas"]) == (1, 0, 0)
    with pytest.raises(Refused):
        say("promise", "keep", promise["id"])
    with pytest.raises(Refused):
        say("mark", items[0], "done")


def test_a_promise_is_let_go_with_a_word_why(say: Say, items: list[str]) -> None:
    (promise,) = say("mark", items[1], "promise")["promises"]
    assert say("promise", "drop", promise["id"], "--why", "Sold.")["state"] == "let-go"
    with pytest.raises(Refused) as refused:
        say("mark", items[1], "promise", "--by", "2020-01-01")
    assert refused.value.status == 2


def test_an_idea_gathers_people_and_each_is_answered(say: Say, items: list[str]) -> None:
    (idea,) = say("mark", items[0], "idea", "--title", "A night library")["ideas"]
    assert say("mark", items[0], "idea")["ideas"] == [idea], "it is one already"
    assert say("mark", items[1], "idea", "--idea", idea["id"])["ideas"][0]["people"] == 2
    with pytest.raises(Refused):
        say("mark", items[1], "idea", "--idea", idea["id"], "--title", "Both")
    assert say("idea", "list", "--status", "doing")["ideas"] == []
    changed = say("idea", "change", idea["id"], "doing", "--why", "It opens in May.")
    assert set(changed) >= IDEA | {"replies"}
    assert (changed["status"], changed["to_hear"], len(changed["replies"])) == ("doing", 2, 2)
    first = changed["replies"][0]
    told = say("idea", "tell", idea["id"], first["comment"], "--text", "-", "--hold", "0", "--wait", said=first["text"])
    assert (told["state"], told["comment"]) == ("live", first["comment"])
    left = say("idea", "skip", idea["id"], changed["replies"][1]["comment"])
    assert (left["to_hear"], left["replies"]) == (0, [])
    assert say("mark", items[1], "done")["ideas"][0]["status"] == "done"
    assert len(say("idea", "show", idea["id"])["replies"]) == 2
    assert say("results")["ideas_by_status"]["done"] == 1
    assert say("doctor", "--rebuild")["problems"] == []


def test_an_idea_without_a_name_gets_one_of_its_day(say: Say, items: list[str]) -> None:
    (idea,) = say("mark", items[0], "idea")["ideas"]
    assert idea["title"].startswith("An idea of 20")
    assert [one["id"] for one in say("idea", "list")["ideas"]] == [idea["id"]]
