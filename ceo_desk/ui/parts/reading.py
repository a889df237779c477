"""What other people wrote, on the screen: plain text in serif, in its own reading direction, never rich text."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPalette, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ceo_desk.text.portions import portion_of
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

GAP, BLANK = 10, 4
"""Between paragraphs, and how much more a blank line between them adds, in pixels at 100 %."""


CARET = 2
"""How wide the caret is where people write."""


class Reading(QTextEdit):
    """A text to be read: no frame, as high as its words, selectable, opening nothing by itself.

    Of a very long one the first portion stands there, and a button that brings the rest. `grown`: more of it came.
    """

    grown = Signal()

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
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._whole, self._at = "", 0
        self._all: Button | None = None
        theme.recoloured.connect(self._recolour)
        self._recolour()

    def say(self, text: str, *, is_whole: bool = False) -> None:
        """Shows a text; a very long one in portions, unless it is to be there whole."""
        end, following = (len(text), len(text)) if is_whole else portion_of(text)
        self._whole, self._at = text, following
        self.setPlainText(text[:end])
        set_line_height(self, self._theme.line(self._role), paragraph_gap=self._theme.px(GAP))
        self._narrow_blanks(0)
        self._offer_all(is_there=following < len(text))
        self._fit()

    @property
    def is_all_there(self) -> bool:
        """False while a part of the text is not shown."""
        return self._at >= len(self._whole)

    @property
    def all_button(self) -> Button | None:
        """What brings the rest; None = there is nothing to bring."""
        return self._all if self._all is not None and self._all.isVisibleTo(self) else None

    def show_all(self) -> None:
        """The rest, a portion at each turn of the window, so that nothing waits for it."""
        had_focus = self._all is not None and self._all.hasFocus()
        self._offer_all(is_there=False)
        if had_focus:
            self.setFocus()
        self._fit()
        self._show_more(self._whole)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 – Qt's name
        """The height follows the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: object) -> None:  # noqa: N802 – Qt's name
        """The height follows the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands in a QResizeEvent
        self._fit()
        self._place_all()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 – Qt's name
        """The page scrolls, not the text in it."""
        event.ignore()

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As high as its words."""
        return QSize(200, self.height())

    def _show_more(self, whole: str) -> None:
        if self._whole is not whole or self.is_all_there:
            return
        begin = self._at
        end, self._at = portion_of(whole, begin)
        block = self.document().blockCount()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if whole[begin - 1] != "\n":
            cursor.mergeBlockFormat(_without_gap())
        cursor.insertBlock(_line_looks(self, self._theme.line(self._role), self._theme.px(GAP)))
        cursor.insertText(whole[begin:end])
        self._narrow_blanks(block)
        cursor.endEditBlock()
        self._fit()
        self.grown.emit()
        QTimer.singleShot(0, self, lambda: self._show_more(whole))

    def _offer_all(self, *, is_there: bool) -> None:
        """The button below the words, made when it is first wanted."""
        if is_there and self._all is None:
            self._all = Button(self._theme, translate("Reading", "Show all of it"), "quiet", "caret-down", parent=self)
            self._all.clicked.connect(lambda _checked=False: self.show_all())
        if self._all is not None:
            self._all.setVisible(is_there)
            self.setViewportMargins(0, 0, 0, self._all.sizeHint().height() if is_there else 0)
            self._place_all()

    def _place_all(self) -> None:
        if self._all is None:
            return
        size = self._all.sizeHint()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - size.width() if is_mirrored else 0
        self._all.setGeometry(x, self.height() - size.height(), size.width(), size.height())

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = int(self.document().size().height() + 1) + self.viewportMargins().bottom()
        if height != self.height():
            self.setFixedHeight(height)

    def _narrow_blanks(self, first: int) -> None:
        """A blank line between paragraphs is no line of its own: the gap stands for it."""
        narrow = QTextBlockFormat()
        narrow.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        narrow.setBottomMargin(self._theme.px(BLANK))
        block = self.document().findBlockByNumber(first)
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).mergeBlockFormat(narrow)
            block = block.next()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color(self._tone))
        self.setPalette(palette)


def _without_gap() -> QTextBlockFormat:
    """For a paragraph that goes on in the next portion."""
    looks = QTextBlockFormat()
    looks.setBottomMargin(0)
    return looks


def set_line_height(editor: QTextEdit, line: int, *, paragraph_gap: int = 0) -> None:
    """Sets every paragraph's lines so many pixels apart; no step of undo is left behind where undo is off."""
    cursor = QTextCursor(editor.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(_line_looks(editor, line, paragraph_gap))


def _line_looks(editor: QTextEdit, line: int, paragraph_gap: int) -> QTextBlockFormat:
    spacing = QFontMetricsF(editor.font()).lineSpacing()
    looks = QTextBlockFormat()
    looks.setLineHeight(100 * line / spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if paragraph_gap:
        looks.setBottomMargin(paragraph_gap)
    return looks
