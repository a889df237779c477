"""All posts of a blog leave the archive, after a question."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.writing.archive.presenter import removing_words

translate = QCoreApplication.translate


class BlogRemoval(QObject):
    """Asks in the banner, removes, and says so. `removed`: the list is another."""

    removed = Signal()

    def __init__(self, context: Context, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._banner = context, banner

    def ask(self, blog: str) -> None:
        """Counts the blog's posts, and asks whether they are to go."""
        archive = self._context.desk.archive
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: dict(archive.blogs()).get(blog, 0),
            lambda count: self._ask(blog, count),
            self._complain,
        )

    def _ask(self, blog: str, count: int) -> None:
        sentence, second = removing_words(blog or translate("Archive", "A blog without a name"), count)
        steps = (
            Step(translate("Archive", "Remove them"), lambda: self._remove(blog), "archive"),
            Step(translate("Archive", "Keep them"), self._banner.clear, "x"),
        )
        self._banner.say("wait", sentence, second if not self._context.theme.is_short else "", steps)

    def _remove(self, blog: str) -> None:
        archive = self._context.desk.archive
        self._banner.clear()
        self._context.jobs.start(Lane.WRITE, lambda _: archive.remove(blog), self._on_removed, self._complain)

    def _on_removed(self, count: int) -> None:
        close = Step(translate("Posts", "Close"), self._banner.clear, "x")
        self._banner.say("good", translate("Archive", "%n posts left the archive.", "", count), "", (close,))
        self.removed.emit()

    def _complain(self, error: DeskError) -> None:
        show(self._banner, of_error(error), (Step(translate("Posts", "Close"), self._banner.clear, "x"),))
