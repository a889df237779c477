"""The house rules that a machine can see. Each function takes a file's text and says what breaks them, line first."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

VAGUE_NAMES = frozenset({"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"})
SILENCER = re.compile(
    r"#\s*(?:noqa(?:: *[A-Z]+\d+(?:[, ]+[A-Z]+\d+)*)?|type:\s*ignore(?:\[[^\]]*\])?|pragma:\s*no cover)", re.IGNORECASE
)
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b")
REASON_LETTERS = 6
"""Fewer letters than this beside an exception are no reason."""


def find_long_functions(text: str, limit: int) -> Iterator[str]:
    """Functions of more than `limit` lines, decorators left out."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > limit:
                yield f"{node.lineno}: {node.name} has {lines} lines, {limit} are allowed"


def find_vague_names(path: Path) -> Iterator[str]:
    """Folders and files that are named after nothing."""
    for part in (*path.parts[:-1], path.stem):
        if set(part.lower().split("_")) & VAGUE_NAMES:
            yield f"0: {part!r} says nothing about what is in it"


def find_global_statements(text: str) -> Iterator[str]:
    """`global` statements: state that belongs to nobody."""
    if "global" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Global):
            yield f"{node.lineno}: global {', '.join(node.names)}"


def find_swallowed_errors(text: str) -> Iterator[str]:
    """Handlers that drop an error unseen: whatever it is (bare, Exception, BaseException), or with nothing said why.

    `contextlib.suppress` of such a wide error counts as well.
    """
    wide = {"Exception", "BaseException"}
    if "except" not in text and "suppress" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ExceptHandler):
            is_empty = all(isinstance(line, ast.Pass | ast.Continue) or _is_dots(line) for line in node.body)
            if is_empty and (node.type is None or ast.unparse(node.type) in wide):
                yield f"{node.lineno}: swallows every error"
        elif _is_suppress(node) and wide & {ast.unparse(argument) for argument in node.args}:
            yield f"{node.lineno}: swallows every error"


def find_prints(text: str) -> Iterator[str]:
    """Calls of print: only the command line speaks to a terminal."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"print", "breakpoint"}:
            yield f"{node.lineno}: {node.func.id}() outside the command line"


def find_silence_without_reason(text: str) -> Iterator[str]:
    """Comments that silence a checker and don't say why."""
    if not SILENCER.search(text):
        return
    for line, comment in _comments(text):
        if SILENCER.search(comment) and len(re.findall(r"[^\W\d_]", SILENCER.sub("", comment))) < REASON_LETTERS:
            yield f"{line}: silenced without a reason: {comment}"


def find_unfinished(text: str) -> Iterator[str]:
    """Work left lying: marks in comments, NotImplementedError, tests that don't run."""
    for line, comment in _comments(text) if UNFINISHED.search(text) else ():
        if UNFINISHED.search(comment):
            yield f"{line}: unfinished: {comment}"
    if "NotImplementedError" not in text and "pytest." not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and node.id == "NotImplementedError":
            yield f"{node.lineno}: NotImplementedError"
        if (
            isinstance(node, ast.Attribute)
            and node.attr in {"skip", "xfail"}
            and re.fullmatch(r"pytest\.(mark\.)?(skip|xfail)", ast.unparse(node))
        ):
            yield f"{node.lineno}: {ast.unparse(node)}: a test that does not run"


def _is_suppress(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress")


def _is_dots(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and node.value.value is Ellipsis


def _comments(text: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
