"""Likes what somebody wrote, where the place knows likes and lets the desk; quiet, and to be undone."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.living import while_alive

translate = QCoreApplication.translate


class LikeButton(Button):
    """Stands there only where it can do something. `undoable` carries an Undo."""

    undoable = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "quiet", "thumbs-up", parent=parent)
        self._context = context
        self._comment = ""
        self.is_liked = False
        self.clicked.connect(lambda _checked=False: self.press())
        self._show()
        self.hide()

    def show_comment(self, comment: str, *, can_like: bool, is_liked: bool) -> None:
        """From now on it is about this comment."""
        if comment != self._comment or self.isEnabled():
            self._comment, self.is_liked = comment, is_liked
            self.setEnabled(True)
            self._show()
        self.setVisible(can_like)

    def press(self) -> None:
        """Likes it, or takes the like back."""
        if self._comment and self.isEnabled() and not self.isHidden():
            self._tell(self._comment, likes=not self.is_liked, is_undo=False)

    def _tell(self, comment: str, *, likes: bool, is_undo: bool) -> None:
        context = self._context
        liking, actor = context.desk.liking, context.actor
        self._settle(comment, is_liked=likes, is_over=False)

        def done(_: object) -> None:
            self._settle(comment, is_liked=likes, is_over=True)
            if not is_undo:
                text = translate("Answer", "You like it there.") if likes else translate("Answer", "Your like is gone.")
                self.undoable.emit(Undo(text, lambda: self._tell(comment, likes=not likes, is_undo=True)))
            context.background.changed()

        def failed(error: DeskError) -> None:
            self._settle(comment, is_liked=not likes, is_over=True)
            context.background.surprised.emit(error)

        tell = liking.like if likes else liking.unlike
        context.jobs.start(
            Lane.ASK, lambda _: tell(comment, actor=actor), while_alive(self, done), while_alive(self, failed)
        )

    def _settle(self, comment: str, *, is_liked: bool, is_over: bool) -> None:
        """What is known of the comment that is shown; another one is left alone."""
        if comment == self._comment:
            self.is_liked = is_liked
            self.setEnabled(is_over)
            self._show()

    def _show(self) -> None:
        if self.is_liked:
            self.say(translate("Answer", "Liked"), "thumbs-up-fill")
            self.setAccessibleName(translate("Answer", "You like it. Press to take the like back."))
        else:
            self.say(translate("Answer", "Like"), "thumbs-up")
