"""Footnotes in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ceo_desk.text.document import (
    Block,
    Blocks,
    BulletList,
    Document,
    FootnoteDefinition,
    FootnoteReference,
    Heading,
    HtmlBlock,
    OrderedList,
    Paragraph,
    Quote,
    Runs,
    Table,
    Text,
)


def numbered(document: Document) -> Document:
    """The document with its footnotes named 1, 2, 3 … as they appear; those that nothing refers to are left out.

    A reference to a footnote that is not there stays as it is: it is not the writer's to lose.
    """
    definitions = {note.label: note for note in document.footnotes}
    order: list[str] = []
    waiting: list[Blocks] = [document.blocks]
    while waiting:
        found = [label for label in _labels(waiting.pop(0)) if label in definitions]
        for label in found:
            if label not in order:
                order.append(label)
                waiting.append(definitions[label].blocks)
    names = {label: str(number) for number, label in enumerate(order, start=1)}
    if not names and not document.footnotes:
        return document

    def rename(runs: Runs) -> Runs:
        return tuple(
            replace(run, label=names.get(run.label, run.label)) if isinstance(run, FootnoteReference) else run
            for run in runs
        )

    footnotes = tuple(FootnoteDefinition(names[label], map_runs(definitions[label].blocks, rename)) for label in order)
    return Document(map_runs(document.blocks, rename), footnotes)


def as_words(document: Document) -> Document:
    """The document with numbers in brackets in the place of references, and what they say at its end."""
    document = numbered(document)
    known = {note.label for note in document.footnotes}

    def change(runs: Runs) -> Runs:
        return tuple(
            Text(f"[{run.label}]", run.marks) if isinstance(run, FootnoteReference) and run.label in known else run
            for run in runs
        )

    notes: list[Block] = []
    for note in document.footnotes:
        first, *others = map_runs(note.blocks, change) or (Paragraph(()),)
        said = first.runs if isinstance(first, Paragraph) else ()
        notes.append(Paragraph((Text(f"[{note.label}] "), *said)))
        notes += others if isinstance(first, Paragraph) else (first, *others)
    return Document((*map_runs(document.blocks, change), *notes))


def _labels(blocks: Blocks) -> Iterator[str]:
    for runs in all_runs(blocks):
        yield from (run.label for run in runs if isinstance(run, FootnoteReference))


def all_runs(blocks: Iterable[Block]) -> Iterator[Runs]:
    """Every line of text in the blocks, in reading order."""
    for block in blocks:
        match block:
            case Paragraph(runs) | Heading(_, runs):
                yield runs
            case Quote(inner):
                yield from all_runs(inner)
            case BulletList(items) | OrderedList(items):
                for item in items:
                    yield from all_runs(item.blocks)
            case Table(_, head, rows):
                for row in (head, *rows):
                    yield from row


def map_runs(
    blocks: Blocks, change: Callable[[Runs], Runs], keep: Callable[[HtmlBlock], Block] | None = None
) -> Blocks:
    """The blocks with every line of text changed, and with every locked block that `keep` puts another in place of."""
    return tuple(_map_block(block, change, keep) for block in blocks)


def _map_block(block: Block, change: Callable[[Runs], Runs], keep: Callable[[HtmlBlock], Block] | None) -> Block:
    match block:
        case Paragraph(runs) | Heading(_, runs):
            return replace(block, runs=change(runs))
        case Quote(inner):
            return Quote(map_runs(inner, change, keep))
        case BulletList(items) | OrderedList(items):
            return replace(
                block, items=tuple(replace(item, blocks=map_runs(item.blocks, change, keep)) for item in items)
            )
        case Table(alignments, head, rows):
            body = tuple(tuple(change(cell) for cell in row) for row in rows)
            return Table(alignments, tuple(change(cell) for cell in head), body)
        case HtmlBlock() if keep:
            return keep(block)
    return block
