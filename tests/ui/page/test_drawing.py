"""What the page draws before an item: its own small dot, and none where it is numbered or to be ticked off."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.page.drawing import DOT_GAP, dot_of
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import has_dot, shape_of

INK = QColor("#aa0033")


@pytest.fixture
def page(qapp: QApplication) -> PageEditor:
    page = PageEditor()
    page.setStyleSheet(f"QTextEdit {{ color: {INK.name()}; border: none; padding: 0px; }}")  # whatever the theme says
    page.resize(900, 600)
    return page


def picture(page: PageEditor) -> QImage:
    """The page as it is seen."""
    page.show()
    QApplication.processEvents()
    return page.viewport().grab().toImage()


@pytest.mark.parametrize(("text", "is_mirrored"), [("- Bread\n", False), ("- خبز\n", True)])
def test_a_small_dot_stands_before_the_words(page: PageEditor, text: str, is_mirrored: bool) -> None:
    page.set_markdown(text)
    seen = picture(page)
    block = page.document().begin()
    dot = dot_of(page, page.look, block, is_mirrored=is_mirrored).toPoint()
    words = block.layout().lineAt(0).rect().translated(block.layout().position())

    away = page.look.size * DOT_GAP
    assert dot.x() == pytest.approx(words.right() + away if is_mirrored else words.left() - away, abs=1)
    assert seen.pixelColor(dot) == INK
    for beside in (QPoint(6, 0), QPoint(-6, 0), QPoint(0, 6), QPoint(0, -6)):
        assert seen.pixelColor(dot + beside) != INK


@pytest.mark.parametrize(
    ("text", "dots"),
    [("- a\n- b\n", [True, True]), ("1. a\n2. b\n", [False] * 2), ("- [ ] a\n", [False]), ("a\n", [False])],
)
def test_numbers_and_boxes_have_none(page: PageEditor, text: str, dots: list[bool]) -> None:
    page.set_markdown(text)
    found, block = [], page.document().begin()
    while block.isValid():
        found.append(has_dot(shape_of(block.blockFormat())))
        block = block.next()

    assert found == dots
