"""What connecting LinkedIn says: each step, each refusal, what the person does at LinkedIn: pure functions."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ceo_desk.channels.linkedin.signing_in import REDIRECT
from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.errors import DeskError, OutOfReach
from ceo_desk.ui.connecting.linkedin.causes import APP_PAGE, BARE, causes, sentences
from ceo_desk.ui.connecting.presenter import Refusal, Right
from ceo_desk.ui.connecting.saying import Saying
from ceo_desk.ui.frame.place import State
from ceo_desk.ui.messages import Message, in_words
from ceo_desk.ui.parts.banners import Tone

translate = QCoreApplication.translate

NEW_APP = "https://www.linkedin.com/developers/apps/new"
MY_APPS = "https://www.linkedin.com/developers/apps"
MAKE_PERMISSION = "https://www.linkedin.com/developers/tools/oauth/token-generator"
HOST = "https://www.linkedin.com"


class Step(StrEnum):
    """Where the person is; `CHOOSE` belongs to the sign-in."""

    VOICE = "voice"
    APP = "app"
    SIGN = "sign"
    CHOOSE = "choose"
    DONE = "done"


NUMBER = {Step.VOICE: 0, Step.APP: 1, Step.SIGN: 2, Step.CHOOSE: 2, Step.DONE: 3}


@dataclass(frozen=True, slots=True)
class Stand:
    """Where connecting stands, for the words of it."""

    step: Step
    is_page: bool = False
    is_pasting: bool = False
    is_again: bool = False
    is_busy: bool = False
    is_waiting: bool = False
    """The browser is open, and its answer is waited for."""
    is_ready: bool = True
    has_failed: bool = False
    keeps_passwords: bool = True
    name: str = ""
    """Who speaks, once that is known."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done on LinkedIn's page: what, and what its button opens or copies."""

    text: str
    button: str = ""
    opens: str = ""
    copies: str = ""


def step_names() -> tuple[str, str, str]:
    """The three steps as they stand on top."""
    return (
        translate("ConnectLinkedIn", "Who speaks"),
        translate("ConnectLinkedIn", "Your app"),
        translate("ConnectLinkedIn", "Sign in"),
    )


def tasks(*, is_page: bool) -> tuple[Task, ...]:
    """How a company registers its app, in the order of LinkedIn's pages."""
    product = translate(
        "ConnectLinkedIn",
        "On its page Products, ask for “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”.",
    )
    if is_page:
        product = translate(
            "ConnectLinkedIn",
            "On its page Products, ask for “Community Management API” alone. LinkedIn looks at it, which takes days.",
        )
    open_it = translate("ConnectLinkedIn", "Open LinkedIn’s page")
    copy = translate("ConnectLinkedIn", "Copy the address")
    return (
        Task(translate("ConnectLinkedIn", "Make an app there, for your company’s page."), open_it, opens=NEW_APP),
        Task(product),
        Task(
            translate("ConnectLinkedIn", "On its page Auth, add this address: {address}").format(address=REDIRECT),
            copy,
            copies=REDIRECT,
        ),
        Task(translate("ConnectLinkedIn", "On the same page, copy Client ID and Client Secret, and paste them here.")),
    )


def saying_of(stand: Stand) -> Saying:
    """The words of a step."""
    if stand.step is Step.VOICE:
        return Saying(
            translate("ConnectLinkedIn", "Who speaks on LinkedIn?"),
            translate("ConnectLinkedIn", "You can connect the other one later, too."),
            translate("ConnectLinkedIn", "Go on"),
        )
    if stand.step is Step.APP:
        return _of_app(stand)
    if stand.step is Step.SIGN:
        return _of_sign_in(stand)
    if stand.step is Step.CHOOSE:
        return Saying(
            translate("ConnectLinkedIn", "Which page speaks?"),
            translate("ConnectLinkedIn", "You may act for each of these."),
            translate("ConnectLinkedIn", "Connect this page"),
        )
    title = translate("ConnectLinkedIn", "{name} is on your desk").format(name=stand.name)
    if stand.is_again:
        title = translate("ConnectLinkedIn", "{name} is signed in again").format(name=stand.name)
    lead = translate("ConnectLinkedIn", "This is what the desk may do there.")
    return Saying(title, lead, translate("ConnectLinkedIn", "See who waits for you"))


def _of_app(stand: Stand) -> Saying:
    if stand.is_pasting:
        lead = translate(
            "ConnectLinkedIn",
            "LinkedIn’s page makes one for your app. Copy it and paste it here. It lasts 60 days.",
        )
        again = translate("ConnectLinkedIn", "Try again")
        primary = again if stand.has_failed else translate("ConnectLinkedIn", "Try it out")
        return Saying(translate("ConnectLinkedIn", "Paste a permission"), lead, primary)
    lead = translate("ConnectLinkedIn", "Once, in ten minutes. Your IT can do it: our note says how.")
    return Saying(
        translate("ConnectLinkedIn", "Let your company make an app for this desk"),
        lead,
        translate("ConnectLinkedIn", "Go on"),
    )


def _of_sign_in(stand: Stand) -> Saying:
    title = translate("ConnectLinkedIn", "Sign in on LinkedIn’s page")
    lead = translate(
        "ConnectLinkedIn", "It opens in your browser. Allow the desk there; your LinkedIn password stays with LinkedIn."
    )
    if stand.is_again:
        title = translate("ConnectLinkedIn", "Sign in to LinkedIn again")
        lead = translate(
            "ConnectLinkedIn", "LinkedIn ends every sign-in after 60 days. Your posts and all comments stay here."
        )
    again = translate("ConnectLinkedIn", "Open it again")
    primary = again if stand.has_failed else translate("ConnectLinkedIn", "Open the page")
    return Saying(title, lead, primary)


def state_of(stand: Stand) -> State | None:
    """The state line; None = the desk's own sentence."""
    if stand.is_waiting:
        waiting = translate("ConnectLinkedIn", "Waiting for your browser…")
        return State(waiting, waiting, "hourglass-medium")
    if stand.is_busy:
        asking = translate("ConnectLinkedIn", "Asking LinkedIn…")
        return State(asking, asking, "hourglass-medium")
    if stand.step is Step.DONE:
        return None
    if not stand.is_ready:
        both = translate("ConnectLinkedIn", "Paste Client ID and Client Secret to go on.")
        one = translate("ConnectLinkedIn", "Paste the permission to go on.")
        short = translate("ConnectLinkedIn", "Something is missing yet.")
        return State(one if stand.is_pasting else both, short, "info")
    if stand.step is Step.VOICE:
        nothing = translate("ConnectLinkedIn", "Nothing goes out by connecting.")
        return State(nothing, translate("ConnectLinkedIn", "Nothing goes out."), "check")
    if stand.keeps_passwords:
        kept = translate("ConnectLinkedIn", "The keys stay in this laptop’s own keychain.")
        return State(kept, translate("ConnectLinkedIn", "Kept in your keychain."), "lock-simple")
    lost = translate("ConnectLinkedIn", "This laptop has no keychain. The keys are kept until you close the desk.")
    return State(lost, translate("ConnectLinkedIn", "Kept until you close."), "lock-simple")


def refusal_of(error: DeskError, now: datetime) -> Refusal:
    """What a step's error says, and what helps."""
    from ceo_desk.services.it_note import in_detail

    reason = str(getattr(error, "reason", "") or error.code)
    second = causes().get(reason) or in_words(error.next_step)
    tone: Tone = "wait" if isinstance(error, OutOfReach) else "bad"
    sentence = sentences().get(reason) or in_words(error.sentence)
    message = Message(tone, sentence, second, in_detail(error, HOST, now))
    has_note = hasattr(error, "reason") and reason not in BARE
    return Refusal(message, reason, error.detail, has_note, reason in APP_PAGE)


def rights_of(may: Capabilities) -> tuple[Right, ...]:
    """What the account may do, then what it may not and what stands in for it."""
    given = []
    if may.publish:
        given.append(translate("ConnectLinkedIn", "You may post from here, and take posts back."))
    if may.read_comments and may.reply:
        given.append(translate("ConnectLinkedIn", "The desk brings the comments, and you may answer them."))
    return tuple([Right(text, True) for text in given] + [Right(in_words(note), False) for note in may.notes])


def told(text: str) -> State:
    """What was just done, in the state line."""
    return State(text, text, "check")


def address_copied() -> str:
    """After the address of the way back was copied."""
    return translate("ConnectLinkedIn", "The address is copied. Paste it on the app’s page.")


def note_copied() -> str:
    """After the note for IT was copied."""
    return translate("ConnectLinkedIn", "The note is copied. Paste it into a mail.")
