"""Spelling: the switch, the languages that this laptop has dictionaries for, and the words that the desk learnt."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.services.writing.spelling import SpellingState
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import CheckRow
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import inset
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.settings.languages import languages_text
from ceo_desk.ui.settings.rows import Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class SpellingSection(Section):
    """`switched` carries whether misspelt words are underlined, `forgetting` a learnt word."""

    switched = Signal(bool)
    forgetting = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Settings", "Spelling"), parent=parent)
        self._languages = Words(theme, "", "body", "ink2")
        self.switch = CheckRow(theme, translate("Settings", "Underline misspelt words"))
        self.switch.clicked.connect(self.switched)
        self._learnt = Words(theme, translate("Settings", "Words that the desk learnt. Press one to take it back."))
        self._words: QWidget | None = None
        self._shown: tuple[str, ...] = ()
        self.rows.addWidget(self.switch)
        self.rows.addLayout(inset(theme, self._languages))
        self.rows.addLayout(inset(theme, self._learnt))
        self.show_facts(SpellingState(is_on=True, languages=(), learnt=()))

    def show_facts(self, state: SpellingState) -> None:
        """What is decided, found and learnt."""
        self.switch.setChecked(state.is_on and bool(state.languages))
        self.switch.setEnabled(bool(state.languages))
        self._languages.say(languages_text(state.languages))
        self._learnt.setVisible(bool(state.learnt))
        if state.learnt != self._shown:
            self._shown = state.learnt
            self._put_words(state.learnt)

    def buttons(self) -> list[Button]:
        """One for each learnt word."""
        return self._words.findChildren(Button) if self._words is not None else []

    def _put_words(self, words: Sequence[str]) -> None:
        if self._words is not None:
            self.rows.removeWidget(self._words)
            self._words.hide()
            self._words.deleteLater()
            self._words = None
        if words:
            self._words = Flow([self._button(word) for word in words], self.theme.space(4))
            self.rows.addWidget(self._words)

    def _button(self, word: str) -> Button:
        button = Button(self.theme, word, "quiet", "x")
        button.setAccessibleName(translate("Settings", "Take “{word}” back").format(word=word))
        button.clicked.connect(lambda _checked=False: self.forgetting.emit(word))
        return button
