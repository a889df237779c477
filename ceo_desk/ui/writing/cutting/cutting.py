"""Turning and cutting on the page: from the bar of a picture, and of the one that stands for the post."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.ui.context import Context
from ceo_desk.ui.page.cards import picked_picture
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PICTURE_OBJECT
from ceo_desk.ui.page.picking import picked_kind
from ceo_desk.ui.page.picture_letters import change_address
from ceo_desk.ui.writing.about.panel import AboutPanel
from ceo_desk.ui.writing.bars.picture_bar import PictureBar
from ceo_desk.ui.writing.cutting.view import CutView

ShowInstead = Callable[[QWidget | None], None]
"""Makes room for a view in the page's place; None = the page again."""


class Cutting(QObject):
    """Opens the view for a picture, and puts what became of it in its place: one step to undo.

    `stored` carries a DraftPicture that the text may name from now on.
    """

    stored = Signal(object)

    def __init__(
        self, context: Context, editor: PageEditor, bar: PictureBar, about: AboutPanel, show_instead: ShowInstead
    ) -> None:
        super().__init__(editor)
        self._editor, self._about, self._show_instead = editor, about, show_instead
        self._put: Callable[[DraftPicture], None] | None = None
        self.view = CutView(context)
        bar.cut_wanted.connect(self._on_wanted)
        about.cut_wanted.connect(self._on_featured_wanted)
        self.view.cut.connect(self._on_cut)
        self.view.closed.connect(self._on_closed)

    def _on_wanted(self) -> None:
        cursor = QTextCursor(self._editor.textCursor())
        if picked_kind(cursor) != PICTURE_OBJECT:
            return
        picture = picked_picture(cursor)
        self._put = lambda made: self._change(cursor, made)
        self._open(DraftPicture(picture.address, picture.alt, ""))

    def _on_featured_wanted(self, picture: DraftPicture) -> None:
        self._put = self._about.take_cut
        self._open(picture)

    def _open(self, picture: DraftPicture) -> None:
        self._show_instead(self.view)
        self.view.open(picture)

    def _change(self, cursor: QTextCursor, made: DraftPicture) -> None:
        if picked_kind(cursor) == PICTURE_OBJECT:
            self.stored.emit(made)
            change_address(self._editor, cursor, made.file)

    def _on_cut(self, _picture: DraftPicture, made: DraftPicture) -> None:
        if self._put is not None:
            self._put(made)

    def _on_closed(self) -> None:
        self._put = None
        self._show_instead(None)
