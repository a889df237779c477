"""The ten seconds and what comes after them: the title counts, a bar runs down, a row tells where each one is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ceo_desk.ui.frame.footer import announce
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.banners import Banner
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.layouts import INSET, Around, Card, Frame, Scrolled, clear, column, hairline, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.going_presenter import GoingRow, GoingScreen, Stage
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

TICK_MILLISECONDS = 100
TOLD_AT = (10, 5, 0)
"""A screen reader hears the seconds only here."""
FULL = 1000
BAR_HEIGHT = 12
WHOLE = 1000
"""All the room, as far as the page is not too wide to be read."""


class GoingPage(QWidget):
    """Asks `screen` every tenth of a second while it counts.

    `opened` carries an address; `ended` when the seconds are over; `turned` when it is
    somewhere else than before; `again_wanted`: try it now.
    """

    opened = Signal(str)
    ended = Signal()
    turned = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, screen: Callable[[], GoingScreen | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._screen = theme, screen
        self.shown: GoingScreen | None = None
        self._told = -1
        self._icon = Icon(theme, "check-circle-fill", 48, "good")
        self.title = Words(theme, "", "title" if theme.is_short else "display")
        self.second = Words(theme, "", "lead")
        self.bar = QProgressBar()
        self.bar.setRange(0, FULL)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(translate("Going", "Time left to take it back"))
        self.banner = Banner(theme)
        self._card = Card()
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._altered = Banner(theme)
        self.again = Button(theme, translate("Going", "Try now"), "secondary", "clock-counter-clockwise")
        self.again.clicked.connect(lambda _checked=False: self.again_wanted.emit())
        self._rows_shown: tuple[GoingRow, ...] = ()
        self._below_icon = Frame()
        self._below_icon.setFixedHeight(theme.space(14))
        self._build()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MILLISECONDS)
        self._ticker.timeout.connect(self._on_tick)

    @property
    def is_counting(self) -> bool:
        """True while it can still be taken back by the large button."""
        screen = self._screen()
        return screen is not None and screen.stage is Stage.COUNTING

    def begin(self) -> None:
        """Another post, or another round of it: the seconds are told anew."""
        self._told = -1
        self.shown = None

    def show_screen(self, screen: GoingScreen) -> None:
        """Shows it; the ticker runs while it counts."""
        was, self.shown = self.shown, screen
        self.title.say(screen.title)
        self.second.say(screen.second)
        self._icon.setVisible(screen.is_proven)
        self._below_icon.setVisible(screen.is_proven)
        self.title.say(screen.title, tone="good" if screen.is_proven else "ink")
        self.bar.setVisible(screen.share is not None)
        self.again.setVisible(screen.stage in (Stage.OFFLINE, Stage.RETRYING))
        if screen.share is not None:
            self.bar.setValue(round(FULL * screen.share))
            self._tell(screen.seconds, screen.title)
        elif was is None or was.stage is not screen.stage:
            self._tell_stage(was, screen)
        self._show_rows(screen.rows)
        if was is None or was.stage is not screen.stage:
            self.turned.emit()
        if screen.share is None:
            self._ticker.stop()
        elif not self._ticker.isActive():
            self._ticker.start()

    def stop(self) -> None:
        """Nobody looks: the ticker rests."""
        self._ticker.stop()

    def _on_tick(self) -> None:
        screen = self._screen()
        if screen is None:
            self._ticker.stop()
            return
        was = self.shown
        self.show_screen(screen)
        if was is not None and was.stage is Stage.COUNTING and screen.stage is not Stage.COUNTING:
            self.ended.emit()

    def _tell(self, seconds: int, title: str) -> None:
        if seconds != self._told and seconds in TOLD_AT:
            announce(self, title)
        self._told = seconds

    def _tell_stage(self, was: GoingScreen | None, screen: GoingScreen) -> None:
        if was is not None and was.stage is Stage.COUNTING:
            announce(self, translate("Going", "Going out in %n seconds", "", 0))
        announce(self, screen.title)

    def _show_rows(self, rows: tuple[GoingRow, ...]) -> None:
        if rows == self._rows_shown:
            return
        self._rows_shown = rows
        clear(self._rows)
        for number, one in enumerate(rows):
            if number:
                self._rows.addWidget(hairline(self._theme))
            self._rows.addWidget(self._row(one))
        altered = [words for one in rows for words in one.altered]
        if altered:
            changed = translate("Going", "The blog changed something as it took it in.")
            self._altered.say("wait", changed, " ".join(in_words(one) for one in altered))
        else:
            self._altered.clear()

    def _row(self, one: GoingRow) -> QWidget:
        theme = self._theme
        name, title = Words(theme, one.name, "label", lines=1), Words(theme, one.title, "body", "ink2", lines=2)
        where: list[QWidget] = [Words(theme, one.where, "body", one.tone, wrap=False)]
        end = pad = theme.space(24)
        if one.stage is Stage.LIVE:
            where.insert(0, Icon(theme, "check-circle-fill", 24, "good"))
        if one.url:
            link = Button(theme, translate("Going", "Open it"), "quiet", "arrow-square-out", trailing=True)
            link.setAccessibleName(translate("Going", "Open it: {name}").format(name=one.name))
            link.clicked.connect(lambda _checked=False: self.opened.emit(one.url))
            where.append(link)
            end -= theme.space(INSET)
        words = column(name, title)
        holder = QWidget()
        icon = Icon(theme, one.icon, 28)
        if theme.is_short:
            side = row(*where, None, gap=theme.space(8))
            words.addLayout(side)
            layout = row(column(icon, None), words, gap=theme.space(16))
        else:
            layout = row(icon, words, row(*where, gap=theme.space(8)), gap=theme.space(16))
        layout.setStretch(1, 1)
        left, right = (end, pad) if theme.is_mirrored else (pad, end)
        layout.setContentsMargins(left, theme.space(16), right, theme.space(16))
        holder.setLayout(layout)
        return holder

    def _build(self) -> None:
        theme = self._theme
        block = QWidget()
        block.setMaximumWidth(theme.px(680))
        block.setLayout(
            column(
                row(self._icon, None),
                self._below_icon,
                self.title,
                theme.space(14),
                self.second,
                theme.space(28),
                self.bar,
                theme.space(36) if not theme.is_short else theme.space(20),
                Around(self.banner, (0, 0, 0, theme.space(20))),
                Around(self._altered, (0, 0, 0, theme.space(20))),
                self._card,
                theme.space(20),
                row(self.again, None),
                None,
            )
        )
        side = row(None, block, None)
        side.setStretch(1, WHOLE)
        top = theme.space(92) if not theme.is_short else theme.space(24)
        inside = QWidget()
        margin = theme.space(32)
        inside.setLayout(column(top, side, None, margin=(margin, 0, margin, margin)))
        self.setLayout(column(Scrolled(inside)))
