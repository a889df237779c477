"""A comment's history in words: who did what, when; pure functions."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.deed import Deed, DeedKind
from ceo_desk.domain.moment import from_text
from ceo_desk.domain.pin import Proof
from ceo_desk.domain.rules_of_engagement import RULES
from ceo_desk.ui.answering.own_words.presenter import called
from ceo_desk.ui.messages import in_words
from ceo_desk.ui.words import capital, day_of, when

translate = QCoreApplication.translate


def deed_sentence(deed: Deed, now: datetime) -> str:
    """`Clara gave it to Jonas, today, 09:14.`"""
    done = _done()[deed.kind].format(who=called(deed.actor), detail=_detail(deed, now))
    return capital(translate("Deeds", "{done}, {when}.").format(done=done, when=when(deed.at, now)))


def deed_proof(deed: Deed) -> str:
    """What stands behind an approval as the leader; "" for any other deed."""
    if deed.proof is Proof.PIN:
        return translate("Deeds", "Approved with the PIN.")
    if deed.proof is Proof.DESK:
        return translate("Deeds", "Approved at this desk as {name}.").format(name=deed.actor)
    return ""


def deed_words(deed: Deed) -> str:
    """Our words that belong to it; "" where there are none, or they stand word by word beside it."""
    return "" if deed.kind in (DeedKind.CHANGED, DeedKind.SAID_YES) else deed.words


def _detail(deed: Deed, now: datetime) -> str:
    match deed.kind:
        case DeedKind.HIDDEN:
            return in_words(RULES.get(deed.detail, deed.detail))
        case DeedKind.PUT_OFF:
            return when(from_text(deed.detail), now)
        case DeedKind.PROMISED | DeedKind.PROMISE_MOVED:
            return (
                day_of(datetime.fromisoformat(deed.detail).replace(hour=12, tzinfo=now.tzinfo)) if deed.detail else ""
            )
        case _:
            return called(deed.detail) if deed.detail else ""


def _done() -> dict[DeedKind, str]:
    return {**_decided(), **_answered(), **_promised()}


def _decided() -> dict[DeedKind, str]:
    return {
        DeedKind.SEEN: translate("Deeds", "{who} saw that it needs no answer"),
        DeedKind.GIVEN: translate("Deeds", "{who} gave it to {detail}"),
        DeedKind.PUT_OFF: translate("Deeds", "{who} put it off until {detail}"),
        DeedKind.HIDDEN: translate("Deeds", "{who} hid it, because it {detail}"),
        DeedKind.SPAM: translate("Deeds", "{who} marked it as spam"),
        DeedKind.TRASH: translate("Deeds", "{who} put it into the trash"),
        DeedKind.APPROVED: translate("Deeds", "{who} let it stand in public"),
        DeedKind.HELD: translate("Deeds", "{who} took it out of public sight"),
        DeedKind.REOPENED: translate("Deeds", "{who} let it wait again"),
        DeedKind.SIFTED: translate("Deeds", "{who} looked at it and left it where it was"),
        DeedKind.LIKED: translate("Deeds", "{who} liked it there"),
        DeedKind.UNLIKED: translate("Deeds", "{who} took the like back"),
    }


def _answered() -> dict[DeedKind, str]:
    return {
        DeedKind.PROPOSED: translate("Deeds", "{who} suggested an answer"),
        DeedKind.PROPOSED_AGAIN: translate("Deeds", "{who} suggested another answer"),
        DeedKind.SAID_YES: translate("Deeds", "{who} said yes to what {detail} suggested"),
        DeedKind.SAID_NO: translate("Deeds", "{who} said no to it"),
        DeedKind.CHANGED: translate("Deeds", "{who} changed what {detail} suggested"),
        DeedKind.ANSWERED: translate("Deeds", "{who} answered"),
        DeedKind.TAKEN_BACK: translate("Deeds", "{who} took the answer back"),
        DeedKind.REWORDED: translate("Deeds", "{who} changed the answer that was out"),
        DeedKind.OUT: translate("Deeds", "The answer is out"),
        DeedKind.REFUSED: translate("Deeds", "The answer came back"),
        DeedKind.UNSURE: translate("Deeds", "It was not sure whether the answer is out"),
        DeedKind.WITHDRAWN: translate("Deeds", "{who} took the answer out of public sight"),
    }


def _promised() -> dict[DeedKind, str]:
    return {
        DeedKind.PROMISED: translate("Deeds", "{who} promised something by {detail}"),
        DeedKind.PROMISE_MOVED: translate("Deeds", "{who} moved the promise to {detail}"),
        DeedKind.PROMISE_KEPT: translate("Deeds", "{who} kept the promise"),
        DeedKind.PROMISE_DROPPED: translate("Deeds", "{who} let the promise go"),
    }
