"""Hard comments to expect: the list, and the form in which one is written or changed, in the page's place."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.storage.foreseen import MOST, Foreseen
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import INSET, Frame, Scrolled, clear, column, inset, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.settings.rows import FactRow
from ceo_desk.ui.theme.theme import Theme
from ceo_desk.ui.writing.foreseeing.form import ForeseenForm

translate = QCoreApplication.translate

WIDEST = 820


class ForeseenView(Frame):
    """`dropping` carries the one that is to go; `closed`: the page is wanted again. What is kept, `form` says."""

    dropping = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("Page")
        self.theme = theme
        self.lines: dict[str, FactRow] = {}
        self._shown: tuple[Foreseen, ...] = ()
        self.form = ForeseenForm(theme)
        self.form.left.connect(self.close_form)
        self.add = Button(theme, translate("Write", "Add a hard comment"), "secondary", "plus")
        self.add.clicked.connect(lambda _checked=False: self._open_form())
        self.back = Button(theme, translate("Write", "Back to the page"), "quiet", "arrow-left")
        self.back.clicked.connect(lambda _checked=False: self.close_view())
        self._full = Words(theme, translate("Write", "Five are enough. Change one, or remove one."), "body", "ink2")
        self._ways = Flow((self.add,), 0)
        self._rows, self._list = column(gap=theme.space(16)), QWidget()
        self._list.setLayout(self._rows)
        self._build()
        self.hide()

    def open(self) -> None:
        """Empty until they are read."""
        self.form.fill()
        self.show_foreseen(())
        self.close_form()
        self.show()
        self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_foreseen(self, foreseen: tuple[Foreseen, ...]) -> None:
        """Shows these."""
        self._shown = foreseen
        clear(self._rows)
        self.lines = {one.id: self._row(one) for one in foreseen}
        for one in foreseen:
            self.lines[one.id].say(one.comment, one.answer)
            self._rows.addWidget(self.lines[one.id])
        self._offer()

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.add if self.add.isVisibleTo(self) else self.back

    def close_form(self) -> bool:
        """Closes the form; False where it is not open."""
        was_open = not self.form.isHidden()
        self.form.hide()
        self._offer()
        if was_open:
            self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
        return was_open

    def close_view(self) -> bool:
        """The page again; False where this is not shown. Esc closes an open form first."""
        was_open = self.isVisible()
        if was_open:
            self.form.hide()
            self.closed.emit()
        return was_open

    def step_back(self) -> bool:
        """Closes what is open last; False where nothing is."""
        return self.isVisible() and (self.close_form() or self.close_view())

    # ------------------------------------------------------------------ inside
    def _open_form(self, one: Foreseen | None = None) -> None:
        self.form.open(one)
        self._offer()

    def _offer(self) -> None:
        is_full, is_writing = len(self._shown) >= MOST, not self.form.isHidden()
        self._list.setVisible(bool(self._shown) and not is_writing)  # one at a time, so that the form is seen whole
        self._ways.setVisible(not is_full and not is_writing)
        self._full.setVisible(is_full and not is_writing)

    def _row(self, one: Foreseen) -> FactRow:
        theme, name = self.theme, " ".join(one.comment.split())
        change = Button(theme, translate("Write", "Change"), "quiet")
        change.setAccessibleName(translate("Write", "Change “{comment}”").format(comment=name))
        change.clicked.connect(lambda _checked=False: self._open_form(one))
        remove = Button(theme, translate("Write", "Remove"), "quiet")
        remove.setAccessibleName(translate("Write", "Remove “{comment}”").format(comment=name))
        remove.clicked.connect(lambda _checked=False: self.dropping.emit(one))
        return FactRow(theme, Icon(theme, "chat-circle-text", 24, "ink2"), (change, remove))

    def _build(self) -> None:
        theme = self.theme
        gap = theme.space(20)
        why = translate(
            "Write",
            "What may somebody write who is hurt, afraid or against it? When such a comment comes, your answer stands"
            " beside it.",
        )
        head = Words(theme, translate("Write", "Hard comments to expect"), "head")
        below = Words(theme, why, "body", "ink2")
        parts = inset(theme, head, theme.space(4), below, gap, self._list, gap, self._ways, self._full, self.form)
        middle, inside = QWidget(), QWidget()
        middle.setMaximumWidth(theme.px(WIDEST))
        middle.setLayout(column(row(self.back, None), theme.space(8), parts, None))
        side = theme.space(24 - INSET)
        inside.setLayout(row(middle, margin=(side, theme.space(16), side, theme.space(16))))
        self.setLayout(column(Scrolled(inside)))
