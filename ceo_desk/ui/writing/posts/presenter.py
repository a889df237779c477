"""What the list of posts shows, decided from the shelf: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ceo_desk.domain.publication import State, Why
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.writing.shelf import ShelfPost, ShelfPublication, ShelfState
from ceo_desk.storage.drafts.handovers import Handover
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.words import day_of, time_of, weekday_of, when

translate = QCoreApplication.translate

Tone = Literal["", "good", "wait", "bad"]
TITLE_WORDS = 8


class Shown(IntEnum):
    """Which posts the person wants to see, in the order of the choice on the screen."""

    ALL = 0
    DRAFTS = 1
    SCHEDULED = 2
    OUT = 3


_ASKING = {ShelfState.MISSED, ShelfState.EMBARGO, ShelfState.RESUMED, ShelfState.ALONE}
_DRAFTS = {ShelfState.DRAFT, ShelfState.TAKEN_BACK, ShelfState.PROPOSED, ShelfState.REFUSED, *_ASKING}
_SCHEDULED = {ShelfState.SCHEDULED, ShelfState.ON_ITS_WAY}
_OUT = {ShelfState.LIVE, ShelfState.SENT, ShelfState.UNSURE}
_GROUPS: dict[Shown, set[ShelfState]] = {Shown.DRAFTS: _DRAFTS, Shown.SCHEDULED: _SCHEDULED, Shown.OUT: _OUT}
_LOOKS: dict[ShelfState, tuple[str, Tone]] = {
    ShelfState.UNSURE: ("question", "wait"),
    ShelfState.MISSED: ("warning-circle-fill", "wait"),
    ShelfState.EMBARGO: ("lock-simple", "wait"),
    ShelfState.RESUMED: ("warning-circle-fill", "wait"),
    ShelfState.ALONE: ("warning-circle-fill", "wait"),
    ShelfState.REFUSED: ("warning-circle-fill", "bad"),
    ShelfState.PROPOSED: ("hourglass-medium", ""),
    ShelfState.ON_ITS_WAY: ("paper-plane-tilt", ""),
    ShelfState.SCHEDULED: ("clock", ""),
    ShelfState.SENT: ("hourglass-medium", ""),
    ShelfState.LIVE: ("check-circle-fill", "good"),
    ShelfState.TAKEN_BACK: ("pencil-simple", ""),
    ShelfState.DRAFT: ("pencil-simple", ""),
}


@dataclass(frozen=True, slots=True)
class PostLine:
    """One row: the title, what became of it in words, and what can be done with it."""

    id: str
    title: str
    second: str
    icon: str
    tone: Tone
    url: str
    """Where readers have it; "" = nowhere."""
    taking_back: str
    """The publication that can be taken back; "" = none."""
    is_out: bool
    """True where taking it back calls the site, False where it has not left."""
    place: str

    @property
    def spoken(self) -> str:
        """The whole row, for a screen reader."""
        return f"{self.title}. {self.second}"


def choices() -> tuple[str, ...]:
    """What can be chosen, in the order of `Shown`."""
    return (
        translate("Posts", "All"),
        translate("Posts", "Drafts"),
        translate("Posts", "Scheduled"),
        translate("Posts", "Out"),
    )


def chosen(posts: Sequence[ShelfPost], shown: Shown) -> tuple[ShelfPost, ...]:
    """The posts that belong to a choice, in their order."""
    if shown is Shown.ALL:
        return tuple(posts)
    wanted = _GROUPS[shown]
    return tuple(post for post in posts if post.state in wanted)


def yours_first(posts: Sequence[ShelfPost], sitter: Sitter) -> tuple[ShelfPost, ...]:
    """What the other one gave to who sits here stands on top; the rest keeps its order."""
    given = [one for one in posts if one.handover is not None and one.handover.is_for(sitter.name, sitter.face)]
    return (*given, *(one for one in posts if one not in given)) if given else tuple(posts)


def line_of(post: ShelfPost, sitter: Sitter, now: datetime) -> PostLine:
    """The row of a post."""
    leading = next((one for one in post.publications if one.shelf_state is post.state), None)
    icon, tone = _LOOKS[post.state]
    out = next((one for one in post.publications if one.url and one.shelf_state is ShelfState.LIVE), None)
    back = next((one for one in post.publications if _can_take_back(one)), None)
    there = out or back
    return PostLine(
        id=post.id,
        title=title_of(post),
        second=_second(post, leading, sitter, now),
        icon=icon,
        tone=tone,
        url=out.url if out else "",
        taking_back=back.id if back else "",
        is_out=back is not None and back.state in (State.LIVE, State.SCHEDULED, State.SENT),
        place=place_of(there.channel) if there else "",
    )


def title_of(post: ShelfPost) -> str:
    """The title, else how the text begins."""
    if post.title.strip():
        return " ".join(post.title.split())
    words = post.opening.replace("#", " ").replace("*", " ").replace(">", " ").split()
    if not words:
        return translate("Posts", "A post without a title")
    return " ".join(words[:TITLE_WORDS]) + ("…" if len(words) > TITLE_WORDS else "")


def place_of(channel: str) -> str:
    """`your blog`, `LinkedIn`, `your practice blog`."""
    if channel == "linkedin":
        return translate("Posts", "LinkedIn")
    if channel == "practice":
        return translate("Posts", "your practice blog")
    return translate("Posts", "your blog")


def empty_words(shown: Shown) -> tuple[str, str]:
    """What stands where no post is."""
    if shown is Shown.SCHEDULED:
        return translate("Posts", "Nothing is scheduled."), translate("Posts", "A post waits here until its hour.")
    if shown is Shown.OUT:
        return translate("Posts", "Nothing is out yet."), translate("Posts", "What your readers have stands here.")
    if shown is Shown.DRAFTS:
        return translate("Posts", "No draft is open."), translate("Posts", "All you wrote is out or on its way.")
    return translate("Posts", "Nothing is written yet."), translate("Posts", "A post begins with one sentence.")


def _can_take_back(one: ShelfPublication) -> bool:
    return one.state in (State.LIVE, State.SCHEDULED) or (
        one.state in (State.APPROVED, State.WAITING, State.HELD) and one.shelf_state not in _ASKING
    )


def _second(post: ShelfPost, leading: ShelfPublication | None, sitter: Sitter, now: datetime) -> str:
    if post.handover is not None:
        return _handed_words(post.handover, sitter, now)
    if leading is None or post.state is ShelfState.DRAFT:
        return _draft_words(translate("Posts", "Draft"), post, now)
    match post.state:
        case ShelfState.TAKEN_BACK:
            return _draft_words(translate("Posts", "Taken back"), post, now)
        case ShelfState.LIVE:
            return _live_words(post, now)
        case ShelfState.PROPOSED:
            return _proposed_words(sitter)
        case ShelfState.SENT:
            said = translate("Posts", "{place} has it, an editor there releases it")
            return _capital(said.format(place=place_of(leading.channel)))
        case ShelfState.SCHEDULED | ShelfState.ON_ITS_WAY:
            return _going_words(leading, now)
        case _:
            return _trouble_words(post.state, leading, now)


def _draft_words(kind: str, post: ShelfPost, now: datetime) -> str:
    stopped = day_words(post.modified, now)
    words = post.words
    if words < 0:
        return translate("Posts", "{kind}, you stopped {when}").format(kind=kind, when=stopped)
    counted = translate("Posts", "%n words", "", words)
    said = translate("Posts", "{kind}, {words}, you stopped {when}")
    return said.format(kind=kind, words=counted, when=stopped)


def _handed_words(handover: Handover, sitter: Sitter, now: datetime) -> str:
    """`Clara gave you this: please shorten it` · `With Jonas since yesterday`."""
    if not handover.is_for(sitter.name, sitter.face):
        name = first_name(handover.given_to) or handover.given_to
        return translate("Posts", "With {name} since {when}").format(name=name, when=since_words(handover.at, now))
    name = first_name(handover.given_by) or handover.given_by
    said = (
        translate("Posts", "{name} gave you this: {note}")
        if handover.note
        else translate("Posts", "{name} gave you this")
    )
    return said.format(name=name, note=handover.note)


def _live_words(post: ShelfPost, now: datetime) -> str:
    live = [one for one in post.publications if one.shelf_state is ShelfState.LIVE]
    places = list(dict.fromkeys(on_place(one.channel) for one in live))
    since = min((one.live_at for one in live if one.live_at), default=None)
    where = translate("Posts", " and ").join(places)
    if since is None:
        return translate("Posts", "Out {where}").format(where=where)
    return translate("Posts", "Out since {when}, {where}").format(when=since_words(since, now), where=where)


def _proposed_words(sitter: Sitter) -> str:
    if sitter.is_leader:
        return translate("Posts", "Waits for your word")
    return translate("Posts", "Waits for the word of {name}").format(name=sitter.leader)


def _going_words(one: ShelfPublication, now: datetime) -> str:
    if one.why is Why.PAUSE:
        return translate("Posts", "Stands still until the pause ends")
    if one.due is not None:
        return translate("Posts", "Goes out {when}").format(when=_on_day(one.due, now))
    if one.why is Why.BLOG:
        return translate("Posts", "Goes out when the blog post is there")
    if one.why in (Why.OFFLINE, Why.RETRY):
        return translate("Posts", "Goes out when you are back on the internet")
    return translate("Posts", "On its way")


def _trouble_words(state: ShelfState, one: ShelfPublication, now: datetime) -> str:
    if state is ShelfState.MISSED and one.due is not None:
        return translate("Posts", "Was due {when}. Should it still go?").format(when=_on_day(one.due, now))
    if state is ShelfState.EMBARGO:
        return translate("Posts", "It holds words that must not go out yet.")
    if state is ShelfState.RESUMED:
        return translate("Posts", "The pause is over. Should it still go?")
    if state is ShelfState.ALONE:
        return translate("Posts", "Its blog post did not go out. Should it still go?")
    if state is ShelfState.UNSURE:
        return translate("Posts", "We don't know whether {place} has it").format(place=place_of(one.channel))
    said = in_words(one.problem.sentence) if one.problem else ""
    place = _capital(place_of(one.channel))
    return translate("Posts", "{place} did not take it: {sentence}").format(place=place, sentence=said)


def on_place(channel: str) -> str:
    """`on your blog`."""
    return translate("Posts", "on {place}").format(place=place_of(channel))


def day_words(at: datetime, now: datetime) -> str:
    """`at 09:14` today, `yesterday`, `on Sunday`, `on 18 November`: as people say when they stopped."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    if days == 0:
        return translate("Posts", "at {time}").format(time=time_of(at))
    if days == 1:
        return translate("Posts", "yesterday")
    return translate("Posts", "on {day}").format(day=_day(at, now))


def since_words(at: datetime, now: datetime) -> str:
    """`09:14` today, `yesterday`, `Sunday`, `18 November`: as it stands behind "since"."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    if days == 0:
        return time_of(at)
    if days == 1:
        return translate("Posts", "yesterday")
    return _day(at, now)


def _on_day(at: datetime, now: datetime) -> str:
    days = abs((at.astimezone().date() - now.astimezone().date()).days)
    said = when(at, now)
    return said if days < 2 else translate("Posts", "on {day}").format(day=said)


def _day(at: datetime, now: datetime) -> str:
    """`Sunday` within a week, `18 November` in this year, `18 November 2025` before."""
    local, here = at.astimezone(), now.astimezone()
    if abs((here.date() - local.date()).days) < 7:
        return weekday_of(at)
    if local.year == here.year:
        return day_of(at)
    year = QLocale().toString(QDate(local.year, 1, 1), "yyyy")
    return translate("Posts", "{day} {year}").format(day=day_of(at), year=year)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
