"""The page as one sheet: the title, the text below it, and one scroll bar for both."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PageLook
from ceo_desk.ui.page.objects import FindPicture
from ceo_desk.ui.parts.layouts import Frame
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.title_field import TitleField

TOP, BELOW_TITLE, BOTTOM = 32, 8, 56
SMALLEST_SIDE = 28
SMALLEST_TEXT = 48
"""A text of one line is a target, too."""
AIR = 24
"""How much stays free above and below the caret."""
COLUMN = 672
HANDS = (QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod)


class PageSheet(QScrollArea):
    """Lays out title, text and what is offered on an empty page (`below`); keeps the caret in sight.

    `arranged`: the column of words may begin elsewhere.
    """

    arranged = Signal()
    _is_ready = False
    _standing: float | None = None
    """Which part of the paper is above the first that is seen, until a hand moves it; None = wherever it is."""

    def __init__(self, theme: Theme, find_picture: FindPicture | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("Sheet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper = Frame("Page")
        self.setWidget(self._paper)
        self.viewport().setObjectName("Page")
        self.title = TitleField(theme, self._paper)
        self.editor = PageEditor(PageLook().scaled(theme.factor), find_picture or _no_picture, self._paper)
        self.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.below: QWidget | None = None
        self.other: QWidget | None = None
        """What stands in the text's place (the text as plain letters); it scrolls by itself."""
        self.title.left.connect(self.enter_text)
        self.title.document().contentsChanged.connect(self.arrange)
        self.editor.cursorPositionChanged.connect(self._on_caret_moved)
        for watched in (self.editor, self.editor.viewport(), self.title, self.title.viewport()):
            watched.installEventFilter(self)
        self._paper.installEventFilter(self)
        self._is_ready = True
        theme.recoloured.connect(self._recolour)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._let_stand())
        self._follow_document()
        self.setTabOrder(self.title, self.editor)

    def show_text(self, title: str, markdown: str) -> None:
        """Shows a post from its beginning; a long one comes in pieces."""
        self.title.set_text(title)
        self.editor.set_markdown(markdown, in_pieces=True)
        self._follow_document()
        self._let_stand()
        self.arrange()
        self.verticalScrollBar().setValue(0)

    def scrolled(self) -> float:
        """Which part of the paper is above the first that is seen, 0 to 1."""
        return self.verticalScrollBar().value() / max(self._paper.height(), 1)

    def stand_at(self, scrolled: float) -> None:
        """Scrolls there and stays there while the text is laid out, until a hand moves it."""
        self._standing = scrolled
        self.arrange()

    def _let_stand(self) -> None:
        self._standing = None

    def put_below(self, widget: QWidget) -> None:
        """Stands below the text while it is visible."""
        widget.setParent(self._paper)
        self.below = widget

    def put_instead(self, widget: QWidget) -> None:
        """Stands in the text's place while it is visible."""
        widget.setParent(self._paper)
        self.other = widget
        widget.hide()

    def column_left(self) -> int:
        """Where the words begin, from the sheet's start side."""
        return (self.width() - self._column()[1]) // 2

    def enter_text(self) -> None:
        """The keyboard goes to the beginning of the text."""
        target = self.other if self.other is not None and self._is_shown(self.other) else self.editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if target is self.editor:
            self.editor.moveCursor(QTextCursor.MoveOperation.Start)

    def enter_title(self) -> None:
        """The keyboard goes to the end of the title."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.moveCursor(QTextCursor.MoveOperation.End)
        self.verticalScrollBar().setValue(0)

    def arrange(self) -> None:
        """Puts everything in its place."""
        theme = self._theme
        left, words = self._column()
        y = theme.space(TOP)
        height = self.title.height_at(words)
        self.title.setGeometry(left, y, words, height)
        y += height + theme.space(BELOW_TITLE)
        if self.other is not None and self._is_shown(self.other):
            room = max(self.viewport().height() - y - theme.space(AIR), theme.px(160))
            self.other.setGeometry(left, y, words, room)
            y += room
        else:
            y += self._place_editor(y)
        if self.below is not None and self._is_shown(self.below):
            wanted = self.below.heightForWidth(words) if self.below.hasHeightForWidth() else -1
            y += theme.space(8)
            self.below.setGeometry(left, y, words, max(wanted, self.below.sizeHint().height()))
            y += self.below.height()
        self._paper.resize(self.viewport().width(), max(y + theme.space(BOTTOM), self.viewport().height()))
        if self._standing is not None:
            self.verticalScrollBar().setValue(round(self._standing * self._paper.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """One wheel, one page up and down, and the way between title and text."""
        if not self._is_ready:
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind in HANDS:
            self._let_stand()
        if kind is QEvent.Type.Wheel and watched is not self._paper:
            QApplication.sendEvent(self.verticalScrollBar(), event)
            return True
        if watched is self.editor and kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if watched is self._paper and kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._press_paper(event)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The column stays in the middle."""
        super().resizeEvent(event)
        self.arrange()
        self.arranged.emit()

    # ------------------------------------------------------------------ places
    def _bar(self) -> int:
        """What the scroll bar takes."""
        return self.width() - self.viewport().width()

    def _is_centred(self) -> bool:
        """True where the column fits in the middle of the whole sheet, so that nothing moves when a bar comes."""
        room = (self.width() - round(COLUMN * self._theme.factor)) // 2
        return room >= SMALLEST_SIDE + self._bar()

    def _column(self) -> tuple[int, int]:
        """Where the column of words begins on the paper, and how wide it is."""
        if not self._is_centred():
            return SMALLEST_SIDE, self.viewport().width() - 2 * SMALLEST_SIDE
        column = round(COLUMN * self._theme.factor)
        return (self.width() - column) // 2 - (self._bar() if self._theme.is_mirrored else 0), column

    def _place_editor(self, y: int) -> int:
        """The text as high as it is, as wide as the paper, so that the mouse works beside the column, too."""
        height = max(round(self.editor.document().size().height()) + 2, SMALLEST_TEXT)
        bar = self._bar() if self._is_centred() else 0
        self.editor.setGeometry(0 if self._theme.is_mirrored else bar, y, self.viewport().width() - bar, height)
        return height

    def _is_shown(self, widget: QWidget | None) -> bool:
        return widget is not None and widget.isVisibleTo(self._paper)

    def _follow_document(self) -> None:
        layout = self.editor.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _size: self.arrange())

    # ------------------------------------------------------------------ keys, mouse, caret
    def _press(self, event: QKeyEvent) -> bool:
        cursor = self.editor.textCursor()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Up and not held and not cursor.movePosition(QTextCursor.MoveOperation.Up):
            self.enter_title()
            return True
        if event.key() == Qt.Key.Key_Backspace and not held and self._is_at_plain_start():
            self.enter_title()
            return True
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._page(event)
            return True
        return False

    def _is_at_plain_start(self) -> bool:
        cursor = self.editor.textCursor()
        shape = cursor.block().blockFormat()
        is_plain = not shape.headingLevel() and not shape.indent()
        return cursor.position() == 0 and not cursor.hasSelection() and is_plain

    def _page(self, event: QKeyEvent) -> None:
        step = self.viewport().height() - 2 * round(self.editor.look.line)
        down = event.key() == Qt.Key.Key_PageDown
        caret = self.editor.cursorRect()
        target = self.editor.cursorForPosition(QPoint(caret.x(), caret.center().y() + (step if down else -step)))
        held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        mode = QTextCursor.MoveMode.KeepAnchor if held else QTextCursor.MoveMode.MoveAnchor
        cursor = self.editor.textCursor()
        cursor.setPosition(target.position(), mode)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + (step if down else -step))
        self.editor.setTextCursor(cursor)

    def _press_paper(self, event: QMouseEvent) -> None:
        """A press on bare paper goes to the end of the text."""
        if event.position().y() > self.editor.geometry().bottom() and self.editor.isVisible():
            self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
            self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def _on_caret_moved(self) -> None:
        if self.editor.hasFocus():
            self.show_caret()

    def show_caret(self) -> None:
        """Brings the caret into sight, whoever has the keyboard."""
        self._let_stand()
        caret = self.editor.cursorRect()
        at = self.editor.viewport().mapTo(self._paper, caret.center())
        if caret.top() < round(self.editor.look.line) and at.y() < self.viewport().height():
            self.verticalScrollBar().setValue(0)  # on the first line the title is seen, too
            return
        half = caret.height() // 2 + self._theme.space(AIR)
        self.ensureVisible(at.x(), at.y(), 0, half)

    def _recolour(self) -> None:
        self.editor.viewport().update()
        self.title.viewport().update()


def _no_picture(_address: str) -> QImage | None:
    return None
