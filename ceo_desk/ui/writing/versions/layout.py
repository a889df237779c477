"""How the versions are laid out: what is read, and beside it the time line; one of them where text is large."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ceo_desk.ui.actions import Act, key_text
from ceo_desk.ui.page.objects import FindPicture
from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.buttons import Button, IconButton
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Around, column, hairline, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.versions.comparing_page import ComparingPage
from ceo_desk.ui.writing.versions.line_list import LineList
from ceo_desk.ui.writing.versions.line_rows import LineRows

translate = QCoreApplication.translate

LIST_WIDTH = 400
MOST_WIDE = 1.3


class VersionParts:
    """Every control of the versions, and what of it is seen when."""

    def __init__(self, theme: Theme, find_picture: FindPicture) -> None:
        self._theme = theme
        self.banner = Banner(theme)
        self.title = Words(theme, "", "head")
        self.said = Words(theme, "", "body", "ink2")
        self.legend = Words(theme, translate("Versions", "Struck out: taken. Underlined: added."), "body", "ink2")
        self.counter = Words(theme, "", "body", "ink2", wrap=False)
        self.page = ComparingPage(theme, find_picture)
        self.list = LineList(theme, LineRows())
        self.hint = Words(theme, "", "label", "accenttext")
        self.back = Button(theme, translate("Versions", "Bring it back"), "secondary", "arrow-counter-clockwise")
        self.forget = Button(theme, translate("Versions", "Forget it"), "harm")
        self.compare = Button(theme, translate("Versions", "Compare with…"), "secondary", "arrows-left-right")
        self.before = _step(theme, Act.CHANGE_BEFORE, translate("Versions", "The change before"), "caret-up")
        self.next = _step(theme, Act.CHANGE_NEXT, translate("Versions", "The next change"), "caret-down")
        self.close_button = Button(theme, translate("Versions", "Back to the page"), "quiet", "caret-left")
        self.all_button = Button(theme, translate("Versions", "All versions"), "quiet", "caret-left")
        self._ways = Flow([self.back, self.forget, self.compare], theme.space(12))
        self._steps = QWidget()
        self._edge = hairline(theme)
        self._left, self._listed = QWidget(), QWidget()

    def laid_out(self) -> QHBoxLayout:
        """All of it, side by side."""
        theme = self._theme
        pad = theme.space(24)
        start = column(None, self.all_button if theme.is_short else self.legend, None)
        (self.legend if theme.is_short else self.all_button).hide()
        self._steps.setLayout(row(self.counter, self.before, self.next, gap=theme.space(4)))
        steps = row(start, None, self._steps)
        if theme.is_short:
            around = (pad, 0, pad, theme.space(4))
            head = column(steps, self.title, self.said, self._ways, gap=theme.space(4), margin=around)
        else:
            around = (pad, theme.space(16), pad, theme.space(8))
            head = column(self.title, theme.space(4), self.said, theme.space(12), self._ways, steps, margin=around)
        left = column(Around(self.banner, (pad, theme.space(16), pad, 0)), head, self._edge, self.page)
        left.setStretchFactor(self.page, 1000)
        left.addStretch(1)
        self._left.setLayout(left)
        side = theme.space(8)
        hint = Around(self.hint, (theme.space(12), theme.space(4), theme.space(12), theme.space(8)))
        listed = column(row(self.close_button, None, margin=(side, side, side, 0)), hint, self.list)
        listed.setStretchFactor(self.list, 1)
        self._listed.setLayout(listed)
        self.hint.hide()
        if not theme.is_short:
            self._listed.setFixedWidth(round(LIST_WIDTH * min(theme.factor, MOST_WIDE)))
        line = row(self._left, hairline(theme, is_upright=True), self._listed)
        line.setStretch(0, 1)
        return line

    def say(self, title: str, said: str) -> None:
        """Which version is read, and how much is different."""
        self.title.say(title)
        self.said.say(said)

    def show_reading(self, *, is_version: bool, has_changes: bool) -> None:
        """A comparison is read; what can be done with a version can't be done with the page as it is."""
        self.back.setVisible(is_version)
        self.forget.setVisible(is_version)
        self._ways.show()
        self._steps.setVisible(has_changes)
        self.legend.setVisible(has_changes and not self._theme.is_short)
        self._edge.show()
        self.page.show()
        self.show_list(is_on=not self._theme.is_short)

    def show_nothing(self, title: str, said: str) -> None:
        """Nothing is read."""
        self.say(title, said)
        self.hint.say(said, tone="ink2")
        self.hint.setVisible(self._theme.is_short)
        for part in (self._ways, self._steps, self.legend, self._edge, self.page):
            part.hide()
        self.show_list(is_on=True)

    def ask(self, *, is_on: bool) -> None:
        """Something is asked in the banner; where text is large, it takes the place of what else could be done."""
        self.banner.clear()
        if self._theme.is_short:
            for part in (self._ways, self.said):
                part.setVisible(not is_on)

    def show_choosing(self, *, is_on: bool) -> None:
        """The list waits for the version to compare with."""
        self.hint.say(translate("Versions", "Choose the version to compare with."), tone="accenttext")
        self.hint.setVisible(is_on)
        said = translate("Versions", "Don’t compare") if is_on else translate("Versions", "Compare with…")
        self.compare.say(said, "x" if is_on else "arrows-left-right")
        if is_on:
            self.show_list(is_on=True)

    def is_reading(self) -> bool:
        """True while a version is read."""
        return not self.page.isHidden()

    def show_list(self, *, is_on: bool) -> None:
        """Where the text is large, the list and what is read take turns."""
        if self._theme.is_short:
            self._listed.setVisible(is_on)
            self._left.setVisible(not is_on)


def _step(theme: Theme, act: Act, name: str, icon: str) -> IconButton:
    return IconButton(theme, icon, name, key_text(act))
