"""The theme: what every widget asks for colours, fonts, sizes and icons."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from ceo_desk.ui.theme import icons
from ceo_desk.ui.theme.fonts import font_of
from ceo_desk.ui.theme.sheet import palette_of, sheet_of
from ceo_desk.ui.theme.tokens import Look, tokens_of
from ceo_desk.ui.theme.type_scale import LARGEST_PADDING, ROLES, SCALES

NARROW = 1000
"""Below this width (÷ scale) two columns become one."""
SHORT_WORDS_FROM = 150
"""Above this text size the state sentence takes its short form."""


class Theme(QObject):
    """The look and the text size in force. `wanted` None follows the system.

    `recoloured` is sent when the colours changed: painters repaint, icons are made anew. Another text size or reading
    direction is no change of a theme: whoever shows the window builds its screens again.
    """

    recoloured = Signal()

    def __init__(self, wanted: Look | None = None, scale: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self.scale = scale if scale in SCALES else SCALES[0]
        self.look = self._look_now()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def choose(self, wanted: Look | None) -> None:
        """Takes another look; None follows the system."""
        self._wanted = wanted
        self._on_system_changed()

    def resize(self, scale: int) -> None:
        """Takes another text size, in per cent; the screens are to be built again."""
        self.scale = scale if scale in SCALES else SCALES[0]

    def apply(self) -> None:
        """Dresses the application."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette_of(tokens_of(self.look)))
        application.setStyleSheet(sheet_of(tokens_of(self.look), self.border))
        application.setFont(self.font("body"))

    @property
    def factor(self) -> float:
        """The text scale as a factor."""
        return self.scale / 100

    @property
    def is_short(self) -> bool:
        """True where sentences take their short form."""
        return self.scale > SHORT_WORDS_FROM

    @property
    def is_contrast(self) -> bool:
        """True in high contrast."""
        return self.look is Look.CONTRAST

    @property
    def border(self) -> int:
        """The width of lines round cards, rail and footer."""
        return 2 if self.is_contrast else 1

    @property
    def is_mirrored(self) -> bool:
        """True where people read from right to left."""
        return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def is_narrow(self, width: int) -> bool:
        """True where so many pixels hold one column only."""
        return width / self.factor < NARROW

    def color(self, role: str) -> QColor:
        """The colour of a role of the tokens."""
        return QColor(tokens_of(self.look)[role])

    def font(self, role: str) -> QFont:
        """The font of a role of the type scale, at the text size in force."""
        return font_of(ROLES[role], self.factor)

    def line(self, role: str) -> int:
        """The line height of a role in pixels."""
        return round(ROLES[role].line * self.factor)

    def px(self, size: int) -> int:
        """A size of type or icons at the text size in force."""
        return round(size * self.factor)

    def space(self, size: int) -> int:
        """A padding or gap: it grows with the text, to at most a quarter more."""
        return round(size * min(self.factor, LARGEST_PADDING))

    def pixmap(self, name: str, size: int, role: str = "ink2") -> QPixmap:
        """An icon in a colour of the tokens; `size` at 100 %."""
        return icons.pixmap(name, self.px(size), self.color(role), self._ratio(), is_mirrored=self.is_mirrored)

    def icon(self, name: str, size: int, role: str = "ink2") -> QIcon:
        """An icon for a button; `size` at 100 %."""
        color, off = self.color(role), self.color("onoff")
        return icons.icon(name, self.px(size), color, off, self._ratio(), is_mirrored=self.is_mirrored)

    def _ratio(self) -> float:
        screen = QGuiApplication.primaryScreen()
        return max(1.0, screen.devicePixelRatio())

    def _look_now(self) -> Look:
        if self._wanted is not None:
            return self._wanted
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Look.CONTRAST
        return Look.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Look.LIGHT

    def _on_system_changed(self) -> None:
        look = self._look_now()
        if look is not self.look:
            self.look = look
            self.apply()
            self.recoloured.emit()
