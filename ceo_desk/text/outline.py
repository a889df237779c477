"""A text read in two steps: where its outermost blocks stand at once, what each of them says when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from ceo_desk.text.document import Block
from ceo_desk.text.reading import build_parser, is_silent, read_block, split_footnotes, split_top_level

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_CONTAINERS = frozenset(["bullet_list_open", "ordered_list_open", "blockquote_open"])


class Outline:
    """The outermost blocks of a text, as `read` finds them; `places` are their starts and ends in the source.

    An end leaves the last line end out. Finding the places takes a fifth of what reading the text takes.
    """

    def __init__(self, source: str) -> None:
        offset = len(source) - len(source.removeprefix("\ufeff"))
        self._parser = build_parser()
        self._env: dict[str, object] = {}
        rules, names = self._parser.core.ruler.getRules(""), self._parser.core.ruler.get_active_rules()
        behind = names.index("block") + 1
        state = StateCore(source[offset:], self._parser, self._env)
        for rule in rules[:behind]:
            rule(state)
        self._later = rules[behind:]
        if "footnotes" in self._env:  # what notes say is taken out of the text's tokens, which needs all of them read
            for rule in self._later:
                rule(state)
            self._later = []
        body, _ = split_footnotes(state.tokens)
        self._parts = [part for part in split_top_level(body) if not is_silent(part)]
        self._blocks: dict[int, Block] = {}
        self._items: dict[int, tuple[int, ...]] = {}
        self._starts = starts = [match.start() for match in _LINE.finditer(source, offset)]
        self.places: tuple[tuple[int, int], ...] = tuple(_place(source, starts, part[0]) for part in self._parts)

    def is_container(self, number: int) -> bool:
        """Whether a block is a list or a quote."""
        return self._parts[number][0].type in _CONTAINERS

    def block(self, number: int) -> Block:
        """What a block says; it is read the first time only."""
        if number not in self._blocks:
            tokens = self._parts[number]
            self._blocks[number] = self._read(tokens)
            self._items[number] = _item_lines(tokens)
            self._parts[number] = tokens[:1]
        return self._blocks[number]

    def items(self, number: int) -> tuple[int, ...]:
        """Where each item of a list begins in the source; nothing for any other block."""
        self.block(number)
        return tuple(self._starts[line] for line in self._items[number])

    def _read(self, tokens: Sequence[Token]) -> Block:
        if self._later:
            state = StateCore("", self._parser, self._env, list(tokens))
            for rule in self._later:
                rule(state)
            tokens = state.tokens
        block = read_block(tokens)
        assert block is not None, "a block that says nothing is none of the outline's"
        return block


def _item_lines(tokens: Sequence[Token]) -> tuple[int, ...]:
    """The first line of each item of the outermost list."""
    if not tokens[0].type.endswith("_list_open"):
        return ()
    items = (token for token in tokens if token.level == 1 and token.type == "list_item_open")
    return tuple(token.map[0] if token.map else 0 for token in items)


def _place(source: str, starts: Sequence[int], token: Token) -> tuple[int, int]:
    first, behind = token.map or (0, 0)
    start = starts[first]
    end = starts[behind] if behind < len(starts) else len(source)
    return start, start + len(source[start:end].rstrip())
