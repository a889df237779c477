"""Files from elsewhere: opened, let go on the list and on the page, stopped, refused, taken back."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from ceo_desk.domain.draft import DraftState
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.processes.foreign_files import ForeignFiles
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.parts.drop_target import DropTarget
from ceo_desk.ui.writing.posts.view import PostsView
from ceo_desk.ui.writing.view import PageView
from tests.support import hostile_files
from tests.ui.stage import CLARA, Stage, StageBuilder

CORPUS = Path(__file__).parents[2] / "text" / "imports"
WHOLE = CORPUS / "hand-whole.docx"
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def one_post(desk: Desk) -> None:
    desk.writing.begin(Changes(title="Mine", body="First.\n\nLast.\n"), actor=CLARA)


def posts(stage: Stage) -> PostsView:
    stage.press("Ctrl+2", stage.window)
    stage.settle()
    assert isinstance(stage.screen, PostsView)
    return stage.screen


def page(stage: Stage) -> PageView:
    stage.settle()
    assert isinstance(stage.screen, PageView)
    return stage.screen


def held(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(widget: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def let_go(screen: QWidget, data: QMimeData) -> None:
    assert enter(screen, data)
    QApplication.sendEvent(screen, QDragMoveEvent(QPoint(6, 6), COPY, data, LEFT, NONE))
    QApplication.sendEvent(screen, QDropEvent(QPointF(6, 6), COPY, data, LEFT, NONE))


def target_of(screen: QWidget) -> DropTarget:
    (target,) = screen.findChildren(DropTarget)
    return target


def read_by(stage: Stage, program: str) -> None:
    """Another program reads files from now on."""
    stage.desk.importing._files = ForeignFiles([sys.executable, "-c", program])


def test_ctrl_o_opens_a_word_file_as_a_post_says_what_is_missing_and_one_undo_takes_it_back(
    build_stage: StageBuilder,
) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    view.choose_file = lambda _parent, _title, _pattern: WHOLE

    stage.press("Ctrl+O", stage.window)
    stage.until(lambda: isinstance(stage.screen, PageView))
    opened = page(stage)
    stage.until(lambda: opened.body.title.text() == "Nights in figures")

    assert "A picture in it lies on another machine." in stage.words()
    assert stage.session.window.footer.words() == "“Nights in figures” is a post of yours now."
    draft = opened.subject()
    stage.click("Undo")
    stage.until(lambda: isinstance(stage.screen, PostsView))
    stage.settle()
    with stage.guard.lifted():
        assert stage.desk.writing.show(draft, actor=CLARA).state is DraftState.TRASHED
    assert not stage.surprises


def test_a_file_is_let_go_on_the_list(build_stage: StageBuilder) -> None:
    stage = build_stage(one_post)
    view = posts(stage)

    assert enter(view.table.viewport(), held(WHOLE))
    assert target_of(view).isVisible()
    assert "Let go, and “hand-whole.docx” opens as a new post." in stage.words()
    let_go(view, held(WHOLE))
    assert not target_of(view).isVisible()
    stage.until(lambda: stage.session.window.place is Place.PAGE)


def test_what_is_no_text_or_more_than_one_is_not_taken_and_a_file_that_leaves_leaves_nothing(
    build_stage: StageBuilder, tmp_path: Path
) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/a.docx")])

    assert not enter(view, held(tmp_path / "a.jpg"))
    assert not enter(view, held(WHOLE, WHOLE))
    assert not enter(view, web)
    assert not target_of(view).isVisible()
    assert enter(view, held(WHOLE))
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert not target_of(view).isVisible()


def test_a_file_that_does_harm_is_said_in_place(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    (tmp_path / "letter.docx").write_bytes(hostile_files.LOCKED)

    let_go(view, held(tmp_path / "letter.docx"))
    stage.settle()

    assert "This file is locked with a password." in stage.words()
    stage.click("Close")
    assert "locked" not in stage.words()
    assert stage.session.window.place is Place.POSTS


def test_what_takes_its_time_says_so_and_can_be_stopped(build_stage: StageBuilder) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    read_by(stage, "import time; time.sleep(60)")

    view.files.open(WHOLE)
    stage.until(lambda: "The desk is reading “hand-whole.docx”." in stage.words())
    stage.click("Stop")
    stage.settle()

    assert not view.banner.isVisible()
    assert stage.session.window.place is Place.POSTS
    assert view.model.rowCount() == 1


def test_on_an_empty_page_the_file_is_the_page(build_stage: StageBuilder) -> None:
    stage = build_stage()
    stage.press("Ctrl+N", stage.window)
    empty = page(stage)

    assert enter(empty.body.title.viewport(), held(WHOLE))
    assert "Let go, and “hand-whole.docx” is on your page." in stage.words()
    let_go(empty, held(WHOLE))

    stage.until(lambda: empty.body.title.text() == "Nights in figures")
    assert "Guests came late" in empty.body.content().body


def written(stage: Stage) -> PageView:
    posts(stage)
    stage.press("Return")
    stage.until(lambda: isinstance(stage.screen, PageView))
    opened = page(stage)
    stage.until(lambda: opened.body.title.text() == "Mine")
    return opened


def test_on_a_written_page_it_goes_in_where_the_cursor_is_and_one_undo_takes_it_out(
    build_stage: StageBuilder,
) -> None:
    stage = build_stage(one_post)
    opened = written(stage)
    editor = opened.body.editor
    cursor = editor.textCursor()
    cursor.setPosition(len("First."))
    editor.setTextCursor(cursor)

    assert enter(editor.viewport(), held(WHOLE))
    let_go(opened, held(WHOLE))
    assert "Where does “hand-whole.docx” go?" in stage.words()
    stage.click("Put it in where the cursor is")
    stage.until(lambda: "Guests came late" in editor.markdown())
    stage.settle()

    content = opened.body.content()
    (picture,) = content.pictures
    assert content.title == "Mine"
    assert content.body.startswith("First.\n")
    assert "\n\nLast.\n" in content.body
    assert re.search(r"Guests came late\[\^(n\w+)\]\.\n\n\[\^\1\]: Counted in \*March\*\.", content.body)
    assert f"({picture.file} " in content.body
    editor.undo()
    assert editor.markdown() == "First.\n\nLast.\n"
    stage.until(lambda: not opened.saving.is_dirty)
    assert not stage.surprises


def test_on_a_written_page_it_can_be_a_post_of_its_own_or_nothing(build_stage: StageBuilder) -> None:
    stage = build_stage(one_post)
    opened = written(stage)

    let_go(opened, held(WHOLE))
    stage.click("Leave it")
    assert opened.body.title.text() == "Mine"
    let_go(opened, held(WHOLE))
    stage.click("Open it as a new post")
    stage.until(lambda: opened.body.title.text() == "Nights in figures")
    stage.settle()
    with stage.guard.lifted():
        assert len(stage.desk.writing.all(actor=CLARA)) == 2


def test_into_the_letters_it_goes_as_letters(build_stage: StageBuilder) -> None:
    stage = build_stage(one_post, face="assistant")
    opened = written(stage)
    stage.click("As letters")

    let_go(opened, held(CORPUS / "hand-changes.docx"))
    stage.click("Put it in where the cursor is")
    stage.until(lambda: "We always answer." in opened.body.letters.markdown())
