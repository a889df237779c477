"""What stands on the card now, gathered for the footer."""

from ceo_desk.storage.settings import TAKE_BACK_SECONDS
from ceo_desk.ui.answering.card.board import CardBoard
from ceo_desk.ui.answering.card.deck import Card
from ceo_desk.ui.answering.card.presenter import assistant_of
from ceo_desk.ui.answering.card.states import Choice, Way
from ceo_desk.ui.context import Context


def choice_of(context: Context, board: CardBoard, card: Card, *, is_working: bool) -> Choice:
    """The way that is chosen, and what is chosen in it."""
    moment = board.later.chosen()
    chosen = {Way.LATER: moment.name if moment else "", Way.HIDE: board.hide_panel.chosen()}
    return Choice(
        board.way,
        card.person.comment.author,
        assistant=assistant_of(context.sitter),
        has_words=bool(board.editor.words().strip()),
        choice=chosen.get(board.way, ""),
        is_offline=context.background.activity.is_offline,
        is_unsaved=board.is_refused_by_disk(),
        is_working=is_working,
        is_reading=board.is_narrow() and board.is_reading,
        seconds=context.desk.settings.get(TAKE_BACK_SECONDS),
        is_by_hand=context.desk.answering.is_by_hand(card.person.comment.source),
    )
