"""What the settings say: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.channel import Problem
from ceo_desk.services.linkedin.by_hand import is_by_hand
from ceo_desk.services.publishing.pausing import Paused
from ceo_desk.storage.people import Person
from ceo_desk.ui.connecting.linkedin.ending import ends_soon
from ceo_desk.ui.connecting.presenter import host_of
from ceo_desk.ui.messages import Message, in_words
from ceo_desk.ui.settings.model import AccountFact
from ceo_desk.ui.words import ago

translate = QCoreApplication.translate

PRACTICE = "practice"
TAKE_BACKS = (0, 5, 10, 20, 30)
LINKEDIN = "linkedin"
ICONS = {PRACTICE: "flask", LINKEDIN: "linkedin-logo"}
"""What stands for a kind of place; a blog is a place on the web."""
LOOKS = ("", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account in two lines; `trouble` stands in place of the second one's end, "" where all is well."""

    name: str
    title: str
    second: str
    trouble: str
    is_practice: bool
    icon: str = "globe"
    signs_in_again: bool = False
    """True where its place has a sign-in page, and no password for the desk."""
    takes_comments: bool = False
    """True where its comments are pasted in by hand."""
    is_by_hand: bool = False
    """True where nobody is signed in at all."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody at this desk."""

    name: str
    second: str
    is_here: bool


def account_line(fact: AccountFact, problem: Problem | None, now: datetime) -> AccountLine:
    """Who you are there, when the desk last looked, and what is wrong with it."""
    account = fact.account
    is_practice = account.channel == PRACTICE
    title = account.source.title or host_of(account.source.url) or account.name
    if is_practice:
        title = translate("Settings", "{title}, to practise").format(title=title)
    elif host_of(account.source.url) != title:
        title = translate("Settings", "{title}, {host}").format(title=title, host=host_of(account.source.url))
    second = translate("Settings", "You are {person} there.").format(person=account.person)
    if fact.looked_at is not None:
        looked = translate("Settings", "Last looked {ago}.").format(ago=ago(fact.looked_at, now))
        second = f"{second} {looked}"
    icon = ICONS.get(account.channel, "globe")
    trouble = in_words(problem.sentence) if problem else ends_soon(fact.ends_at, now)
    is_linkedin = account.channel == LINKEDIN
    takes_comments = is_linkedin and not account.capabilities.read_comments
    if takes_comments:
        closed = translate("Settings", "LinkedIn does not show us its comments.")
        second = f"{second} {closed}"
    if is_by_hand(account):
        title, second = account.source.title, translate("Settings", "You copy and paste. Nothing goes by itself.")
    return AccountLine(
        account.name, title, second, trouble, is_practice, icon, is_linkedin, takes_comments, is_by_hand(account)
    )


def person_line(person: Person, actor: str) -> PersonLine:
    """What somebody does at this desk, and whether that is who sits here."""
    leads, assists = translate("Settings", "Writes and answers"), translate("Settings", "Assists")
    does = leads if person.face == "leader" else assists
    is_here = person.name == actor
    second = translate("Settings", "{does}, sits here now").format(does=does) if is_here else does
    return PersonLine(person.name, second, is_here)


def take_back_texts(seconds: int) -> tuple[tuple[int, str], ...]:
    """The choices, and what is set where that is none of them."""
    return tuple((each, _seconds(each)) for each in sorted({*TAKE_BACKS, seconds}))


def _seconds(seconds: int) -> str:
    if not seconds:
        return translate("Settings", "No time: it leaves at once")
    return translate("Settings", "%n seconds", "", seconds)


def look_texts() -> tuple[str, ...]:
    """The looks, in the order of LOOKS."""
    return (
        translate("Settings", "As the system"),
        translate("Settings", "Light"),
        translate("Settings", "Dark"),
        translate("Settings", "High contrast"),
    )


def examined(problems: Sequence[str]) -> Message:
    """What an examination of the desk found."""
    if not problems:
        return Message("good", translate("Settings", "The desk is whole: every text and the record agree."))
    count = len(problems)
    return Message(
        "bad",
        translate("Settings", "%n things in the desk want a look.", "", count),
        translate("Settings", "Keep a backup now, and send us the detail."),
        "\n".join(problems),
    )


def paused_message(paused: Paused) -> Message:
    """What the pause reached, and what it did not."""
    stopped, unreached = len(paused.stopped), len(paused.unreached)
    sentence = translate("Settings", "Everything stands still.")
    second = ""
    if stopped == 1:
        second = translate("Settings", "One thing waits here. It asks you once the pause is over.")
    elif stopped:
        second = translate("Settings", "%n things wait here. Each asks you once the pause is over.", "", stopped)
    if not unreached:
        return Message("good", sentence, second)
    sentence = translate("Settings", "%n posts could not be stopped on their site.", "", unreached)
    reasons = "\n".join(f"{one.url or one.id}: {reason}".rstrip(": ") for one, reason in paused.unreached)
    return Message(
        "bad",
        sentence,
        translate("Settings", "The desk tries again until they are. You can stop them there by hand, too."),
        reasons,
    )
