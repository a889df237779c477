"""An empty page: three shapes are offered on it, and one that is taken can be given back."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ceo_desk.domain.draft import Content
from ceo_desk.services.starters import Starter
from ceo_desk.services.writing import is_written
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.body import PageBody
from ceo_desk.ui.writing.saving import Saving

translate = QCoreApplication.translate


class Beginnings(QObject):
    """Offers starters on one page. `undoable` carries an Undo."""

    undoable = Signal(object)

    def __init__(self, context: Context, body: PageBody, saving: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._body, self._saving = context, body, saving
        self._starters: tuple[Starter, ...] | None = None
        body.starters.taken.connect(self._on_taken)

    def offer(self) -> None:
        """Offers them below an empty page; they are fetched once."""
        if self._starters is not None:
            self._on_starters(self._starters)
            return
        desk = self._context.desk
        self._context.jobs.start(Lane.LOOK, lambda _: desk.beginnings.starters.all(), self._on_starters)

    def _on_starters(self, starters: tuple[Starter, ...]) -> None:
        self._starters = starters
        if not is_written(self._body.content()):
            self._body.offer(starters)

    def _on_taken(self, starter: Starter) -> None:
        body, base = self._body, self._body.content()
        body.show_content(Content(title=starter.title, body=starter.body), is_new=False)
        self._saving.touch()
        body.title.setFocus(Qt.FocusReason.OtherFocusReason)
        body.title.selectAll()

        def undo() -> None:
            body.show_content(base, is_new=True)
            self._saving.touch()
            self.offer()
            body.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

        self.undoable.emit(Undo(translate("Write", "“{name}” is on your page.").format(name=starter.words), undo))
