"""The steps of a page: what was done to its text, as small differences, so that it can be undone after any time.

The page's own undo leads while it lasts; these steps are noted beside it, whenever the text is read anyway, and go on
where it ends. `mark` is how many commands the page's own undo holds: it says where the page stands among the steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ceo_desk.storage.drafts.pages import NO_STEPS, StepsChange, StoredSteps
from ceo_desk.ui.page.undo.step import Caret, Step, between, joined, name_of, step_of, stored_step

PAUSE_SECONDS = 1.5
"""A step ends with a pause."""
MOST_STEPS = 500
MOST_LETTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """The page as it was just read. `low` is the least mark since the reading before; `is_moved`: something was undone
    or done again since, `is_edited`: something else was done, too. `at` is in seconds of any clock.
    """

    text: str
    mark: int
    low: int
    before: Caret
    after: Caret
    at: float
    is_moved: bool = False
    is_edited: bool = True


class PageSteps:
    """All steps of one text; the first `done` are done, the rest was undone and can be done again."""

    def __init__(self, text: str = "", stored: StoredSteps = NO_STEPS) -> None:
        self.text = text
        self.steps: list[Step] = []
        self.done = self._first = 0
        self._marks: list[int] = []
        self._floor = self._mark = 0
        """With so many steps done the page's own undo is at its end."""
        self._last_at = -PAUSE_SECONDS
        self._kept = _Kept()
        self._load(stored)

    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self.done > 0

    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self.done < len(self.steps)

    def note(self, page: Reading) -> None:
        """Notes what came about since the reading before; undone steps are cut off only by something new."""
        if page.is_moved:
            self._move(page)
        elif page.text != self.text:
            self._add(_step(self.text, page), page.mark, page.at)
        elif self.done > self._floor:
            self._marks[self.done - 1] = page.mark
        self._mark = page.mark

    def add_whole(self, text: str, before: Caret, after: Caret) -> None:
        """The text became another one in one go: a step of its own, and the page's own undo knows nothing of it."""
        if text != self.text:
            self._add(_step(self.text, Reading(text, 0, 0, before, after, 0)), 0, 0, may_join=False)
        self.let_go()

    def let_go(self) -> None:
        """The page's own undo is empty from here on: these steps go on alone."""
        self._floor, self._mark, self._last_at = self.done, 0, -PAUSE_SECONDS

    def undo(self) -> Step | None:
        """Undoes the last step that is done; `text` is what stands then."""
        return self._go(self.steps[self.done - 1].back(self.text), -1) if self.can_undo() else None

    def redo(self) -> Step | None:
        """Does the next step again."""
        return self._go(self.steps[self.done].forth(self.text), 1) if self.can_redo() else None

    def _go(self, text: str | None, way: int) -> Step | None:
        if text is None:
            self._forget_all()
            return None
        step = self.steps[self.done - (way < 0)]
        self.text = text
        self.done += way
        self.let_go()
        return step

    def _forget_all(self) -> None:
        self._first += len(self.steps)
        self.steps, self._marks, self.done = [], [], 0
        self.let_go()

    # ------------------------------------------------------------------ beside the page's own undo
    def _move(self, page: Reading) -> None:
        """The page's own undo went back (and forth): to a step's end, or into the middle of one."""
        there = self._place_of(page.low if page.is_edited else page.mark)
        text = self._text_at(there)
        if text is None:
            self._forget_all()
            self.text = page.text
            return
        self.text, self.done = text, there
        self._last_at = -PAUSE_SECONDS
        if text == page.text:
            if page.is_edited:  # what was undone can't be done again behind something new
                self._cut(there)
            return
        if page.is_edited or there == len(self.steps):
            self._add(_step(text, page), page.mark, page.at)
        else:
            self._split(there, page)

    def _place_of(self, mark: int) -> int:
        """How many steps are done where the page's own undo stands at a mark."""
        for number in range(len(self.steps), self._floor, -1):
            if self._marks[number - 1] <= mark:
                return number
        return self._floor

    def _text_at(self, number: int) -> str | None:
        text: str | None = self.text
        for step in reversed(self.steps[number : self.done]):
            text = step.back(text) if text is not None else None
        for step in self.steps[self.done : number]:
            text = step.forth(text) if text is not None else None
        return text

    def _split(self, number: int, page: Reading) -> None:
        whole = self.steps[number]
        end = whole.forth(self.text)
        first = _step(self.text, replace(page, before=whole.before))
        rest = [] if end is None else [between(page.text, end, page.after, whole.after, whole.sha256)]
        self.steps[number : number + 1] = [first, *rest]
        self._marks[number : number + 1] = [page.mark, *(self._marks[number : number + 1] if rest else [])]
        if not rest:
            self._cut(number + 1)
        self.text, self.done = page.text, number + 1

    def _add(self, step: Step, mark: int, at: float, *, may_join: bool = True) -> None:
        last = self.steps[self.done - 1] if self.done > self._floor else None
        self._cut(self.done)
        found = None
        if may_join and last is not None and at - self._last_at < PAUSE_SECONDS:
            found = joined(last, step)
        if found is None:
            self.steps.append(step)
            self._marks.append(mark)
        else:
            self.steps[-1], self._marks[-1] = found, mark
        self.text = step.forth(self.text) or ""
        self.done, self._last_at = len(self.steps), at
        self._let_oldest_go()

    def _cut(self, number: int) -> None:
        del self.steps[number:], self._marks[number:]

    def _let_oldest_go(self) -> None:
        letters = sum(step.letters for step in self.steps)
        gone = max(len(self.steps) - MOST_STEPS, 0)
        letters -= sum(step.letters for step in self.steps[:gone])
        while letters > MOST_LETTERS and gone < len(self.steps) - 1:
            letters -= self.steps[gone].letters
            gone += 1
        del self.steps[:gone], self._marks[:gone]
        self._first += gone
        self.done -= gone
        self._floor = max(self._floor - gone, 0)

    # ------------------------------------------------------------------ on the disk
    def change(self) -> Pending | None:
        """What is not on the disk yet; None where all is. Settle it once it is there."""
        now = _Kept(self._first, tuple(self.steps), self._first + self.done)
        since = self._first
        for number, step in enumerate(self.steps, self._first):
            if self._kept.step(number) is not step:
                break
            since = number + 1
        added = tuple(stored_step(step) for step in self.steps[since - self._first :])
        if not added and self._kept == now:
            return None
        return Pending(StepsChange(self._first, since, added, now.done), now, self)

    def keep(self, pending: Pending) -> None:
        """This change is on the disk."""
        self._kept = pending.kept

    def _load(self, stored: StoredSteps) -> None:
        """Takes stored steps on, where they lead to the text; else there are none."""
        try:
            steps = [step_of(one) for one in stored.steps]
        except (ValueError, TypeError):
            return
        if stored.done and steps[stored.done - 1].sha256 != name_of(self.text):
            return
        if steps and not stored.done:
            there = steps[0].forth(self.text)
            if there is None or name_of(there) != steps[0].sha256:
                return
        self._first, self.steps, self.done = stored.first, steps, stored.done
        self._marks = [0] * len(steps)
        self._kept = _Kept(stored.first, tuple(steps), stored.first + stored.done)
        self.let_go()


@dataclass(frozen=True, slots=True)
class _Kept:
    """The steps as they are on the disk."""

    first: int = 0
    steps: tuple[Step, ...] = ()
    done: int = 0

    def step(self, number: int) -> Step | None:
        return self.steps[number - self.first] if 0 <= number - self.first < len(self.steps) else None


@dataclass(frozen=True, slots=True)
class Pending:
    """A change that is on its way to the disk."""

    change: StepsChange
    kept: _Kept
    owner: PageSteps

    def settle(self) -> None:
        """It is there."""
        self.owner.keep(self)


def _step(text: str, page: Reading) -> Step:
    return between(text, page.text, page.before, page.after, name_of(page.text))
