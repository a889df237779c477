"""Buttons of every kind: large, named by what they do to whom, at least 48 × 48."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from ceo_desk.ui.parts.painting import paint_ground, paint_line, paint_stack, width_of
from ceo_desk.ui.theme.theme import Theme

Kind = Literal["primary", "secondary", "quiet", "harm", "plain", "segment"]
PRIMARY_WIDTH = 224
_TONES = {"primary": "onaccent", "quiet": "accenttext", "harm": "bad"}
_HEIGHT_PADDING = {"quiet": 12, "plain": 12}
_WIDTH_PADDING = {"primary": 32, "quiet": 14, "plain": 14, "segment": 20}


class Button(QPushButton):
    """A button with words; an icon stands before them, or behind with `trailing`."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Kind = "secondary",
        icon: str = "",
        *,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._trailing = theme, icon, trailing
        self.kind = kind
        self.setProperty("kind", kind)
        self.setFont(theme.font("primary" if kind == "primary" else "button"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(self._height())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.say(text)
        theme.recoloured.connect(self.update)

    def say(self, text: str, icon: str | None = None) -> None:
        """Other words, and (None = as it was) another icon."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        if icon is not None:
            self._icon = icon
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What stands on it."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """As wide as its words; a primary button is never narrow."""
        padding = self._theme.space(_WIDTH_PADDING.get(self.kind, 24))
        width = width_of(self._theme, self.font(), self.words(), self._icon) + 2 * padding
        narrowest = PRIMARY_WIDTH if self.kind == "primary" else 48
        return QSize(max(width, self._theme.space(narrowest)), self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 – Qt's name
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """The ground from the style sheet, then icon and words."""
        painter = paint_ground(self)
        paint_line(
            painter,
            self._theme,
            self.rect(),
            self.font(),
            self.words(),
            self._icon,
            self._tone(),
            trailing=self._trailing,
        )
        painter.end()

    def _tone(self) -> str:
        if not self.isEnabled():
            return "onoff"
        if self.kind == "segment" and self.isChecked():
            return "onaccent"
        return _TONES.get(self.kind, "ink")

    def _height(self) -> int:
        return self._theme.line("button") + 2 * self._theme.space(_HEIGHT_PADDING.get(self.kind, 16))


class ActionButton(Button):
    """A button that shows an action: its words, whether it may be pressed, and what it does."""

    def __init__(self, theme: Theme, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", kind, trailing=True, parent=parent)
        self._action: QAction | None = None
        self.clicked.connect(self._on_clicked)

    def follow(self, action: QAction | None, icon: str = "") -> None:
        """Shows this action from now on; None hides the button."""
        if self._action is not None and self._action is not action:
            self._action.changed.disconnect(self._on_changed)
        if action is not None and self._action is not action:
            action.changed.connect(self._on_changed)
        self._action = action
        self.setVisible(action is not None)
        if self._icon != icon:
            self.say(self.words(), icon)
        self._on_changed()

    def _on_changed(self) -> None:
        if self._action is None:
            return
        if self.words() != self._action.text():
            self.say(self._action.text())
        self.setEnabled(self._action.isEnabled())

    def _on_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()


class IconButton(QToolButton):
    """A square button with an icon alone (an editor's tool): its name, its key and what it does stand in its tip."""

    def __init__(self, theme: Theme, icon: str, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        side = max(theme.px(48), 48)
        self.setFixedSize(side, side)
        theme.recoloured.connect(self._dress)
        self.toggled.connect(lambda _on: self._dress())
        self._dress()

    def _dress(self) -> None:
        self.setIcon(self._theme.icon(self._icon, 24, "accenttext" if self.isChecked() else "ink"))
        self.setIconSize(QSize(self._theme.px(24), self._theme.px(24)))


class Tile(QToolButton):
    """One of a card's five ways on: an icon over a word; the chosen one has the filled icon."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setFont(theme.font("button"))
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = width_of(theme, self.font(), text, "") + theme.space(16)
        self.setMinimumSize(max(theme.space(100), words), theme.line("button") + theme.px(24) + theme.space(36))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.recoloured.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 – Qt's name
        """The ground from the style sheet, then icon over word."""
        painter = paint_ground(self)
        tone = "onoff" if not self.isEnabled() else "accenttext" if self.isChecked() else "ink"
        icon = f"{self._icon}-fill" if self.isChecked() else self._icon
        paint_stack(painter, self._theme, self.rect(), self.font(), self.text(), icon, 26, tone)
        painter.end()


def repolish(widget: QWidget) -> None:
    """Has a changed property of this one widget shown."""
    style: QStyle = widget.style()
    style.unpolish(widget)
    style.polish(widget)
