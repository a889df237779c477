"""Every scene of the gallery."""

from tests.ui.gallery import today_scenes
from tests.ui.gallery.scene import Scene


def all_scenes() -> tuple[Scene, ...]:
    """The scenes in the order of the places."""
    return (*today_scenes.scenes(),)


def scene_of(name: str) -> Scene:
    """The scene of a name. Raises KeyError."""
    return {scene.name: scene for scene in all_scenes()}[name]
