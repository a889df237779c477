"""A promise is kept, gets another day, or is let go with a word why."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.promise import Promise
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.day_choice import DayChoice, day_in_words
from ceo_desk.ui.following_up.marking import Owner
from ceo_desk.ui.following_up.small_panel import SmallPanel
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.living import while_alive

translate = QCoreApplication.translate

Done = Callable[[Undo], None]


class Ending(QObject):
    """Each way tells what can be undone; `failed` hears what was not possible where no panel is open."""

    def __init__(self, context: Context, body: QWidget) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self.failed: Callable[[DeskError], None] = context.background.surprised.emit
        self.undone: Callable[[], None] = lambda: None
        self.panel: SmallPanel | None = None
        self.day: DayChoice | None = None
        self.why: Field | None = None

    def close(self) -> bool:
        """Esc: closes what is open; False where nothing is."""
        if self.panel is None:
            return False
        self.panel.close_panel()
        return True

    def keep(self, promise: Promise, done: Done) -> None:
        """It was kept."""
        desk, actor = self._context.desk.following_up.promises, self._context.actor
        text = translate("FollowingUp", "Kept. Well done.")
        self._start(lambda: desk.keep(promise.id, actor=actor), self._reopening(promise, text), done)

    def move(self, promise: Promise, done: Done) -> None:
        """Another day, or another owner."""
        desk, actor = self._context.desk.following_up.promises, self._context.actor
        day = self.day = DayChoice(self._context.theme, desk.today())
        owner = Owner(self._context, promise.owner)
        panel = self._show(translate("FollowingUp", "Another day"), translate("FollowingUp", "Move it"), day, owner)

        def decide() -> None:
            due, name = day.chosen(), owner.chosen()
            said = translate("FollowingUp", "It comes back {day}.").format(day=day_in_words(due, desk.today()))
            undo = Undo(said, lambda: self._run(lambda: desk.move_back(promise, actor=actor)))
            self._start(lambda: desk.move(promise.id, due, owner=name, actor=actor), undo, done)

        panel.decided.connect(decide)

    def drop(self, promise: Promise, done: Done) -> None:
        """It is let go, and why."""
        desk, actor = self._context.desk.following_up.promises, self._context.actor
        why = self.why = Field(self._context.theme, translate("FollowingUp", "A word why"))
        panel = self._show(translate("FollowingUp", "Let this promise go"), translate("FollowingUp", "Let it go"), why)
        undo = self._reopening(promise, translate("FollowingUp", "Let go."))

        def decide() -> None:
            words = why.text()
            self._start(lambda: desk.drop(promise.id, words, actor=actor), undo, done)

        panel.decided.connect(decide)
        why.entered.connect(panel.decided)

    def _reopening(self, promise: Promise, text: str) -> Undo:
        desk, actor = self._context.desk.following_up.promises, self._context.actor
        return Undo(text, lambda: self._run(lambda: desk.reopen(promise.id, actor=actor)))

    def _show(self, title: str, deed: str, *parts: QWidget) -> SmallPanel:
        self.close()
        panel = self.panel = SmallPanel(self._context.theme, self._body, title, *parts, deed=deed)
        panel.closed.connect(self._on_closed)
        panel.open()
        return panel

    def _start(self, work: Callable[[], object], undo: Undo, done: Done) -> None:
        def heard(_: object) -> None:
            self.close()
            self._context.background.changed()
            done(undo)

        failed = while_alive(self, self._on_failed)
        self._context.jobs.start(Lane.WRITE, lambda _: work(), while_alive(self, heard), failed)

    def _run(self, work: Callable[[], object]) -> None:
        def heard(_: object) -> None:
            self._context.background.changed()
            self.undone()

        self._context.jobs.start(Lane.WRITE, lambda _: work(), while_alive(self, heard))

    def _on_failed(self, error: DeskError) -> None:
        if self.panel is not None:
            self.panel.complain(both_in_words(error))
        else:
            self.failed(error)

    def _on_closed(self) -> None:
        self.panel = self.day = self.why = None
