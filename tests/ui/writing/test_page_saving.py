"""What is typed on the page is on disk at once, and stays there."""

import shutil
import sqlite3
import time
from pathlib import Path

from PySide6.QtTest import QTest

from ceo_desk.domain.draft import Why
from ceo_desk.storage.writer import Priority
from ceo_desk.ui.frame.place import Place
from tests.ui.stage import CLARA, StageBuilder, practice
from tests.ui.writing.pages import a_draft, draft_id, new_page, on_disk, open_page, rest


def test_every_keystroke_is_on_disk_within_half_a_second_while_typing_goes_on(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    typed, sent, latest = "", [], 0.0

    for letter in "and so I went on and on without a single pause for breath":
        QTest.keyClicks(page.body.editor, letter)
        typed += letter
        sent.append((time.monotonic(), typed))
        QTest.qWait(20)
        saved = on_disk(stage).rstrip("\n")
        now = time.monotonic()
        for at, words in sent:
            if not saved.endswith(words) and words not in saved:
                latest = max(latest, now - at)
    assert latest < 0.5
    assert len(sent) * 0.02 > 1.0, "typing went on long enough"
    rest(stage, page)
    assert typed in on_disk(stage)


def test_saving_writes_nothing_back_into_the_page(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    stage.press("Ctrl+Home")
    stage.type("Now: ")
    before = page.body.standing.place().caret
    rest(stage, page)
    QTest.qWait(300)
    stage.settle()

    assert page.body.standing.place().caret == before == 5
    stage.press("Ctrl+Z")
    assert "Now" not in page.body.editor.toPlainText()


def test_the_file_follows_after_a_pause_and_leaving_keeps_a_version(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with stage.guard.lifted():
        file = Path(stage.desk.writing.show(draft_id(stage), actor=CLARA).path)
    stage.type(" And then home.")
    stage.until(lambda: "And then home." in file.read_text(encoding="utf-8"))
    assert page.saving.draft == draft_id(stage)

    stage.go(Place.TODAY)

    history = stage.desk.writing.history(draft_id(stage))
    assert [one.why for one in history] == [Why.BEGAN, Why.LEFT]


def test_leaving_in_the_middle_of_a_word_keeps_it(build_stage: StageBuilder) -> None:
    stage = build_stage(practice)
    new_page(stage)
    stage.type("Half a wo")
    stage.press("Ctrl+1")
    stage.settle()

    assert stage.desk.shelf.glance()[0].title == "Half a wo"


def test_on_a_full_disk_the_words_stay_and_are_tried_again(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with stage.guard.lifted():
        stage.desk.folder.ballast.unlink()
        pages = stage.desk.database.write(
            lambda connection: connection.execute("PRAGMA page_count").fetchone()[0], Priority.KEYSTROKE
        )
        stage.desk.database.write(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}"))
    words = "Many words. " * 8_000
    page.body.editor.textCursor().insertText(words)
    stage.until(lambda: page.body.banner.isVisible())
    assert "This laptop is full. Your last words are safe, new ones may not be." in stage.words()
    assert "Not saved on the desk yet. Your words are in a second place." in stage.words()
    assert "Many words." in page.body.editor.toPlainText()

    with stage.guard.lifted():
        stage.desk.database.write(lambda connection: connection.execute("PRAGMA max_page_count = 1073741823"))
    stage.click("Try again")
    rest(stage, page)

    assert words.strip() in on_disk(stage)
    assert not page.body.banner.isVisible()


def test_a_full_copy_of_the_database_while_typing_has_all_but_the_last_moment(
    build_stage: StageBuilder, tmp_path: Path
) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    stage.type(" One")
    QTest.qWait(450)
    stage.type(" two")
    copy = tmp_path / "killed"
    with stage.guard.lifted():
        shutil.copytree(stage.desk.folder.database.parent, copy)  # as a killed process leaves it
        found = sqlite3.connect(copy / stage.desk.folder.database.name)
        body = str(found.execute("SELECT body FROM working").fetchone()[0])
        found.close()
    assert "One" in body
    rest(stage, page)


def test_closing_the_window_right_after_a_key_loses_nothing(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    ended: list[bool] = []
    stage.session.ended.connect(lambda: ended.append(True))

    stage.type(" The very last word.")
    assert page.saving.is_dirty
    stage.session.window.close()
    stage.until(lambda: ended)

    assert "The very last word." in on_disk(stage)
