"""An idea gets on: what is said of it now, and then the replies are looked at."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.idea import Idea
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.presenter import IdeaLine
from ceo_desk.ui.following_up.small_panel import SmallPanel
from ceo_desk.ui.following_up.status_panel import StatusChoice
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.living import while_alive

translate = QCoreApplication.translate


class Changing(QObject):
    """Opens the panel over a screen's body."""

    def __init__(self, context: Context, body: QWidget) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self.panel: SmallPanel | None = None
        self.status: StatusChoice | None = None

    def close(self) -> bool:
        """Esc: closes what is open; False where nothing is."""
        if self.panel is None:
            return False
        self.panel.close_panel()
        return True

    def open(self, line: IdeaLine, done: Callable[[str], None]) -> None:
        """Asks how far it is; `done` hears the idea's id once it is said."""
        self.close()
        context = self._context
        status = self.status = StatusChoice(context.theme, line.status)
        title = translate("FollowingUp", "How far is it?")
        deed = translate("FollowingUp", "Say so, and look at the replies")
        panel = self.panel = SmallPanel(context.theme, self._body, title, status, deed=deed)
        desk, actor = context.desk.following_up.ideas, context.actor

        def changed(idea: Idea) -> None:
            self.close()
            context.background.changed()
            done(idea.id)

        def decide() -> None:
            to, why = status.chosen(), status.why.text()
            heard, failed = while_alive(self, changed), while_alive(self, self._on_failed)
            context.jobs.start(Lane.WRITE, lambda _: desk.change(line.idea, to, why, actor=actor), heard, failed)

        panel.decided.connect(decide)
        panel.closed.connect(self._on_closed)
        panel.open()

    def _on_failed(self, error: DeskError) -> None:
        if self.panel is not None:
            self.panel.complain(both_in_words(error))

    def _on_closed(self) -> None:
        self.panel = self.status = None
