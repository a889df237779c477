"""The folder of the practice site: whole after every death, shared by processes, honest where it can't be used."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import filelock
import pytest

from ceo_desk.channels.practice import files, place
from ceo_desk.channels.practice.channel import Practice
from ceo_desk.channels.practice.files import write_whole
from ceo_desk.channels.practice.state import read_state
from ceo_desk.domain.channel import Identity, Rejected, RemoteStatus, ReplyPackage, Unreachable
from tests.channels.practice_adapter import MATERIAL, Clock, Known, PracticeWorld, Record, package

ROOT = Path(__file__).parents[2]

PUBLISHER = """
import sys
from pathlib import Path
from tests.channels.practice_adapter import PracticeWorld, Record, package
world = PracticeWorld(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    marker = f"{sys.argv[2]}-{number}"
    print(world.channel.publish(package(marker), Record(marker).ledger(), world.pictures).remote_id, flush=True)
"""


@pytest.fixture
def world(tmp_path: Path) -> PracticeWorld:
    return PracticeWorld(tmp_path / "practice")


def publisher(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PUBLISHER, str(folder), name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_processes_publish_at_once_and_nothing_is_lost(world: PracticeWorld) -> None:
    running = [publisher(world.folder, name, 8) for name in ("a", "b")]
    ids = [line for process in running for line in process.communicate(timeout=60)[0].split()]
    assert [process.returncode for process in running] == [0, 0]
    assert len(ids) == len(set(ids)) == 16
    state = read_state(world.folder / place.STATE_FILE)
    assert state is not None
    assert {state.posts[id_].marker for id_ in ids} == {f"{name}-{n}" for name in "ab" for n in range(8)}
    assert len(list((world.folder / "site" / "posts").glob("*.html"))) == 19
    assert world.channel.index.read_text(encoding="utf-8").count("<article") == 19


@pytest.mark.kills
def test_killed_processes_leave_a_whole_site_and_no_double(world: PracticeWorld) -> None:
    for attempt in range(12):
        process = publisher(world.folder, "k", 6)
        assert process.stdout is not None
        for _ in range(1 + attempt % 4):
            process.stdout.readline()
        time.sleep(0.007 * attempt)
        process.kill()
        process.communicate()
    process = publisher(world.folder, "k", 6)
    ids = process.communicate(timeout=60)[0].split()
    state = read_state(world.folder / place.STATE_FILE)
    assert state is not None
    assert [post.id for post in state.posts.values() if post.is_ours] == ids
    assert len(set(ids)) == 6
    index = world.channel.index.read_text(encoding="utf-8")
    assert all(index.count(f">k-{number}</a>") == 1 for number in range(6))


def test_pages_that_a_death_left_behind_are_drawn_at_the_next_opening(
    world: PracticeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.channel.check()

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(place.Place, "_draw", die)
        with pytest.raises(KeyboardInterrupt):
            world.publish()
    state = read_state(world.folder / place.STATE_FILE)
    assert state is not None
    (stale,) = state.stale
    assert state.posts[stale].status == "live"
    assert not (world.folder / "site" / "posts" / state.posts[stale].page).exists()
    world.channel.check()
    assert (world.folder / "site" / "posts" / state.posts[stale].page).exists()
    state = read_state(world.folder / place.STATE_FILE)
    assert state is not None
    assert state.stale == []


def test_a_site_whose_pages_were_deleted_is_drawn_again(world: PracticeWorld) -> None:
    post = world.publish()
    world.channel.index.unlink()
    for page in (world.folder / "site" / "posts").glob("*"):
        page.unlink()
    world.channel.check()
    assert "A title" in world.page(post.url)
    (world.folder / "site" / "posts" / post.url.rsplit("/", 1)[1]).unlink()
    assert world.publish() == post
    assert "A title" in world.page(post.url)


def test_two_threads_of_one_channel_do_not_disturb_each_other(world: PracticeWorld) -> None:
    channel = world.channel

    def publish(name: str) -> None:
        for number in range(5):
            channel.publish(package(), Record(f"{name}{number}").ledger(), world.pictures)

    threads = [threading.Thread(target=publish, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    state = read_state(world.folder / place.STATE_FILE)
    assert state is not None
    assert sum(post.is_ours and post.status == "live" for post in state.posts.values()) == 15


def every_call(channel: Practice) -> dict[str, Callable[[], object]]:
    record = Record("m")
    world = PracticeWorld(Path())
    return {
        "check": channel.check,
        "publish": lambda: channel.publish(package(), record.ledger(), world.pictures),
        "reply": lambda: channel.reply(ReplyPackage("1", "4", "Hello"), record.ledger()),
        "look_up": lambda: channel.look_up(package(), record.ledger()),
        "withdraw": lambda: channel.withdraw("1"),
        "unschedule": lambda: channel.unschedule("1"),
        "moderate": lambda: channel.moderate("4", RemoteStatus.SPAM),
        "fetch": lambda: next(iter(channel.fetch(Known()))),
        "sweep": lambda: channel.sweep(frozenset(), Clock().now),
    }


def test_a_folder_that_cannot_be_written_is_an_outcome(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    for name, call in every_call(Practice(tmp_path / "file", MATERIAL, Clock())).items():
        outcome = call()
        assert isinstance(outcome, Unreachable), name
        assert outcome.problem.reason == "folder"
        assert outcome.retry_after > 0


def test_a_site_that_another_process_holds_is_an_outcome(world: PracticeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    world.channel.check()
    monkeypatch.setattr(place, "LOCK_PATIENCE", 0.05)
    with filelock.FileLock(world.folder / place.LOCK_FILE):
        outcome = world.channel.check()
    assert isinstance(outcome, Unreachable)
    assert outcome.problem.reason == "busy"
    assert isinstance(world.channel.check(), Identity)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', '{"format": 1, "site_id": "x", "posts": 3}'])
def test_damaged_notes_are_said_and_kept(world: PracticeWorld, content: str) -> None:
    world.channel.check()
    (world.folder / place.STATE_FILE).write_text(content)
    outcome = world.channel.check()
    assert isinstance(outcome, Rejected)
    assert outcome.problem.reason == "damaged"
    assert (world.folder / place.STATE_FILE).read_text() == content


def test_a_site_of_a_newer_desk_is_left_alone(world: PracticeWorld) -> None:
    world.channel.check()
    path = world.folder / place.STATE_FILE
    document = json.loads(path.read_bytes())
    path.write_text(json.dumps({**document, "format": 99, "something": "new"}))
    outcome = world.channel.check()
    assert isinstance(outcome, Rejected)
    assert outcome.problem.reason == "too_new"
    assert json.loads(path.read_bytes())["something"] == "new"


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deep" / "page.html"
    assert write_whole(path, b"old")
    assert not write_whole(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in path.parent.iterdir()] == ["page.html"]


def test_a_file_that_is_held_open_elsewhere_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What Windows does while a browser or a scanner holds the file."""
    refusals = iter([True, True, False])
    replace = Path.replace

    def held(self: Path, target: Path) -> Path:
        if next(refusals, True):
            raise PermissionError(13, "held")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    assert write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    monkeypatch.setattr(files, "PATIENCE", 0.1)
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "b", b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]
