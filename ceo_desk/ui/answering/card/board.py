"""The table that a card lies on: card and tiles, and beside or below them the way that was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ceo_desk.services.answering.today import WaitingPerson
from ceo_desk.ui.answering.card.model import CardFacts
from ceo_desk.ui.answering.card.pane import CardPane
from ceo_desk.ui.answering.card.parts import PAGE, CardHeader, PinnedQuote, PostCard
from ceo_desk.ui.answering.card.presenter import post_of
from ceo_desk.ui.answering.card.states import Way
from ceo_desk.ui.answering.card.tile_ask import AskPanel
from ceo_desk.ui.answering.card.tile_hide import HidePanel
from ceo_desk.ui.answering.card.tile_proposal import ProposalPanel
from ceo_desk.ui.answering.card.tile_reply import ReplyPanel
from ceo_desk.ui.answering.card.tile_row import TileRow
from ceo_desk.ui.answering.reply_editor import ReplyEditor
from ceo_desk.ui.answering.tile_later import LaterPanel
from ceo_desk.ui.context import Context
from ceo_desk.ui.following_up.buttons import FollowButtons
from ceo_desk.ui.parts.banners import Banner, Step
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import Scrolled, column, row
from ceo_desk.ui.reasons import broken_rule

translate = QCoreApplication.translate

CARD, SIDE = 568, 492
_WITH_POST = (Way.ANSWER, Way.ASK, Way.LATER)


class CardBoard(QWidget):
    """`changed`: another way, or another choice in it. `seen_pressed`: from wherever it was pressed."""

    changed = Signal()
    seen_pressed = Signal()
    promise_pressed = Signal()
    idea_pressed = Signal()
    following_pressed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = self._theme = context.theme
        self.way, self.is_reading = Way.ANSWER, True
        self._person: WaitingPerson | None = None
        self._was_narrow: bool | None = None
        self.header = CardHeader(theme)
        self.banner = Banner(theme)
        self.pinned = PinnedQuote(theme)
        self.card = CardPane(context)
        self.tiles = TileRow(theme, context.sitter)
        self.post = PostCard(theme)
        self.reply, self.ask = ReplyPanel(context), AskPanel(context)
        self.later, self.hide_panel = LaterPanel(context), HidePanel(context)
        self.proposal = ProposalPanel(context)
        self.seen = Button(theme, translate("Answer", "Seen, needs no answer"), "quiet", "check")
        self._seen_holder = QWidget()
        self.follow = FollowButtons(theme)
        self._seen_holder.setLayout(column(row(self.seen, None), self.follow))
        self._side = QWidget()
        self._build()
        self._connect()

    @property
    def editor(self) -> ReplyEditor:
        """Where the answer is typed."""
        return self.reply.editor

    @property
    def editors(self) -> tuple[ReplyEditor, ReplyEditor]:
        """The answer, and the note to the assistant."""
        return self.reply.editor, self.ask.note

    def keep(self) -> None:
        """Has what was typed saved now."""
        for editor in self.editors:
            editor.keep()

    def is_refused_by_disk(self) -> bool:
        """True where the disk does not take what is typed."""
        return any(editor.is_refused_by_disk for editor in self.editors)

    def is_narrow(self) -> bool:
        """True where there is room for one column only."""
        return self._theme.is_narrow(self.window().width())

    def show_person(self, person: WaitingPerson) -> None:
        """A card, as much of it as is known; what stands around follows."""
        self._person = person
        comment = person.comment
        self.banner.clear()
        self.card.show_person(person)
        self.pinned.show_comment(comment.author, comment.text)
        self.post.setEnabled(False)
        self.reply.open(comment.id, comment.author)
        self.ask.open(comment.id, is_proposal=person.proposal is not None)
        self.later.open()
        self.hide_panel.open(broken_rule(person.reasons))
        if person.proposal is not None:
            self.proposal.open(person)
        self.choose(self.own_way(), is_reading=True)

    def warn(self, sentence: str, second: str, steps: Sequence[Step]) -> None:
        """Says what speaks against sending it; the post makes room for it, the answer stays in sight."""
        self.banner.say("wait", sentence, second, steps)
        self._show()

    def calm(self) -> None:
        """Takes away what was said."""
        self.banner.clear()
        self._show()

    def show_facts(self, facts: CardFacts) -> None:
        """What stands around the comment."""
        self.card.show_facts(facts)
        self.post.setEnabled(True)
        self.post.show_post(post_of(facts.post))

    def own_way(self) -> Way:
        """The way on that this card begins with."""
        return Way.PROPOSAL if self._person is not None and self._person.proposal is not None else Way.ANSWER

    def choose(self, way: Way, *, is_reading: bool = False) -> None:
        """Shows a way on."""
        self.way, self.is_reading = way, is_reading
        self._show()
        self.changed.emit()

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        if self.is_narrow() and self.is_reading:
            return self.card.comment
        match self.way:
            case Way.ASK:
                return self.ask.first_control()
            case Way.LATER:
                return self.later.first_control()
            case Way.HIDE:
                return self.hide_panel.first_control()
            case Way.PROPOSAL:
                return self.proposal.first_control()
            case _:
                return self.reply.first_control()

    def focus_first(self) -> None:
        """Gives it the keyboard, and shows it where the page scrolls."""
        control = self.first_control()
        control.setFocus()
        QTimer.singleShot(0, self, lambda: self._scroll_to(control))

    def _scroll_to(self, control: QWidget) -> None:
        if control is self.card.comment:
            self.scrolled.verticalScrollBar().setValue(0)
        else:
            self.scrolled.ensureWidgetVisible(control)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Two columns become one where it is narrow."""
        super().resizeEvent(event)
        if self.is_narrow() != self._was_narrow:
            self._arrange()
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        narrow = self.is_narrow()
        is_card = not narrow or self.is_reading
        is_side = not narrow or not self.is_reading or self.way is Way.PROPOSAL
        self.header.setVisible(is_card)
        self.card.setVisible(is_card)
        self.tiles.setVisible(is_card)
        self._seen_holder.setVisible(narrow and self.is_reading)
        self._pinned_holder.setVisible(not is_card)
        self._side.setVisible(is_side)
        is_crowded = self.reply.is_starting() or not self.banner.isHidden()
        self.post.setVisible(not narrow and self.way in _WITH_POST and not is_crowded)
        self.tiles.show_way(self.way)
        self.reply.setVisible(self.way in (Way.ANSWER, Way.THANK))
        self.reply.show_way(self.way, is_narrow=narrow)
        self.ask.setVisible(self.way is Way.ASK)
        self.later.setVisible(self.way is Way.LATER)
        self.hide_panel.setVisible(self.way is Way.HIDE)
        self.proposal.setVisible(self.way is Way.PROPOSAL)

    def _build(self) -> None:
        theme = self._theme
        gap = theme.space(16)
        side = column(self.post, self.reply, self.ask, self.later, self.hide_panel, self.proposal, gap=gap)
        for panel in (self.reply, self.ask, self.later, self.hide_panel, self.proposal):
            side.setStretchFactor(panel, 1)
        self._side.setLayout(side)
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(gap)
        self._grid.setHorizontalSpacing(theme.space(28))
        side_margin = theme.space(PAGE)
        self._table = column(self.banner, self._grid, gap=theme.space(14))
        self._table.setContentsMargins(side_margin, 0, side_margin, theme.space(20 if theme.is_short else 28))
        self._table.setStretch(1, 1)
        inside = QWidget()
        page = column(self.header, self._table, gap=theme.space(14))
        page.setContentsMargins(0, theme.space(14), 0, 0)
        page.setStretch(1, 1)
        inside.setLayout(page)
        self.scrolled = Scrolled(inside)
        self._pinned_holder = QWidget()
        self._pinned_holder.setLayout(
            column(self.pinned, margin=(side_margin, theme.space(16), side_margin, theme.space(10)))
        )
        self.setLayout(column(self._pinned_holder, self.scrolled))
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow()
        self._was_narrow = narrow
        for part in (self.card, self.tiles, self._side, self._seen_holder):
            self._grid.removeWidget(part)
        self._grid.addWidget(self.card, 0, 0)
        if narrow:
            for place, part in enumerate((self._side, self.tiles, self._seen_holder), start=1):
                self._grid.addWidget(part, place, 0)
            self._grid.setRowStretch(0, 0)
            self._grid.setRowStretch(1, 1)
        else:
            self._grid.addWidget(self.tiles, 1, 0)
            self._grid.addWidget(self._side, 0, 1, 2, 1)
            self._grid.setRowStretch(0, 1)
            self._grid.setRowStretch(1, 0)
        self._grid.setColumnStretch(0, CARD)
        self._grid.setColumnStretch(1, 0 if narrow else SIDE)
        self.card.arrange(is_narrow=narrow)
        self.proposal.arrange(is_narrow=narrow)
        self.hide_panel.arrange(is_narrow=narrow)

    def _connect(self) -> None:
        self.tiles.chosen.connect(self._on_tile)
        self.pinned.opened.connect(lambda: self.choose(self.way, is_reading=True))
        for editor in self.editors:
            editor.edited.connect(self.changed)
            editor.kept.connect(self.changed)
        self.reply.seen_pressed.connect(self.seen_pressed)
        for way_there in (self.header.following, self.follow.all):
            way_there.clicked.connect(lambda _checked=False: self.following_pressed.emit())
        for buttons in (self.follow, self.reply):
            buttons.promise.clicked.connect(lambda _checked=False: self.promise_pressed.emit())
            buttons.idea.clicked.connect(lambda _checked=False: self.idea_pressed.emit())
        self.reply.starting.connect(self._show)
        self.seen.clicked.connect(lambda _checked=False: self.seen_pressed.emit())
        self.later.changed.connect(self.changed)
        self.hide_panel.changed.connect(self.changed)
        self.hide_panel.kept_pressed.connect(lambda: self.choose(self.own_way(), is_reading=True))

    def _on_tile(self, way: Way) -> None:
        is_again = way is self.way and way is not self.own_way() and not (self.is_narrow() and self.is_reading)
        self.choose(self.own_way() if is_again else way)
        self.focus_first()
