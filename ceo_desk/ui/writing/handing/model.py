"""What a page has to say about the other one at the desk: read in the background. Knows no widget."""

from dataclasses import dataclass

from ceo_desk.services.desk import Desk
from ceo_desk.services.publishing.approvals import LostApproval
from ceo_desk.services.writing.handing import WithYou
from ceo_desk.storage.drafts.handovers import Handover
from ceo_desk.ui.writing.versions.passages import compare_texts, text_of
from ceo_desk.ui.writing.versions.settling import without_kept, without_own


@dataclass(frozen=True, slots=True)
class Between:
    """How a draft stands between two people. `changes` are those of the other one that nobody looked at yet.

    `elsewhere`: it is with the other one.
    """

    draft: str
    with_you: WithYou | None
    elsewhere: Handover | None
    changes: int
    lost: tuple[LostApproval, ...]


def load(desk: Desk, draft: str, actor: str, face: str) -> Between:
    """The facts of one draft. Raises Unknown, Damaged."""
    handover = desk.handing.of(draft)
    with_you = desk.handing.with_you(draft, actor=actor, face=face) if handover is not None else None
    changes = 0
    if with_you is not None and with_you.mine is not None:
        compared = compare_texts(text_of(with_you.mine), text_of(with_you.now))
        if with_you.given is not None:
            compared = without_own(compared, text_of(with_you.given))
        changes = len(without_kept(compared, with_you.kept).changes)
    elsewhere = handover if with_you is None else None
    return Between(draft, with_you, elsewhere, changes, desk.handing.lost_approvals(draft))
