"""What the other one changed in a draft, change by change: each is kept, or the earlier words come back."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.draft import Content
from ceo_desk.domain.errors import DeskError
from ceo_desk.ui.actions import Act, key_text, make
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.page.objects import FindPicture
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.buttons import Button, IconButton
from ceo_desk.ui.parts.layouts import Around, Frame, column, hairline, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.writing.versions.change_words import counted
from ceo_desk.ui.writing.versions.comparing_page import ComparingPage
from ceo_desk.ui.writing.versions.passages import (
    Change,
    Comparison,
    compare_texts,
    definitions_of,
    text_of,
    text_of_page,
)
from ceo_desk.ui.writing.versions.settling import marks_of, without_kept, without_own
from ceo_desk.ui.writing.versions.view import OnPage, Wanted

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Round:
    """Whose changes are looked at, what stood before them, and which are kept already."""

    name: str
    mine: Content
    kept: frozenset[str]
    given: Content | None = None


class ChangesView(Frame):
    """In the page's place. `wanted` carries a Wanted, `kept` the marks that are kept from now on.

    `closed`: the page is wanted again. `settled`: nothing is left to look at.
    """

    wanted = Signal(object)
    kept = Signal(object)
    closed = Signal()
    settled = Signal()

    def __init__(self, context: Context, find_picture: FindPicture, read_page: Callable[[], OnPage]) -> None:
        super().__init__("Page")
        self._context, self._read_page = context, read_page
        self.theme = theme = context.theme
        self._round: Round | None = None
        self._at = 0
        self.banner = Banner(theme)
        self.title = Words(theme, "", "head")
        self.said = Words(theme, "", "body", "ink2")
        legend = translate("Versions", "Struck out: yours. Underlined: new.")
        self.legend = Words(theme, legend, "body", "ink2")
        self.counter = Words(theme, "", "body", "ink2", wrap=False)
        self.keep_all = Button(theme, translate("Versions", "Keep all"), "secondary", "check")
        self.back = Button(theme, translate("Versions", "Back to the page"), "quiet", "caret-left")
        self._before = IconButton(
            theme, "caret-up", translate("Versions", "The change before"), key_text(Act.CHANGE_BEFORE)
        )
        self._next = IconButton(
            theme, "caret-down", translate("Versions", "The next change"), key_text(Act.CHANGE_NEXT)
        )
        self.page = ComparingPage(theme, find_picture)
        self.page.decides = True
        self._steps, self._edge = QWidget(), hairline(theme)
        self._build()
        self._connect()
        self.hide()

    def open(self, round_: Round) -> None:
        """Shows what was changed, once what is being saved is saved."""
        self._round, self._at = round_, 0
        self.banner.clear()
        self._say(translate("Versions", "What {name} changed").format(name=round_.name), "")
        self.page.show_comparison(None, can_bring_back=False)
        self.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def refresh(self) -> None:
        """The page says something else by now, or more is kept: what is left, near the same place."""
        self._at = max(self.page.current, 0)
        self.page.keep_focus()
        self._read()

    def keep(self, marks: tuple[str, ...], *, is_kept: bool) -> None:
        """These are settled, or are looked at again."""
        if self._round is not None:
            before = self._round
            kept = before.kept | set(marks) if is_kept else before.kept - set(marks)
            self._round = replace(before, kept=frozenset(kept))
            if self.isVisible():
                self.refresh()

    def complain(self, error: DeskError) -> None:
        """Says what went wrong above the page."""
        show(self.banner, of_error(error), (Step(translate("Versions", "Close"), self.banner.clear, "x"),))

    def forget_pictures(self) -> None:
        """Pictures have come."""
        self.page.forget_pictures()

    # ------------------------------------------------------------------ reading
    def _read(self) -> None:
        round_, on_page = self._round, self._read_page()
        if round_ is not None:
            self._context.jobs.start(
                Lane.LOOK,
                lambda _: left_of(round_, on_page),
                lambda comparison: self._on_read(comparison) if round_ is self._round else None,
                self.complain,
            )

    def _on_read(self, comparison: Comparison) -> None:
        if not self.isVisible():
            return
        left = len(comparison.changes)
        had_keys = self.page.isAncestorOf(self.focusWidget()) or self.keep_all.hasFocus()
        self.page.show_comparison(comparison, can_bring_back=True, at=self._at)
        self._at = 0
        said = translate("Versions", "%n changes are left to look at.", "", left)
        self._say(self.title.text(), said if left else translate("Versions", "You looked at all of it."))
        for part in (self._steps, self.legend, self.keep_all):
            part.setVisible(bool(left))
        self.legend.setVisible(bool(left) and not self.theme.is_short)
        self._on_moved()
        if not left:
            if had_keys:
                self.back.setFocus(Qt.FocusReason.OtherFocusReason)
            self.settled.emit()

    def _on_moved(self) -> None:
        changes = self.page.changes()
        self.counter.say(counted(self.page.current + 1, changes) if changes else "")

    def _say(self, title: str, said: str) -> None:
        self.title.say(title)
        self.said.say(said)

    # ------------------------------------------------------------------ deciding
    def _on_wanted(self, change: Change) -> None:
        comparison = self.page.comparison()
        if comparison is not None:
            self.wanted.emit(Wanted(comparison, change))

    def _on_kept(self, change: Change) -> None:
        comparison = self.page.comparison()
        if comparison is not None:
            self.kept.emit(marks_of(comparison, change))

    def _keep_all(self) -> None:
        comparison = self.page.comparison()
        if comparison is not None:
            self.kept.emit(tuple(mark for change in comparison.changes for mark in marks_of(comparison, change)))

    # ------------------------------------------------------------------ looks
    def _build(self) -> None:
        theme = self.theme
        pad = theme.space(24)
        self._steps.setLayout(row(self.counter, self._before, self._next, gap=theme.space(4)))
        steps = row(self.legend, None, self._steps)
        said = column(self.title, theme.space(4), self.said)
        margin = (pad, theme.space(8), pad, theme.space(8))
        if theme.is_short:
            head = column(row(self.back, None, self.keep_all), said, steps, margin=margin)
        else:
            head = column(row(self.back, None), row(said, None, self.keep_all), theme.space(4), steps, margin=margin)
        whole = column(Around(self.banner, (pad, theme.space(16), pad, 0)), head, self._edge, self.page)
        whole.setStretchFactor(self.page, 1000)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.page.wanted.connect(self._on_wanted)
        self.page.kept.connect(self._on_kept)
        self.page.moved.connect(self._on_moved)
        self.keep_all.clicked.connect(lambda _checked=False: self._keep_all())
        self.back.clicked.connect(lambda _checked=False: self.closed.emit())
        self._before.clicked.connect(lambda _checked=False: self.page.step(-1))
        self._next.clicked.connect(lambda _checked=False: self.page.step(1))
        make(Act.CHANGE_NEXT, self, lambda: self.page.step(1), within=True)
        make(Act.CHANGE_BEFORE, self, lambda: self.page.step(-1), within=True)


def left_of(round_: Round, on_page: OnPage) -> Comparison:
    """What is still different and not kept; in the background."""
    after = text_of_page(on_page.content, on_page.entries, definitions_of(on_page.content))
    compared = compare_texts(text_of(round_.mine), after)
    theirs = compared if round_.given is None else without_own(compared, text_of(round_.given))
    return without_kept(theirs, round_.kept)
