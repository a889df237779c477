"""What presses among the hard comments of a post do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.foreseen import Foreseen
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.writing.about.panel import AboutPanel
from ceo_desk.ui.writing.foreseeing.view import ForeseenView

translate = QCoreApplication.translate


class Foreseeing(QObject):
    """Opens the view for the post on the page, and has what is decided done. `undoable` carries an Undo."""

    undoable = Signal(object)

    def __init__(self, context: Context, about: AboutPanel, show_instead: Callable[[QWidget | None], None]) -> None:
        super().__init__(about)
        self._context, self._about, self._show_instead = context, about, show_instead
        self._desk, self._draft = context.desk.own_words.foreseeing, ""
        self.view = ForeseenView(context.theme)
        about.foreseen.button.clicked.connect(lambda _checked=False: self._open())
        self.view.form.keeping.connect(self._keep)
        self.view.dropping.connect(self._drop)
        self.view.closed.connect(lambda: show_instead(None))

    def _open(self) -> None:
        self._draft = self._about.aim.draft_of()
        self._show_instead(self.view)
        self.view.open()
        self._look()

    def _look(self) -> None:
        desk, draft = self._desk, self._draft
        self._context.jobs.start(
            Lane.LOOK, lambda _: desk.of_draft(draft), lambda found: self._show(draft, found), self._surprise
        )

    def _show(self, draft: str, found: tuple[Foreseen, ...]) -> None:
        if draft == self._draft:
            self.view.show_foreseen(found)

    def _keep(self, comment: str, answer: str, changing: str) -> None:
        desk, draft, actor = self._desk, self._draft, self._context.actor

        def work() -> Foreseen:
            if changing:
                return desk.change(changing, comment, answer, actor=actor)
            return desk.file(draft, comment, answer, actor=actor)

        self._write(work, self._on_kept, lambda error: self.view.form.complain(both_in_words(error)))

    def _on_kept(self) -> None:
        self.view.form.fill()
        self.view.close_form()

    def _drop(self, one: Foreseen) -> None:
        desk, actor = self._desk, self._context.actor

        def again() -> None:
            self._write(lambda: desk.file(one.draft, one.comment, one.answer, actor=actor))

        def done() -> None:
            self.undoable.emit(Undo(translate("Write", "The hard comment is removed."), again))

        self._write(lambda: desk.drop(one.id, actor=actor), done)

    def _write(
        self,
        work: Callable[[], object],
        done: Callable[[], None] = lambda: None,
        failed: Callable[[DeskError], None] | None = None,
    ) -> None:
        def finish(_: object) -> None:
            done()
            self._look()
            self._context.background.changed()

        self._context.jobs.start(Lane.WRITE, lambda _: work(), finish, failed or self._surprise)

    def _surprise(self, error: DeskError) -> None:
        self._context.background.surprised.emit(error)
