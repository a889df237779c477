"""A row of Today: initials, who and why, the first words in serif, and how long the person waits."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from ceo_desk.ui.parts.marks import initials_of, paint_initials
from ceo_desk.ui.parts.text import lay_out
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.today.person_line import PersonLine

HEIGHT, CROWDED, INITIALS = 84, 72, 48
CROWDED_FROM = 6


class PersonRow(QPushButton):
    """Pressing it opens the person's card. The next one (`is_next`) is tinted."""

    def __init__(
        self, theme: Theme, line: PersonLine, *, is_next: bool, is_last: bool, is_crowded: bool, is_narrow: bool
    ) -> None:
        super().__init__()
        self._theme, self.line = theme, line
        self._is_next, self._is_last, self._is_narrow = is_next, is_last, is_narrow
        self.setProperty("kind", "row")
        self.setAccessibleName(line.spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(self._height(is_crowded=is_crowded))
        theme.recoloured.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as there is room."""
        return QSize(300, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Everything mirrors where people read from right to left."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_tinted = self._is_next or self.underMouse()
        if is_tinted:
            painter.setPen(theme.color("edge") if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint"))
            painter.drawRoundedRect(self.rect().adjusted(1, 0, -1, -1), 12, 12)
        pad, gap = theme.space(16), theme.space(16)
        side = round(INITIALS * (1 + (theme.factor - 1) * 0.75))
        top = (self.height() - side) // 2 if not self._is_narrow else theme.space(16)
        disc = self._seen(QRect(pad, top, side, side))
        paint_initials(painter, theme, QRectF(disc), initials_of(self.line.name), is_on_tint=is_tinted)
        left = pad + side + gap
        if self._is_narrow:
            self._paint_narrow(painter, left, pad)
        else:
            self._paint_wide(painter, left, pad)
        if not self._is_last and not self._is_next:
            painter.setPen(theme.color("line"))
            start, end = left, self.width() - pad
            box = self._seen(QRect(start, self.height() - 1, end - start, 1))
            painter.drawLine(box.topLeft(), box.topRight())
        painter.end()

    def _height(self, *, is_crowded: bool) -> int:
        theme = self._theme
        if self._is_narrow:
            return 2 * theme.line("body") + 2 * theme.line("quote") + theme.space(32)
        padding = CROWDED if is_crowded else HEIGHT
        text = theme.line("body") + theme.line("quote")
        return max(text + theme.space(padding - 53), theme.space(padding))

    def _paint_wide(self, painter: QPainter, left: int, pad: int) -> None:
        theme = self._theme
        wait_font = theme.font("body")
        wait_width = round(QFontMetricsF(wait_font).horizontalAdvance(self.line.wait) + 2)
        middle = QRect(self.width() - pad - wait_width, 0, wait_width, self.height())
        painter.setFont(wait_font)
        painter.setPen(theme.color("ink" if self._is_next else "ink2"))
        painter.drawText(self._seen(middle), Qt.AlignmentFlag.AlignCenter, self.line.wait)
        width = self.width() - left - pad - wait_width - theme.space(16)
        first, second = theme.line("body"), theme.line("quote")
        y = (self.height() - first - second) // 2
        self._paint_name(painter, QRect(left, y, width, first))
        self._paint_quote(painter, QRect(left, y + first, width, second), 1)

    def _paint_narrow(self, painter: QPainter, left: int, pad: int) -> None:
        theme = self._theme
        width, line = self.width() - left - pad, theme.line("body")
        y = theme.space(12)
        self._text(painter, QRect(left, y, width, line), "name", "ink", self.line.name)
        waits = self.line.reason_and_wait
        self._text(painter, QRect(left, y + line, width, line), "body", "ink2", waits)
        self._paint_quote(painter, QRect(left, y + 2 * line, width, 2 * theme.line("quote")), 2)

    def _paint_name(self, painter: QPainter, box: QRect) -> None:
        theme = self._theme
        name_width = round(QFontMetricsF(theme.font("name")).horizontalAdvance(self.line.name) + 2)
        name_width = min(name_width, box.width())
        self._text(painter, QRect(box.left(), box.top(), name_width, box.height()), "name", "ink", self.line.name)
        gap = theme.px(5)
        rest = QRect(box.left() + name_width + gap, box.top(), box.width() - name_width - gap, box.height())
        if rest.width() > theme.px(20):
            self._text(painter, rest, "body", "ink2", self.line.reason)

    def _paint_quote(self, painter: QPainter, box: QRect, lines: int) -> None:
        theme = self._theme
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        option = QTextOption(start | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if lines > 1 else QTextOption.WrapMode.NoWrap
        option.setWrapMode(wrap)
        seen = self._seen(box)
        text = self.line.quote
        laid, _ = lay_out(text, theme.font("quote"), option, float(seen.width()), float(theme.line("quote")), lines)
        painter.setPen(theme.color("ink"))
        laid.draw(painter, seen.topLeft().toPointF())

    def _text(self, painter: QPainter, box: QRect, role: str, tone: str, text: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(tone))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(box), QStyle.visualAlignment(self.layoutDirection(), start), cut)

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
