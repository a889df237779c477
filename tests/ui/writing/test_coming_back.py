"""A post that is opened again: the person stands where they left it, and all that was done can be undone."""

import random
from datetime import timedelta

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from ceo_desk.app import open_desk
from ceo_desk.domain.draft import Why
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts.pages import PagePlace
from ceo_desk.storage.settings import TEXT_SCALE
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import Watch
from tests.storage.record.test_bodies import raw_bytes
from tests.ui.stage import CLARA, Stage, StageBuilder, practice, wait
from tests.ui.writing.pages import a_draft, draft_id, new_page, on_disk, open_page, rest

LINES = [f"Paragraph {number} says what the ones before it left out, in a few words more." for number in range(120)]


def a_long_draft(desk: Desk) -> None:
    practice(desk)
    desk.writing.begin(Changes(title="Long", body="\n\n".join(LINES) + "\n"), actor=CLARA)


def open_again(stage: Stage) -> tuple[Stage, PageView]:
    """Another day: the desk is closed, and its window opened anew on the same draft."""
    draft = stage.desk.shelf.glance()[0].id
    stage.close()
    with stage.guard.lifted():
        desk = open_desk(stage.desk.folder.root, environment={})
        fresh = Stage.on(desk, stage.guard)
    page = fresh.go(Place.PAGE, draft)
    assert isinstance(page, PageView)
    return fresh, page


def stand(stage: Stage, page: PageView, words: str, above: int = 200) -> PagePlace:
    """Puts the caret behind words, and scrolls so that they are a little below the top."""
    cursor = page.body.editor.document().find(words)
    cursor.setPosition(cursor.selectionEnd())
    cursor.movePosition(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    page.body.editor.setTextCursor(cursor)
    caret = page.body.editor.cursorRect().y() + page.body.editor.y()
    page.body.sheet.verticalScrollBar().setValue(caret - above)
    stage.turn()
    return page.body.standing.place()


def test_a_post_stands_where_it_was_left_on_this_day_and_the_next(build_stage: StageBuilder) -> None:
    stage = build_stage(a_long_draft)
    page = open_page(stage)
    left = stand(stage, page, "Paragraph 77 says")
    assert left.caret != left.anchor
    assert 0.3 < left.scroll < 0.9
    stage.press("Ctrl+N", stage.window)
    stage.settle()
    open_page(stage)
    assert page.body.standing.place() == left

    stage.go(Place.TODAY)
    stage, page = open_again(stage)
    try:
        assert page.body.standing.place() == left
        assert stage.focus() is page.body.editor
        assert not page.body.banner.isVisible()
        assert [one.why for one in stage.desk.writing.history(draft_id(stage))] == [Why.BEGAN]
    finally:
        stage.close()


def test_where_it_is_left_is_kept_at_a_pause_even_if_the_desk_never_closes(build_stage: StageBuilder) -> None:
    stage = build_stage(a_long_draft)
    page = open_page(stage)
    before = stage.desk.record.verify().entries
    left = stand(stage, page, "Paragraph 30 says")
    stand(stage, page, "Paragraph 31 says")
    stand(stage, page, "Paragraph 30 says")
    stage.until(lambda: kept_place(stage) == left, "it was kept")
    assert stage.desk.record.verify().entries == before


def kept_place(stage: Stage) -> PagePlace | None:
    row = stage.desk.database.read().execute("SELECT caret, anchor, scroll FROM places").fetchone()
    return PagePlace(*row) if row else None


def test_another_text_size_leaves_the_person_where_they_are(build_stage: StageBuilder) -> None:
    stage = build_stage(a_long_draft)
    page = open_page(stage)
    left = stand(stage, page, "Paragraph 60 says")
    with stage.guard.lifted():
        stage.desk.settings.set(TEXT_SCALE, 150, actor=CLARA, at=stage.desk.clock())
    stage.session.restyle()
    stage.settle()
    fresh = stage.screen
    assert isinstance(fresh, PageView)
    now = fresh.body.standing.place()
    assert (now.caret, now.anchor) == (left.caret, left.anchor)
    assert abs(now.scroll - left.scroll) < 0.02


def test_a_text_that_changed_outside_is_left_at_the_same_words_and_the_change_can_be_undone(
    build_stage: StageBuilder,
) -> None:
    stage = build_stage(a_long_draft)
    page = open_page(stage)
    stand(stage, page, "Paragraph 77 says")
    cursor = page.body.editor.textCursor()
    cursor.clearSelection()
    page.body.editor.setTextCursor(cursor)
    stage.type("X")
    typed = page.body.editor.markdown()
    block = page.body.editor.textCursor().block().text()
    stage.go(Place.TODAY)
    with stage.guard.lifted():
        file = next(stage.desk.folder.drafts.glob("*.md"))
        file.write_text(file.read_text().replace(LINES[3], "A new beginning.\n\nWith more of it.").replace("wr", "WR"))
    stage, page = open_again(stage)
    try:
        assert "A new beginning." in page.body.editor.toPlainText()
        assert page.body.editor.textCursor().block().text() == block
        stage.press("Ctrl+Z")
        assert page.body.editor.markdown() == typed
        stage.press("Ctrl+Z")
        assert page.body.editor.markdown() == "\n\n".join(LINES) + "\n"
        stage.press("Ctrl+Shift+Z")
        stage.press("Ctrl+Y")
        assert "A new beginning." in page.body.editor.toPlainText()
        rest(stage, page)
        assert on_disk(stage) == page.body.editor.markdown()
    finally:
        stage.close()


def test_a_sessions_undo_is_there_again_the_next_day(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    page = new_page(stage)
    stage.type("A title")
    stage.press("Return")
    for words in ("First.", "Second.", "Third."):
        stage.type(words)
        rest(stage, page)
        stage.press("Return")
    stage.press("Ctrl+B")
    stage.type("bold")
    stage.go(Place.TODAY)
    stage, page = open_again(stage)
    editor = page.body.editor
    try:
        seen = [editor.markdown()]
        assert seen[0].endswith("**bold**\n")
        for _ in range(50):
            stage.press("Ctrl+Z")
            seen.append(editor.markdown())
        assert seen[-1] == ""
        assert "First.\n" in seen
        rest(stage, page)
        assert on_disk(stage) == ""
        stage, page = open_again(stage)
        editor = page.body.editor
        for _ in range(50):
            stage.press("Ctrl+Y", editor)
        assert editor.markdown() == seen[0]
        rest(stage, page)
        assert on_disk(stage) == seen[0]
        assert page.body.title.text() == "A title"
    finally:
        stage.close()


def test_undo_goes_back_behind_a_version_that_was_brought_back(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    first = page.body.editor.markdown()
    stage.press("Ctrl+End")
    stage.type(" More.")
    stage.go(Place.TODAY)
    stage.go(Place.PAGE, draft_id(stage))
    second = page.body.editor.markdown()
    page.bringing.restore(stage.desk.writing.history(draft_id(stage))[0].id)
    stage.settle()
    assert page.body.editor.markdown() == first
    stage.press("Ctrl+Z", page.body.editor)
    assert page.body.editor.markdown() == second
    stage.press("Ctrl+Z", page.body.editor)
    assert page.body.editor.markdown() == first
    stage.press("Ctrl+Y", page.body.editor)
    rest(stage, page)
    assert on_disk(stage) == second


def test_letters_are_a_step_too(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    first = page.body.editor.markdown()
    page.body.toggle_letters()
    page.body.letters.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(page.body.letters, "- an item")
    rest(stage, page)
    page.body.toggle_letters()
    assert page.body.editor.markdown().endswith("- an item")
    for _ in range(9):
        stage.press("Ctrl+Z", page.body.editor)
    assert page.body.editor.markdown() == first


def test_words_of_a_version_that_is_forgotten_come_back_by_no_key(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    draft = draft_id(stage)
    secret = "".join(random.Random(3).choices("abcdefghijklmnop", k=60))
    page.body.editor.textCursor().insertText(secret)
    rest(stage, page)
    stage.press("Ctrl+A", page.body.editor)
    stage.type("Clean.", page.body.editor)
    rest(stage, page)
    assert secret.encode() in raw_bytes(stage.desk.folder.root)
    with stage.guard.lifted():
        stage.desk.writing.forget(draft, stage.desk.writing.history(draft)[0].id, actor=CLARA)
    page.body.versions.forgotten.emit(draft)
    for _ in range(20):
        stage.press("Ctrl+Z", page.body.editor)
    assert page.body.editor.toPlainText() == "Clean."
    rest(stage, page)
    stage.type("!", page.body.editor)
    rest(stage, page)
    with stage.guard.lifted():
        steps = [bytes(row[0]) for row in stage.desk.database.read().execute("SELECT step FROM steps")]
    assert steps
    assert not any(secret.encode() in step for step in steps)


def test_a_long_pause_keeps_a_version_of_what_stood_before(build_stage: StageBuilder) -> None:
    watch = Watch()
    stage = build_stage(a_draft, watch=watch)
    page = open_page(stage)
    stage.press("Ctrl+End")
    stage.type(" Before lunch.")
    rest(stage, page)
    watch.at += timedelta(minutes=59)
    stage.type(" Still.")
    rest(stage, page)
    whys = [one.why for one in stage.desk.writing.history(draft_id(stage))]
    assert whys == [Why.BEGAN]
    watch.at += timedelta(minutes=61)
    stage.type(" After.")
    rest(stage, page)
    history = stage.desk.writing.history(draft_id(stage))
    assert [one.why for one in history] == [Why.BEGAN, Why.PAUSED]
    with stage.guard.lifted():
        assert stage.desk.writing.content_of(history[-1].id).body.endswith("Before lunch. Still.\n")

    page.saving.long_pause.setInterval(30)
    stage.type(" Gone.")
    stage.until(lambda: len(stage.desk.writing.history(draft_id(stage))) == 3)
    wait(100)
    stage.settle()
    assert [one.why for one in stage.desk.writing.history(draft_id(stage))][2:] == [Why.PAUSED]
    assert "Gone." in page.body.editor.toPlainText()
