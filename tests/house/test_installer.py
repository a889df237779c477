"""`make installer` sees it when the built program does not do its job by itself."""

import json
from pathlib import Path

import pytest

from tools.bundle import NotWhole, files_of, main, prove

DAY = {
    "steps": [{"name": "write", "ok": True}, {"name": "publish", "ok": True}],
    "site": "site.html",
    "pictures": ["today.png"] * 4,
    "id": "a-draft",
    "title": "A yard",
    "words": 56,
}
CARRIED = "mkdir -p desk/drafts/pictures\n: >desk/drafts/pictures/{}\nprintf {} >post.pdf\n"


def build(
    folder: Path,
    day: object,
    status: int = 0,
    window: str = "exec sleep 60",
    pictures: str = "abc",
    paper: str = "%%PDF",
) -> Path:
    """A program that answers every command with this day, after it made the site; without a command, `window`."""
    built = folder / "ceo-desk"
    built.mkdir()
    program = built / "ceo-desk"
    carried = "".join(CARRIED.format(name, paper) for name in pictures)
    command = f": >site.html\n: >today.png\n{carried}echo '{json.dumps(day)}'\nset >seen\nexit {status}\n"
    program.write_text(f'#!/bin/sh\n[ "$1" != --desk ] || [ $# != 2 ] || {{ {window}; }}\n{command}')
    program.chmod(0o755)
    return built


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr("tools.bundle.WINDOW_SECONDS", 0.2)
    return folder


def test_a_whole_program_is_told_of(tmp_path: Path, place: Path) -> None:
    _, told, carried = prove(build(tmp_path, DAY), place)

    assert told.startswith("a practice day away from the source: 2 steps, screens saved: 4, ")
    assert "a Word file (56 words)" in carried
    assert (place / "programs" / "ceo-desk" / "ceo-desk").is_file()


def test_it_gets_nothing_from_here(tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/the/source")
    prove(build(tmp_path, DAY), place)
    seen = (place / "seen").read_text()

    assert str(place) in seen
    assert "PYTHONPATH" not in seen


@pytest.mark.parametrize(
    ("change", "status", "told"),
    [
        ({"steps": [{"name": "write", "ok": False}]}, 0, "the practice day did not do: write"),
        ({"steps": []}, 0, "the practice day did not do: anything"),
        ({"site": "file:///no/such/page.html"}, 0, "not there: /no/such/page.html"),
        ({"pictures": ["today.png"]}, 0, "left 1 pictures of the screens"),
        ({"pictures": ["no-such.png"] * 4}, 0, "not there: no-such.png, "),
        ({}, 3, "ended with 3"),
    ],
)
def test_what_is_missing_is_told(
    tmp_path: Path, place: Path, change: dict[str, object], status: int, told: str
) -> None:
    with pytest.raises(NotWhole, match=told):
        prove(build(tmp_path, DAY | change, status), place)


@pytest.mark.parametrize("window", ["exit 0", "echo Traceback >&2; exec sleep 60"])
def test_a_window_that_does_not_stand_is_told(tmp_path: Path, place: Path, window: str) -> None:
    with pytest.raises(NotWhole, match="the window did not stand"):
        prove(build(tmp_path, DAY, window=window), place)


@pytest.mark.parametrize(("pictures", "paper", "told"), [("ab", "%%PDF", "2 pictures"), ("abc", "x", "not printed")])
def test_files_that_are_not_read_and_paper_that_is_none_are_told(
    tmp_path: Path, place: Path, pictures: str, paper: str, told: str
) -> None:
    with pytest.raises(NotWhole, match=told):
        prove(build(tmp_path, DAY, pictures=pictures, paper=paper), place)


def test_it_fails_where_no_program_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()

    assert main([str(tmp_path / "empty")]) == 1
    assert "--version" in capsys.readouterr().err


def test_the_largest_files_come_first(tmp_path: Path) -> None:
    (tmp_path / "small").write_text("1")
    (tmp_path / "large").write_text("123")
    (tmp_path / "link").symlink_to(tmp_path / "large")

    assert files_of(tmp_path) == [(3, Path("large")), (1, Path("small"))]
