"""What the desk noticed in a post before it goes: advice, and the hard rules that hold it back.

Pure: the caller gives what the text says and what the account may do. What needs a language is English and silent in
any other text; in doubt nothing is said.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from typing import Literal
from urllib.parse import urlsplit

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.naming import names_in
from ceo_desk.domain.promising import promises_in
from ceo_desk.domain.wording import QUESTION_MARKS

Tone = Literal["good", "wait", "bad"]


class Notice(StrEnum):
    """What was noticed, and what `Noticed.detail` then says."""

    NO_TITLE = "no title"
    NO_TEXT = "no text"
    TOO_LONG = "too long"
    """How many signs too many, as digits."""
    MAY_NOT_PUBLISH = "may not publish"
    NEEDS_RELEASE = "needs release"
    GAP_LEFT = "gap left"
    """The words in brackets that a starter asks to fill in."""
    PLACEHOLDER = "placeholder"
    """The word that stands for words still to come."""
    PICTURE_MISSING = "picture missing"
    """The picture's name in the text."""
    PICTURE_UNDESCRIBED = "picture undescribed"
    """How many, as digits."""
    PICTURES_DESCRIBED = "pictures described"
    """How many, as digits."""
    NAMES_PEOPLE = "names people"
    """The names, with commas."""
    PROMISE_UNDATED = "promise undated"
    """The sentence that promises."""
    PROMISE_DATED = "promise dated"
    """The date as it is written."""
    PRIVATE_LINK = "private link"
    """Where it leads, without what follows the place."""
    ENDS_WITH_QUESTION = "ends with a question"
    PART_KEPT = "part kept"
    PART_UNUSUAL = "part unusual"


@dataclass(frozen=True, slots=True)
class Noticed:
    """One thing that was noticed. `bad` holds the post back, `wait` wants a look, `good` is well."""

    kind: Notice
    tone: Tone
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What a post says: its title, its paragraphs as plain words, where its links lead, its pictures."""

    title: str
    paragraphs: tuple[str, ...]
    links: tuple[str, ...] = ()
    pictures_described: int = 0
    pictures_undescribed: int = 0
    pictures_missing: tuple[str, ...] = ()
    length: int = 0
    """Signs of the whole post as its readers see it."""


_ORDER: dict[Tone, int] = {"bad": 0, "wait": 1, "good": 2}
_GAP = re.compile(r"\[([^\[\]\n]*[^\W\d_]{2}[^\[\]\n]*)\](?!\()")
_QUOTING = frozenset({"sic", "applause", "laughter"})
_PLACEHOLDER = re.compile(r"\b(?:TO-?DO|TBD|TBC|XXX+|FIXME|lorem ipsum)\b|\?\?\?+|_{4,}|\.{6,}", re.IGNORECASE)
_NEAR = (".local", ".lan", ".internal", ".intranet", ".corp", ".home", ".localhost", ".localdomain", ".home.arpa")
_CLOSING = " \"'”’»)*.…"


def noticed(words: Words, may: Capabilities, own_names: tuple[str, ...] = ()) -> tuple[Noticed, ...]:
    """Everything worth a look, what holds the post back first. `own_names` are no news to the one who speaks."""
    found = [*_hard(words, may), *_pictures(words), *_language(words, own_names), *_links(words)]
    if words.paragraphs and words.paragraphs[-1].rstrip(_CLOSING).endswith(QUESTION_MARKS):
        found.append(Noticed(Notice.ENDS_WITH_QUESTION, "good"))
    return tuple(sorted(found, key=lambda one: _ORDER[one.tone]))


def holds_back(found: tuple[Noticed, ...]) -> bool:
    """True where a hard rule keeps the post from going out."""
    return any(one.tone == "bad" for one in found)


def _hard(words: Words, may: Capabilities) -> list[Noticed]:
    found = []
    if not (may.publish or may.submit):
        found.append(Noticed(Notice.MAY_NOT_PUBLISH, "bad"))
    elif not may.publish:
        found.append(Noticed(Notice.NEEDS_RELEASE, "wait"))
    if not words.title.strip() and may.content != "plain":
        found.append(Noticed(Notice.NO_TITLE, "bad"))
    if not words.paragraphs and not words.length:
        found.append(Noticed(Notice.NO_TEXT, "bad"))
    if may.text_limit is not None and words.length > may.text_limit:
        found.append(Noticed(Notice.TOO_LONG, "bad", str(words.length - may.text_limit)))
    lines = (words.title, *words.paragraphs)
    gaps = (gap.strip() for line in lines for gap in _GAP.findall(line))
    gap = next((gap for gap in gaps if gap.casefold() not in _QUOTING), "")
    if gap:
        found.append(Noticed(Notice.GAP_LEFT, "bad", gap))
    placeholder = next((match[0] for line in lines if (match := _PLACEHOLDER.search(line))), "")
    if placeholder:
        found.append(Noticed(Notice.PLACEHOLDER, "wait", placeholder))
    return found


def _pictures(words: Words) -> list[Noticed]:
    found = [Noticed(Notice.PICTURE_MISSING, "bad", name) for name in words.pictures_missing]
    if words.pictures_undescribed:
        found.append(Noticed(Notice.PICTURE_UNDESCRIBED, "wait", str(words.pictures_undescribed)))
    elif words.pictures_described:
        found.append(Noticed(Notice.PICTURES_DESCRIBED, "good", str(words.pictures_described)))
    return found


def _language(words: Words, own_names: tuple[str, ...]) -> list[Noticed]:
    found = []
    names = names_in(words.paragraphs, own_names)
    if names:
        found.append(Noticed(Notice.NAMES_PEOPLE, "wait", ", ".join(names)))
    promises = promises_in(words.paragraphs)
    undated = next((one.sentence for one in promises if not one.date), "")
    dated = next((one.date for one in promises if one.date), "")
    if undated:
        found.append(Noticed(Notice.PROMISE_UNDATED, "wait", undated))
    if dated:
        found.append(Noticed(Notice.PROMISE_DATED, "good", dated))
    return found


def _links(words: Words) -> list[Noticed]:
    near = dict.fromkeys(place for link in words.links if (place := _near_place(link)))
    return [Noticed(Notice.PRIVATE_LINK, "wait", place) for place in near]


def _near_place(link: str) -> str:
    """The place of a link that only this laptop or this company reaches; "" for any other."""
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    if parts.scheme == "file":
        return "file:"
    if parts.scheme not in ("http", "https") or not host:
        return ""
    try:
        return "" if ip_address(host).is_global else host
    except ValueError:
        return host if "." not in host or host.endswith(_NEAR) else ""
