"""A post is tied to a goal in the panel beside it."""

from ceo_desk.services.desk import Desk
from tests.ui.stage import CLARA, StageBuilder
from tests.ui.writing.pages import open_page
from tests.ui.writing.test_page_view_assistant import a_draft


def with_goal(desk: Desk) -> None:
    a_draft(desk)
    desk.results.goals.keep("Open the kitchens", actor=CLARA)


def test_a_post_is_tied_to_a_goal_and_let_go_again(build_stage: StageBuilder) -> None:
    stage = build_stage(with_goal, face="assistant")
    page = open_page(stage)
    stage.click("About it")
    stage.settle()
    aim, goals = page.body.about.aim, stage.desk.results.goals
    assert aim.choice is not None
    aim.choice.pick(1)
    stage.settle()
    assert goals.of_draft(page.saving.draft) == goals.all()[0].id
    aim.choice.pick(0)
    stage.settle()
    assert goals.of_draft(page.saving.draft) == ""
    assert not stage.surprises
