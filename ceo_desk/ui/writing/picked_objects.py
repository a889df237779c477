"""The picture or card that is picked on the page, and the bar that tells of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ceo_desk.ui.page.card_words import describe
from ceo_desk.ui.page.cards import change_picture, is_closed, picked_picture, picked_source, take_out, write_card
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PICTURE_OBJECT
from ceo_desk.ui.page.picking import Picking, picked_kind
from ceo_desk.ui.writing.bars.bar import Bar
from ceo_desk.ui.writing.bars.card_bar import CardBar
from ceo_desk.ui.writing.bars.picture_bar import PictureBar

translate = QCoreApplication.translate


class PickedObjects(QObject):
    """Opens the bars of pictures and cards, and does on the page what is decided there. `began`: a bar was opened."""

    began = Signal()

    def __init__(
        self, editor: PageEditor, picture_bar: PictureBar, card_bar: CardBar, close_others: Callable[[Bar], None]
    ) -> None:
        super().__init__(editor)
        self._editor, self._pictures, self._cards = editor, picture_bar, card_bar
        self._close_others = close_others
        self._cursor: QTextCursor | None = None
        self.is_missing: Callable[[str], bool] = lambda _address: False
        """Whether the file of a picture is known to be gone."""
        self.habit = Picking(editor, self._on_picked)
        editor.habits.insert(0, self.habit)  # what is picked takes Enter before the words do
        editor.selectionChanged.connect(self._on_selection_changed)
        picture_bar.described.connect(self._on_described)
        picture_bar.refused.connect(self._on_refused)
        card_bar.refused.connect(self._on_refused)
        card_bar.changed.connect(self._on_changed)

    def forget(self) -> None:
        """Nothing is picked: what is said in a bar from now on is of something else."""
        self._cursor = None

    def _on_picked(self, cursor: QTextCursor, kind: int, is_opened: bool) -> None:
        is_picture = kind == PICTURE_OBJECT
        is_there = self._cursor is not None and (self._pictures if is_picture else self._cards).isVisible()
        is_same = is_there and self._cursor == cursor
        self._cursor = QTextCursor(cursor)
        if not is_same:
            before = self._place_on_screen()
            if is_picture:
                picture = picked_picture(cursor)
                self._close_others(self._pictures)
                is_here = not picture.address.startswith(("http:", "https:", "data:"))
                is_missing = is_here and self.is_missing(picture.address)
                self._pictures.open_for(picture.alt, picture.title, is_here=is_here, is_missing=is_missing)
            else:
                source = picked_source(cursor)
                self._close_others(self._cards)
                self._cards.open_for(describe(source, self._editor.definitions).title, source)
            self._hold_still(before)
            self.began.emit()
        if is_opened:
            self._pictures.take_keys() if is_picture else self._cards.edit()

    def _place_on_screen(self) -> int:
        return self._editor.viewport().mapTo(self._editor.window(), self._editor.cursorRect().topLeft()).y()

    def _hold_still(self, before: int) -> None:
        """What was picked stays where it was below the mouse, as far as the page can scroll."""
        area: QWidget | None = self._editor
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            QApplication.sendPostedEvents()
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + self._place_on_screen() - before)

    def _on_selection_changed(self) -> None:
        """The bar goes when the caret goes elsewhere; not while somebody types in it."""
        bars: tuple[Bar, ...] = (self._pictures, self._cards)
        if self._cursor is None or picked_kind(self._editor.textCursor()):
            return
        focus = self._editor.window().focusWidget()
        for bar in bars:
            if bar.isVisible() and not bar.isAncestorOf(focus):
                bar.hide()
                self._cursor = None

    def _taken(self) -> QTextCursor | None:
        """What is picked, where it is still there."""
        cursor, self._cursor = self._cursor, None
        return cursor if cursor is not None and picked_kind(cursor) else None

    def _on_described(self, alt: str, caption: str) -> None:
        cursor = self._taken()
        if cursor is not None:
            change_picture(self._editor, cursor, alt, caption)

    def _on_refused(self) -> None:
        cursor = self._taken()
        if cursor is not None:
            take_out(self._editor, cursor)

    def _on_changed(self, source: str) -> None:
        if not is_closed(source):
            self._cards.complain(
                translate("Write", "Something in it never ends and would swallow what stands below. End it first.")
            )
            self._cards.letters.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        cursor = self._taken()
        if cursor is not None:
            write_card(self._editor, cursor, source, self._editor.definitions)
        self._cards.close_bar()
