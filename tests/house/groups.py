"""The groups that `make test` runs one after the other, each with its budget on two cores."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Group:
    """Tests that are run and timed together: `folders` below tests/, every other folder for `unit`.

    A folder that lies in one of another group is its own group's alone. `is_measured`: its coverage counts.
    The budgets are for two cores, and each of the `workers` may start a WordPress.
    """

    name: str
    budget_minutes: float
    folders: tuple[str, ...] = ()
    marks: str = "not kills and not soak"
    is_measured: bool = True
    workers: int = 2

    def arguments(self) -> list[str]:
        """What pytest is told to run."""
        if not self.folders:
            taken = [folder for group in GROUPS for folder in group.folders]
            return ["tests", *(f"--ignore=tests/{folder}" for folder in taken), "-m", self.marks]
        inner = [one for group in GROUPS for one in group.folders if one.rpartition("/")[0] in self.folders]
        ignored = [f"--ignore=tests/{folder}" for folder in inner]
        return [*(str(PurePosixPath("tests", folder)) for folder in self.folders), *ignored, "-m", self.marks]


UNIT = Group("unit", 2)
KEPT_AND_SENT = Group("storage+channels", 2.4, ("storage", "channels"))
WINDOW = Group("window", 4.6, ("ui",))
SWEEP = Group("sweep", 2.4, ("ui/sweep",), is_measured=False, workers=3)
"""Only opens what the other groups try, so it is spared the cost of coverage; a third of its time it waits."""
JOURNEYS = Group("journeys", 2.9, ("journeys", "harness"))
GROUPS = (UNIT, KEPT_AND_SENT, WINDOW, SWEEP, JOURNEYS)
KILLS = Group("kills", 2.5, (".",), "kills and not soak")
EVERY = (*GROUPS, KILLS)
"""Each test is in exactly one: marked `kills`, or in a named folder, or in `unit`; `soak` is for `make soak`."""
