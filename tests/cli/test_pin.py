"""The leader's PIN at the command line, with a real keyring and at a real terminal."""

import gc
import os
import pty
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ceo_desk.app import open_desk
from ceo_desk.storage.keyrings import CHOICE
from tests.cli.conftest import Say
from tests.support.command_line import Refused
from tests.support.secret_service import secret_service

PIN = "28-11!"
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


@pytest.fixture
def keyring(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real, empty, unlocked Secret Service."""
    with secret_service(tmp_path_factory.mktemp("s") / "s") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv(CHOICE, raising=False)
        yield
        gc.collect()


@pytest.fixture
def waiting(keyring: None, say: Say, tmp_path: Path) -> Any:
    """A comment on a practice desk whose leader has a PIN."""
    del keyring
    say("people", "add", "Clara", "--face", "leader")
    say("people", "add", "Jonas", "--face", "assistant")
    say("account", "add", "practice")
    say("inbox", "fetch")
    desk = open_desk(tmp_path / "desk", environment=os.environ)
    desk.pin.set(PIN, actor="Clara")
    desk.close()
    return say("inbox", "list", "--state", "waiting")["items"][0]


def test_every_approval_takes_the_pin_from_standard_input(say: Say, waiting: Any) -> None:
    draft = say("draft", "new", "--title", "A post", "--body", "-", said="A sentence.\n")["id"]
    proposed = say("publish", draft, "--to", "practice", "--propose", actor="Jonas")["publications"][0]
    words: tuple[tuple[str, ...], ...] = (
        ("approve", proposed["id"]),
        ("publish", draft, "--to", "practice"),
        ("reply", waiting["id"], "--text", "At five."),
    )
    for one in words:
        with pytest.raises(Refused) as refused:
            say(*one)
        assert refused.value.status == 1
        assert refused.value.document["error"]["code"] == "pin_needed"
        assert "--pin-stdin" in refused.value.document["error"]["next_step"]
    for one in words:
        with pytest.raises(Refused) as refused:
            say(*one, "--pin-stdin", said="0000\n")
        assert refused.value.document["error"]["code"] == "pin_refused"
    assert say("approve", proposed["id"], "--pin-stdin", said=f"{PIN}\n")["state"] == "held"
    assert say("reply", waiting["id"], "--text", "At five.", "--pin-stdin", said=f"{PIN}\n")["state"] == "held"


def test_somebody_told_about_an_idea_is_answered_with_it(say: Say, waiting: Any) -> None:
    say("mark", waiting["id"], "idea", "--title", "A lamp")
    idea = say("idea", "list")["ideas"][0]["id"]
    say("idea", "change", idea, "done")
    tell = ("idea", "tell", idea, waiting["id"], "--text", "It hangs.")
    with pytest.raises(Refused):
        say(*tell)
    assert say(*tell, "--pin-stdin", said=f"{PIN}\n")["state"] == "held"


def test_an_assistants_own_answer_and_a_proposal_ask_for_none(say: Say, waiting: Any) -> None:
    assert say("reply", waiting["id"], "--text", "At five.", "--propose")["state"] == "proposed"
    assert say("reply", waiting["id"], "--text", "At five.", actor="Jonas")["state"] == "held"


def test_standard_input_is_the_text_or_the_pin(say: Say, waiting: Any) -> None:
    with pytest.raises(Refused) as refused:
        say("reply", waiting["id"], "--text", "-", "--pin-stdin", said=f"{PIN}\n")
    assert refused.value.status == 2


def test_a_terminal_is_asked_and_shows_nothing(say: Say, waiting: Any, tmp_path: Path) -> None:
    status, shown = at_terminal(tmp_path / "desk", "reply", waiting["id"], "--text", "At five.", typed=PIN)
    assert status == 0, shown
    assert "PIN: " in shown
    assert PIN not in shown
    assert say("outbox", "list")["publications"][0]["state"] == "held"


def at_terminal(folder: Path, *words: str, typed: str) -> tuple[int, str]:
    """Runs a command at a terminal, where the PIN is typed once it is asked for: its status, and what it shows."""
    process, terminal = pty.fork()
    if process == 0:
        os.execv(sys.executable, [sys.executable, "-m", "ceo_desk", "--desk", str(folder), "--actor", "Clara", *words])
    shown, is_typed = b"", False
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # the other end of a terminal is closed like this
            break
        if not piece:
            break
        shown += piece
        if b"PIN: " in shown and not is_typed:
            is_typed = True
            os.write(terminal, f"{typed}\n".encode())
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown.decode()
