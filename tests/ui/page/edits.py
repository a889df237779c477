"""Edits played on the real page and on the model at once: `python -m tests.ui.page.edits --sequences 5000 --seed 1`.

Every step is a real key or a press of a tool. After each, the page is the model, its text read again is the model, and
what nobody touched has the same letters.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ceo_desk.text.normal import normal_blocks
from ceo_desk.text.reading import read
from ceo_desk.ui.opening import make_application
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.moving import move_blocks
from ceo_desk.ui.page.source.text import PageText
from ceo_desk.ui.page.tools import PageTools
from tests.text.corpus import EXAMPLES
from tests.ui.page import model_lists as lists
from tests.ui.page import model_tools as tools
from tests.ui.page.driver import holds_in_order, kept_units, type_letters
from tests.ui.page.model import BREAK, PLAIN, Block, Clip, Page, Place, Selection, Worn, at
from tests.ui.page.model_reading import block_of, is_turned, numbered, own_of, page_blocks, told, whole_blocks
from tests.ui.page.model_tree import tree_of

PROCESSES = 2
WORDS = (
    "a",
    "word",
    " ",
    "two words",
    "*",
    "**b**",
    "# ",
    "- ",
    "1. ",
    "> ",
    "`",
    "[x](y)",
    "<b>",
    "é",
    "🎉",
    "שלום",
    "…",
)
TEXTS = ("plain", "one\ntwo\n\nthree", "\ttab *x*", "# a\n- b", "\n")
ADDRESSES = ("https://a.example/x?y=1&z=2", "/y", "")


def is_simple(source: str) -> bool:
    """Whether each of its letters is one to a reader too, so that Delete takes just that one."""
    return not any(unicodedata.category(letter) in ("Mn", "Me", "Cf", "Zl", "Zp", "So") for letter in source)


SOURCES = [text for _, text in EXAMPLES if is_simple(text)]


@dataclass(frozen=True)
class Step:
    """A state of the model; a `joinable` one came of a letter, and may be undone together with its neighbours."""

    blocks: tuple[Block, ...]
    is_joinable: bool


class Player:
    """Plays the same steps on an editor and on the model, as a seed says."""

    def __init__(self, editor: PageEditor, source: str, seed: int) -> None:
        self.editor, self.source = editor, source
        self.tools = PageTools(editor)
        self.random = random.Random(seed)
        editor.set_markdown(source)
        self.definitions = PageText(source, editor.numbers).definitions
        self.page = Page([block for entry in editor.entries() for block in [block_of(entry)]])
        self.history = [Step(tuple(self.page.blocks), is_joinable=False)]
        self.undone: list[int] = []
        self.now = 0
        self.chosen = at(Place(0, 0))
        self.clip: tuple[Clip, QMimeData] | None = None
        self.done: list[str] = []

    def play(self, steps: int) -> None:
        """So many steps, each of them checked; then all is undone."""
        self.check()
        for _ in range(steps):
            name, act = self.random.choice(self._actions())
            self._choose(is_wide=self.random.random() < 0.4)
            self.done.append(f"{name} at {tuple(self.chosen.anchor)}–{tuple(self.chosen.head)}")
            act()
            self.check()
        for _ in range(10 * steps + 500):
            if not self.editor.document().isUndoAvailable():
                break
            self.editor.undo()
        assert self.editor.markdown() == self.source, "undone to the start"

    def check(self) -> None:
        """Page, text and model say the same, and what is untouched has the same letters."""
        shown = numbered(page_blocks(self.editor))
        meant = numbered([part for block in self.page.blocks for part in tools.parts(block)])
        assert shown == meant, f"the page\n{told(shown)}\nthe model\n{told(meant)}"
        markdown = self.editor.markdown()
        tree = normal_blocks(tree_of(self.page.blocks, self.definitions))
        assert normal_blocks(read(markdown).blocks) == tree, f"the text\n{markdown}"
        if "never closed" not in self.source and "<p>unclosed" not in self.source:  # they swallow what follows
            assert holds_in_order(markdown, kept_units(self.editor, self.source)), markdown

    def _actions(self) -> list[tuple[str, Callable[[], None]]]:
        press = self._press
        return [
            ("type", self._type),
            ("type", self._type),
            ("type", self._type),
            ("type in bold", self._type_marked),
            ("break", self._break),
            ("enter", lambda: press(Qt.Key.Key_Return, Page.enter)),
            ("enter", lambda: press(Qt.Key.Key_Return, Page.enter)),
            ("backspace", lambda: press(Qt.Key.Key_Backspace, Page.backspace)),
            ("backspace", lambda: press(Qt.Key.Key_Backspace, Page.backspace)),
            ("delete", lambda: press(Qt.Key.Key_Delete, Page.delete)),
            ("delete", lambda: press(Qt.Key.Key_Delete, Page.delete)),
            ("bold", self._bold),
            ("italic", self._italic),
            ("heading", lambda: self._tool(self.tools.cycle_heading, tools.cycle_heading)),
            ("list", lambda: self._tool(self.tools.toggle_list, tools.toggle_list)),
            ("quote", lambda: self._tool(self.tools.toggle_quote, tools.toggle_quote)),
            ("numbers", lambda: self._tool(self.tools.toggle_numbers, numbers)),
            ("nest", lambda: self._tool(self.tools.nest, lists.nest)),
            ("nest", lambda: self._tool(self.tools.nest, lists.nest)),
            ("lift", lambda: self._tool(self.tools.lift, lists.lift)),
            ("strike", self._strike),
            ("move", self._move),
            ("link", self._link),
            ("copy", self._copy),
            ("paste", self._paste),
            ("paste", self._paste),
            ("paste words", self._paste_words),
            ("undo", self._undo),
            ("undo", self._undo),
            ("redo", self._redo),
        ]

    def _choose(self, *, is_wide: bool) -> None:
        """Puts the cursor somewhere, often at an edge, sometimes with a selection."""
        head = self._somewhere()
        anchor = head
        if is_wide:
            near = self.page.blocks[head.block].letters
            anchor = self.random.choice((self._somewhere(), Place(head.block, self.random.randint(0, len(near)))))
        self.chosen = Selection(anchor, head)
        cursor = self.editor.textCursor()
        cursor.setPosition(self._position(anchor))
        cursor.setPosition(self._position(head), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def _somewhere(self) -> Place:
        number = self.random.randrange(len(self.page.blocks))
        length = len(self.page.blocks[number].letters)
        return Place(number, self.random.choice((0, length, self.random.randint(0, length))))

    def _position(self, place: Place) -> int:
        letters = self.page.blocks[place.block].letters[: place.offset]
        width = sum(len(letter.encode("utf-16-le")) // 2 if isinstance(letter, str) else 1 for letter, _ in letters)
        return self.editor.document().findBlockByNumber(place.block).position() + width

    def _keep(self, *, is_joinable: bool = False, is_step: bool = False) -> None:
        """Writes down what the page is now, where it is another than before or a step was made all the same."""
        self.page.draw()
        if is_step or tuple(self.page.blocks) != self.history[self.now].blocks:
            self.history[self.now + 1 :] = [Step(tuple(self.page.blocks), is_joinable)]
            self.now += 1
            self.undone = []

    def _press(self, key: Qt.Key, change: Callable[[Page, Selection], None]) -> None:
        QTest.keyClick(self.editor, key)
        before = len(self.page.blocks)
        change(self.page, self.chosen)
        is_letter = key != Qt.Key.Key_Return and self.chosen.is_empty and len(self.page.blocks) == before
        self._keep(is_joinable=is_letter, is_step=not self.chosen.is_empty)

    def _tool(self, press: Callable[[], None], change: Callable[[Page, Selection], None]) -> None:
        press()
        change(self.page, self.chosen)
        self._keep()

    def _type(self, wearing: Worn | None = None) -> None:
        word = self.random.choice(WORDS)
        type_letters(self.editor, word)
        self._write(word, wearing)

    def _break(self) -> None:
        QTest.keyClick(self.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        self._write(BREAK)

    def _write(self, word: str, wearing: Worn | None = None) -> None:
        for letter in word:
            is_joinable = self.chosen.is_empty
            if is_joinable and self.page.blocks[self.chosen.head.block].is_object:  # the line beside it is a step too
                self.chosen = at(self.page.step_off(self.chosen.head))
                wearing = PLAIN if wearing else None
                self._keep()
            self.chosen = at(self.page.type_letter(self.chosen, letter, wearing))
            wearing = None
            self._keep(is_joinable=is_joinable, is_step=True)

    def _type_marked(self) -> None:
        """Bold is pressed where nothing is selected, and then something is typed."""
        self.chosen = at(self.chosen.head)
        self._set_cursor()
        worn = self.page.worn(self.chosen.head)
        self.tools.toggle_bold()
        is_code = self.page.blocks[self.chosen.head.block].kind == "code"
        self._type(PLAIN if is_code else worn._replace(bold=not worn.bold))

    def _set_cursor(self) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(self._position(self.chosen.head))
        self.editor.setTextCursor(cursor)

    def _bold(self) -> None:
        if self.chosen.is_empty:
            return
        self.tools.toggle_bold()
        tools.toggle_mark(self.page, self.chosen, lambda worn, on: worn._replace(bold=on), lambda worn: worn.bold)
        self._keep()

    def _italic(self) -> None:
        if self.chosen.is_empty:
            return
        self.tools.toggle_italic()
        tools.toggle_mark(self.page, self.chosen, lambda worn, on: worn._replace(italic=on), lambda worn: worn.italic)
        self._keep()

    def _strike(self) -> None:
        if self.chosen.is_empty:
            return
        self.tools.toggle_strike()
        tools.toggle_mark(self.page, self.chosen, lambda worn, on: worn._replace(strike=on), lambda worn: worn.strike)
        self._keep()

    def _move(self) -> None:
        """Some blocks go past others, whole; how they stand there is taken from the page."""
        is_up = self.random.random() < 0.5
        before = numbered([part for block in self.page.blocks for part in tools.parts(block)])
        moved: list[bool] = []
        self.editor.act(
            lambda writer, cursor: moved.append(move_blocks(writer, cursor, self.editor.numbers, is_up=is_up))
        )
        after = numbered(page_blocks(self.editor))
        if before != after:
            old, new = [own_of(block) for block in before], [own_of(block) for block in after]
            assert old == new or is_turned(old, new), "nothing is lost"
            self.page.blocks = whole_blocks(self.editor)
        self._keep(is_step=moved == [True])

    def _link(self) -> None:
        address = self.random.choice(ADDRESSES)
        assert self.tools.set_link(address)
        tools.set_link(self.page, self.chosen, address)
        self._keep()

    def _copy(self) -> None:
        if not self.chosen.is_empty:
            self.clip = tools.copy(self.page, self.chosen), self.editor.createMimeDataFromSelection()

    def _paste(self) -> None:
        if self.clip is None:
            return
        clip, data = self.clip
        self.editor.insertFromMimeData(data)
        tools.paste(self.page, self.chosen, clip)
        self._keep(is_step=bool(clip.parts) and not self.chosen.is_empty)

    def _paste_words(self) -> None:
        text = self.random.choice(TEXTS)
        data = QMimeData()
        data.setText(text)
        self.editor.insertFromMimeData(data)
        clip = tools.plain_clip(text)
        tools.paste(self.page, self.chosen, clip)
        self._keep(is_step=bool(clip.parts) and not self.chosen.is_empty)

    def _undo(self) -> None:
        """One step back: over one press, or over letters that came one behind the other (and what they went on)."""
        self.editor.undo()
        if self.now == 0:
            return
        first = self.now - 1
        while first and self.history[first + 1].is_joinable:
            first -= 1
        back = self._find(range(self.now - 1, first - 1, -1))
        self.undone.append(self.now)
        self._go(back)

    def _find(self, numbers: range) -> int:
        shown = numbered(page_blocks(self.editor))
        for number in numbers:
            parted = [part for block in self.history[number].blocks for part in tools.parts(block)]
            if numbered(parted) == shown:
                return number
        meant = told(numbered(list(self.history[numbers[0]].blocks)))
        raise AssertionError(f"nothing that could be undone was this:\n{told(shown)}\nbut\n{meant}")

    def _redo(self) -> None:
        """Exactly what was undone last comes back."""
        self.editor.redo()
        if self.undone:
            self._go(self.undone.pop())

    def _go(self, number: int) -> None:
        self.now = number
        self.page.blocks = list(self.history[number].blocks)


def numbers(page: Page, chosen: Selection) -> None:
    """Numbered items, or words again."""
    tools.toggle_list(page, chosen, "ol")


def sequence(number: int) -> tuple[str, int]:
    """The source of a sequence and how many steps it has."""
    luck = random.Random(number)
    return "\n".join(luck.sample(SOURCES, luck.randint(0, 5))), luck.randint(1, 15)


def play_one(editor: PageEditor, number: int) -> list[str]:
    """Plays the sequence of a number; gives what was done."""
    source, steps = sequence(number)
    player = Player(editor, source, number)
    try:
        player.play(steps)
    except AssertionError as error:
        done = "\n".join(player.done)
        raise AssertionError(f"sequence {number} on\n{source!r}\n{done}\n{error}") from error
    return player.done


def play_many(first: int, amount: int) -> tuple[Counter[str], list[str]]:
    """Plays sequences; gives how often each thing was done, and what differed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or make_application(["edits"])
    editor = PageEditor()
    done: Counter[str] = Counter()
    differing = []
    for number in range(first, first + amount):
        try:
            done.update(name.split(" at ")[0] for name in play_one(editor, number))
        except AssertionError as error:
            differing.append(str(error))
    del application
    return done, differing


def main() -> None:
    """Prints the figures of a long run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sequences", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    share = chosen.sequences // PROCESSES
    firsts = [chosen.seed * 1_000_000 + number * share for number in range(PROCESSES)]
    done: Counter[str] = Counter()
    differing: list[str] = []
    with ProcessPoolExecutor(PROCESSES) as pool:
        for counted, found in pool.map(play_many, firsts, [share] * PROCESSES):
            done.update(counted)
            differing += found
    sys.stdout.write("\n\n".join([*differing[:20], ""]))
    sys.stdout.write(f"{share * PROCESSES} sequences, {done.total()} steps, {len(differing)} differ; {dict(done)}\n")
    raise SystemExit(bool(differing))


if __name__ == "__main__":
    main()
