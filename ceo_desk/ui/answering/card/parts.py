"""Around the card: which one this is, the post above it, and the pinned quote over an answer."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.answering.card.presenter import PostLine, is_right_to_left
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, Card, column, inset, row
from ceo_desk.ui.parts.marks import Initials, StepDots
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.quoting import quote_of
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

PAGE = 40
"""The page's margin at both sides."""


class CardHeader(QWidget):
    """`1 of 5`, dots, and the way on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.count = Words(theme, "", "screen", wrap=False)
        self._dots = StepDots(theme)
        self.next = Button(theme, translate("Answer", "Next"), "quiet", "caret-right", trailing=True)
        self.following = Button(theme, translate("Answer", "Promises and ideas"), "quiet", "handshake")
        if theme.is_short:
            self.following.hide()
        line = row(self.count, self._dots, None, self.following, self.next, gap=theme.space(16))
        near = theme.space(PAGE)
        far = near - theme.space(INSET)  # the words of the quiet button end where the columns end
        line.setContentsMargins(far if theme.is_mirrored else near, 0, near if theme.is_mirrored else far, 0)
        self.setLayout(line)
        self.setFixedHeight(self.next.minimumHeight())

    def show_place(self, at: int, count: int, *, has_others: bool) -> None:
        """`at` counts from 0."""
        text = translate("Answer", "{at} of {count}").format(at=number(at + 1), count=number(count))
        self.count.say(text)
        self._dots.show_step(at, count)
        self._dots.setVisible(1 < count <= StepDots.MOST and not self._theme.is_short)
        self.next.setVisible(has_others)


class PostCard(Card):
    """The post that the comment stands under. `opened` carries its address."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = ""
        self._label = Words(theme, "", "body", "ink2")
        self.title = Words(theme, "", "post_name", lines=2)
        self._opening = Words(theme, "", "excerpt", lines=2)
        self.read = Button(theme, translate("Answer", "Read it all"), "quiet")
        self.read.clicked.connect(lambda _checked=False: self.opened.emit(self._url))
        words = inset(theme, self._label, self.title, self._opening, gap=theme.space(2))
        side = theme.space(20) - theme.space(INSET)
        self.setLayout(column(words, row(self.read, None), margin=(side, theme.space(12), side, theme.space(4))))

    def show_post(self, post: PostLine) -> None:
        """Shows it."""
        self._url = post.url
        self._label.say(post.label)
        self.title.say(post.title)
        self._opening.say(post.opening)
        self._opening.setVisible(bool(post.opening))
        self.read.setVisible(bool(post.url))


class PinnedQuote(Card):
    """Two lines of the comment over its answer. `opened`: all of it is wanted."""

    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disc = Initials(theme, "", 48)
        self.quote = Words(theme, "", "line", lines=2)
        self.all = Button(theme, translate("Answer", "Show all"), "quiet")
        self.all.clicked.connect(lambda _checked=False: self.opened.emit())
        side = theme.space(20)
        layout = row(self._disc, self.quote, self.all, gap=theme.space(16))
        layout.setContentsMargins(side, theme.space(12), side - theme.space(INSET) // 2, theme.space(12))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_comment(self, author: str, text: str) -> None:
        """The part of it that the answer is about."""
        self._disc.show_name(author)
        is_mirrored = is_right_to_left(text)
        self.quote.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        self.quote.say(quote_of(text))
