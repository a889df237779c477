"""Where an answer is typed: every word is on disk a moment later, and there again whenever its comment is opened."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.reading import CARET, set_line_height

KEEP_MILLISECONDS = 250
"""The longest that a typed word stays in memory alone: the time runs from the first keystroke, not from the last."""
AGAIN_MILLISECONDS = 2_000
"""After so long the desk tries again to save what the disk did not take."""
GAP = 10


class ReplyEditor(QTextEdit):
    """Plain words for one comment: the answer to it, or a note about it.

    `edited`: they changed. `opened`: the kept words are here. `kept`: a save ended, well or not.
    """

    edited = Signal()
    opened = Signal()
    kept = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, is_note: bool = False) -> None:
        super().__init__(parent)
        self._context, self.comment = context, ""
        answering = context.desk.answering
        self._find: Callable[[str], str] = answering.note_kept if is_note else answering.words_kept
        self._store: Callable[[str, str], None] = answering.keep_note if is_note else answering.keep_words
        self.is_refused_by_disk = False
        self._is_filling = self._has_unsaved = self._is_opening = False
        self._offered = self._early = self._start = ""
        self.setObjectName("ReplyEditor")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(context.theme.font("reply"))
        self.setCursorWidth(CARET)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(context.theme.line("reply") * 2 + context.theme.space(32))
        self.document().setDocumentMargin(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        self.textChanged.connect(self._on_changed)
        self._fill("")

    def open(self, comment: str, name: str, start: str = "") -> None:
        """Begins with the words that are kept for this comment, else with `start`, which is saved once it is changed.

        The words of the comment before are kept first.
        """
        self.keep()
        self.comment, self._start = comment, start
        self.setAccessibleName(name)
        self._fill("")
        self._is_opening, self._offered, self._early = True, "", ""
        self.setReadOnly(True)
        find = self._find
        self._context.jobs.start(Lane.WRITE, lambda _: find(comment), lambda text: self._on_opened(comment, text))

    def words(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Puts other words in their place, as one step that can be undone.

        Where the kept words are not here yet they come first: then these are put only if there are none.
        """
        if self._is_opening:
            self._offered = text
            return
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def start_with(self, text: str) -> None:
        """Puts words in as a start, behind whatever is typed already, as one step that can be undone."""
        typed = self.words().rstrip()
        self.put(f"{typed}\n{text}" if typed else text)

    def keep(self) -> None:
        """Has what was typed saved now."""
        self._timer.stop()
        if not self._has_unsaved:
            return
        self._has_unsaved = False
        self._save(self.comment, self.words())

    def hold(self) -> None:
        """The words are being ordered: nothing is typed or saved meanwhile."""
        self._timer.stop()
        self.setReadOnly(True)

    def resume(self) -> None:
        """They were not ordered: the person goes on."""
        self.setReadOnly(False)
        self._has_unsaved = True
        self._timer.start(KEEP_MILLISECONDS)

    def let_go(self) -> None:
        """The words were ordered: nothing more is saved for this comment, and the field is empty."""
        self._timer.stop()
        self._has_unsaved = False
        self.comment = ""
        self._fill("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """What is typed before the kept words are here stands behind them once they are."""
        letters = letters_of(event)
        if self._is_opening and letters:
            self._early += letters
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Where nothing was typed yet, the key that undoes is the desk's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_opening and letters_of(event):
                event.accept()
                return True
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and not self.document().isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def _save(self, comment: str, text: str) -> None:
        store = self._store
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: store(comment, text),
            lambda _: self._on_kept(),
            lambda error: self._on_not_kept(comment, text, error),
        )

    def _on_opened(self, comment: str, text: str) -> None:
        if comment == self.comment:
            self._is_opening, offered, early = False, self._offered, self._early
            self._fill(text if text.strip() else self._start)
            self.setReadOnly(False)
            if offered and not text.strip():
                self.put(offered)
            if early:
                self.insertPlainText(early)
            self.opened.emit()

    def _fill(self, text: str) -> None:
        """Shows a text as the beginning: there is nothing to undo, nothing to save."""
        self._is_filling = True
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        theme = self._context.theme
        set_line_height(self, theme.line("reply"), paragraph_gap=theme.px(GAP))
        document.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_filling = False

    def _on_changed(self) -> None:
        if self._is_filling:
            return
        self._has_unsaved = True
        if not self._timer.isActive():
            self._timer.start(KEEP_MILLISECONDS)
        self.edited.emit()

    def _on_kept(self) -> None:
        self.is_refused_by_disk = False
        self.kept.emit()

    def _on_not_kept(self, comment: str, text: str, error: DeskError) -> None:
        self.is_refused_by_disk = True
        self._context.background.surprised.emit(error)
        if comment == self.comment:
            self._has_unsaved = True
            self._timer.start(AGAIN_MILLISECONDS)
        else:
            QTimer.singleShot(AGAIN_MILLISECONDS, self, lambda: self._save(comment, text))
        self.kept.emit()


def letters_of(event: QKeyEvent) -> str:
    """What a key writes; "" for one that writes nothing."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    text = event.text().replace("\r", "\n")
    return text if not held and (text.isprintable() or text == "\n") else ""
