"""What the page says about a post: pure functions."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.ui.frame.place import State
from ceo_desk.ui.words import ago, number

translate = QCoreApplication.translate


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


def chosen_note(chosen: int, words: int) -> str:
    """`34 of 140 words selected`."""
    said = translate("Write", "{chosen} of {words} words selected")
    return said.format(chosen=number(chosen), words=number(max(words, chosen)))


def _digits(text: str, value: int) -> str:
    """Qt puts plain figures in; large ones get their separators."""
    return text.replace(str(value), number(value), 1)
