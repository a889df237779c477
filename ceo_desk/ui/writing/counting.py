"""The length of a post: counted in the background where the whole text must be read, else by the page after saving."""

from PySide6.QtCore import QObject, Signal

from ceo_desk.domain.draft import Content
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane

NOTHING = (0, 0)


class WordCount(QObject):
    """`counted` = words and minutes of what was saved last; `changed` when it is another."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.counted = NOTHING
        self._body: str | None = None
        self._is_counting = False

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
