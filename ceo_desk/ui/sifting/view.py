"""One comment after the other that its place held or called spam: it is fine, or it stays where it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ceo_desk.domain.comment import CommentState
from ceo_desk.domain.errors import DeskError
from ceo_desk.storage.inbox.inbox import InboxItem
from ceo_desk.ui.bare import words_of
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner, EmptyState
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Card, Scrolled, column, row
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.marks import Initials
from ceo_desk.ui.parts.reading import Reading
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.words import capital, number, when

translate = QCoreApplication.translate

FINE, STAYS = (Qt.Key.Key_A, Qt.Key.Key_Right), (Qt.Key.Key_S, Qt.Key.Key_Left)


class SiftingView(Screen):
    """`items` are walked from the first to the last; `at` is where."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = self.theme
        self.items: tuple[InboxItem, ...] = ()
        self.at, self.rescued, self.is_working, self._is_read = 0, 0, False, False
        self.fine, self.stays = QAction(self), QAction(self)
        self.fine.triggered.connect(lambda _checked=False: self._press_fine())
        self.stays.triggered.connect(lambda _checked=False: self.leave_it())
        self.count, self._why = Words(theme, "", "screen"), Words(theme, "", "body", "ink2")
        self.banner = Banner(theme)
        self._disc, self._name = Initials(theme, "", 56), Words(theme, "", "head")
        self._where = Words(theme, "", "body", "ink2")
        self.comment = Reading(theme, "", "comment")
        self.comment.installEventFilter(self)
        self.spam = Button(theme, translate("Sifting", "It advertises: mark it as spam"), "quiet", "prohibit")
        self.spam.clicked.connect(lambda _checked=False: self.mark())
        self.end = EmptyState(theme)
        self._build()

    def footer(self) -> Footer:
        """Fine, or it stays; at the end the way back."""
        item = self.current
        if item is None:
            self.fine.setText(translate("Sifting", "Back to Today"))
            self.fine.setEnabled(True)
            return Footer(self.fine)
        self.fine.setText(translate("Sifting", "This one is fine"))
        is_held = item.state is CommentState.HELD
        self.stays.setText(translate("Sifting", "Leave it") if is_held else translate("Sifting", "It is spam"))
        for one in (self.fine, self.stays, self.spam):
            one.setEnabled(not self.is_working)
        return Footer(self.fine, (self.stays,))

    def arrive(self, subject: str, note: str) -> None:
        """Reads what is to be looked through now."""
        del subject, note
        self._is_read = False
        desk = self.context.desk
        done, failed = while_alive(self, self._on_read), while_alive(self, self._on_failed)
        self.context.jobs.start(Lane.LOOK, lambda _: desk.sifting.items(), done, failed)

    def first_control(self) -> QWidget | None:
        """The comment."""
        return self.comment if self.current is not None else None

    @property
    def current(self) -> InboxItem | None:
        """What is looked at; None = all were."""
        return self.items[self.at] if self.at < len(self.items) else None

    def rescue(self) -> None:
        """It stands in public, and waits."""
        desk, actor = self.context.desk, self.context.actor
        said = translate("Sifting", "Rescued.")
        self._decide(lambda one: desk.sifting.rescue(one, actor=actor), said, is_rescue=True)

    def leave_it(self) -> None:
        """It stays where it is."""
        desk, actor = self.context.desk, self.context.actor
        said = translate("Sifting", "It stays.")
        self._decide(lambda one: desk.sifting.leave(one, actor=actor), said)

    def mark(self) -> None:
        """What was held is spam."""
        desk, actor = self.context.desk, self.context.actor
        said = translate("Sifting", "It is spam.")
        self._decide(lambda one: desk.sifting.mark(one, actor=actor), said)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 – Qt's name
        """A or the right arrow: fine. S or the left one: it stays."""
        if not self._heard(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """The keys mean the same in the comment."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._heard(event):
            return True
        return super().eventFilter(watched, event)

    def _heard(self, event: QKeyEvent) -> bool:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current is None or not is_plain or event.key() not in (*FINE, *STAYS):
            return False
        if event.key() in FINE:
            self.rescue()
        else:
            self.leave_it()
        return True

    def _press_fine(self) -> None:
        if self.current is None:
            self.going.emit(Go(Place.TODAY))
        else:
            self.rescue()

    def _decide(self, do: Callable[[str], None], said: str, *, is_rescue: bool = False) -> None:
        item = self.current
        if item is None or self.is_working:
            return
        self.is_working = True
        self.footer_changed.emit()

        def done(_: object) -> None:
            self.is_working = False
            self.at, self.rescued = self.at + 1, self.rescued + is_rescue
            self._show()
            self.context.background.changed()
            self.undoable.emit(Undo(said, lambda: self._undo(item, is_rescue=is_rescue)))

        failed = while_alive(self, self._on_failed)
        self.context.jobs.start(Lane.WRITE, lambda _: do(item.id), while_alive(self, done), failed)

    def _undo(self, item: InboxItem, *, is_rescue: bool) -> None:
        desk, actor = self.context.desk, self.context.actor

        def done(_: object) -> None:
            if item in self.items:
                self.at = self.items.index(item)
            self.rescued -= is_rescue
            self._show()
            self.context.background.changed()

        failed = while_alive(self, self._on_failed)
        work = while_alive(self, done)
        self.context.jobs.start(Lane.WRITE, lambda _: desk.sifting.undo(item.id, item.state, actor=actor), work, failed)

    def _on_read(self, items: tuple[InboxItem, ...]) -> None:
        self.items, self.at, self.rescued, self._is_read = items, 0, 0, True
        self._show()

    def _show(self) -> None:
        self.banner.clear()
        item = self.current
        if item is None:
            self._show_end()
        else:
            self._show_item(item)
        self.footer_changed.emit()

    def _show_item(self, item: InboxItem) -> None:
        at, count = number(self.at + 1), number(len(self.items))
        self.count.say(translate("Sifting", "{at} of {count}").format(at=at, count=count))
        held, spam = translate("Sifting", "Its place holds it."), translate("Sifting", "Its place calls it spam.")
        is_held = item.state is CommentState.HELD
        fine = translate("Sifting", "Whoever only disagrees is fine.")
        self._why.say(f"{held if is_held else spam} {fine}")
        self.spam.setVisible(is_held)
        name = item.author.strip() or translate("Sifting", "Somebody without a name")
        self._disc.show_name(item.author)
        self._name.say(name)
        self._where.say(" · ".join(one for one in (capital(when(item.at, self.context.now())), item.post_title) if one))
        self.comment.setAccessibleName(translate("Sifting", "The comment of {name}").format(name=name))
        self.comment.say(words_of(item))
        self._stack.setCurrentWidget(self._page)
        self._page.verticalScrollBar().setValue(0)
        self.comment.setFocus()

    def _show_end(self) -> None:
        count = len(self.items)
        looked = translate("Sifting", "You looked through %n comments.", "", count)
        none = translate("Sifting", "Nothing waits in spam and held.")
        rescued = translate("Sifting", "Rescued: {n}.").format(n=number(self.rescued))
        self.end.say("check-circle", "good", looked if count else none, rescued if count else "")
        self._stack.setCurrentWidget(self.end)

    def _on_failed(self, error: DeskError) -> None:
        self.is_working = False
        show(self.banner, of_error(error))
        self.footer_changed.emit()

    def _build(self) -> None:
        theme = self.theme
        pad, side = theme.space(24), theme.space(48 if not theme.is_short else 32)
        who = row(self._disc, column(None, self._name, self._where, None), gap=theme.space(14))
        who.setStretch(1, 1)
        card = Card()
        card.setLayout(column(who, self.comment, gap=theme.space(20), margin=pad))
        inside = QWidget()
        margin = (side, theme.space(24), side, theme.space(20))
        inside.setLayout(
            column(
                self.count, self._why, self.banner, card, row(self.spam, None), None, gap=theme.space(12), margin=margin
            )
        )
        self._page = Scrolled(inside)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.end)
