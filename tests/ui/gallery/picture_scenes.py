"""Write: pictures that are turned and cut, that stayed behind, that are on their way, or whose file is gone."""

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.writing import Changes
from ceo_desk.shipped import material
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.page.picking import object_place
from ceo_desk.ui.page.picture_letters import picture_letters
from ceo_desk.ui.writing.view import PageView
from tests.support import heic
from tests.support.drawing import photo
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of
from tests.ui.gallery.material import Day
from tests.ui.gallery.scene import Scene, Set
from tests.ui.stage import CLARA

PASTED = """<h2>What the porters asked for</h2><ol><li>A chair with arms<ul><li>and wheels</li></ul></li>
<li>A light in the <b>yard</b></li></ol><img src="file:///C:/clip_image001.png"><img src="file:///C:/clip_image002.png">
<p>We bought both.</p>"""


def scenes() -> tuple[Scene, ...]:
    """Pictures."""
    return (
        Scene("write-cut", _cut, prepare=_put_picture),
        Scene("write-cut-square", _cut_square, base="inbox", prepare=_put_picture),
        Scene("write-pictures-left", _paste),
        Scene("write-picture-phone", _let_go),
        Scene("write-pictures-in-turn", _let_go_of_three),
        Scene("write-picture-gone", _pick_gone, prepare=_put_gone),
    )


def _put_picture(desk: Desk, day: Day) -> None:
    del day
    folder = material("resources", "practice", "pictures")
    body = f"![Houses at a harbour by night](harbour.png)\n\n{words.PORTERS_TEXT}"
    desk.writing.edit(draft_of(desk, words.PORTERS), Changes(body=body, near=folder), actor=CLARA)


def _put_gone(desk: Desk, day: Day) -> None:
    _put_picture(desk, day)
    for file in (desk.folder.drafts / "pictures").iterdir():
        file.unlink()


def _open_page(at: Set) -> PageView:
    screen = at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    assert isinstance(screen, PageView)
    at.stage.settle()
    at.stage.press("Ctrl+Home")
    return screen


def _pick(at: Set) -> PageView:
    page = _open_page(at)
    editor = page.body.editor
    position, _ = next(picture_letters(editor.document()))
    QTest.mouseClick(
        editor.viewport(), Qt.MouseButton.LeftButton, pos=object_place(editor, position).center().toPoint()
    )
    at.stage.settle()
    return page


def _cut(at: Set) -> None:
    page = _pick(at)
    page.body.bench.picture_bar.cut_wanted.emit()
    at.stage.settle()


def _cut_square(at: Set) -> None:
    _cut(at)
    page = at.stage.screen
    assert isinstance(page, PageView)
    view = page.body.cutting.view
    view.turn.click()
    view.shapes.buttons()[2].click()


def _paste(at: Set) -> None:
    data = QMimeData()
    data.setHtml(PASTED)
    _open_page(at).body.editor.insertFromMimeData(data)
    at.stage.settle()


def _let_go(at: Set) -> None:
    data = QMimeData()
    data.setData("image/heic", heic.photo())
    _open_page(at).body.editor.insertFromMimeData(data)
    at.stage.settle()


def _pick_gone(at: Set) -> None:
    _pick(at)


def _let_go_of_three(at: Set) -> None:
    """Three pictures came at once; the second one is asked for."""
    page = _open_page(at)
    folder = at.stage.desk.folder.root / "from the camera"
    folder.mkdir()
    data = QMimeData()
    files = [photo(folder / f"{number}.jpg", colour=(40 * number, 90, 120)) for number in (1, 2, 3)]
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    page.body.editor.insertFromMimeData(data)
    at.stage.settle()
    at.stage.type("The yard by day")
    at.stage.press("Return")
    at.stage.settle()
