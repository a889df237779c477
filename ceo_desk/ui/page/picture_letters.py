"""The letters of a page that stand for pictures, found, and given the address that a picture has by now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QTextCursor, QTextDocument

from ceo_desk.text.document import Picture
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import OBJECT_LETTER, PICTURE_OBJECT, picture_format, picture_of, shape_of

_KEEP = QTextCursor.MoveMode.KeepAnchor


def picture_letters(document: QTextDocument) -> Iterator[tuple[int, Picture]]:
    """The place of every picture, and the picture, in reading order."""
    block = document.begin()
    while block.isValid():
        if OBJECT_LETTER in block.text():
            place = block.begin()
            while not place.atEnd():
                fragment = place.fragment()
                if fragment.charFormat().objectType() == PICTURE_OBJECT:
                    picture = picture_of(fragment.charFormat())
                    for position in range(fragment.position(), fragment.position() + fragment.length()):
                        yield position, picture
                place += 1
        block = block.next()


def rename_pictures(editor: PageEditor, address: str, name: str) -> None:
    """Gives every picture with an address another one: no step of its own, it belongs to what was done last.

    Where something was just undone it stays as it is, so that it can be done again.
    """
    document = editor.document()
    found = [position for position, picture in picture_letters(document) if picture.address == address]
    if not found or document.isRedoAvailable():
        return
    edit = QTextCursor(document)
    edit.joinPreviousEditBlock()
    for position in found:
        edit.setPosition(position)
        edit.setPosition(position + 1, _KEEP)
        shape, picture = shape_of(edit.blockFormat()), picture_of(edit.charFormat())
        edit.setCharFormat(picture_format(replace(picture, address=name), shape.kind, shape.level, editor.look))
    edit.endEditBlock()


def change_address(editor: PageEditor, cursor: QTextCursor, name: str) -> None:
    """Puts another picture in place of the one that a cursor holds; its words stay. One step to undo."""

    def write(writer: object, edit: QTextCursor) -> None:
        del writer
        edit.setPosition(cursor.selectionStart())
        edit.setPosition(cursor.selectionEnd(), _KEEP)
        shape, picture = shape_of(edit.blockFormat()), picture_of(edit.charFormat())
        edit.setCharFormat(picture_format(replace(picture, address=name), shape.kind, shape.level, editor.look))

    editor.act(write)
