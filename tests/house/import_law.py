"""The import law: floors, arrows down, no cycle. `find_violations` says what breaks it in a package tree."""

import ast
import graphlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FLOORS = {
    "": -1,  # the package itself: its version, and nothing imported
    "domain": 0,
    "shipped": 1,
    "text": 2,
    "storage": 3,
    "channels": 3,
    "services": 4,
    "ui": 5,
    "app": 6,
    "connections": 6,
    "stores": 6,
    "outward": 6,
    "workshop": 6,
    "ground": 6,
    "cli": 6,
    "__main__": 6,
}
"""Ground up. An import points to a lower floor or stays in its own room; rooms on the top floor may see each other."""

TOP = 6
WINDOW, PRESS = "open_window", "print_post"
"""The functions through which the top floor may import `ui`: for the window, and for a process that draws."""

READ_BY_HAND = frozenset({"ceo_desk.storage.keyrings"})
"""May import by a name that stands elsewhere in the module: it loads one of the keyrings that it lists itself."""

QT = frozenset({"PySide6", "shiboken6"})


@dataclass(frozen=True)
class Import:
    """One import statement: from which module, to which, on which line, in which function ("" = at the top)."""

    module: str
    target: str
    line: int
    function: str


@dataclass
class Reading:
    """What was found in a package tree."""

    modules: set[str] = field(default_factory=set)
    imports: list[Import] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def rooms(self) -> set[str]:
        """The rooms that hold at least one module with code."""
        return {room_of(module) for module in self.modules}

    def arrows(self) -> set[tuple[str, str]]:
        """From which module to which of the house, each pair once."""
        return {(entry.module, entry.target) for entry in self.imports if entry.target in self.modules}


def room_of(module: str) -> str:
    """`ceo_desk.text.reading` → `text`; the package itself → ""."""
    return module.split(".")[1] if "." in module else ""


def read_tree(package: Path) -> Reading:
    """Every module of the package and every import in it, those inside functions and for types alone too."""
    reading = Reading()
    paths = {_name(package, path): path for path in sorted(package.rglob("*.py"))}
    reading.modules = set(paths)
    for module, path in paths.items():
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        for node, function in _walk(tree, ""):
            try:
                targets = _targets(node, reading.modules)
            except ValueError as error:
                if module not in READ_BY_HAND:
                    reading.violations.append(f"{module}:{getattr(node, 'lineno', 0)}: {error}")
                continue
            reading.imports += [Import(module, target, getattr(node, "lineno", 0), function) for target in targets]
    return reading


def find_violations(reading: Reading, package: str = "ceo_desk") -> list[str]:
    """Every breach of the law, as `module:line: what`; a cycle is named by its modules."""
    found = list(reading.violations)
    for entry in reading.imports:
        inside = entry.target == package or entry.target.startswith(f"{package}.")
        breach = _breach_inside(entry) if inside else _breach_outside(entry)
        if breach:
            found.append(f"{entry.module}:{entry.line}: {breach}")
    return found + _cycles(reading)


def _name(package: Path, path: Path) -> str:
    parts = [package.name, *path.relative_to(package).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _walk(node: ast.AST, function: str) -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        yield child, function
        is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        yield from _walk(child, child.name if is_function and not function else function)  # type: ignore[attr-defined]  # narrowed by is_function


def _targets(node: ast.AST, modules: set[str]) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        if node.level or node.module is None:
            raise ValueError("a relative import")
        # `from ceo_desk.text import reading` points to the module, not to its package
        return [name if (name := f"{node.module}.{alias.name}") in modules else node.module for alias in node.names]
    if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"__import__", "import_module"}:
        return _targets_of_call(node, modules)
    return []


def _targets_of_call(node: ast.Call, modules: set[str]) -> list[str]:
    name = node.args[0] if node.args else None
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        return [name.value]
    first = name.values[0] if isinstance(name, ast.JoinedStr) and name.values else None
    prefix = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
    if prefix.count(".") < 2 or not prefix.endswith("."):
        raise ValueError("an import whose target can't be read")
    # f"ceo_desk.cli.{name}" may be any module of that room
    return sorted(module for module in modules if module.startswith(prefix))


def _breach_inside(entry: Import) -> str:
    here, there = room_of(entry.module), room_of(entry.target)
    if here not in FLOORS or there not in FLOORS:
        return f"{here if here not in FLOORS else there!r} is on no floor"
    if here == there:
        return ""
    if FLOORS[here] == FLOORS[there] < TOP:
        return f"{here} and {there} never meet"
    if FLOORS[here] < FLOORS[there]:
        return f"{here or 'the package'} may not look up to {there}"
    if there == "ui" and entry.function not in (WINDOW, PRESS):
        return f"ui is imported by {WINDOW}() alone"
    return ""


def _breach_outside(entry: Import) -> str:
    here, there = room_of(entry.module), entry.target.split(".")[0]
    if there in QT and here != "ui":
        return "Qt lives in ui only"
    if here in {"", "domain", "shipped"} and there not in sys.stdlib_module_names:
        return f"{here or 'the package'} lives on the standard library alone, not on {there}"
    return ""


def _cycles(reading: Reading) -> list[str]:
    graph: dict[str, set[str]] = {module: set() for module in reading.modules}
    for entry in reading.imports:
        target = entry.target
        while target not in graph and "." in target:
            target = target.rpartition(".")[0]
        if target in graph and target != entry.module:
            graph[entry.module].add(target)
    try:
        tuple(graphlib.TopologicalSorter(graph).static_order())
    except graphlib.CycleError as error:
        return ["a cycle: " + " → ".join(reversed(error.args[1]))]
    return []
