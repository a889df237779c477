"""The shapes, written on by the assistant: saved by themselves, new ones, and the way back."""

from ceo_desk.services.writing.starters import Origin
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.shapes_view import ShapesView
from tests.ui.stage import Stage, StageBuilder


def shapes(stage: Stage) -> ShapesView:
    screen = stage.go(Place.SHAPES)
    assert isinstance(screen, ShapesView)
    stage.settle()
    return screen


def saved(stage: Stage, name: str) -> str:
    with stage.guard.lifted():
        return stage.desk.beginnings.starters.find(name).body


def test_the_assistant_comes_from_a_blank_page_and_back_to_the_posts(build_stage: StageBuilder) -> None:
    stage = build_stage(face="assistant")
    stage.go(Place.PAGE)
    stage.settle()
    stage.click("Change the shapes")
    stage.settle()
    assert isinstance(stage.screen, ShapesView)
    assert stage.screen.subject() == "share-what-you-saw"
    stage.click("Posts")
    assert stage.session.window.place is Place.POSTS


def test_the_leader_is_not_asked_to_change_them(build_stage: StageBuilder) -> None:
    stage = build_stage()
    stage.go(Place.PAGE)
    stage.settle()
    assert not stage.has_button("Change the shapes")


def test_what_is_written_is_saved_and_can_be_put_back_and_that_undone(build_stage: StageBuilder) -> None:
    stage = build_stage(face="assistant")
    view = shapes(stage)
    stage.click("Say thank you")
    stage.settle()
    shipped = view.sheet.editor.markdown()
    assert not view.put_back.isVisible()
    view.sheet.editor.setFocus()
    stage.press("Ctrl+End")
    stage.type(" Always.")
    stage.until(lambda: "Always." in saved(stage, "say-thank-you"))
    stage.settle()
    assert view.put_back.isVisible()

    stage.click("As it came with the desk")
    stage.settle()
    assert view.sheet.editor.markdown() == shipped
    assert saved(stage, "say-thank-you") == shipped
    stage.session.window.footer.undo()
    stage.settle()
    assert "Always." in saved(stage, "say-thank-you")
    assert "Always." in view.sheet.editor.markdown()


def test_a_new_shape_needs_a_name_and_can_be_taken_away(build_stage: StageBuilder) -> None:
    stage = build_stage(face="assistant")
    view = shapes(stage)
    stage.press("Ctrl+Return")
    assert stage.focus() is view.name.line
    stage.press("Return")
    stage.settle()
    assert "This shape has no name yet." in stage.words()
    stage.press("Escape")
    assert not view.name.isVisible()
    stage.press("Ctrl+Return")
    stage.type("Say goodbye")
    stage.press("Return")
    stage.settle()
    assert view.shown is not None
    assert (view.shown.words, view.shown.origin) == ("Say goodbye", Origin.OWN)
    assert stage.focus() is view.sheet.title
    stage.type("Goodbye, [who]")
    stage.click("Say thank you")
    stage.settle()
    assert stage.desk.beginnings.starters.find("Say goodbye").title == "Goodbye, [who]", "saved on the way"
    stage.click("Say goodbye")
    stage.settle()
    stage.click("Take it away")
    stage.settle()
    assert not stage.has_button("Say goodbye")
    stage.session.window.footer.undo()
    stage.settle()
    assert stage.has_button("Say goodbye")


def test_what_can_not_be_saved_is_said_and_stays_on_the_page(build_stage: StageBuilder) -> None:
    stage = build_stage(face="assistant")
    view = shapes(stage)
    with stage.guard.lifted():
        stage.desk.folder.starters.write_text("a file in the folder's place")
    view.sheet.editor.setFocus()
    stage.type("Oh. ")
    stage.until(view.banner.isVisible)
    assert view.sheet.editor.markdown().startswith("Oh. ")
    with stage.guard.lifted():
        stage.desk.folder.starters.unlink()
    stage.go(Place.TODAY)
    stage.settle()
    assert saved(stage, "share-what-you-saw").startswith("Oh. ")
