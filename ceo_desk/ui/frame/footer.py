"""The footer: the state of the machine in words at one end, the one primary action at the other."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ceo_desk.ui.frame.place import Footer, State, Undo
from ceo_desk.ui.parts.buttons import ActionButton, Button
from ceo_desk.ui.parts.layouts import INSET, Frame, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

UNDO_MILLISECONDS = 10_000
TELL_MILLISECONDS = 200
MOST_OTHERS = 3


class FooterBar(Frame):
    """Shows a Footer. `opened`: the person wants to see what waits to go out."""

    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Footer", parent)
        self._theme = theme
        line = Frame("FooterLine")
        line.setFixedHeight(theme.border)
        self._icon = Icon(theme, "check", 24)
        self._words = Words(theme, "", "body", "ink2", lines=1, wrap=False)
        self._words.setObjectName("StateLine")
        self._opener = Opener(theme, "", "quiet", "cloud-slash")
        self._opener.setObjectName("StateOpener")
        self._opener.clicked.connect(lambda _checked=False: self.opened.emit())
        self._undo_bar = UndoBar(theme)
        self._undo_bar.over.connect(self._on_undo_over)
        self._note = Words(theme, "", "body", "ink2", wrap=False)
        self._others = [ActionButton(theme, "secondary") for _ in range(MOST_OTHERS)]
        self.primary = ActionButton(theme, "primary")
        self._state = State("")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build(line)
        self.show_footer(Footer(), State(""))

    def _build(self, line: Frame) -> None:
        theme = self._theme
        side, upper, inset = theme.space(32), theme.space(16), theme.space(INSET)
        self._plain = Frame("Plain")
        words = row(self._icon, theme.space(12), self._words, margin=_sides(theme, inset, 0, 0))
        self._plain.setLayout(words)
        inner = row(
            self._plain,
            self._opener,
            self._undo_bar,
            None,
            self._note,
            theme.space(28),
            row(*self._others, self.primary, gap=theme.space(16)),
            margin=_sides(theme, side - inset, upper, side),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(line)
        outer.addLayout(inner)
        self.setFixedHeight(theme.border + 2 * theme.space(16) + self.primary.sizeHint().height())

    def show_footer(self, footer: Footer, desk_state: State) -> None:
        """Shows what a screen wants; where it says nothing of the state, the desk's own sentence."""
        self.primary.follow(footer.primary, "" if self._theme.is_short else footer.icon)
        for number, button in enumerate(self._others):
            button.follow(footer.others[number] if number < len(footer.others) else None)
        is_roomy = not self._theme.is_short
        self._note.say(footer.note if is_roomy else "")
        self._note.setVisible(bool(footer.note) and is_roomy)
        self._show_state(footer.state or desk_state)

    def offer(self, undo: Undo) -> None:
        """Says what was done and offers to undo it, in place of the state."""
        self._undo_bar.offer(undo)
        self._show_state(self._state)

    def undo(self) -> bool:
        """Undoes what is on offer; False where nothing is."""
        return self._undo_bar.undo()

    def has_undo(self) -> bool:
        """True while something can be undone."""
        return self._undo_bar.is_on

    def undo_button(self) -> Button:
        """The button that undoes."""
        return self._undo_bar.button

    def words(self) -> str:
        """The sentence that stands there now."""
        return self._undo_bar.words() if self._undo_bar.is_on else self._state.text

    def _show_state(self, state: State) -> None:
        was, self._state = self._state.text, state
        theme = self._theme
        text = state.short if theme.is_short and state.short else state.text
        is_on = not self._undo_bar.is_on
        tone = state.tone or "ink2"
        self._icon.setVisible(bool(text))
        self._plain.setVisible(is_on and not state.opens)
        self._opener.setVisible(is_on and state.opens)
        if state.opens:
            is_crowded = theme.is_short and not self._others[0].isHidden()
            self._opener.say_state(text, "" if is_crowded else state.icon, state.tone)
        else:
            self._icon.show_icon(state.icon, tone)
            self._words.say(text, tone=tone)
        if text and was != state.text and self.isVisible():
            announce(self, state.text)

    def _on_undo_over(self) -> None:
        self._show_state(self._state)


class Opener(Button):
    """The state as a button: pressing it shows what waits to go out."""

    _state_tone = ""

    def say_state(self, text: str, icon: str, tone: str) -> None:
        """Other words in the state's own colour."""
        self._state_tone = tone
        self.say(text, icon)

    def _tone(self) -> str:
        return self._state_tone or super()._tone()


class UndoBar(Frame):
    """What was done, and ten seconds to undo it; it stays while it is pointed at or focused."""

    over = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Plain", parent)
        self._undo: Undo | None = None
        self._words = Words(theme, "", "body", "ink", lines=1, wrap=False)
        self.button = Button(theme, translate("Footer", "Undo"), "quiet", "arrow-counter-clockwise")
        self.button.clicked.connect(lambda _checked=False: self.undo())
        self.setLayout(
            row(self._words, self.button, gap=theme.space(8), margin=_sides(theme, theme.space(INSET), 0, 0))
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._telling = QTimer(self)
        self._telling.timeout.connect(self._on_telling)
        self._is_short = theme.is_short
        self.button.installEventFilter(self)
        self.hide()

    @property
    def is_on(self) -> bool:
        """True while something is on offer."""
        return self._undo is not None

    def words(self) -> str:
        """What was done."""
        return self._words.text() if self._undo else ""

    def offer(self, undo: Undo) -> None:
        """Offers this from now on."""
        self._undo = undo
        self._words.say(undo.text)
        name = undo.button or translate("Footer", "Undo")
        self.button.say(name, "" if self._is_short else "arrow-counter-clockwise")
        self.show()
        if undo.tell is None:
            self._telling.stop()
            self._timer.start(UNDO_MILLISECONDS)
        else:
            self._timer.stop()
            self._telling.start(TELL_MILLISECONDS)
        announce(self, undo.text)

    def undo(self) -> bool:
        """Undoes it; False where nothing is on offer."""
        undo, self._undo = self._undo, None
        self._close()
        if undo is None:
            return False
        undo.do()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
        """Looks again whether the time is over once the pointer or the keyboard leaves."""
        is_left = event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut)
        if is_left and self.is_on and not self._timer.isActive() and not self._telling.isActive():
            self._timer.start(UNDO_MILLISECONDS // 2)
        return super().eventFilter(watched, event)

    def _on_time(self) -> None:
        if self.button.hasFocus() or self.underMouse() or self.button.underMouse():
            return
        self._undo = None
        self._close()

    def _on_telling(self) -> None:
        text = self._undo.tell() if self._undo and self._undo.tell else ""
        if not text:
            self._undo = None
            self._close()
        elif text != self._words.text():
            self._words.say(text)

    def _close(self) -> None:
        self._timer.stop()
        self._telling.stop()
        self.hide()
        self.over.emit()


def _sides(theme: Theme, start: int, upper: int, end: int) -> tuple[int, int, int, int]:
    """Margins by the reading direction: a layout mirrors its parts, and not its margins."""
    return (end, upper, start, upper) if theme.is_mirrored else (start, upper, end, upper)


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say a sentence."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
