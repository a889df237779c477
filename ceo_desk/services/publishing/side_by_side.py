"""A post that somebody else changed where it stands: ours and theirs, passage by passage."""

from dataclasses import dataclass
from datetime import datetime

from ceo_desk.domain.channel import ChangedElsewhere, PostPackage


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as plain words; different where the other version has none like it."""

    text: str
    is_different: bool


@dataclass(frozen=True, slots=True)
class BothVersions:
    """A post that somebody else changed on the site: what this desk would write there, and what stands there."""

    ours_title: str
    ours: tuple[Passage, ...]
    theirs_title: str
    theirs: tuple[Passage, ...]
    changed_at: datetime | None


def side_by_side(package: PostPackage, conflict: ChangedElsewhere) -> BothVersions:
    """What this desk would write there, and what stands there."""
    from ceo_desk.text.sanitising import comment_text

    is_plain = package.content_type == "plain"
    ours, theirs = (
        [part for part in (text if is_plain else comment_text(text)).split("\n\n") if part.strip()]
        for text in (package.content, conflict.theirs)
    )
    return BothVersions(package.title, _beside(ours, theirs), conflict.theirs_title, _beside(theirs, ours), conflict.at)


def _beside(these: list[str], others: list[str]) -> tuple[Passage, ...]:
    """These passages, each marked where the others have none like it at its place in the order."""
    from difflib import SequenceMatcher

    same = SequenceMatcher(None, these, others, autojunk=False).get_matching_blocks()
    kept = {index for block in same for index in range(block.a, block.a + block.size)}
    return tuple(Passage(text, index not in kept) for index, text in enumerate(these))
