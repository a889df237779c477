"""The page before a post goes: where, when, what the desk noticed, and how readers will see it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import CheckRow
from ceo_desk.ui.parts.layouts import INSET, Scrolled, clear, column, inset, row
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.model import Drawn, PublishPlace
from ceo_desk.ui.publishing.network.card import Around, NetworkCard
from ceo_desk.ui.publishing.notice_line import NoticeLine
from ceo_desk.ui.publishing.notice_list import NoticeList
from ceo_desk.ui.publishing.presenter import PlaceRow
from ceo_desk.ui.publishing.preview_card import PreviewCard
from ceo_desk.ui.publishing.under_row import UnderLine, UnderRow
from ceo_desk.ui.publishing.when_part import WhenPart
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

LEFT, RIGHT = 452, 600
"""The two columns' share of the width."""


class ChoosingPage(QWidget):
    """`back` to the page, `chosen` another place or moment, `opened` the whole page, `answered` a NoticeLine.

    `connecting`: there is no place yet, and the person wants one. `asked` carries a question to end with; `changing`:
    what the post goes under. `typed` carries its text for LinkedIn, `laying_out` wants one, `whole_wanted` none.
    """

    back = Signal()
    chosen = Signal()
    opened = Signal()
    answered = Signal(object)
    connecting = Signal()
    asked = Signal(str)
    changing = Signal()
    typed = Signal(str)
    laying_out = Signal()
    whole_wanted = Signal()
    document_wanted = Signal(bool)
    seen_by_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[CheckRow] = []
        self._places: tuple[PlaceRow, ...] = ()
        self.cards: dict[str, PreviewCard | NetworkCard] = {}
        self.banner = Banner(theme)
        self.when = WhenPart(theme)
        self.when.changed.connect(self.chosen)
        self._back = Button(theme, translate("Publish", "Back to writing"), "quiet", "caret-left")
        self._back.clicked.connect(lambda _checked=False: self.back.emit())
        self.whole = Button(
            theme, translate("Publish", "Open the whole page"), "quiet", "arrow-square-out", trailing=True
        )
        self.whole.clicked.connect(lambda _checked=False: self.opened.emit())
        self._seen_title = Words(theme, translate("Publish", "How readers will see it"), "label", "ink2")
        self._rows = _bare(theme.space(8))
        self._nowhere = QWidget()
        connect = Button(theme, translate("Publish", "Connect one"), "secondary", "arrow-right", trailing=True)
        connect.clicked.connect(lambda _checked=False: self.connecting.emit())
        nothing = Words(theme, translate("Publish", "No blog is connected yet."), "body")
        self._nowhere.setLayout(column(nothing, theme.space(12), row(connect, None)))
        by_hand = translate("Publish", "Post it on LinkedIn by hand")
        self.by_hand = Button(theme, by_hand, "quiet", "linkedin-logo")
        self.by_hand.hide()
        self._when_title = Words(theme, translate("Publish", "When"), "label", "ink2")
        self._noticed_title = Words(theme, translate("Publish", "What the desk noticed"), "label", "ink2")
        self.notices = NoticeList(theme)
        self.notices.answered.connect(self.answered)
        self.notices.asked.connect(self.asked)
        self.under = UnderRow(theme)
        self.under.changing.connect(self.changing)
        self._cards = _bare(theme.space(14))
        self._build()

    def show_places(self, places: tuple[PlaceRow, ...], chosen: frozenset[str]) -> None:
        """A row an account; what is focused stays so where the rows are the same."""
        if places != self._places or not self.rows:
            self._places = places
            self._nowhere.setVisible(not places)
            clear(self._rows)
            self.rows = [self._row(place) for place in places]
            for one in self.rows:
                self._rows.addWidget(one)
        for place, one in zip(places, self.rows, strict=True):
            one.blockSignals(True)
            one.setChecked(place.is_open and place.account in chosen)
            one.blockSignals(False)
            one.update()

    def chosen_accounts(self) -> frozenset[str]:
        """The names of the accounts that are ticked."""
        pairs = zip(self._places, self.rows, strict=True)
        return frozenset(place.account for place, one in pairs if one.isChecked() and place.is_open)

    def show_when(self, *, is_shown: bool) -> None:
        """Whether an hour can be chosen at all."""
        self._when_title.setVisible(is_shown)
        self.when.setVisible(is_shown)

    def show_notices(self, lines: tuple[NoticeLine, ...], questions: tuple[str, ...] = ()) -> None:
        """What the desk noticed."""
        self._noticed_title.setVisible(bool(lines))
        self.notices.show_lines(lines, questions)

    def show_under(self, line: UnderLine | None) -> None:
        """What the post goes under; None = nothing is known."""
        self.under.show_line(line)

    def show_previews(self, kinds: dict[str, tuple[PublishPlace, Drawn | None]], around: Around) -> None:
        """A card for each kind of place; None = it is still being drawn. `around` is what else a network shows."""
        for part in (self._seen_title, self.whole):
            part.setVisible(bool(kinds))
        if tuple(kinds) != tuple(self.cards):
            clear(self._cards)
            self.cards = {kind: self._card(place) for kind, (place, _) in kinds.items()}
            for card in self.cards.values():
                self._cards.addWidget(card)
        self._say_what_follows(kinds, around)
        for kind, (place, drawn) in kinds.items():
            card = self.cards[kind]
            if drawn is None:
                card.say_drawing()
            elif isinstance(card, NetworkCard):
                card.show_drawn(kind, place.account, drawn, around)
            else:
                card.show_drawn(kind, place.account, drawn)

    def _say_what_follows(self, kinds: dict[str, tuple[PublishPlace, Drawn | None]], around: Around) -> None:
        """Below a network's name: that its own text goes out after the blog post."""
        pairs = [(place.account.name, drawn) for place, drawn in kinds.values()]
        behind = {name for name, drawn in pairs if around.blog and drawn is not None and drawn.look.follows_blog}
        words = translate("Publish", "after the blog, with its link")
        for place, one in zip(self._places, self.rows, strict=True):
            one.say_second(words if place.account in behind else place.second)

    def network_card(self) -> NetworkCard | None:
        """The card of the place without marks, where it is among those that are chosen."""
        return next((one for one in self.cards.values() if isinstance(one, NetworkCard)), None)

    def begin(self) -> None:
        """Another post: from its top."""
        clear(self._cards)
        self.cards = {}
        self.banner.clear()
        self.notices.begin()
        self._noticed_title.hide()
        self._scrolled.verticalScrollBar().setValue(0)

    def arrange(self, *, is_narrow: bool) -> None:
        """Two columns, or one."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_narrow else across)

    def _build(self) -> None:
        theme = self._theme
        where = Words(theme, translate("Publish", "Where"), "label", "ink2")
        head_left = row(where, None)
        head_left.addStrut(self.whole.minimumHeight())
        chosen = inset(
            theme,
            head_left,
            self._rows,
            self._nowhere,
            theme.space(18),
            self._when_title,
            theme.space(8),
            self.when,
            theme.space(18),
            self._noticed_title,
            theme.space(4),
        )
        pad = theme.space(INSET)
        left = column(chosen, row(pad, self.notices), row(self.by_hand, None), None)
        head = row(pad, self._seen_title, None, self.whole)
        self._cards.setContentsMargins(pad, 0, pad, 0)
        right = column(head, self._cards, row(pad, self.under), None, gap=0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(36) - 2 * pad)
        self._columns.addLayout(left, LEFT)
        self._columns.addLayout(right, RIGHT)
        title = Words(theme, translate("Publish", "Before it goes out"), "screen", wrap=False)
        top = row(self._back, title, None, gap=theme.space(14))
        side = theme.space(40) - pad
        inside = QWidget()
        parts = (top, theme.space(6), inset(theme, self.banner), self._columns, None)
        inside.setLayout(column(*parts, margin=(side, theme.space(18), side, theme.space(24))))
        self._scrolled = Scrolled(inside)
        self.setLayout(column(self._scrolled))

    def _card(self, place: PublishPlace) -> PreviewCard | NetworkCard:
        if place.account.capabilities.content != "plain":
            return PreviewCard(self._theme)
        card = NetworkCard(self._theme)
        card.typed.connect(self.typed)
        card.laying_out.connect(self.laying_out)
        card.whole_wanted.connect(self.whole_wanted)
        card.document_wanted.connect(self.document_wanted)
        card.seen_by_wanted.connect(self.seen_by_wanted)
        return card

    def _row(self, place: PlaceRow) -> CheckRow:
        one = CheckRow(self._theme, place.name, place.second, place.icon)
        one.setEnabled(place.is_open)
        one.toggled.connect(lambda _on: self.chosen.emit())
        return one


def _bare(gap: int) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(gap)
    return layout
