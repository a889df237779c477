"""What the settings show, read in the background."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ceo_desk.domain.checks import Check
from ceo_desk.domain.embargo import Embargo
from ceo_desk.services.desk import Desk
from ceo_desk.services.writing.spelling import SpellingState
from ceo_desk.storage.accounts import Account
from ceo_desk.storage.goals import Goal
from ceo_desk.storage.people import Person
from ceo_desk.storage.prepared_answers import PreparedAnswer
from ceo_desk.storage.settings import (
    ACTOR,
    DRAFTS_FOLDER,
    IS_PAUSED,
    LOOK,
    OFFICE_HOURS,
    PASTED_HOURS,
    TAKE_BACK_SECONDS,
    TEXT_SCALE,
    TYPOGRAPHY,
)


@dataclass(frozen=True, slots=True)
class AccountFact:
    """An account, when its comments were last read to the end, and when its sign-in ends, where that is known."""

    account: Account
    looked_at: datetime | None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A post that a blog holds for its hour, though words in it must not go out by then."""

    publication: str
    title: str
    due: datetime | None


@dataclass(frozen=True, slots=True)
class PinFact:
    """Whether approvals ask for the leader's PIN, and whether this laptop could keep one."""

    is_set: bool
    can_be_kept: bool


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """All that the settings show."""

    accounts: tuple[AccountFact, ...]
    people: tuple[Person, ...]
    pin: PinFact
    actor: str
    take_back_seconds: int
    look: str
    text_scale: int
    is_paused: bool
    spelling: SpellingState
    is_typographic: bool
    checks_off: frozenset[Check]
    embargoes: tuple[Embargo, ...]
    held: tuple[HeldPost, ...]
    today: date
    prepared: tuple[PreparedAnswer, ...]
    goals: tuple[Goal, ...]
    office_hours: str
    pasted_hours: int
    desk_folder: Path
    drafts_folder: Path


def load(desk: Desk) -> SettingsFacts:
    """Reads it; no place is asked, and the keyring once for each sign-in to LinkedIn."""
    settings = desk.settings
    return SettingsFacts(
        accounts=tuple(_account(desk, one) for one in desk.accounts.all()),
        people=desk.people.all(),
        pin=PinFact(desk.pin.is_set(), desk.pin.can_be_kept()),
        actor=settings.get(ACTOR),
        take_back_seconds=settings.get(TAKE_BACK_SECONDS),
        look=settings.get(LOOK),
        text_scale=settings.get(TEXT_SCALE),
        is_paused=settings.get(IS_PAUSED),
        spelling=desk.spelling.state(),
        is_typographic=settings.get(TYPOGRAPHY),
        checks_off=settings.checks_off(),
        embargoes=desk.embargoing.all(),
        held=_held(desk),
        prepared=desk.own_words.prepared.all(),
        today=desk.embargoing.day_of(desk.clock()),
        goals=desk.results.goals.all(),
        office_hours=settings.get(OFFICE_HOURS),
        pasted_hours=settings.get(PASTED_HOURS),
        desk_folder=desk.folder.root,
        drafts_folder=Path(settings.get(DRAFTS_FOLDER) or desk.folder.drafts),
    )


def _account(desk: Desk, account: Account) -> AccountFact:
    ends_at = desk.linkedin.ends_at(account) if account.channel == "linkedin" else None
    return AccountFact(account, desk.reading.looked_at(account), ends_at)


def _held(desk: Desk) -> tuple[HeldPost, ...]:
    packages = ((one, desk.outbox.package(one)) for one in desk.publishing.under_embargo())
    return tuple(HeldPost(one.id, getattr(package, "title", ""), one.due) for one, package in packages)
