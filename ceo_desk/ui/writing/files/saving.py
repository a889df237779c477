"""A post as a file for others: where is asked, it is made in the background, and shown where it lies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, QUrl
from PySide6.QtWidgets import QMenu, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.exporting import KINDS, Exported
from ceo_desk.storage.drafts.draft_files import SUFFIX, file_name
from ceo_desk.ui.context import Context, Sitter
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.files import ChooseNewFile, choose_new_file
from ceo_desk.ui.parts.living import while_alive

translate = QCoreApplication.translate

PROGRESS_AFTER = 300


class FileSaving(QObject):
    """Saves one file after another. `choose_new` asks where; the banner says what became of it."""

    def __init__(self, context: Context, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self.choose_new: ChooseNewFile = choose_new_file
        self._context, self._banner, self._window = context, banner, parent
        self._name = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PROGRESS_AFTER)
        self._patience.timeout.connect(self._on_still_making)

    def save(self, draft: str, title: str, kind: str) -> None:
        """Asks where a post goes as a file of this kind, and makes it; another ending that is written in holds."""
        if not draft:
            self._banner.say("wait", translate("Files", "There is nothing to save yet."), "", (self._close(),))
            return
        offered = file_name(title, ()).removesuffix(SUFFIX) + kind
        chosen = self.choose_new(self._window.window(), translate("Files", "Save as a file"), offered)
        if chosen is None:
            return
        to = chosen if chosen.suffix.lower() in KINDS else _free(chosen, kind)
        self._name = to.name
        self._patience.start()
        exporting, actor, home = self._context.desk.exporting, self._context.actor, QLocale().name()
        self._context.jobs.start(
            Lane.ASK,
            lambda _: exporting.export(draft, to, actor=actor, home=home),
            while_alive(self._window, self._on_made),
            while_alive(self._window, self._on_failed),
        )

    def _on_still_making(self) -> None:
        said = translate("Files", "The desk is making “{name}”.").format(name=self._name)
        self._banner.say("wait", said, translate("Files", "You can go on with your work."))

    def _on_made(self, made: Exported) -> None:
        self._patience.stop()
        sentence = translate("Files", "“{name}” is saved.").format(name=made.file.name)
        second = translate("Files", "It is in the folder {folder}.").format(folder=_folder_of(made.file))
        if made.pictures is not None:
            beside = translate("Files", "Its pictures lie beside it, in {folder}.").format(folder=made.pictures.name)
            second = f"{second} {beside}"
        folder = QUrl.fromLocalFile(str(made.file.parent)).toString()
        there = Step(translate("Files", "Show it"), lambda: self._context.open_page(folder), "folder-open")
        self._banner.say("good", sentence, second, (there, self._close()))

    def _on_failed(self, error: DeskError) -> None:
        self._patience.stop()
        show(self._banner, of_error(error), (self._close(),))

    def _close(self) -> Step:
        return Step(translate("Files", "Close"), self._banner.clear, "x")


def fill_kinds(menu: QMenu, sitter: Sitter, do: Callable[[str], None]) -> None:
    """The kinds of file, as a person calls them; `do` is given how the file ends."""
    names = {
        ".docx": translate("Files", "Word"),
        ".pdf": translate("Files", "PDF"),
        ".html": translate("Files", "Web page"),
    }
    if not sitter.is_leader:
        names[".md"] = translate("Files", "Markdown")
    for kind, name in names.items():
        menu.addAction(name, partial(do, kind))


def _free(chosen: Path, kind: str) -> Path:
    """The name with its ending, a number before it where nobody was asked about the file that lies there."""
    names = [chosen.with_name(f"{chosen.name}{number}{kind}") for number in ("", *(f" {n}" for n in range(2, 100)))]
    return next((name for name in names if not name.exists()), names[0])


def _folder_of(file: Path) -> str:
    return file.parent.name or str(file.parent)
