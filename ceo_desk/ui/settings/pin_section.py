"""The leader's PIN for approvals: whether there is one, and the form in which it is set, changed or removed."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.pin.panel import pin_field
from ceo_desk.ui.settings.rows import Buttons, Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class Form(Enum):
    """What the open form is for."""

    CLOSED = auto()
    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood in the form when it was pressed; kept nowhere."""

    form: Form
    present: str
    new: str


class PinSection(Section):
    """`pressed` carries what was typed."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        second = translate(
            "Settings",
            "Before something goes out with your word, the desk asks for it, so that nobody else can approve as you. "
            "Without a PIN the record says “approved at this desk as …”.",
        )
        super().__init__(theme, translate("Settings", "A PIN for approvals"), second, parent)
        self._form = Form.CLOSED
        self._shown: tuple[bool, bool] | None = None
        self.state = Words(theme, "", "body")
        self.open_set = self._opener(translate("Settings", "Set a PIN"), Form.SET, "key")
        self.open_change = self._opener(translate("Settings", "Change the PIN"), Form.CHANGE)
        self.open_remove = self._opener(translate("Settings", "Remove the PIN"), Form.REMOVE)
        self._ways = Buttons(theme, (self.open_set, self.open_change, self.open_remove))
        self.present = pin_field(theme, translate("Settings", "The present PIN"))
        self.new = pin_field(theme, translate("Settings", "The new PIN, 4 to 12 digits or signs"))
        self.again = pin_field(theme, translate("Settings", "The new PIN once more"))
        self.do = Button(theme, translate("Settings", "Keep this PIN"), "secondary")
        self.do.clicked.connect(lambda _checked=False: self._press())
        self._leave = Button(theme, translate("Settings", "Leave it as it is"), "secondary")
        self._leave.clicked.connect(lambda _checked=False: self.close_form())
        for field in (self.present, self.new, self.again):
            field.entered.connect(self._press)
        self._inside = QWidget()
        buttons = Buttons(theme, (self.do, self._leave))
        self._inside.setLayout(column(self.present, self.new, self.again, buttons, gap=theme.space(12)))
        self._inside.hide()
        self.rows.addWidget(self.state)
        self.rows.addWidget(self._ways)
        self.rows.addWidget(self._inside)

    def show_pin(self, *, is_set: bool, can_be_kept: bool) -> None:
        """Shows how it stands, unless somebody is typing."""
        self._shown = (is_set, can_be_kept)
        if self._form is Form.CLOSED:
            self._arrange()

    def close_form(self) -> bool:
        """Closes it and forgets what was typed; False where it is not open."""
        was_open = self._form is not Form.CLOSED
        self._form = Form.CLOSED
        for field in (self.present, self.new, self.again):
            field.set_text("")
            field.complain("")
        self._inside.hide()
        self.show_busy(is_busy=False)
        self._arrange()
        return was_open

    def show_busy(self, *, is_busy: bool) -> None:
        """The keyring is asked."""
        self.do.setEnabled(not is_busy)

    def complain(self, sentence: str, *, is_about_present: bool) -> None:
        """Says what was wrong with which of them; it is typed anew."""
        field = self.present if is_about_present and self.present.isVisible() else self.new
        field.set_text("")
        field.complain(sentence)
        field.setFocus()

    def _opener(self, text: str, form: Form, icon: str = "") -> Button:
        button = Button(self.theme, text, "secondary", icon)
        button.clicked.connect(lambda _checked=False: self._open(form))
        button.hide()
        return button

    def _open(self, form: Form) -> None:
        self._form = form
        self.present.setVisible(form is not Form.SET)
        self.new.setVisible(form is not Form.REMOVE)
        self.again.setVisible(form is not Form.REMOVE)
        is_removing = form is Form.REMOVE
        self.do.say(translate("Settings", "Remove it") if is_removing else translate("Settings", "Keep this PIN"))
        self._ways.hide()
        self._inside.show()
        (self.new if form is Form.SET else self.present).setFocus()

    def _press(self) -> None:
        if not self.do.isEnabled():
            return
        if self._form is not Form.REMOVE and self.new.text() != self.again.text():
            self.again.set_text("")
            self.again.complain(translate("Settings", "These two are not the same. Type the new PIN once more."))
            self.again.setFocus()
            return
        self.show_busy(is_busy=True)
        self.pressed.emit(Typed(self._form, self.present.text(), self.new.text()))

    def _arrange(self) -> None:
        is_set, can_be_kept = self._shown or (False, True)
        self.state.say(state_words(is_set=is_set, can_be_kept=can_be_kept))
        self.open_set.setVisible(not is_set and can_be_kept)
        self.open_change.setVisible(is_set and can_be_kept)
        self.open_remove.setVisible(is_set and can_be_kept)
        self._ways.setVisible(can_be_kept)


def state_words(*, is_set: bool, can_be_kept: bool) -> str:
    """How it stands, and what helps where none can be kept."""
    if is_set and can_be_kept:
        return translate("Settings", "A PIN is set. It is kept in this laptop's keyring alone.")
    if is_set:
        return translate(
            "Settings",
            "A PIN is set, and this laptop has no safe keyring that knows it. Nothing can be approved here. "
            "Ask your IT for the system's keyring.",
        )
    if not can_be_kept:
        return translate(
            "Settings",
            "This laptop has no safe keyring, and a PIN is kept nowhere else. "
            "Ask your IT for the system's keyring, then set it here.",
        )
    return translate("Settings", "No PIN is set.")
