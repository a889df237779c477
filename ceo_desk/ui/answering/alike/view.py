"""One answer for many alike: it is written once, then looked at, changed and sent for one person after the other."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from ceo_desk.domain.alike import laid_out
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.own_words.alike import ONE_TEXT
from ceo_desk.ui.answering.alike.group import Found, Group, load
from ceo_desk.ui.answering.alike.source import AlikeSource
from ceo_desk.ui.answering.inbox.presenter import leader_called
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.marking import called
from ceo_desk.ui.following_up.walk import Walk
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.layouts import Scrolled, column
from ceo_desk.ui.parts.living import while_alive
from ceo_desk.ui.parts.text import Words

translate = QCoreApplication.translate


class AlikeView(Screen):
    """The text with who gets it, then the walk. The subject names the comments."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = self.theme
        self._leader = leader_called(context.sitter)
        self._source: AlikeSource | None = None
        self._laid_out = ""
        self._is_working = False
        self.walk = Walk(context)
        self.primary, self.send_as, self.back = QAction(self), QAction(self), QAction(self)
        self.back.setText(translate("Alike", "Back to the list"))
        self.primary.triggered.connect(lambda _checked=False: self._press_primary())
        self.send_as.triggered.connect(lambda _checked=False: self.walk.send(is_proposal=False))
        self.back.triggered.connect(lambda _checked=False: self.step_back())
        self.banner, self.group = Banner(theme), Group(theme)
        self.editor = ReplyEditor(context, is_note=True)
        self._begins = Words(theme, "", "body", "ink2")
        self._build()
        for signal in (self.editor.edited, self.editor.opened, self.group.changed):
            signal.connect(self._show)
        self.walk.changed.connect(self.footer_changed)
        self.walk.ended.connect(self._on_walked)
        self.walk.undoable.connect(self.undoable)

    # ------------------------------------------------------------------ as a screen
    def footer(self) -> Footer:
        """Leads to the first person; then sends one answer."""
        if self.is_walking():
            return self._walking_footer()
        count = len(self.group.ticked())
        look = translate("Alike", "Look at %n answers, one by one", "", count)
        self.primary.setText(look if count else translate("Alike", "Look at the answers"))
        self.primary.setEnabled(bool(count) and bool(self.editor.words().strip()) and not self._is_working)
        text = translate("Alike", "Nothing goes yet. You look at each answer before it goes.")
        state = State(text, translate("Alike", "Nothing goes yet."), "info")
        return Footer(self.primary, () if self.theme.is_short else (self.back,), state)

    def arrive(self, subject: str, note: str) -> None:
        """Another group, or the same as it is by now; the text is as it was last written."""
        if subject:
            self._stack.setCurrentWidget(self._page)
            self.editor.open(ONE_TEXT, self._label)
            self._load(tuple(subject.split()))

    def leave(self) -> None:
        """What is typed is saved."""
        self.editor.keep()
        self.walk.editor.keep()

    def subject(self) -> str:
        """Who is still to be answered."""
        if self.is_walking() and self._source is not None:
            return " ".join(self._source.left())
        return " ".join(one.id for one in self.group.ticked())

    def step_back(self) -> bool:
        """Esc: from the walk to the text, from there to the list."""
        self.leave()
        if self.is_walking() and self._source is not None:
            self._stack.setCurrentWidget(self._page)
            self._load(self._source.left())
            self.editor.setFocus()
            self.footer_changed.emit()
        else:
            self.going.emit(Go(Place.ANSWER))
        return True

    def first_control(self) -> QWidget | None:
        """The text, or the answer of this person."""
        return self.walk.editor if self.is_walking() else self.editor

    def is_walking(self) -> bool:
        """True while answers are looked at."""
        return self._stack.currentWidget() is self.walk

    # ------------------------------------------------------------------ the text and who gets it
    def _load(self, comments: tuple[str, ...]) -> None:
        desk = self.context.desk
        shown, failed = while_alive(self, self._on_loaded), while_alive(self, self._on_failed)
        self.context.jobs.start(Lane.LOOK, lambda _: load(desk, comments), shown, failed)

    def _on_loaded(self, found: Found) -> None:
        self.group.show_found(found)

    def _show(self) -> None:
        ticked, text = self.group.ticked(), self.editor.words().strip()
        begins = laid_out(text, ticked[0].author).split("\n", maxsplit=1)[0] if ticked and text else ""
        said = translate("Alike", "To {name}: “{words}”").format(name=called(ticked[0]), words=begins) if begins else ""
        self._begins.say(said or translate("Alike", "Each person's own name comes in front by itself."))
        self.footer_changed.emit()

    def _press_primary(self) -> None:
        if self.is_walking():
            self.walk.send(is_proposal=bool(self._leader))
            return
        desk, text, before = self.context.desk, self.editor.words().strip(), self._laid_out
        comments = tuple(one.id for one in self.group.ticked())
        self.editor.keep()
        self._is_working = True
        self.footer_changed.emit()
        self.context.jobs.start(
            Lane.WRITE,
            lambda _: desk.own_words.alike.lay_out(comments, text, before),
            while_alive(self, lambda _: self._walk(comments, text)),
            while_alive(self, self._on_failed),
        )

    # ------------------------------------------------------------------ the walk
    def _walk(self, comments: tuple[str, ...], text: str) -> None:
        self._is_working, self._laid_out = False, text
        self.banner.clear()
        self._source = AlikeSource(self.context, comments, text)
        self._stack.setCurrentWidget(self.walk)
        self.walk.begin(self._source)
        self.footer_changed.emit()

    def _walking_footer(self) -> Footer:
        reply = self.walk.current
        name, speaker = (called(reply.comment), reply.speaker) if reply else ("", "")
        send = translate("Answer", "Send to {name}").format(name=name)
        propose = translate("Answer", "Propose to {name}").format(name=self._leader)
        self.primary.setText(propose if self._leader else send)
        self.send_as.setText(translate("Answer", "Send as {name}").format(name=speaker))
        for action in (self.primary, self.send_as):
            action.setEnabled(bool(self.walk.editor.words().strip()) and not self.walk.is_working)
        others = (self.send_as,) if self._leader and speaker else ()
        text = translate("FollowingUp", "Each reply goes alone. Read it, change it, then send it.")
        return Footer(self.primary, others, State(text, translate("FollowingUp", "One by one."), "info"))

    def _on_walked(self) -> None:
        """Everybody is answered or left out: the text is needed no more."""
        if not self.is_walking():
            return
        desk = self.context.desk
        self._laid_out = ""
        self.editor.let_go()
        self.group.show_found(((), ()))
        self._stack.setCurrentWidget(self._page)
        self.context.jobs.start(Lane.WRITE, lambda _: desk.own_words.alike.keep_text(""))
        self.going.emit(Go(Place.ANSWER))

    def _on_failed(self, error: DeskError) -> None:
        self._is_working = False
        show(self.banner, of_error(error))
        self.footer_changed.emit()

    def _build(self) -> None:
        theme = self.theme
        side = theme.space(48 if not theme.is_short else 32)
        self._label = translate("Alike", "Your answer, without a name")
        self.editor.setMinimumHeight(theme.line("reply") * (5 if not theme.is_short else 3) + theme.space(32))
        inside = QWidget()
        inside.setLayout(
            column(
                Words(theme, translate("Alike", "One answer for several people"), "title"),
                Words(theme, translate("Alike", "Write it once. Then you look at it for each of them."), "lead"),
                self.banner,
                Words(theme, self._label, "label"),
                self.editor,
                self._begins,
                self.group,
                None,
                gap=theme.space(12),
                margin=(side, theme.space(30), side, theme.space(28)),
            )
        )
        self._page = Scrolled(inside)
        self._stack = QStackedLayout(self)
        for part in (self._page, self.walk):
            self._stack.addWidget(part)
        self._show()
