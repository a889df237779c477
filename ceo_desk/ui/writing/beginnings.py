"""An empty page: what people said and shapes are offered on it, and one that is taken can be given back."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ceo_desk.domain.draft import Content
from ceo_desk.domain.prompting import Prompt
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.starters import Starter
from ceo_desk.services.writing.writing import is_written
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.body import PageBody
from ceo_desk.ui.writing.saving.saving import Saving

translate = QCoreApplication.translate

Offer = tuple[tuple[Starter, ...], tuple[Prompt, ...]]


class Beginnings(QObject):
    """Offers what there is on one page. `undoable` carries an Undo, `going` a Go."""

    undoable = Signal(object)
    going = Signal(object)

    def __init__(self, context: Context, body: PageBody, saving: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._body, self._saving = context, body, saving
        self._offer: Offer | None = None
        body.starters.can_change = not context.sitter.is_leader
        body.starters.changed.connect(lambda: self.going.emit(Go(Place.SHAPES)))
        body.starters.taken.connect(self._take)
        body.starters.answered.connect(self._on_answered)
        body.starters.put_away.connect(self._on_put_away)

    def offer(self) -> None:
        """Offers them below an empty page: at once what was there last, then what there is by now."""
        if self._offer is not None:
            self._on_offer(self._offer)
        desk = self._context.desk
        self._context.jobs.start(Lane.LOOK, lambda _: _read(desk), self._on_offer)

    def _on_offer(self, offer: Offer) -> None:
        is_same, self._offer = offer == self._offer, offer
        if not is_written(self._body.content()) and not (is_same and self._body.starters.isVisible()):
            self._body.offer(*offer)

    # ------------------------------------------------------------------ prompts
    def _on_answered(self, prompt: Prompt) -> None:
        """The shape for it, filled with what was said; it is offered no more."""
        desk = self._context.desk

        def work(_: object) -> Starter:
            desk.beginnings.settle(prompt)
            return desk.beginnings.begin(prompt)

        self._context.jobs.start(Lane.WRITE, work, lambda starter: self._on_begun(starter, prompt))

    def _on_begun(self, starter: Starter, prompt: Prompt) -> None:
        if not is_written(self._body.content()):
            self._take(starter, prompt)

    def _on_put_away(self, prompt: Prompt) -> None:
        desk = self._context.desk

        def done(_: object) -> None:
            self.offer()
            text = translate("Write", "It is not offered again.")
            self.undoable.emit(Undo(text, lambda: self._offer_again(prompt)))

        self._context.jobs.start(Lane.WRITE, lambda _: desk.beginnings.settle(prompt), done)

    def _offer_again(self, prompt: Prompt) -> None:
        desk = self._context.desk
        self._context.jobs.start(Lane.WRITE, lambda _: desk.beginnings.offer_again(prompt), lambda _: self.offer())

    # ------------------------------------------------------------------ shapes
    def _take(self, starter: Starter, prompt: Prompt | None = None) -> None:
        body, base = self._body, self._body.content()
        body.show_content(Content(title=starter.title, body=starter.body), is_new=False)
        body.habits.gaps.begin()
        self._saving.touch()
        body.title.setFocus(Qt.FocusReason.OtherFocusReason)
        body.title.selectAll()

        def undo() -> None:
            body.show_content(base, is_new=True)
            self._saving.touch()
            if prompt is not None:
                self._offer_again(prompt)
            else:
                self.offer()
            body.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

        text = translate("Write", "It is on your page. Tab goes from gap to gap.")
        if self._context.theme.is_short:
            text = translate("Write", "Tab goes from gap to gap.")
        self.undoable.emit(Undo(text, undo))


def _read(desk: Desk) -> Offer:
    return desk.beginnings.starters.all(), desk.beginnings.prompts()
