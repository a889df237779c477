"""The seven tools: heading, bold, italic, list, quote, link, picture. Each press is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from markdown_it.common.normalize_url import normalizeLink, validateLink
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from ceo_desk.text.document import Link, Marks, Picture, Text
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Container, Entry, Shape, as_item, is_item_start, within, without
from ceo_desk.ui.page.formats import CODE, letter_format, marks_of, shape_of
from ceo_desk.ui.page.loading import PageWriter, insert_entries
from ceo_desk.ui.page.shapes import block_shape, is_object_block, step_off_object

_KEEP = QTextCursor.MoveMode.KeepAnchor
_NEXT_LEVEL = {0: 2, 2: 3}


@dataclass(frozen=True, slots=True)
class ToolState:
    """Which tools are on where the cursor is. `heading` is the level, 0 in plain words."""

    heading: int = 0
    is_bold: bool = False
    is_italic: bool = False
    is_list: bool = False
    is_quote: bool = False
    is_link: bool = False


class PageTools:
    """The tools of one editor. The view puts them on buttons and keys."""

    def __init__(self, editor: PageEditor) -> None:
        self._editor = editor

    def state(self) -> ToolState:
        """Which tools are on."""
        cursor = self._editor.textCursor()
        shape, marks = block_shape(cursor), self._marks(cursor)
        return ToolState(
            heading=shape.level if shape.kind == "h" else 0,
            is_bold=marks.bold,
            is_italic=marks.italic,
            is_list=bool(shape.path) and shape.path[-1].kind == "ul",
            is_quote=any(container.kind == "q" for container in shape.path),
            is_link=marks.link is not None,
        )

    def cycle_heading(self) -> None:
        """Words become a heading, a heading a smaller one, that one words again."""
        blocks = self._text_blocks()
        if blocks:
            first = shape_of(blocks[0].blockFormat())
            level = _NEXT_LEVEL.get(first.level, 0)
            self.set_heading(level)

    def set_heading(self, level: int) -> None:
        """Makes what is selected headings of a level (0: words again)."""
        self._reshape(lambda shape: shape._replace(kind="h" if level else "p", level=level))

    def toggle_bold(self) -> None:
        """Bold on or off."""
        is_on = not self._marks(self._editor.textCursor()).bold
        self._wear(lambda marks: replace(marks, bold=is_on))

    def toggle_italic(self) -> None:
        """Italic on or off."""
        is_on = not self._marks(self._editor.textCursor()).italic
        self._wear(lambda marks: replace(marks, italic=is_on))

    def toggle_list(self) -> None:
        """What is selected becomes items of a list with bullets, or words again."""
        blocks = self._text_blocks()
        if not blocks:
            return
        shapes = [shape_of(block.blockFormat()) for block in blocks]
        if all(shape.path and shape.path[-1].kind == "ul" for shape in shapes):
            self._reshape(lambda shape: without(shape, len(shape.path) - 1))
            return
        container = _neighbour(blocks, "ul") or Container("ul", next(self._editor.numbers))
        self._reshape(lambda shape: _in_list(shape, container))

    def toggle_quote(self) -> None:
        """What is selected becomes a quote, or words again."""
        blocks = self._text_blocks()
        if not blocks:
            return
        shapes = [shape_of(block.blockFormat()) for block in blocks]
        if all(any(container.kind == "q" for container in shape.path) for shape in shapes):
            self._reshape(_out_of_quote)
            return
        container = _neighbour(blocks, "q") or Container("q", next(self._editor.numbers))
        self._reshape(lambda shape: within(shape, (container,)))

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

    def insert_picture(self, address: str, alt: str) -> None:
        """Puts a picture into a paragraph of its own, behind the words where the cursor is; one writes on below it."""
        picture = Picture(normalizeLink(address), " ".join(alt.split()))

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
        found = [marks_of(letters) for _, _, letters, _ in _selected_letters(cursor)]
        if not found:
            return Marks()
        links = {marks.link for marks in found}
        return Marks(
            all(marks.bold for marks in found),
            all(marks.italic for marks in found),
            all(marks.strike for marks in found),
            links.pop() if len(links) == 1 else None,
        )

    def _wear(self, change: Callable[[Marks], Marks], cursor: QTextCursor | None = None) -> None:
        writer = self._editor.writer
        cursor = cursor or self._editor.textCursor()
        if not cursor.hasSelection():
            shape, found = block_shape(cursor), self._editor.currentCharFormat()
            marks, is_code = change(marks_of(found)), found.boolProperty(CODE)
            self._editor.setCurrentCharFormat(
                letter_format(shape.kind, shape.level, marks, writer.look, is_code=is_code)
            )
            return
        chosen = cursor

        def change_letters(_: PageWriter, edit: QTextCursor) -> None:
            edit = QTextCursor(edit)
            edit.beginEditBlock()
            for start, end, letters, shape in list(_selected_letters(chosen)):
                wanted = writer.with_marks(letters, shape, change(marks_of(letters)))
                if wanted is not None:
                    edit.setPosition(start)
                    edit.setPosition(end, _KEEP)
                    edit.setCharFormat(wanted)
            edit.endEditBlock()

        self._editor.act(change_letters)

    def _text_blocks(self) -> list[QTextBlock]:
        """The blocks that the selection touches and that take a shape: neither cards nor code."""
        return [
            block
            for block in _blocks(self._editor.textCursor())
            if not is_object_block(block) and shape_of(block.blockFormat()).kind != "code"
        ]

    def _reshape(self, change: Callable[[Shape], Shape]) -> None:
        blocks = self._text_blocks()

        def change_blocks(writer: PageWriter, edit: QTextCursor) -> None:
            edit.beginEditBlock()
            for block in blocks:
                writer.set_shape(QTextCursor(block), change(shape_of(block.blockFormat())))
                writer.mend(block)
            edit.endEditBlock()

        self._editor.act(change_blocks)


def _blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block, end = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    yield block
    block = block.next()
    while block.isValid() and block.position() < end:
        yield block
        block = block.next()


def _selected_letters(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextCharFormat, Shape]]:
    """The stretches of alike letters in a selection: start, end, format, and their block's shape; code is left out."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    for block in _blocks(cursor):
        shape = shape_of(block.blockFormat())
        if shape.kind == "code" or is_object_block(block):
            continue
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            start, end = fragment.position(), fragment.position() + fragment.length()
            if max(start, first) < min(end, last):
                yield max(start, first), min(end, last), fragment.charFormat(), shape
            place += 1


def _select_link(cursor: QTextCursor) -> None:
    """Selects the whole link that the cursor is in."""
    link, start, end = marks_of(cursor.charFormat()).link, cursor.position(), cursor.position()
    whole = QTextCursor(cursor.block())
    whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    stretches = [(first, last, marks_of(letters).link == link) for first, last, letters, _ in _selected_letters(whole)]
    for first, last, is_same in stretches:
        if is_same and last >= start and first <= end:
            end = max(end, last)
    for first, last, is_same in reversed(stretches):
        if is_same and last >= start and first <= end:
            start = min(start, first)
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)


def _neighbour(blocks: list[QTextBlock], kind: str) -> Container | None:
    """The list or quote right before or behind the blocks, so that they go on in it."""
    outer = shape_of(blocks[0].blockFormat()).path
    for beside in (blocks[0].previous(), blocks[-1].next()):
        if beside.isValid() and not is_object_block(beside):
            path = shape_of(beside.blockFormat()).path
            at = 0 if kind == "q" else len(outer)
            if path[at : at + 1] and path[at].kind == kind and (kind == "q" or path[:at] == outer):
                return path[at]
    return None


def _in_list(shape: Shape, container: Container) -> Shape:
    if is_item_start(shape) and shape.path[-1].kind == "ol":
        shape = without(shape, len(shape.path) - 1)
    elif shape.path and shape.path[-1].kind == "ul":
        return shape
    return as_item(shape._replace(kind="p", level=0, path=(*shape.path, container)))


def _out_of_quote(shape: Shape) -> Shape:
    depth = max(number for number, container in enumerate(shape.path) if container.kind == "q")
    return without(shape, depth)
