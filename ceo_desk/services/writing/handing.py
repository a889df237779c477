"""Handing over: a draft goes to the other one at the desk with a note, and comes back with changes to look at."""

from collections.abc import Iterable
from dataclasses import dataclass

from ceo_desk.domain.draft import Content, Why
from ceo_desk.domain.errors import BadInput, Damaged, Unknown
from ceo_desk.services.publishing.approvals import Approvals, LostApproval
from ceo_desk.services.timing import Clock, NewId
from ceo_desk.services.writing.writing import Writing, is_written
from ceo_desk.storage.drafts.drafts import Drafts
from ceo_desk.storage.drafts.handovers import Handover, Handovers


@dataclass(frozen=True, slots=True)
class WithYou:
    """A draft that was given to who sits here.

    `mine` is the text as they gave it away last, None where they never did or it was forgotten; `kept` are the marks of
    passages that they keep as the other one left them. `now` is the text as it is, `given` as it was given back: what
    is different since is their own.
    """

    handover: Handover
    mine: Content | None
    kept: frozenset[str]
    now: Content
    given: Content | None = None


class Handing:
    """The use cases around two people at one draft."""

    def __init__(
        self, drafts: Drafts, writing: Writing, handovers: Handovers, approvals: Approvals, clock: Clock, new_id: NewId
    ) -> None:
        self._drafts = drafts
        self._writing = writing
        self._handovers = handovers
        self._approvals = approvals
        self._clock = clock
        self._new_id = new_id

    def give(self, draft_id: str, note: str, *, to: str, face: str, actor: str) -> Handover:
        """The draft is with `to` from now on, who has that face; the text as it is given is kept as a version.

        Raises BadInput (nothing is written yet, nobody to give it to), Unknown, Damaged.
        """
        if not to:
            raise BadInput("Nobody else is named at this desk.", "Name your assistant in the settings.")
        if not is_written(self._drafts.find(draft_id, is_counted=False).content):
            raise BadInput("There is nothing to give yet.", "Write a sentence first.")
        revision = self._writing.leave(draft_id, actor=actor, why=Why.GIVEN).draft.revision
        words = " ".join(note.split())
        self._handovers.give(draft_id, revision, to=to, face=face, note=words, actor=actor, at=self._clock())
        found = self._handovers.of(draft_id)
        assert found is not None, "it was given a moment ago"
        return found

    def take(self, draft_id: str, *, actor: str) -> None:
        """Who has it is through with the note and the changes."""
        self._handovers.take(draft_id, actor=actor, at=self._clock())

    def of(self, draft_id: str) -> Handover | None:
        """With whom a draft is; None = with nobody in particular."""
        return self._handovers.of(draft_id)

    def with_you(self, draft_id: str, *, actor: str, face: str) -> WithYou | None:
        """What the other one gave, where the draft is with who sits here. Raises Damaged."""
        handover = self._handovers.of(draft_id)
        if handover is None or not handover.is_for(actor, face):
            return None
        now = self._drafts.find(draft_id, is_counted=False).content
        mine, given = self._version(handover.earlier), self._version(handover.revision)
        return WithYou(handover, mine, self._handovers.kept_changes(draft_id), now, given)

    def keep_changes(self, draft_id: str, marks: Iterable[str], *, is_kept: bool = True) -> None:
        """The receiver keeps passages as they were given back, or looks at them again."""
        self._handovers.keep_changes(draft_id, marks, is_kept=is_kept)

    def lost_approvals(self, draft_id: str) -> tuple[LostApproval, ...]:
        """Every approval of a draft that was voided by changing it. Raises Unknown, Damaged."""
        return self._approvals.lost(draft_id)

    def _version(self, revision: str) -> Content | None:
        if not revision:
            return None
        try:
            return self._drafts.content_of(revision)
        except (Unknown, Damaged):
            return None
