"""What stands over a page about the other one at the desk, and about an approval that is gone: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.publication import State
from ceo_desk.domain.thanks import first_name
from ceo_desk.services.publishing.approvals import LostApproval, Part
from ceo_desk.ui.context import Sitter
from ceo_desk.ui.words import time_of, when

if TYPE_CHECKING:
    from ceo_desk.ui.writing.handing.model import Between

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NoteWords:
    """The quiet line over the page. `note` is what the other one said; `look`, `done` are what its buttons say."""

    sentence: str
    note: str = ""
    look: str = ""
    done: str = ""


@dataclass(frozen=True, slots=True)
class LostWords:
    """What is said of an approval that is gone, and what the button does about it."""

    sentence: str
    second: str
    button: str


def note_words(between: "Between", now: datetime) -> NoteWords | None:
    """Who gave it to you and what they said and changed, or who has it; None = nobody does."""
    if between.with_you is not None:
        handover = between.with_you.handover
        name = first_of(handover.given_by) or translate("Handing", "Your assistant")
        sentence = translate("Handing", "{name} gave you this.").format(name=name)
        look = ""
        if between.changes:
            changes = between.changes
            changed = translate("Handing", "%n things", "", changes)
            sentence = translate("Handing", "{name} changed {things}.").format(name=name, things=changed)
            look = translate("Handing", "Look at them")
        return NoteWords(sentence, handover.note, look, translate("Handing", "Done"))
    if between.elsewhere is not None:
        handover = between.elsewhere
        local = handover.at.astimezone()
        since = time_of(handover.at) if local.date() == now.astimezone().date() else when(handover.at, now)
        said = translate("Handing", "{name} has it since {time}.").format(name=first_of(handover.given_to), time=since)
        return NoteWords(said, handover.note)
    return None


def lost_words(lost: Sequence[LostApproval], sitter: Sitter, now: datetime) -> LostWords | None:
    """What was changed after approving, what readers get or have, and how the word is given again."""
    if not lost:
        return None
    found = next((one for one in lost if one.publication.state in _AHEAD), lost[0])
    if found.is_asked:
        second = translate("Handing", "Until then, readers have the text that was approved.")
        button = translate("Handing", "Look it over")
        return LostWords(f"{changed_words(found, sitter)} {needs_word(sitter)}", second, button)
    name = first_of(sitter.leader)
    button = translate("Handing", "Give your word again")
    if not sitter.is_leader:
        ask = translate("Handing", "Ask {name} for it").format(name=name)
        button = ask if name else translate("Handing", "Ask for it")
    return LostWords(f"{changed_words(found, sitter)} {needs_word(sitter)}", outcome_words(found, now), button)


def changed_words(lost: LostApproval, sitter: Sitter) -> str:
    """`You changed the title after approving.`"""
    parts = parts_said(lost.parts)
    names = [sitter.name if name == "" else name for name in lost.by]
    if sitter.is_leader and set(names) <= {sitter.name}:
        return translate("Handing", "You changed {parts} after approving.").format(parts=parts)
    if set(names) <= {sitter.name}:
        leader = first_of(sitter.leader)
        said = translate("Handing", "You changed {parts} after {name} approved it.")
        alone = translate("Handing", "You changed {parts} after it was approved.")
        return said.format(parts=parts, name=leader) if leader else alone.format(parts=parts)
    if len(set(names)) == 1:
        name = first_of(names[0])
        said = translate("Handing", "{name} changed {parts} after it was approved.")
        return said.format(name=name, parts=parts)
    return translate("Handing", "After it was approved, {parts} changed.").format(parts=parts)


def needs_word(sitter: Sitter) -> str:
    """Whose word it needs."""
    name = first_of(sitter.leader)
    if sitter.is_leader or not name:
        return translate("Handing", "It needs your word again.")
    return translate("Handing", "It needs the word of {name} again.").format(name=name)


def outcome_words(lost: LostApproval, now: datetime) -> str:
    """What readers get, or have, meanwhile."""
    publication = lost.publication
    if publication.state is State.LIVE:
        return translate("Handing", "Readers have the approved text, not your change.")
    if publication.due is None:
        return translate("Handing", "The approved text goes out, not your change.")
    hour = when(publication.due, now)
    return translate("Handing", "The approved text goes out {when}, not your change.").format(when=hour)


def parts_said(parts: Sequence[Part]) -> str:
    """`the title` · `the title and a picture` · `the title, the text and a picture`."""
    words = [_part(part) for part in parts]
    if len(words) < 2:
        return "".join(words)
    both = translate("Handing", "{some} and {last}")
    return both.format(some=", ".join(words[:-1]), last=words[-1])


def first_of(name: str) -> str:
    """How somebody at this desk is called."""
    return first_name(name) or name


def _part(part: Part) -> str:
    return {
        Part.TITLE: translate("Handing", "the title"),
        Part.TEXT: translate("Handing", "the text"),
        Part.PICTURE: translate("Handing", "a picture"),
        Part.DOCUMENT: translate("Handing", "the document for LinkedIn"),
        Part.BESIDE: translate("Handing", "what stands beside the text"),
        Part.TIME: translate("Handing", "the hour"),
        Part.PLACE: translate("Handing", "where it goes"),
    }[part]


_AHEAD = frozenset({State.WAITING, State.APPROVED, State.SCHEDULED, State.SENT, State.PROPOSED})
