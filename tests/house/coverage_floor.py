"""No file of the floors below the window under 95 % of its lines: `python -m tests.house.coverage_floor REPORT`."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath

FLOOR = 95.0
ROOMS = ("domain", "text", "storage", "channels", "services")


def find_low(covered: Mapping[str, float]) -> list[str]:
    """What is wrong with the figures (path → percent of lines): files under the floor, rooms without any file."""
    by_figure = sorted(covered, key=covered.__getitem__)
    low = [f"{covered[path]:5.1f} %  {path}" for path in by_figure if _room(path) in ROOMS and covered[path] < FLOOR]
    measured = {_room(path) for path in covered}
    return low + [f"no file of ceo_desk/{room} was measured" for room in ROOMS if room not in measured]


def read_report(path: Path) -> dict[str, float]:
    """The percent of lines of each file in a report of `coverage json`."""
    files = json.loads(path.read_text(encoding="utf-8"))["files"]
    return {name: float(entry["summary"]["percent_covered"]) for name, entry in files.items()}


def _room(path: str) -> str:
    parts = PurePath(path.replace("\\", "/")).parts
    return parts[parts.index("ceo_desk") + 1] if "ceo_desk" in parts[:-1] else ""


def main(arguments: list[str]) -> int:
    """Prints what is under the floor; 0 where nothing is."""
    low = find_low(read_report(Path(arguments[0])))
    if low:
        lines = [f"Under {FLOOR:.0f} % of their lines, and no file of {', '.join(ROOMS)} may be:", *low]
    else:
        lines = [f"Every file of {', '.join(ROOMS)} has {FLOOR:.0f} % of its lines covered, or more."]
    sys.stdout.write("\n  ".join(lines) + "\n")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
