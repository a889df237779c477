"""From a comment: a promise with an owner and a day, or an idea that it joins."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.domain.idea import Idea
from ceo_desk.domain.promise import Promise
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.following_up.promises import PromiseOrder
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.day_choice import DayChoice, day_in_words
from ceo_desk.ui.following_up.idea_choice import IdeaChoice
from ceo_desk.ui.following_up.small_panel import SmallPanel
from ceo_desk.ui.frame.place import Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import both_in_words
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.menus import MenuButton
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate

T = TypeVar("T")


class Owner(QWidget):
    """Who keeps it: the people of this desk, who sits here first."""

    def __init__(self, context: Context, owner: str = "") -> None:
        super().__init__()
        theme = context.theme
        known = [one.name for one in context.desk.people.all()]
        first = owner or context.actor
        self._names = [first, *(name for name in known if name != first)]
        label = translate("FollowingUp", "Who keeps it")
        self.menu = MenuButton(theme, label, self._names)
        self.setLayout(column(Words(theme, label, "label"), self.menu, gap=theme.space(8)))

    def chosen(self) -> str:
        """The name."""
        return self._names[self.menu.current()]


class Marking(QObject):
    """Opens the panels over a screen's body. `undoable` carries an Undo; `marked`: something was decided."""

    undoable = Signal(object)
    marked = Signal()

    def __init__(self, context: Context, body: QWidget) -> None:
        super().__init__(body)
        self._context, self._body = context, body
        self.panel: SmallPanel | None = None
        self.words: Field | None = None
        self.owner: Owner | None = None
        self.day: DayChoice | None = None
        self.idea: IdeaChoice | None = None

    def close(self) -> bool:
        """Esc: closes what is open; False where nothing is."""
        if self.panel is None:
            return False
        self.panel.close_panel()
        return True

    def open_promise(self, comment: InboxItem) -> None:
        """What is promised, who keeps it, and by when."""
        context, theme = self._context, self._context.theme
        self.words = Field(
            theme,
            translate("FollowingUp", "What you promise, in your words"),
            translate("FollowingUp", "A lamp at the bus stop"),
        )
        self.owner = Owner(context)
        self.day = DayChoice(theme, context.desk.following_up.promises.today())
        title = translate("FollowingUp", "Your promise to {name}").format(name=called(comment))
        panel = self._show(title, translate("FollowingUp", "Promise it"), self.words, self.owner, self.day)
        self.words.entered.connect(panel.decided)
        panel.decided.connect(lambda: self._promise(comment))

    def open_idea(self, comment: InboxItem) -> None:
        """Which idea it is: one that is there, found by a few letters, or a new one."""
        self.idea = IdeaChoice(self._context)
        title = translate("FollowingUp", "The idea of {name}").format(name=called(comment))
        panel = self._show(title, translate("FollowingUp", "Keep it as a new idea"), self.idea)
        self.idea.resized.connect(panel.place)
        self.idea.joined.connect(lambda idea: self._join(comment, idea))
        panel.decided.connect(lambda: self._open_new(comment))

    def _show(self, title: str, deed: str, *parts: QWidget) -> SmallPanel:
        self.close()
        panel = self.panel = SmallPanel(self._context.theme, self._body, title, *parts, deed=deed)
        panel.closed.connect(self._on_closed)
        panel.open()
        return panel

    def _promise(self, comment: InboxItem) -> None:
        assert self.words is not None
        assert self.owner is not None
        assert self.day is not None
        desk, actor = self._context.desk, self._context.actor
        order = PromiseOrder(comment.id, "", self.words.text(), self.owner.chosen(), self.day.chosen())

        def done(made: Promise) -> None:
            day = day_in_words(made.due, desk.following_up.promises.today())
            text = translate("FollowingUp", "Promised. It comes back {day}.").format(day=day)
            self._decided(text, lambda: desk.following_up.promises.unmake(made.id, actor=actor))

        self._start(lambda: desk.following_up.promises.make(order, actor=actor), done)

    def _join(self, comment: InboxItem, idea: Idea) -> None:
        desk, actor = self._context.desk, self._context.actor

        def done(_: Idea) -> None:
            text = translate("FollowingUp", "It joined “{title}”.").format(title=idea.title)
            self._decided(text, lambda: desk.following_up.ideas.leave(idea.id, comment.id, actor=actor))

        self._start(lambda: desk.following_up.ideas.join(idea.id, comment.id, actor=actor), done)

    def _open_new(self, comment: InboxItem) -> None:
        assert self.idea is not None
        desk, actor, title = self._context.desk, self._context.actor, self.idea.text()

        def done(made: Idea) -> None:
            text = translate("FollowingUp", "“{title}” is an idea now.").format(title=made.title)
            self._decided(text, lambda: desk.following_up.ideas.leave(made.id, comment.id, actor=actor))

        self._start(lambda: desk.following_up.ideas.open(title, (comment.id,), actor=actor), done)

    def _start(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        heard, failed = while_alive(self, done), while_alive(self, self._on_failed)
        self._context.jobs.start(Lane.WRITE, lambda _: work(), heard, failed)

    def _decided(self, text: str, undo: Callable[[], object]) -> None:
        self.close()
        context = self._context
        context.background.changed()
        self.marked.emit()

        def take_back() -> None:
            context.jobs.start(Lane.WRITE, lambda _: undo(), lambda _: context.background.changed())

        self.undoable.emit(Undo(text, take_back))

    def _on_failed(self, error: DeskError) -> None:
        if self.panel is not None:
            self.panel.complain(both_in_words(error))
        else:
            self._context.background.surprised.emit(error)

    def _on_closed(self) -> None:
        self.panel = self.words = self.owner = self.day = self.idea = None


def called(comment: InboxItem) -> str:
    """How a sentence calls who wrote it."""
    return first_name(comment.author) or comment.author.strip() or translate("FollowingUp", "this person")
