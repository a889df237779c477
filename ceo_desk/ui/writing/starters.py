"""What is offered on an empty page, until the first keystroke: prompts from what people said, and shapes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ceo_desk.domain.prompting import Prompt
from ceo_desk.services.writing.starters import Starter
from ceo_desk.ui.parts.buttons import Button, IconButton
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import clear, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.prompt_words import prompt_words

translate = QCoreApplication.translate

MOST = 3
HEIGHT, TALL, ICON = 68, 84, 24


class StarterRow(QPushButton):
    """One choice, in the serif of what a person writes; `second` is the desk's own word on it."""

    def __init__(self, theme: Theme, text: str, second: str = "") -> None:
        super().__init__()
        self._theme, self._text, self._second = theme, text, second
        self.setProperty("kind", "row")
        self.setAccessibleName(f"{text}. {second}" if second else text)
        self.setToolTip(text if second else "")
        self.setAccessibleDescription(translate("Write", "Begin with this"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines = theme.line("page") + (theme.line("body") if second else 0)
        wanted = theme.px(TALL if second else HEIGHT) if not theme.is_short else lines + theme.space(24)
        self.setFixedHeight(max(wanted, 48))
        theme.recoloured.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as there is room."""
        return QSize(300, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """A frame that can be seen, words, and an arrow at the end."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setWidth(2)
        pen.setColor(theme.color("accent" if self.underMouse() or self.isDown() else "edge"))
        painter.setPen(pen)
        painter.setBrush(theme.color("tint" if self.underMouse() else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
        pad, side = theme.space(20), theme.px(ICON)
        end = QRect(self.width() - pad - side, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._seen(end), theme.pixmap("arrow-right", ICON, "ink2"))
        width, line = self.width() - 3 * pad - side, theme.line("page")
        lines = line + (theme.line("body") if self._second else 0)
        top = (self.height() - lines) // 2
        self._write(painter, QRect(pad, top, width, line), "page", "ink", self._text)
        if self._second:
            self._write(painter, QRect(pad, top + line, width, theme.line("body")), "body", "ink2", self._second)
        painter.end()

    def _write(self, painter: QPainter, box: QRect, role: str, tone: str, text: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(tone))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(box), QStyle.visualAlignment(self.layoutDirection(), start), cut)

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class Starters(QWidget):
    """`taken` carries a Starter, `answered` a Prompt that is taken, `put_away` one that is not wanted.

    `changed`: the shapes themselves are to be written on; offered to the assistant alone (`can_change`).
    """

    changed = Signal()
    taken = Signal(object)
    answered = Signal(object)
    put_away = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.can_change = False
        self.rows: list[StarterRow] = []
        self.more: list[Button] = []
        self._list, self._others = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(theme.space(12))
        self._said = Words(theme, "", "body", "ink2")
        self.setLayout(column(self._said, theme.space(12), self._list, theme.space(8), self._others))
        self.hide()

    def show_starters(self, starters: Sequence[Starter], prompts: Sequence[Prompt] = ()) -> None:
        """Offers the prompts and, up to three in all, the first shapes; the others are named below."""
        clear(self._list)
        clear(self._others)
        self.rows, theme = [], self._theme
        said = translate("Write", "What can you share today?") if prompts else ""
        self._said.say(said or translate("Write", "Write, or begin with one of these."))
        for prompt in prompts[:MOST]:
            self._list.addLayout(self._prompt_row(prompt))
        room = MOST - len(self.rows)
        for starter in starters[:room]:
            line = StarterRow(theme, starter.words)
            line.clicked.connect(lambda _checked=False, starter=starter: self.taken.emit(starter))
            self.rows.append(line)
            self._list.addWidget(line)
        self.more = [self._name(starter) for starter in starters[room:]]
        if self.can_change:
            change = Button(theme, translate("Write", "Change the shapes"), "quiet", "pencil-simple")
            change.clicked.connect(lambda _checked=False: self.changed.emit())
            self.more.append(change)
        if self.more:
            label = Words(theme, translate("Write", "Or begin with a shape."), "body", "ink2")
            holder = QWidget()
            holder.setLayout(column(label, Flow(self.more, theme.space(4))))
            self._others.addWidget(holder)

    def _prompt_row(self, prompt: Prompt) -> QVBoxLayout:
        theme = self._theme
        text, second = prompt_words(prompt)
        line = StarterRow(theme, text, second)
        line.clicked.connect(lambda _checked=False: self.answered.emit(prompt))
        name = translate("Write", "Don’t offer this again")
        away = IconButton(theme, "x", name)
        away.setAccessibleDescription(text)
        away.clicked.connect(lambda _checked=False: self.put_away.emit(prompt))
        self.rows.append(line)
        return column(row(line, away, gap=theme.space(8)))

    def _name(self, starter: Starter) -> Button:
        button = Button(self._theme, starter.words, "quiet")
        button.clicked.connect(lambda _checked=False: self.taken.emit(starter))
        return button
