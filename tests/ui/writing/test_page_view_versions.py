"""The kept versions of a post, through the window."""

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder


def three_versions(desk: Desk) -> None:
    draft = desk.writing.begin(Changes(title="Night", body="First.\n\nStays.\n"), actor=CLARA)
    desk.writing.edit(draft.id, Changes(body="Second.\n\nStays.\n"), actor=CLARA)
    desk.writing.edit(draft.id, Changes(body="Third.\n\nStays.\n"), actor=CLARA)


def open_versions(stage: Stage) -> PageView:
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    stage.click("Versions")
    stage.settle()
    return screen


def test_versions_say_when_and_by_whom_and_one_is_read(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    rows = page.body.versions.rows
    assert len(rows) == 3
    assert rows[2].accessibleName().startswith("Today, ")
    assert rows[2].accessibleName().endswith("you began it. 2 words")
    assert [row.isChecked() for row in rows] == [True, False, False]
    assert page.body.versions.reading.toPlainText() == "Third.\nStays."
    assert stage.focus() is rows[0]

    stage.click(rows[2])
    stage.settle()

    assert page.body.versions.reading.toPlainText() == "First.\nStays."
    assert "1 passage is different from your page. It is marked." in stage.words()
    marks = page.body.versions.reading.extraSelections()
    assert [one.cursor.selectedText() for one in marks] == ["First."]


def test_a_version_is_brought_back_and_that_is_undone(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    stage.click(page.body.versions.rows[2])
    stage.settle()

    stage.click("Bring it back")
    stage.settle()
    assert page.body.content().body == "First.\n\nStays.\n"
    assert page.body.sheet.isVisible()
    assert stage.session.window.footer.words() == "The version stands on your page."

    stage.click("Undo")
    stage.settle()
    stage.until(lambda: page.body.content().body == "Third.\n\nStays.\n")


def test_words_typed_just_before_are_kept_when_a_version_comes_back(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    stage.type(" Unkept.")
    stage.click("Versions")
    stage.until(lambda: screen.body.versions.rows)
    stage.settle()
    stage.click(screen.body.versions.rows[-1])
    stage.settle()
    stage.click("Bring it back")
    stage.settle()

    kept = [stage.desk.writing.content_of(one.id).body for one in stage.desk.writing.history(screen.saving.draft)]
    assert "Third.\n\nStays. Unkept.\n" in kept


def test_forgetting_asks_in_place_because_it_is_for_good(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    stage.click(page.body.versions.rows[2])
    stage.settle()

    stage.click("Forget it")
    assert "The words of this version are erased for good." in stage.words()
    stage.click("Keep it")
    assert not any(one.is_forgotten for one in stage.desk.writing.history(page.saving.draft))
    stage.click("Forget it")
    stage.click("Forget it for good")
    stage.settle()

    assert [one.is_forgotten for one in stage.desk.writing.history(page.saving.draft)] == [True, False, False]
    assert not page.body.versions.rows[2].isEnabled()
    assert "Forgotten" in page.body.versions.rows[2].accessibleName()


def test_esc_goes_back_to_the_page(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)

    stage.press("Escape")

    assert page.body.sheet.isVisible()
    assert not page.body.versions.isVisible()
    assert stage.focus() is page.body.editor


def test_at_twice_the_size_list_and_reading_take_turns(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions, scale=200)
    page = open_versions(stage)

    stage.click(page.body.versions.rows[1])
    stage.settle()
    assert page.body.versions.reading.isVisible()
    assert not page.body.versions.rows[1].isVisible()
    stage.click("All versions")
    assert page.body.versions.rows[1].isVisible()
