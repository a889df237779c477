"""What another screen sent the person to the page for: done once the post is there."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from ceo_desk.ui.errand import Errand, errand_of
from ceo_desk.ui.page.cards import picked_picture
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PICTURE_OBJECT
from ceo_desk.ui.page.passages import qt_place
from ceo_desk.ui.page.picking import objects_in, picked_kind
from ceo_desk.ui.writing.body import PageBody

KEEP = QTextCursor.MoveMode.KeepAnchor
FEWEST = 3
"""Words of a sentence that still find it, where not all of it stands in one piece."""


class Errands:
    """Keeps one errand until the page is shown."""

    def __init__(self, body: PageBody) -> None:
        self._body = body
        self._wanted: tuple[Errand, str] | None = None

    def take(self, note: str) -> bool:
        """What to do once the post is here; False for a note without an errand, which forgets the one before."""
        self._wanted = errand_of(note)
        return self._wanted is not None

    def run(self) -> None:
        """The post is on the page: does it as soon as all of it is."""
        if self._wanted is not None:
            self._body.editor.when_loaded(self._do)

    def _do(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        errand, text = wanted
        body = self._body
        if body.letters.is_on:
            body.toggle_letters()
        match errand:
            case Errand.TITLE:
                body.title.setFocus(Qt.FocusReason.OtherFocusReason)
            case Errand.WORDS:
                self._show(find_words(body.editor, text))
            case Errand.LINK:
                self._show(find_link(body.editor, text))
            case Errand.PICTURE:
                self._describe()
            case Errand.END:
                self._end_with(text)
            case Errand.ABOUT:
                self._open_about()

    def _show(self, found: QTextCursor | None) -> None:
        body = self._body
        if found is None:
            body.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        body.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        body.editor.setTextCursor(found)
        body.sheet.show_caret()

    def _describe(self) -> None:
        """The first picture without words is picked; where all in the text have some, it is the one beside it."""
        found = find_undescribed(self._body.editor)
        if found is None:
            self._open_about()
            return
        self._show(found)
        self._body.bench.picked.habit.pick(found)

    def _end_with(self, text: str) -> None:
        body = self._body
        body.editor.history.change_to(f"{body.editor.markdown().rstrip()}\n\n{text}\n")
        body.sheet.arrange()
        end = body.editor.textCursor()
        end.movePosition(QTextCursor.MoveOperation.End)
        self._show(end)
        body.edited.emit()

    def _open_about(self) -> None:
        if not self._body.about.isVisible() and not self._body.is_leader:
            self._body.toggle_about()


def find_words(editor: PageEditor, words: str) -> QTextCursor | None:
    """The first place of these words, selected; where they don't stand there in one piece, that of their first few."""
    parts = words.split()
    for count in dict.fromkeys((len(parts), len(parts) // 2, FEWEST)):
        if 0 < count <= len(parts):
            pattern = re.compile(r"\s+".join(re.escape(one) for one in parts[:count]), re.IGNORECASE)
            found = _find(editor, pattern)
            if found is not None:
                return found
    return None


def find_link(editor: PageEditor, address: str) -> QTextCursor | None:
    """The first words that lead there, selected; also by a part of the address."""
    editor.load_all()
    block = editor.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().isAnchor() and address in fragment.charFormat().anchorHref():
                return _selected(editor, fragment.position(), fragment.position() + fragment.length())
            place += 1
        block = block.next()
    return None


def find_undescribed(editor: PageEditor) -> QTextCursor | None:
    """The first picture whose words are missing, as a cursor that holds it."""
    editor.load_all()
    whole = _selected(editor, 0, editor.document().characterCount() - 1)
    for position in objects_in(whole):
        found = _selected(editor, position, position + 1)
        if picked_kind(found) == PICTURE_OBJECT and not picked_picture(found).alt.strip():
            return found
    return None


def _find(editor: PageEditor, pattern: re.Pattern[str]) -> QTextCursor | None:
    editor.load_all()
    block = editor.document().begin()
    while block.isValid():
        text = block.text()
        match = pattern.search(text)
        if match:
            start, end = (block.position() + qt_place(text, at) for at in match.span())
            return _selected(editor, start, end)
        block = block.next()
    return None


def _selected(editor: PageEditor, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    return cursor
