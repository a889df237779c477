"""What the seven tools do on a page, with the small bars that ask for a link, a description, or words to find."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from ceo_desk.domain.draft import DraftPicture
from ceo_desk.domain.errors import BadInput, DeskError
from ceo_desk.ui.actions import Act
from ceo_desk.ui.context import Context
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import Message, of_error, show
from ceo_desk.ui.page.editor import PageEditor
from ceo_desk.ui.page.formats import PICTURE_OBJECT
from ceo_desk.ui.page.moving import move_blocks
from ceo_desk.ui.page.pasted_kinds import PICTURE_PATTERN
from ceo_desk.ui.page.picking import picked_kind
from ceo_desk.ui.page.picture_letters import change_address, picture_letters
from ceo_desk.ui.page.tools import PageTools
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.files import ChooseFile, choose_file
from ceo_desk.ui.writing.bars.bar import Bar
from ceo_desk.ui.writing.bars.card_bar import CardBar
from ceo_desk.ui.writing.bars.find_bar import FindBar
from ceo_desk.ui.writing.bars.in_turn import InTurn
from ceo_desk.ui.writing.bars.link_bar import LinkBar
from ceo_desk.ui.writing.bars.picture_bar import PictureBar
from ceo_desk.ui.writing.picked_objects import PickedObjects

translate = QCoreApplication.translate


class ToolBench(QObject):
    """Works on one editor. `stored` carries a DraftPicture that the text may name from now on."""

    stored = Signal(object)

    def __init__(self, context: Context, editor: PageEditor, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._editor, self._banner = context, editor, banner
        self.choose_file: ChooseFile = choose_file
        self.tools = PageTools(editor)
        self.link_bar = LinkBar(context.theme, editor, self.tools)
        self.picture_bar = PictureBar(context.theme)
        self.card_bar = CardBar(context.theme, context.sitter)
        self.find_bar = FindBar(context.theme, editor)
        self._picture: DraftPicture | None = None
        self.picked = PickedObjects(editor, self.picture_bar, self.card_bar, self._close_others)
        for bar in self.bars():
            bar.closed.connect(self._on_closed)
        self.in_turn = InTurn(editor, self.picture_bar, self.picked.habit)
        self.picture_bar.described.connect(self._on_described)
        self.picture_bar.other_wanted.connect(self._choose_again)
        self.picked.began.connect(self._on_picked)

    def bars(self) -> tuple[Bar, ...]:
        """The bars, one of which may be open."""
        return self.link_bar, self.picture_bar, self.card_bar, self.find_bar

    def close_bars(self) -> bool:
        """Closes what is open; False where nothing was."""
        is_open = [bar for bar in self.bars() if bar.isVisible()]
        for bar in is_open:
            bar.close_bar()
        return bool(is_open)

    def press(self, act: Act) -> None:
        """What a tool's button or key does."""
        tools = self.tools
        match act:
            case Act.HEADING:
                tools.set_heading(0 if tools.state().heading == 2 else 2)
            case Act.SMALL_HEADING:
                tools.set_heading(0 if tools.state().heading == 3 else 3)
            case Act.BOLD:
                tools.toggle_bold()
            case Act.ITALIC:
                tools.toggle_italic()
            case Act.LIST:
                tools.toggle_list()
            case Act.QUOTE:
                tools.toggle_quote()
            case Act.LINK:
                self._toggle(self.link_bar)
            case Act.FIND | Act.REPLACE:
                self._close_others(self.find_bar)
                self.find_bar.open(replaces=act is Act.REPLACE)
            case Act.PICTURE:
                self.ask_picture()
            case Act.MOVE_UP | Act.MOVE_DOWN:
                self._move(is_up=act is Act.MOVE_UP)
            case _:
                self._more(act)

    def _more(self, act: Act) -> None:
        tools = self.tools
        more: dict[Act, Callable[[], object]] = {
            Act.NUMBERS: tools.toggle_numbers,
            Act.TASKS: tools.toggle_tasks,
            Act.TICK: tools.toggle_done,
            Act.NEST: tools.nest,
            Act.LIFT: tools.lift,
            Act.STRIKE: tools.toggle_strike,
            Act.CODE: tools.toggle_code,
            Act.CODE_BLOCK: tools.toggle_code_block,
            Act.PLAIN: tools.make_plain,
            Act.CLEAR: tools.clear_marks,
        }
        more[act]()

    def ask_picture(self) -> None:
        """Asks for a picture's file."""
        pattern = f"{translate('Write', 'Pictures')} ({PICTURE_PATTERN})"
        path = self.choose_file(self._editor.window(), translate("Write", "Choose a picture"), pattern)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Stores a picture, then asks for its words."""
        picturing = self._context.desk.picturing
        self._context.jobs.start(Lane.PICTURE, lambda _: picturing.add_file(path), self._on_stored, self._on_unreadable)

    def _choose_again(self) -> None:
        """Another file in place of one that is gone; the words of the picture stay."""
        cursor = QTextCursor(self._editor.textCursor())
        pattern = f"{translate('Write', 'Pictures')} ({PICTURE_PATTERN})"
        path = self.choose_file(self._editor.window(), translate("Write", "Choose a picture"), pattern)
        if path is None or not picked_kind(cursor):
            return
        picturing = self._context.desk.picturing
        self._context.jobs.start(
            Lane.PICTURE,
            lambda _: picturing.add_file(path),
            lambda picture: self._on_chosen_again(picture, cursor),
            self._on_unreadable,
        )

    def _on_chosen_again(self, picture: DraftPicture, cursor: QTextCursor) -> None:
        self.stored.emit(picture)
        if picked_kind(cursor) == PICTURE_OBJECT:
            change_address(self._editor, cursor, picture.file)
            self.picture_bar.close_bar()

    def _on_stored(self, picture: DraftPicture) -> None:
        self._picture = picture
        self.in_turn.stop()
        self._banner.clear()
        self.stored.emit(picture)
        self._close_others(self.picture_bar)
        self.picked.forget()
        letters = picture_letters(self._editor.document())
        self.picture_bar.open(next((one.alt for _, one in letters if one.address == picture.file), ""))

    def _on_described(self, words: str, caption: str) -> None:
        picture, self._picture = self._picture, None
        if picture is not None:
            self.tools.insert_picture(picture.file, words, caption)

    def _on_picked(self) -> None:
        """What the bar says from now on is of a picture on the page."""
        self._picture = None
        self.in_turn.follow()

    def _move(self, *, is_up: bool) -> None:
        editor = self._editor
        editor.act(lambda writer, cursor: move_blocks(writer, cursor, editor.numbers, is_up=is_up))

    def _on_unreadable(self, error: DeskError) -> None:
        message = of_error(error)
        if isinstance(error, BadInput):
            message = Message("bad", message.sentence, "", message.detail)
        steps = (
            Step(translate("Write", "Choose another"), self.ask_picture, "image"),
            Step(translate("Write", "Leave it out"), self._banner.clear, "x"),
        )
        show(self._banner, message, steps)

    def _toggle(self, bar: LinkBar) -> None:
        if bar.isVisible():
            bar.close_bar()
            return
        self._close_others(bar)
        bar.open()

    def _close_others(self, bar: Bar) -> None:
        for other in self.bars():
            if other is not bar:
                other.hide()

    def _on_closed(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
