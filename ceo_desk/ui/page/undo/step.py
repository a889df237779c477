"""One step of a page: the least difference between its text before and after, with the caret of either."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import NamedTuple

from ceo_desk.storage.drafts.pages import StoredStep


class Caret(NamedTuple):
    """Both ends of what is selected, in the page's letters."""

    position: int = 0
    anchor: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """At `at` stood `removed`, and then `inserted`; `sha256` names the whole text once the step is done."""

    at: int
    removed: str
    inserted: str
    before: Caret
    after: Caret
    sha256: str

    @property
    def letters(self) -> int:
        """How much it holds."""
        return len(self.removed) + len(self.inserted)

    def forth(self, text: str) -> str | None:
        """The text with the step done; None where it was not made for this text."""
        if not text.startswith(self.removed, self.at):
            return None
        return text[: self.at] + self.inserted + text[self.at + len(self.removed) :]

    def back(self, text: str) -> str | None:
        """The text with the step undone; None where it was not made for this text."""
        if not text.startswith(self.inserted, self.at):
            return None
        return text[: self.at] + self.removed + text[self.at + len(self.inserted) :]


def between(one: str, other: str, before: Caret, after: Caret, name: str) -> Step:
    """The least difference between two texts."""
    start = _shared(one, other)
    end = _shared(one[start:][::-1], other[start:][::-1])
    return Step(start, one[start : len(one) - end], other[start : len(other) - end], before, after, name)


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def joined(last: Step, step: Step) -> Step | None:
    """Both as one step, where somebody typed on, or took away on, in one place and one line."""
    if step.inserted:
        return _typed_on(last, step)
    if last.inserted or "\n" in last.removed + step.removed:
        return None
    if step.at + len(step.removed) == last.at:
        return replace(step, removed=step.removed + last.removed, before=last.before)
    if step.at == last.at:
        return replace(step, removed=last.removed + step.removed, before=last.before)
    return None


def _typed_on(last: Step, step: Step) -> Step | None:
    typed = step.at - last.at
    if last.removed or step.removed or "\n" in step.inserted or not 0 < typed <= len(last.inserted):
        return None
    words, end = last.inserted[:typed], last.inserted[typed:]
    if not words.strip("\r\n") or end.strip("\r\n"):
        return None
    return replace(last, inserted=words + step.inserted + end, after=step.after, sha256=step.sha256)


def name_of(text: str) -> str:
    """Names a text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def stored_step(step: Step) -> StoredStep:
    """A step as it is stored."""
    values: Sequence[object] = (step.at, step.removed, step.inserted, step.before, step.after)
    return StoredStep(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass"), step.sha256)


def step_of(stored: StoredStep) -> Step:
    """What `stored_step` stored. Raises ValueError or TypeError for anything else."""
    at, removed, inserted, before, after = json.loads(stored.data.decode("utf-8", "surrogatepass"))
    if not isinstance(removed, str) or not isinstance(inserted, str):
        raise TypeError(stored.sha256)
    return Step(int(at), removed, inserted, Caret(*map(int, before)), Caret(*map(int, after)), stored.sha256)
