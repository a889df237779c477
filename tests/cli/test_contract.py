"""Every command of the contract: its fields, its exit status, its help."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click
import pytest

from ceo_desk.cli.run import COMMANDS, root, run
from tests.cli.conftest import Say
from tests.support.command_line import Refused
from tests.support.drawing import photo

DRAFT = {"id", "path", "title", "words", "revision", "state", "modified"}
PUBLICATION = {"id", "account", "state", "url", "remote_id", "problem"}
ITEM = {"id", "account", "post", "author", "text", "at", "waiting_hours", "state", "assigned_to", "why"}
ACCOUNT = {"name", "channel", "source", "person", "capabilities"}
RESULTS = {
    "people_answered", "share_answered", "median_hours", "p90_hours", "waiting", "oldest_hours", "seen", "posts",
    "by_account", "by_goal",
}  # fmt: skip
Tell = Callable[..., tuple[int, str, str]]


def leaves(command: click.Command, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    """Every command below a group, by its words."""
    if not isinstance(command, click.Group):
        return {path: command}
    context = click.Context(command)
    found: dict[tuple[str, ...], click.Command] = {}
    for name in command.list_commands(context):
        below = command.get_command(context, name)
        assert below is not None
        found |= leaves(below, (*path, name))
    return found


ALL = leaves(root)


def test_every_command_of_the_contract_is_there() -> None:
    words = {" ".join(path) for path in ALL}
    contract = """draft new|draft list|draft show|draft edit|draft delete|draft history|draft restore|draft forget|
        draft import|draft export|account add wordpress|account add linkedin|account add practice|account list|
        account check|account remove|people list|people add|preview|publish|outbox list|outbox send|outbox cancel|
        outbox settle|withdraw|pause|inbox fetch|inbox list|inbox show|reply|approve|moderate|seen|assign|later|mark|
        results|journal verify|journal export|backup|restore|doctor|practice-day"""
    assert {one.strip() for one in contract.split("|")} <= words


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_the_help_of_every_command_holds(path: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    command = ALL[path]
    assert run([*path, "--help"]) == 0
    text = capsys.readouterr().out
    assert command.help
    assert command.help.splitlines()[0].rstrip(".").split(":")[0][:40] in " ".join(text.split())
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert all(option in text for option in parameter.opts)
    assert "--json" in text


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_named_in_the_root_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    assert name in capsys.readouterr().out


def test_drafts(say: Say, tmp_path: Path) -> None:
    photo(tmp_path / "photo.jpg")
    (tmp_path / "in.md").write_text("One two three.\n\n![A lobby](photo.jpg)\n", encoding="utf-8")
    new = say(
        "draft", "new", "--title", "First", "--body", tmp_path / "in.md", "--tag", "a", "--tag", "b",
        "--category", "c", "--excerpt", "e", "--picture", tmp_path / "photo.jpg", "--alt", "Front",
    )  # fmt: skip
    assert set(new) >= DRAFT
    shown = say("draft", "show", new["id"])
    assert shown["body"].startswith("One two three.")
    assert (shown["tags"], shown["categories"], shown["excerpt"]) == (["a", "b"], ["c"], "e")
    assert {picture["alt"] for picture in shown["pictures"]} == {"A lobby", "Front"}
    assert all(set(picture) >= {"file", "alt", "sha256"} for picture in shown["pictures"])
    edited = say("draft", "edit", new["id"], "--title", "Second", "--body", "-", said="Other words here now.")
    assert (edited["title"], edited["words"]) == ("Second", 4)
    assert say("draft", "show", new["id"])["tags"] == ["a", "b"]
    history = say("draft", "history", new["id"])["revisions"]
    assert all(set(one) >= {"revision", "at", "by", "words", "why"} for one in history)
    restored = say("draft", "restore", new["id"], history[0]["revision"])
    assert restored["title"] == "First"
    forgotten = say("draft", "forget", new["id"], history[1]["revision"])["revisions"]
    assert [one["forgotten"] for one in forgotten if one["revision"] == history[1]["revision"]] == [True]
    with pytest.raises(Refused):
        say("draft", "restore", new["id"], history[1]["revision"])
    assert [one["id"] for one in say("draft", "list")["drafts"]] == [new["id"]]
    assert say("draft", "delete", new["id"])["state"] == "trashed"
    assert say("draft", "list")["drafts"] == []


def test_import_and_export(say: Say, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<title>A page</title><h2>Head</h2><p>Some <b>bold</b> text.</p>")
    imported = say("draft", "import", tmp_path / "page.html")
    assert imported["title"] == "A page"
    assert "**bold**" in say("draft", "show", imported["id"])["body"]
    say("draft", "export", imported["id"], "--to", tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text().startswith('---\ntitle: "A page"\n---\n')
    say("draft", "export", imported["id"], "--to", tmp_path / "out.html")
    assert "<strong>bold</strong>" in (tmp_path / "out.html").read_text()
    (tmp_path / "note.txt").write_text("# A note\n\nWords.\n")
    assert say("draft", "import", tmp_path / "note.txt")["title"] == "A note"
    for words in (
        ("draft", "import", tmp_path / "x.docx"),
        ("draft", "import", tmp_path / "missing.md"),
        ("draft", "import", tmp_path / "x.exe"),
        ("draft", "export", imported["id"], "--to", tmp_path / "x.odt"),
    ):
        with pytest.raises(Refused) as refused:
            say(*words)
        assert refused.value.status == 2
        assert refused.value.document["error"]["next_step"]


def test_the_whole_job_on_the_practice_channel(say: Say) -> None:
    account = say("account", "add", "practice")
    assert set(account) >= ACCOUNT
    assert say("account", "add", "practice")["id"] == account["id"]
    assert [one["name"] for one in say("account", "list")["accounts"]] == ["practice"]
    assert say("account", "check", "practice")["person"] == account["person"]
    fetched = say("inbox", "fetch")
    assert set(fetched) >= {"fetched", "new", "changed", "seconds"}
    listed = say("inbox", "list", "--state", "all", "--limit", "3")
    assert set(listed) >= {"items", "next", "total"}
    assert all(set(item) >= ITEM for item in listed["items"])
    after = say("inbox", "list", "--state", "all", "--limit", "3", "--after", listed["next"])
    assert not {item["id"] for item in after["items"]} & {item["id"] for item in listed["items"]}

    draft = say("draft", "new", "--title", "Good morning", "--body", "-", said="A first **post**.")["id"]
    preview = say("preview", draft, "--to", "practice")
    assert set(preview) >= {"title", "body", "length", "limit", "warnings"}
    assert "<strong>post</strong>" in preview["body"]
    (held,) = say("publish", draft, "--to", "practice")["publications"]
    assert set(held) >= PUBLICATION | {"draft"}
    assert held["state"] == "held"
    assert say("publish", draft, "--to", "practice")["publications"][0]["id"] == held["id"]
    (cancelled,) = say("outbox", "cancel", held["id"])["publications"]
    assert cancelled["state"] == "cancelled"
    (live,) = say("publish", draft, "--to", "practice", "--hold", "0", "--wait")["publications"]
    assert live["state"] == "live"
    assert live["url"]
    say("draft", "edit", draft, "--body", "-", said="A better post.")
    (updated,) = say("publish", draft, "--to", "practice", "--hold", "0", "--wait", "20")["publications"]
    assert (updated["id"], updated["remote_id"], updated["state"]) == (live["id"], live["remote_id"], "live")

    item = say("inbox", "list", "--limit", "1")["items"][0]
    reply = say("reply", item["id"], "--text", "-", "--hold", "0", "--wait", said="Thank you.")
    assert set(reply) >= {"id", "comment", "state", "remote_id", "url", "problem"}
    assert reply["state"] == "live"
    thread = say("inbox", "show", item["id"])["thread"]
    assert all(set(one) >= {"id", "parent", "author", "text", "at", "state", "own"} for one in thread)
    assert "Thank you." in [one["text"] for one in thread]
    assert set(say("results")) >= RESULTS
    assert say("withdraw", live["id"])["publications"][0]["state"] == "withdrawn"
    verified = say("journal", "verify")
    assert (verified["intact"], verified["problems"]) == (True, [])
    assert verified["entries"] > 5
    assert verified["head"]


def test_in_a_pause_an_answer_goes_only_where_it_is_said_for_this_one(say: Say) -> None:
    say("account", "add", "practice")
    say("inbox", "fetch")
    first, second = (one["id"] for one in say("inbox", "list", "--limit", "2")["items"])
    say("pause")
    with pytest.raises(Refused):
        say("reply", first, "--text", "Yes.")
    proposed = say("reply", first, "--text", "Yes.", "--propose", actor="Jonas")
    with pytest.raises(Refused):
        say("approve", proposed["id"])
    assert say("approve", proposed["id"], "--all-the-same")["state"] == "held"
    assert say("reply", second, "--text", "Yes.", "--all-the-same", "--hold", "0", "--wait")["state"] == "live"


def test_what_readers_no_longer_see_is_answered_only_where_it_is_said_for_this_one(say: Say) -> None:
    say("account", "add", "practice")
    say("inbox", "fetch")
    first, second = (one["id"] for one in say("inbox", "list", "--limit", "2")["items"])
    proposed = say("reply", first, "--text", "Yes.", "--propose", actor="Jonas")
    say("moderate", first, "spam")
    say("moderate", second, "trash")
    for words in (("reply", second, "--text", "Yes."), ("approve", proposed["id"])):
        with pytest.raises(Refused) as refused:
            say(*words)
        assert refused.value.status == 1
        assert "Nothing was sent" in str(refused.value)
        assert say(*words, "--all-the-same")["state"] == "held"


def test_proposals_wait_for_the_leaders_word(say: Say) -> None:
    say("account", "add", "practice")
    say("inbox", "fetch")
    item = say("inbox", "list", "--limit", "1")["items"][0]
    proposed = say("reply", item["id"], "--text", "Dear reader, yes.", "--propose", actor="Jonas")
    assert proposed["state"] == "proposed"
    assert [one["id"] for one in say("inbox", "list", "--state", "proposed")["items"]] == [item["id"]]
    assert say("approve", proposed["id"])["state"] == "held"
    draft = say("draft", "new", "--title", "T", "--body", "-", said="B")["id"]
    (other,) = say("publish", draft, "--to", "practice", "--propose")["publications"]
    assert say("outbox", "cancel", other["id"])["publications"][0]["state"] == "cancelled"
    with pytest.raises(Refused) as refused:
        say("approve", other["id"])
    assert refused.value.status == 1


def test_triage(say: Say) -> None:
    say("people", "add", "Clara", "--face", "leader")
    people = say("people", "add", "Jonas", "--face", "assistant")["people"]
    assert people == [{"name": "Clara", "face": "leader"}, {"name": "Jonas", "face": "assistant"}]
    say("account", "add", "practice")
    say("inbox", "fetch")
    one, two, three, *_ = say("inbox", "list")["items"]
    (given,) = say("assign", one["id"], "Clara", "--why", "Only you know.")["items"]
    assert (given["state"], given["assigned_to"], given["why"][0]) == ("leader", "Clara", "Only you know.")
    until = datetime.now(UTC) + timedelta(hours=4)
    assert say("later", two["id"], "--until", until.isoformat())["items"][0]["state"] == "later"
    assert say("seen", three["id"])["items"][0]["state"] == "seen"
    assert [item["id"] for item in say("inbox", "list", "--state", "leader")["items"]] == [one["id"]]
    assert say("moderate", three["id"], two["id"], "trash")["items"][1]["state"] == "trash"
    assert say("doctor", "--rebuild")["problems"] == []


def test_backup_restore_and_export(say: Say, tmp_path: Path) -> None:
    draft = say("draft", "new", "--title", "Kept", "--body", "-", said="Words.")
    say("backup", "--to", tmp_path / "desk.backup")
    assert say("restore", tmp_path / "desk.backup", "--into", tmp_path / "again")["problems"] == []
    assert (tmp_path / "again").is_dir()
    assert say("--desk", tmp_path / "again", "draft", "show", draft["id"])["body"] == "Words."
    today = datetime.now(UTC).date()
    exported = say(
        "journal", "export", "--to", tmp_path / "record.jsonl", "--from", today, "--to", today + timedelta(days=1)
    )  # fmt: skip
    assert exported["intact"]
    assert say("journal", "verify", tmp_path / "record.jsonl")["intact"]
    lines = (tmp_path / "record.jsonl").read_text().replace("draft.began", "draft.begun")
    (tmp_path / "record.jsonl").write_text(lines)
    forged = say("journal", "verify", tmp_path / "record.jsonl")
    assert not forged["intact"]
    assert forged["problems"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("draft", "show", "nobody"), 1),
        (("inbox", "show", "nobody"), 1),
        (("reply", "nobody", "--text", "x"), 1),
        (("seen", "nobody"), 1),
        (("account", "check", "nobody"), 1),
        (("account", "remove", "nobody"), 1),
        (("preview", "nobody", "--to", "nobody"), 1),
        (("publish", "nobody", "--to", "nobody"), 1),
        (("withdraw", "nobody"), 1),
        (("outbox", "cancel", "nobody"), 1),
        (("approve", "nobody"), 1),
        (("account", "add", "linkedin", "--as", "nobody"), 2),
        (("account", "add", "linkedin", "--token-stdin", "--api-base", "https://elsewhere.example"), 1),
        (("mark", "nobody", "idea"), 1),
        (("promise", "keep", "nobody"), 1),
        (("idea", "show", "nobody"), 1),
        (("idea", "change", "nobody", "wonderful"), 2),
        (("inbox", "list", "--state", "nonsense"), 2),
        (("inbox", "list", "--limit", "0"), 2),
        (("publish",), 2),
        (("no-such-command",), 2),
        (("later", "x", "--until", "tomorrow"), 2),
        (("later", "x", "--until", "2026-12-01T08:00"), 2),
        (("moderate", "x", "hide"), 2),
        (("outbox", "settle", "x"), 2),
        (("results", "--from", "yesterday"), 2),
        (("draft", "new", "--title", " "), 2),
        (("draft", "edit", "x", "--body", "/nowhere/at/all.md"), 2),
        (("journal", "export", "--to", "2026-01-01"), 2),
    ],
)
def test_an_error_is_a_document_with_a_next_step(say: Say, words: tuple[str, ...], status: int) -> None:
    with pytest.raises(Refused) as refused:
        say(*words)
    assert refused.value.status == status
    error: dict[str, Any] = refused.value.document["error"]
    assert set(error) >= {"code", "sentence", "next_step"}
    assert error["sentence"]


def test_a_person_hears_words(tell: Tell, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Hello there.")
    assert tell("account", "add", "practice")[0] == 0
    status, out, _ = tell("draft", "new", "--title", "Hello", "--body", tmp_path / "a.md")
    assert (status, "“Hello”, 2 words" in out) == (0, True)
    draft = out.splitlines()[0]
    for words in (
        ("draft", "list"), ("draft", "show", draft), ("draft", "history", draft), ("account", "list"),
        ("people", "add", "Clara", "--face", "leader"), ("people", "list"), ("inbox", "fetch"), ("inbox", "list"),
        ("preview", draft, "--to", "practice", "--out", tmp_path / "page.html"),
        ("publish", draft, "--to", "practice", "--hold", "0", "--wait"), ("outbox", "list"), ("outbox", "send"),
        ("results",), ("journal", "verify"), ("doctor",), ("pause",), ("pause", "--off"),
    ):  # fmt: skip
        status, out, _ = tell(*words)
        assert status == 0, words
        assert "{" not in out.split("<", maxsplit=1)[0], words
    assert "<p>Hello there.</p>" in (tmp_path / "page.html").read_text(encoding="utf-8")
    status, out, err = tell("draft", "show", "nobody")
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 2


def test_without_a_command_and_without_a_screen_it_says_what_to_do_instead(
    tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, out, err = tell()
    assert (status, out) == (1, "")
    assert "no screen" in err
    assert "practice-day" in err


def test_the_root_help_and_the_version_come_without_a_desk(tmp_path: Path) -> None:
    nowhere = {**os.environ, "CEO_DESK_HOME": str(tmp_path / "none")}
    ran = subprocess.run(
        [sys.executable, "-m", "ceo_desk", "--version"], capture_output=True, text=True, check=True, env=nowhere
    )
    assert ran.stdout.startswith("ceo-desk ")
    assert not (tmp_path / "none").exists()
