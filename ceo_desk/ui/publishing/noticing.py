"""What is done about what the desk noticed: put aside, gone to, tried, or a question chosen."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.links import LinkVerdict
from ceo_desk.domain.noticing import Notice, Noticed
from ceo_desk.services.hours import on_clock
from ceo_desk.services.publishing.looking import Look
from ceo_desk.ui.context import Context
from ceo_desk.ui.errand import Errand, errand_to
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import Job, Lane
from ceo_desk.ui.publishing.notice_line import Answer, NoticeLine
from ceo_desk.ui.publishing.notices import lines_of
from ceo_desk.ui.publishing.text_notices import trying_line


class Noticing(QObject):
    """`changed`: the rows are to be made anew. `tried`: what is known of the links is another. `going` carries a Go.

    `opened`: the whole page is wanted. `complained` carries a DeskError.
    """

    changed = Signal()
    own_text = Signal(str)
    tried = Signal()
    opened = Signal()
    going = Signal(object)
    complained = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = ""
        self._agreed: dict[str, set[str]] = {}
        self._trying: Job | None = None
        self._through = 0
        self._is_asking = False

    def begin(self, draft: str) -> None:
        """Another post; what is being tried for the one before is left."""
        self.stop()
        self._draft, self._is_asking = draft, False

    def lines(self, looks: list[Look], at: datetime | None, zone: str) -> tuple[NoticeLine, ...]:
        """The rows for these looks, where the post goes at that moment; None = now."""
        day = on_clock(at or self._context.now(), zone).date()
        found = (one for look in looks for one in look.noticed)
        due = (one for one in found if one.until is None or day < one.until)
        lines = lines_of(due, frozenset(self._agreed.get(self._draft, ())))
        if self._trying is None:
            return lines
        return tuple(trying_line(one.noticed, self._through) if _is_offer(one.noticed) else one for one in lines)

    def questions(self, looks: list[Look]) -> tuple[str, ...]:
        """Those that are offered now."""
        offered = next((look.questions for look in looks if look.questions), None) if self._is_asking else None
        return offered or ()

    def answer(self, line: NoticeLine) -> None:
        """Does what a row's button says."""
        match line.answer:
            case Answer.PAGE:
                self.going.emit(Go(Place.PAGE, self._draft, line.errand))
            case Answer.AGREED:
                self._agreed.setdefault(self._draft, set()).add(line.noticed.detail)
                self.changed.emit()
            case Answer.WHOLE:
                self.opened.emit()
            case Answer.LINKS:
                self._try()
            case Answer.STOP:
                self.stop()
                self.changed.emit()
            case Answer.QUESTION:
                self._is_asking = True
                self.changed.emit()
            case Answer.OWN_TEXT:
                self.own_text.emit(line.noticed.place)
            case Answer.NONE:
                return

    def ask(self, question: str) -> None:
        """The question becomes the post's last paragraph, on the page, where it can be changed."""
        self._is_asking = False
        self.going.emit(Go(Place.PAGE, self._draft, errand_to(Errand.END, question)))

    def stop(self) -> None:
        """Tries no more links."""
        if self._trying is not None:
            self._trying.stop()
            self._trying = None

    def _try(self) -> None:
        if self._trying is not None:
            return
        desk, draft = self._context.desk, self._draft
        self._through = 0
        self._trying = self._context.jobs.start(
            Lane.ASK,
            lambda progress: desk.links.look(draft, progress.tell, lambda: progress.is_stopped),
            self._on_tried,
            self._on_not_tried,
            self._on_told,
        )
        self.changed.emit()

    def _on_told(self, through: str) -> None:
        if self._trying is not None:
            self._through = int(through)
            self.changed.emit()

    def _on_tried(self, _: tuple[LinkVerdict, ...]) -> None:
        was_wanted = self._trying is not None
        self._trying = None
        if was_wanted:
            self.tried.emit()

    def _on_not_tried(self, error: DeskError) -> None:
        was_wanted = self._trying is not None
        self._trying = None
        if was_wanted:
            self.changed.emit()
            self.complained.emit(error)


def _is_offer(one: Noticed) -> bool:
    return one.kind is Notice.LINKS_UNTRIED
