"""Where a person types or chooses: a field with its label above, rows to choose from, a choice of two to four."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from ceo_desk.ui.parts.buttons import Button, repolish
from ceo_desk.ui.parts.layouts import column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme


class Field(QWidget):
    """One line to type in, its label above; `complain` shows a sentence below and keeps what was typed."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Words(theme, label, "label")
        self.line = QLineEdit()
        self.line.setFont(theme.font("lead"))
        self.line.setMinimumHeight(theme.line("lead") + theme.space(27))
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(label)
        self._trouble = Words(theme, "", "body", "bad")
        self._trouble.hide()
        self.setLayout(column(self._label, self.line, self._trouble, gap=theme.space(8)))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Puts a text in."""
        self.line.setText(text)

    def complain(self, sentence: str) -> None:
        """Says what is wrong with it; "" takes that back."""
        self._trouble.say(sentence)
        self._trouble.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        self.line.setProperty("tone", "bad" if sentence else "")
        repolish(self.line)

    def _on_edited(self, text: str) -> None:
        if self._trouble.isVisible():
            self.complain("")
        self.changed.emit(text)


class _Row:
    """What both kinds of choice row draw: mark, words in two lines, a frame where it is chosen."""

    def __init__(self, theme: Theme, text: str, second: str, icon: str) -> None:
        self.theme, self.second, self.end_icon = theme, second, icon
        self.is_framed = self.is_tinted = True

    def height(self) -> int:
        lines = self.theme.line("body") - 3
        if not self.is_framed and not self.is_tinted and not self.second:
            return self.theme.px(48)
        return max(self.theme.px(60), (2 if self.second else 1) * lines + self.theme.space(20))

    def paint(self, widget: QAbstractButton, mark: str) -> None:
        theme = self.theme
        painter = QPainter(widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = widget.isChecked()
        box = widget.rect().adjusted(1, 1, -1, -1)
        if self.is_framed:
            pen = painter.pen()
            pen.setWidth(2)
            pen.setColor(theme.color("accent" if is_on else "edge"))
            painter.setPen(pen)
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box, 12, 12)
        elif is_on and self.is_tinted:
            painter.fillRect(widget.rect(), theme.color("tint"))
        side, pad = theme.px(24), theme.space(20) if self.is_framed or self.is_tinted else theme.space(4)
        mark_box = _visual(widget, QRect(pad, (widget.height() - side) // 2, side, side))
        painter.drawPixmap(mark_box, theme.pixmap(mark, 24, "accent" if is_on else "ink2"))
        left = pad + side + theme.space(16)
        right = pad + (side + theme.space(12) if self.end_icon else 0)
        self._paint_words(widget, painter, left, right)
        if self.end_icon:
            end = _visual(widget, QRect(widget.width() - pad - side, (widget.height() - side) // 2, side, side))
            painter.drawPixmap(end, theme.pixmap(self.end_icon, 24, "ink2"))
        painter.end()

    def _paint_words(self, widget: QAbstractButton, painter: QPainter, left: int, right: int) -> None:
        theme, line = self.theme, self.theme.line("body") - 3
        lines = 2 if self.second else 1
        top = (widget.height() - lines * line) // 2
        words = [(widget.text(), "label" if self.is_tinted and (self.second or widget.isChecked()) else "body", "ink")]
        if self.second:
            words.append((self.second, "body", "ink2"))
        for text, role, tone in words:
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(tone if widget.isEnabled() else "onoff"))
            box = _visual(widget, QRect(left, top, widget.width() - left - right, line))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, QStyle.visualAlignment(widget.layoutDirection(), start), cut)
            top += line


def _visual(widget: QWidget, box: QRect) -> QRect:
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)


class CheckRow(QCheckBox):
    """A row that may be ticked. `framed` False: one of many in a list, without a frame."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        second: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        framed: bool = True,
    ) -> None:
        super().__init__(text, parent)
        self._row = _Row(theme, text, second, icon)
        self._row.is_framed = self._row.is_tinted = framed
        _prepare(self, self._row, text, second)

    def say_second(self, words: str) -> None:
        """Other words in the second line."""
        if words != self._row.second:
            self._row.second = words
            self.setAccessibleDescription(words)
            self.setFixedHeight(self._row.height())
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """One or two lines high."""
        return QSize(320, self._row.height())

    def hitButton(self, pos: object) -> bool:  # noqa: N802 – Qt's name
        """The whole row may be pressed."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Box, words, icon."""
        self._row.paint(self, "check-square-fill" if self.isChecked() else "square")


class ChoiceRow(QRadioButton):
    """A row of which one is chosen. `framed` False: rows in one card, parted by hairlines."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        second: str = "",
        icon: str = "",
        *,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._row = _Row(theme, text, second, icon)
        self._row.is_framed = framed
        _prepare(self, self._row, text, second)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """One or two lines high."""
        return QSize(320, self._row.height())

    def hitButton(self, pos: object) -> bool:  # noqa: N802 – Qt's name
        """The whole row may be pressed."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Mark, words, icon."""
        self._row.paint(self, "check-circle-fill" if self.isChecked() else "circle")


def _prepare(widget: QAbstractButton, look: _Row, text: str, second: str) -> None:
    widget.setFont(look.theme.font("body"))
    widget.setAccessibleName(text)
    widget.setAccessibleDescription(second)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    widget.setFixedHeight(look.height())
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    look.theme.recoloured.connect(widget.update)


class Segment(QWidget):
    """One of two to four; the chosen one is filled."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons = [Button(theme, text, "segment") for text in texts]
        for number, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, number)
            button.setStyleSheet(_corners(number, len(texts), is_mirrored=theme.is_mirrored))
        self._buttons[0].setChecked(True)
        self.setLayout(row(*self._buttons))
        self._group.idClicked.connect(self.chosen)

    def choose(self, number: int) -> None:
        """Chooses without telling."""
        self._buttons[number].setChecked(True)

    def current(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def rename(self, number: int, text: str) -> None:
        """Other words on one of them."""
        self._buttons[number].say(text)

    def buttons(self) -> tuple[Button, ...]:
        """The buttons in order."""
        return tuple(self._buttons)


def _corners(number: int, count: int, *, is_mirrored: bool) -> str:
    first, last = number == 0, number == count - 1
    if is_mirrored:
        first, last = last, first
    left, right = ("12px" if first else "0px"), ("12px" if last else "0px")
    join = "" if first else "border-left-width: 0px;"
    return (
        f"QPushButton {{ border-top-left-radius: {left}; border-bottom-left-radius: {left};"
        f" border-top-right-radius: {right}; border-bottom-right-radius: {right}; {join} }}"
    )
