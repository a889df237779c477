"""Writing a post's text for LinkedIn where its preview stands: kept while it is typed, laid out on a press."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.publishing.publishing import Order
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.files import ChooseFile, choose_file
from ceo_desk.ui.publishing.choosing_page import ChoosingPage
from ceo_desk.ui.publishing.model import PublishFacts, PublishPlace
from ceo_desk.ui.publishing.network import work
from ceo_desk.ui.publishing.network.card import PUBLIC, Around

translate = QCoreApplication.translate

PAUSE_MILLISECONDS = 500
"""A pause of so long keeps what was typed."""


class OwnWriting(QObject):
    """`redraw_wanted`: what readers see is another now; `chosen`: who they are. `complained` carries a DeskError."""

    redraw_wanted = Signal()
    chosen = Signal()
    complained = Signal(object)

    def __init__(self, context: Context, page: ChoosingPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._page = context, page
        self.choose_file: ChooseFile = choose_file
        self._draft = ""
        self._text: str | None = None
        self._visibility: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        page.typed.connect(self._on_typed)
        page.laying_out.connect(self._on_laying_out)
        page.whole_wanted.connect(self._on_whole_wanted)
        page.seen_by_wanted.connect(self._on_seen_by)
        page.document_wanted.connect(self._on_document_wanted)

    def begin(self, draft: str) -> None:
        """Another post; what was typed for the one before is kept."""
        self.flush()
        self._draft, self._visibility = draft, None

    def flush(self) -> None:
        """Keeps what was typed since; what is ordered next goes with it."""
        text, self._text = self._text, None
        self._timer.stop()
        if text is None:
            return
        desk, draft, actor = self._context.desk, self._draft, self._context.actor
        self._start(lambda: work.keep(desk, draft, text, actor))

    def find(self, words: str) -> None:
        """Opens it at these words."""
        card = self._page.network_card()
        if card is not None:
            card.open_text(words)

    def around(self, facts: PublishFacts, places: tuple[PublishPlace, ...]) -> Around:
        """What else is shown: the post on the blog that goes with it or stands already, and who sees it."""
        networks = [one for one in facts.places if one.account.capabilities.content == "plain"]
        if self._visibility is None:
            self._visibility = next((one.visibility for one in networks if one.publication is not None), PUBLIC)
        blogs = [one for one in facts.places if one not in networks and not one.is_practice]
        found = (one for one in blogs if one in places or one.publication is not None)
        return Around(next((one.name for one in found), ""), self._visibility)

    def order(self, order: Order) -> Order:
        """The order, for those who shall see it."""
        return replace(order, visibility=self._visibility or PUBLIC)

    def _on_seen_by(self, visibility: str) -> None:
        self._visibility = visibility
        self.chosen.emit()

    def _on_typed(self, text: str) -> None:
        self._text = text
        self._timer.start()

    def _on_laying_out(self) -> None:
        self.flush()
        desk, draft, actor = self._context.desk, self._draft, self._context.actor
        self._context.jobs.start(
            Lane.WRITE, lambda _: work.lay_out(desk, draft, actor), self._on_laid_out, self._on_failed
        )

    def _on_laid_out(self, text: str) -> None:
        card = self._page.network_card()
        if card is not None:
            card.show_own(text)
        self.redraw_wanted.emit()

    def _on_whole_wanted(self) -> None:
        self._text = None
        self._timer.stop()
        desk, draft, actor = self._context.desk, self._draft, self._context.actor
        self._start(lambda: work.use_whole(desk, draft, actor))

    def _on_document_wanted(self, is_added: bool) -> None:
        title = translate("Publish", "Choose a document")
        chosen = self.choose_file(self._page.window(), title, "PDF (*.pdf)") if is_added else Path()
        if chosen is None:
            return
        self.flush()
        desk, draft, actor = self._context.desk, self._draft, self._context.actor
        self._start(lambda: work.put_document(desk, draft, chosen, actor))

    def _start(self, do: "work.Kept") -> None:
        self._context.jobs.start(Lane.WRITE, lambda _: do(), lambda _: self.redraw_wanted.emit(), self._on_failed)

    def _on_failed(self, error: DeskError) -> None:
        self.complained.emit(error)
