"""The day a sign-in to LinkedIn ends, in words, once it is near: pure functions."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.services.linkedin.ending import SHOWN_FROM, Ends
from ceo_desk.ui.messages import Message
from ceo_desk.ui.words import day_of

translate = QCoreApplication.translate


def ends_soon(ends_at: datetime | None, now: datetime) -> str:
    """`Your sign-in to LinkedIn ends on 3 December, in 7 days.`; "" where that is not near, or not known."""
    if ends_at is None or ends_at - now > SHOWN_FROM:
        return ""
    if ends_at <= now:
        return translate("LinkedInEnding", "Your sign-in to LinkedIn has ended. Nothing is lost.")
    days = (ends_at.astimezone().date() - now.astimezone().date()).days
    if not days:
        return translate("LinkedInEnding", "Your sign-in to LinkedIn ends today.")
    ends = translate("LinkedInEnding", "Your sign-in to LinkedIn ends on {day}, in %n days.", "", days)
    return ends.format(day=day_of(ends_at))


def ending_message(ends: Ends, now: datetime) -> Message | None:
    """What Today says of it: the nearest sign-in, else the version; None where nothing ends soon."""
    if ends.sign_ins:
        second = translate("LinkedInEnding", "Sign in again: all posts and comments stay.")
        return Message("wait", ends_soon(ends.sign_ins[0].ends_at, now), second)
    if ends.version is None:
        return None
    sentence = translate("LinkedInEnding", "From {day} on LinkedIn needs a newer desk.")
    second = translate("LinkedInEnding", "Install the newest desk by then. Nothing is lost.")
    return Message("wait", sentence.format(day=day_of(ends.version)), second)
