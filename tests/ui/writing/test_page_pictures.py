"""Pictures on the page: pasted, let go, fetched, cut, and chosen again where their file is gone."""

import base64
import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.picking import object_place
from ceo_desk.ui.page.picture_letters import picture_letters
from ceo_desk.ui.writing.view import PageView
from tests.services.desks import Door, Watch
from tests.support import heic
from tests.ui.stage import Stage, StageBuilder
from tests.ui.writing.pages import body, open_page, with_body

WORD = Path(__file__).parents[2] / "text" / "pasting" / "word-document.html"


def png(size: tuple[int, int] = (60, 40), colour: str = "teal") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def page_of(html: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    return data


def inside(colour: str = "teal") -> str:
    return f"data:image/png;base64,{base64.b64encode(png(colour=colour)).decode()}"


def paste(stage: Stage, page: PageView, data: QMimeData) -> None:
    page.body.editor.insertFromMimeData(data)
    stage.settle()


def pick(page: PageView) -> None:
    editor = page.body.editor
    position, _ = next(picture_letters(editor.document()))
    QTest.mouseClick(
        editor.viewport(), Qt.MouseButton.LeftButton, pos=object_place(editor, position).center().toPoint()
    )


def let_go(page: PageView, files: list[Path], point: QPointF) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    held = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, held)
    assert page.body.editor.canInsertFromMimeData(data)
    page.body.editor.dropEvent(event)
    return event


def test_a_page_with_a_picture_comes_in_as_one_step(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    paste(stage, page, page_of(f"<p>and <b>more</b></p><p><img src='{inside()}' alt='The quay'></p><p>end</p>"))
    assert body(page).startswith("Words.and **more**\n\n![The quay](pictures/picture-")
    assert body(page).endswith(".png)\n\nend\n")
    [picture] = page.body.content().pictures
    assert stage.desk.writing.picture_bytes(picture.sha256)
    stage.press("Ctrl+Z")
    assert body(page) == "Words.\n"
    stage.press("Ctrl+Shift+Z")
    assert "The quay" in body(page)


def test_a_document_of_word_comes_in_and_its_local_picture_is_named(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    paste(stage, page, page_of(WORD.read_text()))
    assert "1.  A chair at the desk\n    1.  with arms" in body(page)
    assert "file:" not in body(page)
    assert "1 picture stayed behind." in stage.words() or "1 pictures stayed behind." in stage.words()


def test_what_is_typed_while_a_long_page_is_read_stays_behind_it(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    page.body.editor.insertFromMimeData(page_of("<p>long</p>" * 4_000))
    stage.type("x")
    stage.settle()
    assert body(page).startswith("Words.long\n\nlong")
    assert body(page).endswith("longx\n")


def test_pictures_of_the_web_are_fetched_and_undone_in_one(build_stage: StageBuilder) -> None:
    door = Door(pictures={"https://press.example/a_b.png": png()})
    stage = build_stage(with_body("Words.\n"), door=door, watch=Watch())
    page = open_page(stage, "Ctrl+End")
    html = "<p>see</p><img src='https://press.example/a_b.png' alt='Quay'><img src='https://press.example/gone.png'>"
    paste(stage, page, page_of(html))
    assert door.asked == ["https://press.example/a_b.png", "https://press.example/gone.png"]
    assert "![Quay](pictures/a-b-" in body(page)
    assert "![](https://press.example/gone.png)" in body(page)
    assert "stayed behind" in stage.words()
    stage.press("Ctrl+Z")
    assert body(page) == "Words.\n"


def test_a_fetched_picture_is_never_named_by_its_old_address(build_stage: StageBuilder) -> None:
    door = Door(pictures={"https://press.example/a.png": png()})
    stage = build_stage(with_body("Words.\n"), door=door, watch=Watch())
    page = open_page(stage, "Ctrl+End")
    page.body.editor.insertFromMimeData(page_of("<p>see</p><img src='https://press.example/a.png'>"))
    while "press.example" not in body(page):
        QApplication.processEvents()
    stage.type("x")
    stage.settle()
    assert "pictures/a-" in body(page)
    stage.press("Ctrl+Z")
    assert "press.example" not in body(page)


@pytest.mark.parametrize("kind", ["raw", "pixels", "with its page"])
def test_a_picture_without_words_is_stored_and_described(build_stage: StageBuilder, kind: str) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    data = QMimeData()
    if kind == "pixels":
        data.setImageData(QImage.fromData(png()))
    else:
        data.setData("image/png", png())
    if kind == "with its page":
        data.setHtml('<img src="https://press.example/a.png" alt="">')
    assert page.body.editor.canInsertFromMimeData(data)
    paste(stage, page, data)
    assert body(page).startswith("Words.\n\n![](pictures/picture-")
    bar = page.body.bench.picture_bar
    assert stage.focus() is bar.words.line
    stage.type("The quay")
    stage.press("Return")
    assert "![The quay](pictures/" in body(page)
    paste(stage, page, data)
    assert body(page).count("![The quay](pictures/") == 2, "the same picture brings its words along"
    assert len(page.body.content().pictures) == 1


def test_words_come_before_their_picture(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    data = page_of("<p> and more</p>")
    data.setText(" and more")
    data.setData("image/png", png())
    paste(stage, page, data)
    assert body(page) == "Words.and more\n"


def test_files_are_let_go_where_they_belong(build_stage: StageBuilder, tmp_path: Path) -> None:
    (tmp_path / "Quay.png").write_bytes(png())
    (tmp_path / "IMG_1.HEIC").write_bytes(heic.photo())
    (tmp_path / "plan.svg").write_bytes(b"<svg/>")
    stage = build_stage(with_body("First.\n\nLast.\n"))
    page = open_page(stage, "Ctrl+End")
    editor = page.body.editor
    point = QPointF(editor.cursorRect(editor.textCursor()).center()) - QPointF(0, 60)
    event = let_go(page, [tmp_path / "Quay.png", tmp_path / "IMG_1.HEIC", tmp_path / "plan.svg"], point)
    stage.settle()
    assert event.isAccepted()
    assert body(page).startswith("First.\n\n![](pictures/quay-")
    assert "\n\n![](pictures/img-1-" in body(page)
    assert body(page).endswith("\n\nLast.\n")
    assert "SVG" in stage.words()
    assert page.body.bench.picture_bar.isVisible()


def test_other_files_are_not_for_the_page(build_stage: StageBuilder, tmp_path: Path) -> None:
    stage = build_stage(with_body("First.\n"))
    page = open_page(stage, "Ctrl+End")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.exe"))])
    assert not page.body.editor.canInsertFromMimeData(data)
    paste(stage, page, data)
    assert body(page) == "First.\n"


def test_a_picture_for_another_page_is_put_nowhere(build_stage: StageBuilder) -> None:
    stage = build_stage(with_body("Words.\n"))
    page = open_page(stage, "Ctrl+End")
    data = QMimeData()
    data.setData("image/png", png())
    page.body.editor.insertFromMimeData(data)
    page.body.editor.set_markdown("Another.\n")
    stage.settle()
    assert page.body.editor.markdown() == "Another.\n"


def test_a_picture_is_turned_and_cut_and_comes_back(build_stage: StageBuilder, tmp_path: Path) -> None:
    (tmp_path / "Quay.png").write_bytes(png((400, 200)))
    stage = build_stage(with_body("Words.\n\n![A quay](Quay.png)\n", tmp_path))
    page = open_page(stage, "Ctrl+End")
    before = body(page)
    pick(page)
    stage.click(stage.button("Turn or cut it"))
    stage.settle()
    view = page.body.cutting.view
    assert view.isVisible()
    assert not page.body.sheet.isVisible()
    assert stage.focus() is view.area
    stage.click(stage.button("Square"))
    assert view.area.cut.width == pytest.approx(0.5)
    stage.click(stage.button("Turn it"))
    assert view.area.cut.turns == 1
    view.area.setFocus()
    stage.press("Up")
    stage.click(stage.button("Use it like this"))
    stage.settle()
    assert not view.isVisible()
    assert page.body.sheet.isVisible()
    assert body(page) != before
    assert "![A quay](pictures/quay-" in body(page)
    newest = page.body.content().pictures[-1]
    assert Image.open(io.BytesIO(stage.desk.writing.picture_bytes(newest.sha256))).size == (200, 200)
    stage.press("Ctrl+Z")
    assert body(page) == before


def test_a_corner_is_dragged_and_esc_leaves_all_as_it_was(build_stage: StageBuilder, tmp_path: Path) -> None:
    (tmp_path / "Quay.png").write_bytes(png((400, 200)))
    stage = build_stage(with_body("Words.\n\n![A quay](Quay.png)\n", tmp_path))
    page = open_page(stage, "Ctrl+End")
    before = body(page)
    pick(page)
    stage.click(stage.button("Turn or cut it"))
    stage.settle()
    area = page.body.cutting.view.area
    corner = area.cut_place().bottomRight().toPoint()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(area, corner - QPoint(80, 40))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=corner - QPoint(80, 40))
    assert area.cut.right < 1
    assert area.cut.bottom < 1
    assert page.body.cutting.view.shapes.current() == 1
    middle = area.cut_place().center().toPoint()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(area, middle + QPoint(500, 500))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=middle)
    assert area.cut.right == pytest.approx(1)
    area.setFocus()
    stage.press("Shift+Left")
    assert area.cut.right == pytest.approx(0.98)
    stage.press("Escape")
    assert not page.body.cutting.view.isVisible()
    assert page.body.sheet.isVisible()
    assert body(page) == before


def test_a_picture_whose_file_is_gone_is_chosen_again(build_stage: StageBuilder, tmp_path: Path) -> None:
    (tmp_path / "Quay.png").write_bytes(png())
    stage = build_stage(with_body("Words.\n\n![A quay](Quay.png)\n", tmp_path))
    [stored] = (stage.desk.folder.drafts / "pictures").iterdir()
    stored.unlink()
    page = open_page(stage, "Ctrl+End")
    before = body(page)
    pick(page)
    page.body.bench.choose_file = lambda *_: tmp_path / "Other.png"
    (tmp_path / "Other.png").write_bytes(png(colour="navy"))
    stage.click(stage.button("Choose it again"))
    stage.settle()
    assert "![A quay](pictures/other-" in body(page)
    stage.press("Ctrl+Z")
    assert body(page) == before


def test_the_picture_of_the_post_is_cut_too(build_stage: StageBuilder, tmp_path: Path) -> None:
    (tmp_path / "IMG_1.HEIC").write_bytes(heic.photo())
    stage = build_stage(with_body("Words.\n"), face="assistant")
    page = open_page(stage, "Ctrl+End")
    page.body.toggle_about()
    page.body.about.take(tmp_path / "IMG_1.HEIC")
    stage.settle()
    featured = page.body.content().featured
    assert featured is not None
    page.body.about.cut.click()
    stage.settle()
    view = page.body.cutting.view
    stage.click(stage.button("Turn it"))
    stage.click(stage.button("Use it like this"))
    stage.settle()
    after = page.body.content().featured
    assert after is not None
    assert after.sha256 != featured.sha256
    assert Image.open(io.BytesIO(stage.desk.writing.picture_bytes(after.sha256))).size == (100, 64)
    assert not view.isVisible()
