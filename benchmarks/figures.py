"""What a benchmark found, and the goal beside it."""

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Goal:
    """The limit that a figure keeps, in the figure's own unit."""

    sense: Literal["at most", "at least"]
    limit: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; `unit` "×" is a ratio. Without a goal it is for information. `beside` names the peer."""

    name: str
    value: float
    unit: str
    goal: Goal | None = None
    beside: str = ""

    def is_met(self) -> bool:
        """True where the goal is kept or there is none."""
        if self.goal is None:
            return True
        return self.value <= self.goal.limit if self.goal.sense == "at most" else self.value >= self.goal.limit


def median_ms(rounds: int, *actions: Callable[[], object]) -> list[float]:
    """The median milliseconds of each action, taken in turns so that a busy moment meets them all alike."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(rounds):
        for taken, action in zip(times, actions, strict=True):
            began = time.perf_counter()
            action()
            taken.append((time.perf_counter() - began) * 1000)
    return [statistics.median(taken) for taken in times]


def command(*words: str) -> Callable[[], object]:
    """An action that runs a process to its end; raises CalledProcessError where it fails."""
    return lambda: subprocess.run(words, check=True, stdin=subprocess.DEVNULL, capture_output=True)


def table(figures: Sequence[Figure]) -> str:
    """The figures as lines of text, each beside its goal."""
    width = max((len(figure.name) for figure in figures), default=0)
    lines = []
    for figure in figures:
        said = "" if figure.goal is None else f"{figure.goal.sense} {figure.goal.limit:,.4g}"
        verdict = "" if figure.goal is None else "kept" if figure.is_met() else "MISSED"
        line = f"{figure.name:{width}}  {figure.value:>12,.4g} {figure.unit:8} {said:16} {verdict:7} {figure.beside}"
        lines.append(line.rstrip())
    return "\n".join(lines)
