"""A post as a file for others: being made, saved, and in the way."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.writing.posts.view import PostsView
from ceo_desk.ui.writing.view import PageView
from tests.ui.gallery import words
from tests.ui.gallery.hands import draft_of, press
from tests.ui.gallery.scene import Scene, Set


def scenes() -> tuple[Scene, ...]:
    """Every state of saving a post as a file."""
    return (
        Scene("write-file-saved", _save_from_list),
        Scene("write-file-saved-beside", _save_from_page, base="inbox"),
        Scene("write-file-making", _wait_for_it, base="inbox"),
        Scene("write-file-in-the-way", _be_in_the_way, base="inbox"),
        Scene("write-assistant-about-end", _see_end_of_about, base="inbox"),
    )


def _save(at: Set, kind: str, name: str) -> None:
    """For real, into a folder that goes with the scene."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "For Ines"
        place.mkdir()
        if name == "in the way":
            (place / f"{name}{kind}").mkdir()
        screen = at.stage.screen
        assert isinstance(screen, PageView | PostsView)
        saving = screen.file_saving if isinstance(screen, PageView) else screen.deeds.files
        saving.choose_new = lambda _window, _title, _name: place / f"{name}{kind}"
        saving.save(draft_of(at.stage.desk, words.PORTERS), words.PORTERS, kind)
        at.stage.until(lambda: not saving._patience.isActive())
        at.stage.settle()


def _save_from_list(at: Set) -> None:
    at.stage.go(Place.POSTS)
    _save(at, ".docx", words.PORTERS)


def _open_page(at: Set) -> PageView:
    screen = at.stage.go(Place.PAGE, draft_of(at.stage.desk, words.PORTERS))
    assert isinstance(screen, PageView)
    return screen


def _save_from_page(at: Set) -> None:
    _open_page(at)
    press(at, "About it")
    _save(at, ".pdf", words.PORTERS)


def _wait_for_it(at: Set) -> None:
    screen = _open_page(at)
    screen.file_saving._name = f"{words.PORTERS}.pdf"
    screen.file_saving._on_still_making()


def _be_in_the_way(at: Set) -> None:
    _open_page(at)
    _save(at, ".docx", "in the way")


def _see_end_of_about(at: Set) -> None:
    screen = _open_page(at)
    press(at, "About it")
    about = screen.body.about
    at.stage.settle()
    about.findChild(QScrollArea).ensureWidgetVisible(about.save_file)  # type: ignore[union-attr]  # the panel has one
