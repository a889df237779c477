"""What the desk and the process that reads a foreign file hand each other: a head in JSON, then pieces of bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

HEAD_LIMIT = 40_000_000
PIECES = "pieces"


@dataclass(frozen=True, slots=True)
class Wire:
    """A head, and pieces of bytes."""

    head: Mapping[str, Any]
    pieces: tuple[bytes, ...] = ()


def pack(head: Mapping[str, Any], pieces: Sequence[bytes] = ()) -> bytes:
    """Both as one run of bytes."""
    line = json.dumps({**head, PIECES: [len(piece) for piece in pieces]}).encode()
    return b"".join((line, b"\n", *pieces))


def unpack(data: bytes) -> Wire:
    """What `pack` made. Raises ValueError for anything else."""
    end = data.find(b"\n", 0, HEAD_LIMIT)
    if end < 0:
        raise ValueError("no head")
    head = json.loads(data[:end])
    if not isinstance(head, dict) or not isinstance(head.get(PIECES), list):
        raise ValueError("not a head")
    lengths = head.pop(PIECES)
    if not all(isinstance(length, int) and length >= 0 for length in lengths):
        raise ValueError("not lengths")
    if end + 1 + sum(lengths) != len(data):
        raise ValueError("not all is there")
    pieces, at = [], end + 1
    for length in lengths:
        pieces.append(data[at : at + length])
        at += length
    return Wire(head, tuple(pieces))
