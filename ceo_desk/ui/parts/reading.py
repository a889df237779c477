"""What other people wrote, on the screen: plain text in serif, in its own reading direction, never rich text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPalette, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ceo_desk.ui.theme.theme import Theme

GAP, BLANK = 10, 4
"""Between paragraphs, and how much more a blank line between them adds, in pixels at 100 %."""


CARET = 2
"""How wide the caret is where people write."""


class Reading(QTextEdit):
    """A text to be read whole: no frame, as high as its words, selectable, opening nothing by itself."""

    def __init__(
        self, theme: Theme, name: str, role: str = "comment", tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Reading")
        self._theme, self._role, self._tone = theme, role, tone
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFont(theme.font(role))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.recoloured.connect(self._recolour)
        self._recolour()

    def say(self, text: str) -> None:
        """Shows a text."""
        self.setPlainText(text)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        set_line_height(self, self._theme.line(self._role), paragraph_gap=self._theme.px(GAP))
        self._narrow_blanks()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 – Qt's name
        """The height follows the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 – Qt's name
        """The height follows the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands in a QResizeEvent
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 – Qt's name
        """The page scrolls, not the text in it."""
        event.ignore()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As high as its words."""
        return QSize(200, self.height())

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = int(self.document().size().height() + 1)
        if height != self.height():
            self.setFixedHeight(height)

    def _narrow_blanks(self) -> None:
        """A blank line between paragraphs is no line of its own: the gap stands for it."""
        narrow = QTextBlockFormat()
        narrow.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        narrow.setBottomMargin(self._theme.px(BLANK))
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).mergeBlockFormat(narrow)
            block = block.next()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color(self._tone))
        self.setPalette(palette)


def set_line_height(editor: QTextEdit, line: int, *, paragraph_gap: int = 0) -> None:
    """Sets every paragraph's lines so many pixels apart; no step of undo is left behind where undo is off."""
    spacing = QFontMetricsF(editor.font()).lineSpacing()
    looks = QTextBlockFormat()
    looks.setLineHeight(100 * line / spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if paragraph_gap:
        looks.setBottomMargin(paragraph_gap)
    cursor = QTextCursor(editor.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(looks)
