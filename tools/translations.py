"""`python -m tools.translations`: takes the window's texts into `resources/translations/`, for translators and for Qt.

lupdate finds the texts. What it can't know is that a text with `%n` has a form for one and a form for many, and what
the English form for one is: that is written by hand into `desk_en.ts` and kept here from one run to the next.
"""

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parents[1]
WINDOW = ROOT / "ceo_desk" / "ui"
SOURCE = ROOT / "resources" / "translations" / "desk_en.ts"
SENTENCES = "Sentences"
SPEAKING = frozenset(
    {
        *("DeskError", "Unknown", "Taken", "BadInput", "NotAllowed", "WorldSaidNo", "OutOfReach", "StorageFailed"),
        *("DeskBusy", "DiskFull", "DeskTooNew", "Damaged", "NoSafeKeyring", "ScreenRule"),
    }
)
"""What takes a sentence and a next step (or a title and a sentence) for people."""
NAMES = frozenset(
    {
        *("RULES", "DISAGREEING", "LINES", "SAYINGS", "IT", "CAPABILITIES", "sentence", "next_step", "own_only"),
        *("_LATER", "_LOOKS_FIRST", "_NEW_PASSWORD", "_SHOW_PAGE", "_FILTERED"),
        *("_AGAIN", "_AS_DOCX", "_SAID", "OTHERS"),
    }
)
"""What is given one of these names is said to people, too; a word alone in it is none of theirs."""
LISTS = frozenset({"notes", "altered", "sentences"})
"""Lists of sentences, and what is given them."""
BETWEEN = " · "
"""Two ways on stand in one text, and are told one by one."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text: where it stands, the text, what tells it apart from an equal one; `one` is its English form for 1."""

    context: str
    source: str
    comment: str = ""
    one: str = ""

    def is_plural(self) -> bool:
        """True where Qt chooses the form by a number."""
        return "%n" in self.source

    def key(self) -> tuple[str, str, str]:
        """What Qt looks the text up by."""
        return self.context, self.source, self.comment


def read(file: Path) -> list[Message]:
    """Every message of a .ts file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # a file that we or Qt's tool wrote
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            found.append(Message(context.findtext("name") or "", source, comment, forms[0] if forms else ""))
    return found


def write(file: Path, messages: Iterable[Message]) -> None:
    """Writes the English .ts file, in an order that doesn't change. A text with no form for one is left unfinished."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in sorted(messages):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        entry = ET.SubElement(contexts[message.context], "message")
        ET.SubElement(entry, "source").text = message.source
        if message.comment:
            ET.SubElement(entry, "comment").text = message.comment
        translation = ET.SubElement(entry, "translation")
        if message.is_plural():
            entry.set("numerus", "yes")
            for form in (message.one, message.source):
                ET.SubElement(translation, "numerusform").text = form
        if not message.one:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{HEAD}{ET.tostring(root, encoding='unicode')}\n", encoding="utf-8")


def find(folder: Path = WINDOW) -> list[Message]:
    """What lupdate finds in the Python files below a folder."""
    files = sorted(str(path) for path in folder.rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        found = Path(name, "found.ts")
        _qt_tool("lupdate", *files, "-ts", str(found))
        return read(found)


def find_sentences(package: Path = WINDOW.parent) -> list[Message]:
    """What the floors below the window say to people: the literal sentences of errors, problems and rules.

    A sentence that is put together with a name in it can't be found here, and stays in English.
    """
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        if WINDOW in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found.update(_spoken(node))
            elif isinstance(node, ast.Assign | ast.AnnAssign) and NAMES & _targets(node):
                found.update(_told(node.value))
    return [Message(SENTENCES, text) for text in sorted(found)]


def _targets(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _told(value: ast.expr | None) -> Iterator[str]:
    """Every text of a value that has more than one word, way by way; what has a name put in is left out."""
    for node in ast.walk(value) if value is not None else ():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            # "Try another network · {IT}" leaves a way with nothing behind it
            parts = (part.strip(f"{BETWEEN} ") for part in node.value.split(BETWEEN))
            yield from (part for part in parts if " " in part)


def _spoken(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    spoken = call.args[1:3] if name == "Problem" else call.args[:2] if name in SPEAKING else []
    if name == "append" and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) in LISTS:
        spoken = call.args
    for keyword in call.keywords:
        if keyword.arg in LISTS:
            yield from _told(keyword.value)
    for argument in spoken:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
            yield from argument.value.split(BETWEEN)
        elif isinstance(argument, ast.IfExp):
            yield from (text for side in (argument.body, argument.orelse) for text in _told(side))


def join(found: Iterable[Message], kept: Iterable[Message]) -> list[Message]:
    """What was found, with the forms for one that were kept."""
    ones = {message.key(): message.one for message in kept}
    return [replace(message, one=ones.get(message.key(), "")) for message in found]


def release(source: Path, into: Path) -> None:
    """Makes the file that Qt reads; in one step, since a window that is open has the old one mapped."""
    fresh = into.with_suffix(".new")
    _qt_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(fresh))
    fresh.replace(into)


def without_one(messages: Iterable[Message]) -> list[Message]:
    """The texts with a number whose English form for one is not written yet."""
    return [message for message in messages if message.is_plural() and not message.one]


def _qt_tool(name: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def main() -> int:
    """Renews `desk_en.ts` and `desk_en.qm`; 1 where an English form for one is missing."""
    messages = join([*find(), *find_sentences()], read(SOURCE) if SOURCE.exists() else [])
    write(SOURCE, messages)
    release(SOURCE, SOURCE.with_suffix(".qm"))
    missing = without_one(messages)
    place = SOURCE.relative_to(ROOT)
    for message in missing:
        sys.stderr.write(f"{place}: {message.context}: {message.source!r} has no English form for one\n")
    sys.stdout.write(f"{len(messages)} texts, {sum(message.is_plural() for message in messages)} with a number\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
