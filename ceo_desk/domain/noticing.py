"""What the desk noticed in a post before it goes: advice, and the hard rules that hold it back.

Pure: the caller gives what the text says and what the account may do. What needs a language is silent in those it
doesn't know; in doubt nothing is said. Every look but the hard rules can be switched off.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from ceo_desk.domain.channel import Capabilities
from ceo_desk.domain.checks import Check
from ceo_desk.domain.deflecting import deflections_in
from ceo_desk.domain.embargo import Embargo
from ceo_desk.domain.figures import changed_figures
from ceo_desk.domain.gaps import gaps_in
from ceo_desk.domain.links import LinkState, LinkVerdict, askable, near_place
from ceo_desk.domain.naming import names_in
from ceo_desk.domain.promising import promises_in
from ceo_desk.domain.reading_ease import Ease, reading_ease
from ceo_desk.domain.wording import QUESTION_MARKS

Tone = Literal["good", "ask", "wait", "bad"]


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
    TOO_MANY_PICTURES = "too many pictures"
    """How many more than the place shows below one post, as digits."""
    SENTENCE_STALE = "sentence stale"
    """The sentence, of a text that was laid out from the post; the post says it no more."""
    NAMES_PEOPLE = "names people"
    """The names, with commas."""
    PROMISE_UNDATED = "promise undated"
    """The sentence that promises."""
    PROMISE_DATED = "promise dated"
    """The date as it is written."""
    PRIVATE_LINK = "private link"
    """Where it leads, without what follows the place."""
    LINKS_UNTRIED = "links untried"
    """`count` is how many could be tried."""
    LINKS_WORK = "links work"
    LINK_GONE = "link gone"
    """The link; so for the four below."""
    LINK_SILENT = "link silent"
    LINK_SIGN_IN = "link sign in"
    LINK_UNTOLD = "link untold"
    LINK_NEAR = "link near"
    ENDS_WITH_QUESTION = "ends with a question"
    NO_QUESTION = "no question"
    EMBARGOED = "embargoed"
    """The words, as the desk's list has them; `until` is their day."""
    DEFLECTS = "deflects"
    """The sentence."""
    FIGURE_CHANGED = "figure changed"
    """What it was and is; `place` finds it in the text."""
    EASY_READING = "easy reading"
    HARD_READING = "hard reading"
    """The longest sentence."""
    LONG_SENTENCES = "long sentences"
    """The longest sentence; `count` is how many are long."""
    PART_KEPT = "part kept"
    PART_UNUSUAL = "part unusual"
    PART_LOST = "part lost"
    """The kind of code that the place takes out (`domain/filtering`)."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """One thing that was noticed. `bad` holds the post back, `wait` wants a look, `ask` offers, `good` is well."""

    kind: Notice
    tone: Tone
    detail: str = ""
    count: int = 0
    until: date | None = None
    place: str = ""


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
    language: str = ""
    """What it is written in, two letters; "" = not known."""
    before: tuple[str, ...] | None = None
    """Its paragraphs as they were last approved or published; None = never."""


CHECK_OF: Mapping[Notice, Check] = {
    Notice.PLACEHOLDER: Check.PLACEHOLDERS,
    Notice.PICTURE_UNDESCRIBED: Check.PICTURES,
    Notice.PICTURES_DESCRIBED: Check.PICTURES,
    Notice.NAMES_PEOPLE: Check.NAMES,
    Notice.PROMISE_UNDATED: Check.PROMISES,
    Notice.PROMISE_DATED: Check.PROMISES,
    Notice.PRIVATE_LINK: Check.LINKS,
    Notice.LINKS_UNTRIED: Check.LINKS,
    Notice.LINKS_WORK: Check.LINKS,
    Notice.LINK_GONE: Check.LINKS,
    Notice.LINK_SILENT: Check.LINKS,
    Notice.LINK_SIGN_IN: Check.LINKS,
    Notice.LINK_UNTOLD: Check.LINKS,
    Notice.LINK_NEAR: Check.LINKS,
    Notice.ENDS_WITH_QUESTION: Check.QUESTION,
    Notice.NO_QUESTION: Check.QUESTION,
    Notice.PART_KEPT: Check.PARTS,
    Notice.PART_UNUSUAL: Check.PARTS,
    Notice.PART_LOST: Check.PARTS,
    Notice.EMBARGOED: Check.EMBARGO,
    Notice.DEFLECTS: Check.DEFLECTING,
    Notice.FIGURE_CHANGED: Check.FIGURES,
    Notice.EASY_READING: Check.READING,
    Notice.HARD_READING: Check.READING,
    Notice.LONG_SENTENCES: Check.READING,
}
"""The look that finds it; what is missing here is a hard rule, or what the account may do."""

_ORDER: dict[Tone, int] = {"bad": 0, "wait": 1, "ask": 2, "good": 3}
_OF_STATE = {
    LinkState.GONE: Notice.LINK_GONE,
    LinkState.SILENT: Notice.LINK_SILENT,
    LinkState.SIGN_IN: Notice.LINK_SIGN_IN,
    LinkState.UNTOLD: Notice.LINK_UNTOLD,
    LinkState.NEAR: Notice.LINK_NEAR,
}
_PLACEHOLDER = re.compile(r"\b(?:TO-?DO|TBD|TBC|XXX+|FIXME|lorem ipsum)\b|\?\?\?+|_{4,}|\.{6,}", re.IGNORECASE)
_CLOSING = " \"'”’»)*.…"
_ASKS_FROM = 40
"""Words; a shorter post need not ask anything."""


def noticed(words: Words, may: Capabilities, own_names: tuple[str, ...] = ()) -> tuple[Noticed, ...]:
    """Everything worth a look, what holds the post back first. `own_names` are no news to the one who speaks."""
    found = [*_hard(words, may), *_pictures(words), *_language(words, own_names), *_figures(words), *_links(words)]
    return in_order((*found, *_question(words), *_reading(words)))


def in_order(found: tuple[Noticed, ...]) -> tuple[Noticed, ...]:
    """What holds the post back first, what is well last."""
    return tuple(sorted(found, key=lambda one: _ORDER[one.tone]))


def embargoed(found: tuple[Embargo, ...]) -> tuple[Noticed, ...]:
    """Words under embargo as notices: a hard stop where the list says so."""
    return tuple(
        Noticed(Notice.EMBARGOED, "bad" if one.stops else "wait", one.words, until=one.until, place=one.words)
        for one in found
    )


def tried(links: tuple[str, ...], verdicts: tuple[LinkVerdict, ...]) -> tuple[Noticed, ...]:
    """What trying the links told, or that they can be tried; those that only the house reaches are told anyway."""
    open_links = [link for link in askable(links) if not near_place(link)]
    if not verdicts:
        return (Noticed(Notice.LINKS_UNTRIED, "ask", count=len(open_links)),) if open_links else ()
    broken = tuple(
        Noticed(_OF_STATE[one.state], "wait", one.link, place=one.link)
        for one in verdicts
        if one.state in _OF_STATE and not near_place(one.link)
    )
    return broken or ((Noticed(Notice.LINKS_WORK, "good", count=len(open_links)),) if open_links else ())


def is_looked_at(one: Noticed, off: frozenset[Check]) -> bool:
    """False where its look is switched off; what stops a post always speaks."""
    return one.tone == "bad" or CHECK_OF.get(one.kind) not in off


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
    pictures = words.pictures_described + words.pictures_undescribed
    if may.most_pictures is not None and pictures > may.most_pictures:
        found.append(Noticed(Notice.TOO_MANY_PICTURES, "bad", str(pictures - may.most_pictures)))
    lines = (words.title, *words.paragraphs)
    gap = next(iter(gaps_in(*lines)), "")
    if gap:
        found.append(Noticed(Notice.GAP_LEFT, "bad", gap, place=f"[{gap}]"))
    placeholder = next((match[0] for line in lines if (match := _PLACEHOLDER.search(line))), "")
    if placeholder:
        found.append(Noticed(Notice.PLACEHOLDER, "wait", placeholder, place=placeholder))
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
        found.append(Noticed(Notice.PROMISE_UNDATED, "wait", undated, place=undated.removesuffix(" …")))
    if dated:
        found.append(Noticed(Notice.PROMISE_DATED, "good", dated))
    deflecting = deflections_in(words.paragraphs, words.language)
    return [*found, *(Noticed(Notice.DEFLECTS, "wait", one, place=one) for one in deflecting[:1])]


def _figures(words: Words) -> list[Noticed]:
    changed = changed_figures(words.before, words.paragraphs) if words.before is not None else ()
    return [Noticed(Notice.FIGURE_CHANGED, "wait", one.words, place=one.around) for one in changed]


def _links(words: Words) -> list[Noticed]:
    near = dict.fromkeys(place for link in words.links if (place := near_place(link)))
    return [Noticed(Notice.PRIVATE_LINK, "wait", place, place=f"//{place}") for place in near]


def _question(words: Words) -> list[Noticed]:
    ends = [one.rstrip(_CLOSING).endswith(QUESTION_MARKS) for one in words.paragraphs[-2:]]
    if ends and ends[-1]:
        return [Noticed(Notice.ENDS_WITH_QUESTION, "good")]
    is_long_enough = sum(len(one.split()) for one in words.paragraphs) >= _ASKS_FROM
    return [Noticed(Notice.NO_QUESTION, "ask")] if is_long_enough and not any(ends) else []


def _reading(words: Words) -> list[Noticed]:
    found = reading_ease(words.paragraphs, words.language)
    if found is None:
        return []
    if found.is_long_winded:
        return [Noticed(Notice.LONG_SENTENCES, "wait", found.longest, found.long, place=found.longest)]
    if found.ease is Ease.HARD:
        return [Noticed(Notice.HARD_READING, "wait", found.longest, place=found.longest)]
    return [Noticed(Notice.EASY_READING, "good")] if found.ease is Ease.EASY else []
