"""What happened elsewhere to a comment whose card is open: said above the card, which stays as it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import Unknown
from ceo_desk.services.desk import Desk
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.answering.card.deck import Card
from ceo_desk.ui.answering.card.presenter import called
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.parts.banners import Banner, Step

translate = QCoreApplication.translate

OVER = (CommentState.ANSWERED, CommentState.HIDDEN, CommentState.HELD, CommentState.SPAM, CommentState.TRASH)
"""Where a comment stands that needs nobody on a card."""


class Meanwhile(QObject):
    """`left` carries the comment from whose card the person goes on."""

    left = Signal(str)

    def __init__(self, context: Context, banner: Banner, current: Callable[[], Card | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._banner, self._current = context, banner, current
        self._told: tuple[Card, str] | None = None
        context.background.facts_changed.connect(self._on_news)

    def _on_news(self) -> None:
        card, desk = self._current(), self._context.desk
        if card is None or card.refused is not None or card.person.comment.state in OVER:
            return
        comment = card.comment
        self._context.jobs.start(Lane.LOOK, lambda _: _find(desk, comment), lambda item: self._on_found(card, item))

    def _on_found(self, card: Card, item: InboxItem | None) -> None:
        if self._current() is not card or card.is_done:
            return
        name = called(card.person.comment.author)
        sentence = sentence_of(name, item.state if item else CommentState.TRASH)
        before, self._told = self._told, (card, sentence)
        if before is not None and before[0] is card and before[1] == sentence:
            return
        if sentence:
            words = translate("Answer", "Your own words stay here.")
            step = Step(translate("Answer", "To the next one"), lambda: self.left.emit(card.comment), "arrow-right")
            self._banner.say("wait", sentence, words, (step,))
        elif before is not None and before[0] is card and before[1]:
            self._banner.clear()


def sentence_of(name: str, state: CommentState) -> str:
    """`Ines was answered meanwhile.` "" where nothing happened that matters."""
    said = {
        CommentState.ANSWERED: translate("Answer", "{name} was answered meanwhile."),
        CommentState.HIDDEN: translate("Answer", "The comment of {name} was hidden meanwhile."),
        CommentState.HELD: translate("Answer", "The comment of {name} was taken out of public meanwhile."),
        CommentState.SPAM: translate("Answer", "The comment of {name} was marked as spam meanwhile."),
        CommentState.TRASH: translate("Answer", "The comment of {name} was deleted meanwhile."),
    }
    return said.get(state, "").format(name=name)


def _find(desk: Desk, comment: str) -> InboxItem | None:
    try:
        return desk.inbox.find(comment)
    except Unknown:
        return None
