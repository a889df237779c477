"""One of the ways on from a question: what it means, its button, and where it asks for a link, the field for it."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.ui.parts.buttons import Button
from ceo_desk.ui.parts.fields import Field
from ceo_desk.ui.parts.layouts import Card, column
from ceo_desk.ui.parts.text import Words
from ceo_desk.ui.publishing.question_values import WayCard
from ceo_desk.ui.theme.theme import Theme

translate = QCoreApplication.translate


class QuestionCard(Card):
    """`pressed`: this way, with a link that can be opened, or with none."""

    pressed = Signal()

    def __init__(
        self, theme: Theme, card: WayCard, more: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        button = Button(theme, card.button)
        button.setAccessibleDescription(f"{card.title} {card.text}".strip())
        button.clicked.connect(lambda _checked=False: self._on_pressed())
        self.link = Field(theme, card.link, "https://…") if card.link else None
        words: list[QWidget | int] = [Words(theme, card.title, "head")]
        if card.text:
            words.append(Words(theme, card.text, "body", "ink2"))
        if self.link is not None:
            self.link.entered.connect(self._on_pressed)
            words += [theme.space(6), self.link]
        parts = (*words, *more, None, theme.space(12), button)
        self.setLayout(column(*parts, gap=theme.space(6), margin=theme.space(24)))

    def address(self) -> str:
        """The link that was given; "" = none."""
        return self.link.text().strip() if self.link is not None else ""

    def _on_pressed(self) -> None:
        if self.link is not None and self.address() and not is_link(self.address()):
            self.link.complain(translate("Question", "This is not a link. Copy it as the browser shows it."))
            self.link.setFocus()
            return
        self.pressed.emit()


def is_link(text: str) -> bool:
    """True for what a browser shows while a page is open."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(map(str.isspace, text))
    except ValueError:
        return False
