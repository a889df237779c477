"""What happened, in place: a banner with the next step, the technical detail one press away, and an empty page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import INSET, Card, Frame, Scrolled, column, inset, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

Tone = Literal["good", "wait", "bad"]
ICONS = {"good": "check-circle-fill", "wait": "warning-circle-fill", "bad": "warning-circle-fill"}


@dataclass(frozen=True, slots=True)
class Step:
    """A way on that a banner offers: what the button says and does, and its icon."""

    text: str
    do: Callable[[], None]
    icon: str = ""


class Banner(Frame):
    """What happened (one sentence), what to know (another), up to three ways on, and the detail."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Banner", parent)
        self._theme = theme
        self._filled: QWidget | None = None
        side, pad = theme.space(INSET), theme.space(22 if not theme.is_short else 8)
        self.setLayout(column(margin=(side, pad, side, pad)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, tone: Tone, sentence: str, second: str = "", steps: Sequence[Step] = (), detail: str = "") -> None:
        """Shows it; screen readers hear the sentence."""
        self.clear()
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(sentence)
        theme = self._theme
        filled = QWidget()
        buttons = [self._button(step) for step in steps[:3]]
        about = Detail(theme, detail) if detail else None
        said = inset(theme, Words(theme, sentence, "strong"), gap=theme.space(4))
        if second:
            said.addWidget(Words(theme, second, "body"))
        words = column(said, gap=theme.space(4))
        ways = [*buttons, *([about.button] if about else [])]
        if ways:
            words.addWidget(Flow(ways, theme.space(2)))
        if about:
            words.addWidget(about)
        icon = Icon(theme, ICONS[tone], 26, tone)
        filled.setLayout(row(theme.space(8), column(icon, None), theme.space(18 - INSET), words))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(filled)
        self._filled = filled
        self._hold_room()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 – Qt's name
        """Never lower than what it says, however little room the page has."""
        super().resizeEvent(event)
        self._hold_room()

    def _hold_room(self) -> None:
        layout = self.layout()
        if layout is not None and self._filled is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def clear(self) -> None:
        """Takes it away."""
        self.setMinimumHeight(0)
        if self._filled is not None:
            self._filled.setParent(None)
            self._filled.deleteLater()
            self._filled = None
        self.hide()

    def _button(self, step: Step) -> Button:
        button = Button(self._theme, step.text, "quiet", step.icon)
        button.clicked.connect(lambda _checked=False: step.do())
        return button


class Detail(QWidget):
    """What happened, in detail: technical, copyable, without secrets; `button` opens and closes it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(theme, translate("Banner", "What happened, in detail"), "quiet")
        self.button.setCheckable(True)
        self._box = QPlainTextEdit(text)
        self._box.setReadOnly(True)
        self._box.setAccessibleName(translate("Banner", "What happened, in detail"))
        self._box.setFont(theme.font("body"))
        self._box.setFixedHeight(theme.px(120))
        self._box.setTabChangesFocus(True)
        copy = Button(theme, translate("Banner", "Copy"), "quiet", "copy")
        copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(text))
        self.setLayout(column(self._box, row(copy, None), gap=theme.space(4)))
        self.hide()
        self.button.toggled.connect(self.setVisible)


class EmptyState(QWidget):
    """Nothing here, said kindly: an icon, a sentence, another, at most one card. The primary stands in the footer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(theme, "check-circle", 64, "good")
        self._sentence = Words(theme, "", "display")
        self._second = Words(theme, "", "lead")
        self.card = Card()
        self.card.hide()
        block = QWidget()
        block.setMaximumWidth(theme.px(720))
        block.setLayout(
            column(
                row(self._icon, None),
                theme.space(24),
                self._sentence,
                theme.space(12),
                self._second,
                theme.space(32),
                self.card,
                None,
            )
        )
        top = theme.space(128) if not theme.is_short else theme.space(24)
        side = row(None, block, None)
        side.setStretch(1, 10)
        inside = QWidget()
        inside.setLayout(column(top, side, None, margin=(theme.space(48), 0, theme.space(48), 0)))
        self.setLayout(column(Scrolled(inside)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def say(self, icon: str, tone: str, sentence: str, second: str) -> None:
        """Shows this."""
        self._icon.show_icon(icon, tone)
        self._sentence.say(sentence)
        self._second.say(second)
