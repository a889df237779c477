"""The frame of every step: the steps on top, a title, what stands under it, and what happened."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ceo_desk.ui.connecting.saying import Saying
from ceo_desk.ui.connecting.step_bar import StepBar
from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.layouts import Scrolled, column, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

COLUMN = 800


class Sheet(QWidget):
    """Shows one pane at a time; only its body scrolls. Without names there are no steps on top."""

    def __init__(
        self, theme: Theme, names: Sequence[str], panes: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self.bar = StepBar(theme, names) if names else None
        self._title, self._lead = Words(theme, "", "title"), Words(theme, "", "lead")
        self.banner = Banner(theme)
        block = QWidget()
        block.setMaximumWidth(round(COLUMN * theme.factor))
        gap = theme.space(32) if not theme.is_short else theme.space(14)
        words = column(self._title, theme.space(10), self._lead)
        top = (self.bar, gap) if self.bar else ()
        block.setLayout(column(*top, words, theme.space(24), *panes, theme.space(18), self.banner, None))
        side = row(None, block, None)
        side.setStretch(1, 100)
        inside = QWidget()
        margin = theme.space(32)
        inside.setLayout(column(side, None, margin=(margin, theme.space(36), margin, theme.space(24))))
        self.scrolled = Scrolled(inside)
        self.setLayout(column(self.scrolled))

    def show_step(self, number: int, saying: Saying, pane: QWidget | None) -> None:
        """The words of a step, and what stands under them."""
        if self.bar is not None:
            self.bar.show_current(number)
        self._title.say(saying.title)
        self._lead.say(saying.lead)
        for one in self._panes:
            one.setVisible(one is pane)
