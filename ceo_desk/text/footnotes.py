"""Footnotes in the order in which a reader meets them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256

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
)

_MADE = re.compile(r"n[0-9a-f]{9}")


def numbered(document: Document) -> Document:
    """The document with its footnotes named 1, 2, 3 … as they appear; those that nothing refers to are left out.

    A reference to a footnote that is not there stays as it is: it is not the writer's to lose.
    """
    definitions = {note.label: note for note in document.footnotes}
    order: list[str] = []
    waiting: list[Blocks] = [document.blocks]
    while waiting:
        found = [label for label in labels_in(waiting.pop(0)) if label in definitions]
        for label in found:
            if label not in order:
                order.append(label)
                waiting.append(definitions[label].blocks)
    names = {label: str(number) for number, label in enumerate(order, start=1)}
    if not names and not document.footnotes:
        return document

    kept = tuple(definitions[label] for label in order)
    return _renamed(Document(document.blocks, kept), names)


def with_own_names(document: Document) -> Document:
    """The document with its footnotes named by what they say, so that they never meet those of another text."""
    names = {note.label: f"n{sha256(repr(note.blocks).encode()).hexdigest()[:9]}" for note in document.footnotes}
    return _renamed(document, names)


def with_plain_numbers(document: Document) -> Document:
    """The document with its footnotes called 1, 2, 3 … where their names were made by `with_own_names`."""
    names = {note.label: note.label for note in document.footnotes}
    made = [label for label in labels_in(document.blocks) if _MADE.fullmatch(label)]
    names.update({label: str(number) for number, label in enumerate(dict.fromkeys(made), start=1)})
    return _renamed(document, names) if made else document


def _renamed(document: Document, names: Mapping[str, str]) -> Document:
    def rename(runs: Runs) -> Runs:
        return tuple(
            replace(run, label=names.get(run.label, run.label)) if isinstance(run, FootnoteReference) else run
            for run in runs
        )

    notes = tuple(
        FootnoteDefinition(names.get(note.label, note.label), map_runs(note.blocks, rename))
        for note in document.footnotes
    )
    return Document(map_runs(document.blocks, rename), notes)


def with_its_notes(block: Block, document: Document) -> Document:
    """A block of a document with the footnotes that it names, and those that they name."""
    labels, waiting = list(labels_in((block,))), list(labels_in((block,)))
    known = {note.label: note for note in document.footnotes}
    while waiting:
        note = known.get(waiting.pop())
        found = [label for label in labels_in(note.blocks) if label not in labels] if note is not None else []
        labels += found
        waiting += found
    return Document((block,), tuple(note for note in document.footnotes if note.label in labels))


def labels_in(blocks: Blocks) -> tuple[str, ...]:
    """The names of footnotes that blocks refer to, in reading order."""
    return tuple(run.label for runs in all_runs(blocks) for run in runs if isinstance(run, FootnoteReference))


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
