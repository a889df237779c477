"""The list of posts, through the window."""

import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.draft import Content, DraftState, Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.posts.view import PostsView
from ceo_desk.ui.writing.view import PageView
from tests.ui.stage import CLARA, Stage, StageBuilder, practice


def some_posts(desk: Desk) -> None:
    """A draft, a post that is out, and one for later."""
    practice(desk)
    name = desk.accounts.all()[0].name
    out = desk.writing.begin(Changes(title="Why we close on Sundays", body="People need rest."), actor=CLARA)
    desk.publishing.order(Order(out.id, (name,), hold_seconds=0), actor=CLARA)
    desk.sender.drain()
    desk.writing.begin(Changes(title="What the porters taught me", body="One two three."), actor=CLARA)


def posts(stage: Stage) -> PostsView:
    """The list, arrived at by its key."""
    stage.press("Ctrl+2", stage.window)
    stage.settle()
    screen = stage.screen
    assert isinstance(screen, PostsView)
    return screen


def page_of(stage: Stage) -> PageView:
    """The page that is shown."""
    screen = stage.screen
    assert isinstance(screen, PageView)
    return screen


def rows(view: PostsView) -> list[str]:
    """What each row says to a screen reader."""
    found = (view.model.line_at(row) for row in range(view.model.rowCount()))
    return [line.spoken for line in found if line is not None]


def choose(stage: Stage, view: PostsView, words: str) -> None:
    """Presses an entry of the menu that is open."""
    entry = next(action for action in view.menu.actions() if action.text() == words)
    QTest.mouseClick(view.menu, Qt.MouseButton.LeftButton, pos=view.menu.actionGeometry(entry).center())
    stage.settle()


def click_row(view: PostsView, row: int) -> None:
    place = view.table.visualRect(view.model.index(row, 0)).center() - QPoint(80, 0)
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_post_says_in_words_what_became_of_it_the_latest_first(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)

    said = rows(posts(stage))

    assert said[0].startswith("What the porters taught me. Draft, 3 words, you stopped at ")
    assert said[1].startswith("Why we close on Sundays. Out since ")
    assert said[1].endswith(", on your practice blog")
    assert not stage.surprises


def test_the_arrow_keys_walk_and_enter_opens_the_page(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)
    assert view.table.hasFocus()

    stage.press("Down")
    stage.press("Return")
    stage.settle()

    assert stage.session.window.place is Place.PAGE
    assert "Why we close on Sundays" in page_of(stage).body.title.text()


def test_pressing_a_row_opens_its_page(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)

    click_row(view, 0)
    stage.settle()

    assert stage.session.window.place is Place.PAGE


def test_a_choice_shows_what_is_out_only(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)

    stage.click("Out")
    assert [line.split(".")[0] for line in rows(view)] == ["Why we close on Sundays"]
    stage.click("Scheduled")
    assert "Nothing is scheduled." in stage.words()
    stage.click("All")
    assert view.model.rowCount() == 2


def test_the_trash_takes_a_post_and_gives_it_back(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)

    stage.press("Delete")
    stage.settle()
    stage.until(lambda: view.model.rowCount() == 1)
    assert stage.session.window.footer.words() == "“What the porters taught me” is in the trash."

    stage.click("Undo")
    stage.until(lambda: view.model.rowCount() == 2)


def test_what_is_out_is_opened_there_and_taken_back_after_a_question(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)
    stage.press("Down")

    stage.click(view.table.more)
    choose(stage, view, "See it on your practice blog")
    assert stage.pages
    stage.click(view.table.more)
    choose(stage, view, "Take it back")
    assert "Take “Why we close on Sundays” back from your practice blog?" in stage.words()
    stage.click("Take it back")
    stage.settle()

    stage.until(lambda: any("Taken back" in line for line in rows(view)))


def test_a_file_is_brought_in_and_opened(build_stage: StageBuilder, tmp_path: Path) -> None:
    file = tmp_path / "Letter.md"
    file.write_text("# A letter\n\nTo all of you.\n", encoding="utf-8")
    stage = build_stage(some_posts)
    view = posts(stage)
    view.choose_file = lambda _parent, _title, _pattern: file

    stage.click("Open a file…")
    stage.settle()

    assert stage.session.window.place is Place.PAGE
    assert page_of(stage).body.title.text() == "A letter"


def test_a_file_that_is_no_text_is_said_in_place(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)
    view.choose_file = lambda _parent, _title, _pattern: tmp_path / "letter.pdf"

    stage.click("Open a file…")
    stage.settle()

    assert "The desk can't open PDF files." in stage.words()
    assert stage.session.window.place is Place.POSTS


def test_an_empty_shelf_says_how_to_begin(build_stage: StageBuilder) -> None:
    stage = build_stage()
    posts(stage)

    assert "Nothing is written yet." in stage.words()
    stage.click("Write a post")
    assert stage.session.window.place is Place.PAGE


def test_a_thousand_posts_are_there_at_once(build_stage: StageBuilder) -> None:
    def many(desk: Desk) -> None:
        for number in range(1_000):
            draft = desk.writing._drafts.begin(
                Content(title=f"Post {number}", body="Words."),
                why=Why.BEGAN,
                actor=CLARA,
                at=desk.clock(),
                id=f"draft-{number}",
                revision_id=f"revision-{number}",
            )
            assert draft.state is DraftState.DRAFT
        desk.shelf.posts(actor=CLARA)

    stage = build_stage(many)
    view = posts(stage)
    assert view.model.rowCount() == 1_000

    began = time.perf_counter()
    stage.press("End")
    view.table.viewport().repaint()
    QApplication.processEvents()
    assert time.perf_counter() - began < 0.5


def test_the_list_is_there_before_the_files_outside_were_looked_at(build_stage: StageBuilder) -> None:
    def fill(desk: Desk) -> None:
        for number in range(300):  # their files are still to be written: a desk that was ended too early
            desk.writing._drafts.begin(
                Content(title=f"Post {number}", body="Words."),
                why=Why.BEGAN,
                actor=CLARA,
                at=desk.clock(),
                id=f"d{number}",
                revision_id=f"r{number}",
            )

    stage = build_stage(fill)
    stage.press("Ctrl+2", stage.window)
    view = stage.screen
    assert isinstance(view, PostsView)
    stage.until(lambda: view.table.isVisible())
    files = len(list(stage.desk.folder.drafts.glob("*.md")))
    assert files < 300
    assert len(rows(view)) == 300
    stage.settle()
    assert len(list(stage.desk.folder.drafts.glob("*.md"))) == 300


def test_what_comes_in_moves_neither_row_nor_keyboard(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)
    stage.press("Down")

    with stage.guard.lifted():
        stage.desk.writing.begin(Changes(title="New", body="x"), actor=CLARA)
    stage.session.background.changed()
    stage.settle()

    current = view.model.line_at(view.table.currentIndex().row())
    assert current is not None
    assert current.title == "Why we close on Sundays"
    assert view.table.hasFocus()


def actions_of(view: PostsView) -> list[str]:
    """What the menu offers."""
    return [entry.text() for entry in view.menu.actions()]


def test_a_draft_offers_no_taking_back(build_stage: StageBuilder) -> None:
    stage = build_stage(some_posts)
    view = posts(stage)

    stage.click(view.table.more)

    assert actions_of(view) == ["Open the page", "Save as a file", "To the trash"]
    view.menu.close()


def test_the_first_post_has_the_keyboard_although_the_list_was_empty_before(build_stage: StageBuilder) -> None:
    stage = build_stage()
    posts(stage)
    stage.press("Ctrl+N", stage.window)
    stage.until(lambda: isinstance(stage.screen, PageView) and stage.focus() is page_of(stage).body.title)
    stage.type("My first post")
    stage.until(lambda: bool(page_of(stage).saving.draft))

    view = posts(stage)
    stage.until(lambda: len(rows(view)) == 1)
    assert stage.focus() is view.table
    stage.press("Return")
    stage.until(lambda: isinstance(stage.screen, PageView))
    assert page_of(stage).body.title.text() == "My first post"
