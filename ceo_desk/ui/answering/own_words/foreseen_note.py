"""Below a reply, headed "You foresaw this": the answer that was filed for such a comment, one press away."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ceo_desk.storage.foreseen import Foreseen
from ceo_desk.ui.answering.own_words.presenter import foreseen_line
from ceo_desk.ui.answering.own_words.start_choice import StartChoice
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class ForeseenNote(QWidget):
    """Stands below the field, so that it moves no word, until its answer was put in; then again beside an empty one."""

    def __init__(self, theme: Theme, editor: ReplyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._editor = theme, editor
        self._foreseen: Foreseen | None = None
        self._has_room, self._is_taken = True, False
        self.choice: StartChoice | None = None
        self._row = column()
        self._head = Words(theme, translate("OwnWords", "You foresaw this"), "label")
        self.setLayout(column(theme.space(12), self._head, theme.space(6), self._row))
        editor.edited.connect(self._stand)
        self.hide()

    def show_for(self, foreseen: Foreseen | None) -> None:
        """The one that came true; None = none did."""
        if foreseen != self._foreseen:
            self._foreseen, self._is_taken = foreseen, False
            self._show()
        self._stand()

    def give_room(self, *, has_room: bool) -> None:
        """It stands only where there is room for it."""
        self._has_room = has_room
        self._stand()

    def _show(self) -> None:
        clear(self._row)
        self.choice = None
        if self._foreseen is not None:
            line = foreseen_line(self._foreseen)
            self.choice = StartChoice(self._theme, line.line, role="line")
            self.choice.setAccessibleDescription(line.second)
            self.choice.clicked.connect(lambda _checked=False: self._take(line.start))
            self._row.addWidget(self.choice)

    def _take(self, answer: str) -> None:
        editor = self._editor
        if not editor.isReadOnly():
            self._is_taken = True
            editor.start_with(answer)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()  # a row that was pressed can be pressed again
        self._stand()

    def _stand(self) -> None:
        is_done = self._is_taken and bool(self._editor.words().strip())
        self.setVisible(self._has_room and self._foreseen is not None and not is_done)
