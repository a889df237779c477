"""The archive through the window: an export is read, refused, stopped; its posts are listed, searched, opened."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.archive import PAGE
from ceo_desk.storage.processes.foreign_files import ForeignFiles
from ceo_desk.text.site_export import read_export
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.archive import posts as archive_posts
from ceo_desk.ui.writing.posts.places import Where
from ceo_desk.ui.writing.posts.view import PostsView
from ceo_desk.ui.writing.view import PageView
from tests.support.exports import Item, export_of
from tests.ui.stage import Stage, StageBuilder
from tests.ui.writing.test_files import enter, held, let_go, one_post, page, posts, target_of

OFFER = "Read an export of your old blog…"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    items = [Item(n, f"Night {n}", at=f"2019-03-0{n} 05:00:00") for n in range(1, 6)]
    path = tmp_path / "old.xml"
    path.write_bytes(
        export_of(*items, Item(6, "About us", "<p>Who we are.</p>", kind="page", at="2018-01-01 00:00:00"))
    )
    return path


def filled(desk: Desk) -> None:
    one_post(desk)
    items = [Item(n, f"Night {n}", at=f"2019-03-0{n} 05:00:00") for n in range(1, 6)]
    desk.archive.keep(read_export(export_of(*items)))


def at_archive(stage: Stage) -> PostsView:
    view = posts(stage)
    stage.click("Archive")
    stage.settle()
    return view


def titles(view: PostsView) -> list[str]:
    model = view.archive.model
    found = (model.line_at(row) for row in range(model.rowCount()))
    return [line.title for line in found if line is not None]


def seconds(view: PostsView) -> list[str]:
    model = view.archive.model
    found = (model.line_at(row) for row in range(model.rowCount()))
    return [line.second for line in found if line is not None]


def click_row(view: PostsView, row: int) -> None:
    table = view.archive.table
    place = table.visualRect(view.archive.model.index(row, 0)).center() - QPoint(80, 0)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_an_export_is_read_and_says_how_many_posts_are_in_the_archive(build_stage: StageBuilder, export: Path) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    view.choose_file = lambda _parent, _title, _pattern: export
    assert view.where.isHidden()

    stage.click(OFFER)
    stage.until(lambda: "6 posts are in the archive now." in stage.words())
    stage.settle()
    assert f"[{OFFER}]" not in stage.words()
    stage.click("Look at the archive")
    stage.settle()

    assert view.where.current() is Where.ARCHIVE
    assert titles(view) == ["Night 5", "Night 4", "Night 3", "Night 2", "Night 1", "About us"]
    assert seconds(view)[0] == "From 5 March 2019, by Clara Adler · 1 word"
    assert seconds(view)[5] == "A page, by Clara Adler · 3 words"
    stage.click("Read another export…")
    stage.until(lambda: "The archive had all of it." in stage.words())
    stage.press("Escape")
    assert "The archive had all of it." not in stage.words()
    assert not stage.surprises


def test_ctrl_o_and_a_file_let_go_read_an_export_too(build_stage: StageBuilder, export: Path) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    view.choose_file = lambda _parent, _title, _pattern: export
    stage.press("Ctrl+O", stage.window)
    stage.until(lambda: "6 posts are in the archive now." in stage.words())
    stage.settle()

    assert enter(view, held(export))
    assert "Let go, and the posts in “old.xml” are in your archive." in stage.words()
    let_go(view, held(export))
    stage.until(lambda: "The archive had all of it." in stage.words())
    assert stage.session.window.place is Place.POSTS


def test_an_export_let_go_on_a_written_page_leaves_the_page_alone(build_stage: StageBuilder, export: Path) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    view.table.opened.emit(view.model.line_at(0).id)  # type: ignore[union-attr]  # it is there
    opened = page(stage)
    assert enter(opened, held(export))
    assert target_of(opened).isVisible()
    assert "Let go, and the posts in “old.xml” are in your archive." in stage.words()
    let_go(opened, held(export))
    stage.until(lambda: "6 posts are in the archive now." in stage.words())
    stage.click("Look at the archive")
    stage.until(lambda: isinstance(stage.screen, PostsView))
    stage.settle()
    assert "Night 5" in titles(stage.screen)  # type: ignore[arg-type]  # it is the list
    assert not stage.surprises


def test_what_is_no_export_is_said_in_place(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    (tmp_path / "feed.xml").write_text("<rss><channel/></rss>")
    let_go(view, held(tmp_path / "feed.xml"))
    stage.until(lambda: "This file is not an export of a WordPress blog." in stage.words())
    assert "under Tools, Export" in stage.words()
    stage.click("Close")
    assert "not an export" not in stage.words()
    assert view.where.isHidden()


def test_what_takes_its_time_says_so_and_can_be_stopped(build_stage: StageBuilder, export: Path) -> None:
    stage = build_stage(one_post)
    view = posts(stage)
    stage.desk.archive._files = ForeignFiles([sys.executable, "-c", "import time; time.sleep(60)"])
    view.files.open(export)
    stage.until(lambda: "The desk is reading the posts in “old.xml”." in stage.words())
    stage.click("Stop")
    stage.settle()
    assert not view.banner.isVisible()
    assert view.where.isHidden()


def test_words_are_found_and_a_post_opens_as_a_draft(build_stage: StageBuilder) -> None:
    stage = build_stage(filled)
    view = at_archive(stage)
    assert "5 posts of your old blog." in stage.words()
    view.archive.line.setFocus()
    for letter in "night 3":
        QTest.keyClick(view.archive.line, letter)  # type: ignore[call-overload]  # the stubs know no letters
    stage.until(lambda: titles(view) == ["Night 3"])
    assert "these words." in stage.words()
    stage.press("Escape")
    stage.until(lambda: len(titles(view)) == 5)
    view.archive.line.setText("zeppelin")
    stage.until(lambda: "Fewer or other words may find it." in stage.words())
    view.archive.line.clear()
    stage.until(lambda: len(titles(view)) == 5)

    click_row(view, 2)
    stage.until(lambda: isinstance(stage.screen, PageView))
    opened = page(stage)
    stage.until(lambda: opened.body.title.text() == "Night 3")
    assert opened.body.content().body.strip() == "Words."
    assert not stage.surprises


def test_more_pages_come_near_the_end(build_stage: StageBuilder) -> None:
    def many(desk: Desk) -> None:
        items = [Item(n, f"T{n}", at=f"2019-03-01 {n // 60:02}:{n % 60:02}:00") for n in range(PAGE + 30)]
        desk.archive.keep(read_export(export_of(*items)))

    stage = build_stage(many)
    view = at_archive(stage)
    assert len(titles(view)) == PAGE
    bar = view.archive.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    assert titles(view) == [f"T{n}" for n in range(PAGE + 29, -1, -1)]
    assert f"{PAGE + 30} posts of your old blog." in stage.words()


def test_the_menu_of_a_row(build_stage: StageBuilder) -> None:
    stage = build_stage(filled)
    view = at_archive(stage)
    view.archive.table.asked_more.emit(0, QPoint(10, 10))
    assert [action.text() for action in view.archive.menu.actions()] == ["Open the page", "See it on the old blog"]
    view.archive.menu.close()
    assert archive_posts.RESTS < 300


def test_the_assistant_removes_all_of_a_blog_after_a_question(build_stage: StageBuilder) -> None:
    stage = build_stage(filled, face="assistant")
    view = at_archive(stage)
    view.archive.table.asked_more.emit(0, QPoint(9, 9))
    (remove,) = [one for one in view.archive.menu.actions() if one.text() == "Remove all of this blog…"]
    view.archive.menu.close()
    remove.trigger()
    stage.settle()
    assert "Remove the 5 posts of “Alder & Bay” from here?" in stage.words()
    stage.click("Keep them")
    assert len(titles(view)) == 5

    remove.trigger()
    stage.settle()
    stage.click("Remove them")
    stage.until(lambda: "5 posts left the archive." in stage.words())
    stage.settle()
    assert titles(view) == []
    assert not stage.surprises


def test_what_is_gone_meanwhile_is_said(build_stage: StageBuilder) -> None:
    stage = build_stage(filled, face="assistant")
    view = at_archive(stage)
    view.archive.removal.ask("Alder & Bay")
    stage.settle()
    with stage.guard.lifted():
        stage.desk.archive.remove("Alder & Bay")
    stage.click("Remove them")
    stage.until(lambda: "The archive has no posts of this blog." in stage.words())
