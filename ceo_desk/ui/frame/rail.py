"""The rail: four places, then who sits here, and the settings."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ceo_desk.ui.actions import Act, key_text
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.frame.place import Place
from ceo_desk.ui.parts.layouts import Frame, column
from ceo_desk.ui.parts.marks import initials_of, paint_initials, paint_pill
from ceo_desk.ui.parts.painting import paint_ground, paint_stack
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

WIDTH, TILE = 112, QSize(96, 84)
WIDEST_GROWTH = 60
"""How much wider the rail is at 200 %."""
MOST_COUNT = 99


class RailTile(QToolButton):
    """A place: icon over word, and a count at the icon's end side."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self.count = theme, icon, 0
        self._name = text
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        growth = (theme.factor - 1) * WIDEST_GROWTH
        self.setFixedSize(round(TILE.width() + growth), round(TILE.height() + growth * 0.62))
        self.setText(text)
        self.setAccessibleName(text)
        theme.recoloured.connect(self.update)

    def show_count(self, count: int) -> None:
        """0 shows nothing; more than 99 show "99+"."""
        if count != self.count:
            self.count = count
            said = translate("Rail", "{place}, {count} waiting").format(place=self._name, count=count)
            self.setAccessibleName(said if count else self._name)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Fill icon, accent and weight for the chosen one; the count lies at the icon's end side."""
        theme, is_on = self._theme, self.isChecked()
        painter = paint_ground(self)
        tone, font = ("accenttext", theme.font("rail_chosen")) if is_on else ("ink2", theme.font("rail"))
        icon = f"{self._icon}-fill" if is_on else self._icon
        size = round(30 * (1 + (theme.factor - 1) * 0.4) / theme.factor)
        paint_stack(painter, theme, self.rect(), font, self._name, icon, size, tone)
        if self.count:
            text = f"{MOST_COUNT}+" if self.count > MOST_COUNT else self.locale().toString(self.count)
            x = self.width() / 2 + 30 * (1 + (theme.factor - 1) * 0.45)
            if theme.is_mirrored:
                x = self.width() - x
            paint_pill(painter, theme, QPointF(x, self.height() * 0.25), text)
        painter.end()


class SitterTile(QToolButton):
    """Who sits here; one press changes the face."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, ""
        self.setProperty("kind", "rail")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        growth = (theme.factor - 1) * WIDEST_GROWTH
        self.setFixedSize(round(TILE.width() + growth), round(TILE.height() + growth * 0.62))
        theme.recoloured.connect(self.update)

    def show_sitter(self, sitter: Sitter) -> None:
        """The name, and for screen readers what a press does."""
        self._name = sitter.name
        other = sitter.assistant if sitter.is_leader else sitter.leader
        self.setAccessibleName(translate("Rail", "{name} sits here").format(name=sitter.name))
        to = translate("Rail", "Change to {name}").format(name=other) if other else translate("Rail", "Who sits here")
        self.setAccessibleDescription(to)
        self.setToolTip(to)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """Initials over the first name."""
        painter = paint_ground(self)
        theme = self._theme
        side = 40 * (1 + (theme.factor - 1) * 0.4)
        box = QRectF((self.width() - side) / 2, theme.px(4), side, side)
        paint_initials(painter, theme, box, initials_of(self._name), is_on_tint=True)
        painter.setFont(theme.font("rail"))
        painter.setPen(theme.color("ink2"))
        first = self._name.split()[0] if self._name.split() else ""
        low = QRectF(4, box.bottom() + 2, self.width() - 8, self.height() - box.bottom() - 6)
        cut = painter.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, int(low.width()))
        painter.drawText(low, Qt.AlignmentFlag.AlignCenter, cut)
        painter.end()


class Rail(Frame):
    """Four places, who sits here, settings. `chosen` carries a Place; `face_pressed`: show the other face."""

    chosen = Signal(object)
    face_pressed = Signal()

    def __init__(self, theme: Theme, sitter: Sitter, parent: QWidget | None = None) -> None:
        super().__init__("Rail", parent)
        self._theme = theme
        self.tiles = {place: RailTile(theme, icon, text) for place, (icon, text, _) in _places().items()}
        for place, (_, _, act) in _places().items():
            self.tiles[place].setToolTip(key_text(act))
        self.sitter = SitterTile(theme)
        self.sitter.show_sitter(sitter)
        self.sitter.clicked.connect(lambda _checked=False: self.face_pressed.emit())
        group = QButtonGroup(self)
        group.setExclusive(True)
        for place, tile in self.tiles.items():
            group.addButton(tile)
            tile.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
        self._build()

    def show_place(self, place: Place) -> None:
        """Marks where the person is."""
        behind = {Place.PAGE: Place.POSTS, Place.SHAPES: Place.POSTS, Place.PUBLISH: Place.POSTS}
        shown = {
            **behind,
            Place.ALIKE: Place.ANSWER,
            Place.FOLLOWING: Place.ANSWER,
            Place.SIFTING: Place.ANSWER,
            Place.CONNECT: Place.SETTINGS,
            Place.LINKEDIN: Place.SETTINGS,
            Place.BY_HAND: Place.ANSWER,
        }.get(place, place)
        self.tiles[shown].setChecked(True)

    def _build(self) -> None:
        theme = self._theme
        gap = 8 if theme.factor < 1.5 else 2
        tiles = [self.tiles[place] for place in (Place.TODAY, Place.POSTS, Place.ANSWER, Place.RESULTS)]
        line = Frame("RailLine")
        line.setFixedWidth(theme.border)
        margin = (8, 16 if theme.factor < 1.5 else 12, 7, 16 if theme.factor < 1.5 else 12)
        inside = column(*tiles, None, self.sitter, self.tiles[Place.SETTINGS], gap=gap, margin=margin)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inside)
        outer.addWidget(line)
        self.setFixedWidth(round(WIDTH + (theme.factor - 1) * WIDEST_GROWTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)


def _places() -> dict[Place, tuple[str, str, Act]]:
    return {
        Place.TODAY: ("sun-horizon", translate("Rail", "Today"), Act.TODAY),
        Place.POSTS: ("pencil-simple", translate("Rail", "Write"), Act.WRITE),
        Place.ANSWER: ("chat-circle-text", translate("Rail", "Answer"), Act.ANSWER),
        Place.RESULTS: ("chart-line-up", translate("Rail", "Results"), Act.RESULTS),
        Place.SETTINGS: ("gear-six", translate("Rail", "Settings"), Act.SETTINGS),
    }
