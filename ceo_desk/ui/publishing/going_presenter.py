"""The ten seconds and what comes after them, in words: pure functions."""

import math
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.publication import State, Why
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.hours import on_clock
from ceo_desk.storage.outbox.outbox_rows import Publication
from ceo_desk.ui.publishing.model import PublishFacts, PublishPlace
from ceo_desk.ui.publishing.moments import clock_time, moment_words
from ceo_desk.ui.publishing.presenter import icon_of, place_name

translate = QCoreApplication.translate


class Stage(IntEnum):
    """Where a publication is, what wants to be said first before the rest."""

    COUNTING = 0
    MOVING = 1
    TROUBLE = 2
    OFFLINE = 3
    RETRYING = 4
    LATER = 5
    SCHEDULED = 6
    SENT = 7
    PROPOSED = 8
    LIVE = 9


@dataclass(frozen=True, slots=True)
class GoingRow:
    """One account: its name, the post's title, where it is, and the link once it is out. `tone` as in tokens."""

    publication: str
    account: str
    icon: str
    name: str
    title: str
    where: str
    tone: str
    stage: Stage
    url: str
    altered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoingScreen:
    """What is shown. `share` of the take-back is left; None = no countdown runs."""

    stage: Stage
    title: str
    second: str
    share: float | None
    seconds: int
    rows: tuple[GoingRow, ...]

    @property
    def is_proven(self) -> bool:
        """True where readers have it everywhere, as the read-back shows."""
        return self.stage is Stage.LIVE


def stage_of(publication: Publication, now: datetime) -> Stage:
    """Where it is."""
    match publication.state:
        case State.LIVE:
            return Stage.LIVE
        case State.SCHEDULED:
            return Stage.SCHEDULED
        case State.SENT:
            return Stage.SENT
        case State.PROPOSED:
            return Stage.PROPOSED
        case State.UNSURE | State.REFUSED:
            return Stage.TROUBLE
        case State.HELD | State.WAITING:
            return _stage_on_its_way(publication, now)
        case _:
            return Stage.MOVING


def _stage_on_its_way(publication: Publication, now: datetime) -> Stage:
    delivery = publication.delivery
    assert delivery is not None
    ends = delivery.not_before
    is_turn = publication.state is State.HELD or delivery.why is Why.TURN
    if is_turn and ends is not None and ends > now:
        return Stage.COUNTING
    match delivery.why:
        case Why.MISSED | Why.EMBARGO | Why.ALONE | Why.RESUMED | Why.SIGN_IN:
            return Stage.TROUBLE
        case Why.OFFLINE:
            return Stage.OFFLINE
        case Why.RETRY:
            return Stage.RETRYING
        case Why.HOUR | Why.PAUSE | Why.BLOG:
            return Stage.LATER
        case _:
            return Stage.MOVING


def going_screen(
    facts: PublishFacts, places: tuple[PublishPlace, ...], leader: str, now: datetime
) -> GoingScreen | None:
    """The screen of these places' publications; None where there are none."""
    rows = tuple(_row(place, facts, number, len(places), now) for number, place in enumerate(places))
    if not rows:
        return None
    stage = min(row.stage for row in rows)
    lead = next(
        place.publication for place, row in zip(places, rows, strict=True) if row.stage is stage and place.publication
    )
    seconds, share = _countdown(places, facts.take_back, now)
    title, second = _head(stage, lead, facts, leader, now, seconds)
    return GoingScreen(stage, title, second, share if stage is Stage.COUNTING else None, seconds, rows)


def _countdown(places: tuple[PublishPlace, ...], take_back: int, now: datetime) -> tuple[int, float]:
    """Whole seconds that are left, and the share of the take-back."""
    ends = [
        one.publication.delivery.not_before
        for one in places
        if one.publication and one.publication.delivery and stage_of(one.publication, now) is Stage.COUNTING
    ]
    left = max(((end - now).total_seconds() for end in ends if end is not None), default=0.0)
    return math.ceil(left), min(1.0, left / max(take_back, left, 1.0))


def _head(
    stage: Stage, lead: Publication, facts: PublishFacts, leader: str, now: datetime, seconds: int
) -> tuple[str, str]:
    due = moment_words(on_clock(lead.due, facts.zone), on_clock(now, facts.zone)) if lead.due else ""
    match stage:
        case Stage.COUNTING:
            return _counting(due, seconds)
        case Stage.MOVING:
            return translate("Going", "On its way…"), translate("Going", "The desk reads it back before it says more.")
        case Stage.TROUBLE:
            return _trouble(lead)
        case Stage.OFFLINE:
            second = translate("Going", "It goes out when you are back. Nothing is lost.")
            return translate("Going", "You are offline."), second
        case Stage.RETRYING:
            second = translate("Going", "The desk tries again by itself. Nothing is lost.")
            return translate("Going", "It did not go out yet."), second
        case Stage.LATER if lead.why is Why.PAUSE:
            second = translate("Going", "You paused everything. It goes before that only where you say so.")
            return translate("Going", "It waits for the end of the pause."), second
        case Stage.LATER if lead.why is Why.BLOG:
            second = translate("Going", "Its address goes below the words. Nothing is lost.")
            return translate("Going", "It goes out when the blog post is there."), second
        case Stage.LATER | Stage.SCHEDULED:
            title = translate("Going", "It goes out {moment} by itself.").format(moment=due)
            return title, _who_keeps(stage)
        case Stage.SENT:
            second = translate("Going", "An editor must release it there.")
            return translate("Going", "The blog has it."), second
        case Stage.PROPOSED:
            return _asked(leader)
        case Stage.LIVE:
            return translate("Going", "It is out."), translate("Going", "The desk has read it back: readers have it.")


def _counting(due: str, seconds: int) -> tuple[str, str]:
    second = translate("Going", "Until then you can still take it back. Nobody has seen it.")
    if due:
        later = translate("Going", "It goes out {moment}. Until then you can take it back.").format(moment=due)
        return translate("Going", "It is set in %n seconds", "", seconds), later
    return translate("Going", "Going out in %n seconds", "", seconds), second


def _trouble(lead: Publication) -> tuple[str, str]:
    if lead.state is State.UNSURE:
        return translate("Going", "Did it arrive?"), translate("Going", "The desk waits for your word.")
    if lead.state is State.REFUSED:
        return translate("Going", "It did not go out."), translate("Going", "Nothing is lost. Your words are kept.")
    return translate("Going", "It waits for you."), translate("Going", "Nothing is lost. Your words are kept.")


def _who_keeps(stage: Stage) -> str:
    if stage is Stage.SCHEDULED:
        return translate("Going", "The blog holds it. This laptop may be off then.")
    return translate("Going", "The desk sends it then, so leave this laptop on.")


def _asked(leader: str) -> tuple[str, str]:
    name = first_name(leader) or leader
    second = translate("Going", "Nothing has left this laptop. It goes out once that word is given.")
    if not name:
        return translate("Going", "It waits for approval."), second
    return translate("Going", "{name} has it now.").format(name=name), second


def _row(place: PublishPlace, facts: PublishFacts, number: int, count: int, now: datetime) -> GoingRow:
    publication = place.publication
    assert publication is not None
    stage = stage_of(publication, now)
    where, tone = _where(stage, publication, facts, number, count, now)
    title = place.title or translate("Going", "A post without a title")
    url = publication.url if stage in (Stage.LIVE, Stage.SENT, Stage.SCHEDULED) else ""
    altered = publication.altered if stage in (Stage.LIVE, Stage.SENT, Stage.SCHEDULED) else ()
    name = place_name(place)
    icon = icon_of(place.account.channel)
    return GoingRow(publication.id, place.account.name, icon, name, title, where, tone, stage, url, altered)


def _where(
    stage: Stage, publication: Publication, facts: PublishFacts, number: int, count: int, now: datetime
) -> tuple[str, str]:
    match stage:
        case Stage.COUNTING:
            if count == 1:
                return translate("Going", "Ready to go"), "ink2"
            first = translate("Going", "Goes first")
            return (first if number == 0 else translate("Going", "Right after it")), "ink2"
        case Stage.MOVING:
            return translate("Going", "On its way…"), "ink2"
        case Stage.TROUBLE if publication.why is Why.EMBARGO:
            return translate("Going", "Held back by your list"), "wait"
        case Stage.TROUBLE:
            return translate("Going", "Waits for your word"), "wait"
        case Stage.OFFLINE:
            return translate("Going", "When you are back"), "wait"
        case Stage.RETRYING:
            return translate("Going", "Tries again"), "wait"
        case Stage.LATER if publication.why is Why.BLOG:
            return translate("Going", "After the blog post"), "ink2"
        case Stage.LATER | Stage.SCHEDULED:
            due = publication.due
            words = moment_words(on_clock(due, facts.zone), on_clock(now, facts.zone)) if due else ""
            return words[:1].upper() + words[1:], "ink2"
        case Stage.SENT:
            return translate("Going", "Waits for an editor"), "wait"
        case Stage.PROPOSED:
            return translate("Going", "Waits for approval"), "ink2"
        case Stage.LIVE:
            return _out_since(publication, facts), "good"


def _out_since(publication: Publication, facts: PublishFacts) -> str:
    if publication.live_at is None:
        return translate("Going", "Out")
    time = clock_time(on_clock(publication.live_at, facts.zone))
    return translate("Going", "Out since {time}").format(time=time)
