"""How long pasted comments are kept, decided in the settings of the real window."""

from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import PASTED_HOURS
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.settings.pasting import KEPT
from ceo_desk.ui.settings.view import SettingsView
from tests.ui.stage import CLARA, StageBuilder


def test_without_linkedin_nothing_is_said_of_it(build_stage: StageBuilder) -> None:
    stage = build_stage()
    stage.go(Place.SETTINGS)
    stage.settle()
    assert "Comments that you paste in" not in stage.words()


def test_how_long_pasted_comments_are_kept_is_chosen(build_stage: StageBuilder) -> None:
    def by_hand(desk: Desk) -> None:
        desk.by_hand.account(actor=CLARA)

    stage = build_stage(by_hand)
    screen = stage.go(Place.SETTINGS)
    assert isinstance(screen, SettingsView)
    stage.settle()
    assert "Comments that you paste in" in stage.words()
    assert KEPT[screen.pasting.choice.current()] == 48
    screen.pasting.choice.pick(KEPT.index(30 * 24))
    stage.until(lambda: stage.desk.settings.get(PASTED_HOURS) == 30 * 24)
    stage.settle()
    assert KEPT[screen.pasting.choice.current()] == 30 * 24
    assert not stage.surprises
