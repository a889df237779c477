"""The gallery has a scene for each picture of the design, and each scene has a name of its own."""

from collections import Counter

from ceo_desk.ui.theme.tokens import Look
from tests.ui.gallery.pictures import KINDS, name_of
from tests.ui.gallery.table import all_scenes, scene_of

DESIGNED = {
    *("01-today", "02-write", "03-publish", "03-publish-takeback", "04-answer", "04b-answer-proposal"),
    *("04c-answer-hide", "05-answer-assistant", "06-results", "07-connect"),
    *("08a-empty", "08b-offline", "08c-unsure", "08d-first-minute"),
}


def test_every_picture_of_the_design_has_its_scene() -> None:
    assert {scene.name for scene in all_scenes()} >= DESIGNED


def test_no_two_scenes_have_one_name() -> None:
    assert [name for name, count in Counter(scene.name for scene in all_scenes()).items() if count > 1] == []


def test_each_scene_is_taken_in_every_look_at_200_percent_and_mirrored() -> None:
    taken = {
        name_of(scene_of("01-today"), look, scale, is_mirrored=is_mirrored)
        for scale, is_mirrored, looks in KINDS
        for look in looks
    }
    wanted = {"01-today", "01-today-dark", "01-today-contrast", "01-today-200", "01-today-200-dark", "01-today-rtl"}
    assert taken == wanted
    assert {look for _, _, looks in KINDS for look in looks} == set(Look)
