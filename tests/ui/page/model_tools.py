"""What the tools and the clipboard do to the model of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.ui.page.model import BREAK, PLAIN, Block, Clip, Group, Letter, Page, Place, Selection, Thing, Worn
from tests.ui.page.model_lists import settle_behind

NEXT_LEVEL = {0: 2, 2: 3}


def chosen_blocks(page: Page, chosen: Selection) -> list[int]:
    """The blocks that a tool shapes: neither code nor cards; one that the selection only just reaches is none."""
    (first, _), (last, end) = chosen.first, chosen.last
    numbers = range(first, last + 1 if end or first == last else last)
    return [number for number in numbers if page.blocks[number].kind != "code" and not page.blocks[number].is_object]


def toggle_mark(
    page: Page, chosen: Selection, change: Callable[[Worn, bool], Worn], is_on: Callable[[Worn], bool]
) -> None:
    """Bold or italic: on, but off where all that is selected has it. A link in the selection stays."""
    spans = [(number, *_span(page, chosen, number)) for number in chosen_blocks(page, chosen)]
    worn = [letter[1] for number, start, end in spans for letter in page.blocks[number].letters[start:end]]
    turned_on = not worn or not all(map(is_on, worn))
    wear(page, chosen, lambda found: change(found, turned_on))


def wear(page: Page, chosen: Selection, change: Callable[[Worn], Worn]) -> None:
    """Changes what the selected letters wear; cards and lines wear nothing."""
    for number in chosen_blocks(page, chosen):
        start, end = _span(page, chosen, number)
        block = page.blocks[number]
        letters = tuple(
            (letter, change(worn)) if start <= at < end and not _is_bare(letter) else (letter, worn)
            for at, (letter, worn) in enumerate(block.letters)
        )
        page.blocks[number] = replace(block, letters=letters)


def _is_bare(letter: str | Thing) -> bool:
    return isinstance(letter, Thing) and letter.kind != "picture"


def _span(page: Page, chosen: Selection, number: int) -> tuple[int, int]:
    start = chosen.first.offset if number == chosen.first.block else 0
    end = chosen.last.offset if number == chosen.last.block else len(page.blocks[number].letters)
    return start, end


def cycle_heading(page: Page, chosen: Selection) -> None:
    """Words, a heading, a smaller one, words again: as the first of the blocks says."""
    numbers = chosen_blocks(page, chosen)
    if numbers:
        level = NEXT_LEVEL.get(page.blocks[numbers[0]].level, 0)
        page.reshape(numbers, lambda block: replace(block, kind="h" if level else "p", level=level))
        settle_behind(page, numbers)


def toggle_list(page: Page, chosen: Selection, kind: str = "ul") -> None:
    """Items of a list of a kind (that of a neighbour goes on); bullets are taken off lists of any kind again."""
    numbers = chosen_blocks(page, chosen)
    if not numbers:
        return
    off = ("ul", "ol") if kind == "ul" else ("ol",)
    if all(_innermost(page.blocks[number]) in off for number in numbers):
        page.reshape(numbers, lambda block: block.out_of(len(block.path) - 1))
    else:
        first = page.blocks[numbers[0]]
        outer = first.path[:-1] if first.is_item else first.path
        group = _beside(page, numbers, outer, kind) or (kind, page.next_number(), True, 1)
        page.reshape(numbers, lambda block: _listed(block, group))
    settle_behind(page, numbers)


def _listed(block: Block, group: Group) -> Block:
    """An item changes the kind of its list and keeps its box; what is in such a list stays; else one further in."""
    box = None
    if _innermost(block) == group[0]:
        return block
    if block.is_item:
        box = block.box
        block = block.out_of(len(block.path) - 1)
    return replace(replace(block, kind="p", level=0), path=(*block.path, group)).as_item(box)


def toggle_quote(page: Page, chosen: Selection) -> None:
    """Into a quote round all else (that of a neighbour goes on), or out of the innermost one."""
    numbers = chosen_blocks(page, chosen)
    if not numbers:
        return
    if all(any(group[0] == "q" for group in page.blocks[number].path) for number in numbers):
        page.reshape(
            numbers, lambda block: block.out_of(max(at for at, group in enumerate(block.path) if group[0] == "q"))
        )
    else:
        group = _beside(page, numbers, (), "q") or ("q", page.next_number(), True, 1)
        page.reshape(numbers, lambda block: block.into((group,)))
    settle_behind(page, numbers)


def _innermost(block: Block) -> str:
    return block.path[-1][0] if block.path else ""


def _beside(page: Page, numbers: Sequence[int], outer: tuple[Group, ...], kind: str) -> Group | None:
    """The list or quote of a kind right above or below, within the same containers."""
    depth = len(outer)
    for number in (numbers[0] - 1, numbers[-1] + 1):
        if 0 <= number < len(page.blocks) and not page.blocks[number].is_object:
            path = page.blocks[number].path
            if path[:depth] == outer and len(path) > depth and path[depth][0] == kind:
                return path[depth]
    return None


def set_link(page: Page, chosen: Selection, address: str) -> None:
    """Links what is selected or the link at the cursor; else writes the address itself. "" takes a link away."""
    link = (address, "") if address else None
    if not chosen.is_empty:
        wear(page, chosen, lambda worn: worn._replace(link=link))
        return
    place, block = chosen.head, page.blocks[chosen.head.block]
    there = None if block.is_object else page.worn(place).link
    if there:
        first = last = max(place.offset - 1, 0)
        while first and block.letters[first - 1][1].link == there:
            first -= 1
        while last + 1 < len(block.letters) and block.letters[last + 1][1].link == there:
            last += 1
        whole = Selection(Place(place.block, first), Place(place.block, last + 1))
        wear(page, whole, lambda worn: worn._replace(link=link))
    elif link and block.kind != "code":
        page.insert(page.step_off(place), [(letter, Worn(link=link)) for letter in address])


def parts(block: Block, start: int = 0, end: int | None = None) -> list[Block]:
    """A block, or a part of it, as it reads: a card or a line among words parts them, and in code a picture does."""
    found: list[Block] = []
    shape, letters = replace(block, letters=()), []
    for letter in block.letters[start : len(block.letters) if end is None else end]:
        thing = letter[0]
        if not isinstance(thing, Thing) or (thing.kind == "picture" and block.kind != "code"):
            letters.append(letter)
            continue
        if letters:
            found.append(replace(shape, letters=tuple(letters)))
            shape, letters = replace(shape, starts=()), []
        if thing.kind == "card":
            found.append(Block(letters=(letter,)))
            shape = replace(shape, starts=shape.starts if shape.path else ())
        else:
            found.append(replace(shape.plain(), letters=(letter,)))
            shape = replace(shape, starts=())
    if letters or not found:
        found.append(replace(shape, letters=tuple(letters)))
    return found


def copy(page: Page, chosen: Selection) -> Clip:
    """What is selected. Words of one block are words; whole blocks keep what they are."""
    (first, start), (last, end) = chosen.first, chosen.last
    joins_start, joins_end = start > 0, end < len(page.blocks[last].letters)
    if first == last:
        found = parts(page.blocks[first], start, end)
        if not any(part.is_object for part in found):
            return Clip(tuple(Block(letters=part.letters) for part in found))
        return Clip(tuple(found), joins_start, joins_end)
    taken: list[Block] = []
    for number in range(first, last + 1):
        length = len(page.blocks[number].letters)
        begin, behind = start if number == first else 0, end if number == last else length
        if begin < behind or (begin == 0 and number != last and not length):
            taken.extend(parts(page.blocks[number], begin, behind))
        elif number == last:
            joins_end = False
        else:
            joins_start = False
    return Clip(tuple(taken), joins_start, joins_end)


def plain_clip(text: str) -> Clip:
    """Words from elsewhere: a paragraph for each line that is not empty."""
    lines = text.split("\n")
    return Clip(tuple(Block(letters=tuple((letter, PLAIN) for letter in line)) for line in lines if line.strip()))


def paste(page: Page, chosen: Selection, clip: Clip) -> None:
    """In place of what is selected: into code as lines, one line into the words, blocks between the words."""
    if not clip.parts:
        return
    place = page.remove(chosen) if not chosen.is_empty else chosen.head
    place = page.step_off(place)
    target = page.blocks[place.block]
    found = _renumbered(page, clip.parts)
    is_words = all(not any(isinstance(letter, Thing) for letter, _ in part.letters) for part in found)
    if target.kind == "code" and is_words:
        lines = [part.letters for part in found]
        joined: list[Letter] = [*lines[0]]
        for line in lines[1:]:
            joined += [(BREAK, PLAIN), *line]
        page.insert(place, joined)
    elif target.kind != "code" and _is_line(clip):
        page.insert(place, found[0].letters)
    else:
        _paste_blocks(page, place, [_adapted(part, target) for part in found], clip)


def _is_line(clip: Clip) -> bool:
    one = clip.parts[0]
    is_joined = len(clip.parts) == 1 and clip.joins_start and clip.joins_end
    return is_joined and one.kind == "p" and not one.path and not one.is_object


def _is_words(block: Block) -> bool:
    return block.kind != "code" and not block.is_object


def _paste_blocks(page: Page, place: Place, found: list[Block], clip: Clip) -> None:
    target = page.blocks[place.block]
    has_tail = place.offset < len(target.letters)
    if has_tail:
        page.split(place, target)
    number = place.block
    if place.offset == 0:
        page.blocks[number : number + 1] = found
        last = number + len(found) - 1
    elif clip.joins_start and found[0].kind == "p" and _is_words(found[0]) and target.kind != "code":
        page.insert(place, found[0].letters)
        page.blocks[number + 1 : number + 1] = found[1:]
        last = number + len(found) - 1
    else:
        page.blocks[number + 1 : number + 1] = found
        last = number + len(found)
    if has_tail and clip.joins_end and _is_words(found[-1]) and target.kind != "code":
        page.join(last)


def _adapted(part: Block, target: Block) -> Block:
    """As it stands where it is pasted: items go on in the list that is there, words become items, the rest goes in."""
    if not target.path or (
        part.is_object and isinstance(part.letters[0][0], Thing) and part.letters[0][0].kind == "card"
    ):
        return part
    if part.path and part.path[0][0] == target.path[-1][0]:
        starts = tuple((depth + len(target.path) - 1, box) for depth, box in part.starts)
        return replace(part, path=(*target.path, *part.path[1:]), starts=starts)
    moved = part.into(target.path)
    return moved.as_item() if not part.path and part.kind == "p" else moved


def _renumbered(page: Page, found: Sequence[Block]) -> list[Block]:
    known: dict[int, int] = {}

    def numbered(group: Group) -> Group:
        if group[1] not in known:
            known[group[1]] = page.next_number()
        return (group[0], known[group[1]], *group[2:])

    return [replace(part, path=tuple(map(numbered, part.path))) for part in found]
