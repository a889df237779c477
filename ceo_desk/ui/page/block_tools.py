"""What makes blocks something else: headings, lists, quotes, code, plain words. Each press is one step to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Container, ContainerKind, ItemStart, Shape, as_item, is_item_start, within, without
from ceo_desk.ui.page.formats import LINE_BREAK, OBJECT_LETTER
from ceo_desk.ui.page.letters import selected_blocks
from ceo_desk.ui.page.lists import begins_item, is_object_block, item_of, list_beside, list_depth, settle, shape_at
from ceo_desk.ui.page.loading import PageWriter
from ceo_desk.ui.page.nesting import lift, nest

_NEXT_LEVEL = {0: 2, 2: 3}


class BlockTools:
    """The tools that work on whole blocks of one editor."""

    def __init__(self, editor: PageEditor) -> None:
        self._editor = editor

    def cycle_heading(self) -> None:
        """Words become a heading, a heading a smaller one, that one words again."""
        blocks = self._text_blocks()
        if blocks:
            self.set_heading(_NEXT_LEVEL.get(shape_at(blocks[0]).level, 0))

    def set_heading(self, level: int) -> None:
        """Makes what is selected headings of a level (0: words again)."""
        self._reshape(lambda shape: shape._replace(kind="h" if level else "p", level=level))

    def toggle_list(self) -> None:
        """What is selected becomes items of a list with bullets, or (out of a list of any kind) words again."""
        if self._are_items("ul", "ol"):
            self._reshape(lambda shape: without(shape, len(shape.path) - 1))
        else:
            self._make_items("ul")

    def toggle_numbers(self) -> None:
        """What is selected becomes items of a numbered list, or words again."""
        if self._are_items("ol"):
            self._reshape(lambda shape: without(shape, len(shape.path) - 1))
        else:
            self._make_items("ol")

    def toggle_tasks(self) -> None:
        """What is selected becomes items with a box to tick off, or words again."""
        shapes = [shape_at(block) for block in self._text_blocks()]
        if shapes and all(is_item_start(shape) and shape.starts[-1].is_done is not None for shape in shapes):
            self._reshape(lambda shape: without(shape, len(shape.path) - 1))
        elif self._are_items("ul", "ol"):
            self._reshape(_with_box)
        else:
            self._make_items("ul", is_done=False)

    def toggle_quote(self) -> None:
        """What is selected becomes a quote, or words again."""
        blocks = self._text_blocks()
        if not blocks:
            return
        if all(any(container.kind == "q" for container in shape_at(block).path) for block in blocks):
            self._reshape(_out_of_quote)
            return
        beside = list_beside(blocks[0].previous(), blocks[-1].next(), (), "q")
        container = beside or Container("q", next(self._editor.numbers))
        self._reshape(lambda shape: within(shape, (container,)))

    def toggle_code_block(self) -> None:
        """What is selected becomes lines of one block of code, or code becomes words again."""
        blocks = list(selected_blocks(self._editor.textCursor()))
        if all(shape_at(block).kind == "code" for block in blocks):
            self._change(blocks, lambda shape: shape._replace(kind="p", info=""))
        elif not any(OBJECT_LETTER in block.text() for block in blocks):
            self._editor.act(lambda writer, _: _make_code(writer, blocks))

    def make_plain(self) -> None:
        """What is selected becomes plain paragraphs: no heading, list, quote or code."""
        blocks = [block for block in selected_blocks(self._editor.textCursor()) if not is_object_block(block)]
        self._change(blocks, lambda shape: Shape(unit=shape.unit))

    def nest(self) -> None:
        """The items that are selected go one level in."""
        self._editor.act(nest)

    def lift(self) -> None:
        """The items that are selected go one level out."""
        self._editor.act(lift)

    def toggle_done(self) -> bool:
        """Ticks the item with a box that the caret is in, or takes the tick away; False where there is no box."""
        block = self._editor.textCursor().block()
        depth = list_depth(shape_at(block))
        return depth >= 0 and toggle_box(self._editor, item_of(block, depth))

    def _are_items(self, *kinds: ContainerKind) -> bool:
        shapes = [shape_at(block) for block in self._text_blocks()]
        return bool(shapes) and all(shape.path and shape.path[-1].kind in kinds for shape in shapes)

    def _make_items(self, kind: ContainerKind, *, is_done: bool | None = None) -> None:
        blocks = self._text_blocks()
        if not blocks:
            return
        outer = shape_at(blocks[0]).path
        if outer and outer[-1].kind != "q" and is_item_start(shape_at(blocks[0])):
            outer = outer[:-1]
        beside = list_beside(blocks[0].previous(), blocks[-1].next(), outer, kind)
        container = beside or Container(kind, next(self._editor.numbers))
        self._reshape(lambda shape: _in_list(shape, container, is_done))

    def _text_blocks(self) -> list[QTextBlock]:
        """The blocks that the selection touches and that take a shape: neither cards nor code."""
        return [
            block
            for block in selected_blocks(self._editor.textCursor())
            if not is_object_block(block) and shape_at(block).kind != "code"
        ]

    def _reshape(self, change: Callable[[Shape], Shape]) -> None:
        self._change(self._text_blocks(), change)

    def _change(self, blocks: list[QTextBlock], change: Callable[[Shape], Shape]) -> None:
        def change_blocks(writer: PageWriter, edit: QTextCursor) -> None:
            edit.beginEditBlock()
            for block in blocks:
                writer.set_shape(QTextCursor(block), change(shape_at(block)))
                writer.mend(block)
            settle(writer, blocks[-1].next())
            edit.endEditBlock()

        if blocks:
            self._editor.act(change_blocks)


def toggle_box(editor: PageEditor, block: QTextBlock) -> bool:
    """Ticks an item, or takes the tick away, as one step to undo; False where it has no box."""
    shape = shape_at(block)
    if not shape.starts or shape.starts[-1].is_done is None:
        return False
    last = shape.starts[-1]
    ticked = shape._replace(starts=(*shape.starts[:-1], last._replace(is_done=not last.is_done)))

    def tick(writer: PageWriter, _cursor: QTextCursor) -> None:
        edit = QTextCursor(block)
        edit.beginEditBlock()
        writer.set_shape(edit, ticked)
        edit.endEditBlock()

    editor.act(tick)
    return True


def _make_code(writer: PageWriter, blocks: list[QTextBlock]) -> None:
    first, cursor = blocks[0], QTextCursor(blocks[0])
    shape = shape_at(first)
    cursor.beginEditBlock()
    for block in reversed(blocks[1:]):
        cursor.setPosition(block.position())
        cursor.deletePreviousChar()
        cursor.insertText(LINE_BREAK)
    writer.set_shape(cursor, shape._replace(kind="code", level=0, info=""))
    writer.mend(cursor.block())
    settle(writer, cursor.block().next())
    cursor.endEditBlock()


def _in_list(shape: Shape, container: Container, is_done: bool | None) -> Shape:
    if is_item_start(shape) and shape.path[-1].kind != container.kind:
        is_done = shape.starts[-1].is_done if is_done is None else is_done
        shape = without(shape, len(shape.path) - 1)
    elif shape.path and shape.path[-1].kind == container.kind:
        return shape
    return as_item(shape._replace(kind="p", level=0, path=(*shape.path, container)), is_done=is_done)


def _with_box(shape: Shape) -> Shape:
    depth = len(shape.path) - 1
    if not begins_item(shape, depth) or shape.starts[-1].is_done is not None:
        return shape
    return shape._replace(starts=(*shape.starts[:-1], ItemStart(depth, False)))


def _out_of_quote(shape: Shape) -> Shape:
    depth = max(number for number, container in enumerate(shape.path) if container.kind == "q")
    return without(shape, depth)
