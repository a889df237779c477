"""What happened, as the person hears it: from an error or a problem to a sentence, a second one, and a tone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ceo_desk import __version__
from ceo_desk.domain.channel import Problem
from ceo_desk.domain.errors import DeskError, DiskFull, OutOfReach, PinNeeded
from ceo_desk.ui.parts.banners import Banner, Step, Tone

translate = QCoreApplication.translate


BETWEEN = " · "
"""Stands between two ways on."""

_look_up = QCoreApplication.translate
"""For texts that stand on the floors below, where Qt's tool doesn't look (tools/translations.py does)."""


def in_words(sentence: str) -> str:
    """A sentence of the floors below in the language of the person, as far as it is there; ways on each for itself."""
    return BETWEEN.join(_look_up("Sentences", part) for part in sentence.split(BETWEEN)) if sentence else ""


def both_in_words(error: DeskError) -> str:
    """What an error says and what helps, in one line."""
    return f"{in_words(error.sentence)} {in_words(error.next_step)}".strip()


@dataclass(frozen=True, slots=True)
class Message:
    """Two sentences at most, and the technical detail without secrets."""

    tone: Tone
    sentence: str
    second: str = ""
    detail: str = ""


def of_error(error: DeskError) -> Message:
    """An error of the tree."""
    if isinstance(error, DiskFull):
        return Message(
            "bad",
            translate("Messages", "This laptop is full. Your last words are safe, new ones may not be."),
            translate("Messages", "Make room: empty the trash, or move large files away."),
            _detail(error.code, error.detail),
        )
    tone: Tone = "wait" if isinstance(error, OutOfReach | PinNeeded) else "bad"
    detail = _detail(error.code, error.detail)
    return Message(tone, in_words(error.sentence), in_words(error.next_step), detail)


def of_problem(problem: Problem, tone: Tone = "wait") -> Message:
    """What a place said to a post, an answer or a look."""
    detail = _detail(problem.reason, problem.detail)
    return Message(tone, in_words(problem.sentence), in_words(problem.next_step), detail)


def show(banner: Banner, message: Message, steps: Sequence[Step] = ()) -> None:
    """Puts a message into a banner."""
    banner.say(message.tone, message.sentence, message.second, steps, message.detail)


def banner_of(banner: Banner, error: DeskError, *, close: Callable[[], None]) -> None:
    """Shows an error that nobody asked for, with a way to put it aside."""
    show(banner, of_error(error), (Step(translate("Messages", "Close"), close, "x"),))


def _detail(code: str, detail: str) -> str:
    lines = [f"CEO Desk {__version__}", code, detail]
    return "\n".join(line for line in lines if line)
