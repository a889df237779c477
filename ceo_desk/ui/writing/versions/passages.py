"""Two versions of a post beside each other, passage by passage. Knows no widget: it is made in the background."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from ceo_desk.domain.draft import Content
from ceo_desk.text.differences import Passage, Step, compare
from ceo_desk.text.document import RawInline, Rule, Text
from ceo_desk.ui.page.entries import NO_UNIT, Card, CodeLines, Container, Entry, Shape
from ceo_desk.ui.page.source.text import PageText

OWN_NUMBERS = 1_000_000
"""Containers of the earlier text are numbered from here on, so that they are not taken for those of the later one."""
TITLE = Shape("h", 1)


class Beside(StrEnum):
    """What stands beside the text."""

    TAGS = "tags"
    CATEGORIES = "categories"
    EXCERPT = "excerpt"
    LINKEDIN = "linkedin"
    DOCUMENT = "document"
    PICTURE = "picture"
    NOTES = "notes"


class Kind(StrEnum):
    """What a change is for who reads the later text."""

    CHANGED = "changed"
    LOOKS = "looks"
    TAKEN = "taken"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """Passages that changed as one: from step `first` to before `end`. `is_title`: the title did."""

    kind: Kind
    first: int
    end: int
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class PostText:
    """A version as it is compared: its title stands before its passages, blank lines are left out.

    `places` says where each passage stands among all the entries of its page; -1 is the title's.
    """

    entries: tuple[Entry, ...]
    places: tuple[int, ...]
    content: Content
    definitions: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """An earlier and a later text, their passages in order, and what is different."""

    before: PostText
    after: PostText
    steps: tuple[Step, ...]
    changes: tuple[Change, ...]
    beside: tuple[Beside, ...]

    @property
    def is_same(self) -> bool:
        """True where a reader finds no difference."""
        return not self.changes and not self.beside


def text_of(content: Content) -> PostText:
    """A kept version, its containers numbered apart."""
    page = PageText(content.body, count(OWN_NUMBERS))
    entries = [entry for number in range(len(page.units)) for entry in page.units[number].entries]
    return text_of_page(content, entries, page.definitions)


def text_of_page(content: Content, entries: Sequence[Entry], definitions: str = "") -> PostText:
    """What stands on a page: its content and its entries."""
    found = [(entry, place) for place, entry in enumerate(entries) if not _is_blank(entry)]
    title = Entry(TITLE, (Text(content.title),) if content.title else ())
    return PostText((title, *(entry for entry, _ in found)), (-1, *(place for _, place in found)), content, definitions)


def definitions_of(content: Content) -> str:
    """The lines of a text that belong to no passage: what footnotes say, where links lead."""
    return PageText(content.body, count(OWN_NUMBERS)).definitions


def compare_texts(before: PostText, after: PostText) -> Comparison:
    """What is different, from the earlier to the later text."""
    titles = compare([_title(before.entries[0])], [_title(after.entries[0])])
    steps = (*titles, *(_moved(step) for step in compare(_passages(before), _passages(after))))
    return Comparison(before, after, steps, tuple(_changes(steps, before, after)), tuple(_beside(before, after)))


def earlier_entries(comparison: Comparison, change: Change, numbers: Iterator[int]) -> list[Entry]:
    """The earlier passages of a change as they stand among the later ones: in the containers that became of theirs."""
    known = _containers(comparison, change.first)
    found: list[Entry] = []
    for step in comparison.steps[change.first : change.end]:
        if step.before is None:
            continue
        entry = comparison.before.entries[step.before]
        for container in entry.shape.path:
            if container.number not in known:
                known[container.number] = container._replace(number=next(numbers))
        path = tuple(known[container.number] for container in entry.shape.path)
        unit = _unit_in(comparison, path[0]) if path else NO_UNIT
        found.append(Entry(entry.shape._replace(path=path, unit=unit), entry.content))
    return found


def place_before(comparison: Comparison, step: int) -> int:
    """The place of the last entry of the later page that stands before a step; -1 where none does."""
    found = (comparison.steps[number].after for number in range(step - 1, -1, -1))
    after = next((number for number in found if number is not None), 0)
    return comparison.after.places[after]


def _moved(step: Step) -> Step:
    """Behind the title."""
    return step._replace(
        before=None if step.before is None else step.before + 1, after=None if step.after is None else step.after + 1
    )


def _containers(comparison: Comparison, step: int) -> dict[int, Container]:
    """Which container of the later text each of the earlier one's is, as the nearest passages say."""
    found: dict[int, Container] = {}
    order = sorted(range(len(comparison.steps)), key=lambda number: abs(number - step))
    for number in order:
        one = comparison.steps[number]
        if one.before is None or one.after is None or one.has_other_kind:
            continue
        olds, news = comparison.before.entries[one.before].shape.path, comparison.after.entries[one.after].shape.path
        for old, new in zip(olds, news, strict=False):
            found.setdefault(old.number, new)
    return found


def _unit_in(comparison: Comparison, container: Container) -> int:
    """The unit of the page's source that a container came from."""
    units: Mapping[int, int] = {
        entry.shape.path[0].number: entry.shape.unit for entry in comparison.after.entries if entry.shape.path
    }
    return units.get(container.number, NO_UNIT)


def _changes(steps: Sequence[Step], before: PostText, after: PostText) -> Iterator[Change]:
    """Each changed passage; what came in a row is one change, and so is what went of one list or quote."""
    number = 0
    while number < len(steps):
        step, end = steps[number], number + 1
        if step.is_same:
            number = end
            continue
        if number == 0:
            yield Change(Kind.CHANGED, 0, 1, is_title=True)
        elif step.before is None:
            while end < len(steps) and steps[end].before is None:
                end += 1
            yield Change(Kind.ADDED, number, end)
        elif step.after is None:
            while end < len(steps) and steps[end].after is None and _is_one(before, step, steps[end]):
                end += 1
            yield Change(Kind.TAKEN, number, end)
        else:
            yield Change(Kind.LOOKS if step.is_look_only else Kind.CHANGED, number, end)
        number = end


def _is_one(text: PostText, one: Step, other: Step) -> bool:
    """True where both stood in the same outermost list or quote."""
    if one.before is None or other.before is None:
        return False
    path = text.entries[one.before].shape.path
    return bool(path) and path[:1] == text.entries[other.before].shape.path[:1]


def _beside(before: PostText, after: PostText) -> Iterator[Beside]:
    one, two = before.content, after.content
    if one.tags != two.tags:
        yield Beside.TAGS
    if one.categories != two.categories:
        yield Beside.CATEGORIES
    if one.excerpt != two.excerpt:
        yield Beside.EXCERPT
    if one.linkedin != two.linkedin:
        yield Beside.LINKEDIN
    if one.document != two.document:
        yield Beside.DOCUMENT
    if one.featured != two.featured:
        yield Beside.PICTURE
    if before.definitions != after.definitions:
        yield Beside.NOTES


def _title(entry: Entry) -> Passage:
    assert isinstance(entry.content, tuple)
    return Passage("title", entry.content)


def _passages(text: PostText) -> list[Passage]:
    return [_passage(entry) for entry in text.entries[1:]]


def _passage(entry: Entry) -> Passage:
    shape, content = entry.shape, entry.content
    kind = (shape.kind, shape.level, tuple(container.kind for container in shape.path), shape.starts, shape.info)
    if isinstance(content, Card):
        return Passage("card", (RawInline(content.source),), is_whole=True)
    if isinstance(content, Rule):
        return Passage(("rule", *kind), (), is_whole=True)
    if isinstance(content, CodeLines):
        return Passage(kind, (Text(content.text),))
    return Passage(kind, content)


def _is_blank(entry: Entry) -> bool:
    content = entry.content
    if isinstance(content, CodeLines):
        return not content.text and not entry.shape.path
    return isinstance(content, tuple) and not content and not entry.shape.path
