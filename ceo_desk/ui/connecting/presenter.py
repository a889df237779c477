"""What connecting a blog says: each step, each refusal with its causes and ways on, and what an account may do."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.channel import Capabilities, Identity, Problem
from ceo_desk.domain.errors import DeskError, OutOfReach
from ceo_desk.ui.connecting.causes import BARE, PAGE_AT_BLOG, causes, sentences
from ceo_desk.ui.messages import Message, in_words
from ceo_desk.ui.parts.banners import Tone

translate = QCoreApplication.translate


class Step(StrEnum):
    """Where the person is."""

    ADDRESS = "address"
    ALLOW = "allow"
    TRIED = "tried"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step did not work; `has_note`: a note for IT helps. `opens_blog`: its own page says more."""

    message: Message
    reason: str
    detail: str
    has_note: bool
    opens_blog: bool

    @property
    def is_about_name(self) -> bool:
        """True where the name is wrong, not the password."""
        return self.reason == "unknown_name"


@dataclass(frozen=True, slots=True)
class Right:
    """One thing that an account may do, or not."""

    text: str
    is_given: bool


def step_names() -> tuple[str, str, str]:
    """The three steps as they stand on top."""
    return (
        translate("Connect", "Your address"),
        translate("Connect", "Allow the desk"),
        translate("Connect", "Try it out"),
    )


def host_of(address: str) -> str:
    """`alderbay.example`, as people call a blog."""
    parts = urlsplit(address if "//" in address else f"//{address}")
    return parts.netloc.rpartition("@")[2].removeprefix("www.") or address


def address_of(typed: str) -> str:
    """An address that a browser opens; over plain http, so that a network's own page can step in."""
    return typed if "://" in typed else f"http://{typed}"


def refusal_of(error: DeskError, address: str, now: datetime) -> Refusal:
    """What a step's error says: what happened, both causes it may have, and what helps."""
    from ceo_desk.services.it_note import in_detail

    reason = str(getattr(error, "reason", "") or error.code)
    sentence = sentences().get(reason, in_words(error.sentence))
    second = causes().get(reason, "")
    if not second:
        is_world = hasattr(error, "reason")
        second = translate("Connect", "Send whoever runs the blog our note.") if is_world else in_words(error.next_step)
    tone: Tone = "wait" if isinstance(error, OutOfReach) else "bad"
    message = Message(tone, sentence, second, in_detail(error, address, now))
    has_note = hasattr(error, "reason") and reason not in BARE
    return Refusal(message, reason, error.detail, has_note, reason in PAGE_AT_BLOG)


def offline_message() -> Message:
    """Before anything was tried: this laptop is offline."""
    return Message("wait", sentences()["offline"], causes()["offline"])


def trouble_message(problem: Problem, waiting: int) -> Message:
    """Why an account is to be given a new password: `Nothing is lost, 1 answer waits.`"""
    sentence = translate("Connect", "Your blog no longer accepts this desk.")
    if problem.reason == "no_secret":
        sentence = translate("Connect", "The desk has no password for this blog any more.")
    second = translate("Connect", "Nothing is lost.")
    if waiting:
        second = translate("Connect", "Nothing is lost, %n answers or posts wait.", "", waiting)
    return Message("wait", sentence, second, problem.detail)


def who_you_are(identity: Identity) -> tuple[str, str]:
    """Who somebody is at a place, in two sentences."""
    title = identity.source_title or host_of(identity.source_url)
    return (
        translate("Connect", "You are {person} there").format(person=identity.person),
        translate("Connect", "On {title}, at {host}.").format(title=title, host=host_of(identity.source_url)),
    )


def rights_of(may: Capabilities) -> tuple[Right, ...]:
    """What an account may do, then what it may not, in the words of its place."""
    given = []
    if may.publish:
        given.append(translate("Connect", "You may publish posts."))
    elif may.submit:
        given.append(translate("Connect", "You may write posts. An editor there releases them."))
    if may.read_comments and may.reply:
        given.append(translate("Connect", "You may read the comments and answer them."))
    if may.moderate:
        given.append(translate("Connect", "You may release comments, and hide them."))
    if may.schedule:
        given.append(translate("Connect", "Your blog keeps the hour, even when this laptop is closed."))
    return tuple([Right(text, True) for text in given] + [Right(in_words(note), False) for note in may.notes])
