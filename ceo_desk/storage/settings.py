"""The desk's settings, each declared once: key, type, what holds until it is set, and what it means."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from ceo_desk.domain.checks import Check
from ceo_desk.domain.errors import BadInput, NotAllowed
from ceo_desk.domain.journal import Verb
from ceo_desk.domain.moment import from_text
from ceo_desk.domain.office_hours import office_hours_of
from ceo_desk.storage.database import Database
from ceo_desk.storage.record.journal import Record

T = TypeVar("T", str, int, bool)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting."""

    key: str
    type: type[T]
    default: T
    meaning: str
    choices: tuple[T, ...] = ()
    """All that it may be; () = whatever fits its type."""


ACTOR = Setting("actor", str, "", "Who sits at the desk when nobody else is named.")
TAKE_BACK_SECONDS = Setting("take_back_seconds", int, 10, "How long a post or an answer can be taken back.")
IS_PAUSED = Setting("is_paused", bool, False, "Everything stands still: nothing goes out.")
DRAFTS_FOLDER = Setting("drafts_folder", str, "", "Where the drafts' files lie; empty: with the desk.")
PROXY = Setting("proxy", str, "", "The way out of the company's network; empty: the system's.")
LINKEDIN_API = Setting("linkedin_api", str, "", "Where LinkedIn is looked for in a trial; empty: LinkedIn itself.")
LINKEDIN_AUTH = Setting("linkedin_auth", str, "", "Where one signs in to LinkedIn in a trial; empty: LinkedIn itself.")
LINKEDIN_VERSION = Setting("linkedin_version", str, "202609", "The month whose LinkedIn the desk speaks to.")
PASTED_HOURS = Setting("pasted_hours", int, 48, "For how many hours pasted comments are kept; 0: for good.")
ZONE = Setting("zone", str, "", "The time zone in which hours are chosen; empty: this laptop's.")
OFFICE_HOURS = Setting(
    "office_hours", str, "", "Days and hours that count in the time to answer (12345 08:00-18:00); empty: all."
)
RULES_PAGE = Setting("rules_page", str, "", "The draft that is the desk's rules for comments; empty: none yet.")
PRACTICE_LEADER = Setting("practice_leader", str, "", "Who speaks on the practice blog; empty: Clara Winterfeld.")
TEXT_SCALE = Setting("text_scale", int, 100, "How large the desk writes, in percent.", (100, 125, 150, 175, 200))
LOOK = Setting("look", str, "", "The desk's colours; empty: the system's.", ("", "light", "dark", "contrast"))
FACE = Setting(
    "face", str, "", "Which face the desk shows; empty: the one of who sits here.", ("", "leader", "assistant")
)
APPROVAL_PIN = Setting("approval_pin", str, "", "Since when approvals ask for the leader's PIN; empty: they don't.")
LANGUAGE = Setting("language", str, "", "The language that the desk speaks; empty: the system's.")
UNDERLINE_SPELLING = Setting("underline_spelling", bool, True, "Misspelt words are underlined while a post is written.")
TYPOGRAPHY = Setting(
    "typography", bool, True, "Quotation marks and dashes are set as the language of each paragraph has them."
)

CHECKS: Mapping[Check, Setting[bool]] = {
    check: Setting(f"looks_at_{check}", bool, default=True, meaning=meaning)
    for check, meaning in (
        (Check.PICTURES, "Whether the pictures are described in words is looked at before a post goes."),
        (Check.LINKS, "Links that only the house reaches are pointed at, and the desk offers to try the others."),
        (Check.EMBARGO, "Words under embargo are pointed at; those that stop a post always do."),
        (Check.FIGURES, "Figures that changed since the last approved version are pointed at."),
        (Check.PROMISES, "Promises are looked at for a date."),
        (Check.NAMES, "People whom a post names are pointed at."),
        (Check.DEFLECTING, "Sentences that send readers away are pointed at."),
        (Check.QUESTION, "Whether a post ends with a question is looked at."),
        (Check.READING, "Long sentences and hard reading are pointed at."),
        (Check.PLACEHOLDERS, "Words that stand for words still to come are pointed at."),
        (Check.PARTS, "Parts of a text that the desk keeps as they are, or reads in two ways, are pointed at."),
    )
}
"""Each look at a post before it goes has its switch."""

SETTINGS: tuple[Setting[Any], ...] = (
    ACTOR,
    TAKE_BACK_SECONDS,
    IS_PAUSED,
    DRAFTS_FOLDER,
    PROXY,
    LINKEDIN_API,
    LINKEDIN_AUTH,
    LINKEDIN_VERSION,
    ZONE,
    PASTED_HOURS,
    OFFICE_HOURS,
    RULES_PAGE,
    PRACTICE_LEADER,
    TEXT_SCALE,
    LOOK,
    FACE,
    APPROVAL_PIN,
    LANGUAGE,
    UNDERLINE_SPELLING,
    TYPOGRAPHY,
    *CHECKS.values(),
)


class Settings:
    """Reads and decides the settings of a desk."""

    def __init__(self, database: Database, record: Record) -> None:
        self._database = database
        self._record = record

    def get(self, setting: Setting[T]) -> T:
        """The value that was decided last, else the default."""
        row = self._database.read().execute("SELECT value FROM settings WHERE key = ?", (setting.key,)).fetchone()
        if row is None:
            return setting.default
        value: T = json.loads(row[0])
        return value

    def decided_at(self, setting: Setting[T]) -> datetime | None:
        """When it was decided last; None = never."""
        sql = "SELECT at FROM journal WHERE subject = ? ORDER BY rowid DESC LIMIT 1"
        row = self._database.read().execute(sql, (setting.key,)).fetchone()
        return from_text(row[0]) if row else None

    def checks_off(self) -> frozenset[Check]:
        """The looks at a post that are switched off."""
        return frozenset(check for check, setting in CHECKS.items() if not self.get(setting))

    def set(self, setting: Setting[T], value: T, *, actor: str, at: datetime) -> None:
        """Decides a setting; the same value again is no decision. Raises BadInput, NotAllowed (a password in it)."""
        if not _fits(setting, value):
            raise BadInput("This setting can't have that value.", setting.meaning, detail=f"{setting.key}: {value!r}")
        if setting is PROXY and "@" in urlsplit(str(value) if "//" in str(value) else f"//{value}").netloc:
            raise NotAllowed("The record keeps no passwords.", "Give the address without name and password.")
        if setting is OFFICE_HOURS:
            office_hours_of(str(value))
        if self.get(setting) == value:
            return
        self._database.write(
            lambda connection: self._record.decide(
                connection, actor=actor, subject=setting.key, verb=Verb.SETTING_CHANGED, value={"value": value}, at=at
            )
        )


def _fits(setting: Setting[Any], value: object) -> bool:
    """True for exactly the setting's type (True is no number here), numbers from 0, and one of its choices."""
    if setting.choices and value not in setting.choices:
        return False
    return type(value) is setting.type and not (isinstance(value, int) and value < 0)
