"""What `make test` makes of a group's run."""

from pathlib import Path

import pytest

from tests.house.groups import EVERY, GROUPS, KILLS, SWEEP, UNIT, WINDOW
from tests.house.suite import Result, judge, main, table

TESTS = Path(__file__).parents[1]


def write_report(folder: Path, tests: int, failures: int = 0, errors: int = 0, skipped: int = 0) -> Path:
    report = folder / "report.xml"
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
    report.write_text(f"<testsuites><testsuite {counts}/></testsuites>")
    return report


@pytest.mark.parametrize(
    ("counts", "status", "is_ci", "problem"),
    [
        ({"tests": 3}, 0, True, ""),
        ({"tests": 3, "skipped": 1}, 0, False, ""),
        ({"tests": 3, "skipped": 1}, 0, True, "skipped a test, and in CI none may be"),
        ({"tests": 3, "failures": 1}, 1, True, "failed"),
        ({"tests": 3, "errors": 1}, 1, True, "failed"),
        ({"tests": 3}, 3, True, "failed"),
        ({"tests": 0}, 5, True, "ran no test"),
        ({"tests": 2, "skipped": 2}, 0, False, "ran no test"),
    ],
)
def test_a_run_is_judged(counts: dict[str, int], status: int, is_ci: bool, problem: str, tmp_path: Path) -> None:
    result = judge(UNIT, 1.0, status, write_report(tmp_path, **counts), is_ci=is_ci)

    assert result.problem == problem
    assert bool(result.failed) is (problem in {"failed", "ran no test"})


@pytest.mark.parametrize(("status", "problem"), [(None, "stuck, and ended"), (4, "pytest ended with 4 and no report")])
def test_a_run_without_a_report_failed(status: int | None, problem: str, tmp_path: Path) -> None:
    result = judge(UNIT, 1.0, status, tmp_path / "missing.xml", is_ci=False)

    assert (result.problem, result.failed) == (problem, 1)


def test_the_table_says_what_took_too_long() -> None:
    lines = table([Result(UNIT, 1.5, passed=7), Result(UNIT, 2.5, passed=7, failed=1, problem="failed")]).splitlines()

    assert lines[1].split() == ["unit", "1.5", "2.0", "7", "0"]
    assert lines[2].endswith("failed; over its budget")


def test_an_unknown_group_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["units"]) == 2
    assert "No group is named units" in capsys.readouterr().out


def test_every_folder_of_a_group_exists_and_none_is_in_two() -> None:
    folders = [folder for group in GROUPS for folder in group.folders]

    assert len(folders) == len(set(folders))
    assert [folder for folder in folders if not (TESTS / folder).is_dir()] == []
    assert [group.name for group in EVERY] == ["unit", "storage+channels", "window", "sweep", "journeys", "kills"]


def test_a_folder_within_another_groups_is_left_to_its_own() -> None:
    assert "--ignore=tests/ui/sweep" in WINDOW.arguments()
    assert "tests/ui/sweep" in SWEEP.arguments()
    assert not any("ignore" in one for one in (*SWEEP.arguments(), *KILLS.arguments()))
