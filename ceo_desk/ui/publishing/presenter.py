"""What stands before a post goes: where, when, and what the large button says. Pure functions."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.publication import STANDING, State
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.hours import on_clock
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.frame import place as frame
from ceo_desk.ui.messages import Message, of_problem
from ceo_desk.ui.publishing.model import PublishFacts, PublishPlace
from ceo_desk.ui.publishing.moments import clock_lines, moment_words
from ceo_desk.ui.publishing.notice_line import NoticeLine

translate = QCoreApplication.translate


class When(IntEnum):
    """The three ways to choose an hour, in their order on the screen."""

    NOW = 0
    SLOT = 1
    OTHER = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person has chosen: accounts by their names, and the moment; None = now."""

    accounts: frozenset[str]
    when: When
    at: datetime | None


class Deed(StrEnum):
    """What the large button does."""

    PUBLISH = "publish"
    UPDATE = "update"
    PROPOSE = "propose"
    APPROVE = "approve"
    CONNECT = "connect"


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """An account to choose. `is_open` False: it can't be, and `second` says why."""

    account: str
    name: str
    second: str
    icon: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Primary:
    """The large button: what it says and does, whether it may be pressed, and the sentence beside it."""

    text: str
    deed: Deed
    is_open: bool
    state: frame.State


def place_row(place: PublishPlace) -> PlaceRow:
    """An account as a row."""
    may = place.account.capabilities
    if not place.can_take:
        second = translate("Publish", "this account may not publish there")
    elif place.is_practice:
        second = translate("Publish", "stays on this laptop")
    elif not may.publish:
        second = translate("Publish", "an editor there must release it")
    else:
        second = translate("Publish", "as {person}").format(person=place.account.person)
    return PlaceRow(place.account.name, place_name(place), second, icon_of(place.account.channel), place.can_take)


def icon_of(channel: str) -> str:
    """What stands for a kind of place."""
    return {"linkedin": "linkedin-logo"}.get(channel, "newspaper")


def kind_of(place: PublishPlace) -> str:
    """What a preview is headed with: `Blog`, the practice blog, or the place's own name."""
    if place.is_practice or place.account.channel != "wordpress" or place.account.capabilities.content == "plain":
        return place_name(place)
    return translate("Publish", "Blog")


def place_name(place: PublishPlace) -> str:
    """`Alderbay blog` · `Practice blog` · `LinkedIn` · `LinkedIn, Alderbay Hotels`."""
    account = place.account
    if account.channel == "linkedin":
        is_person = account.source.title in ("", "LinkedIn", account.person)
        return "LinkedIn" if is_person else translate("Publish", "LinkedIn, {page}").format(page=account.source.title)
    return translate("Publish", "Practice blog") if place.is_practice else place.name


def first_choice(facts: PublishFacts) -> frozenset[str]:
    """The accounts that are chosen when the person arrives: where the post is already, else those of the post before,
    else the first that is no practice.
    """
    takers = [place for place in facts.places if place.can_take]
    names = frozenset(place.account.name for place in takers)
    used = frozenset(place.account.name for place in takers if place.publication is not None)
    return used or (facts.last & names) or frozenset(place.account.name for place in takers[:1])


def chosen(facts: PublishFacts, choice: Choice) -> tuple[PublishPlace, ...]:
    """The places that are chosen."""
    return tuple(place for place in facts.places if place.can_take and place.account.name in choice.accounts)


def proposed(facts: PublishFacts) -> tuple[PublishPlace, ...]:
    """Where the assistant asks for the leader's word."""
    return tuple(one for one in facts.places if one.publication and one.publication.state is State.PROPOSED)


def due_before(facts: PublishFacts) -> datetime | None:
    """The hour that was proposed, or at which what was approved goes out."""
    held = (State.PROPOSED, State.SCHEDULED, State.WAITING)
    return next((one.due for one in facts.publications() if one.state in held and one.due is not None), None)


def is_proposal_untouched(facts: PublishFacts, choice: Choice) -> bool:
    """True where exactly what was proposed is on the screen: text, places and hour."""
    asked = proposed(facts)
    if not asked or frozenset(one.account.name for one in asked) != choice.accounts:
        return False
    dues = {one.publication.due for one in asked if one.publication}
    return dues == {choice.at} and not any(one.is_changed for one in asked)


def only_updates(places: tuple[PublishPlace, ...]) -> bool:
    """True where the post stands at every one of these places."""
    return bool(places) and all(one.publication and one.publication.state in STANDING for one in places)


def is_out_already(places: tuple[PublishPlace, ...]) -> bool:
    """True where readers have it at one of these places, so that its change can't wait for an hour."""
    return any(one.publication and one.publication.state is State.LIVE for one in places)


def proposal_words(facts: PublishFacts, now: datetime) -> tuple[str, str]:
    """Who asks for a word, and for what; "" where nobody does."""
    asked = proposed(facts)
    if not asked or asked[0].publication is None:
        return "", ""
    publication = asked[0].publication
    who = publication.proposed_by or translate("Publish", "Your assistant")
    sentence = translate("Publish", "{name} asks for your word.").format(name=who)
    if any(one.is_changed for one in asked):
        return sentence, translate("Publish", "The post was changed since. You see it as it is now.")
    if publication.due is None:
        return sentence, translate("Publish", "This text goes out as it is, once you say so.")
    moment = moment_words(on_clock(publication.due, facts.zone), on_clock(now, facts.zone))
    return sentence, translate("Publish", "This text goes out {moment}, once you say so.").format(moment=moment)


def when_lines(
    facts: PublishFacts, choice: Choice, places: tuple[PublishPlace, ...], laptop_zone: str, now: datetime
) -> tuple[str, ...]:
    """What stands below the hour: both clocks, or how long it can be taken back."""
    if choice.at is None:
        seconds = facts.take_back
        return (translate("Publish", "You then have %n seconds to take it back.", "", seconds),) if seconds else ()
    zones = tuple(one.account.source.zone for one in places if not one.is_practice)
    lines = clock_lines(choice.at, facts.zone, laptop_zone, zones)
    if choice.when is not When.OTHER:
        return lines
    day = moment_words(on_clock(choice.at, facts.zone), on_clock(now, facts.zone))
    return f"{day[:1].upper()}{day[1:]}.", *lines


def banner_of(facts: PublishFacts, sitter: Sitter, now: datetime) -> Message | None:
    """What stands above the page: who asks for a word, or why it did not go out before."""
    sentence, second = proposal_words(facts, now) if sitter.is_leader else ("", "")
    if sentence:
        return Message("wait", sentence, second)
    refused = (one for one in facts.publications() if one.state is State.REFUSED and one.problem is not None)
    return next((of_problem(one.problem, "bad") for one in refused if one.problem), None)


def primary_of(
    facts: PublishFacts,
    choice: Choice,
    notices: tuple[NoticeLine, ...] | None,
    sitter: Sitter,
    now: datetime,
    *,
    is_offline: bool,
) -> Primary:
    """The large button. `notices` None: the desk has not looked the post over yet."""
    places = chosen(facts, choice)
    deed = _deed(facts, choice, places, sitter)
    reason = _reason(facts, choice, places, notices, deed, now)
    quiet = frame.State(
        translate("Publish", "Nothing has left this laptop yet."),
        translate("Publish", "Nothing has left."),
        "lock-simple",
    )
    text = _text(deed, facts, choice, places, sitter, now, is_offline=is_offline)
    return Primary(text, deed, reason is None, reason or quiet)


def _deed(facts: PublishFacts, choice: Choice, places: tuple[PublishPlace, ...], sitter: Sitter) -> Deed:
    if not any(place.can_take for place in facts.places):
        return Deed.CONNECT
    if not sitter.is_leader:
        return Deed.PROPOSE
    if is_proposal_untouched(facts, choice):
        return Deed.APPROVE
    return Deed.UPDATE if only_updates(places) else Deed.PUBLISH


def _reason(
    facts: PublishFacts,
    choice: Choice,
    places: tuple[PublishPlace, ...],
    notices: tuple[NoticeLine, ...] | None,
    deed: Deed,
    now: datetime,
) -> frame.State | None:
    """Why the button can't be pressed; None where it can."""
    if deed is Deed.CONNECT:
        return None
    if not places:
        return frame.State(translate("Publish", "Choose where it goes."), icon="info")
    if notices is None:
        return frame.State(translate("Publish", "The desk is looking it over…"), icon="hourglass-medium")
    hard = next((line.reason for line in notices if line.reason), "")
    if hard:
        short = translate("Publish", "It can't go out like this.")
        return frame.State(hard, short, "warning-circle-fill", "bad")
    if choice.at is not None and choice.at <= now:
        words = translate("Publish", "That hour has passed. Choose a later one.")
        return frame.State(words, translate("Publish", "That hour has passed."), "clock", "wait")
    if _says_the_same(choice, places):
        words = translate("Publish", "Readers have exactly this already.")
        return frame.State(words, icon="check")
    return None


def _says_the_same(choice: Choice, places: tuple[PublishPlace, ...]) -> bool:
    """True where it stands there as it is, at that very hour: an order would change nothing."""
    publications = [one.publication for one in places]
    if not only_updates(places) or any(one.is_changed for one in places):
        return False
    return all(one and (one.state is not State.SCHEDULED or one.due == choice.at) for one in publications)


def _text(
    deed: Deed,
    facts: PublishFacts,
    choice: Choice,
    places: tuple[PublishPlace, ...],
    sitter: Sitter,
    now: datetime,
    *,
    is_offline: bool,
) -> str:
    match deed:
        case Deed.CONNECT:
            return translate("Publish", "Connect a blog")
        case Deed.APPROVE:
            return translate("Publish", "Publish as it is")
        case Deed.UPDATE:
            return translate("Publish", "Publish the changes")
        case Deed.PROPOSE:
            name = first_name(sitter.leader) or sitter.leader
            if not name:
                return translate("Publish", "Give it for approval")
            return translate("Publish", "Give to {name} for approval").format(name=name)
        case Deed.PUBLISH:
            return _publish_text(facts, choice, places, now, is_offline=is_offline)


def _publish_text(
    facts: PublishFacts, choice: Choice, places: tuple[PublishPlace, ...], now: datetime, *, is_offline: bool
) -> str:
    if choice.at is not None:
        moment = moment_words(on_clock(choice.at, facts.zone), on_clock(now, facts.zone))
        return translate("Publish", "Publish {moment}").format(moment=moment)
    if is_offline and any(not place.is_practice for place in places):
        return translate("Publish", "Publish when I am online")
    return translate("Publish", "Publish now")
