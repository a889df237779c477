"""Ours or theirs, paragraph by paragraph; what differs is framed and said."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.services.publishing.side_by_side import BothVersions, Passage
from ceo_desk.ui.parts.layouts import Frame, column
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class VersionTexts(QWidget):
    """One of the two versions of a post."""

    def __init__(self, theme: Theme, versions: BothVersions, *, is_ours: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = versions.ours_title if is_ours else versions.theirs_title
        passages = versions.ours if is_ours else versions.theirs
        layout = column(gap=theme.space(10))
        other = versions.theirs_title if is_ours else versions.ours_title
        head = Passage(title, title != other)
        if title or other:
            layout.addWidget(_passage(theme, head, "post_name"))
        for passage in passages:
            layout.addWidget(_passage(theme, passage, "line"))
        layout.addStretch(1)
        self.setLayout(layout)


def _passage(theme: Theme, passage: Passage, role: str) -> QWidget:
    words = Reading(theme, translate("Question", "A part of the post"), role)
    words.say(passage.text, is_whole=True)
    if not passage.is_different:
        return words
    framed = Frame("Passage")
    differs = Words(theme, translate("Question", "Different here"), "body", "wait")
    words.setAccessibleDescription(translate("Question", "Different here"))
    framed.setLayout(column(differs, words, gap=theme.space(2), margin=theme.space(12)))
    return framed
