"""Tables of a Word file: every cell one line, those that were joined beside empty ones, a head where it has one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from ceo_desk.text.document import (
    PLAIN,
    Alignment,
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    CodeBlock,
    Heading,
    OrderedList,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
    Text,
)

ReadCell = Callable[[Iterable[Any]], Blocks]
_ALIGNMENTS: dict[str, Alignment] = {"center": "center", "right": "right", "end": "right"}
_WIDEST = 60
"""Columns that a table has at most; what is beyond goes on in the last one."""


def read_table(table: Any, kinds: Any, read_cell: ReadCell) -> Blocks:
    """A table as blocks: one of a single cell is what stands in it."""
    rows = [row for row in table.children if isinstance(row, kinds.TableRow)]
    cells = [[cell for cell in row.children if isinstance(cell, kinds.TableCell)] for row in rows]
    if sum(map(len, cells)) <= 1:
        return read_cell(child for row in cells for cell in row for child in cell.children)
    grid = _grid(cells)
    width = max(map(len, grid))
    said = [[_line(read_cell(cell.children)) if cell is not None else () for cell in row] for row in grid]
    lines = [(*row, *((),) * (width - len(row))) for row in said]
    has_head = rows[0].is_header or (len(lines) > 1 and all(map(_is_bold, lines[0])))
    head = tuple(map(_without_bold, lines[0])) if has_head else ()
    body = tuple(lines[1:] if has_head else lines)
    columns = [[row[number] for row in grid if number < len(row)] for number in range(width)]
    return (Table(tuple(_alignment(column, kinds) for column in columns), head or ((),) * width, body),)


def _grid(rows: list[list[Any]]) -> list[list[Any]]:
    """The cells in their columns; None where a cell beside or above reaches in."""
    grid: list[list[Any]] = []
    hanging: dict[int, int] = {}
    for row in rows:
        line: list[Any] = []
        for cell in row:
            _hang(line, hanging)
            line.append(cell)
            span = min(cell.colspan, _WIDEST)
            line += [None] * (span - 1)
            if cell.rowspan > 1:
                hanging |= dict.fromkeys(range(len(line) - span, len(line)), cell.rowspan)
        _hang(line, hanging)
        hanging = {column: left - 1 for column, left in hanging.items() if left > 1}
        grid.append(line[:_WIDEST])
    return grid


def _hang(line: list[Any], hanging: dict[int, int]) -> None:
    """Leaves room where cells of the rows above reach in; those of this row have just begun."""
    while len(line) in hanging:
        line.append(None)


def _alignment(column: list[Any], kinds: Any) -> Alignment:
    """The side to which most of a column's cells lean."""
    found: Counter[Alignment] = Counter()
    cells = [cell for cell in column if cell is not None]
    for cell in cells:
        first = next((child for child in cell.children if isinstance(child, kinds.Paragraph)), None)
        found[_ALIGNMENTS.get(first.alignment or "", "") if first is not None else ""] += 1
    side, number = found.most_common(1)[0] if found else ("", 0)
    return side if 2 * number > len(cells) else ""


def _line(blocks: Iterable[Block]) -> Runs:
    """Blocks on one line, parted by breaks."""
    found: list[Run] = []
    for block in blocks:
        runs = _runs_of(block)
        if runs:
            found += [Break(), *runs] if found else runs
    return tuple(found)


def _runs_of(block: Block) -> Runs:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return runs
        case Quote(inner):
            return _line(inner)
        case CodeBlock(text):
            return (Code(" ".join(text.split())),)
        case BulletList(items):
            return _items([("• ", _line(item.blocks)) for item in items])
        case OrderedList(items, start):
            return _items([(f"{number}. ", _line(item.blocks)) for number, item in enumerate(items, start)])
        case Table(_, head, rows):
            return _items([("", runs) for row in (head, *rows) for runs in row if runs])
    return ()


def _items(lines: list[tuple[str, Runs]]) -> Runs:
    found: list[Run] = []
    for sign, runs in lines:
        found += [Break()] if found else []
        found += [Text(sign, PLAIN), *runs] if sign else runs
    return tuple(found)


def _is_bold(runs: Runs) -> bool:
    said = [run for run in runs if isinstance(run, Text) and run.text.strip()]
    return bool(said) and all(run.marks.bold for run in said)


def _without_bold(runs: Runs) -> Runs:
    return tuple(replace(run, marks=replace(run.marks, bold=False)) for run in runs) if _is_bold(runs) else runs
