"""The shapes to begin a post with: the assistant writes them on a page of their own, with gaps to fill."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.domain.errors import DeskError
from ceo_desk.services.writing.starters import Origin, Starter
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Footer, Go, Place, Screen, State, Undo
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import in_words, of_error, show
from ceo_desk.ui.page.gaps import Gaps
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import Around, Scrolled, clear, column, hairline, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.sheet import PageSheet

translate = QCoreApplication.translate

PAUSE_MILLISECONDS = 800
LIST_WIDTH = 320


class ShapesView(Screen):
    """Lists the shapes; the one that is chosen is written on like a post, and saved by itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = self.theme
        self.shapes: tuple[Starter, ...] = ()
        self.shown: Starter | None = None
        self._wanted = ""
        self._is_dirty = False
        self.primary = QAction(translate("Shapes", "New shape"), self)
        self.primary.triggered.connect(lambda _checked=False: self._ask_name())
        self.banner = Banner(theme)
        self.back = Button(theme, translate("Shapes", "Posts"), "quiet", "caret-left")
        self.back.clicked.connect(lambda _checked=False: self.going.emit(Go(Place.POSTS)))
        self.name = Field(theme, translate("Shapes", "What it is for"), translate("Shapes", "Say goodbye"))
        self.name.entered.connect(self._on_named)
        self.name.hide()
        self.put_back = Button(theme, "", "secondary", "arrow-counter-clockwise")
        self.put_back.clicked.connect(lambda _checked=False: self._remove())
        self.hint = Words(theme, "", "body", "ink2")
        self.buttons: list[Button] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(4))
        self.sheet = PageSheet(theme)
        self.gaps = Gaps(self.sheet.editor)
        self.sheet.editor.habits.append(self.gaps)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._save)
        for source in (self.sheet.title, self.sheet.editor):
            source.edited.connect(self._on_edited)
        self._build()

    def footer(self) -> Footer:
        """The primary begins another shape."""
        text = translate("Shapes", "What you change here is saved by itself.")
        return Footer(self.primary, state=State(text, translate("Shapes", "It saves by itself.")), icon="plus")

    def arrive(self, subject: str, note: str) -> None:
        """Reads them; `subject` is the name of the one to write on."""
        self._load(subject or (self.shown.name if self.shown else ""))

    def leave(self) -> None:
        """What was written is saved."""
        self._save()

    def subject(self) -> str:
        """The shape that is written on."""
        return self.shown.name if self.shown else ""

    def step_back(self) -> bool:
        """Esc: the question for a name goes."""
        is_asking = not self.name.isHidden()
        self._show_name(is_on=False)
        return is_asking

    def first_control(self) -> QWidget | None:
        """The list."""
        return self.buttons[0] if self.buttons else None

    # ------------------------------------------------------------------ reading
    def _load(self, name: str) -> None:
        self._wanted = name
        desk = self.context.desk
        self.context.jobs.start(Lane.WRITE, lambda _: desk.beginnings.starters.all(), self._on_loaded, self._complain)

    def _on_loaded(self, shapes: tuple[Starter, ...]) -> None:
        self.shapes = shapes
        wanted = next((one for one in shapes if one.name == self._wanted), shapes[0])
        self._show_list(wanted.name)
        self._show(wanted)

    def _show_list(self, chosen: str) -> None:
        had_keys = any(one.hasFocus() for one in self.buttons)
        clear(self._list)
        self.buttons = []
        for shape in self.shapes:
            is_chosen = shape.name == chosen
            button = Button(self.theme, shape.words, "secondary" if is_chosen else "plain")
            button.clicked.connect(lambda _checked=False, name=shape.name: self._choose(name))
            self.buttons.append(button)
            self._list.addLayout(row(button, None))
            if had_keys and is_chosen:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shape: Starter) -> None:
        self._show_name(is_on=False)
        if shape == self.shown:
            return
        self.shown, self._is_dirty = shape, False
        self.sheet.show_text(shape.title, shape.body)
        self.gaps.begin()
        self._say(shape)

    def _say(self, shape: Starter) -> None:
        own = shape.origin is Origin.OWN
        text = translate("Shapes", "Take it away") if own else translate("Shapes", "As it came with the desk")
        self.put_back.say(text, "x" if own else "arrow-counter-clockwise")
        self.put_back.setVisible(shape.origin is not Origin.SHIPPED)
        self.hint.say(
            translate("Shapes", "[Brackets] are gaps. The desk fills [the question], [the name] and [the post].")
        )

    def _choose(self, name: str) -> None:
        self._save()
        self._load(name)

    # ------------------------------------------------------------------ writing
    def _on_edited(self) -> None:
        self._is_dirty = True
        self._pause.start()

    def _save(self) -> None:
        self._pause.stop()
        shape, desk = self.shown, self.context.desk
        if shape is None or not self._is_dirty:
            return
        self._is_dirty = False
        written = Starter(shape.name, shape.words, self.sheet.title.text(), self.sheet.editor.markdown())
        self.context.jobs.start(
            Lane.WRITE, lambda _: desk.beginnings.starters.save(written), self._on_saved, self._on_not_saved
        )

    def _on_saved(self, saved: Starter) -> None:
        self.shapes = tuple(saved if one.name == saved.name else one for one in self.shapes)
        if self.shown is not None and self.shown.name == saved.name:
            self.shown = saved
            self._say(saved)

    def _on_not_saved(self, error: DeskError) -> None:
        self._is_dirty = True
        self._complain(error)

    def _complain(self, error: DeskError) -> None:
        close = Step(translate("Shapes", "Close"), self.banner.clear, "x")
        show(self.banner, of_error(error), (close,))

    # ------------------------------------------------------------------ new, and away
    def _show_name(self, *, is_on: bool) -> None:
        """The question for a name; where the text is large, in the hint's place."""
        self.name.setVisible(is_on)
        self.hint.setVisible(not (is_on and self.theme.is_short))

    def _ask_name(self) -> None:
        self._show_name(is_on=True)
        self.name.complain("")
        self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self) -> None:
        self._save()
        desk, words = self.context.desk, self.name.text()
        self.context.jobs.start(
            Lane.WRITE, lambda _: desk.beginnings.starters.new(words), self._on_new, self._on_name_refused
        )

    def _on_new(self, shape: Starter) -> None:
        self.name.set_text("")
        self._load(shape.name)
        self.sheet.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_name_refused(self, error: DeskError) -> None:
        self.name.complain(f"{in_words(error.sentence)} {in_words(error.next_step)}")

    def _remove(self) -> None:
        """The desk's own copy goes: one that came with the desk is as it came."""
        shape, desk = self.shown, self.context.desk
        if shape is None:
            return
        self._pause.stop()
        written = Starter(shape.name, shape.words, self.sheet.title.text(), self.sheet.editor.markdown())
        self._is_dirty = False
        starters = desk.beginnings.starters
        self.context.jobs.start(
            Lane.WRITE, lambda _: starters.remove(written.name), lambda _: self._on_removed(written, shape.origin)
        )

    def _on_removed(self, written: Starter, origin: Origin) -> None:
        starters = self.context.desk.beginnings.starters

        def undo() -> None:
            self.context.jobs.start(
                Lane.WRITE, lambda _: starters.save(written), lambda _: self._load(written.name), self._complain
            )

        text = translate("Shapes", "“{name}” is as it came.")
        if origin is Origin.OWN:
            text = translate("Shapes", "“{name}” is gone.")
        self._load(written.name)
        self.undoable.emit(Undo(text.format(name=written.words), undo))

    # ------------------------------------------------------------------ looks
    def _build(self) -> None:
        theme = self.theme
        pad, side = theme.space(16), theme.space(24)
        names = QWidget()
        names.setLayout(column(self._list, None, margin=(theme.space(8), 0, theme.space(8), pad)))
        title = Words(theme, translate("Shapes", "Shapes"), "head")
        gap = theme.space(8)
        head = column(row(self.back, None), Around(title, (pad, gap, pad, gap)), margin=(gap, gap, gap, 0))
        listed = QWidget()
        listed.setLayout(column(head, Scrolled(names)))
        above = column(
            Around(self.banner, (0, 0, 0, pad)),
            Around(self.name, (0, 0, 0, pad)),
            row(Flow([self.put_back], theme.space(4))),
            self.hint,
            margin=(side, pad, side, pad),
        )
        right = column(above, hairline(theme), self.sheet)
        right.setStretchFactor(self.sheet, 1)
        if theme.is_short:
            listed.setMaximumHeight(round(theme.line("body") * 8))
            line: QVBoxLayout = column(listed, hairline(theme))
            line.addLayout(right, 1)
            self.setLayout(line)
            return
        listed.setFixedWidth(round(LIST_WIDTH * min(theme.factor, 1.3)))
        across = row(listed, hairline(theme, is_upright=True))
        across.addLayout(right, 1)
        self.setLayout(across)
