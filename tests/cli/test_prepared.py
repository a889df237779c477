"""Prepared answers at the command line."""

import pytest

from tests.cli.conftest import Say
from tests.support.command_line import Refused


def test_answers_are_kept_listed_and_forgotten(say: Say) -> None:
    kept = say("prepared", "add", "Sauna hours", "--text", "Open on [the day].", actor="Jonas")
    assert (kept["name"], kept["gaps"], kept["by"]) == ("Sauna hours", ["the day"], "Jonas")
    changed = say("prepared", "add", "Sauna", "--text", "-", "--instead-of", kept["id"], said="Open daily.\n")
    assert (changed["id"], changed["text"]) == (kept["id"], "Open daily.")
    assert [one["name"] for one in say("prepared", "list")["prepared"]] == ["Sauna"]
    assert say("prepared", "remove", kept["id"]) == {"id": kept["id"]}
    assert say("prepared", "list") == {"prepared": []}
    with pytest.raises(Refused) as refused:
        say("prepared", "remove", kept["id"])
    assert refused.value.status == 1


def test_those_for_a_comment_come_in_its_order(say: Say) -> None:
    say("account", "add", "practice")
    say("inbox", "fetch")
    one = say("inbox", "list", "--state", "all")["items"][0]
    say("prepared", "add", "Else", "--text", "Nothing of it.")
    say("prepared", "add", "Other", "--text", one["text"])
    assert [each["name"] for each in say("prepared", "list", "--for", one["id"])["prepared"]] == ["Other", "Else"]
