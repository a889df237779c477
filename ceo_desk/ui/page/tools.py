"""The tools of the page: for blocks, for marks on letters, for links and pictures. Each press is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from markdown_it.common.normalize_url import normalizeLink, validateLink
from PySide6.QtGui import QTextCursor

from ceo_desk.text.document import Link, Marks, Picture, Text
from ceo_desk.ui.page.block_tools import BlockTools
from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.page.formats import CODE, OBJECTS, letter_format, marks_of, shape_of
from ceo_desk.ui.page.letters import selected_letters
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.shapes import block_shape, step_off_object

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class ToolState:
    """Which tools are on where the cursor is. `heading` is the level, 0 in plain words."""

    heading: int = 0
    is_bold: bool = False
    is_italic: bool = False
    is_list: bool = False
    is_quote: bool = False
    is_link: bool = False
    is_strike: bool = False
    is_code: bool = False


class PageTools(BlockTools):
    """The tools of one editor. The view puts them on buttons and keys."""

    def state(self) -> ToolState:
        """Which tools are on."""
        cursor = self._editor.textCursor()
        shape, marks = block_shape(cursor), self._marks(cursor)
        return ToolState(
            heading=shape.level if shape.kind == "h" else 0,
            is_bold=marks.bold,
            is_italic=marks.italic,
            is_list=bool(shape.path) and shape.path[-1].kind != "q",
            is_quote=any(container.kind == "q" for container in shape.path),
            is_link=marks.link is not None,
            is_strike=marks.strike,
            is_code=shape.kind == "code" or self._is_code(cursor),
        )

    def toggle_bold(self) -> None:
        """Bold on or off."""
        is_on = not self._marks(self._editor.textCursor()).bold
        self._wear(lambda marks: replace(marks, bold=is_on))

    def toggle_italic(self) -> None:
        """Italic on or off."""
        is_on = not self._marks(self._editor.textCursor()).italic
        self._wear(lambda marks: replace(marks, italic=is_on))

    def toggle_strike(self) -> None:
        """Struck out or not."""
        is_on = not self._marks(self._editor.textCursor()).strike
        self._wear(lambda marks: replace(marks, strike=is_on))

    def toggle_code(self) -> None:
        """Letters as of a machine, or as of a page."""
        cursor = self._editor.textCursor()
        self._wear(lambda marks: marks, is_code=not self._is_code(cursor))

    def clear_marks(self) -> None:
        """Takes every mark off the letters that are selected (the word round the caret, where none are)."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self._wear(lambda _: Marks(), cursor, is_code=False)

    def link_at_caret(self) -> str:
        """The address of the link that the cursor is in; empty where there is none."""
        link = self._marks(self._editor.textCursor()).link
        return link.address if link else ""

    def set_link(self, address: str) -> bool:
        """Links what is selected, or the link that the cursor is in; an empty address takes the link away.

        Where nothing is selected, the address itself is written. False where the address can't be kept.
        """
        address = normalizeLink(address.strip())
        if not validateLink(address):
            return False
        link = Link(address) if address else None
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            if self._marks(cursor).link is not None:
                _select_link(cursor)
            elif link is not None:
                self._insert_link(link)
                return True
        if cursor.hasSelection():
            self._wear(lambda marks: replace(marks, link=link), cursor)
        return True

    def _insert_link(self, link: Link) -> None:
        def write(writer: PageWriter, cursor: QTextCursor) -> None:
            cursor.beginEditBlock()
            step_off_object(writer, cursor)
            shape = block_shape(cursor)
            writer.write_runs(cursor, (Text(link.address, Marks(link=link)),), shape)
            cursor.endEditBlock()

        if block_shape(self._editor.textCursor()).kind != "code":
            self._editor.act(write)

    def insert_picture(self, address: str, alt: str, caption: str = "") -> None:
        """Puts a picture into a paragraph of its own, behind the words where the cursor is; one writes on below it."""
        picture = Picture(normalizeLink(address), " ".join(alt.split()), " ".join(caption.split()))

        def write(writer: PageWriter, cursor: QTextCursor) -> None:
            cursor.clearSelection()
            shape = block_shape(cursor)._replace(kind="p", level=0, info="")
            cursor.beginEditBlock()
            if cursor.block().length() == 1 and block_shape(cursor).kind == "p":
                writer.write_runs(cursor, (picture,), shape)
            else:
                insert_entries(writer, cursor, [Entry(shape._replace(starts=()), (picture,))])
            below = cursor.block().next()
            if below.isValid() and below.length() == 1 and shape_of(below.blockFormat()).kind == "p":
                cursor.setPosition(below.position())
            else:
                writer.new_block(cursor, shape._replace(starts=()))
            cursor.endEditBlock()

        self._editor.act(write)

    def _marks(self, cursor: QTextCursor) -> Marks:
        if not cursor.hasSelection():
            return marks_of(self._editor.currentCharFormat())
        found = [marks_of(letters) for _, _, letters, _ in selected_letters(cursor)]
        if not found:
            return Marks()
        links = {marks.link for marks in found}
        return Marks(
            all(marks.bold for marks in found),
            all(marks.italic for marks in found),
            all(marks.strike for marks in found),
            links.pop() if len(links) == 1 else None,
        )

    def _is_code(self, cursor: QTextCursor) -> bool:
        if not cursor.hasSelection():
            return self._editor.currentCharFormat().boolProperty(CODE)
        found = [letters.boolProperty(CODE) for _, _, letters, _ in selected_letters(cursor)]
        return bool(found) and all(found)

    def _wear(
        self, change: Callable[[Marks], Marks], cursor: QTextCursor | None = None, *, is_code: bool | None = None
    ) -> None:
        """Gives letters other marks; `is_code` None leaves what they are."""
        writer = self._editor.writer
        cursor = cursor or self._editor.textCursor()
        if not cursor.hasSelection():
            shape, found = block_shape(cursor), self._editor.currentCharFormat()
            marks, is_now = change(marks_of(found)), found.boolProperty(CODE)
            worn = letter_format(
                shape.kind, shape.level, marks, writer.look, is_code=is_now if is_code is None else is_code
            )
            self._editor.setCurrentCharFormat(worn)
            return
        chosen = cursor

        def change_letters(_: PageWriter, edit: QTextCursor) -> None:
            edit = QTextCursor(edit)
            edit.beginEditBlock()
            for start, end, letters, shape in list(selected_letters(chosen)):
                wanted = writer.with_marks(letters, shape, change(marks_of(letters)))
                if wanted is not None and is_code is not None and letters.objectType() not in OBJECTS:
                    marks = change(marks_of(letters))
                    wanted = letter_format(shape.kind, shape.level, marks, writer.look, is_code=is_code)
                if wanted is not None and wanted != letters:
                    edit.setPosition(start)
                    edit.setPosition(end, _KEEP)
                    edit.setCharFormat(wanted)
            edit.endEditBlock()

        self._editor.act(change_letters)


def _select_link(cursor: QTextCursor) -> None:
    """Selects the whole link that the cursor is in."""
    link, start, end = marks_of(cursor.charFormat()).link, cursor.position(), cursor.position()
    whole = QTextCursor(cursor.block())
    whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    stretches = [(first, last, marks_of(letters).link == link) for first, last, letters, _ in selected_letters(whole)]
    for first, last, is_same in stretches:
        if is_same and last >= start and first <= end:
            end = max(end, last)
    for first, last, is_same in reversed(stretches):
        if is_same and last >= start and first <= end:
            start = min(start, first)
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
