"""Words of a version come back to the page: one passage, or all. What stood there until now is kept first."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance

from ceo_desk.domain.draft import Draft
from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.body import PageBody
from ceo_desk.ui.writing.versions.comparing_page import ComparingPage
from ceo_desk.ui.writing.versions.passages import Kind
from ceo_desk.ui.writing.versions.returning import bring_back, bring_title_back
from ceo_desk.ui.writing.versions.view import Wanted

translate = QCoreApplication.translate

Rest = Callable[[Callable[[], None]], None]
"""Does something once all that was written is on disk."""


class Reading(Protocol):
    """Where a comparison with the page is read. `wanted` carries a Wanted."""

    wanted: SignalInstance

    @property
    def page(self) -> ComparingPage:
        """What shows it."""
        ...

    def isVisible(self) -> bool:  # noqa: N802 – Qt's name
        """True while it is read."""
        ...

    def refresh(self) -> None:
        """The page says something else by now."""
        ...

    def complain(self, error: DeskError) -> None:
        """Says what went wrong."""
        ...


class Bringing(QObject):
    """`undoable` carries an Undo; `restored` the id of a draft and the draft as it is now."""

    undoable = Signal(object)
    restored = Signal(str, object)

    def __init__(self, context: Context, body: PageBody, draft: Callable[[], str], rest: Rest, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._body, self._draft, self._rest = context, body, draft, rest
        body.versions.restored.connect(lambda version: rest(lambda: self.restore(version)))
        self.serve(body.versions)

    def serve(self, view: Reading) -> None:
        """What is wanted back in this view comes back to the page."""
        view.wanted.connect(lambda wanted: self._rest(lambda: self._keep_before(wanted, view)))

    # ------------------------------------------------------------------ all of it
    def restore(self, version: str) -> None:
        """The page as it was in a version."""
        desk, actor, draft = self._context.desk, self._context.actor, self._draft()

        def work(_: object) -> tuple[str, Draft]:
            now = desk.writing.leave(draft, actor=actor).draft.revision
            return now, desk.writing.restore(draft, version, actor=actor)

        self._context.jobs.start(
            Lane.WRITE, work, lambda found: self._on_restored(draft, *found), self._body.versions.complain
        )

    def _on_restored(self, draft: str, before: str, restored: Draft) -> None:
        if draft != self._draft():
            return
        if self._body.versions.isVisible():
            self._body.show_versions("")
        self.restored.emit(draft, restored)
        text = translate("Versions", "The version stands on your page.")
        self.undoable.emit(Undo(text, lambda: self._rest(lambda: self.restore(before))))

    # ------------------------------------------------------------------ one passage
    def _keep_before(self, wanted: Wanted, view: Reading) -> None:
        desk, actor, draft = self._context.desk, self._context.actor, self._draft()
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.writing.leave(draft, actor=actor).draft.revision,
            lambda before: self._bring(draft, wanted, before, view),
            view.complain,
        )

    def _bring(self, draft: str, wanted: Wanted, before: str, view: Reading) -> None:
        body = self._body
        if draft != self._draft() or not view.isVisible():
            return
        if wanted.comparison is not view.page.comparison():
            return  # the page was compared anew meanwhile: what was pressed is not there any more
        if wanted.change.is_title:
            bring_title_back(body.title, wanted.comparison)
            document = body.title.document()
        else:
            bring_back(body.editor, wanted.comparison, wanted.change)
            document = body.editor.document()
        revision = document.revision()

        def undo() -> None:
            if document.revision() == revision and document in (body.editor.document(), body.title.document()):
                document.undo()
                self._show_again(view)
            else:
                self._rest(lambda: self.restore(before))  # more was written since: it is kept as a version, too

        is_out = wanted.change.kind is Kind.ADDED
        text = (
            translate("Versions", "It is off your page.")
            if is_out
            else translate("Versions", "It is on your page again.")
        )
        self.undoable.emit(Undo(text, undo))
        self._show_again(view)

    def _show_again(self, view: Reading) -> None:
        if view.isVisible():
            self._rest(view.refresh)
