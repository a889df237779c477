"""The cards of promises and ideas."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.idea import IdeaStatus
from ceo_desk.ui.following_up.presenter import IdeaLine, PromiseLine
from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.flow import Flow
from ceo_desk.ui.parts.layouts import INSET, Card, column, row
from ceo_desk.ui.parts.marks import Icon
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate

PAD = 20


class PromiseCard(Card):
    """`kept`, `moved`, `dropped`, `opened`: what was pressed about it."""

    kept = Signal()
    moved = Signal()
    dropped = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, line: PromiseLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{line.title}. {line.words}")
        parts: list[QWidget] = []
        if line.words:
            parts.append(Words(theme, line.words, "line"))
        if line.second:
            parts.append(Words(theme, line.second, "body", "ink2" if line.tone == "ink2" else line.tone))
        buttons = []
        if line.is_open:
            buttons = [
                _button(theme, translate("FollowingUp", "It is kept"), "check", self.kept),
                _button(theme, translate("FollowingUp", "Another day…"), "clock", self.moved),
                _button(theme, translate("FollowingUp", "Let it go…"), "", self.dropped),
            ]
        if line.comment:
            buttons.append(_button(theme, translate("FollowingUp", "To the comment"), "arrow-right", self.opened))
        self.buttons = buttons
        _fill(self, theme, line.icon, line.tone, line.title, parts, buttons)


class IdeaBox(Card):
    """`changing`: how far it is changes. `telling`: the replies are looked at."""

    changing = Signal()
    telling = Signal()

    def __init__(self, theme: Theme, line: IdeaLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{line.title}. {line.how_far}. {line.people}")
        parts: list[QWidget] = [Words(theme, line.how_far, "label", "accenttext" if line.is_open else "ink2")]
        if line.why:
            parts.append(Words(theme, line.why, "line"))
        parts.append(Words(theme, line.people, "body", "ink2"))
        buttons = [_button(theme, translate("FollowingUp", "It has got on…"), "pencil-simple", self.changing)]
        if line.to_hear:
            count = line.to_hear
            text = translate("FollowingUp", "Look at %n replies", "", count)
            buttons.append(_button(theme, text, "arrow-right", self.telling))
        self.buttons = buttons
        ended = {IdeaStatus.DONE: "check-circle-fill", IdeaStatus.NO: "prohibit"}
        icon = ended.get(line.status, "lightbulb")
        _fill(self, theme, icon, "accenttext" if line.is_open else "ink2", line.title, parts, buttons)


def _button(theme: Theme, text: str, icon: str, pressed: object) -> Button:
    button = Button(theme, text, "quiet", icon, trailing=icon == "arrow-right")
    button.clicked.connect(lambda _checked=False: pressed.emit())  # type: ignore[attr-defined]  # a bound signal
    return button


def _fill(
    card: Card, theme: Theme, icon: str, tone: str, title: str, parts: list[QWidget], buttons: list[Button]
) -> None:
    pad, side = theme.space(PAD), theme.space(PAD) - theme.space(INSET)
    head = row(Icon(theme, icon, 24, tone), Words(theme, title, "strong"), gap=theme.space(12))
    head.setStretch(1, 1)
    head.setAlignment(Qt.AlignmentFlag.AlignTop)
    words = column(head, *parts, gap=theme.space(6), margin=(pad, pad, pad, 0))
    flow = Flow(tuple(buttons), theme.space(4))
    card.setLayout(column(words, row(flow, margin=(side, 0, side, theme.space(8)))))
