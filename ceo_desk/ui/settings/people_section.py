"""The people of the desk: who sits here, who else does, and taking somebody in."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field, Segment
from ceo_desk.ui.parts.layouts import clear, column
from ceo_desk.ui.parts.marks import Initials
from ceo_desk.ui.settings.presenter import PersonLine
from ceo_desk.ui.settings.rows import Buttons, FactRow, Section
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

FACES = ("leader", "assistant")


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A name that was not taken in yet: of somebody new (with a face), or in place of `instead_of`."""

    text: str
    face: int = 0
    instead_of: str = ""


class PeopleSection(Section):
    """`seating` and `removing` carry a name, `renaming` the old and the new one, `adding` a name and a face."""

    seating = Signal(str)
    removing = Signal(str)
    renaming = Signal(str, str)
    adding = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("Settings", "People at this desk"), parent=parent)
        self._shown: tuple[PersonLine, ...] | None = None
        self.lines: dict[str, FactRow] = {}
        self._renaming: dict[str, Field] = {}
        self.add_button = Button(theme, translate("Settings", "Add somebody"), "secondary", "plus")
        self.add_button.clicked.connect(lambda _checked=False: self._open_adding())
        self.name = Field(theme, translate("Settings", "Name"))
        self.face = Segment(
            theme,
            translate("Settings", "What this person does"),
            (translate("Settings", "Writes and answers"), translate("Settings", "Assists")),
        )
        self.face.choose(1)
        self.take_in = Button(theme, translate("Settings", "Take in"), "secondary")
        self.take_in.clicked.connect(lambda _checked=False: self._add())
        self.name.entered.connect(self._add)
        leave = Button(theme, translate("Settings", "Leave it as it is"), "secondary")
        leave.clicked.connect(lambda _checked=False: self.close_adding())
        self._form = QWidget()
        ways = Buttons(theme, (self.take_in, leave))
        self._form.setLayout(column(self.name, self.face, ways, gap=theme.space(12)))
        self._form.hide()
        layout = self.layout()
        assert layout is not None
        layout.addItem(column(theme.space(12)))
        layout.addWidget(Buttons(theme, (self.add_button,)))
        layout.addWidget(self._form)

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        """Shows these, unless nothing about them changed."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        clear(self.rows)
        self._renaming = {}
        self.lines = {line.name: self._row(line, is_alone=len(lines) == 1) for line in lines}
        for line in lines:
            self.lines[line.name].say(line.name, line.second)
            self.rows.addWidget(self.lines[line.name])

    def half_typed(self) -> tuple[HalfTyped, ...]:
        """What stands in open fields."""
        adding = (HalfTyped(self.name.text(), self.face.current()),) if self._form.isVisible() else ()
        open_fields = ((name, field) for name, field in self._renaming.items() if self.lines[name].is_open)
        return (*adding, *(HalfTyped(field.text(), instead_of=name) for name, field in open_fields))

    def go_on_with(self, half_typed: Sequence[HalfTyped]) -> None:
        """Opens the fields again, with what stood in them."""
        for one in half_typed:
            if not one.instead_of:
                self._open_adding()
                self.name.set_text(one.text)
                self.face.choose(one.face)
            elif one.instead_of in self.lines:
                self._open_renaming(one.instead_of)
                self._renaming[one.instead_of].set_text(one.text)

    def complain(self, sentence: str) -> None:
        """Says what is wrong with the name that was typed."""
        self.name.complain(sentence)

    def close_adding(self) -> bool:
        """Closes the form; False where it is not open."""
        was_open = self._form.isVisible()
        self._form.hide()
        self.add_button.show()
        self.name.set_text("")
        self.name.complain("")
        return was_open

    def _open_adding(self) -> None:
        self.add_button.hide()
        self._form.show()
        self.name.setFocus()

    def _add(self) -> None:
        self.adding.emit(self.name.text().strip(), FACES[self.face.current()])

    def _row(self, line: PersonLine, *, is_alone: bool) -> FactRow:
        theme, name = self.theme, line.name
        seat = Button(theme, translate("Settings", "Sit here"), "quiet")
        seat.clicked.connect(lambda _checked=False: self.seating.emit(name))
        seat.setAccessibleName(translate("Settings", "{name} sits here now").format(name=name))
        rename = Button(theme, translate("Settings", "Rename"), "quiet")
        rename.clicked.connect(lambda _checked=False: self._open_renaming(name))
        rename.setAccessibleName(translate("Settings", "Rename {name}").format(name=name))
        remove = Button(theme, translate("Settings", "Remove"), "quiet")
        remove.clicked.connect(lambda _checked=False: self._ask(name))
        remove.setAccessibleName(translate("Settings", "Remove {name}").format(name=name))
        buttons = (rename,) if line.is_here or is_alone else (seat, rename, remove)
        return FactRow(theme, Initials(theme, name, 48), buttons)

    def _open_renaming(self, name: str) -> None:
        theme, line = self.theme, self.lines[name]
        field = Field(theme, translate("Settings", "New name"))
        field.set_text(name)
        self._renaming[name] = field
        keep = Button(theme, translate("Settings", "Keep this name"), "secondary")
        leave = Button(theme, translate("Settings", "Leave it as it is"), "secondary")

        def take() -> None:
            wanted = field.text().strip()
            line.close_open()
            if wanted and wanted != name:
                self.renaming.emit(name, wanted)

        field.entered.connect(take)
        keep.clicked.connect(lambda _checked=False: take())
        leave.clicked.connect(lambda _checked=False: line.close_open())
        form = QWidget()
        form.setLayout(column(field, Buttons(theme, (keep, leave)), gap=theme.space(12)))
        line.open(form)
        field.line.selectAll()
        field.setFocus()

    def _ask(self, name: str) -> None:
        sentence = translate("Settings", "What was given to {name} waits for everybody again.").format(name=name)
        yes = translate("Settings", "Remove {name} from the desk").format(name=name)
        self.lines[name].ask(sentence, yes, lambda: self.removing.emit(name))
