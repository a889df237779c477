"""The page on which two versions are read as one: every change is marked, and can be brought back where it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QWidget

from ceo_desk.ui.page.column import PageColumn
from ceo_desk.ui.page.drawing import draw_page
from ceo_desk.ui.page.formats import CARD_OBJECT, PICTURE_OBJECT, RULE_OBJECT, PageLook
from ceo_desk.ui.page.objects import FindPicture, PageObjects
from ceo_desk.ui.parts.layouts import INSET
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.versions.change_strip import ChangeStrip
from ceo_desk.ui.writing.versions.change_words import note_of, spoken
from ceo_desk.ui.writing.versions.merged import Mark, merge
from ceo_desk.ui.writing.versions.passages import Change, Comparison, Kind

translate = QCoreApplication.translate

BAR, GUTTER = 4, 16
_OBJECTS = frozenset({CARD_OBJECT, PICTURE_OBJECT, RULE_OBJECT})


class ComparingPage(PageColumn):
    """Shows a comparison. `wanted` carries the Change that is wanted back, `kept` the one that stays as it is.

    `moved`: another one is current. `decides`: each change is kept or taken back.
    """

    wanted = Signal(object)
    kept = Signal(object)
    moved = Signal()

    def __init__(self, theme: Theme, find_picture: FindPicture, parent: QWidget | None = None) -> None:
        self.look = PageLook().scaled(theme.factor)
        super().__init__(self.look.column + 2 * GUTTER, parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._can_bring_back = self._wants_focus = False
        self.decides = False
        self._shown: QTextDocument | None = None
        self._marks: tuple[Mark, ...] = ()
        self._strips: dict[int, ChangeStrip] = {}
        self.current = -1
        """The number of the change that the keys and buttons are at; -1 = none."""
        self._objects = PageObjects(self.look, find_picture, self.palette, self)
        self.setObjectName("PageEditor")
        self.setAccessibleName(translate("Versions", "Both versions as one text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._place_strips())
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._place_strips())
        theme.recoloured.connect(self._recolour)

    # ------------------------------------------------------------------ what is shown
    def show_comparison(self, comparison: Comparison | None, *, can_bring_back: bool, at: int = 0) -> None:
        """Shows another one, from its first change (or the one numbered `at`); None shows nothing."""
        self._comparison, self._can_bring_back = comparison, can_bring_back
        self._clear_strips()
        if comparison is None:
            self.current, self._marks = -1, ()
            self._show_document(QTextDocument(self))
            return
        merged = merge(comparison, self.look, self._theme.color, self._room, GUTTER)
        self._marks = merged.marks
        self._objects.register(merged.document)
        self._show_document(merged.document)
        self.setAccessibleDescription(" ".join(spoken(comparison, mark.change) for mark in self._marks[:20]))
        self.current = min(at, len(self._marks) - 1)
        QTimer.singleShot(0, self._show_current)  # once it has its height

    def _show_document(self, document: QTextDocument) -> None:
        document.setParent(self)
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document

    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    def keep_focus(self) -> None:
        """Where the keyboard is at one of the changes, it is at one again after the next comparison."""
        self._wants_focus = any(strip.has_keys() for strip in self._strips.values())

    def changes(self) -> int:
        """How many changes are marked."""
        return len(self._marks)

    def step(self, by: int) -> None:
        """On to the next change, or back to the one before; round and round."""
        if not self._marks:
            return
        self.current = (self.current + by) % len(self._marks)
        self._show_current()
        self._focus_current()
        self.moved.emit()

    def strip(self, number: int) -> ChangeStrip | None:
        """What stands below a change, where it is in sight."""
        return self._strips.get(number)

    def forget_pictures(self) -> None:
        """Asks for all pictures again: some have come."""
        self._objects.forget_pictures()
        self.document().markContentsDirty(0, self.document().characterCount())

    def words(self) -> str:
        """All that stands on it, taken and added."""
        block, found = self.document().begin(), []
        while block.isValid():
            found.append(block.text())
            block = block.next()
        return "\n".join(found)

    # ------------------------------------------------------------------ Qt's own
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Bars, grounds and dots, the words, then the marks beside them."""
        painter = QPainter(self.viewport())
        draw_page(self, self.look, painter, event.rect())
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, mark in enumerate(self._marks):
            box = self._box_of(mark)
            if box.bottom() >= event.rect().top() and box.top() <= event.rect().bottom():
                self._paint_mark(painter, number, mark, box)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """The buttons stay below their words."""
        super().resizeEvent(event)
        self._place_strips()

    def loadResource(self, kind: int, name: object) -> object:  # noqa: N802 – Qt's name
        """Nothing, ever: an empty picture keeps Qt from opening files by itself."""
        return QImage()

    # ------------------------------------------------------------------ marks
    def _paint_mark(self, painter: QPainter, number: int, mark: Mark, box: QRectF) -> None:
        theme = self._theme
        is_current = number == self.current
        width = theme.space(BAR)
        left = self.viewport().width() - width if theme.is_mirrored else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if is_current else "edge"))
        painter.drawRoundedRect(QRectF(left, box.top(), width, box.height()), width / 2, width / 2)
        if mark.change.kind in (Kind.TAKEN, Kind.ADDED):
            self._paint_objects(painter, mark)

    def _paint_objects(self, painter: QPainter, mark: Mark) -> None:
        """Cards and pictures can't be struck out or underlined as words are: a frame, and a line through them."""
        is_taken = mark.change.kind is Kind.TAKEN
        painter.setPen(QPen(self._theme.color("bad" if is_taken else "good"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in range(mark.first, mark.last + 1):
            block = self.document().findBlockByNumber(number)
            if block.length() != 2 or block.begin().fragment().charFormat().objectType() not in _OBJECTS:
                continue
            box = self.document().documentLayout().blockBoundingRect(block)
            box = box.translated(0, -self.verticalScrollBar().value()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, 10, 10)
            if is_taken:
                painter.drawLine(box.topLeft(), box.bottomRight())

    def _box_of(self, mark: Mark) -> QRectF:
        layout, document = self.document().documentLayout(), self.document()
        box = layout.blockBoundingRect(document.findBlockByNumber(mark.first))
        if mark.last != mark.first:
            box = box.united(layout.blockBoundingRect(document.findBlockByNumber(mark.last)))
        return box.translated(0, -self.verticalScrollBar().value())

    def _show_current(self) -> None:
        if self.current < 0 or not self._marks:
            return
        mark = self._marks[self.current]
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(mark.first)))
        box = self._box_of(mark)
        room = self._room(mark.change)
        bar, view = self.verticalScrollBar(), self.viewport().height()
        air = self._theme.space(48)
        if box.bottom() + bar.value() + room <= view:
            bar.setValue(0)
        elif box.top() < air or box.bottom() + room > view:
            height = min(box.height() + room, view - 2 * air)
            bar.setValue(round(bar.value() + box.top() - max((view - height) / 3, air)))
        self._place_strips()
        self.viewport().update()
        if self._wants_focus:
            self._wants_focus = False
            self._focus_current()

    def _focus_current(self) -> None:
        """The keyboard goes to the button of the current change, and the page to where it is seen."""
        mark = self._marks[self.current]
        below = self._box_of(mark).bottom() + self._room(mark.change) - self.viewport().height()
        if below > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(below))
            self._place_strips()
        strip = self._strips.get(self.current)
        (strip.first if strip is not None and self._can_bring_back else self).setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ buttons
    def _room(self, change: Change) -> int:
        """How much room the button and the note below a change take."""
        if self._comparison is None:
            return 0
        theme = self._theme
        note = note_of(self._comparison, change)
        height = theme.line("button") + 2 * theme.space(12) if self._can_bring_back else 0
        if note:
            width = self.look.column - 2 * theme.space(INSET)
            bounds = QRectF(0, 0, width, 10_000)
            flags = Qt.TextFlag.TextWordWrap.value
            metrics = QFontMetricsF(theme.font("body"))
            lines = round(metrics.boundingRect(bounds, flags, note).height() / metrics.lineSpacing() + 0.3)
            height += max(lines, 1) * theme.line("body") + theme.space(4)
        return height + theme.space(4) if height else 0

    def _place_strips(self) -> None:
        """Buttons for the changes in sight, each below its words."""
        if self._comparison is None:
            return
        theme, last = self._theme, self.viewport().height()
        shown: list[ChangeStrip] = []
        for number, mark in enumerate(self._marks):
            room = self._room(mark.change) if number not in self._strips else self._strips[number].height()
            if not room:
                continue
            bottom = round(self._box_of(mark).bottom())
            is_seen = bottom + room > 0 and bottom < last
            if is_seen:
                strip = self._strip_of(number, mark)
                side = theme.space(INSET)
                width = min(self.look.column, self.viewport().width()) + side
                strip.resize(width, room)
                left = round(self.document().documentMargin()) - side
                strip.move(
                    left if not theme.is_mirrored else self.viewport().width() - left - width, bottom + theme.space(2)
                )
                strip.show()
                shown.append(strip)
            elif number in self._strips:
                self._strips[number].hide()
        before: QWidget = self
        for strip in shown:
            before = strip.chain(before)

    def _strip_of(self, number: int, mark: Mark) -> ChangeStrip:
        if number not in self._strips:
            comparison, change = self._comparison, mark.change
            assert comparison is not None
            strip = ChangeStrip(self._theme, comparison, change, self.viewport(), can_keep=self.decides)
            strip.button.setVisible(self._can_bring_back)
            strip.button.clicked.connect(lambda _checked=False: self._decide(number, self.wanted))
            if strip.keep is not None:
                strip.keep.clicked.connect(lambda _checked=False: self._decide(number, self.kept))
            self._strips[number] = strip
        return self._strips[number]

    def _decide(self, number: int, told: SignalInstance) -> None:
        self.current = number
        self.moved.emit()
        told.emit(self._marks[number].change)

    def _clear_strips(self) -> None:
        for strip in self._strips.values():
            strip.hide()
            strip.deleteLater()
        self._strips = {}

    def _recolour(self) -> None:
        if self._comparison is not None:
            at, place = self.current, self.verticalScrollBar().value()
            self.show_comparison(self._comparison, can_bring_back=self._can_bring_back, at=at)
            QTimer.singleShot(0, lambda: self.verticalScrollBar().setValue(place))
