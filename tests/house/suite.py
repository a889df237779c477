"""`python -m tests.house.suite [GROUP …]`: runs the groups, prints their minutes, and holds coverage to its floor."""

import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.house.groups import EVERY, Group

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "tests"
PATIENCE = 6  # a group that takes so many times its budget is stuck, and ended
FIRST_SETUP_MINUTES = 15  # what a new machine may need on top, to download WordPress


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one group; `problem` is "" where all is well."""

    group: Group
    minutes: float
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    problem: str = ""


def run_group(group: Group) -> Result:
    """Runs a group in pytest with coverage on, its output shown as it comes."""
    report = BUILD / f"{group.name}.xml"
    report.unlink(missing_ok=True)
    pytest = ["-m", "pytest", "-q", "-n", str(group.workers), "--dist", "loadfile", "-o", "faulthandler_timeout=300"]
    measured = ["-m", "coverage", "run"] if group.is_measured else []
    command = [sys.executable, *measured, *pytest, f"--junitxml={report}", *group.arguments()]
    print(f"\n=== {group.name}: {group.budget_minutes:g} minutes allowed", flush=True)
    began = time.monotonic()
    status = _run(command, (group.budget_minutes * PATIENCE + FIRST_SETUP_MINUTES) * 60)
    minutes = (time.monotonic() - began) / 60
    return judge(group, minutes, status, report, is_ci=bool(os.environ.get("CI")))


def judge(group: Group, minutes: float, status: int | None, report: Path, *, is_ci: bool) -> Result:
    """The result of a run from its exit status (None: it was ended) and its report."""
    if status is None:
        return Result(group, minutes, failed=1, problem="stuck, and ended")
    if not report.is_file():
        return Result(group, minutes, failed=1, problem=f"pytest ended with {status} and no report")
    suite = ET.parse(report).getroot().find("testsuite")
    count = {
        name: int(suite.get(name, "0")) if suite is not None else 0
        for name in ("tests", "failures", "errors", "skipped")
    }
    failed = count["failures"] + count["errors"]
    passed = count["tests"] - failed - count["skipped"]
    problem = ""
    if failed or status not in (0, 5):
        problem, failed = "failed", max(failed, 1)
    elif passed == 0:
        problem, failed = "ran no test", 1
    elif is_ci and count["skipped"]:
        problem = "skipped a test, and in CI none may be"
    return Result(group, minutes, max(passed, 0), failed, count["skipped"], problem)


def table(results: Sequence[Result]) -> str:
    """The minutes of each group beside its budget."""
    lines = [f"{'group':18} {'minutes':>7} {'budget':>7} {'passed':>7} {'failed':>7}"]
    for result in results:
        minutes, budget = result.minutes, result.group.budget_minutes
        said = "; ".join(filter(None, [result.problem, "over its budget" if minutes > budget else ""]))
        line = f"{result.group.name:18} {minutes:7.1f} {budget:7.1f} {result.passed:7} {result.failed:7}  {said}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def main(names: list[str]) -> int:
    """Runs the named groups, or all; coverage is held to its floor when all ran. 0 where all is well."""
    unknown = set(names) - {group.name for group in EVERY}
    if unknown:
        print(f"No group is named {', '.join(sorted(unknown))}; there are {', '.join(group.name for group in EVERY)}.")
        return 2
    BUILD.mkdir(parents=True, exist_ok=True)
    # one place for the figures of every child process, whatever folder it runs in
    os.environ["COVERAGE_FILE"] = str(BUILD / "coverage")
    _coverage("erase")
    results = [run_group(group) for group in EVERY if not names or group.name in names]
    is_covered = report_coverage() if not names else True
    print(f"\n{table(results)}")
    failed = sum(result.failed for result in results)
    print(f"\n{sum(result.passed for result in results)} passed, {failed} failed")
    return 0 if is_covered and not any(result.problem for result in results) else 1


def report_coverage() -> bool:
    """Prints what is covered; True where every file keeps the floor."""
    figures = str(BUILD / "coverage.json")
    print(flush=True)
    _coverage("combine", "--quiet")
    _coverage("report", "--skip-empty")
    _coverage("json", "--quiet", "-o", figures)
    command = [sys.executable, "-m", "tests.house.coverage_floor", figures]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def _coverage(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "coverage", *arguments], cwd=ROOT, check=True)


def _run(command: list[str], seconds: float) -> int | None:
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        if process.poll() is None:  # stuck, or we were interrupted: the workers go too
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
