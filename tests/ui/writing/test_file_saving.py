"""A post as a file for others, from the page's panel and from the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.files.saving import FileSaving
from ceo_desk.ui.writing.posts.view import PostsView
from tests.support.posts import picture
from tests.ui.stage import CLARA, Stage, StageBuilder
from tests.ui.writing.pages import open_page

TITLE = "The night: shift?"


def a_draft(desk: Desk) -> None:
    desk.writing.begin(Changes(title=TITLE, body="One *night*.\n"), actor=CLARA)


class Chooser:
    """Answers where a file goes, and remembers what was offered."""

    def __init__(self, to: Path | None) -> None:
        self.to = to
        self.offered: list[str] = []

    def __call__(self, _window: object, _title: str, name: str) -> Path | None:
        self.offered.append(name)
        return self.to


def pick(actions: list[QAction], name: str) -> None:
    next(action for action in actions if action.text() == name).trigger()


def saved_by(stage: Stage, saving: FileSaving, file: Path) -> None:
    stage.until(file.exists, "the file")
    stage.settle()
    assert not saving._patience.isActive()


@pytest.mark.parametrize(
    ("name", "kind"), [("Word", ".docx"), ("PDF", ".pdf"), ("Web page", ".html"), ("Markdown", ".md")]
)
def test_the_panel_saves_what_is_on_the_page(build_stage: StageBuilder, tmp_path: Path, name: str, kind: str) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    chooser = page.file_saving.choose_new = Chooser(tmp_path / f"post{kind}")
    stage.click("About it")
    page.body.editor.setFocus()
    stage.press("Ctrl+End")
    stage.type(" And another.")

    stage.click("Save as a file…")
    pick(page.body.about.kinds.actions(), name)
    page.body.about.kinds.close()
    saved_by(stage, page.file_saving, tmp_path / f"post{kind}")

    assert chooser.offered == [f"The night shift{kind}"]
    assert f"“post{kind}” is saved." in stage.words()
    assert tmp_path.name in stage.words()
    if kind == ".md":
        assert "another" in (tmp_path / "post.md").read_text()


def test_show_it_opens_the_folder(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    page.file_saving.choose_new = Chooser(tmp_path / "post.docx")
    page.file_saving.save(page.saving.draft, TITLE, ".docx")
    saved_by(stage, page.file_saving, tmp_path / "post.docx")

    stage.click("Show it")

    assert stage.pages == [QUrl.fromLocalFile(str(tmp_path)).toString()]
    stage.click("Close")
    assert not page.body.banner.isVisible()


def test_a_name_without_an_ending_gets_it_and_replaces_nothing(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    page.file_saving.choose_new = Chooser(tmp_path / "v1.2 final")
    (tmp_path / "v1.2 final.docx").write_text("mine")

    page.file_saving.save(page.saving.draft, TITLE, ".docx")
    saved_by(stage, page.file_saving, tmp_path / "v1.2 final 2.docx")

    assert (tmp_path / "v1.2 final.docx").read_text() == "mine"


def test_another_ending_that_is_written_in_holds(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    page.file_saving.choose_new = Chooser(tmp_path / "post.html")
    page.file_saving.save(page.saving.draft, TITLE, ".docx")
    saved_by(stage, page.file_saving, tmp_path / "post.html")
    assert (tmp_path / "post.html").read_text().startswith("<!DOCTYPE html>")


def test_nothing_is_made_where_nothing_was_chosen_or_written(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    page.file_saving.choose_new = Chooser(None)
    page.file_saving.save(page.saving.draft, TITLE, ".docx")
    stage.settle()
    assert not page.body.banner.isVisible()

    page.file_saving.save("", "", ".docx")
    assert "There is nothing to save yet." in stage.words()
    assert list(tmp_path.glob("*.docx")) == []


def test_a_file_that_takes_its_time_is_told_and_one_that_fails_too(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(a_draft, face="assistant")
    page = open_page(stage)
    (tmp_path / "post.docx").mkdir()
    page.file_saving.choose_new = Chooser(tmp_path / "post.docx")
    page.file_saving.save(page.saving.draft, TITLE, ".docx")
    page.file_saving._on_still_making()
    assert "The desk is making “post.docx”." in stage.words()
    stage.settle()
    assert "There is a folder of this name." in stage.words()
    assert "The desk is making" not in stage.words()


def test_the_list_saves_a_post_and_a_leader_is_asked_nothing_about_markdown(
    build_stage: StageBuilder, tmp_path: Path
) -> None:
    stage = build_stage(a_draft)
    view = stage.go(Place.POSTS)
    assert isinstance(view, PostsView)
    view.deeds.files.choose_new = Chooser(tmp_path / "post.docx")
    stage.click(view.table.more)
    (entry,) = [action for action in view.menu.actions() if action.text() == "Save as a file"]
    kinds = entry.menu()
    assert [action.text() for action in kinds.actions()] == ["Word", "PDF", "Web page"]  # type: ignore[attr-defined]  # the stubs know an object only

    pick(kinds.actions(), "Word")  # type: ignore[attr-defined]  # as above
    view.menu.close()
    saved_by(stage, view.deeds.files, tmp_path / "post.docx")
    assert "“post.docx” is saved." in stage.words()


def test_pictures_beside_markdown_are_told(build_stage: StageBuilder, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture(1))

    def prepare(desk: Desk) -> None:
        desk.writing.begin(Changes(title=TITLE, body="![a](a.png)\n", near=tmp_path), actor=CLARA)

    stage = build_stage(prepare, face="assistant")
    page = open_page(stage)
    page.file_saving.choose_new = Chooser(tmp_path / "post.md")
    page.file_saving.save(page.saving.draft, TITLE, ".md")
    saved_by(stage, page.file_saving, tmp_path / "post.md")
    assert "Its pictures lie beside it, in post-pictures." in stage.words()
