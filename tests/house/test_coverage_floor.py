"""The tool that fails a run whose tests leave a file in the dark."""

import json
from pathlib import Path

import pytest

from tests.house.coverage_floor import ROOMS, find_low, main

WHOLE = {f"ceo_desk/{room}/__init__.py": 100.0 for room in ROOMS}


def test_a_file_at_the_floor_passes() -> None:
    assert find_low(WHOLE | {"ceo_desk/text/reading.py": 95.0}) == []


def test_files_under_the_floor_are_named_lowest_first() -> None:
    found = find_low(WHOLE | {"ceo_desk/text/a.py": 94.99, "ceo_desk/storage/b.py": 12.0})

    assert found == [" 12.0 %  ceo_desk/storage/b.py", " 95.0 %  ceo_desk/text/a.py"]


def test_other_rooms_have_no_floor() -> None:
    assert find_low(WHOLE | {"ceo_desk/cli/commands.py": 0.0, "ceo_desk/app.py": 0.0}) == []


def test_a_room_that_was_not_measured_fails() -> None:
    del (rest := dict(WHOLE))["ceo_desk/channels/__init__.py"]

    assert find_low(rest) == ["no file of ceo_desk/channels was measured"]


def test_a_path_with_backslashes_is_understood() -> None:
    assert find_low(WHOLE | {"ceo_desk\\text\\a.py": 1.0}) == ["  1.0 %  ceo_desk\\text\\a.py"]


@pytest.mark.parametrize(("percent", "status"), [(96.0, 0), (10.0, 1)])
def test_the_exit_status_says_it(
    percent: float, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "coverage.json"
    figures = WHOLE | {"ceo_desk/domain/draft.py": percent}
    report.write_text(
        json.dumps({"files": {name: {"summary": {"percent_covered": value}} for name, value in figures.items()}})
    )

    assert main([str(report)]) == status
    assert ("ceo_desk/domain/draft.py" in capsys.readouterr().out) is bool(status)
