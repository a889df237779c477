"""Every control and every word on every screen, in each look and at 200 %: named, reachable, large, whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.gallery.scene import Scene, Studio, studio
from tests.ui.gallery.table import all_scenes
from tests.ui.sweep.sweeper import Swept, sweep

FLOOR = 2_400
"""Controls at 100 and 200 % in all scenes together: just below what was counted when the last screen came."""
FLOOR_EACH = 2
SCENES = {scene.name: scene for scene in all_scenes()}


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


@pytest.fixture(scope="module")
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    """The scenes, on desks of their own."""
    with studio() as at:
        yield Sweeper(at)


@pytest.mark.parametrize("name", SCENES)
def test_everything_on_the_screen_keeps_the_rules(sweeper: Sweeper, name: str) -> None:
    swept = sweeper.sweep(SCENES[name])
    assert [str(finding) for finding in swept.findings] == []
    assert swept.controls >= FLOOR_EACH


def test_the_sweep_saw_enough(sweeper: Sweeper, record_property: object) -> None:
    swept = [sweeper.sweep(scene) for scene in SCENES.values()]
    controls, texts = sum(one.controls for one in swept), sum(one.texts for one in swept)
    print(f"{controls} controls and {texts} texts in {len(swept)} scenes")  # noqa: T201 – the count is wanted in the report
    assert controls >= FLOOR
