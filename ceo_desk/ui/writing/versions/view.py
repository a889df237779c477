"""The kept versions of a post: the time line beside a page on which two of them are read as one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal

from ceo_desk.domain.draft import Content, Revision
from ceo_desk.domain.errors import DeskError
from ceo_desk.services.desk import Desk
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import of_error, show
from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.page.objects import FindPicture
from ceo_desk.ui.parts.banners import Step
from ceo_desk.ui.parts.layouts import Frame
from ceo_desk.ui.writing.versions.change_words import counted, summary
from ceo_desk.ui.writing.versions.layout import VersionParts
from ceo_desk.ui.writing.versions.model import NOW, TimeLine, load
from ceo_desk.ui.writing.versions.passages import (
    Change,
    Comparison,
    compare_texts,
    definitions_of,
    text_of,
    text_of_page,
)
from ceo_desk.ui.writing.versions.presenter import Telling

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Wanted:
    """A change whose earlier words are wanted back on the page."""

    comparison: Comparison
    change: Change


@dataclass(frozen=True, slots=True)
class OnPage:
    """What stands on the page."""

    content: Content
    entries: Sequence[Entry]


class VersionsView(Frame):
    """In the page's place. `restored` carries a version's id, `wanted` a Wanted; `closed`: the page is wanted again."""

    restored = Signal(str)
    wanted = Signal(object)
    closed = Signal()
    forgotten = Signal(str)
    """Of a draft: words in it are erased for good, so nothing that was can be undone any more."""

    def __init__(self, context: Context, find_picture: FindPicture, read_page: Callable[[], OnPage]) -> None:
        super().__init__("Page")
        self._context, self._read_page = context, read_page
        self.theme = context.theme
        self._draft = ""
        self._at = 0
        self.parts = VersionParts(context.theme, find_picture)
        self.banner, self.page, self.list = self.parts.banner, self.parts.page, self.parts.list
        self.rows = self.list.rows
        self.back, self.forget, self.compare = self.parts.back, self.parts.forget, self.parts.compare
        self.close_button = self.parts.close_button
        self.setLayout(self.parts.laid_out())
        self._connect()
        self.hide()

    def open(self, draft: str) -> None:
        """Shows the versions of a draft, once what is being saved is saved; where there is room the newest is read."""
        self._draft, self._at = draft, 0
        self.rows.mark("", "")
        self._show_nothing(translate("Versions", "Choose a version to read it."))
        self.show()
        self._load(self._on_loaded)

    def refresh(self) -> None:
        """The page says something else by now: the same version is compared with it, near the same place."""
        self._at = max(self.page.current, 0)
        self.page.keep_focus()
        self._load(self._on_loaded_again)

    def step_back(self) -> bool:
        """Esc: what is being chosen is let go, then a version that took the list's place; False where neither is."""
        if self.list.is_choosing:
            self._choose_other(is_on=False)
            return True
        if self.theme.is_short and self.parts.is_reading():
            self._show_nothing(translate("Versions", "Choose a version to read it."))
            return True
        return False

    def forget_pictures(self) -> None:
        """Pictures have come."""
        self.page.forget_pictures()

    def complain(self, error: DeskError) -> None:
        """Says what went wrong above the version."""
        show(self.banner, of_error(error), (Step(translate("Versions", "Close"), self.banner.clear, "x"),))

    # ------------------------------------------------------------------ the time line
    def _load(self, done: Callable[[TimeLine], None]) -> None:
        desk, draft, content = self._context.desk, self._draft, self._read_page().content
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: load(desk, draft, content),
            lambda line: done(line) if draft == self._draft else None,
            self.complain,
        )

    def _on_loaded(self, line: TimeLine) -> None:
        self._show_line(line)
        newest = next(iter(self.rows.readable()), "")
        if newest and not self.theme.is_short:
            self._read(newest, NOW)
        elif not newest:
            self._show_nothing(
                translate("Versions", "There is no other version yet. The desk keeps one when you stop.")
            )
        if self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_loaded_again(self, line: TimeLine) -> None:
        chosen, compared = self.rows.chosen, self.rows.compared
        self._show_line(line)
        if self.rows.row_of(chosen) >= 0 and self.rows.row_of(compared) >= 0:
            self._read(chosen, compared)
        else:
            self._on_loaded(line)

    def _show_line(self, line: TimeLine) -> None:
        self.rows.show_line(line, Telling(self._context.sitter, self._context.now()))

    # ------------------------------------------------------------------ reading
    def _on_chosen(self, version: str) -> None:
        if version == NOW:
            other = next(iter(self.rows.readable()), "")
            if other:
                self._read(NOW, other)
            return
        self._read(version, NOW)

    def _on_compared_chosen(self, other: str) -> None:
        self._choose_other(is_on=False)
        if other != self.rows.chosen:
            self._read(self.rows.chosen, other)

    def _read(self, version: str, other: str) -> None:
        """Reads a version beside another; the earlier one is always the one that words were taken from."""
        if (version, other) != (self.rows.chosen, self.rows.compared):
            self._at = 0 if not self.rows.chosen else self._at
        self.list.mark(version, other)
        older, newer = sorted((version, other), key=self.rows.row_of, reverse=True)
        desk, on_page = self._context.desk, self._read_page()
        self._context.jobs.start(
            Lane.LOOK,
            lambda _: compared(desk, older, newer, on_page),
            lambda comparison: self._on_read(version, other, comparison),
            self.complain,
        )

    def _on_read(self, version: str, other: str, comparison: Comparison) -> None:
        if (version, other) != (self.rows.chosen, self.rows.compared) or not self.isVisible():
            return
        line, beside = self.rows.line_of(version), self.rows.line_of(other)
        if line is None or beside is None:
            return
        self.parts.ask(is_on=False)
        is_to_now = NOW in (version, other)
        self.page.show_comparison(comparison, can_bring_back=is_to_now, at=self._at)
        self._at = 0
        self.parts.show_reading(is_version=version != NOW, has_changes=bool(comparison.changes))
        said = summary(comparison, is_to_now=version != NOW and is_to_now)
        if version == NOW or not is_to_now:
            name = beside.when or beside.whole
            said = translate("Versions", "Compared with: {version}. {changes}").format(version=name, changes=said)
        self.parts.say(line.whole, said)
        self._on_moved()

    def _on_moved(self) -> None:
        changes = self.page.changes()
        self.parts.counter.say(counted(self.page.current + 1, changes) if changes else "")

    def _choose_other(self, *, is_on: bool) -> None:
        """The next line that is pressed is the one to compare with."""
        self.list.is_choosing = is_on
        self.parts.show_choosing(is_on=is_on)
        if is_on:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.parts.is_reading():
            self.parts.show_list(is_on=not self.theme.is_short)

    # ------------------------------------------------------------------ forgetting one
    def _ask_forgetting(self) -> None:
        """For good means: asked in place, and said so."""
        steps = (
            Step(translate("Versions", "Forget it for good"), self._forget, "trash"),
            Step(translate("Versions", "Keep it"), lambda: self.parts.ask(is_on=False)),
        )
        said = translate("Versions", "The words of this version are erased for good.")
        more = translate("Versions", "Nobody can bring them back. Your page stays as it is.")
        others = self.rows.others_with_text(self.rows.chosen)
        if others:
            same = translate("Versions", "%n other versions with the same text go, too.", "", others)
            more = f"{same} {more}"
        self.parts.ask(is_on=True)
        self.banner.say("bad", said, more, steps)

    def _forget(self) -> None:
        desk, draft, version, actor = self._context.desk, self._draft, self.rows.chosen, self._context.actor
        self.parts.ask(is_on=False)
        self._context.jobs.start(
            Lane.WRITE,
            lambda _: desk.writing.forget(draft, version, actor=actor),
            lambda kept: self._on_forgotten(draft, kept),
            self.complain,
        )

    def _on_forgotten(self, draft: str, _kept: Sequence[Revision]) -> None:
        self.forgotten.emit(draft)
        if draft == self._draft:
            self.rows.mark("", "")
            self._show_nothing(translate("Versions", "It is forgotten."))
            self._load(self._show_line)

    # ------------------------------------------------------------------ looks
    def _show_nothing(self, said: str) -> None:
        self._choose_other(is_on=False)
        self.parts.ask(is_on=False)
        self.page.show_comparison(None, can_bring_back=False)
        self.parts.show_nothing(translate("Versions", "Versions"), said)

    def _on_wanted(self, change: Change) -> None:
        comparison = self.page.comparison()
        if comparison is not None:
            self.wanted.emit(Wanted(comparison, change))

    def _connect(self) -> None:
        parts = self.parts
        self.list.chosen.connect(self._on_chosen)
        self.list.compared.connect(self._on_compared_chosen)
        self.page.wanted.connect(self._on_wanted)
        self.page.moved.connect(self._on_moved)
        self.back.clicked.connect(lambda _checked=False: self.restored.emit(self.rows.chosen))
        self.forget.clicked.connect(lambda _checked=False: self._ask_forgetting())
        self.compare.clicked.connect(lambda _checked=False: self._choose_other(is_on=not self.list.is_choosing))
        parts.close_button.clicked.connect(lambda _checked=False: self.closed.emit())
        parts.all_button.clicked.connect(lambda _checked=False: self.step_back())
        parts.before.clicked.connect(lambda _checked=False: self.page.step(-1))
        parts.next.clicked.connect(lambda _checked=False: self.page.step(1))
        make(Act.CHANGE_NEXT, self, lambda: self.page.step(1), within=True)
        make(Act.CHANGE_BEFORE, self, lambda: self.page.step(-1), within=True)


def compared(desk: Desk, older: str, newer: str, on_page: OnPage) -> Comparison:
    """Two versions, compared; in the background. Raises Unknown, Damaged."""
    before, after = (
        text_of_page(on_page.content, on_page.entries, definitions_of(on_page.content))
        if version == NOW
        else text_of(desk.writing.content_of(version))
        for version in (older, newer)
    )
    return compare_texts(before, after)
