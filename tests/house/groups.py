"""The groups that `make test` runs one after the other, each with its budget on two cores."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Group:
    """Tests that are run and timed together: `folders` below tests/, every other folder for `unit`."""

    name: str
    budget_minutes: float
    folders: tuple[str, ...] = ()
    marks: str = "not kills and not soak"

    def arguments(self) -> list[str]:
        """What pytest is told to run."""
        if not self.folders:
            taken = [folder for group in GROUPS for folder in group.folders]
            return ["tests", *(f"--ignore=tests/{folder}" for folder in taken), "-m", self.marks]
        return [*(str(PurePosixPath("tests", folder)) for folder in self.folders), "-m", self.marks]


UNIT = Group("unit", 2)
KEPT_AND_SENT = Group("storage+channels", 2.4, ("storage", "channels"))
WINDOW = Group("window", 6, ("ui",))
JOURNEYS = Group("journeys", 2.9, ("journeys", "harness"))
GROUPS = (UNIT, KEPT_AND_SENT, WINDOW, JOURNEYS)
KILLS = Group("kills", 2.5, (".",), "kills and not soak")
EVERY = (*GROUPS, KILLS)
"""Each test is in exactly one: marked `kills`, or in a named folder, or in `unit`; `soak` is for `make soak`."""
