"""A promise to nobody in particular stands on Today once its day has come."""

from ceo_desk.services.desk import Desk
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.ui.following_up.view import FollowingView
from ceo_desk.ui.frame.place import Place
from tests.ui.stage import CLARA, StageBuilder


def due(desk: Desk) -> None:
    """Clara promised more light, for today."""
    promises = desk.following_up.promises
    promises.make(PromiseOrder(words="More light.", due=promises.today()), actor=CLARA)


def test_it_leads_to_the_place_of_all_promises(build_stage: StageBuilder) -> None:
    stage = build_stage(due)
    stage.go(Place.TODAY)
    assert "promised this by" in " ".join(row.accessibleName() for row in stage.screen.day.rows)  # type: ignore[attr-defined]  # Today's place
    stage.press("Ctrl+Return")
    stage.settle()
    assert isinstance(stage.screen, FollowingView)
    assert [card.accessibleName() for card in stage.screen.promises] == ["Clara, by today. More light."]
