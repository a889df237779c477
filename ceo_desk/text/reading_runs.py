"""From the tokens of one line of text to flat runs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ceo_desk.text.document import (
    PLAIN,
    Break,
    Code,
    FootnoteReference,
    Link,
    Marks,
    Picture,
    RawInline,
    Run,
    Runs,
    Text,
)
from ceo_desk.text.normal import normal_runs

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARK_TAGS = {"<strong>": "strong", "<em>": "em", "<s>": "s", "<del>": "del", "<code>": "code"}
_TASK_BOX = '<input class="task-list-item-checkbox"'


def read_runs(tokens: Sequence[Token]) -> Runs:
    """The runs of one inline token's children, in normal form; a task box is left out."""
    tokens = [token for token in tokens if not is_task_box(token)]
    return normal_runs(_read(tokens, PLAIN))


def is_task_box(token: Token) -> bool:
    """Whether the token is the box that the task list rule put in."""
    return token.type == "html_inline" and token.content.startswith(_TASK_BOX)


def _read(tokens: Sequence[Token], marks: Marks) -> list[Run]:
    runs: list[Run] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        close = _find_close(tokens, index)
        if close is None:
            runs.extend(_read_one(token, marks))
            index += 1
            continue
        inner = tokens[index + 1 : close]
        if token.content.lower() == "<code>":
            runs.append(Code("".join(part.content for part in inner), marks))
        else:
            runs.extend(_read(inner, _wear(token, marks)))
        index = close + 1
    return runs


def _wear(token: Token, marks: Marks) -> Marks:
    if token.type == "link_open":
        address, title = str(token.attrGet("href") or ""), str(token.attrGet("title") or "")
        return replace(marks, link=Link(address, title))
    if token.type == "strong_open" or token.content.lower() == "<strong>":
        return replace(marks, bold=True)
    if token.type == "em_open" or token.content.lower() == "<em>":
        return replace(marks, italic=True)
    return replace(marks, strike=True)


def _find_close(tokens: Sequence[Token], start: int) -> int | None:
    """Where the mark that opens at `start` ends, or None if nothing opens there that the tree knows."""
    token = tokens[start]
    if token.nesting == 1:
        depth = 0
        for index in range(start, len(tokens)):
            depth += tokens[index].nesting
            if depth == 0:
                return index
    if token.type == "html_inline" and (tag := _MARK_TAGS.get(token.content.lower())):
        return _find_closing_tag(tokens, start, tag)
    return None


def _find_closing_tag(tokens: Sequence[Token], start: int, tag: str) -> int | None:
    depth, opened = 0, 0
    for index in range(start, len(tokens)):
        token = tokens[index]
        depth += token.nesting
        if depth < 0:
            return None
        if token.type != "html_inline":
            if tag == "code" and token.type not in ("text", "softbreak"):
                return None
            continue
        content = token.content.lower()
        opened += (content == f"<{tag}>") - (content == f"</{tag}>")
        if opened == 0:
            return index if depth == 0 else None
        if tag == "code" and index > start:
            return None
    return None


def _read_one(token: Token, marks: Marks) -> list[Run]:
    match token.type:
        case "text" | "text_special":
            return [Text(token.content, marks)]
        case "softbreak":
            return [Text(" ", marks)]
        case "hardbreak":
            return [Break(marks)]
        case "code_inline":
            return [Code(token.content, marks)]
        case "image":
            title = str(token.attrGet("title") or "")
            return [Picture(str(token.attrGet("src") or ""), alt_text(token.children or ()), title, marks)]
        case "footnote_ref":
            return [FootnoteReference(str(token.meta["label"]), marks)]
    if _LINE_BREAK.fullmatch(token.content):
        return [Break(marks)]
    return [RawInline(token.content, marks)]


def alt_text(tokens: Sequence[Token]) -> str:
    """The words of a picture's description, its marks taken off."""
    words = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            words.append(" ")
        elif token.type == "image":
            words.append(alt_text(token.children or ()))
        elif token.type in ("text", "text_special", "code_inline", "html_inline"):
            words.append(token.content)
    return "".join(words)
