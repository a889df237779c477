"""What the footer says below a card: the primary's words, and the sentence beside it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ceo_desk.ui.answering.card.presenter import on_button
from ceo_desk.ui.frame.place import State

translate = QCoreApplication.translate


class Way(StrEnum):
    """The ways on from a card. `PROPOSAL` is what an assistant suggests, the others are the five tiles."""

    PROPOSAL = "proposal"
    ANSWER = "answer"
    THANK = "thank"
    ASK = "ask"
    LATER = "later"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands on the card now. `choice` is the moment, or the rule, in words; "" = none chosen."""

    way: Way
    author: str
    assistant: str = ""
    has_words: bool = False
    choice: str = ""
    is_offline: bool = False
    is_unsaved: bool = False
    is_working: bool = False
    is_reading: bool = False
    """One column, and the card alone is in it."""
    seconds: int = 10
    is_by_hand: bool = False
    """The place takes the answer from no desk: it is copied, and pasted there."""


@dataclass(frozen=True, slots=True)
class Foot:
    """The primary's words, whether it may be pressed, and the state."""

    primary: str
    is_ready: bool
    state: State


def foot_of(now: Choice) -> Foot:
    """The footer of this moment."""
    text, is_ready = _primary(now)
    if now.is_working:
        return Foot(text, False, _state(now))
    return Foot(text, is_ready, _state(now))


def _primary(now: Choice) -> tuple[str, bool]:
    name = on_button(now.author)
    if now.is_reading and now.way is not Way.PROPOSAL:
        answer = translate("Answer", "Answer {name}").format(name=name) if name else translate("Answer", "Answer")
        return answer, True
    match now.way:
        case Way.PROPOSAL:
            return translate("Answer", "Send as it is"), True
        case Way.ANSWER | Way.THANK if now.is_by_hand:
            return translate("Answer", "Answer on LinkedIn"), now.has_words
        case Way.THANK:
            return translate("Answer", "Send this thank-you"), now.has_words
        case Way.ASK:
            who = now.assistant or translate("Answer", "your assistant")
            return translate("Answer", "Give to {name}").format(name=who), bool(now.assistant)
        case Way.LATER:
            until = translate("Answer", "Put off until {when}").format(when=now.choice)
            return until if now.choice else translate("Answer", "Put it off"), bool(now.choice)
        case Way.HIDE:
            return translate("Answer", "Hide it"), bool(now.choice)
        case _:
            send = translate("Answer", "Send to {name}").format(name=name) if name else ""
            return send or translate("Answer", "Send your answer"), now.has_words


def _state(now: Choice) -> State:
    if now.is_reading and now.way is not Way.PROPOSAL:
        return State(translate("Answer", "Everything is saved."), translate("Answer", "All is saved."))
    match now.way:
        case Way.PROPOSAL:
            text = translate("Answer", "It goes out in your name, exactly as you read it here.")
            return _or_offline(now, State(text, translate("Answer", "In your name, as it is.")))
        case Way.ASK if now.is_unsaved:
            return _saved(now)
        case Way.ASK if now.assistant:
            text = translate("Answer", "{name} finds it on top, with your words.").format(name=now.assistant)
            return State(text, translate("Answer", "With your words."))
        case Way.ASK:
            return State(translate("Answer", "Nobody is named as your assistant."), icon="info")
        case Way.LATER:
            text = translate("Answer", "It comes back by itself, and the time goes on being counted.")
            return State(text, translate("Answer", "It comes back."))
        case Way.HIDE if not now.choice:
            return State(translate("Answer", "Choose the rule that it breaks."), icon="info")
        case Way.HIDE:
            text = translate("Answer", "Hidden comments are kept. You can show them again.")
            return State(text, translate("Answer", "It is kept."))
        case Way.THANK if not now.has_words:
            text = translate("Answer", "Choose a line. You can change it.")
            return State(text, translate("Answer", "Choose a line."), "info")
        case _:
            return _saved(now)


def _saved(now: Choice) -> State:
    if now.is_unsaved:
        return State(translate("Answer", "Your last words are not saved yet."), icon="warning-circle-fill", tone="bad")
    if not now.has_words:
        short = translate("Answer", "Write a few words.")
        return State(translate("Answer", "Write a few words, then send them."), short, "info")
    if now.is_by_hand:
        text = translate("Answer", "Saved. LinkedIn takes this answer from your own hands.")
        return State(text, translate("Answer", "Saved."))
    seconds = now.seconds
    text = translate("Answer", "Saved. After sending you have %n seconds to take it back.", "", seconds)
    if not seconds:
        text = translate("Answer", "Saved. It goes out at once.")
    return _or_offline(now, State(text, translate("Answer", "Saved.")))


def _or_offline(now: Choice, state: State) -> State:
    if not now.is_offline:
        return state
    text = translate("Answer", "Saved. You are offline. It goes out when you are back.")
    return State(text, translate("Answer", "Saved. You are offline."), "cloud-slash", "wait")
