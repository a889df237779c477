"""The title: the first line of the page. It wraps, it is one paragraph, and Enter goes on to the text."""

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ceo_desk.ui.parts.reading import set_line_height
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

DESCENT = 12
"""Room below the last line, whose letters reach lower than its line height."""
LEAVES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TitleField(QTextEdit):
    """`edited` at every change by a person, `left` when the keyboard wants to go on to the text."""

    edited = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_setting = False
        self.setObjectName("PageTitle")
        self.setAccessibleName(translate("Write", "The title of your post"))
        self.setPlaceholderText(translate("Write", "Title"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font("post_title"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._line()
        self.document().contentsChanged.connect(self._on_changed)

    def text(self) -> str:
        """The title, one line."""
        return self.toPlainText().replace("\n", " ")

    def set_text(self, text: str) -> None:
        """Shows a title; nothing of the last one can be undone any more."""
        self._is_setting = True
        self.setPlainText(" ".join(text.split("\n")))
        self._line()
        self._is_setting = False

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        self.document().setTextWidth(width)
        height = max(self._theme.line("post_title"), round(self.document().size().height()))
        return height + self._theme.px(DESCENT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Enter, and Down on the last line, go on to the text."""
        if event.key() in LEAVES:
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and self._is_on_last_line():
            self.left.emit()
            return
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 – Qt's name
        """Words, and no name of a file."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 – Qt's name
        """What is pasted becomes one line."""
        if source.hasText():
            self.textCursor().insertText(" ".join(source.text().split()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 – Qt's name
        """The page scrolls, not the title in it."""
        event.ignore()

    def _is_on_last_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(QTextCursor.MoveOperation.Down)

    def _line(self) -> None:
        was, self._is_setting = self._is_setting, True
        self.document().setUndoRedoEnabled(False)
        set_line_height(self, self._theme.line("post_title"))
        self.document().setUndoRedoEnabled(True)
        self._is_setting = was

    def _on_changed(self) -> None:
        if not self._is_setting:
            self.edited.emit()
