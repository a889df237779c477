"""Title, lead, primary and state line of each step: pure functions."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ceo_desk.ui.connecting.attempt import Kept, Tried
from ceo_desk.ui.connecting.presenter import Step, host_of, who_you_are
from ceo_desk.ui.frame.place import State

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Saying:
    """What a step says."""

    title: str
    lead: str
    primary: str


def saying_of(
    step: Step, place: str, *, tried: Tried | None, kept: Kept | None, is_renewal: bool, is_again: bool
) -> Saying:
    """The words of a step; `is_again`: the last try was refused."""
    again = translate("Connect", "Try again")
    if step is Step.ALLOW:
        title = translate("Connect", "Let your blog know that this is your desk")
        lead = translate(
            "Connect",
            "In your browser, {host} shows a password made for this desk only. "
            "Copy it and paste it here. It is not the password you sign in with.",
        )
        if is_renewal:
            title = translate("Connect", "Give the desk a new password")
            lead = translate(
                "Connect",
                "Open the page of {host}: it shows a password made for this desk only. Copy it and paste it here.",
            )
        return Saying(
            title, lead.format(host=host_of(place)), again if is_again else translate("Connect", "Try it out")
        )
    if step is Step.TRIED and tried is not None:
        title, lead = who_you_are(tried.identity)
        if tried.known is not None:
            known = translate("Connect", "This blog is on your desk already. It takes the new password.")
            return Saying(title, f"{lead} {known}", translate("Connect", "Use this password"))
        return Saying(title, lead, translate("Connect", "Connect this blog"))
    if step is Step.DONE and kept is not None:
        name = kept.account.source.title or host_of(kept.account.source.url)
        title = translate("Connect", "{blog} is on your desk").format(blog=name)
        if is_renewal:
            title = translate("Connect", "{blog} accepts this desk again").format(blog=name)
        lead = translate("Connect", "You are {person} there. The desk reads the comments, and you can go on.")
        return Saying(title, lead.format(person=kept.account.person), translate("Connect", "See who waits for you"))
    lead = translate("Connect", "Type its address as your browser shows it. The desk only looks, and changes nothing.")
    return Saying(
        translate("Connect", "Where is your blog?"), lead, again if is_again else translate("Connect", "Find my blog")
    )


def state_of(
    step: Step, *, is_busy: bool, is_ready: bool, is_renewal: bool, keeps_passwords: bool, fetched: str
) -> State | None:
    """The state line; None = the desk's own sentence."""
    if is_busy:
        looking = translate("Connect", "Looking at your blog…")
        return State(looking, looking, "hourglass-medium")
    if step is Step.DONE:
        reading = translate("Connect", "Reading comments…")
        return State(fetched, reading, "hourglass-medium") if fetched else None
    if not is_ready:
        password = translate("Connect", "Paste the password to go on.")
        both = translate("Connect", "Give your name there and the password to go on.")
        allow = password if is_renewal else both
        text = translate("Connect", "Type the address to go on.") if step is Step.ADDRESS else allow
        return State(text, translate("Connect", "Something is missing yet."), "info")
    if step is Step.ADDRESS:
        return State(
            translate("Connect", "Nothing is changed on your blog."),
            translate("Connect", "Nothing is changed."),
            "check",
        )
    if keeps_passwords:
        return State(
            translate("Connect", "Your password stays in this laptop’s own keychain."),
            translate("Connect", "Kept in your keychain."),
            "lock-simple",
        )
    return State(
        translate("Connect", "This laptop has no keychain. The password is kept until you close the desk."),
        translate("Connect", "Kept until you close."),
        "lock-simple",
    )
