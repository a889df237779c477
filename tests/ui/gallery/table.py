"""Every scene of the gallery."""

from tests.ui.gallery import (
    alike_scenes,
    answer_scenes,
    archive_scenes,
    blog_scenes,
    connect_scenes,
    file_scenes,
    following_scenes,
    foreseen_scenes,
    handing_scenes,
    holding_scenes,
    linkedin_scenes,
    noticing_scenes,
    object_scenes,
    own_words_scenes,
    pausing_scenes,
    picture_scenes,
    pin_scenes,
    publishing_scenes,
    saving_scenes,
    spelling_scenes,
    today_scenes,
    version_scenes,
    writing_scenes,
)
from tests.ui.gallery.scene import Scene


def all_scenes() -> tuple[Scene, ...]:
    """The scenes in the order of the places."""
    parts = (
        today_scenes,
        pausing_scenes,
        writing_scenes,
        blog_scenes,
        archive_scenes,
        object_scenes,
        picture_scenes,
        file_scenes,
        saving_scenes,
        spelling_scenes,
        version_scenes,
        handing_scenes,
        publishing_scenes,
        noticing_scenes,
        pin_scenes,
        holding_scenes,
        answer_scenes,
        own_words_scenes,
        alike_scenes,
        foreseen_scenes,
        following_scenes,
        connect_scenes,
        linkedin_scenes,
    )
    return tuple(scene for part in parts for scene in part.scenes())


def scene_of(name: str) -> Scene:
    """The scene of a name. Raises KeyError."""
    return {scene.name: scene for scene in all_scenes()}[name]
