"""Changes that were looked at and kept: a comparison goes on without them. Knows no widget."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import replace

from ceo_desk.text.differences import Step
from ceo_desk.ui.page.entries import Entry
from ceo_desk.ui.writing.versions.passages import Change, Comparison, PostText, compare_texts

MOST_ROUNDS = 5
"""How often it is looked again: without a passage that is kept, its neighbours may be compared otherwise."""


def marks_of(comparison: Comparison, change: Change) -> tuple[str, ...]:
    """What names the passages of a change: the same words changed in the same way have the same mark."""
    return tuple(_mark(comparison, step) for step in comparison.steps[change.first : change.end])


def without_kept(comparison: Comparison, kept: Collection[str]) -> Comparison:
    """The comparison as if the earlier text had said what is kept already."""
    for _ in range(MOST_ROUNDS):
        settled = {
            number
            for change in comparison.changes
            for number in range(change.first, change.end)
            if _mark(comparison, comparison.steps[number]) in kept
        }
        if not settled:
            break
        comparison = compare_texts(_with(comparison, settled), comparison.after)
    return comparison


def without_own(comparison: Comparison, given: PostText) -> Comparison:
    """The comparison without what was changed only since the other one gave it back as `given`."""
    stood = {_said(entry) for entry in given.entries}

    def is_own(step: Step) -> bool:
        if step.before is not None:
            return _said(comparison.before.entries[step.before]) in stood
        return step.after is not None and _said(comparison.after.entries[step.after]) not in stood

    numbers = (number for change in comparison.changes for number in range(change.first, change.end))
    own = {number for number in numbers if is_own(comparison.steps[number])}
    return compare_texts(_with(comparison, own), comparison.after) if own else comparison


def _with(comparison: Comparison, settled: Collection[int]) -> PostText:
    """The earlier text, with the later words of these steps in the place of its own."""
    before, after = comparison.before, comparison.after
    entries: list[Entry] = []
    for number, step in enumerate(comparison.steps):
        if number in settled and step.after is not None:
            entries.append(after.entries[step.after])
        elif number not in settled and step.before is not None:
            entries.append(before.entries[step.before])
    content = replace(before.content, title=after.content.title) if 0 in settled else before.content
    return PostText(tuple(entries), tuple(range(-1, len(entries) - 1)), content, before.definitions)


def _mark(comparison: Comparison, step: Step) -> str:
    said = (
        None if step.before is None else _said(comparison.before.entries[step.before]),
        None if step.after is None else _said(comparison.after.entries[step.after]),
    )
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _said(entry: Entry) -> tuple[object, ...]:
    """What a reader finds there, whatever its containers are numbered."""
    shape = entry.shape
    return shape.kind, shape.level, tuple(one.kind for one in shape.path), shape.starts, shape.info, entry.content
