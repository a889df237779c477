"""A writer who does anything at all to a page, and what must be true of it whatever was done."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest

from ceo_desk.text.document import Blocks
from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from ceo_desk.ui.page.cards import change_picture, is_closed, take_out, write_card
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.entries import Card, Entry, build, outermost
from ceo_desk.ui.page.finding import PageFinder
from ceo_desk.ui.page.formats import (
    CARD_OBJECT,
    OBJECT_LETTER,
    PICTURE_OBJECT,
    block_format,
    list_format,
    shape_of,
)
from ceo_desk.ui.page.moves import spots, stretch_at
from ceo_desk.ui.page.moving import all_shapes, move_blocks, put_down
from ceo_desk.ui.page.nodes import read_nodes
from ceo_desk.ui.page.picking import objects_in, picked_kind
from ceo_desk.ui.page.reading import read_block
from ceo_desk.ui.page.source.text import PageText
from ceo_desk.ui.page.tools import PageTools
from ceo_desk.ui.page.typing.autoshapes import Autoshapes
from ceo_desk.ui.page.typing.tab_keys import TabKeys
from ceo_desk.ui.page.typing.typesetting import Typesetting

WORDS = (
    "a", "word", " ", "two words", "*", "**b**", "# ", "- ", "1. ", "> ", "`", "[x](y)", "<b>", "&amp;", "\\", "~~",
    "| a |", "---", "===", "_", "!", "é", "👩‍💻", "\u00a0", "これは", "[a]: /b", "[^1]", "<!-- ", "    ", ":", "***",
)  # fmt: skip
SHAPES = (
    "- ", "1. ", "3) ", "> ", "## ", "# ", "[ ] ", "[x] ", "``` ", "```", "---", "`a`", "**b**", '"a"', "a--x",
)  # fmt: skip
HTML = (
    "<p>one <b>bold</b></p><p>two <i>it</i></p>",
    "<h2>Head</h2><ul><li>a</li><li>b <a href='https://a.example/x'>c</a></li></ul>",
    "<blockquote><p>q</p></blockquote>",
    "<table><tr><td>1</td></tr></table>",
    "<p style='color:red'>styled <span style='font-size:90px'>big</span></p>",
    "<img src='file:///etc/hostname'><p>x</p><ol start=3><li><p>p</p><p>q</p></li></ol>",
    "<pre><code>x\n  y</code></pre>",
    "loose <code>c</code>",
)
CARDS = (
    "| a | b |\n|---|---|\n| 1 | *2* |", "<div>\nnew\n</div>", "words [a] *now*", "- a\n- b\n\nwords\n\n| t |\n|---|",
    "words[^1]\n\n[^1]: a note of its own", "> said\n\n## Head", "", "<!-- a note -->", "    code", "one\n\n<b>two</b>",
)  # fmt: skip
TEXTS = ("plain", "one\ntwo\n\nthree", "a\u2028b\u2029c\ufffcd", "\ttab *x*", "x\r\ny")


class Writer:
    """Presses keys and tools on an editor, as a seed says."""

    def __init__(self, editor: PageEditor, seed: int) -> None:
        self.editor = editor
        self.tools = PageTools(editor)
        self._finder = PageFinder(editor)
        if not any(isinstance(habit, Autoshapes) for habit in editor.habits):
            typing = (TabKeys(editor), Autoshapes(editor), Typesetting(editor, lambda: "fr", lambda: True))
            editor.habits.extend(typing)
        self._random = random.Random(seed)
        self._clipboard: QMimeData | None = None

    def act(self) -> str:
        """Does one thing somewhere; gives its name."""
        name, action = self._random.choice(self._actions())
        self._place(is_wide=self._random.random() < 0.35)
        action()
        return name

    def _actions(self) -> list[tuple[str, Callable[[], object]]]:
        keys, tools = self._key, self.tools
        return [
            ("type", self._type),
            ("type", self._type),
            ("type", self._type),
            ("enter", lambda: keys(Qt.Key.Key_Return)),
            ("enter", lambda: keys(Qt.Key.Key_Return)),
            ("break", lambda: keys(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)),
            ("backspace", lambda: keys(Qt.Key.Key_Backspace)),
            ("delete", lambda: keys(Qt.Key.Key_Delete)),
            ("join", self._join),
            ("join on", self._join_on),
            ("bold", tools.toggle_bold),
            ("italic", tools.toggle_italic),
            ("heading", tools.cycle_heading),
            ("list", tools.toggle_list),
            ("quote", tools.toggle_quote),
            ("link", lambda: tools.set_link(self._random.choice(("https://a.example/é x", "", "/y?a=1&b=2")))),
            ("picture", lambda: tools.insert_picture("p q.png", "an *alt*")),
            ("move up", lambda: self._move(is_up=True)),
            ("move down", lambda: self._move(is_up=False)),
            ("move up", lambda: self._move(is_up=True)),
            ("move down", lambda: self._move(is_up=False)),
            ("put down", self._put_down),
            ("card", self._edit_card),
            ("caption", self._edit_picture),
            ("strike", tools.toggle_strike),
            ("code", tools.toggle_code),
            ("clear", tools.clear_marks),
            ("numbers", tools.toggle_numbers),
            ("tasks", tools.toggle_tasks),
            ("done", tools.toggle_done),
            ("code block", tools.toggle_code_block),
            ("plain", tools.make_plain),
            ("nest", lambda: keys(Qt.Key.Key_Tab)),
            ("lift", lambda: keys(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)),
            ("shape", self._shape),
            ("shape", self._shape),
            ("undo", self.editor.undo),
            ("redo", self.editor.redo),
            ("replace", self._replace),
            ("copy", self._copy),
            ("cut", self._cut),
            ("paste", self._paste),
            ("paste", self._paste),
            ("html", self._paste_html),
            ("text", self._paste_text),
        ]

    def _place(self, *, is_wide: bool) -> None:
        document = self.editor.document()
        block = document.findBlockByNumber(self._random.randrange(document.blockCount()))
        at = block.position() + self._random.choice((0, block.length() - 1, self._random.randrange(block.length())))
        cursor = self.editor.textCursor()
        cursor.setPosition(at)
        if is_wide:
            far = self._random.choice((at + self._random.randrange(12), self._random.randrange(2 + at)))
            cursor.setPosition(min(far, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def _key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.editor, key, held)

    def _type(self) -> None:
        type_letters(self.editor, self._random.choice(WORDS))

    def _shape(self) -> None:
        """A mark at the start of a paragraph, or round words; sometimes taken back at once."""
        marks = self._random.choice(SHAPES)
        if not marks.endswith(("`", "*", '"', "-x")):
            self.editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
        type_letters(self.editor, marks)
        if marks in ("```", "---"):
            self._key(Qt.Key.Key_Return)
        if self._random.random() < 0.3:
            self.editor.undo()

    def _join(self) -> None:
        self.editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
        self._key(Qt.Key.Key_Backspace)

    def _join_on(self) -> None:
        self.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        self._key(Qt.Key.Key_Delete)

    def _replace(self) -> None:
        self._finder.look_for(self._random.choice(("a", "o", "word", " ", "é")))
        self._finder.replace_all(self._random.choice(("", "*b*", "👩‍💻 é")))
        self._finder.look_for("")

    def _copy(self) -> None:
        if self.editor.textCursor().hasSelection():
            self._clipboard = self.editor.createMimeDataFromSelection()

    def _cut(self) -> None:
        self._copy()
        self._key(Qt.Key.Key_Delete)

    def _paste(self) -> None:
        if self._clipboard is not None:
            self.editor.insertFromMimeData(self._clipboard)

    def _move(self, *, is_up: bool) -> None:
        numbers = self.editor.numbers
        self.editor.act(lambda writer, cursor: move_blocks(writer, cursor, numbers, is_up=is_up))

    def _put_down(self) -> None:
        """As a block is dragged: to any of the places where it may go."""
        shapes = all_shapes(self.editor.document())
        root = read_nodes(shapes)
        number = self._random.randrange(len(shapes))
        moved = stretch_at(root, number, number)
        places = spots(root, moved, self.editor.numbers)
        if places:
            spot = self._random.choice(places)
            self.editor.act(lambda writer, cursor: put_down(writer, cursor, shapes, moved, spot))

    def _edit_card(self) -> None:
        cursor = self._object(CARD_OBJECT)
        if cursor is not None:
            source = self._random.choice(CARDS)
            assert is_closed(source)
            write_card(self.editor, cursor, source, self.editor.definitions)

    def _edit_picture(self) -> None:
        cursor = self._object(PICTURE_OBJECT)
        if cursor is not None and self._random.random() < 0.7:
            change_picture(self.editor, cursor, "other *words*", self._random.choice(("", 'below "it" [x]')))
        elif cursor is not None:
            take_out(self.editor, cursor)

    def _object(self, kind: int) -> QTextCursor | None:
        """One of the page's cards or pictures."""
        self.editor.selectAll()
        found = []
        for position in objects_in(self.editor.textCursor()):
            cursor = QTextCursor(self.editor.document())
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            found += [cursor] if picked_kind(cursor) == kind else []
        return self._random.choice(found) if found else None

    def _paste_html(self) -> None:
        data = QMimeData()
        data.setHtml(self._random.choice(HTML))
        self.editor.insertFromMimeData(data)

    def _paste_text(self) -> None:
        data = QMimeData()
        data.setText(self._random.choice(TEXTS))
        self.editor.insertFromMimeData(data)


def type_letters(editor: PageEditor, text: str) -> None:
    """Types any letters, one key each."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(editor, event)


def shown_entries(editor: PageEditor) -> list[Entry]:
    """What the page shows, read afresh."""
    found: list[Entry] = []
    block = editor.document().firstBlock()
    while block.isValid():
        found.extend(read_block(block))
        block = block.next()
    return found


def shown_blocks(editor: PageEditor, definitions: str = "") -> Blocks:
    """What the page shows as a tree; a card says what its source says."""
    found: Blocks = ()
    for stretch in outermost(shown_entries(editor)):
        content = stretch[0].content
        if isinstance(content, Card):
            found += normal_blocks(read(f"{content.source}\n\n{definitions}").blocks)
        else:
            found += normal_blocks(build(stretch))
    return found


def untouched_units(editor: PageEditor, source: str) -> list[str]:
    """The letters of all units of the source that the page still shows as they were, in the page's order."""
    text = PageText(source, count(1))
    found = []
    for stretch in outermost(shown_entries(editor)):
        number = stretch[0].shape.unit
        if number < 0 or any(entry.shape.unit != number for entry in stretch):
            continue
        unit, content = text.units[number], stretch[0].content
        if isinstance(content, Card):
            if content.source == unit.source:
                found.append(unit.source)
        elif normal_blocks(build(stretch)) == unit.blocks:
            found.append(unit.source)
    return found


def kept_units(editor: PageEditor, source: str) -> list[str]:
    """The untouched units that must have the same letters: all but what is indented, which a list would take in."""
    return [unit for unit in untouched_units(editor, source) if not unit.startswith((" ", "\t"))]


def holds_in_order(markdown: str, parts: list[str]) -> bool:
    """Whether a text holds all parts, one behind the other."""
    at = 0
    for part in parts:
        found = markdown.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def find_misdrawn(editor: PageEditor) -> list[str]:
    """Blocks that are not drawn as what they are."""
    found = []
    block = editor.document().firstBlock()
    while block.isValid():
        shape = shape_of(block.blockFormat())
        wanted = block_format(shape, editor.look)
        if block.blockFormat().indent() != wanted.indent() or (
            (block.textList() is not None) != (list_format(shape) is not None)
        ):
            found.append(f"{block.text()!r} as {shape}")
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            letters = fragment.charFormat()
            drawn = editor.writer.redrawn(letters, shape, is_object=OBJECT_LETTER in fragment.text())
            if drawn is not None and drawn != letters:
                found.append(f"{fragment.text()!r} in {shape}")
            place += 1
        block = block.next()
    return found
