"""What is offered for a word that may be misspelt: by the right button, by the menu key, and from one to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QContextMenuEvent, QFont, QTextBlock
from PySide6.QtWidgets import QMenu

from ceo_desk.services.writing.spelling import Checked
from ceo_desk.text.word_places import WordPlace
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.habits import PageHabit
from ceo_desk.ui.page.menu import PageMenu
from ceo_desk.ui.page.replacing import replace_stretch
from ceo_desk.ui.page.spelling.habit import SpellingHabit, select_word

translate = QCoreApplication.translate

PATIENCE_MILLISECONDS = 400
"""So long a menu waits for suggestions; later than that it opens without."""
LARGE, FEW = 28, 3
"""In letters so large, so few suggestions leave the word in sight."""
BOLD = 600
_WEIGHT = QFont.Tag("wght")


class SpellingMenu(QObject, PageHabit):
    """Offers what might be meant. `found` when it went to a word, `told` with a sentence where there is none."""

    found = Signal()
    told = Signal(str)

    def __init__(self, editor: PageEditor, spelling: SpellingHabit) -> None:
        super().__init__(editor)
        self._editor, self._spelling = editor, spelling
        self._offered: tuple[WordPlace, tuple[str, ...]] | None = None
        self._waits = 0

    def began(self) -> None:
        """Another text stands on the page."""
        self._waits += 1
        self._offered = None

    def opens_menu(self, event: QContextMenuEvent) -> bool:
        """On an underlined word the menu opens with what might be meant."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self._editor.textCursor() if is_key else self._editor.cursorForPosition(event.pos())
        found = self._spelling.unknown_at(cursor.selectionStart())
        self._offered = None
        if found is None:
            return False
        self._offer(cursor.block() if not is_key else self._block_at(cursor.selectionStart()), *found, event)
        return True

    def fill_menu(self, menu: QMenu, event: QContextMenuEvent) -> None:
        """Suggestions, then what else may be done with the word."""
        offered, self._offered = self._offered, None
        if offered is None or not isinstance(menu, PageMenu):
            return
        place, suggested = offered
        if self._editor.look.desk_size >= LARGE:
            suggested = suggested[:FEW]
        actions = [self._action(menu, word, self._replacing(word), is_bold=not n) for n, word in enumerate(suggested)]
        if not suggested:
            nothing = QAction(translate("Page", "Nothing like it in the dictionary"), menu)
            nothing.setEnabled(False)
            actions = [nothing]
        learn, ignore = translate("Page", "Learn it"), translate("Page", "Ignore in this post")
        actions.append(self._action(menu, learn, lambda: self._learn(place.word)))
        actions.append(self._action(menu, ignore, lambda: self._spelling.ignore(place.word)))
        menu.put_first(actions)
        menu.setAccessibleName(may_be_misspelt(place.word))

    def next_word(self) -> None:
        """Goes to the next such word, round the end of the post, and offers what might be meant."""
        self._editor.load_all()
        cursor = self._editor.textCursor()
        block = self._block_at(cursor.selectionEnd())
        self._seek(block.blockNumber(), cursor.selectionEnd(), self._editor.document().blockCount() + 1)

    # ------------------------------------------------------------------ inside
    def _seek(self, number: int, after: int, left: int) -> None:
        document = self._editor.document()
        while left > 0:
            block = document.findBlockByNumber(number)
            found = self._spelling.unknown_of(block)
            if found is None:
                self._spelling.ask_from(block, lambda: self._seek(number, after, left))  # noqa: B023 - called at once or never
                return
            for place in found:
                if select_word(self._editor, block, place).selectionStart() >= after:
                    self._show(block, place)
                    return
            number, after, left = (number + 1) % document.blockCount(), 0, left - 1
        self._say(translate("Page", "No word of this post looks misspelt."))
        self.told.emit(translate("Page", "No word of this post looks misspelt."))

    def _show(self, block: QTextBlock, place: WordPlace) -> None:
        cursor = select_word(self._editor, block, place)
        self._editor.setTextCursor(cursor)
        self.found.emit()
        self._say(may_be_misspelt(place.word))
        found = self._spelling.unknown_at(cursor.selectionStart())
        if found is not None:
            below = self._editor.cursorRect(cursor).bottomLeft()
            on_screen = self._editor.viewport().mapToGlobal(below)
            self._offer(block, *found, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, below, on_screen))

    def _offer(self, block: QTextBlock, place: WordPlace, checked: Checked, event: QContextMenuEvent) -> None:
        """Selects the word; opens the menu once suggestions are there, or after a while."""
        self._waits += 1
        mine = self._waits
        self._editor.setTextCursor(select_word(self._editor, block, place))

        def open_menu(suggested: tuple[str, ...]) -> None:
            if mine == self._waits:
                self._waits += 1
                self._offered = (place, suggested)
                self._editor.open_menu(event)

        self._spelling.suggest(place, checked, open_menu)
        QTimer.singleShot(PATIENCE_MILLISECONDS, self, lambda: open_menu(()))

    def _replacing(self, word: str) -> Callable[[], None]:
        cursor = self._editor.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()

        def replace() -> None:
            self._editor.act(lambda _, edit: replace_stretch(edit, start, end, word))

        return replace

    def _learn(self, word: str) -> None:
        self._spelling.ignore(word)
        self._spelling.dictionaries.learn(word)

    def _action(self, menu: QMenu, text: str, do: Callable[[], None], *, is_bold: bool = False) -> QAction:
        action = QAction(text.replace("&", "&&"), menu)
        if is_bold:
            font = menu.font()
            font.setVariableAxis(_WEIGHT, BOLD)
            action.setFont(font)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _block_at(self, position: int) -> QTextBlock:
        return self._editor.document().findBlock(position)

    def _say(self, sentence: str) -> None:
        """A screen reader hears it."""
        self._editor.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, sentence))


def may_be_misspelt(word: str) -> str:
    """What is said of such a word."""
    return translate("Page", "“{word}” may be misspelt").format(word=word)
