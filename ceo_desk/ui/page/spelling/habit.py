"""Words that may be misspelt: looked up in the background, underlined where they are seen.

A key costs nothing here: only a paragraph that changed is asked about, a moment after the last key, and what was said
is kept by the paragraph's letters, so that nothing old is ever drawn under new words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock, QTextCursor

from ceo_desk.services.writing.spelling import Checked
from ceo_desk.text.word_places import WordPlace
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.passages import (
    block_place,
    is_words,
    passage_of,
    qt_place,
    seen_blocks,
    seen_part,
    text_place,
)
from ceo_desk.ui.page.spelling.verdicts import Verdicts, moved
from ceo_desk.ui.page.spelling.waves import draw_wave

REST_MILLISECONDS = 300
_BATCH, _LOOK = 20, 200
"""How many passages are asked about at once, and how many blocks are looked at for them."""
_SAMPLE = 1500

Hear = Callable[[Sequence[Checked]], None]


class Dictionaries(Protocol):
    """Whoever looks words up, later: `done` is called in the window's thread."""

    def check(self, passages: Sequence[str], sample: str, seen: frozenset[str], done: Hear) -> None:
        """Says of each passage what may be misspelt; of none, where nothing can be said."""
        ...

    def suggest(self, word: str, language: str, sample: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Says what might be meant."""
        ...

    def learn(self, word: str) -> None:
        """Keeps a word."""
        ...


class SpellingHabit(QObject, PageHabit):
    """Underlines on one page. It sleeps until it is switched on."""

    def __init__(self, editor: PageEditor, dictionaries: Dictionaries, color: Callable[[], QColor]) -> None:
        super().__init__(editor)
        self._editor, self._color = editor, color
        self.dictionaries = dictionaries
        self.is_on = False
        self.ignored: set[str] = set()
        """Words that are good in this post, until another text stands on the page."""
        self._verdicts = Verdicts()
        self._seen: frozenset[str] = frozenset()
        self._is_asking = False
        self._at = 0
        """The number of the block from which on the rest of the page is still to be looked at."""
        self._changed: set[int] = set()
        self._near = (-1, "")
        self._round = self._revision = 0
        self._is_typing = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._go_on)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        self.began()

    # ------------------------------------------------------------------ what the page tells
    def began(self) -> None:
        """Another text stands on the page."""
        self._round += 1
        self._is_asking, self._at = False, 0
        self._changed.clear()
        self.ignored.clear()
        self._seen, self._near = frozenset(), (-1, "")
        self._editor.document().contentsChange.connect(self._on_contents_change)
        if self.is_on:
            self._rest.start(0)

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Draws the waves of what is seen; a passage that nobody looked at yet is asked about."""
        if not self.is_on or self._editor.isReadOnly():
            return
        color, look, scrolled = self._color(), self._editor.look, self._editor.verticalScrollBar().value()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in seen_blocks(self._editor, event.rect()):
            text = block.text()
            for place in self._drawn(block, text):
                start, end = qt_place(text, place.start), qt_place(text, place.end)
                draw_wave(painter, look, color, block, start, end, scrolled)

    # ------------------------------------------------------------------ what others ask
    def switch(self, *, is_on: bool) -> None:
        """On or off."""
        if is_on != self.is_on:
            self.is_on = is_on
            self._at = 0
            self._rest.start(0)
            self._editor.viewport().update()

    def look_again(self) -> None:
        """Other words are good from now on."""
        self._verdicts.age()
        self._at = 0
        self._rest.start(0)

    def ignore(self, word: str) -> None:
        """The word is good in this post."""
        self.ignored.add(word)
        self._editor.viewport().update()

    def unknown_at(self, position: int) -> tuple[WordPlace, Checked] | None:
        """The underlined word that a place of the page is in."""
        block = self._editor.document().findBlock(position)
        text = block.text()
        at = text_place(text, position - block.position())
        checked = self._verdicts.find(text)
        for place in self.unknown_of(block) or ():
            if checked is not None and place.start <= at <= place.end:
                return place, checked
        return None

    def unknown_of(self, block: QTextBlock) -> list[WordPlace] | None:
        """The words of a block that may be misspelt; None where nobody asked yet."""
        if not self.is_on or not is_words(block):
            return []
        checked = self._verdicts.find(block.text())
        return None if checked is None else [each for each in checked.unknown if each.word not in self.ignored]

    def ask_from(self, block: QTextBlock, done: Callable[[], None]) -> None:
        """Has this block looked at, and some behind it, at once."""
        self._ask(self._gather(block, _BATCH), done)

    def suggest(self, place: WordPlace, checked: Checked, done: Callable[[tuple[str, ...]], None]) -> None:
        """What might be meant by a word."""
        self.dictionaries.suggest(place.word, checked.language, self._sample(), done)

    def is_resting(self) -> bool:
        """True where all that stands on the page was looked at."""
        return not self._is_asking and not self._rest.isActive()

    # ------------------------------------------------------------------ looking words up
    def _go_on(self) -> None:
        if not self.is_on or self._is_asking or self._editor.isReadOnly():
            return
        document = self._editor.document()
        first = [document.findBlockByNumber(number) for number in sorted(self._changed)][:_BATCH]
        self._changed.clear()
        first.extend(seen_blocks(self._editor, seen_part(self._editor)))
        wanted = self._new(first)
        if not wanted:
            wanted = self._sweep()
        if wanted:
            self._ask(wanted[:_BATCH], self._on_said)
        elif self._at >= 0:
            self._rest.start(0)

    def _on_said(self) -> None:
        if not self._rest.isActive():
            self._rest.start(0)

    def _sweep(self) -> list[QTextBlock]:
        """Some of the blocks that are out of sight."""
        if self._at < 0:
            return []
        block = self._editor.document().findBlockByNumber(self._at)
        looked: list[QTextBlock] = []
        while block.isValid() and len(looked) < _LOOK:
            looked.append(block)
            block = block.next()
        self._at = block.blockNumber() if block.isValid() else -1
        found = self._new(looked)
        if len(found) > _BATCH:
            self._at = found[_BATCH].blockNumber()
        return found

    def _gather(self, block: QTextBlock, most: int) -> list[QTextBlock]:
        blocks: list[QTextBlock] = []
        while block.isValid() and len(blocks) < most:
            blocks.append(block)
            block = block.next()
        return self._new(blocks)

    def _new(self, blocks: Sequence[QTextBlock]) -> list[QTextBlock]:
        return [block for block in blocks if is_words(block) and not self._verdicts.is_fresh(block.text())]

    def _ask(self, blocks: Sequence[QTextBlock], done: Callable[[], None]) -> None:
        texts = [block.text() for block in blocks]
        passages = [passage_of(block) for block in blocks]
        asked = self._round

        def hear(checked: Sequence[Checked]) -> None:
            if asked != self._round:
                return
            self._is_asking = False
            for text, one in zip(texts, checked, strict=False):
                self._verdicts.keep(text, one)
            for text in texts[len(checked) :]:
                self._verdicts.keep(text, Checked("", ()))  # nobody can say: nothing is underlined
            languages = self._seen | {one.language for one in checked if one.language}
            if languages != self._seen:
                self._seen = languages
                self.look_again()  # a word of any language of the post is good in all of it
            self._show_said(frozenset(texts))
            done()

        self._is_asking = True
        self.dictionaries.check(passages, self._sample(), self._seen, hear)

    def _sample(self) -> str:
        """How the post begins: enough to know its language."""
        found, block = "", self._editor.document().firstBlock()
        while block.isValid() and len(found) < _SAMPLE:
            if is_words(block):
                found += block.text() + "\n"
            block = block.next()
        return found[:_SAMPLE]

    # ------------------------------------------------------------------ drawing
    def _show_said(self, texts: frozenset[str]) -> None:
        """Draws the passages of these letters that are seen anew, and nothing else."""
        for block in seen_blocks(self._editor, seen_part(self._editor)):
            if block.text() in texts:
                self._editor.viewport().update(block_place(self._editor, block))

    def _drawn(self, block: QTextBlock, text: str) -> list[WordPlace]:
        found = self.unknown_of(block)
        number = block.blockNumber()
        if found is None:
            if not self._rest.isActive() and not self._is_asking:
                self._rest.start(REST_MILLISECONDS)
            before = self._verdicts.find(self._near[1]) if self._near[0] == number else None
            found = moved(before.unknown, self._near[1], text) if before else []
            found = [each for each in found if each.word not in self.ignored]
        elif number == self._editor.textCursor().blockNumber():
            self._near = (number, text)
        return [each for each in found if not self._is_being_typed(block, text, each)]

    def _is_being_typed(self, block: QTextBlock, text: str, place: WordPlace) -> bool:
        if not self._is_typing:
            return False
        at = self._editor.textCursor().position() - block.position()
        return qt_place(text, place.start) <= at <= qt_place(text, place.end)

    # ------------------------------------------------------------------ keys
    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if not self.is_on:
            return
        document = self._editor.document()
        first, last = document.findBlock(position), document.findBlock(position + added)
        if first == last or not last.isValid():
            self._changed.add(first.blockNumber())
            self._rest.start(REST_MILLISECONDS)
        else:
            self._at = max(0, min(self._at, first.blockNumber()) if self._at >= 0 else first.blockNumber())
            if not self._rest.isActive():
                self._rest.start(REST_MILLISECONDS)
        self._is_typing = self._editor.hasFocus()

    def _on_caret_moved(self) -> None:
        revision = self._editor.document().revision()
        is_typed, self._revision = revision != self._revision, revision
        if is_typed or not self._is_typing:
            return
        self._is_typing = False
        number = self._near[0]
        block = self._editor.document().findBlockByNumber(number) if number >= 0 else QTextBlock()
        if block.isValid():
            self._editor.viewport().update(block_place(self._editor, block))


def select_word(editor: PageEditor, block: QTextBlock, place: WordPlace) -> QTextCursor:
    """A cursor on a word of a block."""
    text = block.text()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(block.position() + qt_place(text, place.start))
    cursor.setPosition(block.position() + qt_place(text, place.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor
