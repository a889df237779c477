"""A picture that is copied from one draft into another belongs to both, and its file lies on the desk once."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.page.clipboard import OWN_FORMAT, copy
from ceo_desk.ui.writing.view import PageView
from tests.support.drawing import photo
from tests.ui.stage import CLARA, Stage, StageBuilder
from tests.ui.writing.pages import rest


def open_draft(stage: Stage, title: str) -> PageView:
    (draft,) = [one.id for one in stage.desk.shelf.glance() if one.title == title]
    screen = stage.go(Place.PAGE, draft)
    stage.settle()
    assert isinstance(screen, PageView)
    return screen


@pytest.mark.parametrize("is_own", [True, False])
def test_a_copied_picture_belongs_to_the_second_draft_too(
    build_stage: StageBuilder, tmp_path: Path, *, is_own: bool
) -> None:
    photo(tmp_path / "Quay.jpg")

    def two_drafts(desk: Desk) -> None:
        desk.writing.begin(Changes(title="First", body="![The quay](Quay.jpg)\n", near=tmp_path), actor=CLARA)
        desk.writing.begin(Changes(title="Second", body="Words.\n"), actor=CLARA)

    stage = build_stage(two_drafts)
    page = open_draft(stage, "First")
    first = page.saving.draft
    cursor = QTextCursor(page.body.editor.document())
    cursor.select(QTextCursor.SelectionType.Document)
    data = copy(cursor, "elsewhere")
    if not is_own:
        data.removeFormat(OWN_FORMAT)
    page = open_draft(stage, "Second")
    stage.press("Ctrl+End")
    page.body.editor.insertFromMimeData(data)
    stage.settle()
    rest(stage, page)
    second = page.saving.draft
    with stage.guard.lifted():
        look_into(stage.desk, first, second)


def look_into(desk: Desk, first: str, second: str) -> None:
    """Both drafts have it, and the second one has it still when the first one is gone."""
    content = desk.writing.show(second, actor=CLARA).content
    (picture,) = content.pictures
    assert picture.alt == "The quay"
    assert picture.file in content.body
    assert picture.sha256 == desk.writing.show(first, actor=CLARA).content.pictures[0].sha256
    assert len(list((desk.folder.drafts / "pictures").iterdir())) == 1
    desk.writing.edit(first, Changes(body="Words alone.\n"), actor=CLARA)
    for revision in desk.writing.history(first)[:-1]:
        desk.writing.forget(first, revision.id, actor=CLARA)
    desk.writing.trash(first, actor=CLARA)
    assert desk.writing.picture_bytes(picture.sha256)
    assert desk.writing.show(second, actor=CLARA).content.pictures == (picture,)
