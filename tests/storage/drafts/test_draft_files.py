"""Draft files: never torn, never guessed, named for people on every system."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ceo_desk.domain.errors import DiskFull, StorageFailed
from ceo_desk.storage.drafts import draft_files
from ceo_desk.storage.drafts.draft_files import (
    FILE_LIMIT,
    TextFile,
    UnreadableFile,
    file_name,
    names_in,
    read_text,
    remove_if_unchanged,
    scan,
    sha256_of,
    write_atomically,
    write_if_unchanged,
)

WRITER = """
import sys
from pathlib import Path
from ceo_desk.storage.drafts.draft_files import write_atomically
path = Path(sys.argv[1])
number = 0
while True:
    write_atomically(path, (f"{number % 10}" * 300_000).encode())
    if number == 0:
        print("begun", flush=True)
    number += 1
"""


def test_a_killed_writer_tears_no_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    seen = set()
    for attempt in range(12):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(0.003 * attempt)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        data = path.read_bytes()
        assert len(data) == 300_000
        assert len(set(data)) == 1, "half of one text and half of another"
        seen.add(data[:1])
    assert [found.name for found in scan(tmp_path)] == ["draft.md"], "what a killed writer leaves is no draft"
    assert len(seen) > 1, "the writers were killed at different moments"


def test_a_file_that_may_not_grow_leaves_the_old_one(tmp_path: Path) -> None:
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from ceo_desk.storage.drafts.draft_files import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_atomically(Path(sys.argv[1]), b'x' * 5000)\n"
        "except Exception as error:\n    print(type(error).__name__)\n"
    )
    path = tmp_path / "draft.md"
    path.write_text("old")
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "StorageFailed\n"
    assert path.read_text() == "old"
    assert names_in(tmp_path) == {"draft.md"}, "no half file is left"


def test_a_full_disk_is_said_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(DiskFull):
        write_atomically(tmp_path / "a.md", b"x")
    assert names_in(tmp_path) == frozenset()


def test_writing_keeps_the_rights_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "draft.md"
    write_atomically(path, b"one")
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    write_atomically(path, b"two")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"two", 0o644)


def test_a_file_held_by_another_program_is_tried_for_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, tries, real = tmp_path / "a.md", [0], Path.replace

    def hold(self: Path, target: Path) -> Path:
        tries[0] += 1
        if tries[0] < 3:
            raise PermissionError(errno.EACCES, "held")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", hold)
    write_atomically(path, b"x")
    assert path.read_bytes() == b"x"
    monkeypatch.setattr(draft_files, "LOCKED_SECONDS", 0.1)
    tries[0] = -1000
    with pytest.raises(StorageFailed):
        write_atomically(path, b"y")
    assert path.read_bytes() == b"x"
    assert names_in(tmp_path) == {"a.md"}


def test_only_a_file_that_was_seen_is_replaced_or_removed(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    assert write_if_unchanged(path, b"one", ())
    assert write_if_unchanged(path, b"one", ()), "it holds this already"
    assert not write_if_unchanged(path, b"two", ())
    assert write_if_unchanged(path, b"two", {sha256_of(b"one")})
    assert not remove_if_unchanged(path, {sha256_of(b"one")})
    assert path.read_bytes() == b"two"
    assert remove_if_unchanged(path, {sha256_of(b"two")})
    assert remove_if_unchanged(path, ())


def test_a_folder_in_the_place_of_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(StorageFailed):
        write_if_unchanged(tmp_path / "a.md", b"x", ())
    with pytest.raises(StorageFailed):
        write_atomically(tmp_path / "a.md", b"x")
    assert names_in(tmp_path) == {"a.md"}
    assert scan(tmp_path) == ()
    assert isinstance(read_text(tmp_path, "a.md"), UnreadableFile)


def test_a_file_that_can_not_be_removed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"x")

    def hold(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "unlink", hold)
    with pytest.raises(StorageFailed):
        remove_if_unchanged(path, {sha256_of(b"x")})


def test_the_folder_is_looked_through(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_bytes("Grüße\r\n".encode())
    (tmp_path / "A.MD").write_bytes(b"\xef\xbb\xbfx")
    (tmp_path / "latin.md").write_bytes("Grüße".encode("latin-1"))
    for name in (".hidden.md", "~lock.md", "notes.txt", ".x.part"):
        (tmp_path / name).write_text("x")
    (tmp_path / "pictures").mkdir()
    with (tmp_path / "huge.md").open("wb") as stream:
        stream.truncate(FILE_LIMIT + 1)
    capital, plain, huge, latin = scan(tmp_path)
    assert plain == TextFile("b.md", "Grüße\r\n", sha256_of("Grüße\r\n".encode()))
    assert isinstance(capital, TextFile)
    assert capital.text == "\ufeffx"
    assert isinstance(latin, UnreadableFile)
    assert latin.sentence == "The file latin.md is not text as the desk reads it. It is left alone."
    assert isinstance(huge, UnreadableFile)
    assert "too large" in huge.sentence


def test_a_folder_that_is_not_there_or_is_none(tmp_path: Path) -> None:
    assert scan(tmp_path / "no") == ()
    assert names_in(tmp_path / "no") == frozenset()
    assert read_text(tmp_path, "no.md") is None
    (tmp_path / "file").write_text("x")
    for look in (scan, names_in):
        with pytest.raises(StorageFailed):
            look(tmp_path / "file")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Why breakfast moves", "Why breakfast moves.md"),
        ('What? A/B: "yes" <no> | \\ *', "What A B yes no.md"),
        ("  . hidden. ", "hidden.md"),
        ("", "Untitled.md"),
        ("???", "Untitled.md"),
        ("CON", "_CON.md"),
        ("com1.txt", "_com1.txt.md"),
        ("Console", "Console.md"),
        ("tab\there\nthere\u202eright", "tab here thereright.md"),
        ("u\u0308ber", "über.md"),
        ("会社の朝食", "会社の朝食.md"),
        ("a" * 200, "a" * 80 + ".md"),
        ("会" * 80, "会" * 60 + ".md"),
    ],
)
def test_names_are_readable_and_safe_everywhere(title: str, name: str) -> None:
    assert file_name(title, ()) == name


def test_names_are_unique_whatever_their_capitals() -> None:
    assert file_name("Note", {"NOTE.md", "note 2.MD"}) == "Note 3.md"
    assert file_name("über", {"U\u0308BER.md"}) == "über 2.md"
