"""What Today says while everything is paused: pure functions."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ceo_desk.services.answering.today import TodayFacts
from ceo_desk.ui.frame.outgoing import name_of
from ceo_desk.ui.frame.place import Go, Place
from ceo_desk.ui.messages import Message, in_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PausedDay:
    """What is said above the day, and the one next step: the first word; `go` None = it is yet to be begun."""

    message: Message
    primary: str
    go: Go | None


def paused_day(facts: TodayFacts) -> PausedDay | None:
    """None where nothing is paused."""
    since = facts.paused_since
    if since is None:
        return None
    message = _unreached(facts) if facts.unreached else _all_still(facts)
    if facts.writing is not None and facts.writing.modified >= since:
        return PausedDay(message, translate("Today", "Go on writing"), Go(Place.PAGE, facts.writing.id))
    return PausedDay(message, translate("Today", "Write the first word"), None)


def _all_still(facts: TodayFacts) -> Message:
    waiting = len(facts.going_out)
    second = translate("Today", "Nothing goes out until you end the pause.")
    if waiting == 1:
        second = translate("Today", "One thing waits here. It asks you once the pause is over.")
    elif waiting:
        second = translate("Today", "%n things wait here. Each asks you once the pause is over.", "", waiting)
    return Message("wait", translate("Today", "Everything is paused."), second)


def _unreached(facts: TodayFacts) -> Message:
    count, first = len(facts.unreached), facts.unreached[0]
    sentence = translate("Today", "“{title}” is still set on its site.").format(title=name_of(first.outgoing))
    if count > 1:
        sentence = translate("Today", "%n posts are still set on their sites.", "", count)
    tries = translate("Today", "The desk tries again until it can make them drafts there.")
    second = f"{in_words(first.reason)} {tries}".strip()
    detail = "\n".join(f"{name_of(one.outgoing)}: {in_words(one.reason)}".rstrip(": ") for one in facts.unreached)
    return Message("bad", sentence, second, detail)
