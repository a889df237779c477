"""What the places by hand say: pure functions."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.thanks import first_name
from ceo_desk.ui.by_hand.errand import Errand
from ceo_desk.ui.connecting.saying import Saying
from ceo_desk.ui.frame.place import State

translate = QCoreApplication.translate

LONGEST_NAME = 60
_LINK = re.compile(r"https?://\S*linkedin\.com/\S*")


@dataclass(frozen=True, slots=True)
class Copied:
    """What a comment's copy holds: a name, where its first line looks like one, the words, and a link."""

    person: str
    text: str
    url: str


def untitled() -> str:
    """A post without a title."""
    return translate("ByHand", "A post without a title")


def saying_of(errand: Errand, person: str, *, is_copied: bool) -> Saying:
    """The words of an errand; `is_copied`: the words are on their way in the person's hands."""
    copy = translate("ByHand", "Copy my words")
    if errand is Errand.ANSWER:
        title = translate("ByHand", "Answer {name} on LinkedIn").format(name=first_name(person) or person)
        lead = translate("ByHand", "The desk copies your words and opens LinkedIn. You paste them under the comment.")
        return Saying(title, lead, translate("ByHand", "It is there") if is_copied else copy)
    if errand is Errand.POST:
        lead = translate("ByHand", "The desk copies your words and opens LinkedIn. You paste them there and post.")
        title = translate("ByHand", "Post on LinkedIn by hand")
        return Saying(title, lead, translate("ByHand", "It is out") if is_copied else copy)
    return Saying(
        translate("ByHand", "Paste a comment from LinkedIn"),
        translate("ByHand", "LinkedIn does not show us this one. Here it waits for you like any other."),
        translate("ByHand", "Put it on my desk"),
    )


def state_of(errand: Errand, *, is_copied: bool, is_ready: bool) -> State:
    """The state line."""
    if is_copied:
        copied = translate("ByHand", "Your words are copied. Paste them on LinkedIn, then say so here.")
        return State(copied, translate("ByHand", "Copied."), "check")
    if not is_ready and errand is Errand.COMMENT:
        missing = translate("ByHand", "The name and the words are needed.")
        return State(missing, translate("ByHand", "Something is missing yet."), "info")
    if not is_ready:
        nothing = translate("ByHand", "There is nothing to copy yet.")
        return State(nothing, translate("ByHand", "Nothing to copy."), "info")
    if errand is Errand.COMMENT:
        kept = translate("ByHand", "It is kept as long as your settings say. Your answers stay.")
        return State(kept, translate("ByHand", "Kept for a time."), "info")
    nothing = translate("ByHand", "Nothing leaves the desk by itself here.")
    return State(nothing, translate("ByHand", "Nothing leaves."), "check")


def taken_apart(copied: str) -> Copied:
    """A copy from LinkedIn, in its parts."""
    found = _LINK.search(copied)
    url = found[0] if found else ""
    lines = [line.strip() for line in copied.replace(url, "").strip().splitlines() if line.strip()]
    first = lines[0] if lines else ""
    is_name = len(lines) > 1 and len(first) <= LONGEST_NAME and first[-1] not in ".!?…:"
    return Copied(first if is_name else "", "\n".join(lines[1:] if is_name else lines), url)
