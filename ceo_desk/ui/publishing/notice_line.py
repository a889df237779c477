"""A row of what the desk noticed: its verdict, its words, and what a press on its button does."""

from dataclasses import dataclass
from enum import StrEnum

from ceo_desk.domain.noticing import Noticed

ICONS = {"good": "check-circle-fill", "wait": "warning-circle-fill", "bad": "warning-circle-fill", "ask": "lightbulb"}


class Answer(StrEnum):
    """What a press on a notice's button does."""

    NONE = ""
    PAGE = "page"
    """Back to the page."""
    AGREED = "agreed"
    """Those who are named agreed: put aside for this draft."""
    WHOLE = "whole"
    """Opens the whole page."""
    LINKS = "links"
    """Tries the links."""
    STOP = "stop"
    """Stops trying them."""
    OWN_TEXT = "own text"
    """Goes to the words in the text for LinkedIn."""
    QUESTION = "question"
    """Offers questions to end with."""


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One row. `reason` says in the footer why a hard rule holds the post back; "" = it doesn't."""

    noticed: Noticed
    tone: str
    words: str
    answer: Answer = Answer.NONE
    answer_words: str = ""
    reason: str = ""
    errand: str = ""
    """What to do on the page that PAGE leads to; see `ceo_desk/ui/errand.py`."""

    @property
    def icon(self) -> str:
        """The verdict's icon."""
        return ICONS.get(self.tone, "check")
