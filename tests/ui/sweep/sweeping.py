"""The sweep over every scene, in three thirds that are swept side by side."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.gallery.scene import Scene, Studio, studio
from tests.ui.gallery.table import all_scenes
from tests.ui.sweep.sweeper import Swept, sweep

FLOOR = 3_200
"""Controls at 100 and 200 % in each third together: just below what was counted when the last screen came."""
FLOOR_EACH = 2
SCENES = {scene.name: scene for scene in all_scenes()}
FIRST, SECOND, THIRD = (list(SCENES)[begin::3] for begin in range(3))


class Sweeper:
    """Sweeps each scene once."""

    def __init__(self, at: Studio) -> None:
        self._at = at
        self._swept: dict[str, Swept] = {}

    def sweep(self, scene: Scene) -> Swept:
        """What is in a scene, and what breaks a rule."""
        if scene.name not in self._swept:
            self._swept[scene.name] = sweep(scene, self._at)
        return self._swept[scene.name]

    def look_at(self, name: str) -> Swept:
        """The scene of this name, swept."""
        return self.sweep(SCENES[name])

    def seen(self, names: list[str]) -> int:
        """How many controls are in these scenes together; printed with the words, for the report."""
        swept = [self.look_at(name) for name in names]
        controls, texts = sum(one.controls for one in swept), sum(one.texts for one in swept)
        print(f"{controls} controls and {texts} texts in {len(swept)} scenes")  # noqa: T201 – the count is wanted in the report
        return controls


@pytest.fixture(scope="module")
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    """The scenes, on desks of their own."""
    with studio() as at:
        yield Sweeper(at)
