"""What stands on the page is never lost: full disks, lost folders, locked files, busy and damaged databases."""

import json
import os
import resource
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ceo_desk.app import find_shelters, open_desk
from ceo_desk.domain.draft import Why
from ceo_desk.domain.errors import DiskFull, StorageFailed
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.storage.drafts.second_place import SecondPlace, Shelter
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.saving.beside import PATIENCE_MILLISECONDS
from ceo_desk.ui.writing.saving.saving import LONGEST_MILLISECONDS
from ceo_desk.ui.writing.saving.trouble import closing_of, not_saved, of_failure, of_slowness
from ceo_desk.ui.writing.view import PageView
from tests.support.disks import MAY_MOUNT, fill, held_by_another_program, small_disk
from tests.ui.stage import CLARA, Stage, StageBuilder, wait
from tests.ui.writing.pages import TEXT, TITLE, draft_id, new_page, on_disk, open_page, rest

NOT_SAVED = "Not saved on the desk yet. Your words are in a second place."
FULL = "This laptop is full. Your last words are safe, new ones may not be."


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is tried again soon: the tests wait for it."""
    for place in ("saving", "leaving", "trouble"):
        monkeypatch.setattr(f"ceo_desk.ui.writing.saving.{place}.AGAIN_MILLISECONDS", 300)


def a_draft(desk: Desk) -> None:
    """A post in hand; nothing that writes by itself."""
    desk.writing.begin(Changes(title=TITLE, body=TEXT), actor=CLARA)


def second_place(stage: Stage) -> SecondPlace:
    return SecondPlace(find_shelters(), stage.desk.folder.root)


def kept(stage: Stage) -> list[str]:
    """The texts that lie in the second place of this desk."""
    return [one.content.body for one in second_place(stage).all()]


def page_text(page: PageView) -> str:
    return page.body.content().body


def type_on(stage: Stage, page: PageView, words: str) -> None:
    """Types, and finds every letter on the page."""
    stage.type(words)
    assert words.strip() in page_text(page)


def in_trouble(stage: Stage, page: PageView) -> None:
    """Until the words lie beside the desk, and the page and its footer say so."""
    stage.until(lambda: page.body.banner.isVisible() and page.trouble.error is not None, "it says so")
    stage.until(lambda: page_text(page) in kept(stage), "the words are in the second place")
    stage.until(lambda: NOT_SAVED in stage.words(), "the footer says so")
    assert "Until then your words lie in the folder “CEO Desk Kept Words”." in stage.words()


def out_of_trouble(stage: Stage, page: PageView) -> None:
    """By itself: saved, the banner gone, the second place empty."""
    stage.until(lambda: page.trouble.error is None and not page.saving.is_dirty, "it is saved by itself")
    rest(stage, page)
    assert not page.body.banner.isVisible()
    assert page_text(page).strip() in on_disk(stage)
    assert stage.session.window.footer.words().startswith("Saved on this laptop")
    assert not kept(stage)


def start_again(stage: Stage, prepare: Callable[[Path], object]) -> Stage:
    """The next window on a desk that the last one left like this."""
    root = stage.desk.folder.root
    stage.close()
    prepare(root)
    with stage.guard.lifted():
        desk = open_desk(root, environment={})
    return Stage.on(desk, stage.guard)


@pytest.mark.skipif(not MAY_MOUNT, reason="a disk of its own")
def test_on_a_full_disk_the_last_words_are_saved_with_the_room_set_aside(
    build_stage: StageBuilder, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "desk-0", 64):
        stage = build_stage(a_draft)
        page = open_page(stage)
        assert stage.desk.folder.ballast.exists()
        filler = fill(tmp_path / "desk-0")

        page.body.editor.textCursor().insertText("Many words. " * 20_000)
        stage.until(lambda: page.body.banner.isVisible())
        assert FULL in stage.words()
        assert not stage.desk.folder.ballast.exists()
        rest(stage, page)
        assert page_text(page).strip() in on_disk(stage)
        assert stage.session.window.footer.words().startswith("Saved on this laptop")

        fill(tmp_path / "desk-0")
        page.body.editor.textCursor().insertText("More words. " * 40_000)
        in_trouble(stage, page)
        assert FULL in stage.words()
        type_on(stage, page, "Still I write.")
        stage.until(lambda: "Still I write." in "".join(kept(stage)), "what is typed meanwhile is kept, too")

        filler.unlink()
        stage.until(lambda: stage.desk.folder.ballast.exists(), "room is set aside again")
        out_of_trouble(stage, page)
        stage.close()


def test_with_the_folder_gone_the_words_come_back_at_the_next_start(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    draft = draft_id(stage)
    root = stage.desk.folder.root
    root.rename(root.with_name("elsewhere"))
    type_on(stage, page, "Nobody may lose this. ")
    in_trouble(stage, page)
    assert "The desk's folder is gone. Bring it back to where it was." in stage.words().replace("\n", " ")

    stage.session.window.close()
    stage.turn()
    assert "Your last words are not saved on the desk." in stage.words()
    assert "They come back to the page when you open the desk again." in stage.words()
    stage.click("Keep the desk open")
    type_on(stage, page, "Nor this. ")
    stage.until(lambda: "Nor this." in "".join(kept(stage)))
    written = page_text(page)
    stage.session.window.close()
    stage.click("Close all the same")

    again = start_again(stage, lambda _: root.with_name("elsewhere").rename(root))
    try:
        again.until(lambda: "The last words of" in again.words())
        screen = again.go(Place.PAGE, draft)
        assert isinstance(screen, PageView)
        assert page_text(screen).strip() == written.strip()
        with again.guard.lifted():
            assert [one.why for one in again.desk.writing.history(draft)][:2] == [Why.BEGAN, Why.SAVED]
        assert not kept(again)
    finally:
        again.close()


def test_with_the_folder_back_the_words_are_saved_by_themselves(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    root = stage.desk.folder.root
    root.rename(root.with_name("elsewhere"))
    type_on(stage, page, "Nobody may lose this. ")
    in_trouble(stage, page)
    root.with_name("elsewhere").rename(root)
    out_of_trouble(stage, page)


def test_a_new_post_that_could_not_begin_is_there_at_the_next_start(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = new_page(stage)
    root = stage.desk.folder.root
    root.rename(root.with_name("elsewhere"))
    stage.type("On sleep")
    stage.press("Return")
    type_on(stage, page, "I never sleep.")
    in_trouble(stage, page)
    stage.session.window.hide()

    again = start_again(stage, lambda _: root.with_name("elsewhere").rename(root))
    try:
        again.until(lambda: "The last words of “On sleep” are back on the desk." in again.words())
        assert again.desk.shelf.glance()[0].title == "On sleep"
    finally:
        again.close()


def test_a_new_post_that_could_not_begin_begins_once_when_it_can(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = new_page(stage)
    root = stage.desk.folder.root
    root.rename(root.with_name("elsewhere"))
    stage.type("On sleep")
    stage.press("Return")
    type_on(stage, page, "I never sleep.")
    in_trouble(stage, page)
    root.with_name("elsewhere").rename(root)
    out_of_trouble(stage, page)
    assert sorted(one.title for one in stage.desk.shelf.glance()) == ["On sleep", "What our night porters taught me"]


def test_while_another_program_holds_the_desk_the_words_are_kept_beside_without_a_pause(
    build_stage: StageBuilder,
) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with held_by_another_program(stage.desk.folder.database):
        stage.type(" ")
        typed: list[str] = []
        while len(typed) < 20 or typed[-20] not in "".join(kept(stage)).split():
            typed.append(f"w{len(typed)}")
            stage.type(f"{typed[-1]} ")
            wait(10)
            assert len(typed) < 1_000, "kept while the keys never rest"
        stage.until(lambda: "Saving takes longer than it should." in stage.words())
        assert "Saving…" in stage.words()
        assert "Until then your words lie in the folder “CEO Desk Kept Words”." in stage.words()
    out_of_trouble(stage, page)


def test_what_waits_for_the_desk_is_kept_beside_within_half_a_second() -> None:
    assert LONGEST_MILLISECONDS + PATIENCE_MILLISECONDS <= 400, "and a tenth of a second to write it"


def test_leaving_while_another_program_holds_the_desk_loses_nothing(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with held_by_another_program(stage.desk.folder.database):
        type_on(stage, page, "Before I go. ")
        stage.press("Ctrl+1")
        stage.until(lambda: "Before I go." in "".join(kept(stage)), "kept while it waits")
    stage.settle()
    assert "Before I go." in on_disk(stage)
    assert not kept(stage)


@pytest.mark.skipif(os.name != "posix", reason="a limit of POSIX")
def test_what_the_system_refuses_to_write_is_kept_beside(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    rest(stage, page)
    stage.settle()
    wal = stage.desk.folder.database.with_name("desk.sqlite3-wal")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size, before[1]))
        page.body.editor.textCursor().insertText("Words that do not fit. " * 4_000)
        in_trouble(stage, page)
        assert "The desk can't use its file." in stage.words()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    out_of_trouble(stage, page)


def test_a_file_that_cannot_be_written_leaves_the_words_saved_and_follows_later(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with stage.guard.lifted():
        file = Path(stage.desk.writing.show(draft_id(stage), actor=CLARA).path)
    drafts = file.parent
    drafts.rename(drafts.with_name("away"))
    drafts.write_text("something else has its name")
    type_on(stage, page, "Safe all the same. ")
    stage.until(lambda: page.body.banner.isVisible())
    assert "The file of this post can't be written. Your words are saved on the desk." in stage.words()
    assert stage.session.window.footer.words().startswith("Saved on this laptop")
    type_on(stage, page, "And on. ")
    rest(stage, page)
    assert "And on." in on_disk(stage)

    drafts.unlink()
    drafts.with_name("away").rename(drafts)
    stage.until(lambda: not page.body.banner.isVisible(), "it follows by itself")
    assert "And on." in file.read_text(encoding="utf-8")


def test_a_file_that_something_else_holds_is_told_by_its_name(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with stage.guard.lifted():
        file = Path(stage.desk.writing.show(draft_id(stage), actor=CLARA).path)
    file.unlink()
    file.mkdir()
    type_on(stage, page, "On the desk. ")
    stage.until(lambda: f"The file {file.name} can't be opened. Close it in other programs." in stage.words())
    assert "On the desk." in on_disk(stage)
    file.rmdir()
    stage.until(lambda: not page.body.banner.isVisible(), "it follows by itself")
    assert "On the desk." in file.read_text(encoding="utf-8")


def test_with_the_drafts_folder_gone_it_is_made_again(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    with stage.guard.lifted():
        file = Path(stage.desk.writing.show(draft_id(stage), actor=CLARA).path)
    shutil.rmtree(file.parent)
    type_on(stage, page, "It is back. ")
    stage.until(lambda: file.exists() and "It is back." in file.read_text(encoding="utf-8"))
    assert not page.body.banner.isVisible()


def test_with_a_damaged_file_of_the_desk_the_words_are_kept_beside(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    rest(stage, page)
    file = stage.desk.folder.database
    with stage.guard.lifted():
        stage.desk.database.write(lambda connection: None)
        with closing(sqlite3.connect(file)) as outside:
            outside.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            root = outside.execute("SELECT rootpage FROM sqlite_master WHERE name = 'working'").fetchone()[0]
            size = outside.execute("PRAGMA page_size").fetchone()[0]
        with file.open("r+b") as stream:
            stream.seek((root - 1) * size)
            whole = stream.read(size)
            stream.seek((root - 1) * size)
            stream.write(b"\xff" * size)
        stage.desk.database.write(lambda connection: connection.execute("PRAGMA cache_size = 0"))
        stage.desk.database.write(lambda connection: connection.execute("PRAGMA shrink_memory"))
    type_on(stage, page, "Whatever the disk does. ")
    in_trouble(stage, page)
    assert "The desk's file is damaged. Restore your last backup." in stage.words().replace("\n", " ")
    with file.open("r+b") as stream:
        stream.seek((root - 1) * size)
        stream.write(whole)
    out_of_trouble(stage, page)


def test_with_room_nowhere_it_says_that_only_the_page_has_them(
    build_stage: StageBuilder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file is in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "taken"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "taken"))
    stage = build_stage(a_draft)
    page = open_page(stage)
    root = stage.desk.folder.root
    root.rename(root.with_name("elsewhere"))
    type_on(stage, page, "Only here. ")
    stage.until(lambda: "Your last words stand only on this page: keep it open." in stage.words())
    assert "Your last words are not on the disk yet." in stage.words()
    stage.session.window.close()
    stage.turn()
    assert "When you close the desk, they are gone." in stage.words()
    stage.click("Keep the desk open")
    root.with_name("elsewhere").rename(root)
    stage.click("Try again")
    out_of_trouble(stage, page)


def test_a_process_that_ends_while_it_cannot_save_leaves_the_words_in_a_file(build_stage: StageBuilder) -> None:
    stage = build_stage(a_draft)
    page = open_page(stage)
    root = stage.desk.folder.root
    root.rename(root.with_name("elsewhere"))
    type_on(stage, page, "For later. ")
    in_trouble(stage, page)
    (one,) = second_place(stage).all()
    values = json.loads(one.file.read_text(encoding="utf-8"))
    assert "For later." in values["text"]["body"]
    root.with_name("elsewhere").rename(root)
    out_of_trouble(stage, page)


def test_every_sentence_names_a_place_or_says_that_there_is_none(qapp: object) -> None:
    home, passing = Shelter(Path("/words/at home/1")), Shelter(Path("/words/passing/1"), is_passing=True)
    full, gone = DiskFull("This laptop is full."), StorageFailed("The desk's folder is gone.", "Bring it back.")
    assert of_failure(full, passing).second.endswith(
        "Until the laptop is switched off, your words lie in its folder “passing”."
    )
    assert of_failure(full, passing).detail.endswith("/words/passing/1")
    assert of_failure(full, home, is_short=True).second == "Make room: empty the trash, or move large files away."
    assert closing_of(full, passing).what == "Until the laptop is switched off, they lie in its folder “passing”."
    assert closing_of(full, home).what == "They lie in the folder “at home”."
    assert of_failure(full, None).sentence == "This laptop is full. Your last words stand only on this page."
    assert of_failure(gone, home).second == "Bring it back. Until then your words lie in the folder “at home”."
    assert of_slowness(None).second == "Your last words stand only on this page: keep it open."
    assert closing_of(gone, None).what == "The desk's folder is gone. Bring it back."
    assert not_saved(None).text == "Your last words are not on the disk yet."
