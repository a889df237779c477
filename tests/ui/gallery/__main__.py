"""`python -m tests.ui.gallery [NAME…]`: saves every scene as pictures into build/screens/, and says how many."""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SCREENS = Path(__file__).parents[3] / "build" / "screens"
os.environ["XDG_STATE_HOME"] = str(SCREENS.parent / "kept")
"""No scene keeps words in the person's own folder."""
PROCESSES = 2


def main(names: list[str]) -> int:
    """Saves them; 0 where none is missing."""
    from tests.ui.gallery.pictures import save_some
    from tests.ui.gallery.table import all_scenes

    wanted = names or [scene.name for scene in all_scenes()]
    SCREENS.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    parts = [part for number in range(PROCESSES) if (part := wanted[number::PROCESSES])]
    with ProcessPoolExecutor(len(parts), mp_context=get_context("spawn")) as pool:
        results = list(pool.map(save_some, parts, [SCREENS] * len(parts)))
    missing = [one for _, some in results for one in some]
    for one in missing:
        print(f"missing  {one}")
    seconds = time.monotonic() - began
    print(f"{sum(count for count, _ in results)} pictures of {len(wanted)} scenes in {SCREENS}, {seconds:.0f} s")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
