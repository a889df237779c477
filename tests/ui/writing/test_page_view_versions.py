"""The kept versions of a post, through the window."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.writing.versions.model import NOW
from ceo_desk.ui.writing.versions.view import VersionsView
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import Watch
from tests.ui.stage import CLARA, JONAS, Stage, StageBuilder

FIRST = "We open at eight in the morning.\n\nThe kitchen stays as it is.\n"
SECOND = "We open at nine in the morning.\n\nThe kitchen stays as it is.\n"
THIRD = "We open at nine in the evening.\n\nThe kitchen stays as it is.\n\nCome and see us.\n"


def three_versions(desk: Desk) -> None:
    draft = desk.writing.begin(Changes(title="Night", body=FIRST), actor=CLARA)
    desk.writing.edit(draft.id, Changes(body=SECOND), actor=CLARA)
    desk.writing.edit(draft.id, Changes(body=THIRD), actor=CLARA)


def open_versions(stage: Stage) -> PageView:
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    stage.click("Versions")
    stage.settle()
    return screen


def choose(stage: Stage, versions: VersionsView, row: int) -> None:
    """Presses a line of the list."""
    index = versions.rows.index(row)
    versions.list.scrollTo(index)
    place = versions.list.visualRect(index).center()
    QTest.mouseClick(versions.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.settle()


def lines(versions: VersionsView) -> list[str]:
    return [versions.rows.line_at(row).spoken for row in range(versions.rows.rowCount())]


def strips(versions: VersionsView) -> list[Button]:
    found = (versions.page.strip(number) for number in range(versions.page.changes()))
    return [strip.button for strip in found if strip is not None and strip.isVisible()]


def test_the_time_line_says_when_and_why_and_the_newest_is_read(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    versions = open_versions(stage).body.versions

    assert len(lines(versions)) == 3, "the newest is the page as it is"
    assert lines(versions)[0] == "As it is now. Just now"
    assert lines(versions)[2].startswith("Just now, when you began it. ")
    assert lines(versions)[2].endswith("13 words")
    assert (versions.rows.chosen, versions.rows.compared) == (versions.rows.line_at(1).id, NOW)
    assert stage.focus() is versions.list
    assert versions.page.words() == (
        "Night\nWe open at nine in the morningevening.\nThe kitchen stays as it is.\nCome and see us."
    )
    assert "2 changes since then." in stage.words()
    assert "Change 1 of 2" in stage.words()


def test_keys_walk_through_the_list_and_through_the_changes(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    versions = open_versions(stage).body.versions
    stage.press("Down")
    stage.settle()
    assert versions.rows.chosen == versions.rows.line_at(2).id
    first, second = strips(versions)
    assert first.accessibleDescription() == "Taken: eight morning. Added: nine evening."
    assert second.accessibleDescription() == "Added: Come and see us.."

    stage.press("F8")
    assert stage.focus() is second
    assert "Change 2 of 2" in stage.words()
    stage.press("F8")
    assert stage.focus() is first
    stage.press("Shift+F8")
    assert stage.focus() is second


def test_any_two_are_compared(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    versions = open_versions(stage).body.versions
    choose(stage, versions, 2)

    stage.click("Compare with…")
    assert "Choose the version to compare with." in stage.words()
    stage.press("Escape")
    assert versions.isVisible()
    assert not versions.list.is_choosing
    stage.click("Compare with…")
    choose(stage, versions, 1)

    assert versions.page.words() == "Night\nWe open at eightnine in the morning.\nThe kitchen stays as it is."
    assert "between the two." in stage.words()
    assert not strips(versions), "words come back to the page as it is"
    assert "Compared with this" in str(versions.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole))

    choose(stage, versions, 0)
    assert (versions.rows.chosen, versions.rows.compared) == (NOW, versions.rows.line_at(1).id)
    assert not versions.back.isVisible()


def test_a_version_is_brought_back_and_that_is_undone(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    choose(stage, page.body.versions, 2)

    stage.click("Bring it back")
    stage.settle()
    assert page.body.content().body == FIRST
    assert page.body.sheet.isVisible()
    assert stage.session.window.footer.words() == "The version stands on your page."

    stage.click("Undo")
    stage.settle()
    stage.until(lambda: page.body.content().body == THIRD)


def test_one_passage_is_brought_back_the_rest_is_not_touched_and_that_is_undone(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    versions = page.body.versions
    choose(stage, versions, 2)

    stage.click(strips(versions)[0])
    stage.settle()
    changed = THIRD.replace("nine in the evening", "eight in the morning")
    assert page.body.content().body == changed
    assert versions.isVisible()
    stage.until(lambda: versions.page.changes() == 1)
    assert stage.session.window.footer.words() == "It is on your page again."
    assert lines(versions)[0] == "As it is now. Not kept as a version yet"
    bodies = [stage.desk.writing.content_of(one.id).body for one in stage.desk.writing.history(page.saving.draft)]
    assert bodies[-1] == THIRD, "what was there before is kept first"

    stage.click("Undo")
    stage.settle()
    assert page.body.content().body == THIRD
    stage.until(lambda: versions.page.changes() == 2)
    stage.until(lambda: stage.desk.writing.show(page.saving.draft, actor=CLARA).content.body == THIRD)


def test_undo_after_more_was_written_loses_none_of_it(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    choose(stage, page.body.versions, 2)
    stage.click(strips(page.body.versions)[0])
    stage.settle()
    stage.press("Escape")
    page.body.editor.setFocus()
    stage.type("More. ")

    stage.click("Undo")
    stage.settle()
    stage.until(lambda: page.body.content().body == THIRD)
    bodies = [stage.desk.writing.content_of(one.id).body for one in stage.desk.writing.history(page.saving.draft)]
    assert any("More." in body for body in bodies)


def test_a_passage_that_was_deleted_comes_back_at_its_place_and_a_new_one_goes(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        draft = desk.writing.begin(Changes(title="Old", body="One.\n\nTwo goes here.\n\nThree.\n"), actor=CLARA)
        desk.writing.edit(draft.id, Changes(title="New", body="One.\n\nThree.\n\nFour.\n"), actor=CLARA)

    stage = build_stage(prepare)
    page = open_versions(stage)
    versions = page.body.versions
    assert [one.words() for one in strips(versions)] == ["Bring this back", "Bring this back", "Take it out"]

    stage.click(strips(versions)[2])
    stage.settle()
    stage.until(lambda: len(strips(versions)) == 2)
    assert page.body.content().body == "One.\n\nThree.\n"
    stage.click(strips(versions)[1])
    stage.settle()
    stage.until(lambda: len(strips(versions)) == 1)
    assert page.body.content().body == "One.\n\nTwo goes here.\n\nThree.\n"
    stage.click(strips(versions)[0])
    stage.settle()
    assert page.body.content().title == "Old"
    stage.until(lambda: "It says the same as your page now." in stage.words())


def test_words_typed_just_before_are_kept_when_a_version_comes_back(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    screen = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(screen, PageView)
    stage.type(" Unkept.")
    stage.click("Versions")
    stage.until(lambda: screen.body.versions.rows.rowCount() > 1)
    stage.settle()
    choose(stage, screen.body.versions, 3)
    stage.click("Bring it back")
    stage.settle()

    kept = [stage.desk.writing.content_of(one.id).body for one in stage.desk.writing.history(screen.saving.draft)]
    assert THIRD.replace("us.", "us. Unkept.") in kept


def test_forgetting_asks_in_place_because_it_is_for_good(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = open_versions(stage)
    versions = page.body.versions
    choose(stage, versions, 2)

    stage.click("Forget it")
    assert "The words of this version are erased for good." in stage.words()
    stage.click("Keep it")
    assert not any(one.is_forgotten for one in stage.desk.writing.history(page.saving.draft))
    stage.click("Forget it")
    stage.click("Forget it for good")
    stage.settle()

    assert [one.is_forgotten for one in stage.desk.writing.history(page.saving.draft)] == [True, False, False]
    assert "It is forgotten." in stage.words()
    assert "Forgotten. Its words are erased." in lines(versions)[2]
    choose(stage, versions, 2)
    assert versions.rows.chosen == "", "it can't be read"
    files = [path for path in stage.desk.folder.root.rglob("*") if path.is_file()]
    assert not any(b"at eight in the morning" in path.read_bytes() for path in files)


def test_versions_with_the_same_text_are_forgotten_together_and_that_is_said(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        draft = desk.writing.begin(Changes(title="A", body="One text.\n"), actor=CLARA)
        desk.writing.edit(draft.id, Changes(body="Another text.\n"), actor=CLARA)
        desk.writing.restore(draft.id, draft.revision, actor=CLARA)
        desk.writing.edit(draft.id, Changes(body="A third text.\n"), actor=CLARA)

    stage = build_stage(prepare)
    page = open_versions(stage)
    assert len(lines(page.body.versions)) == 4
    stage.click("Forget it")
    assert "with the same text" in stage.words()
    stage.click("Forget it for good")
    stage.settle()
    assert [line.count("Forgotten") for line in lines(page.body.versions)] == [0, 1, 0, 1]


def test_giving_the_post_away_keeps_a_version(build_stage: StageBuilder) -> None:
    stage = build_stage(three_versions)
    page = stage.go(Place.PAGE, stage.desk.shelf.glance()[0].id)
    assert isinstance(page, PageView)
    draft = page.saving.draft
    stage.click("Give to Jonas")
    stage.press("Return")
    stage.settle()
    kept = stage.desk.writing.history(draft)
    assert (kept[-1].why, kept[-1].by) == ("given", CLARA)
    assert stage.session.window.context.actor == JONAS


def test_one_version_alone_says_so(build_stage: StageBuilder) -> None:
    def prepare(desk: Desk) -> None:
        desk.writing.begin(Changes(title="A", body="Words.\n"), actor=CLARA)

    stage = build_stage(prepare)
    page = open_versions(stage)
    assert len(lines(page.body.versions)) == 1
    assert "There is no other version yet." in stage.words()
    choose(stage, page.body.versions, 0)
    assert not page.body.versions.page.isVisible()


def test_hundreds_of_versions_are_all_there_at_once(build_stage: StageBuilder) -> None:
    watch = Watch(datetime(2026, 3, 2, 8, 0, tzinfo=UTC))

    def prepare(desk: Desk) -> None:
        draft = desk.writing.begin(Changes(title="A", body="Words 0.\n"), actor=CLARA)
        content = desk.writing.show(draft.id, actor=CLARA).content
        from dataclasses import replace

        for number in range(1, 300):
            watch.at += timedelta(hours=7)
            desk.writing.keep(draft.id, replace(content, body=f"Words {number}.\n"))
            desk.writing.pause(draft.id, actor=CLARA)

    stage = build_stage(prepare, watch=watch)
    versions = open_versions(stage).body.versions
    assert versions.rows.rowCount() == 300
    stage.press("End")
    stage.settle()
    assert versions.rows.chosen == versions.rows.line_at(299).id
    assert "March" in [versions.rows.line_at(row).day for row in range(300)]


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
    versions = page.body.versions

    choose(stage, versions, 1)
    assert versions.page.isVisible()
    assert not versions.list.isVisible()
    stage.click("All versions")
    assert versions.list.isVisible()
    choose(stage, versions, 1)
    stage.press("Escape")
    assert versions.list.isVisible()
    stage.press("Escape")
    assert not versions.isVisible()
    assert page.body.tool_row.isVisible()
