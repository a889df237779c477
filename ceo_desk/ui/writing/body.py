"""The body of the page: tools, bars, the sheet, and what can stand beside it or in its place."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ceo_desk.domain.draft import Content, DraftPicture
from ceo_desk.domain.prompting import Prompt
from ceo_desk.services.writing.starters import Starter
from ceo_desk.ui.actions import Act, make
from ceo_desk.ui.context import Context
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.layouts import Around, column, row
from ceo_desk.ui.writing.about.panel import AboutPanel
from ceo_desk.ui.writing.blog.bond_line import BondLine
from ceo_desk.ui.writing.cutting.cutting import Cutting
from ceo_desk.ui.writing.foreseeing.work import Foreseeing
from ceo_desk.ui.writing.letters import Letters
from ceo_desk.ui.writing.page_habits import add_habits
from ceo_desk.ui.writing.page_pasting import PagePasting
from ceo_desk.ui.writing.page_pictures import PagePictures
from ceo_desk.ui.writing.saving.standing import Standing
from ceo_desk.ui.writing.sheet import PageSheet
from ceo_desk.ui.writing.starters import Starters
from ceo_desk.ui.writing.tool_bench import ToolBench
from ceo_desk.ui.writing.tool_row import ToolRow
from ceo_desk.ui.writing.versions.view import OnPage, VersionsView

translate = QCoreApplication.translate

ACTS = (
    Act.BOLD,
    Act.ITALIC,
    Act.LINK,
    Act.HEADING,
    Act.SMALL_HEADING,
    Act.LIST,
    Act.QUOTE,
    Act.NUMBERS,
    Act.TASKS,
    Act.TICK,
    Act.NEST,
    Act.LIFT,
    Act.STRIKE,
    Act.CODE,
    Act.CODE_BLOCK,
    Act.PLAIN,
    Act.CLEAR,
    Act.PICTURE,
    Act.FIND,
    Act.MOVE_UP,
    Act.MOVE_DOWN,
    Act.REPLACE,
    Act.NEXT_MISSPELT,
)


ANYWHERE = (Act.PICTURE, Act.FIND, Act.REPLACE, Act.NEXT_MISSPELT)


class PageBody(QWidget):
    """Shows one post. `edited` at every change by a person."""

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._base = context, Content()
        theme = context.theme
        self.theme = theme
        self.banner = Banner(theme)
        self.bond = BondLine(context)
        self.pictures = PagePictures(context, self)
        self.sheet = PageSheet(theme, self.pictures.find)
        self.title, self.editor = self.sheet.title, self.sheet.editor
        self.habits = add_habits(context, self.editor)
        self.letters = Letters(theme)
        self.standing = Standing(self.sheet, self.letters, self)
        self.starters = Starters(theme)
        self.sheet.put_below(self.starters)
        self.sheet.put_instead(self.letters)
        self.bench = ToolBench(context, self.editor, self.banner, self)
        self.bench.picked.is_missing = self.pictures.is_missing
        self.pasting = PagePasting(context, self.editor, self.pictures, self.banner)
        self.editor.habits.append(self.pasting.habit)
        self.tool_row = ToolRow(theme, context.sitter, self.sheet.column_left)
        self.sheet.arranged.connect(self.tool_row.align)
        self.about = AboutPanel(context)
        self.versions = VersionsView(context, self.pictures.find, lambda: OnPage(self.content(), self.editor.entries()))
        self._above = QVBoxLayout()
        self._middle = row(self.sheet, self.versions, self.about)
        self._instead: list[QWidget] = [self.versions]
        self._closers: list[Callable[[], bool]] = []
        self._build()
        self._connect()
        self.cutting = Cutting(context, self.editor, self.bench.picture_bar, self.about, self.show_instead)
        self.cutting.stored.connect(self._on_stored)
        self.put_instead(self.cutting.view, self.cutting.view.close_view)
        self.foreseeing = Foreseeing(context, self.about, self.show_instead)
        self.put_instead(self.foreseeing.view, self.foreseeing.view.step_back)

    def put_above(self, *parts: QWidget) -> None:
        """Stands above the sheet, below the tools and their bars."""
        for part in parts:
            self._above.addWidget(part)

    def put_instead(self, view: QWidget, close_one: Callable[[], bool]) -> None:
        """May stand in the sheet's place; Esc asks `close_one` first, which is false where nothing is open."""
        self._middle.insertWidget(1, view, 1)
        self._instead.append(view)
        self._closers.append(close_one)

    def show_content(self, content: Content, *, is_new: bool) -> None:
        """Shows a post; an empty one with the starters, once they are there."""
        self._base = content
        self._close_letters()
        self.starters.setVisible(is_new and bool(self.starters.rows))
        self.sheet.show_text(content.title, content.body)
        self.about.show_content(content)
        self.sheet.show()
        self.sheet.arrange()
        self.editor.when_loaded(self._go_to_end)

    def take_over(self, content: Content) -> None:
        """The post became another one: the page shows it, the caret stays with its words, and it can be undone."""
        self._base = content
        self._close_letters()
        if content.title != self.title.text():
            self.title.set_text(content.title)
        self.about.show_content(content)
        self.editor.history.change_to(content.body)
        self.sheet.arrange()

    def content(self) -> Content:
        """What stands on the page now."""
        body = self.letters.markdown() if self.letters.is_on else self.editor.markdown()
        content = replace(self._base, title=self.title.text(), body=self.pasting.settled(body))
        return content if self._context.sitter.is_leader else self.about.applied(content)

    @property
    def is_leader(self) -> bool:
        """True where the leader sits here, who is asked for nothing beside the post."""
        return self._context.sitter.is_leader

    def offer(self, starters: Sequence[Starter], prompts: Sequence[Prompt] = ()) -> None:
        """Offers what people said, and shapes, below an empty page."""
        self.starters.show_starters(starters, prompts)
        self.starters.show()
        self.sheet.arrange()

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        if self.versions.isVisible():
            return self.versions.close_button
        if not self.title.text():
            return self.title
        return self.letters if self.letters.is_on else self.editor

    def close_one(self) -> bool:
        """Closes what is open; False where nothing is."""
        if self.bench.close_bars() or any(close_one() for close_one in self._closers):
            return True
        if self.versions.isVisible():
            if not self.versions.step_back():
                self.show_versions("")
            return True
        return False

    def show_versions(self, draft: str) -> None:
        """The versions of a draft in the page's place; "" = the page again."""
        self.show_instead(self.versions if draft else None)
        if draft:
            self.versions.open(draft)

    def show_instead(self, view: QWidget | None) -> None:
        """Makes room for a view in the sheet's place; None = the page again."""
        is_on = view is not None
        self.editor.load_all()
        if is_on and self.letters.is_on:
            self.toggle_letters()
        self.bench.close_bars()
        self.tool_row.check("versions", is_on=view is self.versions)
        self.tool_row.allow_tools(is_on=not is_on and not self.letters.is_on)
        if self.theme.is_short:
            self.tool_row.setVisible(not is_on)
        self.sheet.setVisible(not is_on)
        for other in self._instead:
            if other is not view:
                other.hide()
        if is_on:
            self.about.hide()
            self.tool_row.check("about", is_on=False)
        else:
            self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_letters(self) -> None:
        """The text as letters, or as a page again; what was changed stands in both."""
        is_on = not self.letters.is_on
        if is_on:
            self.letters.open_letters(self.editor.markdown())
            self.editor.hide()
        else:
            markdown = self.letters.markdown()
            self.letters.close_letters()
            self.editor.show()
            if markdown != self.editor.markdown():
                self.editor.history.change_to(markdown)
        self.bench.close_bars()
        self.tool_row.check("letters", is_on=is_on)
        self.tool_row.allow_tools(is_on=not is_on)
        self.sheet.arrange()
        self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_about(self) -> None:
        """What stands beside the post; on a narrow screen in its place."""
        if any(view.isVisible() for view in self._instead):
            self.show_instead(None)
        self.about.setVisible(not self.about.isVisible())
        is_on = self.about.isVisible()
        if is_on:
            self.about.offer_for(self.content())
        self.tool_row.check("about", is_on=is_on)
        self.sheet.setVisible(not (is_on and self.theme.is_short))
        (self.about.tags.line if is_on else self.first_control()).setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ inside
    def _close_letters(self) -> None:
        self.letters.close_letters()
        self.editor.show()
        self.tool_row.check("letters", is_on=False)
        self.tool_row.allow_tools(is_on=True)

    def _go_to_end(self) -> None:
        """Where one writes on, unless somebody has put the caret elsewhere while the text came."""
        if self.editor.textCursor().position() == 0:
            self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def _on_edited(self) -> None:
        if self.starters.isVisible():
            self.starters.hide()
            self.sheet.arrange()
        self.edited.emit()

    def _on_caret_moved(self) -> None:
        self.tool_row.show_state(self.bench.tools.state())

    def _on_stored(self, picture: DraftPicture) -> None:
        others = tuple(one for one in self._base.pictures if one.file != picture.file)
        self._base = replace(self._base, pictures=(*others, picture))

    def _on_pictures_came(self) -> None:
        self.editor.forget_pictures()
        self.versions.forget_pictures()

    def _on_told(self, sentence: str) -> None:
        self.banner.say("good", sentence, steps=(Step(translate("Write", "Close"), self.banner.clear, "x"),))

    def _press(self, act: Act) -> None:
        if self.letters.is_on or not self.sheet.isVisible():
            return
        if self.title.hasFocus() and act not in ANYWHERE:
            return  # a title has no looks of its own
        if act is Act.NEXT_MISSPELT:
            self.habits.spelling.menu.next_word()
        else:
            self.bench.press(act)
        self._on_caret_moved()
        if not any(bar.isVisible() for bar in self.bench.bars()) and act is not Act.PICTURE:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        for source in (self.title, self.editor, self.letters, self.about):
            source.edited.connect(self._on_edited)
        self.title.edited.connect(lambda: self.about.show_title(self.title.text()))
        self.editor.cursorPositionChanged.connect(self._on_caret_moved)
        self.editor.currentCharFormatChanged.connect(lambda _format: self._on_caret_moved())
        self.bench.stored.connect(self._on_stored)
        self.pasting.stored.connect(self._on_stored)
        self.pasting.put.connect(self.bench.in_turn.begin)
        self.pictures.came.connect(self._on_pictures_came)
        self.habits.spelling.menu.told.connect(self._on_told)
        self.habits.spelling.menu.found.connect(self.sheet.show_caret)
        self.bench.find_bar.found.connect(self.sheet.show_caret)
        self.tool_row.pressed.connect(self._press)
        for act in ACTS:
            make(act, self, lambda act=act: self._press(act), within=True)  # type: ignore[misc]  # each act its own

    def _build(self) -> None:
        theme = self.theme
        around = Around(self.banner, (theme.space(24), theme.space(16), theme.space(24), 0))
        self._middle.setStretch(0, 1)
        self._middle.setStretch(1, 1)
        if theme.is_short:
            self._middle.setStretch(2, 1)
        whole = column(self.tool_row, *self.bench.bars(), self.bond, self._above, around)
        whole.addLayout(self._middle, 1)
        self.setLayout(whole)
