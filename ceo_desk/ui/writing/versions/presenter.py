"""What the time line of versions says: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.draft import Revision, Why
from ceo_desk.domain.publication import State
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.words import capital, number, time_of
from ceo_desk.ui.writing.versions.model import NOW, Moment, Outing, TimeLine
from ceo_desk.ui.writing.versions.moments import days_since, group_of, moment, moment_of_day, on_day

translate = QCoreApplication.translate

_OUT = frozenset({State.SENT, State.LIVE})
_AHEAD = frozenset({State.SCHEDULED, State.APPROVED, State.HELD, State.WAITING, State.SENDING})
_QUIET = frozenset({Why.SAVED, Why.LEFT, Why.PAUSED})
"""Nobody remembers these; what else happened says more."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list. `day` stands over it where another day begins; `whole` names it where it stands alone.

    `spoken` is all of it, for a screen reader; `when` is a version's moment alone.
    """

    id: str
    day: str
    moment: str
    time: str
    telling: str
    change: str
    whole: str
    spoken: str
    is_forgotten: bool = False
    when: str = ""


class Telling:
    """Makes the words of lines: for who sits here, seen from now."""

    def __init__(self, sitter: Sitter, now: datetime) -> None:
        self._sitter, self._now = sitter, now

    def now_line(self, line: TimeLine) -> Line:
        """The page as it is, on top of the list."""
        whole, kept = translate("Versions", "As it is now"), line.now
        if kept is None:
            telling = translate("Versions", "Not kept as a version yet")
            return Line(NOW, "", whole, "", telling, "", whole, f"{whole}. {telling}")
        when, said = moment(kept.revision.at, self._now), capital(self.telling(kept))
        spoken = ". ".join(part for part in (whole, when, said) if part)
        return Line(NOW, "", whole, "", said or when, "", whole, spoken)

    def line(self, one: Moment, day: str = "") -> Line:
        """A kept version."""
        revision = one.revision
        short, long = moment_of_day(revision.at, self._now), moment(revision.at, self._now)
        telling = self.telling(one)
        whole = translate("Versions", "{moment}, {telling}").format(moment=long, telling=telling) if telling else long
        change = translate("Versions", "Forgotten. Its words are erased.") if revision.is_forgotten else _change(one)
        time = time_of(revision.at)
        spoken = ". ".join(part for part in (whole, time, change) if part)
        return Line(one.id, day, short, time, capital(telling), change, whole, spoken, revision.is_forgotten, long)

    def days(self, past: Sequence[Moment]) -> list[str]:
        """The heading over each line; "" where the day goes on."""
        found: list[str] = []
        last = ""
        for one in past:
            day = group_of(one.revision.at, self._now)
            found.append(day if day != last else "")
            last = day
        return found

    def telling(self, one: Moment) -> str:
        """What happened then: `when you gave it to Jonas`; "" where nothing did that is remembered."""
        for outing in reversed(one.outings):
            said = self._went(outing)
            if said:
                return said
        if one.brought is not None:
            back = (
                translate("Versions", "when you brought back {text}"),
                translate("Versions", "when {name} brought back {text}"),
            )
            return self._by(one.revision, *back).replace("{text}", self._text_of(one.brought, one.revision))
        for revision in reversed(one.revisions):
            if revision.why not in _QUIET:
                return self._why(revision)
        if one.before_bringing is not None:
            text = self._text_of(one.before_bringing, one.revision)
            return translate("Versions", "before {text} came back").format(text=text)
        return self._quiet(one.revision)

    def _quiet(self, revision: Revision) -> str:
        if revision.by and revision.by != self._sitter.name:
            return translate("Versions", "written by {name}").format(name=revision.by)
        return translate("Versions", "before a long pause") if revision.why == Why.PAUSED else ""

    def _why(self, revision: Revision) -> str:
        said = {
            Why.BEGAN: (translate("Versions", "when you began it"), translate("Versions", "when {name} began it")),
            Why.IMPORTED: (
                translate("Versions", "when you brought it in from a file"),
                translate("Versions", "when {name} brought it in from a file"),
            ),
            Why.PROPOSED: (
                translate("Versions", "when you asked for approval"),
                translate("Versions", "when {name} asked for approval"),
            ),
            Why.APPROVED: (
                translate("Versions", "when you approved it"),
                translate("Versions", "when {name} approved it"),
            ),
            Why.RESTORED: (
                translate("Versions", "when you brought back an earlier text"),
                translate("Versions", "when {name} brought back an earlier text"),
            ),
            Why.CHANGED_OUTSIDE: (translate("Versions", "changed outside the desk"),) * 2,
            Why.KEPT_BOTH: (translate("Versions", "kept beside its file"),) * 2,
            Why.PUBLISHED: (translate("Versions", "when it went out"),) * 2,
        }
        if revision.why == Why.GIVEN:
            return self._given(revision)
        known = said.get(Why(revision.why)) if revision.why in set(Why) else None
        return self._by(revision, *known) if known else ""

    def _given(self, revision: Revision) -> str:
        """Who gave it to whom: there are two at a desk."""
        sitter = self._sitter
        others = (sitter.leader, sitter.assistant)
        if revision.by == sitter.name:
            to = next((name for name in others if name and name != sitter.name), "")
            said = (
                translate("Versions", "when you gave it to {name}")
                if to
                else translate("Versions", "when you gave it away")
            )
            return said.format(name=_first(to))
        return translate("Versions", "when {name} gave it to you").format(name=_first(revision.by))

    def _by(self, revision: Revision, you: str, other: str) -> str:
        is_you = not revision.by or revision.by == self._sitter.name
        return you if is_you else other.replace("{name}", revision.by)

    def _went(self, outing: Outing) -> str:
        """`published on Monday on Alderbay blog`; "" for what was cancelled."""
        one = outing.publication
        if one.live_at is not None and one.state in _OUT:
            said = translate("Versions", "published {day}, {account}")
            return said.format(day=on_day(one.live_at, self._now), account=outing.account)
        if one.state in _OUT:
            return translate("Versions", "published, {account}").format(account=outing.account)
        if one.state in _AHEAD:
            return translate("Versions", "on its way to {account}").format(account=outing.account)
        if one.state is State.WITHDRAWN:
            return translate("Versions", "published, then taken down, {account}").format(account=outing.account)
        return ""

    def _text_of(self, brought: Revision, then: Revision) -> str:
        """`Tuesday’s text` · `the text of 18 November` · `the earlier text`."""
        days = days_since(brought.at, self._now)
        if brought.at.astimezone().date() == then.at.astimezone().date() or days == 0:
            return translate("Versions", "the text of {time}").format(time=time_of(brought.at))
        if days == 1:
            return translate("Versions", "yesterday’s text")
        from ceo_desk.ui.writing.versions.moments import WEEK, day_said

        said = translate("Versions", "{day}’s text") if days < WEEK else translate("Versions", "the text of {day}")
        return said.format(day=day_said(brought.at, self._now))


def _first(name: str) -> str:
    return name.split(maxsplit=1)[0] if name else ""


def _change(one: Moment) -> str:
    """`41 words more`; the first version says how many it has."""
    words = one.revision.words
    if one.more is None:
        return translate("Versions", "%n words", "", words).replace(str(words), number(words), 1)
    more = abs(one.more)
    if one.more == 0:
        return translate("Versions", "As many words as before")
    said = (
        translate("Versions", "%n words more", "", more)
        if one.more > 0
        else translate("Versions", "%n words fewer", "", more)
    )
    return said.replace(str(more), number(more), 1)
