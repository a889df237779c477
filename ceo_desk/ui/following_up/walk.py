"""From person to person: each reply is looked at, edited, and sent or left out; never more than one at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.answering.answering import ReplyOrder
from ceo_desk.services.own_words.before_sending import Doubted
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.answering.card.parts import PinnedQuote
from ceo_desk.ui.answering.own_words.presenter import warned
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.marking import called
from ceo_desk.ui.following_up.walk_source import Coming, WalkSource
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Card, Scrolled, column, row
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.marks import Initials
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.words import number

translate = QCoreApplication.translate

PAGE = 48


class Walk(QWidget):
    """`changed`: another person, or other words. `ended`: nobody is left. `undoable` carries an Undo."""

    changed = Signal()
    ended = Signal()
    undoable = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = self._theme = context.theme
        self.replies: list[Coming] = []
        self.at, self.is_working = 0, False
        self._source: WalkSource | None = None
        self._done = 0
        self._count, self._title = Words(theme, "", "screen"), Words(theme, "", "body", "ink2")
        self.banner = Banner(theme)
        self._disc, self._name = Initials(theme, "", 48), Words(theme, "", "head")
        self.comment = Reading(theme, "", "excerpt")
        self.pinned = PinnedQuote(theme)
        self.pinned.opened.connect(lambda: self._show_comment(is_whole=True))
        self._card = Card()
        self._label = Words(theme, "", "label")
        self.editor = ReplyEditor(context)
        self.editor.edited.connect(self.changed)
        self.editor.opened.connect(self.changed)
        self.skip = Button(theme, "", "quiet", "eye-slash")
        self.skip.clicked.connect(lambda _checked=False: self._skip())
        self.next = Button(theme, translate("FollowingUp", "Next"), "quiet", "caret-right", trailing=True)
        self.next.clicked.connect(lambda _checked=False: self.step())
        self._build()

    def begin(self, source: WalkSource) -> None:
        """The people of this source who are still to be answered, the first of them shown once they are read."""
        self._source, self._done = source, 0
        self.replies, self.at = [], 0
        self._load()

    @property
    def current(self) -> Coming | None:
        """Whose reply is shown."""
        return self.replies[self.at] if self.at < len(self.replies) else None

    def step(self) -> None:
        """The next person; this one stays for later."""
        self.editor.keep()
        if self.replies:
            self.at = (self.at + 1) % len(self.replies)
            self._show()

    def send(self, *, is_sure: bool = False, is_proposal: bool | None = None) -> None:
        """Exactly these words, to this one person; once more where something speaks against it.

        `is_proposal` None: whoever is not the leader proposes them.
        """
        reply, source, desk = self.current, self._source, self._context.desk
        if reply is None or source is None or self.is_working:
            return
        is_proposal = not self._context.sitter.is_leader if is_proposal is None else is_proposal
        order = ReplyOrder(reply.comment.id, self.editor.words(), is_proposal=is_proposal)
        self.editor.hold()

        def work() -> Publication | tuple[Doubted, ...]:
            known = frozenset(one.id for one in desk.outbox.replies_to(order.comment))
            before = desk.own_words.before_sending
            doubts = () if is_sure else before.look(order.comment, order.text, known, is_proposal=is_proposal)
            return doubts or source.send(order)

        def told(result: Publication | tuple[Doubted, ...]) -> None:
            if isinstance(result, tuple):
                self._ask(reply, result, is_proposal=is_proposal)
            else:
                self._on_sent(reply, result)

        self._start(work, told)

    def _ask(self, reply: Coming, doubts: tuple[Doubted, ...], *, is_proposal: bool) -> None:
        """Says what speaks against it, with the way out."""
        self.editor.resume()
        context = self._context
        said = warned(doubts, context.actor, reply.comment.author, context.now())
        steps = [Step(said.way_out, self._rewrite, "pencil-simple")]
        if said.can_go:
            text = translate("OwnWords", "Send it all the same")
            sure = partial(self.send, is_sure=True, is_proposal=is_proposal)
            steps.append(Step(text, sure, "paper-plane-tilt"))
        self.banner.say("wait", said.sentence, said.second, steps)
        self.changed.emit()

    def _rewrite(self) -> None:
        self.banner.clear()
        self.editor.setFocus()

    def _skip(self) -> None:
        reply, source = self.current, self._source
        if reply is not None and source is not None and not self.is_working:
            self.editor.keep()
            words = self.editor.words()
            self._start(lambda: source.leave_out(reply, words), lambda _: self._go_on())

    def _on_sent(self, reply: Coming, sent: Publication) -> None:
        self.editor.let_go()
        self._go_on()
        desk, actor = self._context.desk, self._context.actor
        text = translate("FollowingUp", "Goes to {name} on its own.").format(name=called(reply.comment))

        def take_back() -> None:
            self._start(lambda: desk.publishing.cancel(sent.id, actor=actor), lambda _: self._on_taken_back())

        self.undoable.emit(Undo(text, take_back, translate("FollowingUp", "Take it back")))

    def _on_taken_back(self) -> None:
        self._done = max(0, self._done - 1)
        self._load()

    def _go_on(self) -> None:
        self._done += 1
        del self.replies[self.at]
        self.at = self.at if self.at < len(self.replies) else 0
        if self.replies:
            self._show()
        else:
            self.ended.emit()

    def _load(self) -> None:
        source = self._source
        if source is not None:
            shown = while_alive(self, self._on_loaded)
            self._context.jobs.start(Lane.LOOK, lambda _: source.coming(), shown)

    def _on_loaded(self, found: tuple[Coming, ...]) -> None:
        self.replies, self.at = list(found), 0
        if found:
            self._show()
        else:
            self.ended.emit()

    def _show(self) -> None:
        reply = self.current
        assert reply is not None
        self.banner.clear()
        done, name = self._done, called(reply.comment)
        self._count.say(
            translate("FollowingUp", "{at} of {count}").format(
                at=number(done + self.at + 1), count=number(done + len(self.replies))
            )
        )
        self._title.say(reply.about)
        self._disc.show_name(reply.comment.author)
        self._name.say(reply.comment.author)
        self.comment.setAccessibleName(translate("FollowingUp", "The comment of {name}").format(name=name))
        self.comment.say(reply.comment.text)
        self.pinned.show_comment(reply.comment.author, reply.comment.text)
        self._show_comment(is_whole=not self._theme.is_short)
        label = translate("FollowingUp", "Your answer to {name}").format(name=name)
        self._label.say(label)
        self.skip.say(translate("FollowingUp", "Leave {name} out").format(name=name))
        self.next.setVisible(len(self.replies) > 1)
        self.editor.open(reply.comment.id, label, reply.text)
        self.editor.setFocus()
        self.changed.emit()

    def _show_comment(self, *, is_whole: bool) -> None:
        """All of it, or two lines where the text is large, so that comment and answer are both in sight."""
        self.pinned.setVisible(not is_whole)
        self._card.setVisible(is_whole)

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        def heard(result: object) -> None:
            self.is_working = False
            self._context.background.changed()
            done(result)

        self.is_working = True
        self.changed.emit()
        failed = while_alive(self, self._on_failed)
        self._context.jobs.start(Lane.WRITE, lambda _: work(), while_alive(self, heard), failed)

    def _on_failed(self, error: DeskError) -> None:
        self.is_working = False
        if self.editor.isReadOnly() and self.editor.comment:
            self.editor.resume()
        show(self.banner, of_error(error))
        self.changed.emit()

    def _build(self) -> None:
        theme = self._theme
        pad, side = theme.space(20), theme.space(PAGE if not theme.is_short else 32)
        who = row(self._disc, self._name, gap=theme.space(14))
        who.setStretch(1, 1)
        self._card.setLayout(column(who, self.comment, gap=theme.space(12), margin=pad))
        head = row(column(self._count, self._title), column(self.next, None))
        head.setStretch(0, 1)
        inside = QWidget()
        page = column(
            head,
            self.banner,
            self.pinned,
            self._card,
            self._label,
            self.editor,
            row(self.skip, None),
            gap=theme.space(14),
            margin=(side, theme.space(24), side, theme.space(20)),
        )
        page.setStretchFactor(self.editor, 1)
        inside.setLayout(page)
        self.setLayout(column(Scrolled(inside)))
