"""The house rules hold, and each has teeth."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from tests.house import rules

ROOT = Path(__file__).parents[2]
FEWEST_FILES = 40
"""Fewer than this and the rules saw too little to mean anything."""

FILE_LINES = {"ceo_desk": 300, "tests": 400, "benchmarks": 300, "tools": 300}
FUNCTION_LINES = {"ceo_desk": 40, "tests": 60, "benchmarks": 40, "tools": 40}


def sources(*folders: str) -> Iterator[tuple[Path, str]]:
    """Every Python file below the folders: its path from the root, and its text."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def breaches(folders: Iterable[str], find: Callable[[str], Iterable[str]]) -> list[str]:
    """What `find` says of every file below the folders."""
    found = []
    for path, text in sources(*folders):
        try:
            found += [f"{path}:{what}" for what in find(text)]
        except SyntaxError as error:
            found.append(f"{path}:{error.lineno}: {error.msg}")
    return found


def test_there_is_something_to_look_at() -> None:
    assert len(list(sources("ceo_desk"))) >= FEWEST_FILES


@pytest.mark.parametrize("folder", FILE_LINES)
def test_files_and_functions_are_short(folder: str) -> None:
    limit = FILE_LINES[folder]
    too_long = [str(path) for path, text in sources(folder) if len(text.splitlines()) > limit]

    assert too_long == []
    assert breaches([folder], lambda text: rules.find_long_functions(text, FUNCTION_LINES[folder])) == []


def test_names_say_what_is_inside() -> None:
    assert [what for path, _ in sources(*FILE_LINES) for what in rules.find_vague_names(path)] == []


@pytest.mark.parametrize(
    "find",
    [
        rules.find_global_statements,
        rules.find_swallowed_errors,
        rules.find_silence_without_reason,
        rules.find_unfinished,
    ],
)
def test_nothing_is_hidden_or_left_lying(find: Callable[[str], Iterable[str]]) -> None:
    assert breaches(FILE_LINES, find) == []


def test_only_the_command_line_prints() -> None:
    found = breaches(["ceo_desk"], rules.find_prints)

    assert [
        what for what in found if not what.startswith(("ceo_desk/cli/", "ceo_desk/cli.py", "ceo_desk/__main__.py"))
    ] == []


@pytest.mark.parametrize(
    ("find", "code"),
    [
        (rules.find_global_statements, "def f():\n    global state\n    state = 1"),
        (rules.find_swallowed_errors, "try:\n    f()\nexcept:\n    pass"),
        (rules.find_swallowed_errors, "for x in y:\n    try:\n        f()\n    except Exception:\n        continue"),
        (rules.find_swallowed_errors, "with contextlib.suppress(Exception):\n    f()"),
        (rules.find_prints, "print('x')"),
        (rules.find_silence_without_reason, "x = 1  # noqa"),
        (rules.find_silence_without_reason, "x = 1  # noqa: E501, S310"),
        (rules.find_silence_without_reason, "x = 1  # type: ignore[attr-defined]"),
        (rules.find_silence_without_reason, "x = 1  # pragma: no cover"),
        (rules.find_unfinished, "x = 1  # TO" + "DO: more"),
        (rules.find_unfinished, "raise NotImplementedError"),
        (rules.find_unfinished, "@pytest.mark.skip\ndef test_x(): ..."),
        (rules.find_unfinished, "def test_x():\n    pytest.skip('later')"),
        (lambda text: rules.find_long_functions(text, 2), "def f():\n    x = 1\n    return x"),
        (lambda text: rules.find_vague_names(Path(text)), "ceo_desk/text/date_utils.py"),
        (lambda text: rules.find_vague_names(Path(text)), "ceo_desk/common/dates.py"),
    ],
)
def test_each_rule_has_teeth(find: Callable[[str], Iterable[str]], code: str) -> None:
    assert len(list(find(code))) == 1


@pytest.mark.parametrize(
    ("find", "code"),
    [
        (rules.find_silence_without_reason, "x = 1  # noqa: S310 – only loopback addresses come here"),
        (rules.find_silence_without_reason, "x = 1  # type: ignore[misc]  # the library is not typed"),
        (rules.find_silence_without_reason, "x = '# noqa'"),
        (rules.find_swallowed_errors, "try:\n    f()\nexcept FileNotFoundError:\n    pass"),
        (rules.find_unfinished, "def test_x():\n    pytest.fail('no')"),
        (lambda text: rules.find_long_functions(text, 2), "@wrap\n@wrap\ndef f():\n    return 1"),
        (lambda text: rules.find_vague_names(Path(text)), "ceo_desk/text/commoner.py"),
    ],
)
def test_what_the_rules_allow_passes(find: Callable[[str], Iterable[str]], code: str) -> None:
    assert list(find(code)) == []
