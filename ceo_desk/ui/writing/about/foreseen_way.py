"""The way to the hard comments that a post may get, and how many are filed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import row

translate = QCoreApplication.translate


class ForeseenWay(QWidget):
    """Shown where the post is kept; `draft_of` tells which one."""

    def __init__(self, context: Context, draft_of: Callable[[], str]) -> None:
        super().__init__()
        self._context, self._draft_of = context, draft_of
        self.button = Button(context.theme, foreseen_words(0), "quiet", "chat-circle-text")
        self.setLayout(row(self.button, None))
        self.hide()

    def look(self) -> None:
        """Counts them in the background."""
        draft, desk = self._draft_of(), self._context.desk
        self.setVisible(bool(draft))
        if draft:
            self._context.jobs.start(
                Lane.LOOK, lambda _: len(desk.own_words.foreseeing.of_draft(draft)), lambda n: self._show(draft, n)
            )

    def _show(self, draft: str, count: int) -> None:
        if draft == self._draft_of():
            self.button.say(foreseen_words(count))


def foreseen_words(count: int) -> str:
    """`Hard comments to expect…` · `Hard comments to expect: 3`"""
    if not count:
        return translate("Write", "Hard comments to expect…")
    return translate("Write", "Hard comments to expect: {count}").format(count=count)
