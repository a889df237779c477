"""The way to the rules of engagement: to the page that readers have, or to the draft that is still to go out."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ceo_desk.domain.rules_of_engagement import DISAGREEING, ON_SCREEN
from ceo_desk.services.answering.rules_page import RulesStanding
from ceo_desk.ui.context import Context
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.jobs import Lane
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.parts.buttons import Button

translate = QCoreApplication.translate


def page_words() -> tuple[str, str]:
    """Title and text of the page to begin with, from the rules themselves."""
    lines = [f"- **{in_words(one.title)}.** {in_words(one.sentence)}" for one in ON_SCREEN.values()]
    before = translate("Answer", "Everybody may write here, and may say that we are wrong.")
    hidden = translate("Answer", "We hide a comment only where it does one of these things:")
    after = translate("Answer", "We keep a record of each comment that we hide, and of the rule.")
    body = "\n\n".join((before, hidden, "\n".join(lines), f"{in_words(DISAGREEING)} {after}"))
    return translate("Answer", "Our rules for comments"), body


def kept_words(standing: RulesStanding) -> str:
    """What stands over the rules where one is chosen."""
    if standing.is_live:
        return translate("Answer", "Your rules are public. The record keeps your reason.")
    return translate("Answer", "The record keeps your reason.")


class RulesWay(Button):
    """`going` carries a Go to the rules' draft; where they are live, a press opens their page."""

    going = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "quiet", parent=parent)
        self._context, self.standing = context, RulesStanding()
        self.clicked.connect(lambda _checked=False: self._on_pressed())
        self.look()

    def look(self) -> None:
        """Says what is so now."""
        self.standing = self._context.desk.rules_page.look()
        text = translate("Answer", "Publish your rules first")
        if self.standing.is_live:
            text = translate("Answer", "Read the rules")
        self.say(text)

    @property
    def is_offered(self) -> bool:
        """True where the page can be opened, or where who sits here prepares it."""
        return bool(self.standing.url) or not (self.standing.is_live or self._context.sitter.is_leader)

    def _on_pressed(self) -> None:
        if self.standing.is_live:
            self._context.open_page(self.standing.url)
            return
        desk, actor, (title, body) = self._context.desk, self._context.actor, page_words()
        self._context.jobs.start(Lane.WRITE, lambda _: desk.rules_page.begin(title, body, actor=actor), self._on_begun)

    def _on_begun(self, draft: str) -> None:
        self._context.background.changed()
        self.going.emit(Go(Place.PAGE, draft))
