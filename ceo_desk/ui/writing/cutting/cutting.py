"""Turning and cutting on the page: from the bar of a picture, and of the one that stands for the post."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.ui.context import Context
from ceo_desk.ui.page.cards import picked_picture
from ceo_desk.ui.page.formats import PICTURE_OBJECT
from ceo_desk.ui.page.picking import picked_kind
from ceo_desk.ui.page.picture_letters import change_address
from ceo_desk.ui.writing.cutting.view import CutView

if TYPE_CHECKING:
    from ceo_desk.ui.writing.body import PageBody


class Cutting(QObject):
    """Opens the view for a picture, and puts what became of it in its place: one step to undo."""

    def __init__(self, context: Context, body: PageBody) -> None:
        super().__init__(body)
        self._body = body
        self._put: Callable[[DraftPicture], None] | None = None
        self.view = CutView(context)
        body.put_instead(self.view, self.view.close_view)
        body.bench.picture_bar.cut_wanted.connect(self._on_wanted)
        body.about.cut_wanted.connect(self._on_featured_wanted)
        self.view.cut.connect(self._on_cut)
        self.view.closed.connect(self._on_closed)

    def _on_wanted(self) -> None:
        cursor = QTextCursor(self._body.editor.textCursor())
        if picked_kind(cursor) != PICTURE_OBJECT:
            return
        picture = picked_picture(cursor)
        self._put = lambda made: self._change(cursor, made)
        self._open(DraftPicture(picture.address, picture.alt, ""))

    def _on_featured_wanted(self, picture: DraftPicture) -> None:
        self._put = self._body.about.take_cut
        self._open(picture)

    def _open(self, picture: DraftPicture) -> None:
        self._body.bench.close_bars()
        self._body.show_instead(self.view)
        self.view.open(picture)

    def _change(self, cursor: QTextCursor, made: DraftPicture) -> None:
        if picked_kind(cursor) == PICTURE_OBJECT:
            self._body.bench.stored.emit(made)
            change_address(self._body.editor, cursor, made.file)

    def _on_cut(self, _picture: DraftPicture, made: DraftPicture) -> None:
        if self._put is not None:
            self._put(made)

    def _on_closed(self) -> None:
        self._put = None
        self._body.show_instead(None)
