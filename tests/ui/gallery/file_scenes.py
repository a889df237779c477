"""Write: files from elsewhere, held above a screen, read, refused, and told of."""

from pathlib import Path
from tempfile import gettempdir

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.posts.view import PostsView
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of
from tests.ui.gallery.scene import Scene, Set

CORPUS = Path(__file__).parents[2] / "text" / "imports"
LETTER = "A letter to the night shift.docx"


def scenes() -> tuple[Scene, ...]:
    """Files from elsewhere."""
    return (
        Scene("write-file-held", _hold_over_posts),
        Scene("write-file-held-page", _hold_over_page),
        Scene("write-file-question", _let_go_on_page),
        Scene("write-file-reading", _read_long),
        Scene("write-file-refused", _refuse),
        Scene("write-file-opened", _open),
    )


def _hold_over_posts(at: Set) -> None:
    at.stage.go(Place.POSTS)
    _enter(at, Path(LETTER))


def _hold_over_page(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    _enter(at, Path(LETTER))


def _let_go_on_page(at: Set) -> None:
    at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    _let_go(at, Path(LETTER))


def _read_long(at: Set) -> None:
    """What is said while a file is read; none is, so that it stands still for a picture."""
    at.stage.go(Place.POSTS)
    screen = at.stage.screen
    assert isinstance(screen, PostsView)
    screen.files._name = LETTER
    screen.files._on_still_reading()


def _refuse(at: Set) -> None:
    at.stage.go(Place.POSTS)
    _let_go(at, Path(gettempdir(), "Plans of last year.doc"))
    at.stage.settle()


def _open(at: Set) -> None:
    at.stage.go(Place.POSTS)
    _let_go(at, CORPUS / "hand-whole.docx")
    at.stage.until(lambda: at.stage.session.window.place is Place.PAGE)
    at.stage.settle()
    at.stage.press("Ctrl+Home")  # out of a list, where Tab means something


def _held(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path.absolute()))])
    return data


def _enter(at: Set, path: Path) -> QMimeData:
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = _held(path)  # Qt's events don't keep it
    QApplication.sendEvent(at.stage.screen, QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    return data


def _let_go(at: Set, path: Path) -> None:
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = _enter(at, path)
    QApplication.sendEvent(at.stage.screen, QDropEvent(QPointF(9, 9), action, data, button, keys))
