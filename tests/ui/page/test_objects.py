"""Pictures on the page: their captions, their size, what stands in the place of one that can't be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.text.document import Picture
from ceo_desk.ui.page.cards import change_picture, picked_picture, take_out
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PICTURE_OBJECT, PageLook
from ceo_desk.ui.page.objects import picture_words
from ceo_desk.ui.page.picking import Picking, object_at, object_place, picked_kind

TEAL = QColor("#008080")


def find(address: str) -> QImage | str | None:
    if address == "gone.png":
        return "It is missing."
    if address == "later.png":
        return None
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(TEAL)
    return image


@pytest.fixture
def editor(qapp: QApplication) -> PageEditor:
    editor = PageEditor(PageLook(), find)
    editor.resize(800, 900)
    return editor


def shown(editor: PageEditor, markdown: str) -> PageEditor:
    editor.set_markdown(markdown)
    editor.show()
    QApplication.processEvents()
    return editor


def hold(editor: PageEditor, position: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(position)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def test_a_caption_makes_room_below_its_picture(editor: PageEditor) -> None:
    shown(editor, "![a](p.png)\n\n![a](p.png 'short')\n\n![a](p.png 'b')\n")
    bare, short = object_place(editor, 0), object_place(editor, 2)
    assert (round(bare.width()), round(bare.height())) == (300, 200)
    assert short.width() > 600
    assert 215 < short.height() < 240
    change_picture(editor, hold(editor, 4), "a", "many words " * 40)
    assert object_place(editor, 4).height() > short.height() + 3 * editor.look.desk_size


def test_no_room_is_left_below_a_picture_but_that_of_a_paragraph(editor: PageEditor) -> None:
    shown(editor, "![a](p.png)\n\n![a](p.png)\n")
    gap = object_place(editor, 2).top() - object_place(editor, 0).bottom()
    assert gap < editor.look.gap + editor.look.line - editor.look.size


def test_a_picture_among_words_shows_no_caption(editor: PageEditor) -> None:
    shown(editor, "![a](p.png 'b') and words\n\n# ![a](p.png 'b')\n")
    assert round(object_place(editor, 0).height()) == 200
    assert round(object_place(editor, editor.document().findBlockByNumber(1).position()).height()) == 200
    shown(editor, "![a](p.png 'b')\n")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " x")
    assert round(object_place(editor, 0).height()) == 200


def test_it_is_as_wide_as_where_it_stands(editor: PageEditor) -> None:
    shown(editor, "- ![a](p.png 'b')\n\n![a](p.png 'b')\n")
    inner, outer = object_place(editor, 0), object_place(editor, 2)
    assert inner.left() - outer.left() == pytest.approx(editor.look.step)
    assert inner.right() == pytest.approx(outer.right(), abs=1)


def test_what_can_t_be_seen_says_why() -> None:
    assert picture_words(Picture("p", "a boat")).title == "A picture: a boat"
    assert picture_words(Picture("p")).title == "A picture"
    said = picture_words(Picture("p", "a boat"), "It is missing.")
    assert (said.title, said.words) == ("It is missing.", "a boat")


def test_missing_pictures_take_the_room_of_their_words(editor: PageEditor) -> None:
    shown(editor, "![a](gone.png)\n\n![](later.png)\n\n![a](gone.png 'below')\n")
    gone, later, below = (object_place(editor, at).height() for at in (0, 2, 4))
    assert gone > later > 40
    assert below > gone


def test_a_press_picks_and_frames_it_a_second_one_opens_it(editor: PageEditor) -> None:
    told: list[tuple[int, bool]] = []
    editor.habits.append(Picking(editor, lambda cursor, kind, is_opened: told.append((cursor.position(), is_opened))))
    shown(editor, "words\n\n![a](p.png 'b')\n")
    place = object_place(editor, 6)
    point = place.center().toPoint()
    assert object_at(editor, QPointF(point)) is not None
    assert object_at(editor, QPointF(place.left() + 3, place.top() - 3)) is None
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert picked_kind(editor.textCursor()) == PICTURE_OBJECT
    QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told[0] == (7, False)
    assert told[-1] == (7, True)
    seen = editor.viewport().grab().toImage()
    assert seen.pixelColor(place.topLeft().toPoint() + QPoint(30, 30)) == TEAL
    assert seen.pixelColor(round(place.left()) - 2, round(place.center().y())) == editor.palette().link().color()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert not editor.textCursor().hasSelection()


def test_arrow_keys_pick_it_on_their_way_and_enter_or_space_opens_it(editor: PageEditor) -> None:
    told: list[bool] = []
    editor.habits.append(Picking(editor, lambda _cursor, _kind, is_opened: told.append(is_opened)))
    shown(editor, "ab\n\n![a](p.png)\n\ncd\n")
    editor.setTextCursor(QTextCursor(editor.document()))
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Right)
    assert picked_kind(editor.textCursor()) == PICTURE_OBJECT
    QTest.keyClick(editor, Qt.Key.Key_Space)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told == [False, True, True]
    assert editor.markdown() == "ab\n\n![a](p.png)\n\ncd\n"
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert (editor.textCursor().position(), editor.textCursor().hasSelection()) == (4, False)
    QTest.keyClick(editor, Qt.Key.Key_Left)
    assert picked_kind(editor.textCursor()) == PICTURE_OBJECT
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.markdown() == "ab\n\ncd\n"


def test_its_words_change_in_one_step(editor: PageEditor) -> None:
    source = "a ![old](p.png 't') b\n\n> ![x](q.png)\n"
    shown(editor, source)
    cursor = hold(editor, 2)
    assert picked_picture(cursor) == Picture("p.png", "old", "t")
    change_picture(editor, cursor, "  new\n*one* ", ' "quoted" ')
    assert editor.markdown() == 'a ![new &#42;one&#42;](p.png "&quot;quoted&quot;") b\n\n> ![x](q.png)\n'
    editor.undo()
    assert editor.markdown() == source
    change_picture(editor, hold(editor, 2), "old", "t")
    assert not editor.document().isUndoAvailable()


def test_it_is_taken_out_with_its_paragraph(editor: PageEditor) -> None:
    shown(editor, "# a\n\n![x](q.png)\n\n- b\n")
    take_out(editor, hold(editor, 2))
    assert editor.markdown() == "# a\n\n- b\n"
    editor.undo()
    assert editor.markdown() == "# a\n\n![x](q.png)\n\n- b\n"
    shown(editor, "a ![x](q.png) b\n")
    take_out(editor, hold(editor, 2))
    assert editor.markdown() == "a  b\n"
    shown(editor, "![x](q.png)\n")
    take_out(editor, hold(editor, 0))
    assert editor.markdown().strip() == ""
