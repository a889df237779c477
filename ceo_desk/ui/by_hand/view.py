"""LinkedIn by hand: copies the words, opens the place, and takes the person's word that it is there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.linkedin.by_hand import FEED, PastedComment
from ceo_desk.ui.by_hand.errand import Errand, Facts, Line, load
from ceo_desk.ui.by_hand.panes import AnswerPane, CommentPane, PostPane
from ceo_desk.ui.by_hand.presenter import saying_of, state_of, untitled
from ceo_desk.ui.connecting.sheet import Sheet
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen
from ceo_desk.ui.jobs import Lane, Progress
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.living import while_alive

translate = QCoreApplication.translate

T = TypeVar("T")


class ByHandView(Screen):
    """Arriving names an errand in the note, and in the subject its comment, draft, or account."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.errand, self.facts = Errand.POST, Facts(Errand.POST, "")
        self._draft = self._words = ""
        self._is_copied = self._is_working = False
        self.primary = QAction("", self)
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self.back = QAction(translate("ByHand", "Back"), self)
        self.back.triggered.connect(lambda _checked=False: self.step_back())
        self.again = QAction(translate("ByHand", "Copy it again"), self)
        self.again.triggered.connect(lambda _checked=False: self._copy())
        theme = self.theme
        self.answer, self.post, self.comment = AnswerPane(context), PostPane(theme), CommentPane(theme)
        self.sheet = Sheet(theme, (), (self.answer, self.post, self.comment))
        self.banner = self.sheet.banner
        self.setLayout(column(self.sheet))
        self.answer.editor.edited.connect(self._on_edited)
        self.answer.editor.opened.connect(self._show)
        self.comment.changed.connect(self._show)
        self.comment.opened.connect(self._open_post)
        self.post.chosen.connect(self._choose)
        self._show()

    def footer(self) -> Footer:
        """Back, or once more, and the next step."""
        others = (self.again,) if self._is_copied else (self.back,)
        state = state_of(self.errand, is_copied=self._is_copied, is_ready=self._is_ready())
        return Footer(self.primary, others, state)

    def arrive(self, subject: str, note: str) -> None:
        """Another errand begins anew; the same goes on where it was."""
        errand = Errand(note) if note else self.errand
        if (errand, subject) != (self.facts.errand, self.facts.subject) or not self._is_copied:
            self.errand, self._is_copied, self._draft, self._words = errand, False, "", ""
            self.banner.clear()
            desk, name = self.context.desk, untitled()
            self._start(Lane.LOOK, lambda _: load(desk, errand, subject, name), self._on_facts)
        self._show()

    def leave(self) -> None:
        """An answer that is being written is kept."""
        self.answer.editor.keep()

    def step_back(self) -> bool:
        """What was copied may be copied once more; else to where one came from."""
        if self._is_copied:
            self._is_copied = False
            self._show()
        else:
            there = {Errand.ANSWER: Place.ANSWER, Errand.POST: Place.PUBLISH}.get(self.errand)
            subject = self.facts.subject
            self.going.emit(Go(there, subject) if there is not None and subject else Go(Place.SETTINGS))
        return True

    def first_control(self) -> QWidget | None:
        """The field of the errand."""
        return {Errand.ANSWER: self.answer.editor, Errand.COMMENT: self.comment.person.line}.get(self.errand)

    def _show(self) -> None:
        saying = saying_of(self.errand, self.facts.person, is_copied=self._is_copied)
        panes = {Errand.ANSWER: self.answer, Errand.POST: self.post, Errand.COMMENT: self.comment}
        self.sheet.show_step(0, saying, panes[self.errand])
        self.answer.link.setVisible(self._is_copied)
        self.post.link.setVisible(self._is_copied)
        self.post.choice.setVisible(bool(self.facts.lines) and not self._is_copied)
        self.post.show_words(self._words)
        self.primary.setText(saying.primary)
        self.primary.setEnabled(not self._is_working and self._is_ready())
        self.footer_changed.emit()

    def _is_ready(self) -> bool:
        if self.errand is Errand.COMMENT:
            return self.comment.is_filled()
        words = self.answer.editor.words() if self.errand is Errand.ANSWER else self._words
        return bool(words.strip())

    def _on_facts(self, facts: Facts) -> None:
        self.facts = facts
        if facts.errand is Errand.ANSWER:
            self.answer.show_comment(facts.subject, facts.person, facts.words)
        elif facts.errand is Errand.POST:
            self.post.choice.show_lines(translate("ByHand", "Which post"), facts.lines, facts.subject)
            if facts.subject or facts.lines:
                self._choose(facts.subject or facts.lines[0].id)
        else:
            other = Line("", translate("ByHand", "Another post"))
            lines = (*facts.lines, other) if facts.lines else ()
            chosen = facts.lines[0].id if facts.lines else ""
            self.comment.choice.show_lines(translate("ByHand", "Under which post"), lines, chosen)
        self._show()
        first = self.first_control()
        if first is not None:
            first.setFocus()
            QTimer.singleShot(0, self, lambda: self.sheet.scrolled.ensureWidgetVisible(first))

    def _choose(self, draft: str) -> None:
        self._draft, self._words = draft, ""
        for one, choice in self.post.choice.choices:
            choice.setChecked(one == draft)
        self.banner.clear()
        desk, actor = self.context.desk, self.context.actor

        def done(words: str) -> None:
            self._words = words
            self._show()

        self._start(Lane.WRITE, lambda _: desk.by_hand.words_of(draft, actor=actor), done)

    def _open_post(self) -> None:
        chosen = self.comment.choice.current()
        self.context.open_page(next((one.url for one in self.facts.lines if one.id == chosen and one.url), FEED))

    def _on_edited(self) -> None:
        self._is_copied = False  # what was copied is not what stands here now
        self._show()

    def _copy(self) -> None:
        words = self.answer.editor.words() if self.errand is Errand.ANSWER else self._words
        QGuiApplication.clipboard().setText(words.strip())
        self._is_copied = True
        self._show()

    def _press_primary(self) -> None:
        self.banner.clear()
        if self.errand is Errand.COMMENT:
            self._take_in()
        elif not self._is_copied:
            self.answer.editor.keep()
            self._copy()
            self.context.open_page(self.facts.place)
        elif self.errand is Errand.ANSWER:
            self._say_answered()
        else:
            self._say_posted()

    def _say_answered(self) -> None:
        desk, actor, comment = self.context.desk, self.context.actor, self.facts.subject
        words, url = self.answer.editor.words(), self.answer.link.text()
        self.answer.editor.hold()

        def done(_: object) -> None:
            self.answer.editor.let_go()
            self.answer.link.set_text("")
            self._done(Go(Place.ANSWER))

        self._start(Lane.WRITE, lambda _: desk.by_hand.answered(comment, words, url, actor=actor), done)

    def _say_posted(self) -> None:
        desk, actor, draft, url = self.context.desk, self.context.actor, self._draft, self.post.link.text()

        def done(_: object) -> None:
            self.post.link.set_text("")
            self._done(Go(Place.POSTS))

        self._start(Lane.WRITE, lambda _: desk.by_hand.posted(draft, url, actor=actor), done)

    def _take_in(self) -> None:
        desk, actor, pane = self.context.desk, self.context.actor, self.comment
        pasted = PastedComment(pane.person.text(), pane.words.toPlainText(), pane.link.text(), pane.choice.current())
        account = self.facts.subject

        def done(comment: str) -> None:
            pane.forget()
            self._done(Go(Place.ANSWER, comment))

        self._start(Lane.WRITE, lambda _: desk.by_hand.came(pasted, account, actor=actor), done)

    def _done(self, go: Go) -> None:
        self._is_copied = False
        self._show()
        self.context.background.changed()
        self.going.emit(go)

    def _start(self, lane: Lane, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._is_working = True

        def on_done(value: T) -> None:
            self._is_working = False
            done(value)

        self.context.jobs.start(lane, work, while_alive(self, on_done), while_alive(self, self._on_failed))

    def _on_failed(self, error: DeskError) -> None:
        self._is_working = False
        if self.answer.editor.isReadOnly():
            self.answer.editor.resume()
        show(self.banner, of_error(error))
        self._show()
