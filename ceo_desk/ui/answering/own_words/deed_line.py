"""One deed of a comment's history, and what was changed in a proposal, as they are shown."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ceo_desk.domain.deed import Deed, DeedKind
from ceo_desk.ui.answering.own_words.changed_words import ChangedWords
from ceo_desk.ui.answering.own_words.deed_words import deed_proof, deed_sentence, deed_words
from ceo_desk.ui.parts.layouts import Frame, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme


class DeedLine(QWidget):
    """Who did what, when; below it our words, cut to two lines, or what was changed in them."""

    def __init__(self, theme: Theme, deed: Deed, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence, words = f"{deed_sentence(deed, now)} {deed_proof(deed)}".strip(), deed_words(deed)
        parts = column(Words(theme, sentence, "hint", "ink2"))
        if words:
            parts.addWidget(Words(theme, " ".join(words.split()), "line", lines=2))
        if deed.kind is DeedKind.CHANGED and deed.words:
            parts.addWidget(ChangedWords(theme, sentence, deed.before, deed.words))
        self.setLayout(parts)
        self.setAccessibleName(sentence)


class LearntEntry(Frame):
    """What the leader changed, in the conversation, on the ground of our own answers."""

    def __init__(self, theme: Theme, deed: Deed, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__("OwnEntry", parent)
        sentence, pad = deed_sentence(deed, now), theme.space(12)
        self.text = ChangedWords(theme, sentence, deed.before, deed.words)
        head = Words(theme, sentence, "body", "ink2")
        self.setLayout(column(head, self.text, gap=theme.space(2), margin=pad))
        self.setAccessibleName(sentence)
