"""Pictures of a desk's screens, taken without anybody looking: what a practice day leaves behind to be shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ceo_desk.domain.errors import DeskError, StorageFailed
from ceo_desk.services.desk import Desk
from ceo_desk.storage.settings import TEXT_SCALE
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import ThreadJobs
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.screens import all_screens
from ceo_desk.ui.session import Session, look_of
from ceo_desk.ui.theme.theme import Theme

PLACES = (Place.TODAY, Place.POSTS, Place.ANSWER, Place.RESULTS)
LOOK_MILLISECONDS = 30
LONGEST_MILLISECONDS = 15_000


def take(open_desk: Callable[[], Desk], folder: Path) -> tuple[Path, ...]:
    """Saves the four places as PNG and gives the files. Raises StorageFailed, and what opening a desk raises."""
    application = make_application(["ceo-desk"])
    desk = open_desk()
    troubles: list[DeskError] = []
    jobs = ThreadJobs(troubles.append)
    try:
        theme = Theme(look_of(desk), desk.settings.get(TEXT_SCALE))
        theme.apply()
        session = Session(desk, jobs, theme, all_screens())
        session.show()
        session.background.reload()
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_take_one(session, jobs, place, folder / f"{place}.png") for place in PLACES)
    finally:
        jobs.close()
        desk.close()
        application.processEvents()


def _take_one(session: Session, jobs: ThreadJobs, place: Place, file: Path) -> Path:
    session.window.go(Go(place))
    _wait(lambda: jobs.is_idle() and session.background.facts is not None)
    QApplication.processEvents()
    if not session.window.grab().save(str(file)):
        raise StorageFailed("The picture could not be saved.", "Check that you may write there.", detail=str(file))
    return file


def _wait(is_so: Callable[[], bool]) -> None:
    """Lets the window work until something is so, or it takes too long."""
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    look.start(LOOK_MILLISECONDS)
    QTimer.singleShot(LONGEST_MILLISECONDS, loop.quit)
    loop.exec()
