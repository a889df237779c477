"""Files let go on the page: an empty one becomes the file's, on a written one the person says what is meant."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.draft import Content
from ceo_desk.services.writing.importing import Brought
from ceo_desk.services.writing.writing import is_written
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Screen
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.page.clipboard import from_markdown
from ceo_desk.ui.page.pasting import paste
from ceo_desk.ui.parts.banners import Step
from ceo_desk.ui.parts.drop_target import DropTarget
from ceo_desk.ui.writing.archive.reading import is_export, let_go_words
from ceo_desk.ui.writing.body import PageBody
from ceo_desk.ui.writing.files.opening import FileOpening, is_text_file, said_in, tell

translate = QCoreApplication.translate


class PageFiles(FileOpening):
    """What becomes of a file that is let go on one page."""

    def __init__(self, context: Context, body: PageBody, screen: Screen) -> None:
        super().__init__(context, body.banner, screen)
        self._body = body
        self.target = DropTarget(context.theme, screen, self._is_wanted, self._say)
        self.target.dropped.connect(self._on_dropped)
        self.came.connect(self._on_came)
        self.going.connect(screen.going)
        self.undoable.connect(screen.undoable)

    def arrive(self, note: str) -> None:
        """Says what was left out of the file that is shown from now on."""
        self.stop()
        tell(self._body.banner, said_in(note))

    def _is_wanted(self, path: Path) -> bool:
        return is_text_file(path) and not self._body.versions.isVisible()

    def _say(self, name: str) -> str:
        if said := let_go_words(name):
            return said
        if is_written(self._body.content()):
            return translate("Files", "Let go of “{name}” here. Then you say where it goes.").format(name=name)
        return translate("Files", "Let go, and “{name}” is on your page.").format(name=name)

    def _on_dropped(self, path: Path) -> None:
        if is_export(path) or not is_written(self._body.content()):
            self.open(path)
            return
        banner = self._body.banner
        steps = (
            Step(translate("Files", "Open it as a new post"), lambda: self.open(path), "file-arrow-down"),
            Step(translate("Files", "Put it in where the cursor is"), lambda: self.read(path), "arrow-line-down"),
            Step(translate("Files", "Leave it"), banner.clear, "x"),
        )
        question = translate("Files", "Where does “{name}” go?").format(name=path.name)
        banner.say("wait", question, translate("Files", "The file itself stays as it is."), steps)

    def _on_came(self, brought: Brought) -> None:
        importing = self._context.desk.importing
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: importing.place_within(brought),
            lambda content: self._put(content, brought.said),
            self.complain,
        )

    def _put(self, content: Content, said: tuple[str, ...]) -> None:
        """Puts a text in where the cursor is, as one step to undo."""
        body = self._body
        for picture in content.pictures:
            body.bench.stored.emit(picture)
        if body.letters.is_on:
            body.letters.insertPlainText(content.body)
        else:
            what = from_markdown(content.body, body.editor.numbers)
            body.editor.act(lambda writer, cursor: paste(writer, cursor, what))
        body.first_control().setFocus()
        tell(body.banner, said)
