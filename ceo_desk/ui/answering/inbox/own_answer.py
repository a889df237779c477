"""Below an answer of ours that is out: its words are changed where it stands, or it is taken away."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.publication import State
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class OwnAnswer(QWidget):
    """`undoable` carries an Undo that counts the seconds, `turned`: it is opened or closed.

    What is typed is on disk, and there when it is opened again.
    """

    undoable = Signal(object)
    turned = Signal()

    def __init__(
        self, context: Context, comment: str, publication: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self.comment, self._publication, self._text = context, comment, publication, text
        theme = context.theme
        self.change = Button(theme, translate("Answer", "Change your answer"), "quiet", "pencil-simple")
        self.remove = Button(theme, translate("Answer", "Take it away…"), "quiet", "trash")
        self._ways = Flow((self.change, self.remove), theme.space(4))
        self.editor = ReplyEditor(context)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.send = Button(theme, translate("Answer", "Send the change"), "secondary", "paper-plane-tilt")
        self._leave = Button(theme, translate("Answer", "Leave it as it is"), "quiet")
        self._typing = QWidget()
        self._typing.setLayout(column(self.editor, Flow((self.send, self._leave), theme.space(4)), gap=theme.space(6)))
        asked = translate("Answer", "Readers will not see this answer any more, and its comment waits again.")
        self.sure = Button(theme, translate("Answer", "Take it away"), "harm")
        self.keep = Button(theme, translate("Answer", "Let it stand"), "secondary")
        self._asking = QWidget()
        ways = Flow((self.keep, self.sure), theme.space(12))
        self._asking.setLayout(column(Words(theme, asked, "body"), ways, gap=theme.space(6)))
        self._typing.hide()
        self._asking.hide()
        self.setLayout(column(self._ways, self._typing, self._asking))
        self.change.clicked.connect(lambda _checked=False: self.open())
        self.remove.clicked.connect(lambda _checked=False: self._show(self._asking))
        self.send.clicked.connect(lambda _checked=False: self._send())
        self._leave.clicked.connect(lambda _checked=False: self._forget())
        self.sure.clicked.connect(lambda _checked=False: self._take_away())
        self.keep.clicked.connect(lambda _checked=False: self._show(self._ways))
        self.editor.edited.connect(self._on_edited)
        self.editor.opened.connect(self._on_edited)

    @property
    def is_open(self) -> bool:
        """True while it is being changed."""
        return not self._typing.isHidden()

    def open(self) -> None:
        """Begins with the words that stand, or with what was typed of a change before."""
        self._show(self._typing)
        self.editor.open(self.comment, translate("Answer", "Your answer, as it shall read"), self._text)
        QTimer.singleShot(0, self.editor, self.editor.setFocus)

    def close_open(self) -> bool:
        """Shows the ways again; what was typed is kept. False where nothing is open."""
        was_open = self._ways.isHidden()
        self.editor.keep()
        self._show(self._ways)
        return was_open

    def _show(self, part: QWidget) -> None:
        for one in (self._ways, self._typing, self._asking):
            one.setVisible(one is part)
        self.turned.emit()

    def _on_edited(self) -> None:
        words = self.editor.words().strip()
        self.send.setEnabled(bool(words) and words != self._text and not self.editor.isReadOnly())

    def _forget(self) -> None:
        answering, comment = self._context.desk.answering, self.comment
        self.editor.let_go()
        self._context.jobs.start(Lane.WRITE, lambda _: answering.keep_words(comment, ""))
        self._show(self._ways)

    def _send(self) -> None:
        context, words = self._context, self.editor.words().strip()
        desk, actor, publication = context.desk, context.actor, self._publication
        self.editor.keep()
        self.editor.hold()

        def done(sent: Publication) -> None:
            self.editor.let_go()
            self._show(self._ways)
            until = sent.delivery.not_before if sent.delivery else None
            if until is not None and sent.state is State.HELD:
                self.undoable.emit(Undo(self._tell(sent), lambda: self._take_back(sent), tell=lambda: self._tell(sent)))
            context.background.changed()

        def failed(error: DeskError) -> None:
            self.editor.resume()
            context.background.surprised.emit(error)

        context.jobs.start(
            Lane.WRITE,
            lambda _: desk.answering.change(publication, words, actor=actor),
            while_alive(self, done),
            while_alive(self, failed),
        )

    def _tell(self, sent: Publication) -> str:
        until = sent.delivery.not_before if sent.delivery else None
        seconds = ceil((until - self._context.now()).total_seconds()) if until else 0
        return translate("Answer", "The change goes in %n seconds", "", seconds) if seconds > 0 else ""

    def _take_back(self, sent: Publication) -> None:
        context = self._context
        desk, actor = context.desk, context.actor
        context.jobs.start(
            Lane.WRITE,
            lambda _: desk.publishing.cancel(sent.id, actor=actor),
            lambda _: context.background.changed(),
            context.background.surprised.emit,
        )

    def _take_away(self) -> None:
        context = self._context
        desk, actor, publication = context.desk, context.actor, self._publication
        self._asking.setEnabled(False)

        def ended() -> None:
            self._asking.setEnabled(True)
            self._show(self._ways)

        def done(_: object) -> None:
            ended()
            context.background.changed()

        def failed(error: DeskError) -> None:
            ended()
            context.background.surprised.emit(error)

        context.jobs.start(
            Lane.ASK,
            lambda _: desk.publishing.withdraw(publication, actor=actor),
            while_alive(self, done),
            while_alive(self, failed),
        )
