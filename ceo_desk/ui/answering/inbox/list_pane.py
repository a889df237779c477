"""The column with the list: search, how many there are and in which order, what went wrong, and the rows."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QStyle, QWidget

from ceo_desk.services.answering.today import AccountTrouble
from ceo_desk.ui.actions import Act, key_text
from ceo_desk.ui.answering.inbox.comment_list import CommentList
from ceo_desk.ui.answering.inbox.filter_bar import FilterBar
from ceo_desk.ui.answering.inbox.folders import FolderMenu
from ceo_desk.ui.answering.inbox.presenter import order_words
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Frame, column, hairline, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.today.loading import LoadingRows
from ceo_desk.ui.words import capital, number, time_of, when

translate = QCoreApplication.translate

SEARCH_MILLISECONDS = 250
"""After the last keystroke the search begins by itself; Enter begins it at once."""
CAP, ICON, RADIUS = 28, 22, 6
A_DAY = timedelta(days=1)
LONG_LOOK = 2000
"""A look that brought so many comments takes long enough to be told above the list."""
_NUMBERS = re.compile(r"([\d,]+)(?: of about ([\d,]+))? comments")


@dataclass(frozen=True, slots=True)
class Strip:
    """One line on top of the list: what is going on or went wrong, and the one way on; "" = none."""

    text: str = ""
    icon: str = "info"
    tone: str = "ink2"
    button: str = ""


class SearchField(QLineEdit):
    """`searched` carries the words. Esc and Down are for whoever is around."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setMinimumHeight(max(48, theme.line("body") + theme.space(22)))
        self.setPlaceholderText(translate("Answer", "Search all comments"))
        self.setAccessibleName(translate("Answer", "Search all comments"))
        side, end = theme.px(ICON) + theme.space(12), theme.px(CAP) + theme.space(4)
        is_mirrored = theme.is_mirrored
        self.setTextMargins(end if is_mirrored else side, 0, side if is_mirrored else end, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_MILLISECONDS)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._on_entered)
        theme.recoloured.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """Down goes to the list."""
        if event.key() == Qt.Key.Key_Down:
            self._on_entered()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A glass at the start, and the key that leads here at the end."""
        super().paintEvent(event)
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = theme.px(ICON), self.height() // 2
        glass = QRect(theme.space(16), middle - side // 2, side, side)
        painter.drawPixmap(self._seen(glass), theme.pixmap("magnifying-glass", ICON, "ink2"))
        if not self.text() and not self.hasFocus():
            cap = theme.px(CAP)
            box = self._seen(QRect(self.width() - theme.space(14) - cap, middle - cap // 2, cap, cap))
            painter.setPen(theme.color("edge"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            painter.setFont(theme.font("hint_strong"))
            painter.setPen(theme.color("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key_text(Act.ROW_SEARCH))
        painter.end()

    def _on_entered(self) -> None:
        self._search()
        self.left.emit()

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class ListPane(Frame):
    """`reordered` carries whether the longest wait comes first. `helped`: the button of the strip. `spam_wanted`."""

    reordered = Signal(bool)
    helped = Signal()
    spam_wanted = Signal()

    def __init__(self, theme: Theme, view: CommentList, parent: QWidget | None = None) -> None:
        super().__init__("ListPane", parent)
        self._theme, self.view = theme, view
        self.search = SearchField(theme)
        self.folder_menu = FolderMenu(theme)
        self.filters = FilterBar(theme)
        self._heading = Words(theme, "", "body", "ink2", lines=1, wrap=False)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        orders = [order_words(is_oldest_first=True), order_words(is_oldest_first=False)]
        self.order = MenuButton(theme, translate("Answer", "Order"), orders, "quiet")
        self.order.picked.connect(lambda number: self.reordered.emit(number == 0))
        self._strip_icon = Icon(theme, "info", 22)
        self._strip_words = Words(theme, "", "hint", "ink2", lines=3)
        self.strip_button = Button(theme, "", "quiet")
        self.strip_button.clicked.connect(lambda _checked=False: self.helped.emit())
        self.strip = Frame("ListStrip")
        self._empty = Words(theme, "", "head")
        self.spam_button = Button(theme, translate("Answer", "Look in Spam too?"), "quiet", "prohibit")
        self.spam_button.clicked.connect(lambda _checked=False: self.spam_wanted.emit())
        self.loading = LoadingRows(theme)
        self._stack = QStackedWidget()
        self._build()

    def show_heading(self, text: str, *, is_oldest_first: bool) -> None:
        """How many, and the order."""
        self._heading.say(text)
        self.order.choose(0 if is_oldest_first else 1)

    def show_rows(self) -> None:
        """The rows."""
        self._stack.setCurrentIndex(0)

    def show_empty(self, text: str, *, offers_spam: bool) -> None:
        """Why there is no row."""
        self._empty.say(text)
        self.spam_button.setVisible(offers_spam)
        self._stack.setCurrentIndex(1)

    def show_loading(self) -> None:
        """It takes longer."""
        self.loading.show_bars()
        self._stack.setCurrentIndex(2)

    def show_strip(self, strip: Strip) -> None:
        """One line on top of the list."""
        self.strip.setVisible(bool(strip.text))
        if strip.text != self._strip_words.text():
            self._strip_words.say(strip.text, tone=strip.tone)
            self._strip_icon.show_icon(strip.icon, strip.tone)
        self.strip_button.say(strip.button)
        self.strip_button.setVisible(bool(strip.button))

    def heading(self) -> str:
        """What stands above the list."""
        return self._heading.text()

    def empty_words(self) -> str:
        """What stands in place of rows; "" while there are some."""
        return self._empty.text() if self._stack.currentIndex() == 1 else ""

    def _build(self) -> None:
        theme = self._theme
        pad = theme.space(16)
        top = column(
            self.folder_menu, self.search, gap=theme.space(8), margin=(pad, theme.space(12), pad, theme.space(12))
        )
        line = row(self._heading, self.order, margin=(theme.space(22), 0, theme.space(6), 0))
        line.setStretch(0, 1)
        words = row(
            column(self._strip_icon, None),
            self._strip_words,
            self.strip_button,
            gap=theme.space(8),
            margin=(theme.space(16), theme.space(6), theme.space(4), theme.space(6)),
        )
        words.setStretch(1, 1)
        self.strip.setLayout(column(words, hairline(theme)))
        self.strip.hide()
        empty = QWidget()
        side = theme.space(22)
        back = row(self.spam_button, None, margin=(0, 0, 0, 0))
        empty.setLayout(column(theme.space(32), self._empty, theme.space(8), back, None, margin=(side, 0, side, 0)))
        waiting = QWidget()
        waiting.setLayout(column(self.loading, None))
        for part in (self.view, empty, waiting):
            self._stack.addWidget(part)
        self.setLayout(
            column(top, hairline(theme), self.filters, hairline(theme), line, hairline(theme), self.strip, self._stack)
        )
        layout = self.layout()
        assert layout is not None
        self.view.setMinimumHeight(self.view.delegate.height())


def looking_strip(told: str, *, is_first: bool) -> Strip:
    """A look that takes long, in words, with a way to stop it; a short one says nothing."""
    found = _NUMBERS.search(told)
    if found is None:
        return Strip()
    read = int(found[1].replace(",", "") or 0)
    if not is_first and read < LONG_LOOK:
        return Strip()
    stop = translate("Answer", "Stop")
    if found[2]:
        text = translate("Answer", "{read} of about {total} comments. The newest are here.")
        return Strip(text.format(read=found[1], total=found[2]), "hourglass-medium", "ink2", stop)
    text = translate("Answer", "{read} comments. The newest are here.")
    return Strip(text.format(read=found[1]), "hourglass-medium", "ink2", stop)


def deciding_strip(done: int, total: int) -> Strip:
    """Many are being decided: how far it is, and a way to stop."""
    text = translate("Answer", "{done} of {total} are done.").format(done=number(done), total=number(total))
    return Strip(text, "hourglass-medium", "ink2", translate("Answer", "Stop"))


def trouble_strip(trouble: AccountTrouble, now: datetime) -> Strip:
    """An account that could not be read, and since when."""
    text = in_words(trouble.problem.sentence)
    if trouble.since is not None:
        since = time_of(trouble.since) if now - trouble.since < A_DAY else when(trouble.since, now)
        text = translate("Answer", "Could not be read since {time}.").format(time=since)
    return Strip(
        f"{capital(trouble.account.name)}: {text}", "warning-circle-fill", "wait", translate("Answer", "Look at it")
    )
