"""The walk through those who get one answer."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.publication import State
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.own_words.alike import AlikeReply
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.answering.inbox.footer import speaker_of
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.walk_source import Coming

translate = QCoreApplication.translate


class AlikeSource:
    """Everybody of the group who was neither answered nor left out."""

    def __init__(self, context: Context, comments: tuple[str, ...], text: str) -> None:
        self._desk, self._actor, self._text = context.desk, context.actor, text
        self._comments = comments
        self._sent: dict[str, str] = {}
        self._left_out: set[str] = set()
        self._replies: dict[str, AlikeReply] = {}

    def left(self) -> tuple[str, ...]:
        """The comments that are still to be decided."""
        return tuple(one for one in self._comments if one not in self._sent and one not in self._left_out)

    def coming(self) -> tuple[Coming, ...]:
        """A reply to look at for each of them."""
        find = self._desk.outbox.find
        self._sent = {one: sent for one, sent in self._sent.items() if find(sent).state is not State.CANCELLED}
        replies = self._desk.own_words.alike.replies(self.left(), self._text)
        self._replies = {one.comment.id: one for one in replies}
        count = len(self._comments)
        about = translate("Alike", "One answer for %n people", "", count)
        speakers = {one.source.id: speaker_of(one) for one in self._desk.accounts.all() if one.capabilities.reply}
        return tuple(Coming(one.comment, one.text, about, speakers.get(one.comment.source, "")) for one in replies)

    def send(self, order: ReplyOrder) -> Publication:
        """An answer like any other."""
        sent = self._desk.answering.reply(order, actor=self._actor)
        self._sent[order.comment] = sent.id
        return sent

    def leave_out(self, one: Coming, words: str) -> None:
        """This person goes on waiting in the list."""
        self._desk.own_words.alike.leave_out(self._replies[one.comment.id], words)
        self._left_out.add(one.comment.id)
