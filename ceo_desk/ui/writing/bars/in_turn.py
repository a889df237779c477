"""Pictures that came together and that nobody has described yet: asked for one after the other, in the same bar."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.picking import Picking
from ceo_desk.ui.page.picture_letters import picture_letters
from ceo_desk.ui.writing.bars.picture_bar import PictureBar


class InTurn(QObject):
    """Has the pictures of `begin` described in turn. Whoever puts it off, or goes elsewhere, is asked no more."""

    def __init__(self, editor: PageEditor, bar: PictureBar, picking: Picking) -> None:
        super().__init__(editor)
        self._editor, self._bar, self._picking = editor, bar, picking
        self._waiting: list[str] = []
        self._asked: QTextCursor | None = None
        self._all = 0
        self._is_said = False
        bar.described.connect(lambda _words, _caption: self._on_said())
        bar.refused.connect(self._on_said)
        bar.closed.connect(self._on_closed)

    def begin(self, addresses: list[str]) -> None:
        """Asks for the words of these, the first one at once."""
        self._waiting, self._all = list(addresses), len(addresses)
        self._next()

    def stop(self) -> None:
        """Nobody is asked for more."""
        self._waiting, self._asked = [], None

    def follow(self) -> None:
        """The bar was opened: for another picture than the one that was asked for, the rest can wait."""
        if self._asked is not None and self._editor.textCursor() != self._asked:
            self.stop()

    def _next(self) -> None:
        self._asked = None
        while self._waiting and self._asked is None:
            self._asked = self._find(self._waiting.pop(0))
        if self._asked is not None:
            self._picking.pick(self._asked)
            self._bar.show_turn(self._all - len(self._waiting), self._all)

    def _find(self, address: str) -> QTextCursor | None:
        """The first picture of that file without words; None where there is none any more."""
        document = self._editor.document()
        for position, picture in picture_letters(document):
            if picture.address == address and not picture.alt.strip():
                cursor = QTextCursor(document)
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None

    def _on_said(self) -> None:
        self._is_said = self._asked is not None

    def _on_closed(self) -> None:
        """On to the next one; put off, no more."""
        is_said, self._is_said = self._is_said, False
        if is_said:
            self._next()
        else:
            self.stop()
