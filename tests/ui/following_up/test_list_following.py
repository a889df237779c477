"""In the assistant's list: a promise and an idea by a key, and the folders that lead to all of them."""

from ceo_desk.ui.answering.inbox.view import InboxView
from ceo_desk.ui.following_up.view import FollowingView
from ceo_desk.ui.frame.place import Place
from tests.ui.stage import JONAS, Stage, StageBuilder, practice


def open_list(stage: Stage) -> InboxView:
    view = stage.go(Place.ANSWER)
    assert isinstance(view, InboxView)
    view.list.setFocus()
    stage.settle()
    return view


def counts(view: InboxView) -> dict[str, int]:
    return {line.state: line.count for line in view.folders.rows.lines}


def test_keys_make_a_promise_and_an_idea_and_the_folders_count_them(build_stage: StageBuilder) -> None:
    stage = build_stage(practice, face="assistant")
    view = open_list(stage)
    assert (counts(view)["promises"], counts(view)["ideas"]) == (0, 0)
    stage.press("O")
    marking = view.following.marking
    assert marking.words is not None
    stage.type("A new lamp, for two.", marking.words.line)
    assert marking.words.text() == "A new lamp, for two.", "its letters are no keys"
    stage.press("Return")
    stage.settle()
    (made,) = stage.desk.following_up.promises.open()
    assert (made.owner, made.words) == (JONAS, "A new lamp, for two.")
    view.list.setFocus()
    stage.press("I")
    assert marking.idea is not None
    stage.press("Escape")
    assert marking.panel is None
    stage.press("I")
    stage.type("A night library", marking.idea.field.line)
    stage.click("Keep it as a new idea")
    stage.settle()
    assert (counts(view)["promises"], counts(view)["ideas"]) == (1, 1)
    view.folders.chosen.emit("ideas")
    stage.settle()
    assert isinstance(stage.screen, FollowingView)
