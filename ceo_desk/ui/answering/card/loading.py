"""What stands where the card will stand, before the desk has read it: its frame, the name if it is known, and bars."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ceo_desk.domain.errors import Unknown
from ceo_desk.ui.answering.card.board import CARD, SIDE
from ceo_desk.ui.answering.card.parts import PAGE
from ceo_desk.ui.answering.card.presenter import on_button
from ceo_desk.ui.context import Context

translate = QCoreApplication.translate

HEAD, DISC, BAR, STEP, LINES = 52, 56, 14, 35, 4
"""The card's head, the disc with initials, a bar, from one line of words to the next, and how many; px at 100 %."""
GAP = 28
RADIUS = 16


class CardLoading(QWidget):
    """Empty until `show_bars`: what takes less than a moment shows nothing."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._inbox, self._is_shown = context.theme, context.desk.inbox, False
        self.name = ""

    def expect(self, comment: str) -> None:
        """The card of this comment is being read: whose it is."""
        try:
            self.name = self._inbox.find(comment).author
        except Unknown:
            self.name = ""
        self.setAccessibleName(self.name)
        self.update()

    def primary(self) -> str:
        """What the primary says meanwhile."""
        name = on_button(self.name) if self.name else ""
        return translate("Answer", "Answer {name}").format(name=name) if name else translate("Answer", "Answer")

    def show_bars(self) -> None:
        """It takes longer: say so."""
        self._is_shown = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """The card, and beside it the field where there is room."""
        if not self._is_shown:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = theme.space(PAGE), theme.space(GAP)
        top = theme.space(14) * 2 + theme.px(48)
        page = QRect(side, top, self.width() - 2 * side, self.height() - top - gap)
        width = page.width()
        if not theme.is_narrow(self.window().width()):
            width = (page.width() - gap) * CARD // (CARD + SIDE)
            field = QRect(page.left() + width + gap, page.top(), page.width() - width - gap, page.height())
            self._frame(painter, field)
        self._card(painter, QRect(page.left(), page.top(), width, page.height()))
        painter.end()

    def _card(self, painter: QPainter, box: QRect) -> None:
        theme = self._theme
        self._frame(painter, box)
        pad, disc, bar = theme.space(24), theme.px(DISC), theme.px(BAR)
        left, width = box.left() + pad, box.width() - 2 * pad
        top = box.top() + theme.px(HEAD)
        painter.fillRect(self._seen(QRect(box.left(), top, box.width(), 1)), theme.color("line"))
        top += theme.space(22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawEllipse(self._seen(QRect(left, top, disc, disc)))
        beside = left + disc + theme.space(14)
        if self.name:
            self._words(painter, QRect(beside, top, box.right() - pad - beside, disc))
        else:
            self._bar(painter, QRect(beside, top + (disc - bar) // 2, width // 3, bar))
        top += disc + theme.space(20)
        for number in range(LINES):
            line = QRect(left, top + number * theme.px(STEP), width // 2 if number == LINES - 1 else width, bar)
            if line.bottom() < box.bottom() - pad:
                self._bar(painter, line)

    def _words(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._theme.font("head"))
        name = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(box), QStyle.visualAlignment(self.layoutDirection(), start), name)

    def _bar(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(self._seen(box), box.height() / 2, box.height() / 2)

    def _frame(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(self._seen(box), RADIUS, RADIUS)

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
