"""`make bench` finds its benchmarks and judges their figures."""

import importlib

import pytest

from benchmarks.__main__ import find_names, main
from benchmarks.figures import Figure, Goal, command, median_ms, table

FAST, SLOW = Goal("at most", 2.0), Goal("at least", 0.67)


@pytest.mark.parametrize(
    ("figure", "is_met"),
    [
        (Figure("for information", 1e9, "ms"), True),
        (Figure("at the limit", 2.0, "×", FAST), True),
        (Figure("too slow", 2.1, "×", FAST), False),
        (Figure("at the limit", 0.67, "×", SLOW), True),
        (Figure("too few", 0.5, "×", SLOW), False),
    ],
)
def test_a_figure_is_judged_by_its_goal(figure: Figure, is_met: bool) -> None:
    assert figure.is_met() is is_met


def test_the_table_shows_each_figure_beside_its_goal() -> None:
    lines = table(
        [Figure("start", 0.25, "×", FAST, "Qt"), Figure("fetch", 0.5, "×", SLOW), Figure("bare", 1234.0, "ms")]
    )

    assert [line.split() for line in lines.splitlines()] == [
        ["start", "0.25", "×", "at", "most", "2", "kept", "Qt"],
        ["fetch", "0.5", "×", "at", "least", "0.67", "MISSED"],
        ["bare", "1,234", "ms"],
    ]


def test_every_benchmark_can_be_run() -> None:
    assert "start" in find_names()
    for name in find_names():
        assert callable(importlib.import_module(f"benchmarks.bench_{name}").run)


def test_an_unknown_benchmark_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strat"]) == 2
    assert "No benchmark is named strat" in capsys.readouterr().out


def test_actions_are_measured_in_turns() -> None:
    order: list[str] = []

    assert len(median_ms(3, lambda: order.append("a"), lambda: order.append("b"))) == 2
    assert order == ["a", "b"] * 3


def test_a_command_that_fails_is_no_figure() -> None:
    with pytest.raises(OSError, match="no such command"):
        command("/no such command")()
