"""A row to choose whose words may need several lines: a ready sentence, or a rule with what it means."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from ceo_desk.ui.parts.text import UNLIMITED, lay_out
from ceo_desk.ui.theme.theme import Theme

SIDE, PAD, GAP = 24, 20, 16
LOWEST = 60


class WordsChoice(QRadioButton):
    """`second` stands below in the second colour. `framed` False: rows in one card, parted by hairlines."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        second: str = "",
        *,
        role: str = "body",
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._second, self._role, self._is_framed = theme, second, role, framed
        self.is_first = self.is_last = False
        self.setFont(theme.font(role))
        self.setAccessibleName(text)
        self.setAccessibleDescription(second)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.recoloured.connect(self.update)

    def explain(self, second: str) -> None:
        """Other words below, "" = none."""
        self._second = second
        self.setAccessibleDescription(second)
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def hitButton(self, pos: object) -> bool:  # noqa: N802 – Qt's name
        """The whole row may be pressed."""
        del pos
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As high as its words at the width that it has."""
        return QSize(320, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """Words wrap."""
        return QSize(200, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 – Qt's name
        """Wrapped text is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 – Qt's name
        """The height at a width."""
        lines = sum(layout.lineCount() * line for layout, line, _ in self._layouts(width))
        return max(self._theme.px(LOWEST), lines + self._theme.space(24))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The height follows the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Mark and words, in a frame or on a tint where it is chosen."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side, pad = theme.px(SIDE), theme.space(PAD)
        mark = "check-circle-fill" if self.isChecked() else "circle"
        box = self._seen(QRect(pad, (self.height() - side) // 2, side, side))
        painter.drawPixmap(box, theme.pixmap(mark, SIDE, "accent" if self.isChecked() else "ink2"))
        layouts = self._layouts(self.width())
        y = (self.height() - sum(layout.lineCount() * line for layout, line, _ in layouts)) / 2
        words = self._seen(QRect(self._left(), 0, self.width() - self._left() - pad, self.height()))
        for layout, line, tone in layouts:
            painter.setPen(theme.color(tone))
            layout.draw(painter, QPointF(words.left(), y))
            y += layout.lineCount() * line
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme, is_on = self._theme, self.isChecked()
        if self._is_framed:
            pen = painter.pen()
            pen.setWidth(2)
            pen.setColor(theme.color("accent" if is_on else "edge"))
            painter.setPen(pen)
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
        elif is_on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint"))
            box, radius = self.rect(), 15
            if not self.is_first:
                box.setTop(box.top() - radius)
            if not self.is_last:
                box.setBottom(box.bottom() + radius)
            painter.setClipRect(self.rect())
            painter.drawRoundedRect(box, radius, radius)

    def _layouts(self, width: int) -> list[tuple[QTextLayout, int, str]]:
        theme = self._theme
        room = float(max(1, width - self._left() - theme.space(PAD)))
        is_label = self._role == "body" and (self.isChecked() or bool(self._second))
        parts = [(self.text(), "label" if is_label else self._role, "ink")]
        if self._second:
            parts.append((self._second, "body", "ink2"))
        found = []
        for text, role, tone in parts:
            line = theme.line(role)
            layout, _ = lay_out(text, theme.font(role), self._option(), room, line, UNLIMITED)
            found.append((layout, line, tone))
        return found

    def _left(self) -> int:
        return self._theme.space(PAD) + self._theme.px(SIDE) + self._theme.space(GAP)

    def _option(self) -> QTextOption:
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        option = QTextOption(start | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
