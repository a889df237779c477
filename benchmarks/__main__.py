"""`python -m benchmarks [NAME …]`: runs every `bench_NAME.py` here and prints its figures beside their goals."""

import importlib
import sys
from pathlib import Path

from benchmarks.figures import Figure, table


def find_names() -> list[str]:
    """The names of all benchmarks in this folder."""
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def main(names: list[str]) -> int:
    """Runs the named benchmarks, or all; 0 where every goal is kept."""
    unknown = set(names) - set(find_names())
    if unknown:
        print(f"No benchmark is named {', '.join(sorted(unknown))}; there are {', '.join(find_names())}.")
        return 2
    missed = 0
    for name in names or find_names():
        figures: list[Figure] = importlib.import_module(f"benchmarks.bench_{name}").run()
        print(f"\n{name}\n{table(figures)}", flush=True)
        missed += sum(not figure.is_met() for figure in figures)
    print(f"\n{missed} goals missed" if missed else "\nevery goal kept")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
