"""The page, through the window: opening, typing, saving, leaving."""

from pathlib import Path

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, StageBuilder, practice
from tests.ui.writing.pages import TEXT, TITLE, a_draft, draft_id, new_page, on_disk, open_page, rest


def test_a_post_opens_with_its_title_and_its_words(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)

    assert page.body.title.text() == TITLE
    assert page.body.editor.toPlainText().startswith("Last Tuesday")
    assert stage.session.window.footer.words() == "Saved on this laptop, just now."
    assert "14 words, 1 minute to read" in stage.words()
    assert stage.focus() is page.body.editor
    assert not stage.surprises


def test_opening_and_leaving_changes_no_letter_and_makes_no_version(build_stage: StageBuilder) -> None:
    odd = "Setext\n======\n\n* one\n* two\n\n\nA   line with \\* in it.  \nAnd `code`.\n"

    def prepare(desk: Desk) -> None:
        desk.writing.begin(Changes(title="Odd", body=odd), actor=CLARA)

    stage = build_stage(prepare)
    page = open_page(stage)
    assert page.body.content().body == odd
    stage.go(Place.TODAY)

    assert len(stage.desk.writing.history(draft_id(stage))) == 1
    assert on_disk(stage) == odd


def test_an_empty_page_offers_three_beginnings_until_the_first_keystroke(build_stage: StageBuilder) -> None:
    stage = build_stage()
    page = new_page(stage)
    assert [row.accessibleName() for row in page.body.starters.rows] == [
        "Share what you saw",
        "Say thank you",
        "Answer a question",
    ]
    assert page.body.starters.isVisible()
    assert stage.focus() is page.body.title
    assert not stage.button("Publish…").isEnabled()

    stage.type("A")

    assert not page.body.starters.isVisible()
    rest(stage, page)
    assert stage.button("Publish…").isEnabled()


def test_what_was_never_typed_is_no_draft(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    page = new_page(stage)
    stage.go(Place.TODAY)
    assert not stage.desk.shelf.glance()

    page = new_page(stage)
    stage.type("Oh")
    rest(stage, page)
    stage.press("Backspace")
    stage.press("Backspace")
    stage.go(Place.TODAY)
    assert not stage.desk.shelf.glance()


def test_a_new_post_is_a_draft_from_its_first_word(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    page = new_page(stage)

    stage.type("On sleep")
    stage.press("Return")
    assert stage.focus() is page.body.editor
    stage.type("It is late.")
    rest(stage, page)

    post = stage.desk.shelf.glance()[0]
    assert (post.title, on_disk(stage)) == ("On sleep", "It is late.\n")
    assert page.subject() == post.id


def test_a_beginning_is_taken_and_given_back(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    page = new_page(stage)

    stage.click("Say thank you")
    rest(stage, page)
    assert page.body.editor.toPlainText()
    assert len(stage.desk.shelf.glance()) == 1

    stage.click("Undo")
    stage.settle()
    assert not page.body.editor.toPlainText()
    stage.go(Place.POSTS)
    assert not stage.desk.shelf.glance()


def test_title_and_text_are_one_page_for_the_keys(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)

    stage.press("Ctrl+Home")
    stage.press("Up")
    assert stage.focus() is page.body.title
    stage.press("Down")
    assert stage.focus() is page.body.editor
    stage.press("Backspace")
    assert stage.focus() is page.body.title
    stage.press("Return")
    assert stage.focus() is page.body.editor
    assert page.body.content().body == TEXT


def test_publish_goes_on_only_when_all_is_on_disk(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    wishes: list[Go] = []
    page.going.disconnect(stage.session.window.go)
    page.going.connect(wishes.append)

    stage.type("Last words.")
    stage.press("Ctrl+Return")
    stage.until(lambda: wishes)

    assert "Last words." in on_disk(stage)
    assert wishes[0].place is Place.PUBLISH
    assert wishes[0].subject == draft_id(stage)


def test_what_changed_in_the_file_while_the_person_was_elsewhere_is_taken_in(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with stage.guard.lifted():
        file = Path(stage.desk.writing.show(draft_id(stage), actor=CLARA).path)
    file.write_text(file.read_text(encoding="utf-8").replace("to watch", "to sleep"), encoding="utf-8")

    stage.go(Place.PAGE, draft_id(stage))

    assert "I had planned to sleep." in page.body.editor.toPlainText()
    assert "was changed outside the desk" in stage.words()


def test_changed_here_and_in_the_file_both_are_kept(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    mine = draft_id(stage)
    with stage.guard.lifted():
        file = Path(stage.desk.writing.show(mine, actor=CLARA).path)
    stage.press("Ctrl+End")
    stage.type(" Mine.")
    file.write_text(file.read_text(encoding="utf-8").replace("to watch", "to sleep"), encoding="utf-8")
    stage.until(lambda: page.body.banner.isVisible())

    assert "Both are kept, as two drafts." in stage.words()
    assert "Mine." in page.body.editor.toPlainText()
    bodies = {post.opening for post in stage.desk.shelf.glance()}
    assert any("to sleep" in body for body in bodies)
    assert any("Mine." in body for body in bodies)


def test_another_post_is_opened_and_the_one_before_is_kept(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    first = draft_id(stage)
    stage.type(" More.")
    stage.press("Ctrl+N", stage.window)
    stage.settle()
    stage.type("Second")
    rest(stage, page)

    assert len(stage.desk.shelf.glance()) == 2
    stage.go(Place.PAGE, first)
    assert "More." in page.body.editor.toPlainText()


def test_a_post_that_is_gone_says_so(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    stage.go(Place.PAGE, "nothing-like-it")

    assert stage.has_button("See your posts")
    stage.click("See your posts")
    assert stage.session.window.place is Place.POSTS


def test_the_page_alone_and_back(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)

    stage.press("F11")
    assert not stage.session.window.rail.isVisible()
    assert not page.body.tool_row.isVisible()
    assert stage.session.window.footer.isVisible()
    stage.press("Escape")
    assert stage.session.window.rail.isVisible()
    stage.press("F11")
    stage.press("Ctrl+1")
    assert stage.session.window.rail.isVisible()


def test_a_long_text_keeps_the_caret_in_sight(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    page.body.editor.textCursor().insertText("\n".join(f"Line {number}" for number in range(200)))
    rest(stage, page)

    stage.press("Ctrl+Home")
    assert page.body.sheet.verticalScrollBar().value() == 0
    stage.press("PgDown")
    stage.press("PgDown")
    assert page.body.sheet.verticalScrollBar().value() > 500
    stage.press("Ctrl+End")
    caret = page.body.editor.viewport().mapTo(page.body.sheet.viewport(), page.body.editor.cursorRect().center())
    assert 0 < caret.y() < page.body.sheet.viewport().height()


def test_the_other_face_finds_the_page_as_it_was(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    page = new_page(stage)
    stage.type("For Jonas")
    rest(stage, page)

    stage.click("Give to Jonas")
    stage.press("Return")
    stage.until(lambda: not stage.session.window.context.sitter.is_leader)
    stage.settle()

    assert stage.session.window.place is Place.PAGE
    assert isinstance(stage.screen, PageView)
    assert stage.screen.body.title.text() == "For Jonas"
    assert not stage.has_button("Give to Jonas")
