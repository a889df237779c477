"""A comment on LinkedIn is liked from the card and from the list, shown as liked, and the like is undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ceo_desk.ui.answering.card.view import CardView
from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.frame.place import Place
from tests.channels.linkedin.stage import LinkedInStage, open_linkedin
from tests.support.gui_guard import GuiGuard
from tests.ui.answering.linkedin_room import stage_on_page
from tests.ui.stage import StageBuilder, practice


@pytest.fixture
def linkedin() -> Iterator[LinkedInStage]:
    with open_linkedin() as stage:
        yield stage


def test_the_leader_likes_what_somebody_wrote(linkedin: LinkedInStage, tmp_path: Path, guard: GuiGuard) -> None:
    stage = stage_on_page(linkedin, tmp_path / "desk", guard, "leader")
    view = stage.go(Place.ANSWER)
    assert isinstance(view, CardView)
    like, likes = view.board.card.like, linkedin.service.world
    stage.until(lambda: like.isVisible())
    assert like.words() == "Like"
    stage.click(like)
    stage.until(lambda: len(likes.likes) == 1)
    stage.until(lambda: like.words() == "Liked" and like.isEnabled())
    stage.press("Ctrl+Z")
    stage.until(lambda: not likes.likes)
    stage.until(lambda: like.words() == "Like" and like.isEnabled())
    assert not stage.surprises
    stage.close()


def test_the_assistant_likes_it_by_a_key(linkedin: LinkedInStage, tmp_path: Path, guard: GuiGuard) -> None:
    stage = stage_on_page(linkedin, tmp_path / "desk", guard, "assistant")
    view = stage.go(Place.ANSWER)
    assert isinstance(view, InboxView)
    like, world = view.thread_pane.like, linkedin.service.world
    stage.until(lambda: like.isVisible())
    view.list.setFocus()
    stage.press("Y")
    stage.until(lambda: like.words() == "Liked" and like.isEnabled())
    assert len(world.likes) == 1
    stage.press("Y")
    stage.until(lambda: like.words() == "Like" and like.isEnabled())
    assert not world.likes
    world.faults.refused_before = 1.0
    stage.press("Y")
    stage.until(lambda: bool(stage.surprises))
    assert like.words() == "Like"
    stage.close()


def test_a_blog_has_no_such_button(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    view = stage.go(Place.ANSWER)
    assert isinstance(view, CardView)
    stage.settle()
    assert not view.board.card.like.isVisible()
