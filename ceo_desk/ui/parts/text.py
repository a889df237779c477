"""The desk's words on the screen: plain text, with the line height of its role, bold parts, and a limit of lines."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ceo_desk.ui.theme.theme import Theme

UNLIMITED = 10_000
WIDEST = 16_777_215.0
MOST_KEPT = 4
"""So many layouts of a text are kept: at its own width, at the widest, and what was asked for in between."""


class Words(QLabel):
    """Text of the desk in a role of the type scale; `tone` is a role of the tokens.

    `strong` is a part of the text that is set bold. With `lines` the text is cut at its end after so many lines.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        lines: int = 0,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._tone = theme, role, tone
        self._lines, self._strong, self._wraps = lines, "", wrap
        self._laid: dict[tuple[object, ...], tuple[QTextLayout, bool]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        theme.recoloured.connect(self.update)
        self.say(text)

    def say(self, text: str, *, strong: str = "", tone: str = "") -> None:
        """Shows another text; `strong` is a part of it that stands out."""
        self._strong = strong
        if tone:
            self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        if self._wraps and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def tone(self) -> str:
        """The colour's role."""
        return self._tone

    def is_cut(self) -> bool:
        """True where the text doesn't fit at this width and is cut at its end."""
        _, is_cut = self._laid_out(float(self.contentsRect().width()))
        return is_cut

    def hasHeightForWidth(self) -> bool:  # noqa: N802 – Qt's name
        """Wrapped text is higher where it is narrower."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:  # noqa: N802 – Qt's name
        """The height at a width."""
        layout, _ = self._laid_out(float(width))
        return layout.lineCount() * self._theme.line(self._role) + self._below()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """One line where it need not wrap."""
        layout, _ = self._laid_out(WIDEST)
        width = round(layout.lineAt(0).naturalTextWidth() + 1) if layout.lineCount() else 0
        return QSize(width, max(1, layout.lineCount()) * self._theme.line(self._role) + self._below())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """The widest word where it wraps, else all of it (an ellipsis where it may be cut)."""
        if not self._wraps and not self._lines:
            return self.sizeHint()
        metrics = self.fontMetrics()
        words = ["…"] if self._lines else self.text().split() or [""]
        width = max(metrics.horizontalAdvance(word) for word in words) + 2
        return QSize(width, self._theme.line(self._role) + self._below())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """A layout asks for the height again once the width is known."""
        super().resizeEvent(event)
        if self._wraps and event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Draws the lines one line height apart."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._tone if self.isEnabled() else "onoff"))
        box = self.contentsRect()
        layout, _ = self._laid_out(float(box.width()))
        layout.draw(painter, QPointF(box.left(), self._top(box, layout)))
        painter.end()

    def _below(self) -> int:
        """What the last line's letters need beyond their line: the largest type is set tighter than it is high."""
        return max(0, round((self.fontMetrics().height() - self._theme.line(self._role)) / 2))

    def _top(self, box: QRect, layout: QTextLayout) -> float:
        height = layout.lineCount() * self._theme.line(self._role)
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and height < box.height():
            return box.top() + (box.height() - height) / 2
        return float(box.top())

    def _laid_out(self, width: float) -> tuple[QTextLayout, bool]:
        """The text in lines of a width, and whether it was cut; kept, for layouts ask for the same many times."""
        text, font = self.text(), self.font()
        key = (width, text, self._strong, font.key(), self.alignment(), self.layoutDirection())
        if key not in self._laid:
            if len(self._laid) >= MOST_KEPT:
                self._laid.clear()
            lines = self._lines or UNLIMITED
            self._laid[key] = lay_out(text, font, self._option(), width, self._line(), lines, self._strong, self._theme)
        return self._laid[key]

    def _line(self) -> float:
        return float(self._theme.line(self._role))

    def _option(self) -> QTextOption:
        seen = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption((seen & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        wraps = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self._wraps else QTextOption.WrapMode.NoWrap
        option.setWrapMode(wraps)
        return option


def lay_out(
    text: str,
    font: QFont,
    option: QTextOption,
    width: float,
    line_height: float,
    lines: int,
    strong: str = "",
    theme: Theme | None = None,
) -> tuple[QTextLayout, bool]:
    """The text in at most so many lines, the last one cut with an ellipsis; True where it was cut."""
    layout = _laid(text, font, option, width, line_height, strong, theme)
    if layout.lineCount() <= lines:
        is_wide = option.wrapMode() is QTextOption.WrapMode.NoWrap and layout.lineCount() == 1
        if not (is_wide and lines < UNLIMITED and layout.lineAt(0).naturalTextWidth() > width):
            return layout, False
    from PySide6.QtGui import QFontMetricsF

    last = layout.lineAt(min(lines, layout.lineCount()) - 1)
    head, rest = text[: last.textStart()], text[last.textStart() :]
    cut = QFontMetricsF(font).elidedText(rest.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
    return _laid(head + cut, font, option, width + 1, line_height, strong, theme), True


def _laid(
    text: str, font: QFont, option: QTextOption, width: float, line_height: float, strong: str, theme: Theme | None
) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if strong and strong in text and theme is not None:
        layout.setFormats([_strong_format(text, strong, font)])
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (line_height - line.height()) / 2))
        y += line_height
    layout.endLayout()
    return layout


def _strong_format(text: str, strong: str, font: QFont) -> QTextLayout.FormatRange:
    from PySide6.QtGui import QTextCharFormat

    from ceo_desk.ui.theme.fonts import dress

    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    dress(bold, 600, serif="Serif" in font.families()[0])
    looks = QTextCharFormat()
    looks.setFont(bold)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = text.index(strong), len(strong), looks
    return part
