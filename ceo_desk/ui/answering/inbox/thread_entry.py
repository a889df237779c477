"""One voice in a thread: initials, name and moment, and the words in their own direction."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ceo_desk.ui.answering.inbox.thread_words import EntryWords
from ceo_desk.ui.parts.layouts import Frame, Scrolled, column, row
from ceo_desk.ui.parts.marks import Initials
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

INITIALS, INDENT = 44, 28


class ThreadEntry(Frame):
    """The comment that is answered stands out by its size; our own answers by their ground."""

    def __init__(
        self, theme: Theme, words: EntryWords, below: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("OwnEntry" if words.is_own else "Plain", parent)
        self.comment = words.comment
        head = Words(theme, "", "body", "ink2")
        head.say(words.head, strong=words.name)
        self.text = Reading(theme, words.head, "reply", "ink" if words.is_main or words.is_own else "ink2")
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.text.say(words.text)
        self.initials = Initials(theme, words.name, INITIALS, is_on_tint=words.is_own)
        lines = column(head, self.text, *((below,) if below is not None else ()), gap=theme.space(2))
        pad = theme.space(12) if words.is_own else 0
        inner = row(column(self.initials, None), lines, gap=theme.space(14), margin=pad)
        inner.setStretch(1, 1)
        self.setLayout(inner)
        self.setAccessibleName(words.head)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def indented(theme: Theme, entry: ThreadEntry, depth: int) -> QWidget:
    """An entry a little further in, the deeper it stands in the conversation."""
    if not depth:
        return entry
    holder = QWidget()
    holder.setLayout(row(theme.space(INDENT) * depth, entry))
    return holder


class Snug(Scrolled):
    """As high as what is in it, and no higher; scrolls where there is less room."""

    def __init__(self, theme: Theme, inside: QWidget, lowest: int, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self._lowest = theme.px(lowest)
        self._wanted = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As its content."""
        return QSize(200, self._wanted or self._lowest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Follows what is in it."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The height follows the width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Takes the height of its content."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None:
            return
        width = self.viewport().width()
        wanted = layout.heightForWidth(width) if layout.hasHeightForWidth() else inside.sizeHint().height()
        if wanted != self._wanted:
            self._wanted = wanted
            self.setMaximumHeight(max(1, wanted))
            self.setMinimumHeight(min(wanted, self._lowest))
            self.updateGeometry()
