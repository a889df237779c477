"""While the desk can't save, the words of the page lie in a second place: no later than they would be on the desk.

All about that place is done one after the other in a lane of its own, which no write of the desk holds up.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from ceo_desk.domain.draft import Content
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

PATIENCE_MILLISECONDS = 150
"""A save that takes longer is not waited for: so much and the time before it stay below half a second."""


@dataclass(slots=True)
class Sheet:
    """A post in hand. Its id is known to the background first: there is no draft before the first keystroke.

    Until then its words are called by a stand-in, where they lie beside the desk. `beside`: the names they lie under.
    """

    draft: str = ""
    stand_in: str = field(default_factory=lambda: str(uuid4()))
    beside: set[str] = field(default_factory=set)


class Beside(QObject):
    """Keeps one page after the other beside the desk. `kept` carries its Shelter; None = there is room nowhere."""

    kept = Signal(object)

    def __init__(self, context: Context, read: Callable[[], Content], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._read = context, read
        self._sheet = Sheet()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self.keep_now)

    def begin(self, sheet: Sheet) -> None:
        """Another page; what was kept of the last one is seen to by who leaves it."""
        self._timer.stop()
        self._sheet = sheet

    def watch(self) -> None:
        """Words are on their way to the desk; where they don't get there in time, they are kept beside it."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """The desk can't save them: keeps them beside it."""
        self._timer.stop()
        sheet = self._sheet
        put(self._context, sheet, self._read(), lambda shelter: self._on_kept(sheet, shelter))

    def rest(self) -> None:
        """All is on the desk."""
        self._timer.stop()
        let_go(self._context, self._sheet)

    def _on_kept(self, sheet: Sheet, shelter: object | None) -> None:
        if sheet is self._sheet and sheet.beside:
            self.kept.emit(shelter)


def put(context: Context, sheet: Sheet, content: Content, done: Callable[[object | None], None] | None = None) -> None:
    """Keeps words beside the desk; `done` hears where, None = nowhere."""
    keeping, name = context.desk.keeping, sheet.draft or sheet.stand_in
    sheet.beside.add(name)
    tell = done or (lambda _: None)
    context.jobs.start(Lane.BESIDE, lambda _: keeping.put_beside(name, content), tell, lambda _: tell(None))


def let_go(context: Context, sheet: Sheet) -> None:
    """They are on the desk. What can't be taken away is found again at the next start, and does no harm."""
    keeping, names = context.desk.keeping, tuple(sheet.beside)
    sheet.beside.clear()
    for name in names:
        context.jobs.start(Lane.BESIDE, lambda _, name=name: keeping.let_go(name))  # type: ignore[misc]  # each its own
