"""What can be done with a post in the list, beside opening it: see it, take it back, put it into the trash."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.writing.files.saving import FileSaving, fill_kinds
from ceo_desk.ui.writing.posts import work
from ceo_desk.ui.writing.posts.presenter import PostLine

translate = QCoreApplication.translate


class PostDeeds(QObject):
    """Asks in the banner above the list where readers would miss the post. `going` carries a Go, `undoable` an Undo."""

    going = Signal(object)
    undoable = Signal(object)

    def __init__(self, context: Context, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._banner = context, banner
        self.files = FileSaving(context, banner, parent)
        self.menu = QMenu(parent)
        self.menu.setFont(context.theme.font("body"))

    def offer(self, line: PostLine, at: QPoint) -> None:
        """Shows all of it in a menu."""
        self.menu.clear()
        self.menu.addAction(translate("Posts", "Open the page"), lambda: self.going.emit(Go(Place.PAGE, line.id)))
        if line.url:
            text = translate("Posts", "See it on {place}").format(place=line.place)
            self.menu.addAction(text, lambda: self._context.open_page(line.url))
        if line.taking_back:
            text = translate("Posts", "Take it back")
            self.menu.addAction(text, lambda: self._ask_taking_back(line))
        kinds = self.menu.addMenu(translate("Posts", "Save as a file"))
        fill_kinds(kinds, self._context.sitter, lambda kind: self.files.save(line.id, line.title, kind))
        self.menu.addAction(translate("Posts", "To the trash"), lambda: self.discard(line))
        self.menu.popup(at)

    def discard(self, line: PostLine) -> None:
        """Into the trash; it can be undone."""
        desk, actor = self._context.desk, self._context.actor
        self._context.jobs.start(
            Lane.WRITE, lambda _: desk.writing.trash(line.id, actor=actor), lambda _: self._on_discarded(line)
        )

    def _on_discarded(self, line: PostLine) -> None:
        desk, actor = self._context.desk, self._context.actor

        def undo() -> None:
            self._context.jobs.start(
                Lane.WRITE,
                lambda _: desk.writing.bring_back(line.id, actor=actor),
                lambda _: self._context.background.changed(),
            )

        text = translate("Posts", "“{title}” is in the trash.").format(title=line.title)
        if self._context.theme.is_short:
            text = translate("Posts", "It is in the trash.")
        self.undoable.emit(Undo(text, undo))
        self._context.background.changed()

    def _ask_taking_back(self, line: PostLine) -> None:
        """Asks in place where readers have it already; what has not left is taken back at once."""
        if not line.is_out:
            self._take_back(line)
            return
        question = translate("Posts", "Take “{title}” back from {place}?").format(title=line.title, place=line.place)
        steps = (
            Step(translate("Posts", "Take it back"), lambda: self._take_back(line), "arrow-counter-clockwise"),
            Step(translate("Posts", "Leave it there"), self._banner.clear),
        )
        self._banner.say(
            "wait", question, translate("Posts", "Readers no longer find it. Your draft stays here."), steps
        )

    def _take_back(self, line: PostLine) -> None:
        desk, actor = self._context.desk, self._context.actor
        self._banner.clear()
        self._context.jobs.start(
            Lane.ASK if line.is_out else Lane.WRITE,
            lambda _: work.take_back(desk, line, actor),
            lambda _: self._context.background.changed(),
            self._on_failed,
        )

    def _on_failed(self, error: DeskError) -> None:
        close = Step(translate("Posts", "Close"), self._banner.clear, "x")
        show(self._banner, of_error(error), (close,))
