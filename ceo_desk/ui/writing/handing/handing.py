"""Giving a draft to the other one, and what is shown of what they said and changed: wired to one page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.drafts.handovers import Handover
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.layouts import Around
from ceo_desk.ui.publishing.question_view import CHOOSE
from ceo_desk.ui.writing.body import PageBody
from ceo_desk.ui.writing.handing.give_bar import GiveBar
from ceo_desk.ui.writing.handing.model import Between, load
from ceo_desk.ui.writing.handing.note_line import NoteLine
from ceo_desk.ui.writing.handing.presenter import LostWords, first_of, lost_words, note_words
from ceo_desk.ui.writing.saving.saving import Saving
from ceo_desk.ui.writing.versions.bringing import Bringing
from ceo_desk.ui.writing.versions.changes_view import ChangesView, Round
from ceo_desk.ui.writing.versions.view import OnPage

translate = QCoreApplication.translate

Rest = Callable[[Callable[[], None]], None]
AFTER_WORDS_MILLISECONDS = 1_000
"""So long after words were saved it is looked whether an approval still holds."""


class Handing(QObject):
    """`given`: the draft is with the other one, who is to sit here now. `going` carries a Go, `undoable` an Undo."""

    given = Signal()
    going = Signal(object)
    undoable = Signal(object)

    def __init__(
        self, context: Context, body: PageBody, saving: Saving, rest: Rest, bringing: Bringing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._body, self._saving, self._rest = context, body, saving, rest
        theme, sitter = context.theme, context.sitter
        self._between: Between | None = None
        self._lost: LostWords | None = None
        to = sitter.assistant if sitter.is_leader else sitter.leader
        self.bar = GiveBar(theme, first_of(to))
        self.line = NoteLine(theme)
        self.banner = Banner(theme)
        self.changes = ChangesView(context, body.pictures.find, self._on_page)
        side = theme.space(24)
        body.put_above(self.bar, self.line, Around(self.banner, (side, theme.space(16), side, 0)))
        body.put_instead(self.changes, self._close_one)
        bringing.serve(self.changes)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_WORDS_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._connect()

    def begin(self) -> None:
        """Another page is shown: what is between two people about it follows."""
        self._between, self._lost = None, None
        self.line.say(None)
        self.banner.clear()
        self.bar.hide()
        if self.changes.isVisible():
            self._body.show_instead(None)
        self.look()

    def leave(self) -> None:
        """The person goes elsewhere: the page is the page again."""
        if self.changes.isVisible():
            self._body.show_instead(None)

    def look(self) -> None:
        """Looks again; nothing that arrives moves what the person is at."""
        desk, draft, sitter = self._context.desk, self._saving.draft, self._context.sitter
        if draft:
            self._context.jobs.start(
                Lane.LOOK, lambda _: load(desk, draft, sitter.name, sitter.face), self._on_loaded, lambda _error: None
            )

    def ask(self) -> None:
        """Asks for a note before it goes to the other one; a second press puts the question away."""
        if not self._saving.draft:
            self.given.emit()  # nothing is written: only the other one is wanted
        elif self.bar.isVisible():
            self.bar.close_bar()
        else:
            self._body.bench.close_bars()
            self.bar.open()

    # ------------------------------------------------------------------ what is shown
    def _on_loaded(self, between: Between) -> None:
        if between.draft != self._saving.draft:
            return
        self._between = between
        now, sitter = self._context.now(), self._context.sitter
        self.line.say(note_words(between, now) if not self.changes.isVisible() else None)
        lost = lost_words(between.lost, sitter, now)
        if lost == self._lost:
            return
        self._lost = lost
        if lost is None:
            self.banner.clear()
        else:
            step = Step(lost.button, lambda: self._rest(self._give_word), "check")
            self.banner.say("wait", lost.sentence, lost.second, (step,))

    def _give_word(self) -> None:
        self.going.emit(Go(Place.PUBLISH, self._saving.draft, CHOOSE))

    # ------------------------------------------------------------------ giving
    def _on_given(self, note: str) -> None:
        self._rest(lambda: self._give(note))

    def _give(self, note: str) -> None:
        desk, actor, draft, sitter = self._context.desk, self._context.actor, self._saving.draft, self._context.sitter
        to, face = (sitter.assistant, "assistant") if sitter.is_leader else (sitter.leader, "leader")
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.handing.give(draft, note, to=to, face=face, actor=actor),
            self._on_gone,
            self._complain,
        )

    def _on_gone(self, _handover: Handover) -> None:
        self.bar.note.set_text("")
        self.bar.hide()
        self.given.emit()

    def _complain(self, error: DeskError) -> None:
        close = Step(translate("Handing", "Close"), self._body.banner.clear, "x")
        show(self._body.banner, of_error(error), (close,))

    # ------------------------------------------------------------------ what was changed
    def _look_at_changes(self) -> None:
        between = self._between
        if between is None or between.with_you is None or between.with_you.mine is None:
            return
        with_you, mine = between.with_you, between.with_you.mine
        round_ = Round(first_of(with_you.handover.given_by), mine, with_you.kept, with_you.given)
        self._rest(lambda: self._open_changes(between.draft, round_))

    def _open_changes(self, draft: str, round_: Round) -> None:
        if draft == self._saving.draft:
            self.line.say(None)
            self._body.show_instead(self.changes)
            self.changes.open(round_)

    def _on_kept(self, marks: tuple[str, ...]) -> None:
        self._keep(marks, is_kept=True)
        text = translate("Handing", "It stays as it is.") if len(marks) == 1 else translate("Handing", "They stay.")
        self.undoable.emit(Undo(text, lambda: self._keep(marks, is_kept=False)))

    def _keep(self, marks: tuple[str, ...], *, is_kept: bool) -> None:
        desk, draft = self._context.desk, self._saving.draft
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.handing.keep_changes(draft, marks, is_kept=is_kept),
            lambda _: self.changes.keep(marks, is_kept=is_kept) if draft == self._saving.draft else None,
            self.changes.complain,
        )

    def _on_closed(self) -> None:
        self._body.show_instead(None)
        self.look()

    def _take(self) -> None:
        """Through with the note."""
        desk, actor, draft = self._context.desk, self._context.actor, self._saving.draft
        self._context.jobs.start(
            Lane.WRITE, lambda _: desk.handing.take(draft, actor=actor), lambda _: self._on_taken(draft), self._complain
        )

    def _on_taken(self, draft: str) -> None:
        self._context.background.changed()
        if draft == self._saving.draft:
            self.look()
            if not self.changes.isVisible():
                self._body.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ inside
    def _on_page(self) -> OnPage:
        return OnPage(self._body.content(), self._body.editor.entries())

    def _close_one(self) -> bool:
        if self.bar.isVisible():
            self.bar.close_bar()
            return True
        if self.changes.isVisible():
            self._on_closed()
            return True
        return False

    def _connect(self) -> None:
        self.bar.given.connect(self._on_given)
        self.bar.closed.connect(lambda: self._body.first_control().setFocus(Qt.FocusReason.OtherFocusReason))
        self.line.looked.connect(self._look_at_changes)
        self.line.done.connect(self._take)
        self.changes.kept.connect(self._on_kept)
        self.changes.closed.connect(self._on_closed)
        self.changes.settled.connect(self._take)
        self._saving.saved.connect(lambda _content: self._timer.start())
        self._body.pictures.came.connect(self.changes.forget_pictures)
