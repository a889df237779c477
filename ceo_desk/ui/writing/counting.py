"""The length of a post: counted in the background where the whole text must be read, else by the page after saving."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTextEdit

from ceo_desk.domain.draft import Content
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.writing.presenter import chosen_note, length_note

NOTHING = (0, 0)
REST_MILLISECONDS = 150


class WordCount(QObject):
    """`counted` = words and minutes of what was saved last, `chosen` the words that are selected on the page;
    `changed` when one of them is another.
    """

    changed = Signal()

    def __init__(self, context: Context, page: QTextEdit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.chosen = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._count_chosen)
        page.selectionChanged.connect(self._rest.start)
        self._context = context
        self.counted = NOTHING
        self._body: str | None = None
        self._is_counting = False

    def note(self) -> str:
        """What the footer says."""
        return chosen_note(self.chosen, self.counted[0]) if self.chosen else length_note(*self.counted)

    def begin(self, content: Content) -> None:
        """Another post is on the page."""
        self.counted = NOTHING
        self._body = None
        self.count(content)

    def count(self, content: Content) -> None:
        """Counts this; what comes meanwhile is counted after it, the last only."""
        if content.body == self._body:
            return
        self._body = content.body
        if not self._is_counting:
            self._start()

    def tell(self, words: int) -> None:
        """The page counted by itself: it remembers what it counted before, and looks at what changed only."""
        from ceo_desk.text.counting import reading_minutes

        self._body = None
        self._take((words, reading_minutes(words)))

    def _take(self, length: tuple[int, int]) -> None:
        if length != self.counted:
            self.counted = length
            self.changed.emit()

    def _count_chosen(self) -> None:
        cursor = self._page.textCursor()
        if not cursor.hasSelection():
            self._take_chosen("", 0)
            return
        text = cursor.selectedText()
        self._context.jobs.start(Lane.LOOK, lambda _: words_in(text), lambda count: self._take_chosen(text, count))

    def _take_chosen(self, text: str, count: int) -> None:
        if text == self._page.textCursor().selectedText() and count != self.chosen:
            self.chosen = count
            self.changed.emit()

    def _start(self) -> None:
        body = self._body or ""
        self._is_counting = True
        self._context.jobs.start(Lane.LOOK, lambda _: length_of(body), lambda length: self._on_counted(body, length))

    def _on_counted(self, body: str, length: tuple[int, int]) -> None:
        self._is_counting = False
        if body == self._body:
            self._take(length)
        elif self._body is not None:
            self._start()


def length_of(markdown: str) -> tuple[int, int]:
    """Words, and minutes of reading."""
    from ceo_desk.text.counting import reading_minutes, words

    count = words(markdown)
    return count, reading_minutes(count)


def words_in(letters: str) -> int:
    """Words of letters as a page gives them, blocks and lines parted by signs of its own."""
    from ceo_desk.text.counting import count_words

    return count_words(letters.replace("\u2029", "\n").replace("\u2028", "\n"))
