"""The text as plain letters, with its marks, for who knows them: in the page's place, saved the same way."""

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class Letters(QPlainTextEdit):
    """`edited` at every change by a person. What is not touched is given back to the letter."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Letters")
        self.setAccessibleName(translate("Write", "The words of your post, as letters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("reply"))
        self.is_on = False
        self._source = ""
        self.hide()
        self.textChanged.connect(self._on_changed)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 – Qt's name
        """Words, and no name of a file."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def open_letters(self, markdown: str) -> None:
        """Shows a text."""
        self._source = markdown
        self.is_on = False
        self.setPlainText(markdown)
        self.document().setModified(False)
        self.is_on = True
        self.show()

    def close_letters(self) -> None:
        """The page is shown again."""
        self.is_on = False
        self.hide()

    def markdown(self) -> str:
        """The text as it is now."""
        if not self.document().isModified():
            return self._source
        text = self.toPlainText()
        return text.replace("\n", "\r\n") if "\r\n" in self._source else text

    def _on_changed(self) -> None:
        if self.is_on:
            self.edited.emit()
