"""What the page says about a post: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.draft import Revision, Why
from ceo_desk.ui.frame.place import State
from ceo_desk.ui.words import ago, capital, number, when

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One kept version."""

    id: str
    text: str
    second: str
    is_forgotten: bool

    @property
    def spoken(self) -> str:
        """The whole row, for a screen reader."""
        return f"{self.text}. {self.second}"


def state_of(saved_at: datetime | None, now: datetime, *, is_slow: bool) -> State:
    """How safe the words are."""
    if is_slow:
        saving = translate("Write", "Saving…")
        return State(saving, saving, "hourglass-medium")
    if saved_at is None:
        text = translate("Write", "What you write is saved by itself.")
        return State(text, translate("Write", "It saves by itself."))
    said = translate("Write", "Saved on this laptop, {ago}.").format(ago=ago(saved_at, now))
    return State(said, translate("Write", "All is saved."))


def length_note(words: int, minutes: int) -> str:
    """`140 words, 1 minute to read`; "" where nothing is written."""
    if words <= 0:
        return ""
    counted = translate("Write", "%n words", "", words)
    read = translate("Write", "%n minutes to read", "", minutes)
    return translate("Write", "{words}, {minutes}").format(words=_digits(counted, words), minutes=read)


def _digits(text: str, value: int) -> str:
    """Qt puts plain figures in; large ones get their separators."""
    return text.replace(str(value), number(value), 1)


def version_lines(revisions: Sequence[Revision], actor: str, now: datetime) -> tuple[VersionLine, ...]:
    """The kept versions, the latest first."""
    return tuple(_version(one, actor, now) for one in reversed(revisions))


def different(these: Sequence[str], others: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the passages that the others don't have at their place in the order."""
    matcher = SequenceMatcher(None, list(these), list(others), autojunk=False)
    same = {n for block in matcher.get_matching_blocks() for n in range(block.a, block.a + block.size)}
    return tuple(n for n, text in enumerate(these) if n not in same and text.strip())


def difference_words(count: int, missing: int) -> str:
    """What is different between a version and the page, in a sentence."""
    if not count and not missing:
        return translate("Write", "It says the same as your page now.")
    if not count:
        return translate("Write", "All of it stands on your page; %n passages came since.", "", missing)
    return translate("Write", "%n passages are different from your page. They are marked.", "", count)


def _version(one: Revision, actor: str, now: datetime) -> VersionLine:
    moment = capital(when(one.at, now))
    what = _what(one.why, one.by if one.by != actor else "")
    text = translate("Write", "{when}, {what}").format(when=moment, what=what)
    words = one.words
    counted = translate("Write", "%n words", "", words)
    second = translate("Write", "Forgotten. Its words are erased.") if one.is_forgotten else counted
    return VersionLine(one.id, text, second, one.is_forgotten)


def _what(why: str, by: str) -> str:
    """`you left it`, `Jonas Reed brought it back`."""
    who = by or translate("Write", "you")
    known = {
        Why.BEGAN: translate("Write", "{who} began it"),
        Why.IMPORTED: translate("Write", "{who} brought it in"),
        Why.SAVED: translate("Write", "{who} kept it"),
        Why.LEFT: translate("Write", "{who} left it"),
        Why.PROPOSED: translate("Write", "{who} gave it for approval"),
        Why.APPROVED: translate("Write", "{who} approved it"),
        Why.RESTORED: translate("Write", "{who} brought it back"),
        Why.CHANGED_OUTSIDE: translate("Write", "changed outside the desk"),
        Why.KEPT_BOTH: translate("Write", "kept beside its file"),
        Why.PUBLISHED: translate("Write", "it went out"),
    }
    said = known.get(Why(why)) if why in set(Why) else None
    return (said or translate("Write", "{who} kept it")).format(who=who)
