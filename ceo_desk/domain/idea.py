"""Ideas that people had: our own title, a status in plain words, and who is still to hear of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from ceo_desk.domain.errors import BadInput, NotAllowed


class IdeaStatus(StrEnum):
    """How far an idea is, in plain words."""

    HEARD = "heard"
    LOOKING = "looking"
    DOING = "doing"
    DONE = "done"
    NO = "no"


MOVES: Mapping[IdeaStatus, frozenset[IdeaStatus]] = {
    IdeaStatus.HEARD: frozenset({IdeaStatus.LOOKING, IdeaStatus.DOING, IdeaStatus.DONE, IdeaStatus.NO}),
    IdeaStatus.LOOKING: frozenset({IdeaStatus.HEARD, IdeaStatus.DOING, IdeaStatus.DONE, IdeaStatus.NO}),
    IdeaStatus.DOING: frozenset({IdeaStatus.LOOKING, IdeaStatus.DONE, IdeaStatus.NO}),
    IdeaStatus.DONE: frozenset({IdeaStatus.DOING}),
    IdeaStatus.NO: frozenset({IdeaStatus.LOOKING, IdeaStatus.DOING}),
}
"""What may become of an idea; a no may be thought over, what turns out not to be done is being done again."""

OPEN = (IdeaStatus.HEARD, IdeaStatus.LOOKING, IdeaStatus.DOING)
"""Ideas of which more is to come."""


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea as the record has it.

    `title` and `why` are our own words, "" where they were erased. `change` counts the changes of its status; nothing
    is told of the first one, 0: that an idea was heard. `comments` are all that were joined to it.
    """

    id: str
    title: str
    status: IdeaStatus
    why: str
    opened_at: datetime
    opened_by: str
    changed_at: datetime
    change: int
    comments: tuple[str, ...]


class Voicing(NamedTuple):
    """A comment that was joined, whose it is, and whether an answer to it can be read there."""

    comment: str
    person: str
    is_open: bool


def to_hear(voicings: Iterable[Voicing], told: frozenset[str]) -> tuple[str, ...]:
    """One comment for each person who has not heard yet: the last of theirs that can be answered.

    `told` are the comments whose people know of the last change, whether they were answered or left out on purpose.
    """
    known: set[str] = set()
    last: dict[str, str] = {}
    for one in voicings:
        if one.comment in told:
            known.add(one.person)
        if one.is_open:
            last.pop(one.person, None)
            last[one.person] = one.comment
    return tuple(comment for person, comment in last.items() if person not in known)


def check_change(status: IdeaStatus, to: IdeaStatus, why: str) -> None:
    """Raises NotAllowed where an idea in this status can't get that one, BadInput for a no without a reason."""
    if to not in MOVES[status]:
        raise NotAllowed(
            "This idea can't go there from where it is.", "Choose another word.", detail=f"{status} to {to}"
        )
    if to is IdeaStatus.NO and not why.strip():
        raise BadInput("A no needs a reason that people can read.", "Say why in a sentence.")
