"""The steps on top: done ones have a check, the current one is filled, the next ones are rings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.layouts import row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

SIDE = 32


class StepMark(QWidget):
    """A numbered disc."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number, self._current = theme, number, 0
        self.setFixedSize(theme.px(SIDE), theme.px(SIDE))
        theme.recoloured.connect(self.update)

    def show_current(self, current: int) -> None:
        """Which step is current, counted from 0."""
        self._current = current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Disc, ring or check."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._number < self._current:
            side = theme.px(SIDE)
            painter.drawPixmap(0, 0, theme.pixmap("check-circle-fill", SIDE, "ink2").scaled(side, side))
            painter.end()
            return
        is_now = self._number == self._current
        pen = painter.pen()
        pen.setWidth(2)
        pen.setColor(theme.color("accent" if is_now else "edge"))
        painter.setPen(pen)
        painter.setBrush(theme.color("accent") if is_now else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(box)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("onaccent" if is_now else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._number + 1))
        painter.end()


class StepBar(QWidget):
    """Three steps; in large text only the current one has its words."""

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, tuple(names)
        self._marks = [StepMark(theme, number) for number in range(len(names))]
        self._words = [Words(theme, name, "body", "ink2", wrap=False) for name in names]
        self._current_words = [Words(theme, name, "label", wrap=False) for name in names]
        line = row()
        for mark, words, current in zip(self._marks, self._words, self._current_words, strict=True):
            line.addWidget(mark)
            line.addSpacing(theme.space(10))
            line.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(current, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addSpacing(theme.space(28))
        line.addStretch(1)
        self.setLayout(line)
        self.show_current(0)

    def show_current(self, current: int) -> None:
        """Which step is current, counted from 0; their number = all are done."""
        for number, (mark, words, own) in enumerate(zip(self._marks, self._words, self._current_words, strict=True)):
            mark.show_current(current)
            own.setVisible(number == current)
            words.setVisible(number != current and not self._theme.is_short)
        name = self._names[min(current, len(self._names) - 1)]
        said = translate("Connect", "Step {number} of {count}: {name}")
        number = min(current, len(self._names) - 1) + 1
        self.setAccessibleName(said.format(number=number, count=len(self._names), name=name))
