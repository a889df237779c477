"""Write: pictures and cards on the page, told of in a bar, changed, and moved by the grip."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.shipped import material
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.grip import GripHabit
from ceo_desk.ui.page.picking import object_place, objects_in
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of
from tests.ui.gallery.material import Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

CAPTION = "Half past two: the only hour in which nobody crosses the yard."
CARDS = """Nights in figures.

| Hour | Guests | Asked for |
|---|---|---|
| 23 | 14 | Towels, mostly |
| 02 | 3 | Tea, and somebody to talk to at that hour |

<iframe src="https://www.youtube.com/embed/night"></iframe>

<div class="booking"><p>Book a room <b>at the harbour</b></p></div>

<!-- Jonas: the numbers are of last week -->

"""


def scenes() -> tuple[Scene, ...]:
    """Pictures and cards."""
    return (
        Scene("write-picture-words", _pick_picture, prepare=_put_picture),
        Scene("write-picture-ask", _ask_words, prepare=_put_picture),
        Scene("write-cards", _open_page, prepare=_put_cards),
        Scene("write-card", _pick_card, prepare=_put_cards),
        Scene("write-card-letters", _edit_card, base="inbox", prepare=_put_cards),
        Scene("write-grip", _hover, prepare=_put_cards),
        Scene("write-drag", _drag, prepare=_put_cards),
    )


def _put_picture(desk: Desk, day: Day) -> None:
    del day
    folder = material("resources", "practice", "pictures")
    body = f'![Houses at a harbour by night](harbour.png "{CAPTION}")\n\n{words.PORTERS_TEXT}'
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=body, near=folder), actor=CLARA)


def _put_cards(desk: Desk, day: Day) -> None:
    del day
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=CARDS + words.PORTERS_TEXT), actor=CLARA)


def _open_page(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    at.stage.settle()
    at.stage.press("Ctrl+Home")


def _editor(at: Set) -> PageEditor:
    return next(one for one in at.stage.screen.findChildren(PageEditor) if one.isVisible())


def _press_object(at: Set) -> None:
    """Presses the first picture or card of the page."""
    _open_page(at)
    editor = _editor(at)
    editor.selectAll()
    first = next(objects_in(editor.textCursor()))
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    point = object_place(editor, first).center().toPoint()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    at.stage.settle()


def _pick_picture(at: Set) -> None:
    _press_object(at)


def _ask_words(at: Set) -> None:
    _press_object(at)
    at.stage.press("Return")


def _pick_card(at: Set) -> None:
    _press_object(at)


def _edit_card(at: Set) -> None:
    _press_object(at)
    at.stage.press("Return")


def _hover(at: Set) -> None:
    _open_page(at)
    editor = _editor(at)
    place = editor.document().documentLayout().blockBoundingRect(editor.document().findBlockByNumber(1))
    _move(editor.viewport(), QEvent.Type.MouseMove, place.topLeft().toPoint() + QPoint(60, 20), held=False)


def _drag(at: Set) -> None:
    _hover(at)
    editor = _editor(at)
    habit = next(one for one in editor.habits if isinstance(one, GripHabit))
    if not habit.grip.isVisible():
        return  # there is no room beside the column
    _move(habit.grip, QEvent.Type.MouseButtonPress, habit.grip.rect().center(), held=True)
    _move(habit.grip, QEvent.Type.MouseMove, QPoint(20, 250), held=True)


def _move(where: QWidget, kind: QEvent.Type, at: QPoint, *, held: bool) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(where.mapToGlobal(at)),
        button,
        left if held else none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(where, event)
