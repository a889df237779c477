"""What the window's code shows to people: which texts it hands to Qt's translation, and which go past it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

TRANSLATE = frozenset({"translate", "QCoreApplication.translate"})
SHOWN = frozenset(
    {
        *("setText", "setPlainText", "setHtml", "setMarkdown", "setTitle", "setWindowTitle", "setPlaceholderText"),
        *("setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription"),
        *("setPrefix", "setSuffix", "setFormat", "setIconText", "setDetailedText", "setInformativeText"),
        *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
        *("addItem", "addAction", "addMenu", "addTab", "addRow", "insertItem", "showMessage", "question"),
    }
)
"""Calls whose arguments a person reads or hears."""

SENTENCE = re.compile(r"\b[A-Z][a-z’'-]*,? [a-z]")
"""A capital word and a small one: written for people, wherever it stands."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The (context, text, comment) of each call of translate, and what is wrong, line first."""

    translated: frozenset[tuple[str, str, str]]
    wrong: tuple[str, ...]


def read_texts(code: str) -> Texts:
    """Reads one module."""
    translated, wrong = set(), []
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            wrong.append(f"{node.lineno}: tr() takes its context from the class: write translate(…)")
        elif ast.unparse(node.func) in TRANSLATE:
            found = _literal_words(node)
            wrong += [f"{node.lineno}: {problem}" for problem in _problems(node, found)]
            if found:
                translated.add(found)
        elif name in SHOWN:
            literals = [text for argument in node.args for text in _bare_literals(argument)]
            wrong += [f"{node.lineno}: {name}({text!r}) is not translated" for text in literals]
    wrong += [f"{line}: a sentence that is not translated: {text!r}" for line, text in _sentences(tree)]
    return Texts(frozenset(translated), tuple(wrong))


def _sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Sentences that stand in no call of translate or of what is judged above, no docstring, no log and no error.

    Errors speak English on every floor.
    """
    apart: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in TRANSLATE or name.split(".")[-1] in SHOWN or name.startswith("log."):
                apart |= set(ast.walk(node))
        elif isinstance(node, ast.Raise):
            apart |= set(ast.walk(node))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            apart.add(node.value)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or node in apart:
            continue
        if isinstance(node.value, str) and SENTENCE.search(node.value):
            yield node.lineno, node.value


def _literal_words(call: ast.Call) -> tuple[str, str, str] | None:
    """Context, text and comment where all are literals."""
    words = [word.value if isinstance(word, ast.Constant) else None for word in call.args[:3]]
    if len(words) < 2 or not all(isinstance(word, str) for word in words[:2]):
        return None
    comment = words[2] if len(words) > 2 else ""
    return (str(words[0]), str(words[1]), comment or "") if comment is None or isinstance(comment, str) else None


def _problems(call: ast.Call, found: tuple[str, str, str] | None) -> Iterator[str]:
    if found is None or call.keywords:
        yield "translate() needs a literal context, text and comment, and no named argument"
        return
    has_number = len(call.args) == 4
    if has_number != ("%n" in found[1]):
        yield f"{found[1]!r}: %n in the text and a number go together"
    if has_number and not isinstance(call.args[3], ast.Name | ast.Constant):
        yield f"{found[1]!r}: lupdate reads the number only where it is a bare name"


def _bare_literals(node: ast.expr) -> Iterator[str]:
    """Literals with a letter in what is shown; what another call makes of its arguments is its own affair."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and any(sign.isalpha() for sign in node.value):
            yield node.value
    elif isinstance(node, ast.Call):
        # "…".format(…), "…".join(…)
        if isinstance(node.func, ast.Attribute):
            yield from _bare_literals(node.func.value)
    elif isinstance(node, ast.IfExp):
        yield from _bare_literals(node.body)
        yield from _bare_literals(node.orelse)
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.BoolOp | ast.List | ast.Tuple | ast.Starred):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _bare_literals(child)
