"""The page: a post is written here, and saved while it is written."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.draft import Content, Draft
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.writing import Opened, is_written
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.context import Context, Unsaved
from ceo_desk.ui.frame.place import Closing, Footer, Go, Place, Screen, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Step
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.writing.beginnings import Beginnings
from ceo_desk.ui.writing.body import PageBody
from ceo_desk.ui.writing.counting import WordCount
from ceo_desk.ui.writing.errands import Errands
from ceo_desk.ui.writing.files.page_files import PageFiles
from ceo_desk.ui.writing.files.saving import FileSaving
from ceo_desk.ui.writing.handing.handing import Handing
from ceo_desk.ui.writing.presenter import state_of
from ceo_desk.ui.writing.saving.saving import Saving
from ceo_desk.ui.writing.saving.trouble import Trouble
from ceo_desk.ui.writing.versions.bringing import Bringing

translate = QCoreApplication.translate


class PageView(Screen):
    """Holds one post at a time. What is on the page leads; the disk follows."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted = ""
        """The draft that is being opened; "" = the page is here."""
        self._is_alone = False
        self.body = PageBody(context)
        self.saving = Saving(context, self.body.content, self.body.standing, self)
        self.errands = Errands(self.body)
        self.beginnings = Beginnings(context, self.body, self.saving, self)
        self.trouble = Trouble(context, self.saving, self.body.banner, self)
        self.bringing = Bringing(context, self.body, lambda: self.saving.draft, self._rested, self)
        self.handing = Handing(context, self.body, self.saving, self._rested, self.bringing, self)
        self.count = WordCount(context, self.body.editor, self)
        self.files = PageFiles(context, self.body, self)
        self.file_saving = FileSaving(context, self.body.banner, self)
        self.primary = QAction(translate("Write", "Publish…"), self)
        self.primary.triggered.connect(lambda _checked=False: self._rested(self._publish))
        self.setLayout(column(self.body))
        self._connect()

    # ------------------------------------------------------------------ what the window asks
    def footer(self) -> Footer:
        """Saved or not, how long it is, and the way out to the readers."""
        has_words = bool(self.saving.draft) and not self._wanted
        self.primary.setEnabled(has_words)
        self.primary.setText(self.body.bond.primary or translate("Write", "Publish…"))
        return Footer(self.primary, state=self._state(), note=self.count.note())

    def arrive(self, subject: str, note: str) -> None:
        """Opens a post (`note`: what is said of it); "" = a new one, `note` its title. What was here before is kept."""
        is_errand = self.errands.take(note if subject else "")
        if subject and subject == self.saving.draft and not self._wanted:
            self.saving.come_back()
            self.handing.look()
            self.body.bond.look(self.saving.draft)
            self._open(subject)
            return
        while self.body.close_one():
            continue
        self.saving.leave()
        self.trouble.clear()
        if subject:
            self.files.arrive("" if is_errand else note)
            self._wanted = subject
            self.body.sheet.hide()
            self._open(subject)
        else:
            self._show("", Content(title=note), None)
            if note:
                self.saving.touch()
        self.footer_changed.emit()

    def refresh(self) -> None:
        """Something on the desk changed: also what the other one said, or what became of an approval."""
        self.handing.look()
        self.body.bond.look(self.saving.draft)

    def leave(self) -> None:
        """Everything is saved, and kept as a version."""
        self._set_alone(is_alone=False)
        self.handing.leave()
        self.saving.leave()

    def subject(self) -> str:
        """The draft's id."""
        return self._wanted or self.saving.draft

    def closing(self) -> Closing | None:
        """Words that are not on the desk."""
        return self.trouble.closing()

    def step_back(self) -> bool:
        """Esc: what is open closes, then the page alone becomes the desk again."""
        if self.body.close_one():
            return True
        if self._is_alone:
            self._set_alone(is_alone=False)
            return True
        return False

    def first_control(self) -> QWidget | None:
        """The text, or the title of a post that has none."""
        return self.body.first_control()

    # ------------------------------------------------------------------ opening
    def _open(self, draft: str) -> None:
        desk, actor = self.context.desk, self.context.actor
        self.context.jobs.start(
            Lane.WRITE,
            lambda _: desk.writing.open(draft, actor=actor),
            lambda opened: self._on_opened(draft, opened),
            lambda error: self._on_not_opened(draft, error),
        )

    def _on_opened(self, draft: str, opened: Opened) -> None:
        content = opened.draft.content
        if self._wanted == draft:
            leaving = self.context.unsaved.get(draft)
            if leaving is None:
                self._show(draft, content, opened)
            else:
                self._show_unsaved(leaving, opened)
            self._tell(opened.said)
        elif not self._wanted and draft == self.saving.draft:
            self._tell(opened.said)
            if self.saving.is_resting and content != self.saving.last:
                self._take_over(opened.draft)
        if not self._wanted and draft == self.saving.draft:
            self.errands.run()

    def _on_not_opened(self, draft: str, error: DeskError) -> None:
        if draft == self.subject():
            posts = Step(translate("Write", "See your posts"), self._go_to_posts, "caret-left")
            show(self.body.banner, of_error(error), (posts,))

    def _show(self, draft: str, content: Content, opened: Opened | None) -> None:
        is_new = not is_written(content)
        self._wanted = ""
        self.body.bond.look(draft)
        takes_keys = self._may_take_keys()
        self.body.show_content(content, is_new=is_new)
        self.saving.begin(draft, content, opened.draft.modified if opened else None)
        if opened is not None:
            self.body.standing.return_to(opened)
        self.count.begin(content)
        self.handing.begin()
        if is_new:
            self.beginnings.offer()
        if takes_keys:
            self.body.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        self.footer_changed.emit()

    def _show_unsaved(self, unsaved: Unsaved, opened: Opened) -> None:
        """What could not be saved when the post was left is on the page again."""
        unsaved.give_up()
        draft = opened.draft
        content = unsaved.content or draft.content
        before = draft.content.body if opened.before is None else opened.before
        place = unsaved.place
        self._show(
            draft.id, content, replace(opened, draft=replace(draft, content=content), place=place, before=before)
        )
        self.saving.take_on(unsaved)

    def _take_over(self, draft: Draft) -> None:
        """The post on the page became another one on the desk; with it goes the step that can be undone."""
        self.body.take_over(draft.content)
        self.saving.begin(draft.id, draft.content, draft.modified)
        self.saving.touch()
        self.count.begin(draft.content)
        self.footer_changed.emit()

    def _may_take_keys(self) -> bool:
        """True where the keyboard is nowhere, or inside this screen already."""
        focus = self.window().focusWidget()
        is_nowhere = focus is None or not focus.isVisible()  # type: ignore[redundant-expr]  # the stubs know no None
        return self.isVisible() and (is_nowhere or self.isAncestorOf(focus))

    def _tell(self, said: tuple[str, ...]) -> None:
        if said:
            close = Step(translate("Write", "Close"), self.body.banner.clear, "x")
            self.body.banner.say("wait", said[0], " ".join(said[1:2]), (close,))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Back from another program: what changed outside is taken in."""
        if event.type() is QEvent.Type.WindowActivate and self.isVisible() and self.saving.draft and not self._wanted:
            self._rested(lambda: self._open(self.saving.draft))
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 – Qt's name
        """Watches when the window is come back to."""
        super().showEvent(event)
        self.window().removeEventFilter(self)
        self.window().installEventFilter(self)

    # ------------------------------------------------------------------ saving
    def _state(self) -> State:
        if not self.saving.draft and not self._wanted and not self.saving.is_dirty:
            text = translate("Write", "What you write is saved by itself. Then it can go out.")
            return State(text, translate("Write", "Write a sentence first."), "info")
        saved = state_of(self.saving.saved_at, self.context.now(), is_slow=self.saving.is_slow)
        return self.trouble.state() or saved

    def _on_saved(self, content: Content) -> None:
        if self.body.letters.is_on:
            self.count.count(content)
        else:
            self.count.tell(self.body.editor.words())
        self.footer_changed.emit()

    def _on_told(self, said: tuple[str, ...]) -> None:
        self._tell(said)
        self._open(self.saving.draft)

    def _rested(self, do: Callable[[], None]) -> None:
        """Does something once all that was written is on disk."""
        self.saving.try_again()
        self.context.jobs.start(Lane.WRITE, lambda _: None, lambda _: self._on_rested(do))

    def _on_rested(self, do: Callable[[], None]) -> None:
        if not self.saving.is_dirty:
            do()
        elif self.trouble.error is None:
            self._rested(do)

    # ------------------------------------------------------------------ ways on
    def _publish(self) -> None:
        self.going.emit(Go(Place.PUBLISH, self.saving.draft))

    def _save_file(self, kind: str) -> None:
        self.file_saving.save(self.saving.draft, self.body.title.text(), kind)

    def _go_to_posts(self) -> None:
        self.going.emit(Go(Place.POSTS))

    def _on_way(self, name: str) -> None:
        if name == "versions":
            is_on = self.body.versions.isVisible()
            self._rested(lambda: self.body.show_versions("" if is_on else self.saving.draft))
        elif name == "give":
            self.handing.ask()
        elif name == "letters":
            self.body.toggle_letters()
        elif name == "about":
            self.body.toggle_about()

    def _on_restored(self, draft: str, restored: Draft) -> None:
        if draft == self.saving.draft and not self._wanted:
            self._take_over(restored)

    def _on_forgotten(self, draft: str) -> None:
        if draft == self.saving.draft:
            self.body.editor.history.forget()

    def _set_alone(self, *, is_alone: bool) -> None:
        """Only the page: rail and tools go, the footer stays."""
        if is_alone != self._is_alone:
            self._is_alone = is_alone
            self.body.tool_row.setVisible(not is_alone)
            self.alone_wanted.emit(is_alone)

    def _connect(self) -> None:
        body, saving = self.body, self.saving
        body.edited.connect(saving.touch)
        body.about.aim.draft_of = lambda: self.saving.draft
        body.about.file_wanted.connect(lambda kind: self._rested(lambda: self._save_file(kind)))
        body.tool_row.left.connect(self._go_to_posts)
        body.tool_row.chosen.connect(self._on_way)
        self.bringing.restored.connect(self._on_restored)
        for part in (self.beginnings, self.bringing, self.handing, body.foreseeing):
            part.undoable.connect(self.undoable)
        for way in (self.beginnings, self.handing):
            way.going.connect(self.going)
        self.handing.given.connect(self.face_wanted)
        body.versions.closed.connect(lambda: body.show_versions(""))
        body.versions.forgotten.connect(self._on_forgotten)
        saving.saved.connect(self._on_saved)
        self.trouble.changed.connect(self.footer_changed)
        body.bond.changed.connect(self.footer_changed)
        saving.began.connect(lambda _draft: self.footer_changed.emit())
        saving.told.connect(self._on_told)
        self.count.changed.connect(self.footer_changed)
        make(Act.FOCUS, self, lambda: self._set_alone(is_alone=not self._is_alone), within=True)
