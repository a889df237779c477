"""Typing under fire: a person types without a pause, the window is killed -9, and what is left is examined.

`python -m tests.journeys.typing_killed --kills 1000 --seed 1` prints the figures; `make soak` runs it. Each worker has
one desk, which grows from kill to kill. It has loaded the desk's code once and forks a fresh window for each kill.
"""

import argparse
import hashlib
import json
import os
import pickle
import random
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

import sqlite_utils

from ceo_desk.app import open_desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts import front_matter
from tests.journeys.typing_process import Story, letters, live
from tests.ui.stage import CLARA, practice, seat_people

T = TypeVar("T")

AT_RISK_SECONDS = 0.5
"""Nothing that was typed longer ago may be lost."""
PATIENCE_SECONDS = 60.0
LONG_WORDS = 20_000
LONG_TITLE = "A long post"


@dataclass
class Figures:
    """What came of it. `lost` = kills that took a key older than half a second; `torn` = texts that are not the
    beginning of what was typed; `questions` = next starts that said or showed anything else than the words.
    """

    kills: int = 0
    keys: int = 0
    lost: int = 0
    torn: int = 0
    torn_files: int = 0
    problems: int = 0
    questions: int = 0
    worst_seconds: float = 0.0
    while_writing_files: int = 0
    new_files: int = 0
    before_typing: int = 0
    versions: int = 0
    seconds: float = 0.0
    said: list[str] = field(default_factory=list)

    def add(self, other: "Figures") -> None:
        """The figures of another worker beside these."""
        for name, value in asdict(other).items():
            if name in ("worst_seconds", "seconds"):
                setattr(self, name, max(getattr(self, name), value))
            else:
                setattr(self, name, getattr(self, name) + value)

    @property
    def is_good(self) -> bool:
        """True where nothing was lost, torn, damaged or asked."""
        return not (self.lost or self.torn or self.torn_files or self.problems or self.questions)


@dataclass(frozen=True)
class Text:
    """A draft as it lies on the disk: its row, and its file where it has one."""

    draft: str
    title: str
    body: str
    file: str
    seen: tuple[str, ...]
    file_sha256: str
    file_body: str


@dataclass(frozen=True)
class Found:
    """What is left of a desk."""

    texts: dict[str, Text]
    problems: tuple[str, ...]
    versions: int


@dataclass
class Sitting:
    """What the typist told until he was killed."""

    keys: list[float] = field(default_factory=list)
    opened: str = ""
    killed: float = 0.0
    is_writing_file: bool = False


class Range:
    """One desk, and window after window before it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._luck = folder, random.Random(seed)
        self.figures = Figures()
        in_child(lambda: begin_desk(folder))
        self._found = in_child(lambda: examine(folder))
        self._long = next(one.draft for one in self._found.texts.values() if one.title == LONG_TITLE)
        self._draft = ""

    def kill(self) -> None:
        """One window, killed at a moment that nobody knows, and what is left of it."""
        figures = self.figures
        figures.kills += 1
        story, seconds = self._story()
        sitting = self._live(story, seconds)
        before, self._found = self._found, in_child(lambda: examine(self._folder))
        figures.keys += len(sitting.keys)
        figures.before_typing += not sitting.keys
        figures.while_writing_files += sitting.is_writing_file
        figures.versions = self._found.versions
        if sitting.opened not in ("", "open"):
            figures.questions += 1
            self._say(story, sitting.opened)
        if self._found.problems:
            figures.problems += 1
            self._say(story, *self._found.problems)
        self._judge(story, sitting, before)

    def _story(self) -> tuple[Story, float]:
        """What the typist does, and for how many seconds after his first key (below zero: after the start)."""
        luck, kind = self._luck, self._luck.random()
        text = self._found.texts.get(self._draft)
        draft = "" if text is None or luck.random() < 0.15 else self._draft
        if kind < 0.12:
            draft = self._long
        body = self._found.texts[draft].body if draft else ""
        story = Story(self.figures.kills, draft, body, luck.randrange(1 << 30))
        if kind < 0.72:
            return story, luck.uniform(0.1, 1.6)
        if kind < 0.86:
            return replace(story, pauses_after=luck.randrange(10, 40)), luck.uniform(0.0, 0.06)
        if kind < 0.95:
            return replace(story, leaves_after=luck.randrange(10, 40)), luck.uniform(0.0, 0.06)
        return story, -luck.uniform(0.0, 1.0)

    def _live(self, story: Story, seconds: float) -> Sitting:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            _last(lambda: live(self._folder, story, writing))
        os.close(writing)
        sitting, waits_for = Sitting(), "pause" if story.pauses_after or story.leaves_after else "key"
        end = time.monotonic() + (-seconds if seconds < 0 else PATIENCE_SECONDS)
        is_armed, rest = seconds < 0, b""
        while (left := end - time.monotonic()) > 0:
            if not select.select([reading], [], [], left)[0]:
                break
            data = os.read(reading, 65536)
            if not data:
                break
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                _note(sitting, line.decode())
                if not is_armed and line.decode().startswith(waits_for):
                    is_armed, end = True, time.monotonic() + seconds
                    sitting.is_writing_file = waits_for == "pause"
        os.kill(child, signal.SIGKILL)
        sitting.killed = time.monotonic()
        _, status = os.waitpid(child, 0)
        while data := os.read(reading, 65536):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                _note(sitting, line.decode())
        os.close(reading)
        assert is_armed, f"the window came to nothing: {story}, {sitting}"
        assert os.WIFSIGNALED(status), f"the window ended by itself: {story}, {sitting}"
        return sitting

    def _judge(self, story: Story, sitting: Sitting, before: Found) -> None:
        texts, figures = self._found.texts, self.figures
        draft = story.draft or next((id_ for id_ in texts if id_ not in before.texts), "")
        self._draft = draft if draft != self._long else self._draft
        typed = "".join(islice(letters(story), len(sitting.keys)))
        text = texts.get(draft)
        base = before.texts[draft].body if story.draft else ""
        there = 0 if text is None else typed_in(base, typed, _whole(story, text.title, text.body))
        if there is None:
            figures.torn += 1
            self._say(story, f"not what was typed: {text!r}"[:400])
            return
        if there < len(typed) and (age := sitting.killed - sitting.keys[there]) > 0:
            figures.worst_seconds = max(figures.worst_seconds, age)
            if age > AT_RISK_SECONDS:
                figures.lost += 1
                self._say(story, f"{len(typed) - there} of {len(typed)} keys are gone, the first {age:.3f} s old")
        for one in texts.values():
            if one.file_sha256 and one.file_sha256 not in one.seen:
                figures.torn_files += 1
                self._say(story, f"a file that nobody wrote: {one.file}")
        if text is not None and text.file_sha256:
            old = before.texts[draft].file_body if story.draft else ""
            figures.new_files += text.file_body != old
            if text.file_body != old and typed_in(base, typed, _whole(story, text.title, text.file_body)) is None:
                figures.torn_files += 1
                self._say(story, f"the file is not what was typed: {text.file_body!r}"[:400])

    def _say(self, story: Story, *words: str) -> None:
        self.figures.said += [f"kill {story.number}: {one}" for one in words]


def typed_in(base: str, typed: str, saved: str) -> int | None:
    """How many of the typed keys stand in what was saved; None where it is not a beginning of what was typed."""
    wanted = _lines(saved)
    for keys in range(len(typed), -1, -1):
        if _lines(base + typed[:keys]) == wanted:
            return keys
    return None


def _whole(story: Story, title: str, body: str) -> str:
    """The text that was typed into: the first line of a new post is its title."""
    return body if story.draft else f"{title}\n{body}"


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _note(sitting: Sitting, line: str) -> None:
    if line.startswith("key "):
        sitting.keys.append(float(line[4:]))
    elif line.startswith("open"):
        sitting.opened = line


def begin_desk(folder: Path) -> None:
    """A desk with people, comments, and a post of 20,000 words."""
    desk = open_desk(folder, environment={})
    seat_people(desk)
    practice(desk)
    words = [f"word{number}" for number in range(LONG_WORDS)]
    body = "\n\n".join(" ".join(words[first : first + 80]) for first in range(0, LONG_WORDS, 80))
    desk.writing.begin(Changes(title=LONG_TITLE, body=body), actor=CLARA)
    desk.close()


def examine(folder: Path) -> Found:
    """What lies on the disk, read past the desk; then what the desk itself finds wrong. Nothing is changed."""
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as file:
        problems = [row[0] for row in file.execute("PRAGMA integrity_check") if row[0] != "ok"]
        rows = file.execute("SELECT draft, title, body, file, file_sha256, next_sha256 FROM working").fetchall()
        versions = file.execute("SELECT count(*) FROM revisions").fetchone()[0]
    texts = {row[0]: _text(folder / "drafts", row) for row in rows}
    desk = open_desk(folder, environment={})
    problems += desk.upkeep.examine(rebuild=False)
    desk.close()
    return Found(texts, tuple(problems), versions)


def _text(drafts: Path, row: tuple[str, str, str, str, str, str]) -> Text:
    draft, title, body, file, *seen = row
    data = (drafts / file).read_bytes() if file and (drafts / file).exists() else b""
    file_body = front_matter.split(data.decode())[1]
    sha256 = hashlib.sha256(data).hexdigest() if data else ""
    return Text(draft, title, body, file, tuple(seen), sha256, file_body)


def in_child(work: Callable[[], T]) -> T:
    """Does work in a process of its own: the one that forks windows starts no thread."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _last(lambda: _hand_back(work, writing))
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        data = stream.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, "the examination broke"
    return pickle.loads(data)  # type: ignore[no-any-return]  # what our own child handed back


def _hand_back(work: Callable[[], T], writing: int) -> None:
    with os.fdopen(writing, "wb") as stream:
        stream.write(pickle.dumps(work()))


def _last(work: Callable[[], None]) -> None:
    """The whole life of a forked process."""
    try:
        work()
        os._exit(0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(1)


def fire(kills: int, seed: int) -> Figures:
    """So many kills on one desk."""
    began = time.monotonic()
    sqlite_utils.Database(memory=True).close()  # loaded once, before the first fork
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = str(Path(name) / "kept")  # the person's own second place is left alone
        desk = Range(Path(name) / "desk", seed)
        for _ in range(kills):
            desk.kill()
    desk.figures.seconds = round(time.monotonic() - began, 1)
    return desk.figures


def fire_with(workers: int, kills: int, seed: int) -> Figures:
    """So many kills, shared among workers with a desk each."""
    shares = [kills // workers + (number < kills % workers) for number in range(workers)]
    alone = [sys.executable, "-m", "tests.journeys.typing_killed", "--workers", "1", "--json"]
    running = [
        subprocess.Popen([*alone, "--kills", str(share), "--seed", str(seed + number)], stdout=subprocess.PIPE)
        for number, share in enumerate(shares)
    ]
    whole = Figures()
    for one in running:
        said, _ = one.communicate()
        assert one.returncode in (0, 1), f"a worker ended with {one.returncode}"
        whole.add(Figures(**json.loads(said)))
    return whole


def main() -> None:
    """Prints the figures; the exit status is 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    if chosen.workers == 1:
        figures = fire(chosen.kills, chosen.seed)
    else:
        figures = fire_with(chosen.workers, chosen.kills, chosen.seed)
    sys.stdout.write(f"{json.dumps(asdict(figures)) if chosen.json else figures}\n")
    raise SystemExit(not figures.is_good)


if __name__ == "__main__":
    main()
