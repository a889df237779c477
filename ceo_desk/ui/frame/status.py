"""The desk's own sentence in the footer, decided from what is known: a pure function."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.publication import Why
from ceo_desk.ui.actions import Act, key_text
from ceo_desk.ui.frame.outgoing import on_its_way
from ceo_desk.ui.frame.place import State
from ceo_desk.ui.words import ago

if TYPE_CHECKING:
    from datetime import datetime

    from ceo_desk.services.answering.today import TodayFacts
    from ceo_desk.ui.background import Activity

translate = QCoreApplication.translate


def desk_state(facts: TodayFacts | None, activity: Activity, now: datetime) -> State:
    """What the footer says where a screen has nothing better to say."""
    if facts is None:
        return State(translate("Footer", "Opening your desk…"), icon="hourglass-medium")
    if facts.is_paused:
        return _paused(facts)
    offline = [one for one in facts.going_out if one.why in (Why.OFFLINE, Why.RETRY)]
    waiting = len(on_its_way(facts))
    if offline:
        return _waiting(waiting, is_offline=activity.is_offline or any(one.why is Why.OFFLINE for one in offline))
    if activity.is_looking and activity.told:
        return State(activity.told, translate("Footer", "Reading comments…"), "hourglass-medium")
    if activity.is_offline:
        return State(
            translate("Footer", "You are offline. Everything is saved."),
            translate("Footer", "You are offline."),
            "cloud-slash",
            "wait",
        )
    later = len(facts.going_out)
    if later:
        text = translate("Footer", "Everything is saved. %n things go out later.", "", later)
        return State(text, translate("Footer", "%n things go out.", "", later), "clock", opens=True)
    if facts.looked_at is None:
        return State(translate("Footer", "Everything is saved."), translate("Footer", "All is saved."))
    looked = translate("Footer", "Everything is saved. Last looked {ago}.").format(ago=ago(facts.looked_at, now))
    return State(looked, translate("Footer", "All is saved."))


def with_pause(state: State, facts: TodayFacts | None) -> State:
    """What a screen says, and that everything is paused, which no place may hide."""
    if facts is None or not facts.is_paused:
        return state
    paused = translate("Footer", "Everything is paused.")
    text = f"{paused} {state.text}".strip()
    return replace(state, text=text) if state.tone else replace(state, text=text, short=paused, icon="pause")


def _paused(facts: TodayFacts) -> State:
    """It is said as long as it lasts, whatever else there is to say."""
    key, held = key_text(Act.PAUSE), len(facts.unreached)
    if held:
        text = translate("Footer", "Everything is paused. %n posts are still set on their site.", "", held)
        if held == 1:
            text = translate("Footer", "Everything is paused. One post is still set on its site.")
        return State(text, translate("Footer", "Paused, but not all."), "warning-circle", "bad", opens=True)
    text = translate("Footer", "Everything is paused. {key} ends it.").format(key=key)
    return State(text, translate("Footer", "Everything is paused."), "pause", "wait", opens=True)


def _waiting(waiting: int, *, is_offline: bool) -> State:
    if is_offline:
        return State(
            translate("Footer", "You are offline. %n things will go out when you are back.", "", waiting),
            translate("Footer", "Offline. %n things wait.", "", waiting),
            "cloud-slash",
            "wait",
            opens=True,
        )
    return State(
        translate("Footer", "%n things did not go out yet. The desk tries again.", "", waiting),
        translate("Footer", "%n things wait.", "", waiting),
        "clock-counter-clockwise",
        "wait",
        opens=True,
    )
