"""What the page of promises and ideas says: pure functions."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.idea import OPEN, IdeaStatus
from ceo_desk.domain.promise import Promise, PromiseState, is_due
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.following_up.ideas import IdeaCard
from ceo_desk.ui.following_up.day_choice import day_in_words
from ceo_desk.ui.following_up.model import FollowingFacts, PromiseFacts
from ceo_desk.ui.words import capital, on_day

translate = QCoreApplication.translate

NAMED = 3
"""So many people of an idea are named."""


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise: who promised whom and by when, in which words; `tone` and `icon` say how it stands."""

    promise: Promise
    comment: str
    title: str
    words: str
    second: str
    icon: str
    tone: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """An idea: its name, how far it is, why, who had it, and who is still to hear."""

    idea: str
    title: str
    status: IdeaStatus
    how_far: str
    why: str
    people: str
    to_hear: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class FollowingScreen:
    """The page."""

    sentence: str
    second: str
    promises: tuple[PromiseLine, ...]
    ideas: tuple[IdeaLine, ...]

    @property
    def is_empty(self) -> bool:
        """True where nothing was promised, and nobody had an idea."""
        return not self.promises and not self.ideas

    @property
    def first_to_hear(self) -> str:
        """The first idea of which people are to hear; "" where there is none."""
        return next((one.idea for one in self.ideas if one.to_hear), "")


def screen_of(facts: FollowingFacts) -> FollowingScreen:
    """The page for these facts."""
    promises = tuple(promise_line(one, facts.today) for one in (*facts.promises, *facts.closed))
    ideas = tuple(idea_line(one) for one in facts.ideas)
    due = sum(is_due(one.promise, facts.today) for one in facts.promises)
    people = sum(one.to_hear for one in ideas)
    if due:
        sentence = translate("FollowingUp", "%n promises have come back.", "", due)
    elif people:
        sentence = translate("FollowingUp", "%n people are to hear what becomes of their idea.", "", people)
    else:
        sentence = translate("FollowingUp", "Nothing is due.")
    count = len(facts.promises)
    second = translate("FollowingUp", "%n promises are open.", "", count)
    open_ideas = sum(one.is_open for one in ideas)
    second += " " + translate("FollowingUp", "Of %n ideas more is to come.", "", open_ideas)
    return FollowingScreen(sentence, second, promises, ideas)


def promise_line(facts: PromiseFacts, today: date) -> PromiseLine:
    """`Clara promised Ines by 24 November`."""
    promise = facts.promise
    owner = first_name(promise.owner) or promise.owner or translate("FollowingUp", "Nobody")
    day = day_in_words(promise.due, today)
    if facts.comment is not None:
        name = first_name(facts.comment.author) or facts.comment.author
        title = translate("FollowingUp", "{owner} to {name}, by {day}").format(owner=owner, name=name, day=day)
    else:
        title = translate("FollowingUp", "{owner}, by {day}").format(owner=owner, day=day)
    second, icon, tone = _how_it_stands(promise, today)
    comment = facts.comment.id if facts.comment else ""
    is_open = promise.state is PromiseState.OPEN
    return PromiseLine(promise, comment, capital(title), promise.words, second, icon, tone, is_open)


def _how_it_stands(promise: Promise, today: date) -> tuple[str, str, str]:
    if promise.state is PromiseState.KEPT:
        return translate("FollowingUp", "Kept."), "check-circle-fill", "good"
    if promise.state is PromiseState.LET_GO:
        return translate("FollowingUp", "Let go: {why}").format(why=promise.why), "x", "ink2"
    moved = ""
    if promise.is_moved:
        moved = translate("FollowingUp", "First said: {day}.").format(day=on_day(promise.first_due))
    if is_due(promise, today):
        said = translate("FollowingUp", "Its day has come.")
        return f"{said} {moved}".strip(), "warning-circle-fill", "wait"
    return moved, "handshake", "ink2"


def idea_line(card: IdeaCard) -> IdeaLine:
    """An idea as the page shows it."""
    idea = card.idea
    title = idea.title or translate("FollowingUp", "An idea whose name was erased")
    how_far = how_far_of(idea.status)
    return IdeaLine(idea.id, title, idea.status, how_far, idea.why, _people(card), card.to_hear, idea.status in OPEN)


def _people(card: IdeaCard) -> str:
    """`Ines, Tom and 3 others`."""
    names = list(dict.fromkeys(first_name(one.author) or one.author for one in card.comments))[:NAMED]
    others = max(0, card.people - len(names))
    said = ", ".join(names)
    if not names:
        return translate("FollowingUp", "%n people", "", others)
    if others:
        return translate("FollowingUp", "{names} and %n others", "", others).format(names=said)
    return said


def how_far_of(status: IdeaStatus) -> str:
    """How far an idea is, once its reason stands beside it."""
    return translate("FollowingUp", "No") if status is IdeaStatus.NO else status_words()[status]


def status_words() -> dict[IdeaStatus, str]:
    """How far an idea is, as people say it."""
    return {
        IdeaStatus.HEARD: translate("FollowingUp", "Heard"),
        IdeaStatus.LOOKING: translate("FollowingUp", "We are looking into it"),
        IdeaStatus.DOING: translate("FollowingUp", "We are doing it"),
        IdeaStatus.DONE: translate("FollowingUp", "Done"),
        IdeaStatus.NO: translate("FollowingUp", "No, and why"),
    }
