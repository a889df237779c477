"""What was changed in words of ours, word by word: taken ones struck out, added ones underlined."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ceo_desk.text.document import Code, Runs, Text
from ceo_desk.text.word_differences import How, compare_words
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.theme.theme import Theme

_TONES = {How.TAKEN: ("bad", "badtint"), How.ADDED: ("good", "goodtint")}


class ChangedWords(Reading):
    """Both texts as one."""

    def __init__(self, theme: Theme, name: str, before: str, after: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, "reply", parent=parent)
        self._pieces = compare_words((Text(before),), (Text(after),))
        self._write()
        theme.recoloured.connect(self._write)

    def _write(self) -> None:
        shown = [
            (piece.how, _words_of(piece.before if piece.how is How.TAKEN else piece.after)) for piece in self._pieces
        ]
        self.say("".join(words for _, words in shown), is_whole=True)
        cursor, at = QTextCursor(self.document()), 0
        for how, words in shown:
            cursor.setPosition(at)
            at += len(words)
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
            if how in _TONES:
                cursor.mergeCharFormat(self._looks(how))

    def _looks(self, how: How) -> QTextCharFormat:
        ink, ground = _TONES[how]
        looks = QTextCharFormat()
        looks.setForeground(self._theme.color(ink))
        looks.setBackground(self._theme.color(ground))
        looks.setFontStrikeOut(how is How.TAKEN)
        looks.setFontUnderline(how is How.ADDED)
        return looks


def _words_of(runs: Runs) -> str:
    return "".join(run.text for run in runs if isinstance(run, Text | Code))
