"""What the documents say is there, is there."""

import re
from pathlib import Path

import pytest

from ceo_desk.cli.run import run

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FIRST = ("README.md", "CONTRIBUTING.md")
RECORDS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def code_of(text: str) -> str:
    """Only what stands as code: fenced blocks and spans."""
    fenced = re.findall(r"^```.*?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return "\n".join([*fenced, *spans])


def headings_of(text: str) -> set[str]:
    """The anchors that a reader's browser makes of the headings."""
    titles = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("name", FIRST)
def test_every_make_target_that_is_named_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z][\w-]*):", read(ROOT / "Makefile"), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z][\w-]*)", code_of(read(ROOT / name))))

    assert {"desk", "test"} <= named
    assert named <= targets


def test_every_target_is_told_by_make_help() -> None:
    makefile = read(ROOT / "Makefile")
    (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)

    assert set(phony.split()) - {"help", "set-up"} == set(re.findall(r"@echo 'make ([\w-]+)", makefile))


def test_every_command_of_the_desk_that_is_named_exists() -> None:
    named = {
        words
        for path in DOCUMENTS
        for words in re.findall(r"\bceo-desk ([a-z][\w-]*(?: [a-z]+)?)", code_of(read(path)))
    }
    missing = [words for words in sorted(named) if run([*words.split(), "--help"]) != 0]

    assert "practice-day" in named
    assert missing == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", read(path)):
        place, _, anchor = link.partition("#")
        if re.match(r"https?://|mailto:", place):
            continue
        target = (path.parent / place) if place else path
        if not target.exists() or (anchor and anchor not in headings_of(read(target))):
            broken.append(link)

    assert broken == []


@pytest.mark.parametrize("path", [ROOT / name for name in FIRST], ids=lambda path: path.name)
def test_files_that_are_named_exist(path: Path) -> None:
    named = re.findall(r"`((?:ceo_desk|tests|docs|resources|drafts)/[\w/.-]+)`", read(path))

    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_decision_is_numbered_dated_and_listed(path: Path) -> None:
    lines = read(path).splitlines()
    number = path.name[:4]

    assert lines[0].startswith(f"# {int(number)}. ")
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", lines[2])
    assert f"[{number}]({path.name})" in read(path.parent / "README.md")


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(path.name[:4]) for path in RECORDS] == list(range(1, len(RECORDS) + 1))
