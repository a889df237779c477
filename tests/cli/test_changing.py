"""An answer that is out, changed and taken back at the command line."""

import json

from tests.cli.conftest import Say


def test_an_answer_is_changed_and_taken_back(say: Say) -> None:
    say("account", "add", "practice")
    say("inbox", "fetch")
    one = say("inbox", "list", "--state", "all")["items"][0]["id"]
    sent = say("reply", one, "--text", "First.", "--hold", "0", "--wait", "20")
    assert sent["state"] == "live"
    changed = say("change", sent["id"], "--text", "-", "--hold", "0", "--wait", "20", said="Second.")
    assert (changed["id"], changed["state"]) == (sent["id"], "live")
    assert "Second." in json.dumps(say("inbox", "show", one))
    assert say("withdraw", sent["id"])["publications"][0]["state"] == "withdrawn"
